"""A question without a name: what is kept of it, and what may be done with it.

It knows days (of UTC), never times; nobody reads a question on the day it was written, so that
what readers meet does not tell when somebody sat down to write.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

Route = Literal["union", "hr", "ftsu", "network"]
ROUTES: tuple[Route, ...] = ("union", "hr", "ftsu", "network")
# The role in contacts.toml of whoever a route leads to: whom to call where nobody reads it.
CALL: dict[Route, str] = {
    "union": "union_rep",
    "hr": "hr",
    "ftsu": "ftsu_guardian",
    "network": "international_network",
}
# Characters of one text.
LIMIT = 3000
# How often one question may be asked on.
MOST = 10
# After the last word of either side.
KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Line:
    """What one side wrote, and the day."""

    by: Literal["asker", "reader"]
    on: date
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question with all that was written on it. `code_hash` is what is kept of its receipt.

    `waits_since` is the day of the oldest words that have no reply; None where all have one.
    """

    id: str
    organisation: str
    route: Route
    code_hash: str
    waits_since: date | None
    touched_on: date
    lines: tuple[Line, ...]
    version: int = 0


def asked(
    id_: str, organisation: str, route: Route, code_hash: str, text: str, today: date
) -> Question:
    """A new question."""
    lines = (Line("asker", today, text),)
    return Question(id_, organisation, route, code_hash, today, today, lines)


def asked_on(question: Question, text: str, today: date) -> Question:
    """The same person writes more, under the same code."""
    lines = (*question.lines, Line("asker", today, text))
    since = question.waits_since or today
    return replace(question, lines=lines, waits_since=since, touched_on=today)


def full(question: Question) -> bool:
    """Whether so much was asked under this code that a new question is better."""
    return sum(line.by == "asker" for line in question.lines) >= MOST


def replied(question: Question, text: str, today: date) -> Question:
    """A reader replies. What they could not see yet still waits."""
    unseen = any(line.by == "asker" and line.on >= today for line in question.lines)
    lines = (*question.lines, Line("reader", today, text))
    since = today if unseen else None
    return replace(question, lines=lines, waits_since=since, touched_on=today)


def readable(question: Question, today: date) -> bool:
    """Whether it waits for a reply, and since before today."""
    return question.waits_since is not None and question.waits_since < today


def seen_by_readers(question: Question, today: date) -> tuple[Line, ...]:
    """What was written before today, and all that was replied."""
    return tuple(line for line in question.lines if line.by == "reader" or line.on < today)
