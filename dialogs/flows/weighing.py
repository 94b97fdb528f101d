"""What every formal step is asked: why, would it be the same for others, who else, until when.

Nothing here recommends or scores. What is written goes, as it is, to the person it is about.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from dialogs.day_of import day_of
from dialogs.deeds_held import Decide, Notes
from dialogs.grammar import (
    Ask,
    Blank,
    Choice,
    Day,
    Facts,
    Outcome,
    Question,
    Someone,
    T_co,
    Text,
)
from dialogs.held import StepKind

# Nothing stands longer than this without being looked at: what doctors have by right (MHPS), all
# are given here.
MOST_DAYS = 28
DEFENSIVE = ("policy", "protect_us")
PURPOSE = Choice("purpose", ("investigation", "patients", "staff", "person", *DEFENSIVE))
FACT = Text("fact", limit=1000)
SAME_FOR_OTHERS = Choice("same_for_others", ("same", "differs", "not_sure"))
DIFFERS = Text("differs", limit=1000)
SECOND_NAME = Text("second_name", line=True, limit=60)
SECOND = Someone("second")
IN_LINE = Choice(
    "in_line",
    ("not_in_line", "in_line"),
    reopens={"in_line": ("second_name", "second", "in_line")},
)
REVIEW_ON = Day("review_on", (7, 14))
REVIEW_LIMIT = Choice(
    "review_limit",
    ("four_weeks", "other_day"),
    reopens={"other_day": ("review_on", "review_limit")},
)
LEAD_NAME = Text("lead_name", line=True, limit=60)
LEAD = Someone("lead", role="lead")
TOLD = Choice("told", ("told", "told_other_way"))


@dataclass(frozen=True, slots=True)
class Noting:
    """Asks, and keeps what is answered for the record. What names an address is asked plainly."""

    ask: Ask
    table: str
    kept: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, question: Question[T_co], /, **says: Blank) -> T_co:
        value = self.ask(question, **says)
        words = ",".join(sorted(value)) if isinstance(value, frozenset) else str(value)
        if words:
            self.kept.append((f"{self.table}.{question.key}", words))
        return value

    def notes(self) -> Notes:
        """What was answered so far, in the order of the questions."""
        return tuple(self.kept)


def purpose(note: Noting) -> None:
    """What it is for. A reason that only defends us is asked for the fact behind it."""
    reason = note(PURPOSE)
    if reason in DEFENSIVE:
        note(FACT, variant=reason)


def the_same_for_others(note: Noting) -> None:
    """Another grade, profession, background: what differs is put in words."""
    if note(SAME_FOR_OTHERS) != "same":
        note(DIFFERS)


def second_voice(note: Noting, facts: Facts) -> tuple[str, str]:
    """The name, and the address if picked, of somebody who is not in the first one's line."""
    name = note.ask(SECOND_NAME)
    address = note.ask(SECOND, second=name) if facts["can_pick"] == "yes" else ""
    note(IN_LINE, second=name)
    return name, address


def look_again_on(note: Noting, facts: Facts) -> date:
    """The day it is looked at again: no later than four weeks from today."""
    return within_four_weeks(note.ask, facts, REVIEW_ON, REVIEW_LIMIT)


def within_four_weeks(ask: Ask, facts: Facts, day: Day, limit: Choice) -> date:
    """A day that is not too far off; one that is, is asked again, or set to the last there is."""
    chosen = ask(day)
    last = day_of(facts, day.key) + timedelta(days=MOST_DAYS)
    if chosen > last:
        ask(limit, last=last)
        return last
    return chosen


def who_hears(note: Noting, facts: Facts) -> tuple[str, str]:
    """Who hears when that day passes; nobody is asked for whom they have named before."""
    if facts["lead"]:
        return "", ""
    name = note.ask(LEAD_NAME)
    return name, note.ask(LEAD, lead=name) if facts["can_pick"] == "yes" else ""


def decided(
    note: Noting,
    facts: Facts,
    kind: StepKind,
    review_on: date,
    second: tuple[str, str] = ("", ""),
    lead: tuple[str, str] = ("", ""),
) -> Outcome:
    """The end of every way: the person is told first, by a person; then it is recorded."""
    note(TOLD, variant=kind, person=facts["person"])
    deed = Decide(
        matter=facts["matter"],
        kind=kind,
        notes=note.notes(),
        review_on=review_on,
        second_name=second[0],
        second=second[1],
        lead_name=lead[0],
        lead=lead[1],
    )
    says: dict[str, Blank] = {"person": facts["person"], "review_on": review_on}
    if facts["has_agreement"] == "yes":
        return Outcome("decided", (deed,), says)
    gives = {
        "matter": facts["matter"],
        "who_name": facts["person"],
        "who": facts["person_address"],
        "lead_name": lead[0] or facts["lead_name"],
        "lead": lead[1] or facts["lead"],
    }
    return Outcome("decided", (deed,), says, "keep_in_touch", gives)
