"""Were contacts reminded of by the wall clock, once, whatever the machine's clock did meanwhile?

It knows only the calendar, what the clock said at each look, and what landed when.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
# The two changes of 2027 as almanacs print them: the last Sundays of March and October, 01:00 UTC.
SPRING, AUTUMN = datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC)
ON_TIME = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Weekly:
    """A contact on this weekday (Monday is 0) at this wall-clock time, in London."""

    name: str
    chat: str
    weekday: int
    wall: time

    def slots(self, first: date, last: date) -> dict[date, datetime]:
        """Each one from a day to a day, in UTC, by the almanac's hours."""
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return {day: self._utc(day) for day in days if day.weekday() == self.weekday}

    def _utc(self, day: date) -> datetime:
        summer = datetime.combine(day, self.wall, UTC) - timedelta(hours=1)
        winter = datetime.combine(day, self.wall, UTC)
        # The hour that is skipped comes an hour later; of the hour that comes twice, the first.
        return summer if SPRING <= summer < AUTUMN else winter


@dataclass(frozen=True, slots=True)
class Landed:
    """A message, and which look at the clock it came with."""

    chat: str
    words: str
    look: int


def faults(
    promises: Sequence[Weekly], first: date, looks: Sequence[datetime], landed: Sequence[Landed]
) -> list[str]:
    """Each contact that was passed is reminded of once, at the first look that may."""
    found: list[str] = []
    furthest = max(looks)
    for promise in promises:
        title = re.compile(rf"Keep in touch with {promise.name}: \w+ (\d+ \w+ \d+)")
        told: dict[str, list[Landed]] = {}
        for one in landed:
            if one.chat == promise.chat and (match := title.search(one.words)):
                again = "still time to keep your word" in one.words
                told.setdefault(f"{match[1]}{', once more' if again else ''}", []).append(one)
        for title_of, came in told.items():
            if len(came) > 1:
                found.append(f"{promise.name}: reminded {len(came)} times of {title_of}")
        for day, slot in promise.slots(first, furthest.date()).items():
            wanted = _wanted(slot, looks)
            came = told.pop(f"{day.day} {day:%B %Y}", [])
            if (came[0].look if came else None) != wanted:
                at = looks[came[0].look] if came else "never"
                due = looks[wanted] if wanted is not None else "never"
                found.append(f"{promise.name}: {day} at {slot} came at {at}, wanted at {due}")
        left = [one for one in told if "once more" not in one]
        found += [f"{promise.name}: nothing was promised on {one}" for one in left]
    return found


def _wanted(slot: datetime, looks: Sequence[datetime]) -> int | None:
    """The look that reminds: the first from then on; late at night, the first from the morning."""
    since = slot
    for number, at in enumerate(looks):
        local = at.astimezone(LONDON)
        if at >= since and (at - slot <= ON_TIME or 8 <= local.hour < 21):
            return number
        if at >= since:
            day = local.date() + timedelta(days=1 if local.hour >= 21 else 0)
            since = datetime.combine(day, time(8), LONDON).astimezone(UTC)
    return None
