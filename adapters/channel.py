"""The seam every channel fills: what comes in, what goes out, and the two ways sending can fail."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from dialogs.messages import Home, Message, Said


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that arrived, already proved genuine.

    `id` is the platform's own for this event, prefixed by the channel, so that a redelivery is
    recognised. `workspace` is `slack:T1`, `teams:<tenant>` or `web:demo`. `address` is stable for
    a person. `details` is the channel's own notebook for reaching that person (a service URL, a DM
    channel): strings only, stored as they are, and handed back to `send`. `name` and `zone` (an
    IANA name) are given where the platform tells them, else empty. `can_pick` says that this
    channel can show a picker of people.
    """

    id: str
    address: str
    workspace: str
    said: Said
    details: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    zone: str = ""
    can_pick: bool = False


class RetryLater(Exception):
    """The platform cannot take this now. Send it again after `seconds`; nothing is lost."""

    def __init__(self, seconds: float, reason: str) -> None:
        super().__init__(reason)
        self.seconds = seconds
        self.reason = reason


class NotTried(RetryLater):
    """Held back before it was sent, for the platform's sake. It is not the message's failure."""


class Gone(Exception):
    """This person can no longer be reached, or said stop: a withdrawal of consent, not a fault."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Refused(Exception):
    """The platform says this one message can never be taken as it is (too long, malformed)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


# What a channel calls. `Receive` returns only when what arrived is committed; if it raises, the
# channel must not acknowledge. `HomeOf` gives a person's front page.
Receive = Callable[[Incoming], Awaitable[None]]
HomeOf = Callable[[str], Awaitable[Home]]
LeaveOf = Callable[[str], Awaitable[None]]
# A request was turned away: why, as one of few short codes.
Refusal = Callable[[str], None]
Clock = Callable[[], datetime]


def nobody_counts(_reason: str) -> None:
    """The Refusal of whoever does not count them."""


class Channel(Protocol):
    """A platform, as the rest of the house sees it."""

    @property
    def name(self) -> str:
        """`slack`, `teams` or `web`: the first part of every address of this channel."""
        ...

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        """Deliver one message to one person.

        Returns the details to keep for next time (the same ones, or with what was learnt).
        Raises RetryLater, Gone or Refused; anything else is treated as RetryLater.
        """
        ...

    async def start(self) -> None:
        """Open what the channel needs (a session, a socket). Called once, before any send."""
        ...

    async def stop(self) -> None:
        """Close it again."""
        ...
