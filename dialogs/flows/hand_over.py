"""Somebody new keeps in touch from now on, if the person says yes to them."""

from dialogs.deeds import HandOver
from dialogs.grammar import Ask, Facts, Outcome, Someone, Text

NEXT_NAME = Text("next_name", line=True, limit=60)
NEXT_ONE = Someone("next_one")


def hand_over(ask: Ask, facts: Facts) -> Outcome:
    person = facts["person"]
    name = ask(NEXT_NAME, person=person)
    to = ask(NEXT_ONE, name=name, person=person)
    return Outcome("given", (HandOver(facts["agreement"], to, name),))
