"""A whole message as plain words: what a notification shows and a screen reader says. Pure."""

from collections.abc import Sequence

from adapters.cut import with_links
from adapters.slack_wire_fields import choice_labels
from adapters.slack_wire_text import escaped, whole_entities, words
from dialogs.messages import Message


def fallback(message: Message, most: int) -> str:
    """All of a message as Slack spells it, in at most `most` characters, with every link whole."""
    before, links, after = ([escaped(part) for part in parts] for parts in _spoken(message))
    text = with_links("\n\n".join(before), links, "\n\n".join(after), most)
    return whole_entities(text) or "…"


def in_words(message: Message) -> str:
    """All of a message as plain words, in the order it is shown."""
    before, links, after = _spoken(message)
    return "\n\n".join((*before, *links, *after)) or "…"


def _spoken(message: Message) -> tuple[list[str], list[str], list[str]]:
    """The words before the links, the links, and the words after them."""
    say, asked = words(), message.input
    choices = [one.label for one in message.options] + (choice_labels(asked) if asked else [])
    parts = [message.echo, message.title, message.text]
    parts += [f"{heading}\n{under}" for heading, under in message.sections]
    parts += [f"{name}: {value}" for name, value in message.facts]
    parts += [message.copy]
    parts += [f"{asked.label}\n{asked.hint}"] if asked else []
    parts += [say["choose"].format(labels=", ".join(choices))] if choices else []
    parts += [say["type_too"]] if asked and asked.kind in ("text", "line") else []
    links = [f"{link.label}: {link.url}" for link in message.links]
    controls = ", ".join(one.label for one in message.controls)
    after = [message.footer, say["go_round"].format(labels=controls) if controls else ""]
    return _said(parts), _said(links), _said(after)


def _said(parts: Sequence[str]) -> list[str]:
    return [part.strip() for part in parts if part.strip()]
