"""A reader replies to a question without a name."""

from dialogs.deeds_unnamed import ReplyUnnamed
from dialogs.grammar import Ask, Choice, Facts, Outcome, Text

REPLY = Text("reply", limit=3000)
SURE = Choice("sure", ("send", "not_now"))


def answer_question(ask: Ask, facts: Facts) -> Outcome:
    words = ask(REPLY)
    if ask(SURE) == "not_now":
        return Outcome("not_now")
    return Outcome("written", (ReplyUnnamed(facts["about"], words),))
