"""Records to put into a store, each with what a test does not care about filled in."""

from datetime import UTC, date, datetime, timedelta
from typing import Literal

from dialogs.held import (
    Admission,
    Appointment,
    Decision,
    Matter,
    Member,
    Note,
    Reading,
)
from dialogs.records import Agreement, Contact, Conversation, Invitation, Person, Wake
from dialogs.signing_chat import ChatMark
from storage import Claimed, Store

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
ASHA = "slack:T1:U2"
MORGAN = "slack:T1:U1"
LEE = "slack:T1:U3"
TRUST = "org-1"


def a_person(
    address: str = ASHA, *, name: str = "Asha", reachable: bool = True, site: str = ""
) -> Person:
    return Person(address, organisation=TRUST, name=name, reachable=reachable, site=site)


def a_talk(
    id: str = "c1",  # noqa: A002
    *,
    address: str = ASHA,
    typed: str = "a hard week",
    touched_at: datetime = NOW,
    waits_until: datetime | None = None,
) -> Conversation:
    return Conversation(
        id=id,
        address=address,
        flow="speak_first",
        facts={"today": "2026-11-24", "name": typed},
        answers={"what_happened": typed},
        asked="what_helps",
        touched_at=touched_at,
        waits_until=waits_until,
    )


def an_agreement(
    id: str = "a1",  # noqa: A002
    *,
    manager: str = MORGAN,
    person: str = ASHA,
    lead: str = LEE,
    typed: str = "phone",
    until: date = date(2027, 2, 28),
    proposed_at: datetime = NOW,
    matter: str = "",
    offered_to: str = "",
) -> Agreement:
    return Agreement(
        id=id,
        organisation=TRUST,
        manager=manager,
        manager_name=f"{typed} 1",
        person_name=f"{typed} 2",
        lead_name=f"{typed} 3",
        contact_name=f"{typed} 4",
        means=f"{typed} 5",
        rule="FREQ=WEEKLY;BYDAY=TU",
        start="2026-11-24T14:30",
        zone="Europe/London",
        nation="england",
        until=until,
        avoid=f"{typed} 6",
        no_reply=f"{typed} 7",
        proposed_at=proposed_at,
        person=person,
        lead=lead,
        state="live",
        due_at=proposed_at + DAY,
        deputy=f"{typed} 8",
        reach=f"{typed} 9",
        language=f"{typed} 10",
        if_other=f"{typed} 11",
        copied=f"{typed} 12",
        shifts=f"{typed} 13",
        away="2026-12-01/2026-12-14",
        matter=matter,
        offered_to=offered_to,
        offered_name=f"{typed} 14" if offered_to else "",
    )


def a_contact(*, agreement: str = "a1", slot: datetime = NOW, closed: bool = False) -> Contact:
    return Contact(agreement=agreement, slot=slot, due_at=slot, closed=closed)


def an_invitation(
    code_hash: str = "h1", *, agreement: str = "a1", organisation: str = TRUST
) -> Invitation:
    return Invitation(
        code_hash=code_hash,
        organisation=organisation,
        agreement=agreement,
        role="person",
        expires_at=NOW + DAY,
    )


def a_wake(
    key: str = "w1", *, address: str = MORGAN, at: datetime = NOW, subject: str = "a1"
) -> Wake:
    return Wake(key=key, address=address, name="contact_due", subject=subject, at=at, slot=at)


def a_matter(
    id: str = "m1",  # noqa: A002
    *,
    manager: str = MORGAN,
    person: str = ASHA,
    lead: str = LEE,
    typed: str = "name",
    opened_at: datetime = NOW,
) -> Matter:
    return Matter(
        id=id,
        organisation=TRUST,
        manager=manager,
        manager_name=f"{typed} 1",
        person_name=f"{typed} 2",
        state="not_safe",
        happened_on=date(2026, 11, 23),
        opened_at=opened_at,
        person=person,
        lead=lead,
        lead_name=f"{typed} 3",
        try_again=opened_at + DAY,
    )


def a_note(
    id: str = "n1",  # noqa: A002
    *,
    matter: str = "m1",
    author: str = MORGAN,
    typed: str = "we talked",
    at: datetime = NOW,
) -> Note:
    return Note(
        id=id,
        matter=matter,
        key="speak_first.happened",
        author=author,
        author_name=f"{typed} 1",
        words=f"{typed} 2",
        at=at,
        about="n0",
    )


def a_member(
    address: str = LEE, *, matter: str = "m1", typed: str = "name", since: datetime = NOW
) -> Member:
    return Member(matter=matter, address=address, seat="companion", name=typed, since=since)


def a_reading(
    reader: str = LEE, *, matter: str = "m1", typed: str = "name", at: datetime = NOW
) -> Reading:
    return Reading(matter=matter, reader=reader, name=typed, seat="hr", at=at)


def a_decision(
    id: str = "d1",  # noqa: A002
    *,
    matter: str = "m1",
    second: str = LEE,
    typed: str = "name",
    made_at: datetime = NOW,
    standing: bool = True,
) -> Decision:
    return Decision(
        id=id,
        matter=matter,
        kind="duties",
        made_at=made_at,
        review_on=date(2026, 12, 8),
        second=second,
        second_name=typed,
        standing=standing,
    )


def an_admission(
    code_hash: str = "h1",
    *,
    matter: str = "m1",
    typed: str = "name",
    expires_at: datetime = NOW + DAY,
) -> Admission:
    return Admission(
        code_hash=code_hash,
        organisation=TRUST,
        matter=matter,
        seat="companion",
        name=typed,
        expires_at=expires_at,
    )


def an_appointment(
    address: str = LEE,
    *,
    role: Literal["lead", "hr", "rep"] = "lead",
    typed: str = "name",
    organisation: str = TRUST,
) -> Appointment:
    return Appointment(role=role, address=address, name=typed, organisation=organisation)


def a_mark(
    signer: str = LEE,
    *,
    answer: str = "pay",
    side: str = "staff",
    typed: str = "name",
    at: datetime = NOW,
    withdrawn: bool = False,
    organisation: str = TRUST,
) -> ChatMark:
    text = "" if withdrawn else "ab" * 32
    return ChatMark(organisation, answer, side, signer, typed, at, text, withdrawn)


async def say(store: Store, *keys: str, address: str = ASHA) -> None:
    for key in keys:
        async with store.begin() as tx:
            await tx.plan_say(key, TRUST, address, f"say {key}", NOW)


def keys_of(claimed: list[Claimed]) -> list[str]:
    return [one.key for one in claimed]
