"""What people write for how and how often: `every Tuesday at 2 by phone, not at home`.

A small grammar that accounts for every word or reads nothing. Where a word is left that it does not
know, or two things do not fit together, the answer is None, and buttons ask instead.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from datetime import time

from dialogs.plain_time import (
    DAY,
    NUMBER,
    Clock,
    Part,
    number,
    read_clock,
    read_part,
    settle,
    weekdays_in,
)
from dialogs.plain_wishes import goes_against, wishes_in
from dialogs.schedule import DAYS, Rule

_LIST = rf"{DAY}(?:'?s)?(?:(?: ?, ?and | ?, ?| and ){DAY}(?:'?s)?)*"
_SHIFT = r"(?:night shift|day shift|long day|night|late|earlie|early|shift)s?"
_FILLERS = frozenset(
    "please i we you they he she it i'd i'll we'll would will want wants like likes to can could "
    "should just a an the on by via over with me us him her them and is be best good fine ok okay "
    "thanks speak talk chat catch up get in touch contact give do keep let's".split()
)
# Tried in this order at each place.
_PATTERNS = tuple(
    (kind, re.compile(rf"(?:{pattern})(?![\w'])"))
    for kind, pattern in (
        ("cycle", rf"({NUMBER}) ?(?:days? )?on ?,? ?({NUMBER}) ?(?:days? )?off"),
        ("shifts", rf"(?:before|after) (?:(?:my|his|her|their|the|any) )?(?:last )?{_SHIFT}"),
        ("alternate", rf"(?:every other|alternate) ({DAY})s?"),
        ("weeks", rf"every ({NUMBER}) weeks"),
        ("fortnight", r"every (?:other|second) week|alternate weeks|fortnightly|every fortnight"),
        ("once_fortnight", r"once (?:a|every|each|per) fortnight"),
        ("every", rf"every ({NUMBER}) days"),
        ("other_day", r"every (?:other|second) day|alternate days"),
        ("range", rf"(?:from |every |each )?({DAY})s? to ({DAY})s?"),
        ("weekdays", r"(?:every |each |on )?(?:week ?|working )days?"),
        ("weekend", r"(?:every |each |at |on )?(?:the )?weekends?"),
        ("daily", r"(?:every|each) (?:single )?day|daily"),
        ("times", rf"(once|twice|{NUMBER} times) (?:a|per|each|every) week|(once) weekly"),
        ("weekly", r"(?:every|each) week|weekly"),
        ("monthly", r"(?:every|each) month|monthly|once (?:a|per|every) month"),
        ("each", rf"(?:every|each) ({_LIST})"),
        ("on", rf"({_LIST})"),
        ("video", r"(?:by |on |over |via )?(?:a )?(?:video(?: call)?s?|zoom)"),
        ("text", r"(?:by |via )?(?:a )?(?:text(?: message)?s?|sms)"),
        ("email", r"(?:by |via )?(?:an )?e ?mails?"),
        ("in_person", r"in person|face to face|meet(?:ing)?s?(?: up)?"),
        ("call", r"(?:by |on |over )?(?:a |the )?(?:(?:tele)?phone(?: call)?|call|ring)s?"),
    )
)
_MEANS = ("video", "text", "email", "in_person", "call")


@dataclass(frozen=True, slots=True)
class Plain:
    """What was read. Empty is what was not said: only that is asked for.

    `weeks` is 0 where it is not plain how often; `every` is more than 0 for so many days apart.
    `avoid` and `shifts` are the person's own words.
    """

    means: str = ""
    days: tuple[str, ...] = ()
    weeks: int = 0
    every: int = 0
    wall: time | None = None
    avoid: str = ""
    shifts: str = ""

    @property
    def rule(self) -> str:
        """As RRULE text; empty where the days, or how often, are still missing."""
        if self.every:
            return Rule((), every=self.every).text()
        return Rule(self.days, self.weeks).text() if self.weeks and self.days else ""


@dataclass(frozen=True, slots=True)
class _Said:
    """What one stretch of the text says. `count` is how many days must be named with it."""

    means: str = ""
    days: tuple[str, ...] = ()
    weeks: int = 0
    every: int = 0
    count: int = 0
    several: bool = False
    spread: bool = False
    daily: bool = False
    monthly: bool = False
    cycle: str = ""
    shifts: str = ""
    clock: Clock | None = None
    part: Part | None = None

    def with_(self, other: "_Said") -> "_Said | None":
        """Both together; None where they go against each other, or the other says nothing."""
        new = {one.name: value for one in fields(other) if (value := getattr(other, one.name))}
        fits = all(getattr(self, name) in (value, None, 0, "", ()) for name, value in new.items())
        return replace(self, **new) if new and fits else None


def read(text: str, names: Collection[str] = ()) -> Plain | None:
    """What the words say, or None where they cannot be read for sure.

    `names` are names that may stand in the text and say nothing.
    """
    wishes, rest = wishes_in(text)
    quiet = _FILLERS | {word.lower() for name in names for word in name.split()}
    said = _scan(_normal(rest), quiet)
    plain = None if said is None else _fit(said)
    if plain is None or any(
        goes_against(wish, plain.days, plain.every, plain.wall) for wish in wishes
    ):
        return None
    plain = replace(plain, avoid=", ".join(wishes))
    return None if plain == Plain() else plain


def _normal(text: str) -> str:
    plain = text.lower().replace("’", "'").replace("&", " and ")
    plain = re.sub(r"(?<=[\d ])([ap])\.?m\b\.?", r"\1m", plain).replace("o'clock", "oclock")
    plain = re.sub(rf"\b({DAY}) ?[-–] ?({DAY})\b", r"\1 to \2", plain)
    plain = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", plain)
    plain = re.sub(r"[.!?:](?=\s|$)|[;()\n]", ",", plain)
    return re.sub(r"\s+", " ", re.sub(r"\bbut\s*,", ",", plain)).strip()


def _scan(text: str, quiet: Collection[str]) -> _Said | None:
    """Every word accounted for; None where one is left, or two things do not agree."""
    said: _Said | None = _Said()
    at = 0
    while at < len(text) and said is not None:
        if text[at] in " ,":
            at += 1
        elif (took := _take(text, at)) is not None:
            said, at = said.with_(took[0]), took[1]
        else:
            word = re.compile(r"[^\s,]+").match(text, at)
            if word is None or word[0].removesuffix("'s") not in quiet:
                return None
            at = word.end()
    return said


def _take(text: str, at: int) -> tuple[_Said, int] | None:
    for kind, pattern in _PATTERNS:
        if (match := pattern.match(text, at)) is not None:
            return _said(kind, match), match.end()
    if (part := read_part(text, at)) is not None:
        return _Said(part=part[0]), part[1]
    clock = read_clock(text, at)
    return None if clock is None else (_Said(clock=clock[0]), clock[1])


def _said(kind: str, match: re.Match[str]) -> _Said:
    """What one match says; nothing where it cannot be meant."""
    whole, groups = match[0], [group for group in match.groups() if group]
    if kind in _MEANS:
        return _Said(means=kind)
    if kind in ("cycle", "every"):
        apart = sum(number(group) for group in groups)
        cycle = whole if kind == "cycle" else ""
        return _Said(every=apart, cycle=cycle) if 2 <= apart <= 60 else _Said()
    if kind == "weeks":
        weeks = number(groups[0])
        return _Said(weeks=weeks) if 1 <= weeks <= 12 else _Said()
    if kind == "times":
        count = {"once": 1, "twice": 2}.get(groups[0]) or number(groups[0].split()[0])
        return _Said(weeks=1, count=count)
    if kind == "range":
        first, last = (DAYS.index(next(weekdays_in(group))) for group in groups)
        days = DAYS[first : last + 1]
        return _Said(days=days, several=True, spread=True) if len(days) > 1 else _Said()
    if kind in ("alternate", "each", "on"):
        days = tuple(sorted(set(weekdays_in(groups[0])), key=DAYS.index))
        weeks = {"alternate": 2, "each": 1}.get(kind, 0)
        return _Said(days=days, weeks=weeks, several=len(days) > 1 or whole.endswith("days"))
    return {
        "fortnight": _Said(weeks=2),
        "once_fortnight": _Said(weeks=2, count=1),
        "other_day": _Said(every=2),
        "weekdays": _Said(days=DAYS[:5], several=True),
        "weekend": _Said(days=DAYS[5:], several=True),
        "daily": _Said(daily=True),
        "weekly": _Said(weeks=1),
        "monthly": _Said(monthly=True),
        "shifts": _Said(shifts=whole),
    }[kind]


def _fit(said: _Said) -> Plain | None:
    """The parts together; None where they do not fit."""
    days, weeks = said.days, said.weeks
    if sum(map(bool, (said.daily, said.monthly, said.every, said.weeks))) > 1:
        return None
    if (said.every and days) or (said.daily and days and not said.spread):
        return None
    if said.count and days and said.count != len(days):
        return None
    if said.daily:
        days, weeks = days or DAYS, 1
    elif said.count > 1 and not days:
        weeks = 0
    elif said.several and not said.monthly:
        weeks = weeks or 1
    wall = settle(said.clock, said.part) if said.clock else None
    if said.clock and wall is None:
        return None
    shifts = ", ".join(filter(None, (said.cycle, said.shifts)))
    return Plain(said.means, days, weeks, said.every, wall, shifts=shifts)
