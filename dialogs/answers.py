"""The answers the bot may give, and which of them holds on a given day in a given nation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

NATIONS = ("england", "scotland", "wales", "northern_ireland")
# What an ordinary answer is; every other behaviour is a reply to something we do not answer.
ANSWER = "ANSWER"
BEHAVIOURS = ("NEUTRAL", "PRIV", "REG", "ABSTAIN", "EMERG", "CLARIFY", "CALM")
OUT_OF_SCOPE = (
    "personal_decision",
    "politics_opinion",
    "abuse_or_attack",
    "ambiguous",
    "individual_immigration",
    "individual_legal_case",
    "it_and_trivia",
    "live_local_facts",
    "medical_or_clinical",
    "named_people",
    "transactions",
    "greeting",
)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `date` is as the source gives it, or `n.d.`."""

    key: str
    name: str
    date: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody a person can ask. `phone` is empty where it differs by place, or is not proved."""

    role: str
    name: str
    help: str = ""
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One variant of one answer, or one reply to what we do not answer (`behaviour` says which).

    It holds from `start` to `end`, both included; None means no limit on that side. `checked` is
    when a person last compared it with its sources, `review` the last day it may be shown unread.
    """

    id: str
    topic: str
    question: str
    body: str
    phrasings: tuple[str, ...]
    nations: tuple[str, ...]
    checked: date
    review: date
    behaviour: str = ANSWER
    start: date | None = None
    end: date | None = None
    kind: str = ""
    ask: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    signed: tuple[str, ...] = ()
    file: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)

    def holds(self, on: date, nation: str | None) -> bool:
        """Whether this variant is the law on that day there; an unknown nation matches any."""
        begun = self.start is None or self.start <= on
        ended = self.end is not None and self.end < on
        return begun and not ended and (nation is None or nation in self.nations)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a content file: where, what, and what to do about it."""

    file: str
    line: int
    what: str
    todo: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}. {self.todo}"


@dataclass(frozen=True)
class Library:
    """Every answer that could be read, who can be asked, foreign words, and what was left out."""

    answers: tuple[Answer, ...]
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    lexicon: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, tuple[Answer, ...]]:
        """The variants of each answer, in the order of their file names."""
        found: dict[str, tuple[Answer, ...]] = {}
        for answer in self.answers:
            found[answer.id] = (*found.get(answer.id, ()), answer)
        return found

    def on(self, answer_id: str, day: date, nation: str | None) -> tuple[Answer, ...]:
        """The variants that hold on that day in that nation; in any nation when it is None.

        Empty when there is no such answer, or none of its variants holds.
        """
        return tuple(each for each in self.by_id.get(answer_id, ()) if each.holds(day, nation))

    def label(self, answer_id: str) -> str:
        """The short question that stands on a button for this answer."""
        return self.by_id[answer_id][0].question

    def asked(self, roles: Iterable[str]) -> tuple[Contact, ...]:
        """The contacts with these roles, in that order; a role nobody described is left out."""
        return tuple(self.contacts[role] for role in roles if role in self.contacts)
