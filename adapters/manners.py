"""How we behave towards a platform: we wait when told to, do not shout, and queue at no shut door.

All of it is kept in memory, by each process for itself, and forgotten at a stop.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count, islice

from adapters.channel import Clock, NotTried, RetryLater

# Messages that were due while a workspace was held come back one after another, this far apart
# (seconds): all at once they would only be held again.
APART = 0.2
_LATEST = 3600.0
# Seconds. Sums of fractions are off by less; who comes when they were told to is not too early.
_HAIR = 0.001


class Throttled(RetryLater):
    """The platform told us to leave this workspace alone for so many seconds."""


class Holds:
    """Whom a platform told us to leave alone, and until when. One workspace delays no other."""

    def __init__(self, now: Clock) -> None:
        self._now = now
        self._held: dict[str, tuple[datetime, Iterator[int]]] = {}

    def check(self, whom: str) -> None:
        """Raises NotTried while this one is held."""
        held = self._held.get(whom)
        if held is None:
            return
        until, turns = held
        seconds = (until - self._now()).total_seconds()
        if seconds > 0:
            raise NotTried(min(seconds + APART * next(turns), _LATEST), "rate limited before")
        del self._held[whom]

    def hold(self, whom: str, seconds: float) -> None:
        """Leave this one alone for so long. The longest of several counts."""
        until = self._now() + timedelta(seconds=seconds)
        before = self._held.get(whom)
        if before is None or before[0] < until:
            self._held[whom] = (until, before[1] if before else count(1))


class Pace:
    """At most one message every `seconds` to one chat, after a burst of a few.

    What somebody does themselves earns them its answer, whatever the pace: they are slower than
    that anyway, and wait for it. So the pace is for what comes unasked. Nothing waits in here: who
    is too early is told when to come back, and keeps no place from anybody else.
    """

    def __init__(self, seconds: float, burst: int, now: Clock) -> None:
        self._seconds = seconds
        self._ahead = seconds * (burst - 1)
        self._now = now
        self._next: dict[str, float] = {}  # when a chat would be free of all that was sent to it

    def heard(self, chat: str) -> None:
        """Somebody has said something there."""
        if chat in self._next:
            self._next[chat] -= self._seconds

    def check(self, chat: str) -> None:
        """Count one message to this chat. Raises NotTried, and counts none, if it is too early."""
        now = self._now().timestamp()
        for idle in [one for one, free in islice(self._next.items(), 2) if free <= now]:
            del self._next[idle]
        free = max(self._next.get(chat, now), now)
        early = free - now - self._ahead
        if early > _HAIR:
            raise NotTried(early, "one message after another")
        self._next.pop(chat, None)
        self._next[chat] = free + self._seconds


class Doors:
    """How many sends hang at one host. When too many do, the next ones do not join them."""

    def __init__(self, now: Clock, most: int = 30, patience: float = 2.0) -> None:
        self._now = now
        self._most = most
        self._patience = timedelta(seconds=patience)
        self._number = count()
        self._waiting: dict[str, dict[int, datetime]] = {}

    @contextmanager
    def through(self, host: str) -> Iterator[None]:
        """While one send is on its way. Raises NotTried when too many wait there for too long."""
        waiting = self._waiting.setdefault(host, {})
        now = self._now()
        if len(waiting) >= self._most:
            begun = next(islice(waiting.values(), self._most - 1, None))
            if now - begun > self._patience:
                raise NotTried(self._patience.total_seconds(), "too many wait for this host")
        number = next(self._number)
        waiting[number] = now
        try:
            yield
        finally:
            del waiting[number]
            if not waiting:
                self._waiting.pop(host, None)
