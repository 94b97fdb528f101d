"""Weekdays and times of day in a sentence: `thurs`, `at 2`, `half past two`, `14:00`, `noon`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from typing import Literal

from dialogs.schedule import DAYS

WORDS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
_NAMES = (
    *("mon(?:day)?", "tue(?:sday|s)?", "wed(?:nesday|s)?", "thu(?:rsday|rs|r)?"),
    *("fri(?:day)?", "sat(?:urday)?", "sun(?:day)?"),
)
DAY = rf"(?:{'|'.join(_NAMES)})"
_SHORT = {day: name[:3] for day, name in zip(DAYS, _NAMES, strict=True)}
Part = Literal["morning", "afternoon", "evening", "night"]
_PARTS: dict[Part, tuple[int, ...]] = {
    "morning": tuple(range(1, 12)),
    "afternoon": tuple(range(12, 18)),
    "evening": tuple(range(16, 24)),
    "night": (*range(18, 24), *range(6)),
}
_PART = re.compile(r"(?:in |on )?(?:the )?(morning|afternoon|evening)s?(?![\w'])|at (night)(?!\w)")
_AT = r"(?:at )?(?:about |around )?"
_HALF = r"(?: ?(?P<half>am|pm))?"
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty five": 25, "twenty": 20, "half": 30}
_CLOCKS = tuple(
    re.compile(pattern + r"(?![\w'])(?![:.]\d)")
    for pattern in (
        rf"{_AT}(?:12 )?(?P<noon>noon|midday|midnight)",
        rf"{_AT}(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d){_HALF}(?: ?(?:hours|hrs|h))?",
        rf"{_AT}(?P<word>{'|'.join(_MINUTES)}) (?P<way>past|to) (?P<hour>{NUMBER}){_HALF}",
        rf"{_AT}(?P<word>half) (?P<hour>{NUMBER}){_HALF}",
        rf"{_AT}(?P<hour>{NUMBER}) ?(?:oclock ?)?(?P<half>am|pm)",
        rf"{_AT}(?P<hour>{NUMBER}) ?oclock",
        rf"{_AT}(?P<hour>\d\d)(?P<minute>\d\d)(?: ?(?:hours|hrs|h))?",
        rf"at (?:about |around )?(?P<hour>{NUMBER})(?! ?(?:weeks?|days?|times?|past|to))",
    )
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it was written. `sure` where it says itself which half of the day it is in."""

    hour: int
    minute: int
    sure: bool


def weekdays_in(text: str) -> Iterator[str]:
    """The weekdays that are named in lower-case text, as RRULE names them."""
    for found in re.finditer(rf"\b{DAY}(?:'?s)?\b", text):
        yield next(day for day in DAYS if found[0].startswith(_SHORT[day]))


def number(word: str) -> int:
    """A number in digits, or in words up to twelve."""
    return int(word) if word.isdigit() else WORDS.index(word) + 1


def read_part(text: str, at: int) -> tuple[Part, int] | None:
    """A part of the day that stands at this place of plain lower-case text, and where it ends."""
    match = _PART.match(text, at)
    part = (match[1] or match[2]) if match else None
    return next(((name, match.end()) for name in _PARTS if name == part), None) if match else None


def read_clock(text: str, at: int) -> tuple[Clock | None, int] | None:
    """A time that stands at this place, and where it ends; no Clock where there is no such time."""
    match = next((found for one in _CLOCKS if (found := one.match(text, at))), None)
    if match is None:
        return None
    said = match.groupdict()
    if said.get("noon"):
        return Clock(0 if said["noon"] == "midnight" else 12, 0, sure=True), match.end()
    hour = number(said["hour"])
    minute = _MINUTES[said["word"]] if said.get("word") else int(said.get("minute") or 0)
    if said.get("way") == "to":
        hour, minute = (hour - 1) or 12, 60 - minute
    half = said.get("half")
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return None, match.end()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    as_on_a_rota = hour > 12 or said["hour"].startswith("0") or re.search(r"\d{4}", match[0])
    sure = bool(half or as_on_a_rota)
    return Clock(hour, minute, sure), match.end()


def settle(clock: Clock, part: Part | None) -> time | None:
    """The time of day. None where it does not fit the part of the day that was named.

    Where nothing says which half of the day, 1 to 6 are in the afternoon: `at 2` is 14:00.
    """
    hour = clock.hour
    if clock.sure:
        return time(hour, clock.minute) if part is None or hour in _PARTS[part] else None
    if part is None:
        return time(hour + 12 if hour < 7 else hour, clock.minute)
    fitting = [one for one in (hour % 12, hour % 12 + 12) if one in _PARTS[part]]
    return time(fitting[0], clock.minute) if len(fitting) == 1 else None
