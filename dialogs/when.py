"""What people type for a day, a time or a moment; what is unclear is not guessed."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NUMERIC = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NAMED = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?:,? (\d{4}))?\b")
_CLOCKS = (
    re.compile(r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d{2})\s*(?P<half>am|pm)?\b"),
    re.compile(r"\b(?P<hour>\d{1,2})\s*(?P<half>am|pm)\b"),
    re.compile(r"\b(?P<bare>at) (?P<hour>\d{1,2})\b"),
)


_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS.index(word) + 1


def read_day(text: str, today: date) -> date | None:
    """A day written as `tomorrow`, `tue`, `24/11`, `24 November` or `2026-11-24`; else None.

    Day comes before month, as in the United Kingdom. A date without a year is the next such day.
    """
    words = text.lower()
    if found := _ISO.search(words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if "yesterday" in words:
        return today - timedelta(days=1)
    if re.search(r"\b(?:the )?day after tomorrow\b", words):
        return today + timedelta(days=2)
    if found := re.search(rf"\bin (a|\d{{1,2}}|{'|'.join(_NUMBERS)}) (day|week)s?\b", words):
        many = 1 if found[1] == "a" else _number(found[1])
        return today + timedelta(days=many * (7 if found[2] == "week" else 1))
    if "tomorrow" in words:
        return today + timedelta(days=1)
    if "today" in words or "tonight" in words:
        return today
    if found := _NUMERIC.search(words):
        return _next(int(found[1]), int(found[2]), found[3], today)
    if found := _NAMED.search(words):
        months = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(found[2])]
        if len(months) == 1:
            return _next(int(found[1]), months[0], found[3], today)
    for number, name in enumerate(_DAYS):
        if re.search(rf"\b{name[:3]}(?:{name[3:]}|s|rs|nes|ur)?\b", words):
            ahead = (number - today.weekday()) % 7 or 7
            return today + timedelta(days=ahead)
    return None


def read_time(text: str) -> time | None:
    """A time written as `14:30`, `2pm`, `2.30 pm` or `at 14`; else None.

    `at 2` is 14:00: between seven in the evening and six in the morning people write the hour out.
    """
    words = text.lower()
    if "noon" in words or "midday" in words:
        return time(12)
    found = next((match for clock in _CLOCKS if (match := clock.search(words))), None)
    if found is None:
        return None
    parts = found.groupdict()
    hour, minute, half = int(parts["hour"]), int(parts.get("minute") or 0), parts.get("half")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    elif parts.get("bare") and hour < 7:
        hour += 12
    return _time(hour, minute)


def read_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """A day with a time, or a time alone (its next coming), as UTC; None unless a time is given."""
    ahead = re.fullmatch(r"\+(\d{1,3})([mhd])", text.strip())
    if ahead:
        unit = {"m": "minutes", "h": "hours", "d": "days"}[ahead[2]]
        return (now + timedelta(**{unit: int(ahead[1])})).replace(second=0, microsecond=0)
    if text.strip().lower() == "now":
        return now
    wall = _exact(text) or read_time(_without_date(text))
    if wall is None:
        return None
    local = now.astimezone(zone)
    day = read_day(text, local.date())
    if day is None:
        day = local.date() if wall > local.time() else local.date() + timedelta(days=1)
    try:
        return datetime.combine(day, wall, zone).astimezone(UTC)
    except OverflowError:
        return None  # the first or the last day of the calendar


def _exact(text: str) -> time | None:
    found = re.fullmatch(r"\d{4}-\d{2}-\d{2}[T ](\d{2}):(\d{2})(?::\d{2})?", text.strip())
    return _time(int(found[1]), int(found[2])) if found else None


def _without_date(text: str) -> str:
    return re.sub(r"\b\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})\b|\b\d{1,2}[/-]\d{1,2}\b", " ", text)


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = _date(today.year, month, day)
    return this if this is None or this >= today else _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None
