"""The tokens behind buttons and inputs: which conversation, which question; or which door."""

from dataclasses import dataclass
from typing import Literal

Aim = Literal["answer", "control", "door"]
_LETTERS: dict[str, Aim] = {"a": "answer", "c": "control", "d": "door"}


@dataclass(frozen=True, slots=True)
class Token:
    """What a button is for. `name` is a question's key, a control's name or a door's name."""

    aim: Aim
    conversation: str
    name: str


def answer(conversation: str, key: str) -> str:
    """An answer to one question of one conversation."""
    return f"a:{conversation}:{key}"


def control(conversation: str, name: str) -> str:
    """A way round a question: why, back, change, skip, stop, again, use_held."""
    return f"c:{conversation}:{name}"


def door(name: str) -> str:
    """A way in from anywhere: a flow, the agreements, an answer."""
    return f"d::{name}"


def read(text: str) -> Token | None:
    """What a token is for, or None for one we never made."""
    letter, _, rest = text.partition(":")
    conversation, _, name = rest.partition(":")
    if letter not in _LETTERS or not name:
        return None
    return Token(_LETTERS[letter], conversation, name)
