"""A promised contact is due: the manager keeps it, tries, or moves it."""

from datetime import datetime

from dialogs.deeds import Keep, Move
from dialogs.grammar import Ask, Choice, Facts, Moment, Outcome

HOW = Choice("how", ("talked", "tried", "move", "later"))
MOVE_TO = Moment("move_to", ("+1d", "+2d"))
LATER_AT = Moment("later_at", ("+1h", "+3h"))


def check_in(ask: Ask, facts: Facts) -> Outcome:
    agreement, slot = facts["agreement"], datetime.fromisoformat(facts["slot"])
    how = ask(HOW, person=facts["person"])
    if how == "move":
        to = ask(MOVE_TO, person=facts["person"])
        return Outcome("moved", (Move(agreement, slot, to, told=True),), {"to": to})
    if how == "later":
        to = ask(LATER_AT)
        return Outcome("later", (Move(agreement, slot, to, told=False),), {"to": to})
    kept = (Keep(agreement, slot),)
    return Outcome("tried", kept) if how == "tried" else Outcome("talked", kept)
