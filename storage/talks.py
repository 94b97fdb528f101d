"""The part of a transaction about what was said and promised: conversations and agreements."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import Executable, Text, bindparam, delete, or_, select

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
from storage.kept import AGREEMENTS, TALKS
from storage.part import Part, Stale


class Talks(Part):
    """Conversations, agreements, contacts, invitations."""

    async def conversations(self, address: str) -> tuple[Conversation, ...]:
        """The open ones, the latest touched first."""
        found: tuple[Conversation, ...] | None = self._held(TALKS, address)
        if found is not None:
            return found
        rows = await self._rows(_conversations(), {"address": address})
        return self._keep_talks(address, [conversation_of(row) for row in rows])

    async def save_conversation(self, conversation: Conversation) -> Conversation:
        """Returns it with its new version. Raises Stale if it moved since it was read."""
        row, address = conversation_row(conversation), conversation.address
        kept = self._held(TALKS, address)
        await self._save(schema.conversation, row, conversation.version, of=address)
        version = conversation.version + 1
        if kept is not None:
            # As it would be read again, which is not quite what was given.
            until = conversation.waits_until
            row["touched_at"] = conversation.touched_at.astimezone(UTC)
            row["waits_until"] = until and until.astimezone(UTC)
            now = conversation_of({**row, "version": version})
            self._keep_talks(address, [now, *(one for one in kept if one.id != now.id)])
            return now
        return replace(conversation, version=version)

    def _keep_talks(self, address: str, talks: list[Conversation]) -> tuple[Conversation, ...]:
        if self._kept is None:
            return tuple(talks)
        by_id = sorted(talks, key=lambda one: one.id)
        found = tuple(sorted(by_id, key=lambda one: one.touched_at, reverse=True))
        self._kept.put(TALKS, address, found)
        return found

    async def close_conversation(self, conversation: Conversation) -> None:
        """It is over: it goes, with its answers and its moment. Raises Stale if it moved."""
        this = {"id": conversation.id, "version": conversation.version}
        kept = self._held(TALKS, conversation.address)
        if await self._write(_closed(), this, of=conversation.address) == 0:
            raise Stale
        if kept is not None:
            left = [one for one in kept if one.id != conversation.id]
            self._keep_talks(conversation.address, left)
        await self._write(_key_dropped(), {"key": f"moment:{conversation.id}"})

    async def agreement(self, id: str) -> Agreement | None:  # noqa: A002
        row = await self._row(_agreement(), {"id": id})
        return None if row is None else agreement_of(row)

    async def agreements(self, address: str) -> tuple[Agreement, ...]:
        """Those they have a part in (manager, person or lead) that have not ended, newest first."""
        if not address:
            return ()  # an agreement whose person is not known yet is nobody's
        found: tuple[Agreement, ...] | None = self._held(AGREEMENTS, address)
        if found is not None:
            return found
        rows = await self._rows(_agreements(), {"address": address})
        found = tuple(agreement_of(row) for row in rows)
        if self._kept is not None:
            self._kept.put(AGREEMENTS, address, found)
        return found

    async def save_agreement(self, agreement: Agreement) -> Agreement:
        """Returns it with its new version. Raises Stale if it moved since it was read."""
        await self._save(schema.agreement, agreement_row(agreement), agreement.version)
        return replace(agreement, version=agreement.version + 1)

    async def contact(self, agreement_id: str, slot: datetime) -> Contact | None:
        row = await self._row(_contact(), {"agreement": agreement_id, "slot": slot})
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
        await self._put(schema.contact, ("agreement", "slot"), row, list(row))

    async def invite(self, invitation: Invitation) -> None:
        """Keep an invitation; the same code again replaces it."""
        row = invitation_row(invitation)
        await self._put(schema.invitation, ("code_hash",), row, list(row))

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


@cache
def _conversations() -> Executable:
    table = schema.conversation
    return (
        select(table)
        .where(table.c.address == bindparam("address"))
        .order_by(table.c.touched_at.desc(), table.c.id)
    )


@cache
def _closed() -> Executable:
    here = schema.conversation.c
    return delete(schema.conversation).where(
        here.id == bindparam("id"), here.version == bindparam("version")
    )


@cache
def _key_dropped() -> Executable:
    return delete(schema.task).where(schema.task.c.key == bindparam("key"))


@cache
def _agreement() -> Executable:
    return select(schema.agreement).where(schema.agreement.c.id == bindparam("id"))


@cache
def _agreements() -> Executable:
    table, address = schema.agreement, bindparam("address", type_=Text)
    part = or_(table.c.manager == address, table.c.person == address, table.c.lead == address)
    return (
        select(table)
        .where(part, table.c.state != "ended")
        .order_by(table.c.proposed_at.desc(), table.c.id)
    )


@cache
def _contact() -> Executable:
    here = schema.contact.c
    return select(schema.contact).where(
        here.agreement == bindparam("agreement"), here.slot == bindparam("slot")
    )
