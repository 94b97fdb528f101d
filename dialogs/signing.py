"""Two keys: both sides agree to exactly these words, and either takes its word back alone."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from dialogs.answers import SIDES, Answer, Library, Mark, Marks
from dialogs.showing import unexplained


def digest(library: Library, answer_id: str) -> str:
    """A fingerprint of all that a reader could see of one answer, as 64 hexadecimal digits.

    In it: the text of every variant, its statements, title, sources, dates, nations, who to ask,
    and the meanings of hard words that stand under it. Not in it: file names, phrasings, and the
    order the variants are read in. Raises KeyError for an id that is not there.
    """
    seen = [
        json.dumps([*_visible(each), *_meanings(library, each)], ensure_ascii=False)
        for each in library.by_id[answer_id]
    ]
    return hashlib.sha256("\n".join(["answer 1", *sorted(seen)]).encode()).hexdigest()


def _meanings(library: Library, answer: Answer) -> list[list[str]]:
    return [[word, library.words[word]] for word in unexplained(answer.body, library.words)]


def _visible(answer: Answer) -> list[object]:
    dates = (answer.start, answer.end, answer.checked, answer.review)
    return [
        answer.question,
        answer.body,
        [list(each) for each in answer.statements],
        [[each.name, each.date] for each in answer.sources],
        [each.isoformat() if each else "" for each in dates],
        sorted(answer.nations),
        list(answer.ask),
    ]


def together(*several: Marks) -> Marks:
    """The last word of each side among all these; at one moment, taking back goes before giving."""
    found: dict[str, dict[str, Mark]] = {}
    for marks in several:
        for answer, sides in marks.items():
            for side, mark in sides.items():
                held = found.setdefault(answer, {}).get(side)
                if held is None or (mark.at, mark.withdrawn) > (held.at, held.withdrawn):
                    found[answer][side] = mark
    return found


def sign(marks: Marks, answer: str, side: str, by: str, at: datetime, text: str) -> Marks:
    """The marks after one side agreed to the text with this digest.

    Raises ValueError for a side that is none, or for somebody who spoke for the other side.
    """
    other = marks.get(answer, {}).get(_other(side))
    if other is not None and not other.withdrawn and _same(other.by, by):
        raise ValueError(f"{by} has signed {answer} for the other side")
    return together(marks, _only(Mark(answer, side, by, _after(marks, answer, side, at), text)))


def withdraw(marks: Marks, answer: str, side: str, by: str, on: datetime) -> Marks:
    """The marks after one side took its word back: alone, at once, whether it had signed or not.

    Raises ValueError for a side that is none.
    """
    _other(side)
    at = _after(marks, answer, side, on)
    return together(marks, _only(Mark(answer, side, by, at, "", withdrawn=True)))


def standing(library: Library, answer_id: str, chat: Marks) -> Mapping[str, Mark]:
    """Each side's signature on the text as it is now. `chat` holds what was said in chat since.

    Two signatures of one person count as none. Raises KeyError for an id that is not there.
    """
    sides = last(library, answer_id, chat)
    if not sides:
        return {}
    text = digest(library, answer_id)
    held = {
        side: sides[side]
        for side in SIDES
        if side in sides and not sides[side].withdrawn and sides[side].digest == text
    }
    if len(held) == len(SIDES) and _same(*(mark.by for mark in held.values())):
        return {}
    return held


def withdrawn(library: Library, answer_id: str, chat: Marks) -> bool:
    """Whether a side took its word back and has not given it again."""
    return any(mark.withdrawn for mark in last(library, answer_id, chat).values())


def agreed(held: Mapping[str, Mark]) -> bool:
    """Whether both sides stand behind it."""
    return all(side in held for side in SIDES)


def last(library: Library, answer_id: str, chat: Marks) -> Mapping[str, Mark]:
    """Each side's last word on one answer, on whatever text, given or taken back."""
    marks = together(_of(library.marks, answer_id), _of(chat, answer_id))
    return marks.get(answer_id, {})


def _of(marks: Marks, answer: str) -> Marks:
    return {answer: marks[answer]} if answer in marks else {}


def _only(mark: Mark) -> Marks:
    return {mark.answer: {mark.side: mark}}


def _after(marks: Marks, answer: str, side: str, at: datetime) -> datetime:
    """Later than the word it replaces: a clock that was wrong must not make one unremovable."""
    held = marks.get(answer, {}).get(side)
    return max(at, held.at + timedelta(microseconds=1)) if held else at


def _other(side: str) -> str:
    if side not in SIDES:
        raise ValueError(f"{side} is no side: use {' or '.join(SIDES)}")
    return next(each for each in SIDES if each != side)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
