"""Quarters of a year: the only grain of time in which a past is looked at here."""

from datetime import date
from typing import NamedTuple

from dialogs.wording import Words


class Quarter(NamedTuple):
    """A year and a number from 1 to 4. Quarters are in order as time is."""

    year: int
    number: int


def quarter_of(day: date) -> Quarter:
    """The quarter a day lies in."""
    return Quarter(day.year, (day.month + 2) // 3)


def quarter_text(quarter: Quarter) -> str:
    """As it is kept: `2026-Q4`."""
    return f"{quarter.year}-Q{quarter.number}"


def read_quarter(text: str) -> Quarter:
    """What `quarter_text` wrote. Raises ValueError for anything else."""
    year, _, number = text.partition("-Q")
    return Quarter(int(year), int(number))


def quarter_name(words: Words, quarter: Quarter) -> str:
    """`October to December 2026`."""
    months: list[str] = words.tables["common"]["months"]
    first, last = months[quarter.number * 3 - 3], months[quarter.number * 3 - 1]
    return words.say("common", "quarter", first=first, last=last, year=str(quarter.year))
