"""A step that was taken is looked at again: it ends, gets smaller, or goes on for a reason."""

from datetime import date

from dialogs.deeds_held import Review
from dialogs.flows.weighing import Noting, within_four_weeks
from dialogs.grammar import Ask, Choice, Day, Facts, Outcome, Text

STANDS = Choice("stands", ("ends", "smaller", "goes_on"))
SMALLER = Text("smaller", limit=1000)
STILL = Text("still", limit=1000)
MEANWHILE = Text("meanwhile", limit=1000)
NEW_DAY = Day("new_day", (7, 14))
NEW_LIMIT = Choice(
    "new_limit", ("four_weeks", "other_day"), reopens={"other_day": ("new_day", "new_limit")}
)


def review(ask: Ask, facts: Facts) -> Outcome:
    note, person = Noting(ask, "review"), facts["person"]
    stands = note(STANDS, variant=facts["kind"], person=person)
    if stands == "ends":
        return Outcome("ended", (_looked(facts, note, None),), {"person": person})
    if stands == "smaller":
        note(SMALLER, person=person)
    else:
        note(STILL)
        note(MEANWHILE, person=person)
    day = within_four_weeks(ask, facts, NEW_DAY, NEW_LIMIT)
    return Outcome("goes_on", (_looked(facts, note, day),), {"person": person, "day": day})


def _looked(facts: Facts, note: Noting, day: date | None) -> Review:
    return Review(facts["decision"], facts["matter"], note.notes(), day)
