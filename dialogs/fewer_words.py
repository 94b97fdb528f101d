"""Fewer words for whoever has been through it once; all of them again for whoever wants that.

Only what the words give a `short` form is shortened. What protects somebody has none: what is told
before typing, safety, help, what others can read, what is weighed before a formal step.
"""

from collections.abc import Mapping
from typing import Literal

from dialogs.deeds import ShowWords
from dialogs.guide import Guide, Turn
from dialogs.messages import Letter, Message
from dialogs.records import Conversation
from dialogs.wording import Words

# The buttons that choose a form for good, and the form that each chooses.
FORMS: Mapping[str, Literal["short", "full"]] = {"all_in_full": "full", "in_short": "short"}


def ways(words: Words, talk: Conversation, key: str, whole: bool) -> tuple[str, ...]:
    """The button to the other form of a card; `in_full` on one that is short. None has few words.

    `whole` says that all its words were just asked for.
    """
    form = talk.facts.get("form", "")
    if not form or not words.has(talk.flow, f"{key}.short"):
        return ()
    if form == "short":
        return ("all_in_full",) if whole else ("in_full",)
    return ("in_short",)


def chosen(address: str, name: str, guide: Guide) -> Turn:
    """Somebody chose a form by one of `FORMS`: it is kept, and said."""
    said = Message(guide.words.say("common", f"said.{name}"))
    return Turn(letters=(Letter(address, said),), deeds=(ShowWords(FORMS[name]),))
