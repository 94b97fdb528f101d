"""How often people keep in touch, by name, and the RRULE each name stands for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from dialogs.day_of import latest
from dialogs.schedule import DAYS, Rule, read_away, read_rule, slots


@dataclass(frozen=True, slots=True)
class Often:
    """A named rhythm. With `one_day` the person chooses the weekday, else `days` are given."""

    weeks: int
    days: tuple[str, ...] = ()

    @property
    def one_day(self) -> bool:
        return not self.days


HOW_OFTEN = {
    "weekdays": Often(1, DAYS[:5]),
    "twice": Often(1, ("MO", "TH")),
    "weekly": Often(1),
    "fortnightly": Often(2),
    "four_weekly": Often(4),
}

# Every name that `name_of` gives.
OFTEN_NAMES = (
    *("every_day", "weekdays", "weekly", "twice", "each_week"),
    *("fortnightly", "four_weekly", "weeks", "days"),
)


def rule_for(often: str, day: str) -> str:
    """The RRULE text of a named rhythm, on a chosen weekday where it does not name its own."""
    named = HOW_OFTEN[often]
    return Rule(named.days or (day,), named.weeks).text()


def every_days(number: int) -> str:
    """The RRULE text of a rhythm that follows shifts and not the week."""
    return Rule((), every=number).text()


def name_of(rule: str) -> tuple[str, tuple[str, ...], int]:
    """What a rhythm is called, its weekdays, and how many weeks or days lie between.

    Weekdays are empty where the name says them already.
    """
    read = read_rule(rule)
    if read.every > 1:
        return "days", (), read.every
    if read.every or (read.days == DAYS and read.weeks == 1):
        return "every_day", (), 1
    if read.weeks == 1:
        if read.days == DAYS[:5]:
            return "weekdays", (), 1
        return {1: "weekly", 2: "twice"}.get(len(read.days), "each_week"), read.days, 1
    return {2: "fortnightly", 4: "four_weekly"}.get(read.weeks, "weeks"), read.days, read.weeks


def first_day(rule: str, today: date) -> date:
    """The first day after today on which the rhythm falls; for one of days, tomorrow."""
    read = read_rule(rule)
    day = today + timedelta(days=1)
    while read.days and DAYS[day.weekday()] not in read.days:
        day += timedelta(days=1)
    return day


def first_dates(
    facts: Mapping[str, str], rule: str, start: str, until: date
) -> tuple[datetime, ...]:
    """The first three contacts to come, to be read back before anything is agreed.

    The facts of a conversation give the zone, the bank holidays and the days of leave.
    """
    zone, away = ZoneInfo(facts["zone"]), read_away(facts.get("away", ""))
    closed = {date.fromisoformat(day) for day in facts["closed"].split(",") if day}
    found = slots(read_rule(rule), datetime.fromisoformat(start), zone, until, closed, away)
    today = latest(facts)
    return tuple(islice((one for one in found if one.astimezone(zone).date() >= today), 3))
