"""Told to stop, a process ends what it has begun and hands back what it has not."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace

import pytest
from sqlalchemy import RowMapping

from adapters.channel import Channel
from bot.letters import pack
from bot.scheduler import Ticker
from dialogs.messages import Message
from dialogs.records import Person, Wake
from storage import Tx
from tests.databases import Stores
from tests.world import LOG, START, World

SAM = "slack:T1:SAM"


@dataclass
class Hanging:
    """A platform that takes nothing and says nothing."""

    name: str = "slack"
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        self.asked.set()
        await asyncio.Event().wait()
        return details

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


@pytest.fixture
async def hung(world: World) -> AsyncIterator[tuple[Ticker, Hanging]]:
    """A ticker whose platform hangs."""
    platform = Hanging()
    channels: dict[str, Channel] = {"slack": platform}
    yield Ticker(world.service, channels, lambda: world.now, LOG), platform
    LOG._logger.calls.clear()


def tasks(world: World) -> list[RowMapping]:
    return Stores(world.url).sql("SELECT key, kind, leased_until FROM task ORDER BY id")


async def test_a_message_that_hangs_at_a_stop_waits_for_no_lease(
    world: World, hung: tuple[Ticker, Hanging]
) -> None:
    ticker, platform = hung
    body = pack(Message("Hello."))
    await world.store.run(lambda tx: tx.plan_say("one", "home", SAM, body, START))
    await ticker.start()
    await platform.asked.wait()
    await ticker.stop()
    assert [(row["key"], row["leased_until"]) for row in tasks(world)] == [("one", 0)]


async def test_wakes_are_carried_out_or_handed_back_at_a_stop(world: World) -> None:
    begun = asyncio.Event()

    def chance() -> str:
        begun.set()
        return world.service.random()

    async def due(tx: Tx) -> None:
        for number in range(120):
            manager = f"slack:T1:M{number}"
            await tx.save_person(Person(manager, "home"), {}, START)
            await tx.plan_wake(Wake(f"contact:g{number}", manager, "contact", "g", START), "home")

    await world.store.run(due)
    channels: dict[str, Channel] = {**world.platforms}
    service = replace(world.service, random=chance)
    ticker = Ticker(service, channels, lambda: world.now, LOG)
    await ticker.start()
    await begun.wait()
    await ticker.stop()
    left = tasks(world)
    assert 0 < len(left) < 120
    assert not [row for row in left if row["leased_until"]]
