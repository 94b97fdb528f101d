"""What is known from outside: what was acknowledged, what landed, and when something was broken.

Times are seconds on the monotonic clock of the process that plays the platforms.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

NEVER = float("inf")
# Nothing happens for as long as this (seconds): then the test has hung. Busy machines are slow.
PATIENCE = 180.0


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
    landed: Counter[str] = field(default_factory=Counter)  # how many messages, by chat
    taken: int = 0  # requests that were answered with 200
    refused: int = 0  # requests that were not
    moved: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, *, taken: int = 0, refused: int = 0) -> None:
        """Wait until so many more requests were taken, and so many more were not."""
        taken += self.taken
        refused += self.refused
        async with asyncio.timeout(PATIENCE):
            while self.taken < taken or self.refused < refused:
                self.moved.clear()
                await self.moved.wait()

    def answers(self, event: Event, status: int) -> None:
        """A request was answered; with 0, not at all."""
        if status == 200:
            self.taken += 1
            event.acked = min(event.acked, time.monotonic())
        else:
            self.refused += 1
        self.moved.set()

    def begins(self, chat: str, address: str, token: str) -> Event:
        """Somebody is about to say this."""
        event = Event(chat, address, token, time.monotonic())
        self.events.append(event)
        return event

    def lands(self, chat: str, words: str) -> Receipt:
        """A platform took a message."""
        receipt = Receipt(chat, words, time.monotonic())
        self.landed[chat] += 1
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
