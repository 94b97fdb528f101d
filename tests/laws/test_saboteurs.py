"""The laws of the store are worth something: a store that breaks one is found out."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from dialogs.held import Matter
from dialogs.records import Conversation
from storage import Claimed, Store, Tx
from storage.schema import conversation, task
from tests.databases import Stores
from tests.laws import (
    test_leases,
    test_leaving,
    test_leaving_matters,
    test_matters,
    test_store,
    test_tasks,
)
from tests.laws.made import DAY

Law = Callable[[Stores], Awaitable[None]]


class Honest(Store):
    """Keeps every law."""


class CommitsAnyway(Store):
    """Keeps what a failed transaction wrote."""

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Tx]:
        failed: Exception | None = None
        async with super().begin() as tx:
            try:
                yield tx
            except Exception as error:
                failed = error
        if failed is not None:
            raise failed


class KeepsNothing(Store):
    """Says yes to everything and forgets it."""

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Tx]:
        async with super().begin() as tx:
            yield tx
            await tx._connection.rollback()


class IgnoresLeases(Store):
    """Gives a task to whoever asks."""

    async def claim(
        self, kind: str, now: datetime, limit: int, lease_seconds: float, **given: Any
    ) -> list[Claimed]:
        return await super().claim(kind, now, limit, -1, **given)


class TrustsTheWorkersClock(Store):
    """Lets a lease run out when the worker says that it is late."""

    async def claim(
        self, kind: str, now: datetime, limit: int, lease_seconds: float, **given: Any
    ) -> list[Claimed]:
        async with self.begin() as tx:
            late = task.c.due_at < now - timedelta(seconds=lease_seconds)
            await tx._write(update(task).where(late).values(leased_until=0.0))
        return await super().claim(kind, now, limit, lease_seconds, **given)


class EndsWithoutFence(Store):
    """Lets anybody end a task."""

    async def done(self, claimed: Claimed) -> bool:
        async with self.begin() as tx:
            rows = await tx._rows(select(task.c.fence).where(task.c.id == claimed.id))
            return bool(rows) and await tx.finish(replace(claimed, fence=rows[0]["fence"]))


class CutsTheLine(Store):
    """Gives what was said second although the first is not said yet."""

    async def claim(
        self, kind: str, now: datetime, limit: int, lease_seconds: float, **given: Any
    ) -> list[Claimed]:
        first = await super().claim(kind, now, limit, lease_seconds, **given)
        async with self.begin() as tx:
            rest = await tx._rows(
                update(task)
                .where(task.c.kind == "say", task.c.leased_until == 0.0, task.c.due_at <= now)
                .values(leased_until=9e9, attempts=1, fence=1)
                .returning(task)
            )
        return first + [
            Claimed(**{name: row[name] for name in Claimed.__dataclass_fields__ if name in row})
            for row in rest
        ]


class LooseTx(Tx):
    """One transaction of each store that is `Loose`."""

    loose = ""

    async def first_sight(self, id: str, now: datetime) -> bool:  # noqa: A002
        return await super().first_sight(id, now) or self.loose == "SeesAnew"

    async def save_conversation(self, saved: Conversation) -> Conversation:
        if self.loose == "LastWriterWins":
            stored = select(conversation.c.version).where(conversation.c.id == saved.id)
            rows = await self._rows(stored)
            saved = replace(saved, version=rows[0]["version"] if rows else 0)
        return await super().save_conversation(saved)

    async def save_matter(self, saved: Matter) -> Matter:
        if self.loose == "LastWriterWins":
            stored = await self.matter(saved.id)
            saved = replace(saved, version=stored.version if stored else 0)
        return await super().save_matter(saved)

    async def forget(self, address: str) -> dict[str, int]:
        if self.loose != "HalfForgets":
            return await super().forget(address)
        talks = await self.conversations(address)
        gone = await super().forget(address)
        for talk in talks:
            await self.save_conversation(replace(talk, version=0))
        return gone

    async def _forget_at_matters(self, address: str) -> dict[str, int]:
        return {} if self.loose == "KeepsTheMatters" else await super()._forget_at_matters(address)

    async def purge(self, now: datetime) -> dict[str, int]:
        return await super().purge(now + DAY if self.loose == "PurgesTheYoung" else now)


class Loose(Store):
    """Hands out transactions that are loose in the way its name says."""

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Tx]:
        async with super().begin() as tx:
            loose = LooseTx(tx._connection)
            loose.loose = type(self).__name__
            yield loose


class SeesAnew(Loose):
    """Takes a redelivery for new."""


class LastWriterWins(Loose):
    """Does not look at versions."""


class HalfForgets(Loose):
    """Keeps the conversations of who is forgotten."""


class KeepsTheMatters(Loose):
    """Keeps who is forgotten at the matters they had a place in."""


class PurgesTheYoung(Loose):
    """Lets go a day too soon."""


SABOTEURS: list[tuple[type[Store], Law]] = [
    (CommitsAnyway, test_store.test_a_transaction_that_fails_leaves_nothing),
    (KeepsNothing, test_store.test_what_was_committed_is_there_for_everybody_at_once),
    (IgnoresLeases, test_leases.test_two_workers_never_share_a_task),
    (TrustsTheWorkersClock, test_leases.test_a_lease_holds_whatever_time_the_worker_thinks_it_is),
    (EndsWithoutFence, test_leases.test_who_lost_the_lease_can_end_nothing),
    (CutsTheLine, test_tasks.test_two_workers_keep_each_persons_order),
    (SeesAnew, test_store.test_of_many_deliveries_at_one_moment_one_is_the_first),
    (LastWriterWins, test_store.test_of_two_who_changed_the_same_conversation_one_is_stale),
    (LastWriterWins, test_matters.test_of_two_who_changed_the_same_matter_one_is_stale),
    (HalfForgets, test_leaving.test_whoever_is_forgotten_is_in_no_row_of_any_table),
    (KeepsTheMatters, test_leaving.test_whoever_is_forgotten_is_in_no_row_of_any_table),
    (PurgesTheYoung, test_leaving.test_what_was_seen_goes_after_a_week),
    (PurgesTheYoung, test_leaving_matters.test_an_admission_goes_when_it_runs_out),
]


async def keeps(law: Law, kind: type[Store], file: Path) -> bool:
    stores = Stores(f"sqlite:///{file}", kind)
    try:
        async with asyncio.timeout(20):
            await law(stores)
    except (Exception, pytest.fail.Exception):  # a law may be broken in any way
        return False
    finally:
        await stores.close()
    return True


@pytest.mark.parametrize(("saboteur", "law"), SABOTEURS, ids=lambda value: value.__name__)
async def test_a_saboteur_is_found_out(
    saboteur: type[Store], law: Law, migrated_file: Path, tmp_path: Path
) -> None:
    # The same law on the same file passes for the real one, so the failure means something.
    for kind, kept in ((Honest, True), (saboteur, False)):
        file = tmp_path / f"{kind.__name__}.sqlite3"
        shutil.copy(migrated_file, file)
        assert await keeps(law, kind, file) is kept
