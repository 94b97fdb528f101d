"""What people write that should not be done: `not at home`, `don't ring before 10`."""

import re
from datetime import time

from dialogs.plain_time import read_clock, settle, weekdays_in
from dialogs.schedule import DAYS

# It is kept in their own words, up to the next comma.
_NOT = re.compile(
    r"(?:\b(?:but|and|please)\s+|,\s*)*"
    r"\b(?P<own>(?:not|no|never|don['’]?t|do not|without|avoid)\b(?:(?!\s+but\b)[^,;\n])*?)"
    r"\s*(?=$|[,;\n]|\s+but\b|[.!?](?:\s|$))",
    re.IGNORECASE,
)
# In such a clause these would be part of the rhythm, or no wish at all.
_NO_WISH = re.compile(
    r"\b(?:every|each|once|twice|weeks?|weekly|fortnight\w*|daily|month\w*|prefer\w*|matter\w*|"
    r"idea|sure|fixed|set|rush|problem|worr\w+|more|less|least|most|than|yet|know|mind)\b"
)
_BOUND = re.compile(r"\b(?P<side>before|after|until|till) (?P<rest>.*)")


def wishes_in(text: str) -> tuple[list[str], str]:
    """The wishes, and the text without them."""
    return [found["own"].strip() for found in _NOT.finditer(text)], _NOT.sub(",", text)


def goes_against(wish: str, on: tuple[str, ...], every: int, wall: time | None) -> bool:
    """Whether a wish may touch the rhythm itself: then nothing is read, for it would be wrong."""
    wish = wish.lower()
    if _NO_WISH.search(wish):
        return True
    named = set(weekdays_in(wish))
    named |= set(DAYS[5:]) if "weekend" in wish else set()
    named |= set(DAYS[:5]) if re.search(r"\bweek ?days?\b", wish) else set()
    if named and (every or named & set(on)):
        return True
    parts = ("morning", "afternoon", "evening", "night")
    if wall is not None and any(part in wish for part in parts):
        return True
    if (bound := _BOUND.search(wish)) is None or wall is None:
        return False
    clock = read_clock(f"at {bound['rest']}", 0)
    limit = settle(clock[0], None) if clock and clock[0] else None
    return limit is not None and (wall < limit) == (bound["side"] == "before")
