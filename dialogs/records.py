"""What is kept: people, conversations, agreements and promised contacts. Frozen; no behaviour.

What is held about a matter between a manager and a person stands in `dialogs/held.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from dialogs.held import Appointment

# The flow of a manager's own plan to ask somebody how they are.
TIME_TO_TALK = "time_to_talk"
AgreementState = Literal["proposed", "live", "paused", "ended"]
Role = Literal["person", "lead"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the bot can write to. `zone` is an IANA name; `nation` one of the four, or empty.

    `can_pick`: their channel has a picker of people. `met`: they have spoken to the bot, and so
    were told who may read the chat. `form`: which form of our words they see, empty for the whole.
    It is `short` once they have been through a talk, and `full` where they asked for the whole
    again. `site` is the id of where they work, `-` where they were asked and named none, or empty.
    """

    address: str
    organisation: str
    name: str = ""
    zone: str = "Europe/London"
    nation: str = ""
    reachable: bool = True
    can_pick: bool = False
    met: bool = False
    form: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One talk between a person and the bot: which flow, what it knew, what was answered.

    `facts` were captured at the start. `answers` are by question key, as strings. `asked` is the
    key of the question last put. `waits_until` is set while the clock may answer (UTC).
    `version` is 0 before the first save and goes up by one with each. `touched_at` (UTC) orders
    them: the latest is in front.
    """

    id: str
    address: str
    flow: str
    facts: Mapping[str, str]
    answers: Mapping[str, str]
    asked: str
    touched_at: datetime
    waits_until: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Agreement:
    """How, how often and until when two people keep in touch. Owned by `person`.

    `manager`, `person` and `lead` are addresses, empty until known. `rule` is an RRULE; `start` the
    wall-clock date and time of the first contact in `zone` (`2026-11-24T14:00`); `until` the last
    day, included. `means`, `avoid`, `no_reply` and the names are words people typed or chose.
    `due_at` (UTC) is the next promised contact while live, and stays where it is paused only for
    want of a manager. `proposed_at` (UTC) is when it was made.
    `deputy`, `reach` (which number or address), `language`, `if_other` (what to say when somebody
    else answers), `copied` (who else may hear) and `shifts` are the person's own words, or empty.
    `away` holds days without contact as `2026-12-01/2026-12-14`, split by commas. `matter` is the
    id of what it came from, or empty. `offered_to` is the address of a new manager who was
    proposed and waits for the person's yes, with `offered_name`.
    """

    id: str
    organisation: str
    manager: str
    manager_name: str
    person_name: str
    lead_name: str
    contact_name: str
    means: str
    rule: str
    start: str
    zone: str
    nation: str
    until: date
    avoid: str
    no_reply: str
    proposed_at: datetime
    person: str = ""
    lead: str = ""
    state: AgreementState = "proposed"
    paused_until: date | None = None
    due_at: datetime | None = None
    deputy: str = ""
    reach: str = ""
    language: str = ""
    if_other: str = ""
    copied: str = ""
    shifts: str = ""
    away: str = ""
    matter: str = ""
    offered_to: str = ""
    offered_name: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """One promised contact of an agreement.

    `slot` (UTC) is the time the agreement gave it and names it for ever; `due_at` (UTC) is when
    it is due now, after any move. `kept` says that the manager did their part: they
    talked, or tried, or the day was taken back. Whether the other answered is not stored.
    """

    agreement: str
    slot: datetime
    due_at: datetime
    kept: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time code that joins whoever types it to an agreement. Only its hash is kept."""

    code_hash: str
    organisation: str
    agreement: str
    role: Role
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Wake:
    """The clock's turn to speak: `name` says what about, `subject` and `slot` which one.

    `key` is unique: planning the same key again moves it. `at` is UTC.
    """

    key: str
    address: str
    name: str
    subject: str
    at: datetime
    slot: datetime | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """All that one turn may know of the person who speaks.

    `named` are the people whom their organisation has named for a role. Where nobody is named for
    one, anybody may be picked. `before` is the answer they were shown a moment ago, or empty.
    `plans` are their own plans to ask somebody how they are: at rest, or just asked about.
    """

    person: Person
    conversations: tuple[Conversation, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    named: tuple[Appointment, ...] = ()
    before: str = ""
    plans: tuple[Conversation, ...] = ()
