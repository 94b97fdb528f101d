"""An agreement between Sam and Jo, with Lee as the lead, for tests of its rules."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from dialogs import carrying_out
from dialogs.deeds import (
    Deed,
)
from dialogs.grammar import Facts, Finished, Flow, run
from dialogs.guide import Clockwork, Effects, Turn
from dialogs.messages import Message
from dialogs.records import Agreement, Contact, Known, Person
from tests.world import the_guide

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, in winter time
AT = Clockwork(NOW, "0123456789abcdef0123")
SAM, JO, LEE, ALEX = (f"web:demo:{name}" for name in ("sam", "jo", "lee", "alex"))
PLAN = Agreement(
    id="g1",
    organisation="home",
    manager=SAM,
    manager_name="Sam",
    person_name="Jo",
    lead_name="Lee",
    contact_name="",
    means="call",
    rule="FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
    start="2026-12-01T14:00",
    zone="Europe/London",
    nation="england",
    until=date(2027, 2, 16),
    avoid="",
    no_reply="",
    proposed_at=NOW,
    person=JO,
    lead=LEE,
    state="live",
    due_at=datetime(2026, 12, 1, 14, tzinfo=UTC),
)
FACTS: Facts = {
    "today": "2026-11-24",
    "zone": "Europe/London",
    "nation": "england",
    "closed": "",
    "my_name": "Sam",
    "can_pick": "yes",
    "who_name": "Jo",
    "who": JO,
    "matter": "m1",
    "agreement": "g1",
    "wall": "14:00",
    "until": "2027-02-16",
    "away": "",
}


def person(address: str) -> Known:
    return Known(Person(address, "home", address.rpartition(":")[2].title(), can_pick=True))


def does(
    deed: Deed, who: str, agreement: Agreement = PLAN, contact: Contact | None = None
) -> Effects:
    return carrying_out.carry_out(deed, agreement, contact, person(who), AT, the_guide())


def now(effects: Effects) -> Agreement:
    assert effects.agreement is not None
    return effects.agreement


def to(who: str, done: Effects | Turn) -> list[Message]:
    turn = done.turn if isinstance(done, Effects) else done
    return [letter.message for letter in turn.letters if letter.address == who]


def text(message: Message) -> str:
    return "\n".join((message.title, message.text, *map(": ".join, message.facts), message.copy))


def known(who: str, plan: Agreement) -> Known:
    return replace(person(who), agreements=(plan,))


def ends(flow: Flow, answers: Mapping[str, str], facts: Facts = FACTS) -> Finished:
    step = run(flow, facts, answers, NOW)
    assert isinstance(step, Finished), step
    assert [asked.question.key for asked in step.path] == list(answers)
    return step
