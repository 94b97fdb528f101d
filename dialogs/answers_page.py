"""From the front matter of one content file to one answer, or to what is wrong with the file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePosixPath

from dialogs.answers import ANSWER, BEHAVIOURS, NATIONS, OUT_OF_SCOPE, Answer, Problem, Source

_KNOWN = (
    *("topic", "behaviour", "question", "phrasings", "nations", "from", "to"),
    *("checked", "review", "kind", "ask", "sources", "signed"),
)


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
    """Every good page as an answer, and one problem for every page that is left out."""
    answers: dict[str, list[Answer]] = {}
    problems: list[Problem] = []
    for page in sorted(pages, key=lambda each: each.file):
        if page.broken:
            problems.append(Problem(page.file, page.broken_line, page.broken, "Mend the file"))
            continue
        try:
            answer = answer_of(page)
        except Bad as bad:
            problems.append(Problem(page.file, page.lines.get(bad.key, 1), bad.what, bad.todo))
            continue
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


def answer_of(page: Page) -> Answer:
    """One page as an answer. Raises Bad for the first thing that cannot be understood."""
    front = page.front
    for key in front:
        if key not in _KNOWN:
            raise Bad(key, f"`{key}` is not a key we know", "Remove it, or mend its spelling")
    topic = _text(front, "topic")
    behaviour = _text(front, "behaviour", ANSWER)
    if behaviour != ANSWER and behaviour not in BEHAVIOURS:
        raise Bad(
            "behaviour", f"{behaviour} is no behaviour", f"Use one of {', '.join(BEHAVIOURS)}"
        )
    if behaviour != ANSWER and topic not in OUT_OF_SCOPE:
        raise Bad("topic", f"{topic} is not an out-of-scope topic", "Use one, or drop `behaviour`")
    nations = _texts(front, "nations", NATIONS)
    for nation in nations:
        if nation not in NATIONS:
            raise Bad("nations", f"{nation} is no nation we know", f"Use {', '.join(NATIONS)}")
    if not page.body.strip():
        raise Bad("", "there is no text under the front matter", "Write the answer")
    return Answer(
        id=PurePosixPath(page.file).name.split(".")[0],
        topic=topic,
        question=_text(front, "question"),
        body=page.body.strip(),
        phrasings=_texts(front, "phrasings", ()),
        nations=nations,
        checked=_day(front, "checked"),
        review=_day(front, "review"),
        behaviour=behaviour,
        start=_maybe_day(front, "from"),
        end=_maybe_day(front, "to"),
        kind=_text(front, "kind", ""),
        ask=_texts(front, "ask", ()),
        sources=_sources(front),
        signed=_texts(front, "signed", ()),
        file=page.file,
        lines=page.lines,
    )


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
