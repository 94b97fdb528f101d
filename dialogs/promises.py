"""The rules of a contact agreement: when it is live, what is due next, what a change does to it.

Every function here takes an agreement and gives the next one. The rule that decides: the person
owns it, and no reminder exists without a live one.
"""

import hashlib
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dialogs.deeds import Part
from dialogs.records import Agreement, Wake
from dialogs.rhythm import first_day
from dialogs.schedule import at, grace_ends, read_rule, slots

Closed = frozenset[date]


def terms(agreement: Agreement) -> str:
    """A short mark of what is agreed: a yes is a yes to exactly this, whatever changed since."""
    parts = (
        *(agreement.contact_name, agreement.means, agreement.rule, agreement.start),
        *(agreement.until.isoformat(), agreement.avoid, agreement.no_reply, agreement.lead_name),
    )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:8]


def zone_of(agreement: Agreement) -> ZoneInfo:
    """The person's own zone, by which the rhythm is kept."""
    return ZoneInfo(agreement.zone)


def contacts_after(agreement: Agreement, after: datetime, closed: Closed) -> list[datetime]:
    """Every promised contact later than `after`, in UTC."""
    start = datetime.fromisoformat(agreement.start)
    found = slots(read_rule(agreement.rule), start, zone_of(agreement), agreement.until, closed)
    return [slot for slot in found if slot > after]


def goes_live(agreement: Agreement, now: datetime, closed: Closed) -> Agreement:
    """Live from now on, with the next contact set; `due_at` is None when none is left."""
    due = next(iter(contacts_after(agreement, now, closed)), None)
    return replace(agreement, state="live", due_at=due, paused_until=None)


def stands_still(agreement: Agreement, until: date | None) -> Agreement:
    """Paused until a day, or until the person says."""
    return replace(agreement, state="paused", due_at=None, paused_until=until)


def over(agreement: Agreement) -> Agreement:
    """Ended. Nothing of it is due any more."""
    return replace(agreement, state="ended", due_at=None, paused_until=None)


def revised(
    agreement: Agreement, part: Part, value: str, now: datetime, closed: Closed
) -> Agreement:
    """With one part changed, and the next contact set anew if it was live."""
    today = now.astimezone(zone_of(agreement)).date()
    wall = agreement.start.split("T")[1]
    if part == "means":
        new = replace(agreement, means=value)
    elif part == "avoid":
        new = replace(agreement, avoid=value)
    elif part == "no_reply":
        new = replace(agreement, no_reply=value)
    elif part == "nation":
        new = replace(agreement, nation=value)
    elif part == "until":
        new = replace(agreement, until=date.fromisoformat(value))
    elif part == "time":
        new = replace(agreement, start=f"{agreement.start.split('T')[0]}T{value}")
    else:
        new = replace(agreement, rule=value, start=f"{first_day(value, today)}T{wall}")
    return goes_live(new, now, closed) if agreement.state == "live" else new


def wake_key(agreement: str) -> str:
    """The one task that holds an agreement's next moment: a change to it changes one row."""
    return f"contact:{agreement}"


def next_wake(agreement: Agreement) -> Wake | None:
    """What the clock should do next about an agreement: the contact, its end, its resuming."""
    key = wake_key(agreement.id)
    if agreement.state == "live" and agreement.due_at is not None:
        due = agreement.due_at
        return Wake(key, agreement.manager, "contact", agreement.id, due, slot=due)
    morning = time(9, 0)
    if agreement.state == "live":
        day = agreement.until + timedelta(days=1)
        return Wake(
            key, agreement.person, "end", agreement.id, at(day, morning, zone_of(agreement))
        )
    if agreement.state == "paused" and agreement.paused_until is not None:
        when = at(agreement.paused_until, morning, zone_of(agreement))
        return Wake(key, agreement.person, "resume", agreement.id, when)
    return None


def missed_wake(agreement: Agreement, slot: datetime, due: datetime, closed: Closed) -> Wake:
    """When the grace of one contact runs out: the same time on the next working day."""
    key = f"missed:{agreement.id}:{slot:%Y%m%dT%H%M}"
    when = grace_ends(due, zone_of(agreement), closed)
    return Wake(key, agreement.manager, "missed", agreement.id, when, slot=slot)


def again_wake(agreement: Agreement, slot: datetime, to: datetime) -> Wake:
    """One contact, at the time it was moved to."""
    key = f"again:{agreement.id}:{slot:%Y%m%dT%H%M}"
    return Wake(key, agreement.manager, "again", agreement.id, to, slot=slot)
