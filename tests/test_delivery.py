"""How messages go out: one busy organisation delays no other, and nothing is tried for ever."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from itertools import count

import pytest

from adapters.channel import Incoming, NotTried, RetryLater
from bot.letters import pack
from bot.scheduler import AT_ONCE, SHARE, WAKES_AT_ONCE, Ticker
from bot.service import Service
from dialogs.messages import Message, Said
from dialogs.records import Wake
from storage import Claimed, Store
from storage.sealed import Seal
from tests.databases import Stores
from tests.world import LOG, START, Platform, World, the_guide

HERD = 10_000
SMALL = "slack:small:U1"


@dataclass
class Busy(Platform):
    """A platform that hangs for some workspaces, or says when to come back."""

    hung: set[str] = field(default_factory=set)
    hanging: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    trouble: list[Exception] = field(default_factory=list)
    always: Exception | None = None

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        if self.trouble:
            raise self.trouble.pop(0)
        if self.always:
            raise self.always
        if address.split(":")[1] in self.hung:
            self.hanging += 1
            self.changed.set()
            await asyncio.Event().wait()
        told = await super().send(address, details, message)
        self.changed.set()
        return told

    async def until(self, address: str, many: int = 1) -> None:
        """Until so many messages have landed with somebody."""
        async with asyncio.timeout(60):
            while len(self.landed[address]) < many:
                self.changed.clear()
                await self.changed.wait()

    async def hangs(self, many: int) -> None:
        """Until so many messages hang."""
        async with asyncio.timeout(60):
            while self.hanging < many:
                self.changed.clear()
                await self.changed.wait()


def a_service(store: Store) -> Service:
    numbers = count()
    return Service(
        store, the_guide(), lambda: f"{next(numbers):020}", LOG, lambda one: one, asyncio.Event()
    )


async def plan(store: Store, organisation: str, first: int, many: int, workspace: str = "") -> None:
    async with store.begin() as tx:
        body = pack(Message("hello"))
        for number in range(first, first + many):
            address = f"slack:{workspace or organisation}:U{number}"
            await tx.plan_say(f"{organisation}-{number}", organisation, address, body, START)


@asynccontextmanager
async def ticking(store: Store, platform: Platform) -> AsyncIterator[Service]:
    service = a_service(store)
    ticker = Ticker(service, {"slack": platform}, lambda: START, LOG)
    await ticker.start()
    try:
        yield service
    finally:
        stopping = asyncio.create_task(ticker.stop())
        await asyncio.sleep(0)
        for one in list(ticker._sending):
            one.cancel()
        await stopping


async def test_ten_thousand_of_one_organisation_hold_up_no_message_of_another(
    stores: Stores,
) -> None:
    store = stores.open()
    herd = (
        "INSERT INTO task (key, organisation, address, kind, body, name, subject, due_at,"
        " leased_until, attempts, fence, dead_reason)"
        f" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {HERD})"
        " SELECT 'k' || i, 'big', 'slack:big:U' || i, 'say', 'BODY', '', '', MOMENT, 0, 0, 0, ''"
        " FROM n"
    )
    moment = {"sqlite": "0", "postgresql": "to_timestamp(0)"}[stores.url.partition(":")[0]]
    sealed = Seal([stores.key]).close(pack(Message("hello")))
    stores.sql(herd.replace("MOMENT", moment).replace("BODY", sealed))
    platform = Busy("slack")
    async with ticking(store, platform) as service:
        await platform.until("slack:big:U1")
        await plan(store, "small", 1, 1)
        service.nudge.set()
        await platform.until(SMALL)
        assert sum(map(len, platform.landed.values())) < HERD / 5


async def test_one_organisation_that_hangs_leaves_places_for_the_others(stores: Stores) -> None:
    store = stores.open()
    await plan(store, "big", 1, 2 * AT_ONCE)
    platform = Busy("slack", hung={"big"})
    async with ticking(store, platform) as service:
        await platform.hangs(SHARE)
        await plan(store, "small", 1, 40)
        service.nudge.set()
        for number in range(1, 41):
            await platform.until(f"slack:small:U{number}")
        assert platform.hanging == SHARE


async def test_who_speaks_is_answered_while_a_herd_of_their_own_organisation_hangs(
    stores: Stores,
) -> None:
    store = stores.open()
    await plan(store, "slack:ours", 1, 2 * AT_ONCE, "elsewhere")
    platform = Busy("slack", hung={"elsewhere"})
    async with ticking(store, platform) as service:
        await platform.hangs(SHARE)
        asha = "slack:ours:U1"
        await service.receive(Incoming("slack:1", asha, "slack:ours", Said(text="hello")), START)
        await platform.until(asha)
        assert platform.hanging == SHARE


async def test_a_herd_of_wakes_holds_up_no_wake_of_another(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        for name, many in (("big", 200), ("small", 1)):
            for number in range(many):
                at = START - timedelta(days=2 if name == "big" else 1)
                wake = Wake(f"{name}{number}", f"slack:{name}:U{number}", "contact", "none", at)
                await tx.plan_wake(wake, name)
    carried: list[str] = []
    service = a_service(store)

    class Noting(Service):
        async def wake(self, claimed: Claimed, now: datetime) -> None:
            carried.append(claimed.organisation)
            await self.store.done(claimed)

    service = Noting(**{one.name: getattr(service, one.name) for one in fields(service)})
    await Ticker(service, {}, lambda: START, LOG).wakes()
    assert len(carried) == 201
    # The first look takes what is due longest; from then on they take turns.
    assert carried.index("small") <= WAKES_AT_ONCE


async def test_a_message_that_was_paced_is_looked_for_at_its_time(stores: Stores) -> None:
    store = stores.open()
    await plan(store, "small", 1, 1)
    service, platform = a_service(store), Busy("slack", trouble=[NotTried(0.01, "too early")])
    (claimed,) = await store.claim("say", START, 1, 60)
    await service.deliver(claimed, {"slack": platform}, START)
    # Nobody ticks here: it is the message that asks to be looked for.
    await asyncio.wait_for(service.nudge.wait(), 10)
    (again,) = await store.claim("say", START + timedelta(seconds=1), 1, 60)
    await service.deliver(again, {"slack": platform}, START)
    assert len(platform.landed[SMALL]) == 1


@pytest.mark.parametrize("trouble", [RetryLater(3600, "down"), NotTried(3600, "held"), OSError()])
async def test_nothing_is_tried_for_ever(world: World, trouble: Exception) -> None:
    world.platforms["slack"] = platform = Busy("slack", always=trouble)
    world.troubled = True
    await world.restart()
    await plan(world.store, "small", 1, 1)
    await world.pass_time(days=1, hours=23)
    assert (await world.store.health(world.now))["dead"] == 0
    await world.pass_time(hours=3)
    assert (await world.store.health(world.now))["dead"] == 1
    assert await world.store.next_due("say") is None
    platform.always = None
    await world.pass_time(days=1)
    assert not platform.landed


async def test_after_a_long_silence_of_ours_one_failure_gives_up_nothing(world: World) -> None:
    world.platforms["slack"] = platform = Busy("slack", trouble=[OSError()])
    await world.restart()
    await plan(world.store, "small", 1, 1)
    world.now += timedelta(days=30)
    await world.tick()
    assert not platform.landed
    await world.pass_time(minutes=1)
    assert len(platform.landed[SMALL]) == 1


async def test_what_was_told_to_wait_waits_across_a_restart(world: World) -> None:
    platform = Busy("slack", trouble=[RetryLater(1800, "rate limited")])
    world.platforms["slack"] = platform
    await world.restart()
    await plan(world.store, "small", 1, 1)
    await world.tick()
    await world.restart()
    await world.pass_time(minutes=29)
    assert not platform.landed
    await world.pass_time(minutes=2)
    assert len(platform.landed[SMALL]) == 1


async def test_whoever_took_the_bot_away_gets_nothing_more_and_keeps_nothing_waiting(
    world: World,
) -> None:
    await world.says(SMALL, Said(text="hello"))
    platform = world.platforms["slack"]
    before = len(platform.landed[SMALL])
    async with world.store.begin() as tx:
        for number in range(3):
            await tx.plan_say(f"m{number}", "home", SMALL, pack(Message("hello")), world.now)
        await tx.plan_held("held", "home", SMALL, pack(Message("hello")), world.now)
    platform.gone.add(SMALL)
    await world.tick()
    async with world.store.begin() as tx:
        person = await tx.person(SMALL)
    assert person is not None
    assert not person.reachable
    assert await world.store.next_due() is None
    platform.gone.discard(SMALL)
    await world.pass_time(days=3)
    assert len(platform.landed[SMALL]) == before
