"""When is the next contact due: a rhythm as RRULE text, kept by the wall clock of a zone.

14:00 stays 14:00 through a clock change. A contact that falls on a bank holiday moves to the next
working day; where the next contact is due by then anyway, it is left out.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
QUIET_FROM = time(21, 0)
QUIET_TO = time(8, 0)
# A reminder this much after its time is "late", and late reminders keep to waking hours.
ON_TIME = timedelta(minutes=15)
# A promise that is about to be missed is brought to mind once more, this long before.
LAST_CALL = timedelta(hours=2)
LAST_WAKING = time(20, 0)


Away = tuple[tuple[date, date], ...]

# No run of bank holidays is so long: further than this nothing is moved to the next working day.
_LONGEST_MOVE = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Rule:
    """The part of RFC 5545 we write: on some days of every so many weeks, or every so many days.

    `every` is for shift patterns, which follow no week: then `days` is empty. Monthly means the
    same weekday in every fourth week, so that it never falls on a 31st.
    """

    days: tuple[str, ...]
    weeks: int = 1
    every: int = 0

    def text(self) -> str:
        """As RRULE text, for the agreement and for calendar files."""
        if self.every:
            return f"FREQ=DAILY;INTERVAL={self.every}"
        return f"FREQ=WEEKLY;INTERVAL={self.weeks};BYDAY={','.join(self.days)}"


def read_rule(text: str) -> Rule:
    """The rule in RRULE text that `Rule.text` wrote. Raises ValueError for anything else."""
    parts = dict(part.split("=", 1) for part in text.split(";"))
    number = int(parts.get("INTERVAL", "1"))
    if parts.get("FREQ") == "DAILY" and "BYDAY" not in parts and number >= 1:
        return Rule((), every=number)
    days = tuple(parts.get("BYDAY", "").split(","))
    if parts.get("FREQ") != "WEEKLY" or not set(days) <= set(DAYS) or number < 1:
        raise ValueError(text)
    return Rule(days, number)


def read_away(text: str) -> Away:
    """Days without contact, as `2026-12-01/2026-12-14` split by commas. Raises ValueError."""
    ranges = (one.split("/") for one in text.split(",") if one)
    return tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in ranges)


def slots(
    rule: Rule,
    start: datetime,
    zone: ZoneInfo,
    until: date,
    closed: Collection[date],
    away: Away = (),
    since: date | None = None,
) -> Iterator[datetime]:
    """Every contact from `start` (wall clock, naive) to the day `until`, in UTC, in order.

    `closed` are the bank holidays of the person's nation, `away` the days they are on leave. Of
    those before the day `since` some or all are left out.
    """
    wanted = start.date() if since is None else max(start.date(), since - _LONGEST_MOVE)
    days = _days(rule, start.date(), until, wanted)
    following = next(days, None)
    while (day := following) is not None:
        after = following = next(days, None)
        moved = working_day(day, closed) if day in closed else day
        if moved > until or (after is not None and moved >= after):
            continue
        if not any(first <= one <= last for first, last in away for one in (day, moved)):
            yield at(moved, start.time(), zone)


def _days(rule: Rule, first: date, until: date, wanted: date) -> Iterator[date]:
    """The days of the rule from `first` on, but for those before the day `wanted`."""
    if rule.every:
        past = -((first - wanted).days // rule.every)
        days = (until - first).days // rule.every + 1
        yield from (first + timedelta(days=rule.every * number) for number in range(past, days))
        return
    monday = first - timedelta(days=first.weekday())
    monday += timedelta(weeks=(wanted - monday).days // 7 // rule.weeks * rule.weeks)
    offsets = sorted(timedelta(days=DAYS.index(name)) for name in rule.days)
    while monday <= until:
        for offset in offsets:
            day = monday + offset
            if wanted <= day <= until:
                yield day
        monday += timedelta(weeks=rule.weeks)


def working_day(day: date, closed: Collection[date]) -> date:
    """The first day from `day` on that is no weekend and no bank holiday."""
    while day.weekday() >= 5 or day in closed:
        day += timedelta(days=1)
    return day


def at(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """A wall-clock time on a day, in UTC. In the hour that is skipped in spring, an hour later."""
    return datetime.combine(day, wall, zone).astimezone(UTC)


def grace_ends(due: datetime, zone: ZoneInfo, closed: Collection[date]) -> datetime:
    """Until when a promise can still be kept: the same time on the next working day."""
    local = due.astimezone(zone)
    return at(working_day(local.date() + timedelta(days=1), closed), local.time(), zone)


def nudge_before(end: datetime, zone: ZoneInfo) -> datetime:
    """Two hours before a grace ends, or the nearest waking time before the end (UTC)."""
    local = (end - LAST_CALL).astimezone(zone)
    if QUIET_TO <= local.time() < QUIET_FROM:
        return end - LAST_CALL
    morning = at(local.date(), QUIET_TO, zone)
    if local.time() < QUIET_TO and morning < end:
        return morning
    evening = local.date() if local.time() >= QUIET_FROM else local.date() - timedelta(days=1)
    return at(evening, LAST_WAKING, zone)


def waking(now: datetime, zone: ZoneInfo) -> datetime:
    """`now` if it lies in waking hours of the zone, else the next 08:00 there (UTC)."""
    local = now.astimezone(zone)
    if QUIET_TO <= local.time() < QUIET_FROM:
        return now
    day = local.date() + timedelta(days=1 if local.time() >= QUIET_FROM else 0)
    return at(day, QUIET_TO, zone)


def when_to_remind(due: datetime, now: datetime, zone: ZoneInfo) -> datetime:
    """When a reminder may go out: at its time whatever the hour; late, in waking hours."""
    return now if now - due <= ON_TIME else waking(now, zone)
