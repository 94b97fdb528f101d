"""Taking what is due, for a while: the part of a transaction that workers share work by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Double,
    Executable,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from storage.codec import notebook as notebook_of
from storage.leases import Claimed, clock, held, holds
from storage.part import Part
from storage.prepared import Row
from storage.schema import task
from storage.tasks import KINDS

# As text: within RETURNING, SQLAlchemy leaves the names of tables out for SQLite. And there SQLite
# knows no type of a column: without the cast it would read every person for every message.
_NOTEBOOK = (
    "(SELECT theirs.details FROM person AS theirs"
    " WHERE theirs.address = CAST(task.address AS TEXT))"
)


def _claimable(kind: str, dialect: str) -> ColumnElement[bool]:
    """Alive, in nobody's hands and, if it is a message, first in its person's line."""
    # `IS NULL` on dead_at is what lets the partial index answer.
    free = and_(
        task.c.kind == kind, task.c.dead_at.is_(None), task.c.leased_until <= clock(dialect)
    )
    if kind != "say":
        return free
    earlier = task.alias("earlier")
    return and_(
        free,
        ~exists().where(
            earlier.c.address == task.c.address,
            earlier.c.kind == kind,
            earlier.c.id < task.c.id,
            earlier.c.dead_at.is_(None),
        ),
    )


@cache
def _claim(kind: str, dialect: str, of_one: bool = False) -> ReturningUpdate[*tuple[object, ...]]:
    """Take up to `limit` tasks due at `now` in one statement, and hand them over.

    `of_one` takes only those of one organisation.
    """
    whose = [task.c.organisation == bindparam("of_organisation")] if of_one else []
    due = (
        select(task.c.id)
        .where(_claimable(kind, dialect), *whose, task.c.due_at <= bindparam("now"))
        .order_by(task.c.due_at, task.c.id)
        .limit(bindparam("limit", type_=Integer))
        # In a CTE of its own: as a plain subquery PostgreSQL may run it twice, past the limit.
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    notebook = literal_column(_NOTEBOOK if kind == "say" else "'{}'", Text)
    return (
        update(task)
        .where(task.c.id.in_(select(due.c.id)))
        .values(
            leased_until=clock(dialect) + bindparam("lease", type_=Double),
            attempts=task.c.attempts + 1,
            fence=task.c.fence + 1,
        )
        .returning(task, notebook.label("details"))
    )


@cache
def _organisations(kind: str, dialect: str) -> Select[tuple[str]]:
    """Whoever has something due at `now`: one look into the index for each, however much it is."""

    def alive(one: FromClause) -> ColumnElement[bool]:
        return and_(one.c.kind == kind, one.c.dead_at.is_(None))

    following, due = task.alias("following"), task.alias("due")
    found = select(func.min(task.c.organisation).label("name")).where(alive(task))
    served = found.cte("served", recursive=True)
    after = select(func.min(following.c.organisation)).where(
        alive(following), following.c.organisation > served.c.name
    )
    served = served.union_all(
        select(after.scalar_subquery().label("name")).where(served.c.name.is_not(None))
    )
    has_due = exists().where(
        alive(due),
        due.c.organisation == served.c.name,
        due.c.due_at <= bindparam("now", type_=task.c.due_at.type),
        due.c.leased_until <= clock(dialect),
    )
    return select(served.c.name).where(served.c.name.is_not(None), has_due)


@cache
def _next_due(kind: str, dialect: str) -> Select[tuple[datetime]]:
    """When the earliest task that could be claimed is due."""
    return (
        select(task.c.due_at)
        .where(_claimable(kind, dialect))
        .order_by(task.c.due_at, task.c.id)
        .limit(1)
    )


@cache
def _changed() -> Executable:
    return update(task).where(held())


def _claimed(row: Row) -> Claimed:
    return Claimed(
        id=row["id"],
        key=row["key"],
        organisation=row["organisation"],
        address=row["address"],
        kind=row["kind"],
        body=row["body"],
        due_at=row["due_at"],
        attempts=row["attempts"],
        name=row["name"],
        subject=row["subject"],
        slot=row["slot"],
        fence=row["fence"],
        first_due_at=row["first_due_at"],
        details=notebook_of(row["details"] or "{}"),
    )


def _in_order(rows: Sequence[Row]) -> list[Claimed]:
    # RETURNING promises no order.
    return sorted((_claimed(row) for row in rows), key=lambda one: (one.due_at, one.id))


@dataclass(frozen=True, slots=True)
class InTurn:
    """Who had the last turn, and how much of each is in hand already, of at most `most`."""

    after: str
    in_hand: Mapping[str, int]
    most: int

    def room(self, organisation: str) -> int:
        """How many more may be taken of this one."""
        return self.most - self.in_hand.get(organisation, 0)


class Claims(Part):
    """Statements behind the methods of Store with these names; see there."""

    async def claim(
        self, kind: str, now: datetime, limit: int, lease_seconds: float
    ) -> list[Claimed]:
        dialect = self._connection.dialect.name
        given = {"now": now, "limit": limit, "lease": lease_seconds}
        return _in_order(await self._rows(_claim(kind, dialect), given))

    async def claim_in_turn(
        self, kind: str, now: datetime, limit: int, lease_seconds: float, turn: InTurn
    ) -> list[Claimed]:
        dialect = self._connection.dialect.name
        names = [
            str(row["name"])
            for row in await self._rows(_organisations(kind, dialect), {"now": now})
            if turn.room(str(row["name"])) > 0
        ]
        # On from whoever had the last turn, and round again.
        names = sorted(name for name in names if name > turn.after) + sorted(
            name for name in names if name <= turn.after
        )
        claimed: list[Claimed] = []
        for place, name in enumerate(names):
            share = -(-(limit - len(claimed)) // (len(names) - place))
            if not share:
                break
            given = {"now": now, "limit": min(share, turn.room(name)), "lease": lease_seconds}
            rows = await self._rows(_claim(kind, dialect, True), {**given, "of_organisation": name})
            claimed += _in_order(rows)
        return claimed

    async def later(self, claimed: Claimed, due_at: datetime) -> bool:
        given = {"due_at": due_at, "leased_until": 0.0, **holds(claimed)}
        return await self._write(_changed(), given) == 1

    async def bury(self, claimed: Claimed, reason: str) -> bool:
        given = {"dead_at": claimed.due_at, "dead_reason": reason, "leased_until": 0.0}
        return await self._write(_changed(), {**given, **holds(claimed)}) == 1

    async def next_due(self, kind: str | None) -> datetime | None:
        dialect = self._connection.dialect.name
        found = [
            row["due_at"]
            for each in (KINDS if kind is None else (kind,))
            for row in await self._rows(_next_due(each, dialect), {})
        ]
        return min(found, default=None)

    async def health(self, now: datetime) -> dict[str, float]:
        oldest = func.min(task.c.due_at).label("oldest")
        due = (
            select(task.c.kind, func.count().label("many"), oldest)
            .where(task.c.dead_at.is_(None), task.c.due_at <= now, task.c.kind.in_(KINDS))
            .group_by(task.c.kind)
        )
        rows = await self._rows(due)
        (dead,) = await self._rows(
            select(func.count().label("many")).where(task.c.dead_at.is_not(None))
        )
        since = min((row["oldest"] for row in rows), default=now)
        return {
            **{f"due_{kind}": 0.0 for kind in KINDS},
            **{f"due_{row['kind']}": float(row["many"]) for row in rows},
            "dead": float(dead["many"]),
            "oldest_due_seconds": (now - since).total_seconds(),
        }
