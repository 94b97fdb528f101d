"""Before an investigation: what is the question, and why can talking not answer it?"""

from dialogs.flows.weighing import (
    Noting,
    decided,
    look_again_on,
    purpose,
    second_voice,
    the_same_for_others,
    who_hears,
)
from dialogs.grammar import Choice, Day, Facts, Outcome, Several, Text

# Informal first, in the order in which they are tried.
ROUTES = Several("routes", ("talk", "support", "learning", "facilitated", "mediation"))
QUESTION = Text("question", limit=1000)
INFORMAL_WHY = Text("informal_why", limit=1000)
OUT_OF_SCOPE = Text("out_of_scope", limit=1000)
LOOKS = Choice("looks", ("yes", "not_yet"))
EXPECTED_BY = Day("expected_by", (14, 28))
WHO_TELLS = Text("who_tells", limit=300)


def scope(facts: Facts, note: Noting) -> Outcome:
    person = facts["person"]
    note(ROUTES)
    purpose(note)
    note(QUESTION)
    note(INFORMAL_WHY)
    note(OUT_OF_SCOPE)
    note(LOOKS)
    note(EXPECTED_BY)
    note(WHO_TELLS, person=person)
    the_same_for_others(note)
    second = second_voice(note, facts)
    review_on = look_again_on(note, facts)
    lead = who_hears(note, facts)
    return decided(note, facts, "investigation", review_on, second, lead)
