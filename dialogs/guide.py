"""What a turn needs to know besides what was said, and what it gives back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from dialogs.deeds import Deed
from dialogs.deeds_unnamed import Count
from dialogs.grammar import Flow, Step
from dialogs.held import Decision, Matter, Member, Note, Reading, Seat
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Contact, Conversation, Wake
from dialogs.wording import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """What is said to a question: which answer it was (empty for none), and what is counted.

    `where` asks where they work, where that changes whom they can call.
    """

    message: Message
    answer: str = ""
    counts: tuple[Count, ...] = ()
    where: Message | None = None


class Answerer(Protocol):
    """The answer side: signed, dated text for a question, never anything made up."""

    def reply(self, question: str, on: date, nation: str, before: str = "") -> Asked:
        """The answer, suggestions, or who can say. `before` is the answer they were shown last."""
        ...

    def show(self, answer: str, on: date, nation: str) -> Asked | None:
        """One answer by its id; None if there is no such answer any more."""
        ...

    def at(self, site: str) -> "Answerer":
        """The same for somebody who works at this site: whom they can call."""
        ...

    def site(self, text: str) -> str:
        """The id of the site that somebody says they work at; empty where they say none."""
        ...

    def works_at(self, site: str, before: str, on: date, nation: str) -> tuple[Message, str]:
        """What is said to somebody who names their site, and what to keep of it."""
        ...

    def people(self, roles: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Whom to ask, for roles: a row each of who they are and how to reach them."""
        ...

    def unhelpful(self, answer: str) -> Count | None:
        """What is counted where somebody says that an answer did not help."""
        ...

    def sure(self, question: str) -> bool:
        """Whether this is so plainly a question that it is no answer to ours."""
        ...


@dataclass(frozen=True, slots=True)
class Guide:
    """The flows, the words and the rules of this house. `closed` gives a nation's bank holidays.

    `links` says whether files can be had from this bot over HTTP.
    """

    flows: Mapping[str, Flow]
    words: Words
    answers: Answerer
    closed: Callable[[str], frozenset[date]]
    nation: str = "england"
    links: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn leaves: what to say, what to keep, what to plan, what to carry out.

    `last` are letters said after those that the deeds leave: the next question comes last.
    `answered` is the answer that was shown, for a question that leans on it.
    """

    letters: tuple[Letter, ...] = ()
    saved: tuple[Conversation, ...] = ()
    closed: tuple[Conversation, ...] = ()
    deeds: tuple[Deed, ...] = ()
    wakes: tuple[Wake, ...] = ()
    last: tuple[Letter, ...] = ()
    answered: str = ""

    def __add__(self, other: "Turn") -> "Turn":
        return Turn(
            self.letters + other.letters,
            self.saved + other.saved,
            self.closed + other.closed,
            self.deeds + other.deeds,
            self.wakes + other.wakes,
            self.last + other.last,
            other.answered or self.answered,
        )


@dataclass(frozen=True, slots=True)
class Effects:
    """What carrying out a deed, or a wake of the clock, changes. `drops` are keys of wakes.

    `admits` are seats (with the name of who is meant) that a code is made for. `refused`: the deed
    was not done, and its letters say why.
    """

    agreement: Agreement | None = None
    contacts: tuple[Contact, ...] = ()
    turn: Turn = field(default_factory=Turn)
    drops: tuple[str, ...] = ()
    invites: tuple[str, ...] = ()
    spent: str = ""
    matter: Matter | None = None
    notes: tuple[Note, ...] = ()
    members: tuple[Member, ...] = ()
    left: tuple[Member, ...] = ()
    reading: Reading | None = None
    decision: Decision | None = None
    admits: tuple[tuple[Seat, str], ...] = ()
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Clockwork:
    """When a turn happens, and one unguessable text for it (ids are made from it).

    `walked` keeps where each conversation was found to stand at this moment, by the record itself.
    """

    now: datetime
    nonce: str
    walked: dict[int, tuple[Conversation, Flow, Step]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
