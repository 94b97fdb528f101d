"""The two use-cases: something arrived; time has passed. One transaction, then acknowledge."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from structlog.typing import FilteringBoundLogger

from adapters.channel import Channel, Incoming
from bot import matters
from bot.arriving import digest, storable, wake_of, who_speaks, with_notice
from bot.delivering import Delivery
from bot.desks import NO_DESKS, Desks
from bot.effects import Keeper
from bot.knowing import known_of
from bot.leaving import forget, withdraw
from bot.metrics_counts import Counts
from bot.outbox import Outbox
from bot.shown import Shown
from bot.unasked import UNASKED_A_DAY, come_back
from dialogs.cards import home as home_of
from dialogs.clock import Rung, on_wake, too_late_at_night
from dialogs.guide import Clockwork, Guide
from dialogs.messages import Home, Message, Said
from dialogs.records import Known, Person, Wake
from dialogs.turn import moment_came, turn
from storage import HELD, Claimed, Stale, Store, Tx

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Service:
    """`random` gives an unguessable text each time; `organisation` names a new workspace's home.

    `desks` are what stands behind the chat: files, roles, questions without a name. But for the
    promises they keep, nobody gets more than `unasked_a_day` messages they did not ask for.
    """

    store: Store
    guide: Guide
    random: Callable[[], str]
    log: FilteringBoundLogger
    organisation: Callable[[str], str]
    nudge: asyncio.Event
    desks: Desks = NO_DESKS
    shown: Shown = field(default_factory=Shown)
    unasked_a_day: int = UNASKED_A_DAY
    counts: Counts = field(default_factory=Counts)
    outbox: Outbox = field(default_factory=Outbox)

    async def receive(self, incoming: Incoming, now: datetime) -> None:
        """One thing a person did, whole or not at all. Returns only when it is committed."""
        began = time.perf_counter()
        incoming = storable(incoming)
        id_ = digest(incoming.id)
        at = Clockwork(now, self.random())

        async def one_turn(tx: Tx) -> Keeper | None:
            if not await tx.first_sight(id_, now):
                return None
            person, details, new = await who_speaks(tx, incoming, self.organisation, now)
            guide = await self._guide(tx, person, incoming.said)
            keeper = await self._keeper(tx, person, at, id_, details)
            keeper.spoke = person.address
            # What they answer has arrived: with it out of the way, the next one is the first.
            if (arrived := self.outbox.delivered.get(person.address)) is not None:
                await tx.finish(arrived)
                keeper.after.append(partial(self.outbox.ended, arrived))
            known, shown = keeper.known, self.shown.to(person.address, now)
            if shown:
                known = replace(known, before=shown)
            done = turn(known, incoming.said, at, guide)
            keeper.after.append(lambda: self.shown.note(person.address, done.answered, now))
            await keeper.keep(with_notice(done, known, self.guide) if new else done)
            return keeper

        channel = incoming.workspace.partition(":")[0]
        try:
            keeper = await self._whole(one_turn)
        except Exception as fault:
            self.counts.turns.labels(channel, "failed").inc()
            named = {"id": id_[:12], "channel": channel}
            self.log.error("turn_failed", **named, error=type(fault).__name__)
            raise
        if keeper is None:
            self.counts.turns.labels(channel, "repeated").inc()
            self.log.info("repeated", id=id_[:12], channel=channel)
            return
        self._committed(keeper)
        seconds = time.perf_counter() - began
        self.counts.turns.labels(channel, "turned").inc()
        self.counts.turn_seconds.labels(channel).observe(seconds)
        self.log.info(
            "turned",
            id=id_[:12],
            channel=channel,
            letters=keeper.letters,
            ms=round(seconds * 1000, 1),
        )

    def _committed(self, keeper: Keeper | None) -> None:
        """What waited for the commit: only now has it happened."""
        if keeper is None:
            return
        for then in keeper.after:
            then()
        for what in filter(None, keeper.kept_back):
            self.log.warning("over_budget", id=keeper.id_[:12], kind=what)
            self.counts.over_budget.labels(what).inc(keeper.kept_back[what])
        if keeper.unsent:
            self.nudge.set()

    async def home(self, address: str, now: datetime) -> Home:
        """A person's front page."""

        async def whom(tx: Tx) -> Known:
            person = await tx.person(address) or Person(address, "", nation="")
            return await known_of(tx, person, self.desks.roles)

        return home_of(self.guide, await self.store.run(whom), now)

    async def left(self, who: str, now: datetime) -> None:
        """A person, or a whole workspace, removed the bot: that is a withdrawal of consent."""
        everybody = await self.store.run(lambda tx: tx.addresses(who))
        for address in everybody or (who,):
            await self._withdrawn(address, now)

    async def wake(self, claimed: Claimed, now: datetime) -> None:
        """The clock speaks: the effect of one wake and its end are one commit."""
        at = Clockwork(now, self.random())
        keeper = await self.store.run(lambda tx: self._woken(tx, claimed, at))
        self._committed(keeper)
        if keeper is not None:
            self.log.info("woke", id=keeper.id_[:12], name=claimed.name, letters=keeper.letters)

    async def _woken(self, tx: Tx, claimed: Claimed, at: Clockwork) -> Keeper | None:
        if not await tx.finish(claimed):
            return None
        found = await tx.person_and_details(claimed.address)
        person, details = found or (None, {})
        if claimed.name == "forget":
            keeper = await self._keeper(
                tx, person or Person(claimed.address, ""), at, digest(at.nonce)
            )
            await forget(keeper)
            return keeper
        if person is None:
            return None
        if claimed.name == HELD:
            await come_back(tx, claimed, person, at.now, self.unasked_a_day)
            return None
        wake = wake_of(claimed)
        if morning := too_late_at_night(wake, ZoneInfo(person.zone), at.now):
            await tx.plan_wake(morning, person.organisation)
            return None
        id_ = digest(f"{claimed.key}@{claimed.due_at}")
        keeper = await self._keeper(tx, person, at, id_, details)
        known = keeper.known
        if claimed.name == "moment":
            keeper.spoke = person.address  # they asked to hear now
            await keeper.keep(moment_came(known, claimed.subject, at, self.guide))
        else:
            await self._ring(tx, keeper, wake, known, at)
        return keeper

    async def _ring(self, tx: Tx, keeper: Keeper, wake: Wake, known: Known, at: Clockwork) -> None:
        if await matters.ring(keeper, wake):
            return
        agreement = await tx.agreement(wake.subject)
        contact = await tx.contact(wake.subject, wake.slot) if wake.slot else None
        if agreement is not None and agreement.manager != known.person.address:
            manager = await tx.person(agreement.manager)
            known = await known_of(tx, manager, self.desks.roles) if manager else known
        await keeper.apply(on_wake(Rung(wake, known, agreement, contact), at, self.guide))

    async def _guide(self, tx: Tx, person: Person, said: Said) -> Guide:
        desk = self.desks.signing
        return await desk.guide(tx, person.organisation, said, self.guide) if desk else self.guide

    async def _keeper(
        self,
        tx: Tx,
        person: Person,
        at: Clockwork,
        id_: str,
        details: Mapping[str, str] | None = None,
    ) -> Keeper:
        known = await known_of(tx, person, self.desks.roles)
        keeper = Keeper(tx, self.guide, known, at, id_, self.random, self.desks)
        keeper.a_day = self.unasked_a_day
        # Without a notebook nothing can be sent from here: it is read with the claim.
        if details is not None:
            keeper.outbox, keeper.details = self.outbox, details
        return keeper

    async def deliver(
        self,
        claimed: Claimed,
        channels: Mapping[str, Channel],
        now: datetime,
        message: Message | None = None,
    ) -> bool:
        """Send one message outside any transaction; see `Delivery.deliver`."""
        return await self._delivery.deliver(claimed, channels, now, message)

    async def put_off(self, claimed: Claimed, now: datetime) -> None:
        """A wake that could not be carried out is tried again, more and more slowly."""
        await self._delivery.later(claimed, now, 0, "wake")

    @property
    def _delivery(self) -> Delivery:
        return Delivery(self.store, self.log, self.counts, self.nudge, self._withdrawn)

    async def _withdrawn(self, address: str, now: datetime) -> None:
        at = Clockwork(now, self.random())

        async def stand_still(tx: Tx) -> Keeper | None:
            person = await tx.person(address)
            if person is None:
                return None
            gone = replace(person, reachable=False)
            keeper = await self._keeper(tx, gone, at, digest(at.nonce))
            await withdraw(keeper)
            return keeper

        self._committed(await self._whole(stand_still))

    async def _whole(self, work: Callable[[Tx], Coroutine[Any, Any, T]]) -> T:
        """In one transaction; from the top again where somebody else wrote first."""
        while True:
            try:
                return await self.store.run(work)
            except Stale:
                continue
