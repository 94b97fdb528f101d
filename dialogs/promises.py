"""The rules of a contact agreement: when it is live, what is due next, what a change does to it.

Every function here takes an agreement and gives the next one. The rule that decides: the person
owns it, and no reminder exists without a live one.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from dialogs.deeds import Part
from dialogs.records import Agreement, Wake
from dialogs.rhythm import first_day
from dialogs.schedule import Away, at, grace_ends, nudge_before, read_away, read_rule, slots

Closed = frozenset[date]


def terms(agreement: Agreement) -> str:
    """A short mark of what is agreed: a yes is a yes to exactly this, whatever changed since."""
    parts = (
        *(agreement.contact_name, agreement.means, agreement.rule, agreement.start),
        *(agreement.until.isoformat(), agreement.avoid, agreement.no_reply, agreement.lead_name),
        *(agreement.deputy, agreement.reach, agreement.language, agreement.if_other),
        *(agreement.copied, agreement.shifts, agreement.away),
    )
    return _mark("\n".join(parts))


def offer_mark(agreement: Agreement) -> str:
    """A short mark of who is proposed as the new manager: a yes to one is no yes to another."""
    return _mark(agreement.offered_to)


def whose(agreement: Agreement) -> str:
    """A short mark of who is reminded: a reminder belongs to one of them, whoever comes after."""
    return _mark(agreement.manager)


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def zone_of(agreement: Agreement) -> ZoneInfo:
    """The person's own zone, by which the rhythm is kept."""
    return ZoneInfo(agreement.zone)


def contacts(agreement: Agreement, after: datetime, closed: Closed) -> Iterator[datetime]:
    """The promised contacts later than `after`, in UTC, one by one: there may be hundreds."""
    start = datetime.fromisoformat(agreement.start)
    rule, zone, until = read_rule(agreement.rule), zone_of(agreement), agreement.until
    since = after.astimezone(zone).date()
    found = slots(rule, start, zone, until, closed, read_away(agreement.away), since)
    return (slot for slot in found if slot > after)


def contacts_after(agreement: Agreement, after: datetime, closed: Closed) -> list[datetime]:
    """All of them."""
    return list(contacts(agreement, after, closed))


def goes_live(agreement: Agreement, now: datetime, closed: Closed) -> Agreement:
    """Live from now on, with the next contact set; `due_at` is None when none is left."""
    due = next(contacts(agreement, now, closed), None)
    return replace(agreement, state="live", due_at=due, paused_until=None)


def stands_still(agreement: Agreement, until: date | None) -> Agreement:
    """Paused until a day, or until the person says."""
    return replace(agreement, state="paused", due_at=None, paused_until=until)


def left_alone(agreement: Agreement) -> Agreement:
    """Paused because nobody is left to keep it: what is due stays written, for somebody new."""
    return replace(agreement, state="paused", paused_until=None)


def waits_for_somebody(agreement: Agreement) -> bool:
    """Whether it stands still only for want of a manager, and not because its person chose so."""
    return agreement.state == "paused" and agreement.due_at is not None


def over(agreement: Agreement) -> Agreement:
    """Ended. Nothing of it is due any more."""
    return replace(agreement, state="ended", due_at=None, paused_until=None)


# The parts that say when. Any other leaves the next contact where it is, even one due this minute.
_WHEN: frozenset[Part] = frozenset({"rhythm", "time", "until", "nation", "away"})


def revised(
    agreement: Agreement, part: Part, value: str, now: datetime, closed: Closed
) -> Agreement:
    """With one part changed, and the next contact set anew if it was live.

    A day that has had its contact has no second one, whatever time it is changed to.
    """
    new = _with(agreement, part, value, now)
    if agreement.state != "live" or part not in _WHEN:
        return new
    return goes_live(new, max(now, _today_is_done(agreement, now, closed)), closed)


