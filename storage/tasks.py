"""What the bot will do: how it is planned, and how it is ended by the one who holds it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete

from dialogs.records import Wake
from storage.part import Part
from storage.schema import task

KINDS = ("say", "wake")


@dataclass(frozen=True, slots=True)
class Claimed:
    """A task that is ours until its lease runs out.

    `kind` is `say` (send `body` to `address`) or `wake` (the clock speaks: `name`, `subject`,
    `slot`). `attempts` counts the claims since it was planned, this one included. `due_at` and
    `slot` are UTC. `fence` names this one claim: whoever claims next has a higher one.
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


def held(claimed: Claimed) -> ColumnElement[bool]:
    """True of the row while this claim is still the last one on it."""
    return and_(task.c.id == claimed.id, task.c.fence == claimed.fence, task.c.dead_at.is_(None))


class Plans(Part):
    """What is to be done later, or as soon as this is committed."""

    async def plan_say(
        self, key: str, organisation: str, letter_address: str, body: str, now: datetime
    ) -> None:
        """A message to send, due now. The same key twice is one message."""
        await self._add(task, _planned(key, organisation, letter_address, "say", now, body=body))

    async def plan_wake(self, wake: Wake, organisation: str) -> None:
        """The clock's turn at `wake.at`. The same key again moves it, whatever became of it."""
        row = _planned(
            wake.key,
            organisation,
            wake.address,
            "wake",
            wake.at,
            name=wake.name,
            subject=wake.subject,
            slot=wake.slot,
        )
        # The fence goes on from where it was: who holds the old plan must not end the new one.
        await self._put(task, ["key"], row, {**row, "fence": task.c.fence + 1})

    async def drop_wake(self, key: str) -> None:
        """Forget this plan, if there is one."""
        await self._write(delete(task).where(task.c.key == key, task.c.kind == "wake"))

    async def finish(self, claimed: Claimed) -> bool:
        """End a task inside this transaction. False if the claim was lost to somebody else."""
        return await self._write(delete(task).where(held(claimed))) == 1


def _planned(
    key: str,
    organisation: str,
    address: str,
    kind: str,
    due_at: datetime,
    *,
    body: str = "",
    name: str = "",
    subject: str = "",
    slot: datetime | None = None,
) -> dict[str, object]:
    return {
        "key": key,
        "organisation": organisation,
        "address": address,
        "kind": kind,
        "body": body,
        "name": name,
        "subject": subject,
        "slot": slot,
        "due_at": due_at,
        "leased_until": 0.0,
        "attempts": 0,
        "fence": 0,
        "dead_at": None,
        "dead_reason": "",
    }
