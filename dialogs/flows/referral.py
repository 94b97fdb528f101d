"""Before a regulator is told: a call for advice, what can be done here, and a second signature."""

from datetime import timedelta

from dialogs.day_of import day_of
from dialogs.flows.weighing import (
    Noting,
    decided,
    look_again_on,
    second_voice,
    the_same_for_others,
    who_hears,
)
from dialogs.grammar import Choice, Facts, Outcome, Text

REGULATOR = Choice("regulator", ("nmc", "gmc", "hcpc"), other=True)
URGENT = Choice("urgent", ("no", "yes"))
URGENT_WHY = Text("urgent_why", limit=1000)
ADVICE = Choice("advice", ("called", "not_yet"))
ADVISER = Text("adviser", limit=600)
LOCAL = Text("local", limit=1000)
REASON = Text("reason", limit=1000)
# Where the public is at risk now, the rest may wait; for so long.
URGENT_DAYS = 2


def referral(facts: Facts, note: Noting) -> Outcome:
    person = facts["person"]
    note(REGULATOR)
    if note(URGENT) == "yes":
        note(URGENT_WHY)
        soon = day_of(facts, URGENT.key) + timedelta(days=URGENT_DAYS)
        return decided(note, facts, "referral", soon)
    if note(ADVICE) == "not_yet":
        return Outcome("paused", says={"person": person})
    note(ADVISER)
    note(LOCAL)
    note(REASON)
    the_same_for_others(note)
    second = second_voice(note, facts)
    review_on = look_again_on(note, facts)
    lead = who_hears(note, facts)
    return decided(note, facts, "referral", review_on, second, lead)
