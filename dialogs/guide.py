"""What a turn needs to know besides what was said, and what it gives back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from dialogs.deeds import Deed
from dialogs.grammar import Flow
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Contact, Conversation, Wake
from dialogs.wording import Words


class Answerer(Protocol):
    """The answer side: signed, dated text for a question, never anything made up."""

    def reply(self, question: str, on: date, nation: str) -> Message:
        """The answer, up to three suggestions, or who can say."""
        ...

    def show(self, answer: str, on: date, nation: str) -> Message | None:
        """One answer by its id; None if there is no such answer any more."""
        ...

    def sure(self, question: str) -> bool:
        """Whether this is so plainly a question that it is no answer to ours."""
        ...


@dataclass(frozen=True, slots=True)
class Guide:
    """The flows, the words and the rules of this house. `closed` gives a nation's bank holidays."""

    flows: Mapping[str, Flow]
    words: Words
    answers: Answerer
    closed: Callable[[str], frozenset[date]]
    nation: str = "england"


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn leaves: what to say, what to keep, what to plan, what to carry out."""

    letters: tuple[Letter, ...] = ()
    saved: tuple[Conversation, ...] = ()
    closed: tuple[Conversation, ...] = ()
    deeds: tuple[Deed, ...] = ()
    wakes: tuple[Wake, ...] = ()

    def __add__(self, other: "Turn") -> "Turn":
        return Turn(
            self.letters + other.letters,
            self.saved + other.saved,
            self.closed + other.closed,
            self.deeds + other.deeds,
            self.wakes + other.wakes,
        )


@dataclass(frozen=True, slots=True)
class Effects:
    """What carrying out a deed, or a wake of the clock, changes. `drops` are keys of wakes."""

    agreement: Agreement | None = None
    contacts: tuple[Contact, ...] = ()
    turn: Turn = field(default_factory=Turn)
    drops: tuple[str, ...] = ()
    invites: tuple[str, ...] = ()
    spent: str = ""


@dataclass(frozen=True, slots=True)
class Clockwork:
    """When a turn happens, and one unguessable text for it (ids are made from it)."""

    now: datetime
    nonce: str
