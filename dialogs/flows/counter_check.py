"""Before a suspension, fewer duties or a move: is there a risk now, and will nothing less do?

Sources: Acas on suspension (2022); "Working in partnership to influence compassionate casework"
(2019), which says that none of the three is felt as neutral.
"""

from datetime import date, timedelta

from dialogs.flows.weighing import (
    Noting,
    decided,
    look_again_on,
    purpose,
    second_voice,
    the_same_for_others,
    who_hears,
)
from dialogs.grammar import Choice, Facts, Outcome, Several, Text
from dialogs.held import StepKind

FEEL = Text("feel", limit=1000)
SAFETY_REASON = Text("safety_reason", limit=1000)
RISK = Text("risk", limit=1000)
EVIDENCE = Text("evidence", limit=1000)
# Three kinds of smaller step, one of each: so none can be weighed twice.
LESSER = (
    Choice("lesser_1", ("shift", "site", "home"), other=True),
    Choice("lesser_2", ("tasks", "patients", "systems"), other=True),
    Choice("lesser_3", ("second_person", "team", "training"), other=True),
)
FITS = tuple(Choice(f"fits_{number}", ("take", "will_do", "will_not_do")) for number in (1, 2, 3))
WHY = tuple(Text(f"why_{number}", limit=600) for number in (1, 2, 3))
REP = Choice("rep", ("offered", "will_offer"))
ENDS_WHEN = Text("ends_when", limit=600)
DIGNITY = Choice("dignity", ("all_there", "some_missing"))
MISSING = Several(
    "missing",
    (
        *("private", "companion", "travel", "belongings"),
        *("badge", "colleagues", "contact", "pay"),
    ),
)
MISSING_WHY = Text("missing_why", limit=600)


def counter_check(facts: Facts, note: Noting, kind: StepKind) -> Outcome:
    person = facts["person"]
    note(FEEL, variant=facts["has_account"], person=person)
    if just_happened(facts):
        note(SAFETY_REASON, person=person)
    purpose(note)
    note(RISK)
    note(EVIDENCE)
    if will_something_less_do(note, person):
        return Outcome("lesser_step", says={"person": person})
    the_same_for_others(note)
    second = second_voice(note, facts)
    note(REP, person=person)
    note(ENDS_WHEN)
    review_on = look_again_on(note, facts)
    lead = who_hears(note, facts)
    with_dignity(note, person)
    return decided(note, facts, kind, review_on, second, lead)


def just_happened(facts: Facts) -> bool:
    """Within about a day of it, when a step is most often taken in haste."""
    today = date.fromisoformat(facts["today"])
    return date.fromisoformat(facts["happened_on"]) >= today - timedelta(days=1)


def will_something_less_do(note: Noting, person: str) -> bool:
    """Three smaller steps, each with why not; the first that is taken ends it."""
    for lesser, fits, why in zip(LESSER, FITS, WHY, strict=True):
        note(lesser, person=person)
        if note(fits, person=person) == "take":
            return True
        note(why)
    return False


def with_dignity(note: Noting, person: str) -> None:
    """How the person is treated while it happens: each point is there, or it is said why not."""
    if note(DIGNITY, person=person) == "some_missing":
        note(MISSING)
        note(MISSING_WHY)
