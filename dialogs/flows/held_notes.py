"""What people add to what is held: an account, another view, a why and its answer, a seat."""

from collections.abc import Mapping

from dialogs.deeds_held import Add, LetIn
from dialogs.grammar import Ask, Choice, Facts, Outcome, Someone, Text
from dialogs.held import Seat

ACCOUNT = Text("account", limit=3000)
DIFFERENTLY = Text("differently", limit=3000)
WHY_ASKED = Text("why_asked", optional=True, limit=1000)
WHY_ANSWER = Text("why_answer", limit=3000)
_SEATS: Mapping[str, Seat] = {"companion": "companion", "hr": "hr", "lead": "lead"}
SEAT = Choice("seat", tuple(_SEATS))
NAME = Text("name", line=True, limit=60)
SURE = Choice("sure", ("yes", "no"))


def own_account(ask: Ask, facts: Facts) -> Outcome:
    words = ask(ACCOUNT, variant=facts["seat"], **_names(facts))
    return Outcome("written", (Add(facts["matter"], "own_account.account", words),))


def see_differently(ask: Ask, facts: Facts) -> Outcome:
    words = ask(DIFFERENTLY, sentence=facts["sentence"])
    note = Add(facts["matter"], "see_differently.differently", words, facts["about"])
    return Outcome("written", (note,))


def ask_why(ask: Ask, facts: Facts) -> Outcome:
    words = ask(WHY_ASKED, manager=facts["manager"])
    note = Add(facts["matter"], "ask_why.why_asked", words, facts["about"])
    return Outcome("asked", (note,))


def answer_why(ask: Ask, facts: Facts) -> Outcome:
    words = ask(WHY_ANSWER, **_names(facts), sentence=facts["sentence"], asker=facts["asker"])
    note = Add(facts["matter"], "answer_why.why_answer", words, facts["about"])
    return Outcome("answered", (note,))


def let_in(ask: Ask, facts: Facts) -> Outcome:
    seat = _SEATS[ask(SEAT)]
    name = ask(NAME, variant=seat)
    who = Someone("who", role="" if seat == "companion" else seat)
    address = ask(who, name=name) if facts["can_pick"] == "yes" else ""
    if ask(SURE, name=name, variant=seat) == "no":
        return Outcome("not_now")
    return Outcome("chosen", (LetIn(facts["matter"], seat, name, address),))


def _names(facts: Facts) -> dict[str, str]:
    return {"person": facts["person"], "manager": facts["manager"]}
