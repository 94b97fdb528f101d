"""The answers the bot may give, and which of them holds on a given day in a given nation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

NATIONS = ("england", "scotland", "wales", "northern_ireland")
# The two that must both agree to the words of an answer, in the order they are named.
SIDES = ("management", "staff")
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
    "feelings",
    "in_a_process",
    "other_language",
)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `date` is as the source gives it, or `n.d.`."""

    key: str
    name: str
    date: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody a person can ask. `phone` is empty where it differs by place, or is not proved.

    `checked` is when a person last tried the number, `source` where it was read. `local` says that
    every employer has its own; `where` is a place or a page at work. `find` says in a few words how
    to find them where there is no number and no place. `site` is where it holds; empty: everywhere.
    """

    role: str
    name: str
    help: str = ""
    phone: str = ""
    hours: str = ""
    where: str = ""
    checked: date | None = None
    source: str = ""
    local: bool = False
    find: str = ""
    site: str = ""
    file: str = "contacts.toml"
    line: int = 1


@dataclass(frozen=True, slots=True)
class Site:
    """A place where people of this employer work, with those contacts that are its own, by role."""

    id: str
    name: str
    contacts: Mapping[str, Contact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """One variant of one answer, or one reply to what we do not answer (`behaviour` says which).

    It holds from `start` to `end`, both included; None means no limit on that side. `checked` is
    when a person last compared it with its sources, `review` the last day it may be shown unread.
    `statements` are (side, text), where the two sides do not say the same; often empty.
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
    statements: tuple[tuple[str, str], ...] = ()
    file: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)

    def holds(self, on: date, nation: str | None) -> bool:
        """Whether this variant is the law on that day there; an unknown nation matches any."""
        begun = self.start is None or self.start <= on
        ended = self.end is not None and self.end < on
        return begun and not ended and (nation is None or nation in self.nations)


@dataclass(frozen=True, slots=True)
class Mark:
    """One side's last word on one answer: agreed to the text with this digest, or took that back.

    `at` is aware; only the order of two marks and the day shown to people hang on it.
    """

    answer: str
    side: str
    by: str
    at: datetime
    digest: str
    withdrawn: bool = False


# The last word of each side on each answer: answer id, then side.
Marks = Mapping[str, Mapping[str, Mark]]


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
    """Every answer that could be read, who can be asked, foreign words, and what was left out.

    `keyless` are the topics, and the ids of single answers, that show without two signatures.
    `marks` are those signatures that were proved. `words` are hard words with their meaning,
    `known` those that need none. `sites` are the places of this employer, by id; often none.
    """

    answers: tuple[Answer, ...]
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    lexicon: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    keyless: frozenset[str] = frozenset()
    marks: Marks = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    sites: Mapping[str, Site] = field(default_factory=dict)

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

    def needs_keys(self, answer_id: str) -> bool:
        """Whether both sides must have signed it. A topic that nobody placed needs both."""
        first = self.by_id[answer_id][0]
        return first.behaviour == ANSWER and not self.keyless & {answer_id, first.topic}

    def label(self, answer_id: str) -> str:
        """The short question that stands on a button for this answer."""
        return self.by_id[answer_id][0].question

    def asked(self, roles: Iterable[str], site: str = "") -> tuple[Contact, ...]:
        """The contacts with these roles, in that order; a role nobody described is left out.

        Where somebody works comes first, then the whole organisation, then the country. An employer
        with one site has everybody there.
        """
        only = next(iter(self.sites.values())) if len(self.sites) == 1 else None
        here = self.sites.get(site, only)
        own = here.contacts if here is not None else {}
        return tuple(own.get(role, self.contacts[role]) for role in roles if role in self.contacts)
