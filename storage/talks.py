"""The part of a transaction about what was said and promised: conversations and agreements."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, or_, select

from dialogs.records import Agreement, Contact, Conversation, Invitation
from storage import schema
from storage.codec import (
    agreement_of,
    agreement_row,
    contact_of,
    contact_row,
    conversation_of,
    conversation_row,
    invitation_of,
    invitation_row,
)
from storage.part import Part, Stale


class Talks(Part):
    """Conversations, agreements, contacts, invitations."""

    async def conversations(self, address: str) -> tuple[Conversation, ...]:
        """The open ones, the latest touched first."""
        rows = await self._rows(
            select(schema.conversation)
            .where(schema.conversation.c.address == address)
            .order_by(schema.conversation.c.touched_at.desc(), schema.conversation.c.id)
        )
        return tuple(conversation_of(row) for row in rows)

    async def save_conversation(self, conversation: Conversation) -> Conversation:
        """Returns it with its new version. Raises Stale if it moved since it was read."""
        await self._save(schema.conversation, conversation_row(conversation), conversation.version)
        return replace(conversation, version=conversation.version + 1)

    async def close_conversation(self, conversation: Conversation) -> None:
        """It is over: it goes, with its answers and its moment. Raises Stale if it moved."""
        gone = await self._write(
            delete(schema.conversation).where(
                schema.conversation.c.id == conversation.id,
                schema.conversation.c.version == conversation.version,
            )
        )
        if gone == 0:
            raise Stale
        await self._write(
            delete(schema.task).where(schema.task.c.key == f"moment:{conversation.id}")
        )

    async def agreement(self, id: str) -> Agreement | None:  # noqa: A002
        row = await self._row(select(schema.agreement).where(schema.agreement.c.id == id))
        return None if row is None else agreement_of(row)

    async def agreements(self, address: str) -> tuple[Agreement, ...]:
        """Those they have a part in (manager, person or lead) that have not ended, newest first."""
        if not address:
            return ()  # an agreement whose person is not known yet is nobody's
        part = or_(
            schema.agreement.c.manager == address,
            schema.agreement.c.person == address,
            schema.agreement.c.lead == address,
        )
        rows = await self._rows(
            select(schema.agreement)
            .where(part, schema.agreement.c.state != "ended")
            .order_by(schema.agreement.c.proposed_at.desc(), schema.agreement.c.id)
        )
        return tuple(agreement_of(row) for row in rows)

    async def save_agreement(self, agreement: Agreement) -> Agreement:
        """Returns it with its new version. Raises Stale if it moved since it was read."""
        await self._save(schema.agreement, agreement_row(agreement), agreement.version)
        return replace(agreement, version=agreement.version + 1)

    async def contact(self, agreement_id: str, slot: datetime) -> Contact | None:
        row = await self._row(
            select(schema.contact).where(
                schema.contact.c.agreement == agreement_id, schema.contact.c.slot == slot
            )
        )
        return None if row is None else contact_of(row)

    async def open_contacts(self, agreement_id: str) -> tuple[Contact, ...]:
        """Those not closed yet, by slot."""
        rows = await self._rows(
            select(schema.contact)
            .where(schema.contact.c.agreement == agreement_id, schema.contact.c.closed.is_(False))
            .order_by(schema.contact.c.slot)
        )
        return tuple(contact_of(row) for row in rows)

    async def save_contact(self, contact: Contact) -> None:
        """Add it, or change the one with this agreement and slot."""
        row = contact_row(contact)
        await self._put(schema.contact, ["agreement", "slot"], row, row)

    async def invite(self, invitation: Invitation) -> None:
        """Keep an invitation; the same code again replaces it."""
        row = invitation_row(invitation)
        await self._put(schema.invitation, ["code_hash"], row, row)

    async def invitation(
        self, code_hash: str, organisation: str, now: datetime
    ) -> Invitation | None:
        """The invitation, if it is this organisation's and has not run out."""
        row = await self._row(
            select(schema.invitation).where(
                schema.invitation.c.code_hash == code_hash,
                schema.invitation.c.organisation == organisation,
                schema.invitation.c.expires_at > now,
            )
        )
        return None if row is None else invitation_of(row)

    async def spend(self, code_hash: str) -> None:
        """Use the code up. Raises Stale if it is spent already: two people, one moment."""
        if (
            await self._write(
                delete(schema.invitation).where(schema.invitation.c.code_hash == code_hash)
            )
            == 0
        ):
            raise Stale
