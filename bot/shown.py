"""Which answer somebody was shown a moment ago: so that "and for part time?" can lean on it.

It is held in memory alone and for minutes: nothing that is stored says who asked what.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

KEPT = timedelta(minutes=10)
MOST = 10_000


@dataclass(slots=True)
class Shown:
    """The last answer by address, for ten minutes. Another process knows nothing of it."""

    _last: dict[str, tuple[str, datetime]] = field(default_factory=dict)

    def note(self, address: str, answer: str, now: datetime) -> None:
        """They were shown this answer; an empty one changes nothing."""
        if not answer:
            return
        self._last.pop(address, None)
        self._last[address] = (answer, now)
        while len(self._last) > MOST:
            self._last.pop(next(iter(self._last)))

    def to(self, address: str, now: datetime) -> str:
        """What they were shown last, or nothing."""
        answer, at = self._last.get(address, ("", now))
        if now - at > KEPT:
            self._last.pop(address, None)  # a turn may run on several threads
            return ""
        return answer
