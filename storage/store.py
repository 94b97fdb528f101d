"""The store: the one way in to everything that is kept, over SQLite or PostgreSQL."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Self

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import async_engine
from storage.part import Stale
from storage.readiness import readiness
from storage.resealing import reseal
from storage.sealed import Seal, Sealed
from storage.tasks import Claimed
from storage.tx import Tx

# Two transactions that wait for each other, or that cannot both have come first: one begins again.
_COLLIDED = ("40P01", "40001")


class Store:
    """Opened once for a process. Every method is its own short transaction."""

    def __init__(self, engine: AsyncEngine, seal: Seal) -> None:
        self._engine = engine
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
        return cls(async_engine(url, synchronous), seal)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Tx]:
        """A transaction: commits on a clean exit, else leaves nothing. Raises Stale."""
        try:
            async with self._engine.begin() as connection:
                yield Tx(connection)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) in _COLLIDED:
                raise Stale from error
            raise

    async def ready(self) -> str:
        """Empty if the database answers, is migrated and our keys fit; else what to mend."""
        return await readiness(self._engine)

    async def close(self) -> None:
        """Let go of every connection. A transaction still open is not waited for."""
        await self._engine.dispose()

    async def claim(
        self, kind: str, now: datetime, limit: int, lease_seconds: float
    ) -> list[Claimed]:
        """Take up to `limit` tasks of a kind (`say`, `wake`) that are due at `now`, earliest first.

        They are ours for `lease_seconds` of the database's clock; then anybody may claim them
        again. Of each person's messages only the earliest is given. Never one task to two.
        """
        async with self.begin() as tx:
            return await tx.claim(kind, now, limit, lease_seconds) if limit > 0 else []

    async def done(self, claimed: Claimed) -> bool:
        """It happened: the task goes. False, and nothing changes, if the claim was lost."""
        async with self.begin() as tx:
            return await tx.finish(claimed)

    async def later(self, claimed: Claimed, due_at: datetime) -> bool:
        """Give it back, due at another time (UTC). False if the claim was lost."""
        async with self.begin() as tx:
            return await tx.later(claimed, due_at)

    async def bury(self, claimed: Claimed, reason: str) -> bool:
        """Give it up: it is kept as a dead letter and never claimed. False if the claim was lost.

        `reason` is ours (a code, a class of error), never words people typed.
        """
        async with self.begin() as tx:
            return await tx.bury(claimed, reason)

    async def next_due(self, kind: str | None = None) -> datetime | None:
        """When the next claim of this kind (None: of any) can give something (UTC), or None.

        A task under a lease does not count, nor a message behind another in its person's line.
        """
        async with self.begin() as tx:
            return await tx.next_due(kind)

    async def health(self, now: datetime) -> dict[str, float]:
        """For the metrics: `due_say`, `due_wake`, `dead` (counts), `oldest_due_seconds`."""
        async with self.begin() as tx:
            return await tx.health(now)

    async def rotate(self) -> int:
        """Seal everything that another key sealed with the first key again. Returns how many rows.

        Safe while the bot runs, and to run again after it was stopped.
        """
        return await reseal(self._engine, self._seal)
