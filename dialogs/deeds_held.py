"""What a conversation may leave to carry out at what is held: notes, seats and formal steps."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

from dialogs.held import MatterState, Seat, StepKind

# What people wrote, by the key of the question: (`speak_first.happened`, "The count was short.").
Notes: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Hold:
    """A conversation is recorded, and from now on the person can read it and add to it.

    `matter` is the id it gets. `try_again` is set where it was not safe to talk. `learn_by` is the
    day on which the manager is asked what has changed.
    """

    matter: str
    state: MatterState
    person_name: str
    person: str
    manager_name: str
    happened_on: date
    notes: Notes
    try_again: datetime | None = None
    learn_by: date | None = None


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was to be learnt was looked at: it came true, or has a new day to be looked at."""

    matter: str
    notes: Notes
    learn_by: date | None


@dataclass(frozen=True, slots=True)
class Spoke:
    """It was not safe to talk; now it was tried again."""

    matter: str
    state: MatterState
    notes: Notes = ()
    try_again: datetime | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody comes to what is held: `what` is the door, `value` what its button carried.

    `matter` is empty for the list of all they have a seat in.
    """

    what: str
    matter: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Add:
    """Somebody with a seat writes a note: an account, another view, a question why, its answer."""

    matter: str
    key: str
    words: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class LetIn:
    """The person gives somebody a seat. `address` is empty where they get a code instead."""

    matter: str
    seat: Seat
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class LetOut:
    """The person takes a seat away."""

    matter: str
    address: str


@dataclass(frozen=True, slots=True)
class Decide:
    """A formal step was weighed and is taken. Only this, on a matter, makes a letter."""

    matter: str
    kind: StepKind
    notes: Notes
    review_on: date
    second_name: str
    second: str
    lead_name: str = ""
    lead: str = ""
    blanks: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Review:
    """A step was looked at again: it ends (`review_on` is None), or goes on until a new day."""

    decision: str
    matter: str
    notes: Notes
    review_on: date | None


@dataclass(frozen=True, slots=True)
class OfferSupport:
    """Somebody else who was hurt or shaken is offered support in their own right, unlinked."""

    name: str
    address: str
    from_name: str
