"""A task in our hands for a while: the lease, the clock it runs by, and how its holder ends it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Double, Executable, and_, bindparam, delete, literal_column

from storage.part import Part
from storage.schema import task


@dataclass(frozen=True, slots=True)
class Claimed:
    """A task that is ours until its lease runs out.

    `kind` is `say` (send `body` to `address`) or `wake` (the clock speaks: `name`, `subject`,
    `slot`). `attempts` counts the claims since it was planned, this one included. `due_at` and
    `slot` are UTC. `details` is the channel's notebook for reaching `address`. `fence` names this
    one claim: whoever claims next has a higher one. `first_due_at` is when it was due at first
    (UTC); None where an older release planned it.
    """

    id: int
    key: str
    organisation: str
    address: str
    kind: str
    body: str
    due_at: datetime
    attempts: int
    name: str = ""
    subject: str = ""
    slot: datetime | None = None
    fence: int = 0
    first_due_at: datetime | None = None
    details: Mapping[str, str] = field(default_factory=dict)


# Seconds since 1970 by the clock of the database, the one clock that all workers share.
_CLOCKS: Mapping[str, str] = {
    "sqlite": "((julianday('now') - 2440587.5) * 86400.0)",
    "postgresql": "CAST(extract(epoch FROM clock_timestamp()) AS double precision)",
}


def clock(dialect: str) -> ColumnElement[float]:
    """What the database's clock says."""
    return literal_column(_CLOCKS[dialect], Double)


def held() -> ColumnElement[bool]:
    """True of the row `of_id` while the claim with this fence is still the last one on it."""
    return and_(
        task.c.id == bindparam("of_id"),
        task.c.fence == bindparam("of_fence"),
        task.c.dead_at.is_(None),
    )


def holds(claimed: Claimed) -> dict[str, object]:
    """The values that `held` asks for."""
    return {"of_id": claimed.id, "of_fence": claimed.fence}


class Finished(Part):
    """Ending what is held: it is done, and nobody else may end it."""

    async def finish(self, claimed: Claimed) -> bool:
        """End a task inside this transaction. False if the claim was lost to somebody else."""
        return await self._write(_finished(), holds(claimed)) == 1

    async def finish_all(self, held_here: Sequence[Claimed]) -> None:
        """End these, each if its claim was not lost."""
        if held_here:
            await self._lay_down(_finished(), [holds(one) for one in held_here])


@cache
def _finished() -> Executable:
    return delete(task).where(held())
