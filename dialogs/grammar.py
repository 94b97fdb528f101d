"""How a conversation is written: kinds of question, `ask`, `run`.

A flow is a pure function from answers to an outcome. `ask(question)` gives the recorded answer or
stops the run; where it stopped is the next question. No position is stored: where a person
is follows from what they answered, so a deploy that adds or moves questions strands nobody.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Generic, Protocol, TypeAlias, TypeVar

from dialogs.deeds import Deed

T_co = TypeVar("T_co", covariant=True)

Facts: TypeAlias = Mapping[str, str]
Answers: TypeAlias = Mapping[str, str]
# What may fill a blank in the words: text as it is, days and moments as the language writes them.
Blank: TypeAlias = str | date | datetime | tuple[datetime, ...]


class Question(Protocol[T_co]):
    """A question. Its key is for ever; `parse` raises ValueError on what it does not know."""

    @property
    def key(self) -> str: ...

    def parse(self, raw: str) -> T_co: ...


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few. `reopens` names the answers that choosing an option takes back.

    `other` lets the person type words of their own instead.
    """

    key: str
    options: tuple[str, ...]
    reopens: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    other: bool = False

    def parse(self, raw: str) -> str:
        if raw in self.options or (self.other and raw):
            return raw
        raise ValueError(raw)


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the person's own. Skipped, where `optional`, it is the empty text."""

    key: str
    optional: bool = False
    line: bool = False
    limit: int = 2000

    def parse(self, raw: str) -> str:
        if raw or self.optional:
            return raw
        raise ValueError(raw)


@dataclass(frozen=True, slots=True)
class Day:
    """A date from tomorrow on, or from `today`. `offers` are days ahead, shown as buttons."""

    key: str
    offers: tuple[int, ...] = ()
    today: bool = False

    def parse(self, raw: str) -> date:
        return date.fromisoformat(raw)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A wall-clock time. `offers` are times shown as buttons."""

    key: str
    offers: tuple[str, ...] = ()

    def parse(self, raw: str) -> time:
        return time.fromisoformat(raw)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date and time, kept in UTC. Where it `waits`, the run pauses until then.

    `offers` are the quick ways shown as buttons: `now`, `+1h`, `today 16:00`, `tomorrow 09:00`.
    """

    key: str
    offers: tuple[str, ...] = ()
    waits: bool = False

    def parse(self, raw: str) -> datetime:
        moment = datetime.fromisoformat(raw)
        if moment.tzinfo is None:
            raise ValueError(raw)
        return moment


@dataclass(frozen=True, slots=True)
class Someone:
    """A person picked from the channel's own picker: an address, or empty where skipped.

    `role` (`lead`, `hr`) is set where only those may be picked whom the organisation has named.
    """

    key: str
    role: str = ""

    def parse(self, raw: str) -> str:
        return raw


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of a few, ticked together. Stored as values joined by commas; none is empty."""

    key: str
    options: tuple[str, ...]

    def parse(self, raw: str) -> frozenset[str]:
        chosen = frozenset(value for value in raw.split(",") if value)
        if chosen <= set(self.options):
            return chosen
        raise ValueError(raw)


Kind: TypeAlias = Choice | Several | Text | Day | TimeOfDay | Moment | Someone


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a conversation ended: a name the words know, what it leaves behind, what may be said.

    `then` names the flow that follows at once, if any; `gives` are the facts it starts with,
    besides those that this one had.
    """

    name: str
    deeds: tuple[Deed, ...] = ()
    says: Mapping[str, Blank] = field(default_factory=dict)
    then: str = ""
    gives: Facts = field(default_factory=dict)


class Ask(Protocol):
    """What a flow is given to ask with. `says` fill the blanks in the question's words."""

    def __call__(self, question: Question[T_co], /, **says: Blank) -> T_co: ...


Flow: TypeAlias = Callable[[Ask, Facts], Outcome]


@dataclass(frozen=True, slots=True)
class Asked(Generic[T_co]):
    """A question that was met on the way, with what fills its words."""

    question: Question[T_co]
    says: Mapping[str, Blank]


@dataclass(frozen=True, slots=True)
class Asking:
    """The run stopped at a question. `path` holds the questions answered before it, in order."""

    at: Asked[object]
    path: tuple[Asked[object], ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """The run stopped at a moment that has not come."""

    at: Asked[object]
    until: datetime
    path: tuple[Asked[object], ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """The run came to an end."""

    outcome: Outcome
    path: tuple[Asked[object], ...]


Step: TypeAlias = Asking | Waiting | Finished


class _Stop(Exception):
    """Carries the question a run stopped at; never leaves `run`."""

    def __init__(self, at: Asked[object], until: datetime | None = None) -> None:
        self.at = at
        self.until = until


def run(flow: Flow, facts: Facts, answers: Answers, now: datetime) -> Step:
    """Walk the flow over what was answered. `now` (aware) tells which moments have come."""
    path: list[Asked[object]] = []

    def ask(question: Question[T_co], /, **says: Blank) -> T_co:
        here: Asked[object] = Asked(question, says)
        raw = answers.get(question.key)
        if raw is None:
            raise _Stop(here)
        try:
            value = question.parse(raw)
        except ValueError:
            raise _Stop(here) from None
        if isinstance(value, datetime) and getattr(question, "waits", False) and value > now:
            raise _Stop(here, value)
        path.append(here)
        return value

    try:
        outcome = flow(ask, facts)
    except _Stop as stop:
        if stop.until is not None:
            return Waiting(stop.at, stop.until, tuple(path))
        return Asking(stop.at, tuple(path))
    return Finished(outcome, tuple(path))
