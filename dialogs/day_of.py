"""The day on which something was answered: a talk may go on past midnight, or days later.

`today` in the facts of a conversation is the day it began, and stays: what an answer counts from
must not move under it. An answer given on a later day leaves that day beside it.
"""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

_ON = "on."


def stamped(facts: Mapping[str, str], key: str, now: datetime, zone: ZoneInfo) -> Mapping[str, str]:
    """The facts, with the day of this answer where it is not the day the talk began."""
    today = now.astimezone(zone).date().isoformat()
    if facts.get("today", today) == today:
        return facts
    return {**facts, f"{_ON}{key}": today}


def day_of(facts: Mapping[str, str], key: str) -> date:
    """The day on which this question was answered, by the calendar of who answered."""
    return date.fromisoformat(facts.get(f"{_ON}{key}", facts["today"]))


def latest(facts: Mapping[str, str]) -> date:
    """The day of the latest answer."""
    days = (day for name, day in facts.items() if name == "today" or name.startswith(_ON))
    return max(map(date.fromisoformat, days))
