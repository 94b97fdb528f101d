"""Matters, steps and people to try the gate and the clock of a formal step with."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import get_args

from dialogs.deeds_held import Decide
from dialogs.guide import Clockwork, Effects, Turn
from dialogs.held import Decision, Held, Matter, Note, StepKind
from dialogs.messages import Message
from dialogs.records import Agreement, Conversation, Known, Person
from tests.world import START

SAM, JO, LEE, KIM = "web:demo:sam", "web:demo:jo", "web:demo:lee", "web:demo:kim"
AT = Clockwork(START, "0123456789abcdefnonce")
TODAY = START.date()
KINDS: tuple[StepKind, ...] = get_args(StepKind)


def known(
    address: str, talks: tuple[Conversation, ...] = (), plans: tuple[Agreement, ...] = ()
) -> Known:
    return Known(Person(address, "demo", can_pick=True, nation="england"), talks, plans)


def matter(**changed: object) -> Matter:
    made = Matter("m1", "demo", SAM, "Sam", "Jo", "held", date(2026, 11, 20), START, JO)
    return replace(made, **changed)  # type: ignore[arg-type]


def note(key: str, words: str = "Because the count was short.", **changed: object) -> Note:
    made = Note(f"n{key}", "m1", key, SAM, "Sam", words, START)
    return replace(made, **changed)  # type: ignore[arg-type]


def held(*notes: Note, **changed: object) -> Held:
    both = (note("speak_first.why_this"), note("speak_first.look_after"))
    return Held(matter(**changed), notes or both)


def step(kind: StepKind = "suspension", **changed: object) -> Decide:
    notes = (
        ("formal.risk", "Two doses were not signed for."),
        ("formal.lesser_1", "shift"),
        ("formal.why_1", "The same store is used at night."),
        ("formal.ends_when", "The count is done."),
        ("formal.expected_by", "2026-12-18"),
        ("formal.regulator", "nmc"),
    )
    made = Decide("m1", kind, notes, date(2026, 12, 8), "Kim", KIM, "Lee", LEE)
    return replace(made, **changed)  # type: ignore[arg-type]


def to(done: Effects | Turn, address: str) -> list[Message]:
    turn = done.turn if isinstance(done, Effects) else done
    return [letter.message for letter in turn.letters if letter.address == address]


def copies(done: Effects) -> list[str]:
    return [letter.message.copy for letter in done.turn.letters if letter.message.copy]


def values(messages: Sequence[Message]) -> list[str]:
    return [option.value for message in messages for option in message.options]


def standing(**changed: object) -> tuple[Held, Decision]:
    one = Decision("d1", "m1", "suspension", START, date(2026, 12, 8), KIM, "Kim")
    one = replace(one, **changed)  # type: ignore[arg-type]
    return replace(held(lead=LEE, lead_name="Lee"), decisions=(one,)), one
