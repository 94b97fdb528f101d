"""From the front matter of one content file to one answer, or to what is wrong with the file."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePosixPath
from typing import TypeVar

from dialogs.answers import (
    ANSWER,
    BEHAVIOURS,
    NATIONS,
    OUT_OF_SCOPE,
    SIDES,
    Answer,
    Problem,
    Source,
)

_KNOWN = (
    *("topic", "behaviour", "question", "phrasings", "nations", "from", "to"),
    *("checked", "review", "kind", "ask", "sources", "signed"),
)
# The headings of the two statements, in the order of SIDES.
_NAMES = ("for management", "for staff side")
_HEADING = re.compile(r"^## *(for management|for staff side) *$", re.IGNORECASE | re.MULTILINE)

Kept = TypeVar("Kept")
# What both sides say together, and what each says for itself.
Text = tuple[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Page:
    """One content file, already split: `front` is its front matter, `lines` where each key stands.

    `file` is the path as it is reported to a person. A file that could not be split at all
    carries `broken`, a sentence that says why, and the line it was noticed on.
    """

    file: str
    front: Mapping[str, object] = field(default_factory=dict)
    body: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    broken: str = ""
    broken_line: int = 1


class Bad(Exception):
    """One key of a content file cannot be understood."""

    def __init__(self, key: str, what: str, todo: str) -> None:
        super().__init__(what)
        self.key = key
        self.what = what
        self.todo = todo


def read(pages: Iterable[Page]) -> tuple[tuple[Answer, ...], tuple[Problem, ...]]:
    """Every good page as an answer, and a problem for all that is wrong with those left out."""
    answers: dict[str, list[Answer]] = {}
    problems: list[Problem] = []
    for page in sorted(pages, key=lambda each: each.file):
        if page.broken:
            problems.append(Problem(page.file, page.broken_line, page.broken, "Mend the file"))
            continue
        answer, wrong = answer_of(page)
        problems += [
            Problem(page.file, page.lines.get(bad.key, 1), bad.what, bad.todo) for bad in wrong
        ]
        if answer is not None:
            answers.setdefault(answer.id, []).append(answer)
    whole = []
    for variants in answers.values():
        first = variants[0]
        whole.append(first)
        for other in variants[1:]:
            clash = _clash(first, other)
            if clash:
                problems.append(clash)
            else:
                whole.append(replace(other, question=first.question))
    return tuple(whole), tuple(problems)


def _clash(first: Answer, other: Answer) -> Problem | None:
    for key, one, two in (
        ("topic", first.topic, other.topic),
        ("behaviour", first.behaviour, other.behaviour),
    ):
        if one != two:
            line = other.lines.get(key, 1)
            what = f"{key} is {two}, and {one} in {first.file}, the same answer"
            return Problem(
                other.file, line, what, f"Make them the same, or change the id {first.id}"
            )
    return None


def answer_of(page: Page) -> tuple[Answer | None, tuple[Bad, ...]]:
    """One page as an answer, or all that cannot be understood in it."""
    front, wrong = page.front, [*_unknown(page.front)]

    def got(read: Callable[[], Kept], instead: Kept) -> Kept:
        try:
            return read()
        except Bad as bad:
            wrong.append(bad)
            return instead

    behaviour = got(lambda: _text(front, "behaviour", ANSWER), ANSWER)
    nothing: Text = ("", ())
    body, statements = got(lambda: _body(page.body), nothing)
    answer = Answer(
        id=PurePosixPath(page.file).name.split(".")[0],
        topic=got(lambda: _topic(front, behaviour), ""),
        question=got(lambda: _text(front, "question"), ""),
        body=body,
        phrasings=got(lambda: _texts(front, "phrasings", ()), ()),
        nations=got(lambda: _nations(front), ()),
        checked=got(lambda: _day(front, "checked"), date.min),
        review=got(lambda: _day(front, "review"), date.min),
        behaviour=behaviour,
        start=got(lambda: _maybe_day(front, "from"), None),
        end=got(lambda: _maybe_day(front, "to"), None),
        kind=got(lambda: _text(front, "kind", ""), ""),
        ask=got(lambda: _texts(front, "ask", ()), ()),
        sources=got(lambda: _sources(front), ()),
        statements=statements,
        file=page.file,
        lines=page.lines,
    )
    return (None if wrong else answer), tuple(wrong)


def _unknown(front: Mapping[str, object]) -> Iterator[Bad]:
    for key in front:
        if key not in _KNOWN:
            yield Bad(key, f"`{key}` is not a key we know", "Remove it, or mend its spelling")
    if front.get("signed"):
        yield Bad("signed", "a name here is no signature", "Remove it, and use `answers sign`")


def _topic(front: Mapping[str, object], behaviour: str) -> str:
    topic = _text(front, "topic")
    if behaviour == ANSWER:
        return topic
    if behaviour not in BEHAVIOURS:
        known = ", ".join(BEHAVIOURS)
        raise Bad("behaviour", f"{behaviour} is no behaviour", f"Use one of {known}")
    if topic not in OUT_OF_SCOPE:
        raise Bad("topic", f"{topic} is not an out-of-scope topic", "Use one, or drop `behaviour`")
    return topic


def _nations(front: Mapping[str, object]) -> tuple[str, ...]:
    nations = _texts(front, "nations", NATIONS)
    for nation in nations:
        if nation not in NATIONS:
            raise Bad("nations", f"{nation} is no nation we know", f"Use {', '.join(NATIONS)}")
    return nations


def _body(text: str) -> Text:
    """The text both sides share, then what each says under its own heading, if they differ."""
    body, *rest = _HEADING.split(text)
    said = dict(zip(map(str.lower, rest[::2]), map(str.strip, rest[1::2]), strict=True))
    statements = tuple((side, said.get(name, "")) for side, name in zip(SIDES, _NAMES, strict=True))
    if rest and (len(rest) != 2 * len(SIDES) or not all(text for _, text in statements)):
        todo = "Write one text under `## For management` and one under `## For staff side`"
        raise Bad("body", "the sides do not each have one statement", todo)
    if not body.strip():
        raise Bad("", "there is no text under the front matter", "Write the answer")
    return body.strip(), statements if rest else ()


def _text(front: Mapping[str, object], key: str, default: str | None = None) -> str:
    found = front.get(key, default)
    if isinstance(found, str) and (found.strip() or default == ""):
        return found.strip()
    if key in front:
        raise Bad(
            key, f"`{key}` is not a text", "Write words after the colon, in quotes if need be"
        )
    raise Bad(key, f"`{key}` is missing", f"Add a line `{key}: ...`")


def _texts(
    front: Mapping[str, object], key: str, default: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    if front.get(key) is None and default is not None:
        return default
    found = front.get(key)
    if not isinstance(found, list):
        raise Bad(key, f"`{key}` is not a list", "Write one item a line, each after `- `")
    for item in found:
        if not isinstance(item, str | int | float):
            raise Bad(key, f"an item of `{key}` is not a text", "Put it in quotes")
    return tuple(str(item).strip() for item in found)


def _day(front: Mapping[str, object], key: str) -> date:
    found = _maybe_day(front, key)
    if found is None:
        raise Bad(key, f"`{key}` is missing", f"Add `{key}: 2026-11-21`, with the right day")
    return found


def _maybe_day(front: Mapping[str, object], key: str) -> date | None:
    found = front.get(key)
    if found is None or type(found) is date:
        return found
    raise Bad(key, f"`{key}` is not a day", "Write it as 2026-11-21, without a time")


def _sources(front: Mapping[str, object]) -> tuple[Source, ...]:
    found = front.get("sources") or []
    if not isinstance(found, list):
        raise Bad("sources", "`sources` is not a list", "Write `- key:`, `name:` and `date:`")
    sources = []
    for item in found:
        if not isinstance(item, dict) or not all(item.get(k) for k in ("key", "name", "date")):
            raise Bad("sources", "a source lacks key, name or date", "Give all three")
        sources.append(Source(str(item["key"]), str(item["name"]), str(item["date"])))
    return tuple(sources)
