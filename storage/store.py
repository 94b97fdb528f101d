"""The store: the one way in to everything that is kept, over SQLite or PostgreSQL."""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from functools import partial
from typing import Any, ClassVar, Self, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from storage.claims import InTurn
from storage.engine import store_engine
from storage.kept import Kept
from storage.lanes import Lanes
from storage.leases import Claimed
from storage.line import Ways
from storage.link import Direct, driven
from storage.one_line import OneLine
from storage.part import Stale
from storage.readiness import readiness
from storage.resealing import reseal
from storage.sealed import Seal, Sealed
from storage.tx import Tx

T = TypeVar("T")
Work = Callable[[Tx], Coroutine[Any, Any, T]]

# Two transactions that wait for each other, or that cannot both have come first: one begins again.
_COLLIDED = ("40P01", "40001")
# On PostgreSQL, where each statement is waited for.
THREADS = 3


class Store:
    """Opened once for a process. Every method is its own short transaction."""

    tx: ClassVar[type[Tx]] = Tx
    lanes: ClassVar[type[Lanes]] = Lanes
    one_line: ClassVar[type[OneLine]] = OneLine

    def __init__(self, engine: Engine, seal: Seal) -> None:
        # SQLite has one writer, and answers sooner than a thread can be asked.
        self._kept = Kept() if engine.dialect.name == "sqlite" else None
        self._lanes: Ways = (
            self.one_line(engine, self._kept) if self._kept else self.lanes(engine, THREADS)
        )
        self._seal = seal
        Sealed.use(engine.dialect, seal)

    @classmethod
    def open(cls, url: str, keys: Sequence[str], *, synchronous: str = "NORMAL") -> Self:
        """Make ready to connect; nothing connects yet.

        `url` is sqlite:///path or postgresql://...; `keys` are Fernet keys: the first seals, all
        open. `synchronous` is SQLite's: NORMAL may lose the last commits when the power fails
        (never the file), FULL may not. Raises ValueError for a wrong setting, naming it.
        """
        seal = Seal(keys)
        return cls(store_engine(url, synchronous), seal)

    async def run(self, work: Work[T]) -> T:
        """A unit of work in a transaction: what it gives, when that is committed. Raises Stale.

        It awaits nothing but the methods of its transaction. It shares a commit with whatever
        waits at the same moment; if it raises, nothing of it is kept and nobody else is harmed.
        It may run more than once, and on another thread: what it does besides must be done after.
        """
        with _stale():
            return await self._lanes.run(partial(self._unit, work))

    def _unit(self, work: Work[T], connection: Connection) -> T:
        return driven(work(self.tx(Direct(connection, self._kept))))

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Tx]:
        """A transaction from the loop, for rare callers: a thread is crossed at each statement.

        Commits on a clean exit, else leaves nothing. Raises Stale.
        """
        with _stale():
            async with self._lanes.session() as session:
                yield self.tx(session)

    async def ready(self) -> str:
        """Empty if the database answers, is migrated and our keys fit; else what to mend."""
        return await readiness(self._lanes)

    async def close(self) -> None:
        """Let go of every connection. A transaction still open is not waited for."""
        await self._lanes.close()

    async def claim(
        self,
        kind: str,
        now: datetime,
        limit: int,
        lease_seconds: float,
        *,
        turn: InTurn | None = None,
        ended: Sequence[Claimed] = (),
    ) -> list[Claimed]:
        """Take up to `limit` tasks of a kind (`say`, `wake`) that are due at `now`, earliest first.

        They are ours for `lease_seconds` of the database's clock; then anybody may claim them
        again. Of each person's messages only the earliest is given. Never one task to two.

        With a `turn`, organisations with something due take turns, and none is over its share: that
        costs a look for each of them, for when more is due than `limit`. What is `ended` goes
        first, in the same commit, each if its claim was not lost: so the next in its line can come.
        """
        if limit <= 0 and not ended:
            return []

        async def end_and_claim(tx: Tx) -> list[Claimed]:
            await tx.finish_all(ended)
            if limit <= 0:
                return []
            if turn is None:
                return await tx.claim(kind, now, limit, lease_seconds)
            return await tx.claim_in_turn(kind, now, limit, lease_seconds, turn)

        return await self.run(end_and_claim)

    async def done(self, claimed: Claimed) -> bool:
        """It happened: the task goes. False, and nothing changes, if the claim was lost."""
        return await self.run(lambda tx: tx.finish(claimed))

    async def later(self, claimed: Claimed, due_at: datetime) -> bool:
        """Give it back, due at another time (UTC). False if the claim was lost."""
        return await self.run(lambda tx: tx.later(claimed, due_at))

    async def bury(self, claimed: Claimed, reason: str) -> bool:
        """Give it up: it is kept as a dead letter and never claimed. False if the claim was lost.

        `reason` is ours (a code, a class of error), never words people typed.
        """
        return await self.run(lambda tx: tx.bury(claimed, reason))

    async def next_due(self, kind: str | None = None) -> datetime | None:
        """When the next claim of this kind (None: of any) can give something (UTC), or None.

        A task under a lease does not count, nor a message behind another in its person's line.
        """
        return await self.run(lambda tx: tx.next_due(kind))

    async def health(self, now: datetime) -> dict[str, float]:
        """For the metrics: `due_say`, `due_wake`, `dead` (counts), `oldest_due_seconds`."""
        return await self.run(lambda tx: tx.health(now))

    async def rotate(self) -> int:
        """Seal everything that another key sealed with the first key again. Returns how many rows.

        Safe while the bot runs, and to run again after it was stopped.
        """
        return await reseal(self._lanes, self._seal)


@contextmanager
def _stale() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) in _COLLIDED:
            raise Stale from error
        raise
