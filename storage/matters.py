"""The part of a transaction about what is held: matters, and all that hangs on them."""

from dataclasses import fields, replace
from datetime import datetime

from sqlalchemy import delete, select, union

from dialogs.held import (
    Admission,
    Appointment,
    Decision,
    Held,
    Matter,
    Member,
    Note,
    Reading,
)
from dialogs.records import Agreement
from storage import schema
from storage.codec import agreement_of
from storage.part import Part, Stale
from storage.prepared import Row


def _row(record: Matter | Note | Member | Reading | Decision | Admission | Appointment) -> Row:
    """Each column of these tables has the name of the field it keeps."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


class Matters(Part):
    """Matters, notes, members, readings, decisions, admissions, appointments."""

    async def matters(self, address: str) -> tuple[Matter, ...]:
        """Those where they are manager, person or let in, the newest opened first."""
        if not address:
            return ()  # a matter whose person is not known yet is nobody's
        # A union of three looks into an index each: joined by OR they would read every matter.
        theirs = union(
            select(schema.matter.c.id).where(schema.matter.c.manager == address),
            select(schema.matter.c.id).where(schema.matter.c.person == address),
            select(schema.member.c.matter).where(schema.member.c.address == address),
        )
        rows = await self._rows(
            select(schema.matter)
            .where(schema.matter.c.id.in_(theirs))
            .order_by(schema.matter.c.opened_at.desc(), schema.matter.c.id)
        )
        return tuple(Matter(**row) for row in rows)

    async def matter(self, id: str) -> Matter | None:  # noqa: A002
        row = await self._row(select(schema.matter).where(schema.matter.c.id == id))
        return None if row is None else Matter(**row)

    async def held(self, id: str) -> Held | None:  # noqa: A002
        """A matter with everything about it, in the order it was written; None if it is gone."""
        matter = await self.matter(id)
        if matter is None:
            return None
        note, member = schema.note.c, schema.member.c
        reading, decision = schema.reading.c, schema.decision.c
        notes = select(schema.note).where(note.matter == id).order_by(note.at, note.id)
        members = (
            select(schema.member).where(member.matter == id).order_by(member.since, member.address)
        )
        readings = (
            select(schema.reading).where(reading.matter == id).order_by(reading.at, reading.reader)
        )
        decisions = (
            select(schema.decision)
            .where(decision.matter == id)
            .order_by(decision.made_at, decision.id)
        )
        return Held(
            matter,
            tuple(Note(**one) for one in await self._rows(notes)),
            tuple(Member(**one) for one in await self._rows(members)),
            tuple(Reading(**one) for one in await self._rows(readings)),
            tuple(Decision(**one) for one in await self._rows(decisions)),
        )

    async def save_matter(self, matter: Matter) -> Matter:
        """Returns it with its new version. Raises Stale if it moved since it was read."""
        await self._save(schema.matter, _row(matter), matter.version)
        return replace(matter, version=matter.version + 1)

    async def add_note(self, note: Note) -> None:
        """Keep a note. It is never changed: the same id again changes nothing."""
        await self._add(schema.note, _row(note))

    async def save_member(self, member: Member) -> None:
        """Let somebody in, or give whoever is in already another seat or name."""
        await self._put(schema.member, ("matter", "address"), _row(member), list(_row(member)))

    async def drop_member(self, matter: str, address: str) -> None:
        """They are let in no more. What they wrote and read stays."""
        theirs = (schema.member.c.matter == matter, schema.member.c.address == address)
        await self._write(delete(schema.member).where(*theirs))

    async def add_reading(self, reading: Reading) -> None:
        """Keep that somebody opened it, once for each moment."""
        await self._add(schema.reading, _row(reading))

    async def save_decision(self, decision: Decision) -> Decision:
        """Returns it with its new version. Raises Stale if it moved since it was read."""
        await self._save(schema.decision, _row(decision), decision.version)
        return replace(decision, version=decision.version + 1)

    async def admit(self, admission: Admission) -> None:
        """Keep an admission; the same code again replaces it."""
        await self._put(schema.admission, ("code_hash",), _row(admission), list(_row(admission)))

    async def admission(self, code_hash: str, organisation: str, now: datetime) -> Admission | None:
        """The admission, if it is this organisation's and has not run out."""
        row = await self._row(
            select(schema.admission).where(
                schema.admission.c.code_hash == code_hash,
                schema.admission.c.organisation == organisation,
                schema.admission.c.expires_at > now,
            )
        )
        return None if row is None else Admission(**row)

    async def use_admission(self, code_hash: str) -> None:
        """Use the code up. Raises Stale if it is used already: two people, one moment."""
        used = delete(schema.admission).where(schema.admission.c.code_hash == code_hash)
        if await self._write(used) == 0:
            raise Stale

    async def appointments(self, organisation: str) -> tuple[Appointment, ...]:
        """Everybody this organisation appointed, by role and address."""
        rows = await self._rows(
            select(schema.appointment)
            .where(schema.appointment.c.organisation == organisation)
            .order_by(schema.appointment.c.role, schema.appointment.c.address)
        )
        return tuple(Appointment(**row) for row in rows)

    async def appoint(self, appointment: Appointment) -> None:
        """Keep an appointment; the same again only changes the name."""
        key, row = ("organisation", "role", "address"), _row(appointment)
        await self._put(schema.appointment, key, row, list(row))

    async def unappoint(self, organisation: str, role: str, address: str) -> None:
        """They have this role no more, if they had it."""
        await self._write(
            delete(schema.appointment).where(
                schema.appointment.c.organisation == organisation,
                schema.appointment.c.role == role,
                schema.appointment.c.address == address,
            )
        )

    async def agreements_of(self, matter_id: str) -> tuple[Agreement, ...]:
        """Those that came from this matter and have not ended, newest first."""
        if not matter_id:
            return ()  # most agreements came from no matter
        rows = await self._rows(
            select(schema.agreement)
            .where(schema.agreement.c.matter == matter_id, schema.agreement.c.state != "ended")
            .order_by(schema.agreement.c.proposed_at.desc(), schema.agreement.c.id)
        )
        return tuple(agreement_of(row) for row in rows)
