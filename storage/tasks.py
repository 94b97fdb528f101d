"""What the bot will do: how it is planned, and how a plan is dropped."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache

from sqlalchemy import (
    Double,
    Executable,
    Text,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
)

from dialogs.records import Wake
from storage.leases import Claimed, clock
from storage.part import INSERTS, Part
from storage.schema import task

KINDS = ("say", "wake")
HELD = "held"


class Plans(Part):
    """What is to be done later, or as soon as this is committed."""

    async def plan_say(
        self,
        key: str,
        organisation: str,
        letter_address: str,
        body: str,
        now: datetime,
        about: str = "",
        lease: float = 0.0,
        details: Mapping[str, str] | None = None,
    ) -> Claimed | None:
        """A message to send, due now. The same key twice is one message.

        `about` is the agreement without which it must not be sent; see `drop_says`. With a `lease`
        (seconds of the database's clock) it is claimed as it is planned, if it is the first in
        its person's line: then it is given back, without its body and with these `details` of
        how to reach them.
        """
        row = _planned(key, organisation, letter_address, "say", now, body=body, subject=about)
        if not lease:
            await self._add(task, row)
            return None
        for decided in ("leased_until", "attempts", "fence"):
            del row[decided]
        given = {**row, "lease": lease, "whose": letter_address}
        found = await self._row(_said(self._connection.dialect.name), given)
        if found is None or not found["fence"]:
            return None
        return Claimed(
            found["id"],
            key,
            organisation,
            letter_address,
            "say",
            "",
            now,
            1,
            subject=about,
            fence=found["fence"],
            first_due_at=now,
            details=details or {},
        )

    async def drop_says(self, about: str) -> None:
        """Forget what was to be said about this agreement and has not been sent."""
        await self._write(_says_dropped(), {"about": about})

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
        change = [name for name in row if name != "fence"]
        await self._put(task, ("key",), row, change, _NEXT_FENCE)

    async def wake(self, key: str) -> Wake | None:
        """The wake that is planned under this key, or None."""
        row = await self._row(_wake(), {"key": key})
        if row is None:
            return None
        return Wake(key, row["address"], row["name"], row["subject"], row["due_at"], row["slot"])

    async def plan_held(
        self,
        key: str,
        organisation: str,
        letter_address: str,
        body: str,
        at: datetime,
        about: str = "",
    ) -> None:
        """A message that is kept back: at `at` (UTC) a wake called `held` brings it.

        `about` is the agreement without which it must not be sent; see `drop_says`.
        """
        who = (organisation, letter_address)
        row = _planned(key, *who, "wake", at, body=body, name=HELD, subject=about)
        await self._add(task, row)

    async def plan_dead(
        self, key: str, organisation: str, letter_address: str, body: str, now: datetime, why: str
    ) -> None:
        """A message that is not sent unless an operator releases it. `why` is a code of ours."""
        row = _planned(key, organisation, letter_address, "say", now, body=body)
        await self._add(task, {**row, "dead_at": now, "dead_reason": why})

    async def how_many_held(self, address: str) -> int:
        """How many messages are kept back for this person."""
        (row,) = await self._rows(_held_for(), {"address": address})
        return int(row["many"])

    async def drop_wake(self, key: str) -> None:
        """Forget this plan, if there is one."""
        await self._write(_wake_dropped(), {"key": key})


_NEXT_FENCE = (("fence", task.c.fence + 1),)


@cache
def _wake() -> Executable:
    return select(task).where(task.c.key == bindparam("key"), task.c.kind == "wake")


@cache
def _said(dialect: str) -> Executable:
    """Laid down and, where nothing is before it in its line, claimed."""
    before = task.alias("before")
    ahead = exists().where(
        before.c.address == bindparam("whose", type_=Text),
        before.c.kind == "say",
        before.c.dead_at.is_(None),
    )
    first = case((ahead, 0), else_=1)
    until = case((ahead, 0.0), else_=clock(dialect) + bindparam("lease", type_=Double))
    laid = INSERTS[dialect](task).values(leased_until=until, attempts=first, fence=first)
    return laid.on_conflict_do_nothing(index_elements=["key"]).returning(task.c.id, task.c.fence)


@cache
def _says_dropped() -> Executable:
    unsent = and_(or_(task.c.kind == "say", task.c.name == HELD), task.c.dead_at.is_(None))
    # The index is only of tasks that are about something.
    return delete(task).where(task.c.subject == bindparam("about"), task.c.subject != "", unsent)


@cache
def _held_for() -> Executable:
    theirs = (task.c.address == bindparam("address"), task.c.name == HELD, task.c.dead_at.is_(None))
    return select(func.count().label("many")).select_from(task).where(*theirs)


@cache
def _wake_dropped() -> Executable:
    return delete(task).where(task.c.key == bindparam("key"), task.c.kind == "wake")


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
        "first_due_at": due_at,
        "leased_until": 0.0,
        "attempts": 0,
        "fence": 0,
        "dead_at": None,
        "dead_reason": "",
    }
