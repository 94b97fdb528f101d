"""A message on its way, as text: what a `say` task carries (sealed at rest)."""

from dataclasses import fields
from typing import Any

from dialogs.messages import Input, Link, Message, Option
from storage.json_text import decode, encode

_PARTS = tuple(field.name for field in fields(Message))


def pack(message: Message) -> str:
    """As JSON, leaving out what is empty."""
    parts = ((name, getattr(message, name)) for name in _PARTS)
    return encode({name: part for name, part in parts if part})


def unpack(body: str) -> Message:
    """The way back from `pack`."""
    held: dict[str, Any] = decode(body)
    given = held.get("input")
    return Message(
        text=held.get("text", ""),
        title=held.get("title", ""),
        facts=tuple((name, text) for name, text in held.get("facts", ())),
        copy=held.get("copy", ""),
        options=tuple(Option(**option) for option in held.get("options", ())),
        input=Input(**{**given, "choices": tuple(map(tuple, given["choices"]))}) if given else None,
        links=tuple(Link(**link) for link in held.get("links", ())),
        footer=held.get("footer", ""),
        controls=tuple(Option(**option) for option in held.get("controls", ())),
        urgent=held.get("urgent", False),
        echo=held.get("echo", ""),
        sections=tuple((heading, words) for heading, words in held.get("sections", ())),
    )
