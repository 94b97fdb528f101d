"""Plain text made safe for a Teams card, and cut to length: Teams reads Markdown in card text."""

import re
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from adapters.cut import cut
from dialogs.messages import Message

# Marks that could begin or end something wherever they stand, in Markdown or, for `{{DATE(…)}}`,
# in the card itself.
_MARK = re.compile(r"[\\*_`~\[\]<>|{]|&(?=#?\w+;)")
# Marks that mean something only at the start of a line.
_START = re.compile(r"^(?:([-+#=])|(\d{1,9})([.)])(?=\s|$))")
_OPENS = {"http", "https", "mailto", "tel"}


def escaped(line: str) -> str:
    """One line that Markdown shows exactly as it was written."""
    line = _MARK.sub(lambda found: "\\" + found[0], line.strip())
    return _START.sub(lambda f: f"\\{f[1]}" if f[1] else f"{f[2]}\\{f[3]}", line)


def blocks(text: str, *, closely: bool = False, **look: Any) -> list[dict[str, Any]]:
    """Text blocks for plain text: a blank line parts paragraphs, `- ` begins an item of a list.

    `closely` leaves no space before the first: it belongs to the heading above it.
    """
    found: list[dict[str, Any]] = []
    new_paragraph, in_list = not closely, False
    for line in text.splitlines():
        if not line.strip():
            new_paragraph, in_list = True, False
            continue
        item = line.startswith("- ") and bool(line[2:].strip())
        shown = f"- {escaped(line[2:])}" if item else escaped(line)
        if item and in_list:
            found[-1]["text"] += f"\r{shown}"  # one block, so that a reader hears one list
        else:
            spacing = "Medium" if new_paragraph else "None"
            block = {"type": "TextBlock", "text": shown, "wrap": True, "spacing": spacing}
            found.append(block | look)
        new_paragraph, in_list = False, item
    return found


def link(label: str, url: str) -> str:
    """A Markdown link; words and address as plain text when the address is of no safe kind."""
    try:
        opens = urlsplit(url).scheme.lower() in _OPENS
    except ValueError:
        opens = False
    if not opens:
        return escaped(f"{label}: {url}")
    # Spaces, brackets and quotes would end the link early.
    return f"[{escaped(' '.join(label.split()))}]({quote(url, safe=':/?#@!$&*+,;=%~-._')})"


def length(message: Message) -> int:
    """The characters of a message's long parts."""
    pairs = sum(len(name) + len(value) for name, value in (*message.facts, *message.sections))
    return len(message.text) + len(message.copy) + len(message.footer) + pairs


def is_short(message: Message, most: int, facts: int) -> bool:
    """Whether there is nothing to shorten: all labels together, and every other text, fit."""
    asked = message.input
    labels = sum(len(one.label) for one in message.options + message.controls)
    labels += sum(len(one.label) for one in message.links)
    if asked:
        labels += len(asked.label) + len(asked.hint) + len(asked.button) + len(asked.initial)
        labels += sum(len(label) for _, label in asked.choices)
    return (
        labels <= most
        and len(message.title) + length(message) <= most
        and len(message.facts) <= facts
    )


def shortened(message: Message, most: int, facts: int) -> Message:
    """The message with no text longer than `most`. Tokens and values are never touched."""
    asked = message.input and replace(
        message.input,
        label=cut(message.input.label, most),
        hint=cut(message.input.hint, most),
        button=cut(message.input.button, most),
        # Half a date is no date; half a text is still a start.
        initial=message.input.initial[:most],
        choices=tuple((value, cut(label, most)) for value, label in message.input.choices),
    )
    return replace(
        message,
        title=cut(message.title, most),
        text=cut(message.text, most),
        copy=cut(message.copy, most),
        footer=cut(message.footer, most),
        facts=tuple((cut(name, most), cut(value, most)) for name, value in message.facts[:facts]),
        sections=tuple((cut(name, most), cut(under, most)) for name, under in message.sections),
        options=tuple(replace(one, label=cut(one.label, most)) for one in message.options),
        controls=tuple(replace(one, label=cut(one.label, most)) for one in message.controls),
        links=tuple(replace(one, label=cut(one.label, most)) for one in message.links),
        input=asked,
    )
