"""What may be left to carry out about questions without a name, and about what is counted."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class AskUnnamed:
    """Somebody would like to ask a person without giving their name. Nothing is kept of it."""


@dataclass(frozen=True, slots=True)
class Questions:
    """A reader comes to the questions: to the list, to read one, or to write its reply."""

    what: Literal["list", "read", "reply"] = "list"
    question: str = ""


@dataclass(frozen=True, slots=True)
class ReplyUnnamed:
    """A reader replies to a question."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class CountFelt:
    """Somebody said how it was for them. Who it was is not counted and not kept.

    `mark` tells one card from another in memory, so that each counts once; it is not stored.
    """

    question: str
    answer: str
    mark: str


@dataclass(frozen=True, slots=True)
class Count:
    """Something to count by topic and week. Who it came from is not counted and not kept.

    `answer` is the id of an answer, empty where there was none.
    """

    kind: Literal["unanswered", "unhelpful", "stale", "unsigned"]
    topic: str
    answer: str = ""
