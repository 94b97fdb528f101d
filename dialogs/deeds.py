"""What a conversation may leave behind for the service to carry out."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

# The parts of an agreement its person may change, one at a time.
Part = Literal["means", "rhythm", "time", "until", "avoid", "no_reply", "nation"]


@dataclass(frozen=True, slots=True)
class Propose:
    """A manager offers an agreement. `person` and `lead` are addresses, empty where not picked."""

    person_name: str
    person: str
    manager_name: str
    contact_name: str
    means: str
    rule: str
    start: str
    until: date
    avoid: str
    no_reply: str
    lead_name: str
    lead: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """The person says yes to the agreement as it stands."""

    agreement: str


@dataclass(frozen=True, slots=True)
class Revise:
    """The person changes one part. `value` has the form the agreement keeps it in."""

    agreement: str
    part: Part
    value: str


@dataclass(frozen=True, slots=True)
class Pause:
    """The person pauses, until a day or until they say."""

    agreement: str
    until: date | None


@dataclass(frozen=True, slots=True)
class Resume:
    """The person starts it again."""

    agreement: str


@dataclass(frozen=True, slots=True)
class End:
    """The person ends it. No reason is asked and none is kept."""

    agreement: str


@dataclass(frozen=True, slots=True)
class Keep:
    """The manager did their part for this contact."""

    agreement: str
    slot: datetime


@dataclass(frozen=True, slots=True)
class Move:
    """The manager moves this contact. `told` says whether the person hears of it."""

    agreement: str
    slot: datetime
    to: datetime
    told: bool


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody typed an invitation code."""

    code: str


@dataclass(frozen=True, slots=True)
class WorkIn:
    """Somebody says in which nation they work: its law and its bank holidays hold for them."""

    nation: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Somebody asks for all that is held about them to go."""


Deed: TypeAlias = (
    Propose | Confirm | Revise | Pause | Resume | End | Keep | Move | Join | WorkIn | Forget
)
