"""Slack's spelling: how plain text and action ids are written for Slack, and read back."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from adapters.cut import cut

# The parts an action can play: an answer or a control, the button beside a field, the field
# itself.
OPTION, SEND, FIELD = "o", "s", "f"
_ACTION = re.compile(r"([osf])(\d{1,4}):(.*)", re.DOTALL)
_MARKED = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


@cache
def words() -> dict[str, str]:
    """The sentences of this channel, by key."""
    return tomllib.loads(Path(__file__).with_name("slack_words.toml").read_text("utf-8"))


def action_id(part: str, number: int, token: str) -> str:
    """An id that is unique in its message and gives the token back."""
    return f"{part}{number}:{token}"


def read_action_id(written: str) -> tuple[str, str, str] | None:
    """The part, the number and the token, or None when this is not one of ours."""
    found = _ACTION.fullmatch(written)
    return (found[1], found[2], found[3]) if found else None


def escaped(text: str) -> str:
    """Text that Slack shows as it was written: no mention, no link, no entity."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescaped(text: str) -> str:
    """What a person typed, out of Slack's spelling: a link as its label, a mention as a name."""
    plain = _MARKED.sub(_unmarked, text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _unmarked(found: re.Match[str]) -> str:
    target, label = found[1], found[2] or ""
    if target.startswith(("@", "#", "!")):
        return target[0].replace("!", "@") + (label.lstrip("@") or target[1:])
    return label or target


def cut_escaped(text: str, most: int) -> str:
    """Escaped text of at most `most` characters, never ending inside an entity."""
    whole = escaped(text)
    if len(whole) <= most:
        return whole
    return whole_entities(cut(whole, most))


def whole_entities(text: str) -> str:
    """Escaped text that was cut, without the half of an entity before the mark."""
    return re.sub(r"&[a-z]*…", "…", text)


def pieces(text: str, most: int) -> Iterator[str]:
    """The text in pieces of at most `most` characters, broken between words where it can be.

    Joined together they are the text.
    """
    while len(text) > most:
        at = max(text.rfind("\n", 0, most), text.rfind(" ", 0, most)) + 1 or most
        yield text[:at]
        text = text[at:]
    if text:
        yield text


def one_line(text: str) -> str:
    """A label: one line, and never nothing (Slack refuses an empty text)."""
    return " ".join(text.split()) or "…"
