"""What is written about a formal step: the letters to start from, and what each one hears of it.

Only `deciding.decide` calls `to_start_from`: a letter leaves by no other way.
"""

from collections.abc import Mapping

from dialogs import tokens
from dialogs.flows.counter_check import LESSER
from dialogs.flows.referral import REGULATOR
from dialogs.guide import Guide
from dialogs.held import Decision, Matter
from dialogs.messages import Letter, Message, Option
from dialogs.wording import Words

# Characters of a letter in one message.
PART = 3000
# Choices a letter tells of: where their name in it stands, unless something was typed instead.
_CHOSEN = {
    **{one.key: (one, "formal", f"{one.key}.") for one in LESSER},
    REGULATOR.key: (REGULATOR, "letters", "letter."),
}
# A regulator is given one form of words, and the person a letter of their own.
_TEMPLATES: Mapping[str, tuple[str, ...]] = {"referral": ("referral", "referral_person")}


def to_start_from(
    matter: Matter, decision: Decision, notes: Mapping[str, str], guide: Guide
) -> tuple[Letter, ...]:
    """The letters a manager starts from, in as many messages as they need."""
    words = guide.words
    blanks = _blanks(words, matter, decision, notes)
    whole = [
        words.say("letters", f"letter.{name}", **blanks).strip()
        for name in _TEMPLATES.get(decision.kind, (decision.kind,))
    ]
    first = words.say("letters", "letter.before", person=matter.person_name)
    copies = [part for letter in whole for part in parts(letter)]
    messages = [Message(first if at == 0 else "", copy=copy) for at, copy in enumerate(copies)]
    return tuple(Letter(matter.manager, message) for message in messages)


def _blanks(
    words: Words, matter: Matter, decision: Decision, notes: Mapping[str, str]
) -> dict[str, str]:
    """What fills a letter. What nobody has said yet is a gap in [brackets], never left out."""
    urgent = notes.get("formal.urgent") == "yes"
    gap = words.say("letters", "letter.later" if urgent else "letter.not_said")

    def said(name: str) -> str:
        kept = notes.get(f"formal.{name}", "")
        if name in _CHOSEN:
            question, table, path = _CHOSEN[name]
            kept = words.say(table, path + kept) if kept in question.options else kept
        return kept or gap

    lesser = "\n".join(
        words.say("letters", "letter.lesser_line", step=said(f"lesser_{n}"), why=said(f"why_{n}"))
        for n in (1, 2, 3)
    )
    names = ("risk", "ends_when", "question", "informal_why", "out_of_scope", "who_tells")
    return {
        **{name: said(name) for name in (*names, "expected_by", "regulator", "adviser", "local")},
        "reason": said("urgent_why" if urgent else "reason"),
        "lesser": lesser,
        "person": matter.person_name,
        "manager": matter.manager_name,
        "second": decision.second_name or gap,
        "review_on": words.day(decision.review_on),
        "help": words.say("letters", "letter.help").strip(),
        "yours": words.say("letters", "letter.yours").strip(),
    }


def parts(whole: str) -> list[str]:
    """A letter in pieces that every channel shows whole, cut between its lines."""
    pieces = [""]
    for line in whole.split("\n"):
        if pieces[-1] and len(pieces[-1]) + len(line) >= PART:
            pieces.append("")
        pieces[-1] += f"{line}\n"
    return [piece.strip() for piece in pieces]


def button(words: Words, name: str, matter: str, extra: str = "") -> Option:
    """A door to what is held: `name` is the door, and the words of its label."""
    label = words.say("letters", f"buttons.{name}")
    return Option(tokens.door("held"), f"{name}:{matter}:{extra}", label)


def told(
    address: str, name: str, matter: Matter, guide: Guide, *buttons: Option, **says: str
) -> tuple[Letter, ...]:
    """One line to somebody, and what they can press. No letter where there is no address."""
    blanks = {"manager": matter.manager_name, "person": matter.person_name, **says}
    text = guide.words.say("letters", f"told.{name}", **blanks)
    return (Letter(address, Message(text, options=buttons)),) if address else ()
