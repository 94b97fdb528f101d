"""What is held about one matter between a manager and a person, all of it open to the person.

A matter is what a conversation was about. Nothing here is ever edited: who sees it differently
adds a note of their own, and both stand (issue rows 35, 52, 60, 67 of the seeds' inventory).
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

# Held: they talked. Declined: it was offered. Not safe: not yet, with a reason and a time to try.
MatterState = Literal["held", "declined", "not_safe"]
# `companion` is a union rep or a friend from work. Which of the two is not kept: it would tell who
# is in a union.
Seat = Literal["manager", "person", "companion", "hr", "lead"]
StepKind = Literal["suspension", "duties", "move", "investigation", "referral"]


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter. `manager`, `person` and `lead` are addresses, empty until known or when gone.

    `happened_on` is the day it happened, by the manager's calendar. `opened_at` and `try_again`
    are UTC; `try_again` is set while it was not safe to talk. The names are words people typed.
    """

    id: str
    organisation: str
    manager: str
    manager_name: str
    person_name: str
    state: MatterState
    happened_on: date
    opened_at: datetime
    person: str = ""
    lead: str = ""
    lead_name: str = ""
    try_again: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A few sentences that somebody wrote. `key` names the question: `speak_first.happened`.

    `author` is an address (empty once they are forgotten). `about` is the id of the note or the
    decision it speaks to, or empty. `at` is UTC.
    """

    id: str
    matter: str
    key: str
    author: str
    author_name: str
    words: str
    at: datetime
    about: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody whom the person let in. `since` is UTC."""

    matter: str
    address: str
    seat: Seat
    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Reading:
    """Somebody opened what is held, and when (UTC). The person sees every one but their own."""

    matter: str
    reader: str
    name: str
    seat: Seat
    at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """A formal step that was weighed and taken. Its reasons are notes about it.

    `review_on` is the day it is looked at again. `standing` until somebody ends it. `second` is
    the address of who gave a second view, empty where they were not picked.
    """

    id: str
    matter: str
    kind: StepKind
    made_at: datetime
    review_on: date
    second: str = ""
    second_name: str = ""
    standing: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True)
class Admission:
    """A one-time code that gives whoever types it a seat. Only its hash is kept."""

    code_hash: str
    organisation: str
    matter: str
    seat: Seat
    name: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """A matter with everything that is held about it, in the order it was written."""

    matter: Matter
    notes: tuple[Note, ...] = ()
    members: tuple[Member, ...] = ()
    readings: tuple[Reading, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Appointment:
    """Somebody an organisation appointed: a workplace lead, HR, or a rep of the staff."""

    role: Literal["lead", "hr", "rep"]
    address: str
    name: str
    organisation: str
