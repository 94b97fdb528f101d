"""What is known from outside: what was acknowledged, what landed, and when something was broken.

Times are seconds on the monotonic clock of the process that plays the platforms.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

NEVER = float("inf")


@dataclass(slots=True)
class Event:
    """One thing a person did. `acked` is when it was first answered with 200."""

    chat: str
    address: str
    token: str
    begun: float
    acked: float = NEVER


@dataclass(slots=True)
class Receipt:
    """One message that a platform took. `answered` is False where it never said so."""

    chat: str
    words: str
    at: float
    answered: bool = True


@dataclass(slots=True)
class Blow:
    """Something was broken from `begun` to `ended`."""

    what: str
    begun: float
    ended: float = NEVER


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreement that was laid down with one contact about to be due; `live` or not."""

    agreement: str
    manager: str
    chat: str
    name: str
    live: bool


@dataclass(slots=True)
class Journal:
    """Everything that happened, in the order in which it did."""

    events: list[Event] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    blows: list[Blow] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    refusals: int = 0

    def begins(self, chat: str, address: str, token: str) -> Event:
        """Somebody is about to say this."""
        event = Event(chat, address, token, time.monotonic())
        self.events.append(event)
        return event

    def acknowledged(self, event: Event) -> None:
        """It was answered with 200, perhaps not for the first time."""
        event.acked = min(event.acked, time.monotonic())

    def lands(self, chat: str, words: str) -> Receipt:
        """A platform took a message."""
        receipt = Receipt(chat, words, time.monotonic())
        self.receipts.append(receipt)
        return receipt

    @contextmanager
    def blow(self, what: str) -> Iterator[Blow]:
        """What is broken while the block runs."""
        blow = Blow(what, time.monotonic())
        self.blows.append(blow)
        try:
            yield blow
        finally:
            blow.ended = time.monotonic()
