"""Records to put into a store, each with what a test does not care about filled in."""

from datetime import UTC, date, datetime, timedelta

from dialogs.records import Agreement, Contact, Conversation, Invitation, Person, Wake
from storage import Claimed, Store

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
ASHA = "slack:T1:U2"
MORGAN = "slack:T1:U1"
LEE = "slack:T1:U3"
TRUST = "org-1"


def a_person(address: str = ASHA, *, name: str = "Asha", reachable: bool = True) -> Person:
    return Person(address=address, organisation=TRUST, name=name, reachable=reachable)


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


async def say(store: Store, *keys: str, address: str = ASHA) -> None:
    for key in keys:
        async with store.begin() as tx:
            await tx.plan_say(key, TRUST, address, f"say {key}", NOW)


def keys_of(claimed: list[Claimed]) -> list[str]:
    return [one.key for one in claimed]
