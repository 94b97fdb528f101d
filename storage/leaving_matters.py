"""The part of letting go that is about matters: with their person, or when their time is up."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, or_, select, update

from storage.part import Part
from storage.schema import (
    admission,
    agreement,
    appointment,
    decision,
    matter,
    member,
    note,
    reading,
    task,
)

# Half a year after the last word or step: time to come back to it or to ask for another look,
# and no record that follows somebody for ever.
MATTER_KEPT = timedelta(days=180)


class LeavingMatters(Part):
    """Matters and appointments, for the methods of Leaving."""

    async def _forget_at_matters(self, address: str) -> dict[str, int]:
        alone = and_(matter.c.manager == address, matter.c.person == "")
        whole = await self._drop_matters(or_(matter.c.person == address, alone))
        # Each change counts as one: whoever read it before must read again, not write it back.
        for place, name in (("manager", "manager_name"), ("lead", "lead_name")):
            await self._write(
                update(matter)
                .where(matter.c[place] == address)
                .values({place: "", name: "", "version": matter.c.version + 1})
            )
        await self._write(
            update(decision)
            .where(decision.c.second == address)
            .values(second="", second_name="", version=decision.c.version + 1)
        )
        await self._write(
            update(note).where(note.c.author == address).values(author="", author_name="")
        )
        return {
            **whole,
            "member": whole["member"] + await self._drop(member, member.c.address == address),
            "reading": whole["reading"] + await self._drop(reading, reading.c.reader == address),
            "appointment": await self._drop(appointment, appointment.c.address == address),
        }

    async def _purge_matters(self, now: datetime) -> dict[str, int]:
        since = now - MATTER_KEPT

        def of_it(*what: ColumnElement[bool]) -> ColumnElement[bool]:
            return exists().where(*what)

        return await self._drop_matters(
            and_(
                matter.c.opened_at <= since,
                ~of_it(note.c.matter == matter.c.id, note.c.at > since),
                ~of_it(reading.c.matter == matter.c.id, reading.c.at > since),
                ~of_it(
                    decision.c.matter == matter.c.id,
                    # Where nobody is left who could end it, a step holds its matter no longer.
                    or_(
                        and_(decision.c.standing.is_(True), matter.c.manager != ""),
                        decision.c.made_at > since,
                    ),
                ),
                ~of_it(agreement.c.matter == matter.c.id, agreement.c.state != "ended"),
            )
        )

    async def _drop_matters(self, which: ColumnElement[bool]) -> dict[str, int]:
        # Chosen once, and held: what is written to one meanwhile must not leave it half gone.
        chosen = select(matter.c.id).where(which).with_for_update()
        ids = [row["id"] for row in await self._rows(chosen)]
        await self._write(
            update(agreement)
            .where(agreement.c.matter.in_(ids))
            .values(matter="", version=agreement.c.version + 1)
        )
        gone = {
            table.name: await self._drop(table, table.c.matter.in_(ids))
            for table in (note, member, reading, decision, admission)
        }
        # `<> ''` is what lets the partial index answer.
        gone["task"] = await self._drop(task, (task.c.subject != "") & task.c.subject.in_(ids))
        gone["matter"] = await self._drop(matter, matter.c.id.in_(ids))
        return gone
