"""The part of a transaction about letting go: what a person asks for, and what time asks for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select, update

from storage.codec import agreement_of, agreement_row
from storage.leaving_matters import LeavingMatters
from storage.marks import Marked
from storage.schema import (
    admission,
    agreement,
    contact,
    conversation,
    invitation,
    person,
    seen,
    task,
    unasked,
)

SEEN_KEPT = timedelta(days=7)
TALK_KEPT = timedelta(days=14)
AGREEMENT_KEPT = timedelta(days=30)
CONTACT_KEPT = timedelta(days=90)
DEAD_KEPT = timedelta(days=30)
UNASKED_KEPT = timedelta(days=2)


class Leaving(LeavingMatters, Marked):
    """Forgetting a person, and retention."""

    async def forget(self, address: str) -> dict[str, int]:
        """Leave no trace of this person anywhere. Returns how many rows went, by table.

        Agreements they manage or own go whole; where they were the lead, or were offered to be
        the manager, the place is empty. A matter goes whole with its person, or with its manager
        while it has no person; else only their places in it are emptied, and their notes stay
        without an author. What they signed counts no more. Raises ValueError for an empty
        address, which would be everybody's.
        """
        if not address:
            raise ValueError("An address is needed to forget somebody.")
        gone = {
            "person": await self._drop(person, person.c.address == address),
            "conversation": await self._drop(conversation, conversation.c.address == address),
            "task": await self._drop(task, task.c.address == address),
            "unasked": await self._drop(unasked, unasked.c.address == address),
        }
        theirs = or_(agreement.c.manager == address, agreement.c.person == address)
        _count(gone, await self._drop_agreements(theirs))
        beside = or_(agreement.c.lead == address, agreement.c.offered_to == address)
        for row in await self._rows(select(agreement).where(beside)):
            kept = agreement_of(row)
            if kept.lead == address:
                kept = replace(kept, lead="", lead_name="")
            if kept.offered_to == address:
                kept = replace(kept, offered_to="", offered_name="")
            await self._save(agreement, agreement_row(kept), kept.version)
        _count(gone, await self._forget_at_matters(address))
        await self._forget_at_marks(address)
        return gone

    async def purge(self, now: datetime) -> dict[str, int]:
        """Let go of what its time is up for. Returns how many went, by table."""
        ended = agreement.c.state == "ended"
        await self._write(
            update(agreement).where(ended, agreement.c.ended_at.is_(None)).values(ended_at=now)
        )
        await self._write(
            update(agreement).where(~ended, agreement.c.ended_at.is_not(None)).values(ended_at=None)
        )
        over = or_(
            agreement.c.ended_at <= now - AGREEMENT_KEPT,
            agreement.c.until < (now - AGREEMENT_KEPT).date(),
        )
        # Somebody who waits for a moment the clock will bring has not walked away.
        left = conversation.c.touched_at <= now - TALK_KEPT
        waited = or_(
            conversation.c.waits_until.is_(None), conversation.c.waits_until <= now - TALK_KEPT
        )
        moments = select("moment:" + conversation.c.id).where(left, waited)
        gone = {
            "task": await self._drop(
                task, or_(task.c.dead_at <= now - DEAD_KEPT, task.c.key.in_(moments))
            ),
            "conversation": await self._drop(conversation, left & waited),
            "unasked": await self._drop(unasked, unasked.c.day < (now - UNASKED_KEPT).date()),
            "seen": await self._drop(seen, seen.c.at <= now - SEEN_KEPT),
            "invitation": await self._drop(invitation, invitation.c.expires_at <= now),
            "admission": await self._drop(admission, admission.c.expires_at <= now),
            "contact": await self._drop(
                contact, contact.c.closed.is_(True) & (contact.c.due_at <= now - CONTACT_KEPT)
            ),
        }
        _count(gone, await self._drop_agreements(over))
        _count(gone, await self._purge_matters(now))
        return gone

    async def _drop_agreements(self, which: ColumnElement[bool]) -> dict[str, int]:
        ids = select(agreement.c.id).where(which)
        return {
            "contact": await self._drop(contact, contact.c.agreement.in_(ids)),
            "invitation": await self._drop(invitation, invitation.c.agreement.in_(ids)),
            # `<> ''` is what lets the partial index answer.
            "task": await self._drop(task, (task.c.subject != "") & task.c.subject.in_(ids)),
            "agreement": await self._drop(agreement, which),
        }


def _count(gone: dict[str, int], more: Mapping[str, int]) -> None:
    for table, count in more.items():
        gone[table] = gone.get(table, 0) + count
