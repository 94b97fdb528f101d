"""A neutral message as a Teams activity with one Adaptive Card: pure, and always within limits."""

import json
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from adapters.channel import Refused
from adapters.cut import cut, with_links
from adapters.teams_text import blocks, escaped, is_short, length, link, shortened
from adapters.teams_wire import GIVEN, GIVEN_DAY, GIVEN_TIME, PICKED
from adapters.wire_json import encode
from dialogs.messages import Input, Message, Option

Json = dict[str, Any]

# learn.microsoft.com/microsoftteams/platform: cards-reference (version, six actions) and
# format-your-bot-messages (28 KB). Teams counts in UTF-16, so the card is measured that way.
VERSION = "1.5"
ACTIONS = 6
BYTES = 28_000
# Above this many options, buttons become one list and one button.
BUTTONS = 12
PLAIN_CHARACTERS = 4_000

# Tried in turn until the card fits: the most characters of any one text.
_CAPS = (20_000, 12_000, 8_000, 4_000, 2_000, 1_000, 500, 200, 80, 30)
_MOST_FACTS = (200, 60, 8)


@cache
def words() -> dict[str, str]:
    """The few words a card needs of its own, from `teams_words.toml`."""
    text = Path(__file__).with_name("teams_words.toml").read_text("utf-8")
    return {key: str(word) for key, word in tomllib.loads(text).items()}


def write(message: Message) -> str:
    """The activity for a message as JSON: one card, at most 28 KB. Raises Refused if it cannot fit.

    It has no address yet. Written once: what is measured is what is sent.
    """
    for cap in _CAPS:
        short = _shrunk(message, cap)
        # Two bytes a character at least: what is far too long is not worth building.
        if 2 * length(short) > BYTES:
            continue
        written = encode(_activity(short)).decode()
        # Four bytes a character at most: what is far from too long is not worth measuring.
        if 4 * len(written) <= BYTES or size(written) <= BYTES:
            return written
    raise Refused("too many options for one card")


def plain(message: Message) -> Json:
    """The same message without a card, for when Teams refuses the card."""
    return {"type": "message", "textFormat": "plain", "text": _in_words(message, PLAIN_CHARACTERS)}


def _in_words(message: Message, most: int) -> str:
    """All of a message in at most `most` characters of plain text, with every link whole."""
    parts = [message.echo, message.title, message.text]
    parts += [f"{heading}\n{under}" for heading, under in message.sections]
    parts += [*(f"{name}: {value}" for name, value in message.facts)]
    parts += [message.copy, message.input.label if message.input else ""]
    choices = [label for _, label in message.input.choices] if message.input else []
    labels = [*choices, *(option.label for option in message.options)]
    parts.append("\n".join(f"- {label}" for label in labels))
    links = [f"{one.label}: {one.url}" for one in message.links]
    return with_links("\n\n".join(part for part in parts if part), links, message.footer, most)


def size(written: str) -> int:
    """Bytes of an activity as Teams counts them."""
    return len(written.encode("utf-16-le", "surrogatepass"))


def _activity(message: Message) -> Json:
    headings = (heading for heading, _ in message.sections)
    said = "\n".join(part for part in (message.title, message.text, *headings) if part)
    card: Json = {
        "type": "AdaptiveCard",
        "version": VERSION,
        "msteams": {"width": "Full"},
        "fallbackText": _in_words(message, 500) or " ",
        "speak": cut(said, 500) or " ",
        "body": list(_body(message)),
    }
    return {
        "type": "message",
        "summary": cut(" ".join(said.split()), 150) or " ",
        "attachments": [
            {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}
        ],
    }


def _body(message: Message) -> Iterator[Json]:
    yield from blocks(message.echo, size="Small", isSubtle=True)
    size = "Large" if message.urgent else "Medium"
    words_first = [*_heading(message.title, size=size), *blocks(message.text)]
    for heading, under in message.sections:
        words_first += [*_heading(heading, spacing="Large"), *blocks(under, closely=True)]
    words_first += _facts(message.facts)
    if message.urgent and words_first:
        yield {"type": "Container", "style": "attention", "bleed": True, "items": words_first}
    else:
        yield from words_first
    if message.copy:
        items = blocks(message.copy, fontType="Monospace")
        if items:
            yield {"type": "Container", "style": "emphasis", "items": items}
    if message.input:
        yield from _input(message.input)
    # Two fields in one card would each stop the other's button, so beside a field no list.
    listed = len(message.options) > BUTTONS and not message.input
    yield from (_list if listed else _buttons)(message.options)
    for one in message.links:
        yield {"type": "TextBlock", "text": link(one.label, one.url), "wrap": True}
    yield from blocks(message.footer, size="Small", isSubtle=True)
    # Not in the overflow menu: nobody should have to look behind three dots for "stop".
    for controls in _sets([_button(replace(one, weight="quiet")) for one in message.controls]):
        yield {**controls, "separator": True, "spacing": "Medium"}


