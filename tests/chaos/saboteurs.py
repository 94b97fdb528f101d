"""Builds that are broken on purpose, one promise each: the checker must find out every one."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from aiohttp import web
from sqlalchemy import ColumnElement, and_
from structlog.typing import FilteringBoundLogger

import bot.__main__
import bot.service
from adapters.channel import Channel, Incoming
from bot.app import House, Now, application
from bot.letters import unpack
from bot.service import Service
from dialogs.clock import Rung, on_wake
from dialogs.guide import Clockwork, Effects, Guide
from dialogs.messages import Message
from storage import Claimed, Store, Tx, claims
from storage.leases import clock
from storage.schema import task

_kept: set[asyncio.Task[None]] = set()


def _put(where: object, name: str, what: object) -> None:
    setattr(where, name, what)


def no_memory() -> None:
    """A redelivery is a new event."""
    first_sight = Tx.first_sight

    async def always(self: Tx, id_: str, now: datetime) -> bool:
        await first_sight(self, id_, now)
        return True

    _put(Tx, "first_sight", always)


def acknowledges_first() -> None:
    """The platform hears 200 before anything is committed."""
    receive = Service.receive

    async def at_once(self: Service, incoming: Incoming, now: datetime) -> None:
        made = asyncio.create_task(later(self, incoming, now))
        _kept.add(made)
        made.add_done_callback(_kept.discard)

    async def later(self: Service, incoming: Incoming, now: datetime) -> None:
        await asyncio.sleep(0.05)
        await receive(self, incoming, now)

    _put(Service, "receive", at_once)


def sends_before_the_commit() -> None:
    """What a turn says goes out at once, and is nowhere kept."""
    running: list[tuple[asyncio.AbstractEventLoop, Mapping[str, Channel]]] = []

    def captured(
        store: Store,
        service: Service,
        channels: Mapping[str, Channel],
        routes: list[web.RouteDef],
        now: Now,
        log: FilteringBoundLogger,
    ) -> House:
        running.append((asyncio.get_running_loop(), channels))
        return application(store, service, channels, routes, now, log)

    async def plan_say(
        self: Tx,
        key: str,
        organisation: str,
        address: str,
        body: str,
        now: datetime,
        *_rest: object,
    ) -> None:
        ((loop, channels),) = running
        channel = channels[address.partition(":")[0]]
        asyncio.run_coroutine_threadsafe(channel.send(address, {}, unpack(body)), loop)

    _put(bot.__main__, "application", captured)
    _put(Tx, "plan_say", plan_say)


def done_before_sent() -> None:
    """A message is marked as sent, and sent then."""
    deliver = Service.deliver

    async def forgets(
        self: Service,
        claimed: Claimed,
        channels: Mapping[str, Channel],
        now: datetime,
        message: Message | None = None,
    ) -> bool:
        message = message or unpack(claimed.body)
        await self.store.done(claimed)
        return await deliver(self, claimed, channels, now, message)

    _put(Service, "deliver", forgets)


def no_lease() -> None:
    """Whoever asks gets a message that somebody else is sending."""
    claim = Store.claim

    async def for_no_time(
        self: Store, kind: str, now: datetime, limit: int, lease_seconds: float, **given: Any
    ) -> list[Claimed]:
        return await claim(self, kind, now, limit, 0.01, **given)

    _put(Store, "claim", for_no_time)


def no_line() -> None:
    """Messages to one person go out side by side."""

    def whoever(kind: str, dialect: str) -> ColumnElement[bool]:
        unheld = task.c.leased_until <= clock(dialect)
        return and_(task.c.kind == kind, task.c.dead_at.is_(None), unheld)

    _put(claims, "_claimable", whoever)


def no_rules() -> None:
    """A wake reminds, whatever has become of the agreement."""

    def anyway(rung: Rung, at: Clockwork, guide: Guide) -> Effects:
        if rung.agreement is not None and rung.wake.name == "contact":
            due = rung.agreement.due_at or rung.wake.at
            rung = replace(rung, agreement=replace(rung.agreement, state="live", due_at=due))
        return on_wake(rung, at, guide)

    _put(bot.service, "on_wake", anyway)


SABOTEURS: dict[str, Callable[[], None]] = {
    made.__name__: made
    for made in (
        no_memory,
        acknowledges_first,
        sends_before_the_commit,
        done_before_sent,
        no_lease,
        no_line,
        no_rules,
    )
}
