"""The part of a transaction an operator works with: what was put aside, and letting it go again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from storage.part import Part
from storage.schema import task

_SHOWN = (
    task.c.id,
    task.c.kind,
    task.c.name,
    task.c.organisation,
    task.c.address,
    task.c.attempts,
    task.c.first_due_at,
    task.c.dead_at,
    task.c.dead_reason,
)


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One task that was given up: ids and names of things, never what it says.

    `dead_at` is when it was last due (UTC), `since` when it was due at first, where that is known.
    """

    id: int
    kind: str
    name: str
    organisation: str
    address: str
    attempts: int
    since: datetime | None
    dead_at: datetime
    reason: str


class Dead(Part):
    """Reading, releasing and dropping what was put aside."""

    async def dead_letters(
        self, ids: Sequence[int] = (), *, organisation: str = "", reason: str = ""
    ) -> list[DeadLetter]:
        """What is put aside, in the order it was planned. `ids` empty: all."""
        which: list[ColumnElement[bool]] = [task.c.dead_at.is_not(None)]
        which += [task.c.id.in_(ids)] if ids else []
        which += [task.c.organisation == organisation] if organisation else []
        which += [task.c.dead_reason == reason] if reason else []
        rows = await self._rows(select(*_SHOWN).where(*which).order_by(task.c.id))
        return [
            DeadLetter(
                row["id"],
                row["kind"],
                row["name"],
                row["organisation"],
                row["address"],
                row["attempts"],
                row["first_due_at"],
                row["dead_at"],
                row["dead_reason"],
            )
            for row in rows
        ]

    async def release(self, ids: Sequence[int], now: datetime) -> int:
        """Let these be tried again, from `now` on; gives how many there were.

        Each stands in its person's line where it stood before, so that their order is kept.
        """
        again = {
            "dead_at": None,
            "dead_reason": "",
            "due_at": now,
            "first_due_at": now,
            "leased_until": 0.0,
            "attempts": 0,
            "fence": task.c.fence + 1,
        }
        return await self._write(update(task).where(_these(ids)).values(again))

    async def drop_dead(self, ids: Sequence[int]) -> int:
        """Let these go for good; gives how many there were."""
        return await self._write(delete(task).where(_these(ids)))


def _these(ids: Sequence[int]) -> ColumnElement[bool]:
    return task.c.id.in_(ids) & task.c.dead_at.is_not(None)
