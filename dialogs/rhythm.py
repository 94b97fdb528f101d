"""How often people keep in touch, by name, and the RRULE each name stands for."""

from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.schedule import DAYS, Rule, read_rule


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


def rule_for(often: str, day: str) -> str:
    """The RRULE text of a named rhythm, on a chosen weekday where it does not name its own."""
    named = HOW_OFTEN[often]
    return Rule(named.days or (day,), named.weeks).text()


def name_of(rule: str) -> tuple[str, str]:
    """The rhythm's name and its weekday (empty for several): the way back from `rule_for`."""
    read = read_rule(rule)
    for name, often in HOW_OFTEN.items():
        if often.weeks == read.weeks and (often.days == read.days or often.one_day):
            return name, read.days[0] if often.one_day else ""
    raise ValueError(rule)


def first_day(rule: str, today: date) -> date:
    """The first day after today on which the rhythm falls."""
    days = read_rule(rule).days
    day = today + timedelta(days=1)
    while DAYS[day.weekday()] not in days:
        day += timedelta(days=1)
    return day
