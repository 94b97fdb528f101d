"""An administrator says who may be lead, HR or rep where they work, or no longer."""

from dialogs.deeds import Appoint
from dialogs.grammar import Ask, Choice, Facts, Outcome, Someone, Text

ROLE = Choice("role", ("lead", "hr", "rep"))
CHANGE = Choice("change", ("add", "remove"))
NAME = Text("name", line=True, limit=60)
WHO = Someone("who")
GONE_NAME = Text("gone_name", line=True, limit=60)


def name_roles(ask: Ask, facts: Facts) -> Outcome:
    role = ask(ROLE)
    if ask(CHANGE) == "remove":
        return Outcome("looked", (Appoint(role, ask(GONE_NAME), "", may=False),))
    name = ask(NAME)
    address = ask(WHO, name=name) if facts["can_pick"] == "yes" else ""
    return Outcome("looked", (Appoint(role, name, address, may=True),))
