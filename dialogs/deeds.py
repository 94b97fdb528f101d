"""What a conversation may leave behind for the service to carry out."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from dialogs.deeds_held import (
    Add,
    Decide,
    Hold,
    Learnt,
    LetIn,
    LetOut,
    OfferSupport,
    Review,
    Spoke,
    Visit,
)
from dialogs.deeds_own import PlanTalks, StopTalks
from dialogs.deeds_unnamed import AskUnnamed, Count, CountFelt, Questions, ReplyUnnamed

# The parts of an agreement its person may change, one at a time.
Part = Literal[
    "means",
    "rhythm",
    "time",
    "until",
    "avoid",
    "no_reply",
    "nation",
    "contact",
    "deputy",
    "reach",
    "language",
    "if_other",
    "copied",
    "shifts",
    "away",
    "lead",
    "avoid_more",
    "shifts_more",
]


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
    deputy: str = ""
    reach: str = ""
    language: str = ""
    if_other: str = ""
    copied: str = ""
    shifts: str = ""
    matter: str = ""


@dataclass(frozen=True, slots=True)
class Confirm:
    """The person says yes to the agreement as it stands."""

    agreement: str


@dataclass(frozen=True, slots=True)
class Revise:
    """The person changes one part. `value` has the form the agreement keeps it in.

    `address` is who was picked, for a part that names somebody (`lead`).
    """

    agreement: str
    part: Part
    value: str
    address: str = ""


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
    """Somebody typed a code. `sure` is their answer, `yes` or `no`, once they were asked if it is
    theirs; until then it is empty."""

    code: str
    sure: str = ""


@dataclass(frozen=True, slots=True)
class NewCode:
    """Whoever passed a code on wants another in its place. `code_hash` is what is kept of it."""

    code_hash: str


@dataclass(frozen=True, slots=True)
class WorkIn:
    """Somebody says in which nation they work: its law and its bank holidays hold for them."""

    nation: str


@dataclass(frozen=True, slots=True)
class WorkAt:
    """Somebody says at which site they work (its id), or was asked (`-`): whom they can call."""

    site: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """The manager, or the lead in their place, proposes who keeps in touch from now on."""

    agreement: str
    to: str
    name: str


@dataclass(frozen=True, slots=True)
class AnswerHandOver:
    """The person says yes or no to somebody new."""

    agreement: str
    yes: bool


@dataclass(frozen=True, slots=True)
class Forget:
    """Somebody asks for all that is held about them to go."""


@dataclass(frozen=True, slots=True)
class ShowWords:
    """Whoever speaks would like the whole of our words from now on, or the short form."""

    form: Literal["short", "full"]


@dataclass(frozen=True, slots=True)
class Appoint:
    """An administrator says who may be lead, HR or rep where they work, or no longer."""

    role: str
    name: str
    address: str
    may: bool


Deed: TypeAlias = (
    Propose
    | Confirm
    | Revise
    | Pause
    | Resume
    | End
    | Keep
    | Move
    | HandOver
    | AnswerHandOver
    | Join
    | NewCode
    | WorkIn
    | WorkAt
    | Forget
    | ShowWords
    | Hold
    | Spoke
    | Learnt
    | Visit
    | Add
    | LetIn
    | LetOut
    | Decide
    | Review
    | OfferSupport
    | Appoint
    | PlanTalks
    | StopTalks
    | AskUnnamed
    | Questions
    | ReplyUnnamed
    | Count
    | CountFelt
)

# These carry the id of the agreement they are about.
AboutAgreement: TypeAlias = (
    Confirm | Revise | Pause | Resume | End | Keep | Move | HandOver | AnswerHandOver
)