def _heading(line: str, **look: str) -> Iterator[Json]:
    if line.strip():
        yield {
            "type": "TextBlock",
            "text": escaped(" ".join(line.split())),
            "wrap": True,
            "style": "heading",
            "weight": "Bolder",
        } | look


def _facts(facts: Sequence[tuple[str, str]]) -> Iterator[Json]:
    """Short ones side by side with their names; those of several lines as a list below theirs."""
    # A fact is one paragraph in every client, so lines of their own cannot stand in one.
    for several, some in groupby(facts, lambda fact: len(_lines(fact[1])) > 1):
        if not several:
            yield {"type": "FactSet", "facts": [_fact(*fact) for fact in some]}
            continue
        for name, value in some:
            yield from _heading(name, size="Default")
            listed = "\n".join(f"- {line.removeprefix('- ')}" for line in _lines(value))
            yield from blocks(listed, closely=True)


def _lines(value: str) -> list[str]:
    return [tidy for line in value.splitlines() if (tidy := " ".join(line.split()))]


def _fact(name: str, value: str) -> Json:
    return {"title": escaped(" ".join(name.split())), "value": escaped(" ".join(_lines(value)))}


def _buttons(options: Sequence[Option]) -> Iterator[Json]:
    yield from _sets([_button(option) for option in options])


def _list(options: Sequence[Option]) -> Iterator[Json]:
    one_token = len({option.token for option in options}) == 1
    choices = [
        (one.value if one_token else json.dumps([one.token, one.value]), one.label)
        for one in options
    ]
    field = _choices(GIVEN if one_token else PICKED, words()["choose"], choices, "missing_choice")
    yield {**field, "style": "compact"}
    yield from _sets([_send(words()["send"], options[0].token)])


def _input(asked: Input) -> Iterator[Json]:
    if asked.hint:
        yield from blocks(asked.hint, size="Small")
    day: Json = {"type": "Input.Date", "id": GIVEN, "isRequired": True}
    day |= {"label": asked.label, "errorMessage": words()["missing_day"]}
    time: Json = {"type": "Input.Time", "id": GIVEN, "isRequired": True}
    time |= {"label": asked.label, "errorMessage": words()["missing_time"]}
    match asked.kind:
        case "day":
            yield day | _initial(asked.initial)
        case "time":
            yield time | _initial(asked.initial)
        case "moment":
            # With an offset it is no wall clock of theirs: better empty than an hour wrong.
            wall = asked.initial if len(asked.initial) == 16 else ""
            yield day | {"id": GIVEN_DAY} | _initial(wall[:10])
            yield time | {"id": GIVEN_TIME, "label": words()["time"]} | _initial(wall[11:])
        case "several":
            field = _choices(GIVEN, asked.label, asked.choices, "missing_several")
            yield field | {"isMultiSelect": True, "style": "expanded"} | _initial(asked.initial)
        case "text" | "line" | "person":
            yield {
                "type": "Input.Text",
                "id": GIVEN,
                "label": asked.label,
                "isRequired": True,
                "errorMessage": words()["missing_text"],
                "isMultiline": asked.kind == "text",
                "maxLength": max(asked.limit, 1),
            } | _initial(asked.initial)
    yield from _sets([_send(asked.button, asked.token)])


def _initial(value: str) -> Json:
    return {"value": value} if value else {}


def _choices(name: str, label: str, of: Sequence[tuple[str, str]], missing: str) -> Json:
    return {
        "type": "Input.ChoiceSet",
        "id": name,
        "label": label,
        "isRequired": True,
        "errorMessage": words()[missing],
        "wrap": True,
        "choices": [{"title": title, "value": value} for value, title in of],
    }


def _send(label: str, token: str) -> Json:
    return _action(label, {"token": token}) | {"style": "positive"}


def _button(option: Option) -> Json:
    # Without "none", a button beside an empty field would be stopped by that field.
    action = _action(option.label, {"token": option.token, "value": option.value})
    action["associatedInputs"] = action["fallback"]["associatedInputs"] = "none"
    if option.weight == "primary":
        action["style"] = "positive"
    return action


def _action(label: str, data: Json) -> Json:
    title = label or " "
    return {
        "type": "Action.Execute",
        "title": title,
        "verb": "answer",
        "data": data,
        "fallback": {"type": "Action.Submit", "title": title, "data": data},
    }


def _sets(actions: Sequence[Json]) -> Iterator[Json]:
    for start in range(0, len(actions), ACTIONS):
        yield {"type": "ActionSet", "actions": list(actions[start : start + ACTIONS])}


def _shrunk(message: Message, cap: int) -> Message:
    if cap == _CAPS[0] and is_short(message, cap, _MOST_FACTS[0]):
        return message  # as nearly all are
    return shortened(message, cap, _MOST_FACTS[_CAPS.index(cap) // 4])
