"""Answers as plain text for a person at a shell, and the skeleton of a new one."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from difflib import unified_diff
from itertools import groupby

from dialogs.answers import NATIONS, Library
from dialogs.answers_check import TODO
from dialogs.answers_queue import Waiting
from dialogs.messages import Message
from dialogs.showing import unexplained
from dialogs.signing import digest

# A new answer is to be read again after so long.
REVIEW = timedelta(days=60)

_SHORT = {"ni": "northern_ireland", "": ""}
_TITLES: Mapping[str, str] = {
    "past_review": "Past review, so people do not see them",
    "withdrawn": "Taken back by one side, so people do not see them",
    "changed": "Changed since they were signed, so the signatures are void",
    "near_review": "Due for review soon",
    "half_signed": "Signed by one side",
    "unsigned": "Signed by nobody",
    "contact": "Contacts that nobody has set",
}


def nation_of(given: str) -> str | None:
    """A nation as typed: `ni`, `Northern Ireland`; None for nothing. Raises ValueError."""
    name = given.strip().lower().replace(" ", "_").replace("-", "_")
    name = _SHORT.get(name, name)
    if name and name not in NATIONS:
        raise ValueError(f"{given} is no nation we know. Use england, scotland, wales or ni.")
    return name or None


def plain(message: Message) -> str:
    """A message as it would be read, without any channel."""
    parts = [message.title, message.text]
    parts += [
        f"{name}: {value}" if "\n" not in value else f"{name}:\n{_inset(value)}"
        for name, value in message.facts
    ]
    parts += [f"[{option.label}]" for option in message.options]
    return "\n\n".join(part for part in (*parts, message.footer) if part)


def _inset(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


def skeleton(topic: str, today: date) -> str:
    """A new content file that `check` finds fault with until every part of it is written."""
    return f"""---
topic: {topic}
question: {TODO}
phrasings: []
nations: [england, scotland, wales, northern_ireland]
checked: {today}
review: {today + REVIEW}
ask: []
sources: []
---
{TODO}
"""


def listed(waiting: Iterable[Waiting]) -> Iterator[str]:
    """What waits, line by line, under a heading with its count for each kind."""
    for kind, group in groupby(waiting, key=lambda each: each.kind):
        them = list(group)
        yield f"{_TITLES[kind]}: {len(them)}"
        yield from (f"  {each.name}: {each.what}" for each in them)


def changes(before: Library, now: Library) -> Iterator[str]:
    """What a reader would see differently, answer by answer, and which signatures that voids."""
    old, new = before.by_id, now.by_id
    void = count = 0
    for name in sorted({*old, *new}):
        if name in old and name in new and digest(before, name) == digest(now, name):
            continue
        count += 1
        kind = "changed" if name in old and name in new else "new" if name in new else "gone"
        yield f"{kind}: {name} ({(new.get(name) or old[name])[0].question})"
        lines = unified_diff(_lines(before, name), _lines(now, name), n=0, lineterm="")
        yield from (f"  {line}" for line in list(lines)[2:] if not line.startswith("@@"))
        for mark in now.marks.get(name, {}).values():
            if name in old and not mark.withdrawn and mark.digest == digest(before, name):
                void += 1
                yield f"  void: {mark.by} signed the old words for {mark.side}"
    for name in sorted(now.keyless - before.keyless):
        yield f"keys: {name} shows without two keys now"
    for name in sorted(before.keyless - now.keyless):
        yield f"keys: {name} needs two keys now"
    yield f"{count} answers read differently, {void} signatures are void."


def _lines(library: Library, answer_id: str) -> list[str]:
    """All of an answer that a reader could see, as `signing.digest` takes it."""
    lines = []
    for each in library.by_id.get(answer_id, ()):
        lines += [f"[{', '.join(each.nations)}; {each.start or ''}–{each.end or ''}]"]
        lines += [each.question, *each.body.splitlines()]
        for side, text in each.statements:
            lines += [f"For {side}:", *text.splitlines()]
        lines += [f"source: {source.name}, {source.date}" for source in each.sources]
        lines += [f"{one}: {library.words[one]}" for one in unexplained(each.body, library.words)]
        lines += [f"checked: {each.checked}", f"review: {each.review}", f"ask: {list(each.ask)}"]
    return lines
