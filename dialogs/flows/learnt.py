"""The day has come on which something was to have changed: has it? Blame has no place here."""

from dialogs.deeds_held import Learnt
from dialogs.grammar import Ask, Choice, Day, Facts, Outcome, Text

DONE = Choice("done", ("changed", "later", "nothing_new"))
CHANGED = Text("changed", limit=1000)
NEW_BY = Day("new_by", (7, 14, 28))


def learnt(ask: Ask, facts: Facts) -> Outcome:
    matter, person = facts["matter"], facts["person"]
    done = ask(DONE, person=person)
    if done == "later":
        day = ask(NEW_BY)
        return Outcome("later", (Learnt(matter, (), day),), {"day": day})
    if done == "nothing_new":
        return Outcome("nothing_new", (Learnt(matter, (), None),))
    words = ask(CHANGED, person=person)
    return Outcome("changed", (Learnt(matter, (("learnt.changed", words),), None),))