def _with(agreement: Agreement, part: Part, value: str, now: datetime) -> Agreement:
    if part == "until":
        return replace(agreement, until=date.fromisoformat(value))
    if part == "time":
        return replace(agreement, start=f"{agreement.start.split('T')[0]}T{value}")
    if part == "contact":
        return replace(agreement, contact_name=value)
    if part == "lead":
        return replace(agreement, lead_name=value)
    if part == "away":
        return replace(agreement, away=_more_away(agreement, value, now))
    if part in ("avoid_more", "shifts_more"):
        # Said beside a new rhythm: what the person had asked for before still holds.
        name = part.removesuffix("_more")
        both = "; ".join(one for one in (getattr(agreement, name), value) if one)
        return replace(agreement, **{name: both})  # type: ignore[arg-type]
    if part == "rhythm":
        return _with_rhythm(agreement, value, now)
    # The rest are words, each in a field of its name.
    return replace(agreement, **{part: value})  # type: ignore[arg-type]


def _with_rhythm(agreement: Agreement, value: str, now: datetime) -> Agreement:
    """The value is a rule, and after a blank its first day, with or without a time."""
    rule, _, start = value.partition(" ")
    day, _, wall = start.partition("T")
    day = day or first_day(rule, now.astimezone(zone_of(agreement)).date()).isoformat()
    wall = wall or agreement.start.split("T")[1]
    return replace(agreement, rule=rule, start=f"{day}T{wall}")


def _more_away(agreement: Agreement, value: str, now: datetime) -> str:
    """Days of leave are added to those still to come; the empty text takes them all back."""
    ahead = still_away(agreement, now)
    both = [*(f"{first}/{last}" for first, last in ahead), value] if value else []
    return ",".join(sorted(set(both)))


def still_away(agreement: Agreement, now: datetime) -> Away:
    """The days of leave that are not over yet."""
    today = now.astimezone(zone_of(agreement)).date()
    return tuple(days for days in read_away(agreement.away) if days[1] >= today)


def is_away(agreement: Agreement, now: datetime) -> bool:
    """Whether the person is on leave today."""
    today = now.astimezone(zone_of(agreement)).date()
    return any(first <= today for first, _ in still_away(agreement, now))


def _today_is_done(agreement: Agreement, now: datetime, closed: Closed) -> datetime:
    """Where today's contact has come already: the end of today, before which no other is due.

    What lies before the next one that is due has been dealt with. Gives `now` where it has not.
    """
    zone = zone_of(agreement)
    today = now.astimezone(zone).date()
    before = at(today, time(0), zone) - timedelta(seconds=1)
    of_today = takewhile(
        lambda slot: slot.astimezone(zone).date() == today, contacts(agreement, before, closed)
    )
    done = any(agreement.due_at is None or slot < agreement.due_at for slot in of_today)
    return at(today, time(23, 59, 59), zone) if done else now


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
    key, *_ = wake_keys(agreement.id, slot)
    when = grace_ends(due, zone_of(agreement), closed)
    return Wake(key, agreement.manager, "missed", agreement.id, when, slot=slot)


def nearly_wake(missed: Wake, agreement: Agreement) -> Wake:
    """Shortly before that: the manager is reminded once more, in waking hours."""
    key = f"nearly:{missed.key.removeprefix('missed:')}"
    when = nudge_before(missed.at, zone_of(agreement))
    return replace(missed, key=key, name="nearly_missed", at=when)


def contact_wakes(
    agreement: Agreement, slot: datetime, due: datetime, closed: Closed
) -> tuple[Wake, ...]:
    """The rest of one contact: the last call, the miss, and the agreement's own end after both."""
    missed, end = missed_wake(agreement, slot, due, closed), next_wake(agreement)
    wakes = (missed, nearly_wake(missed, agreement))
    if end is None or end.name != "end":
        return wakes
    return (*wakes, replace(end, at=max(end.at, missed.at + timedelta(hours=1))))


def wake_keys(agreement: str, slot: datetime) -> tuple[str, str, str]:
    """What is planned about one contact, and falls away when it is kept."""
    of = f"{agreement}:{slot:%Y%m%dT%H%M}"
    return f"missed:{of}", f"nearly:{of}", f"again:{of}"


def again_wake(agreement: Agreement, slot: datetime, to: datetime) -> Wake:
    """One contact, at the time it was moved to."""
    *_, key = wake_keys(agreement.id, slot)
    return Wake(key, agreement.manager, "again", agreement.id, to, slot=slot)
