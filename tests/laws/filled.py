"""A store with Asha in every table that knows people, Lee beside her, and how to look for her."""

from dataclasses import replace
from datetime import timedelta

from storage import Store, Tx
from storage.schema import metadata
from storage.sealed import Seal, Sealed
from tests.databases import Stores
from tests.laws.made import (
    ASHA,
    LEE,
    MORGAN,
    NOW,
    TRUST,
    a_contact,
    a_decision,
    a_mark,
    a_matter,
    a_member,
    a_note,
    a_person,
    a_reading,
    a_talk,
    a_wake,
    an_admission,
    an_agreement,
    an_appointment,
    an_invitation,
)

HER_NAME = "Asha of the night shift"
_NAMES = {ASHA: HER_NAME, LEE: "Lee", MORGAN: "Morgan", "": ""}


async def fill(store: Store) -> None:
    """Rows of each kind that go with Asha, lose her, or have nothing to do with her."""
    async with store.begin() as tx:
        for number, address in enumerate((ASHA, LEE, MORGAN)):
            name = _NAMES[address]
            await tx.save_person(a_person(address, name=name), {"dm": address}, NOW)
            await tx.save_conversation(a_talk(f"talk-{address}", address=address, typed=name))
            await tx.plan_say(f"say-{address}", TRUST, address, f"hello {name}", NOW)
            await tx.plan_held(f"held-{address}", TRUST, address, f"hello {name}", NOW)
            await tx.may_tell(address, NOW.date(), 6)
            await tx.plan_wake(a_wake(f"wake-{address}", address=address, subject=""), TRUST)
            await tx.appoint(an_appointment(address, typed=name))
            answer = f"answer-{number}"
            await tx.save_mark(a_mark(address, answer=answer, typed=name))
            gone = a_mark(address, answer=answer, side="management", typed=name, withdrawn=True)
            await tx.save_mark(gone)
        for id_, manager, person, lead in (
            ("hers", MORGAN, ASHA, LEE),
            ("led", MORGAN, LEE, ASHA),
            ("managed", ASHA, LEE, ""),
            ("others", MORGAN, LEE, ""),
        ):
            made = an_agreement(id_, manager=manager, person=person, lead=lead)
            await tx.save_agreement(replace(made, lead_name=_NAMES[lead]))
            await tx.save_contact(a_contact(agreement=id_))
            await tx.invite(an_invitation(f"code-{id_}", agreement=id_))
            await tx.plan_wake(a_wake(f"due-{id_}", address=MORGAN, subject=id_), TRUST)
        made = an_agreement("offered", person=LEE, lead="", matter="her matter", offered_to=ASHA)
        await tx.save_agreement(replace(made, offered_name=HER_NAME))
        for id_, manager, person, beside in (
            ("her matter", MORGAN, ASHA, LEE),
            ("her team's matter", ASHA, LEE, MORGAN),
            ("before she joined", ASHA, "", MORGAN),
            ("a matter beside her", MORGAN, LEE, ASHA),
            ("other matter", MORGAN, LEE, MORGAN),
        ):
            await _hold(tx, id_, manager, person, beside)


async def _hold(tx: Tx, id_: str, manager: str, person: str, beside: str) -> None:
    """A matter with somebody beside its two who has every other place at it."""
    made = a_matter(id_, manager=manager, person=person, lead=beside)
    await tx.save_matter(
        replace(
            made,
            manager_name=_NAMES[manager],
            person_name=_NAMES[person],
            lead_name=_NAMES[beside],
        )
    )
    for number, address in enumerate((manager, beside)):
        name = _NAMES[address]
        note = a_note(f"note-{number}-{id_}", matter=id_, author=address)
        await tx.add_note(replace(note, author_name=name))
        at = NOW + timedelta(minutes=number)
        await tx.add_reading(a_reading(address, matter=id_, typed=name, at=at))
    name = _NAMES[beside]
    await tx.save_member(a_member(beside, matter=id_, typed=name))
    await tx.save_decision(a_decision(f"step-{id_}", matter=id_, second=beside, typed=name))
    await tx.admit(an_admission(f"seat-{id_}", matter=id_, typed="a friend"))
    await tx.plan_wake(a_wake(f"try-{id_}", address=MORGAN, subject=id_), TRUST)


def everything(stores: Stores) -> dict[str, str]:
    """Each table's rows as they lie there."""
    return {
        table: "\n".join(str(dict(row)) for row in stores.sql(f'SELECT * FROM "{table}"'))
        for table in metadata.tables
    }


def opened(stores: Stores) -> list[str]:
    """All that is sealed, opened."""
    seal = Seal([stores.key])
    return [
        seal.open(row["words"])
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Sealed)
        for row in stores.sql(f'SELECT "{column.name}" AS words FROM "{table.name}"')
    ]
