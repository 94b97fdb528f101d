"""Letters that were leased to us as they were written: they go out straight from memory."""

from collections.abc import Callable
from dataclasses import dataclass, field

from dialogs.messages import Message
from storage import Claimed

# Seconds. When a process dies, whoever it was sending to waits this long for the next message.
LEASE = 30.0


def _no_room() -> bool:
    return False


def _nobody(_claimed: Claimed, _message: Message) -> None:
    raise RuntimeError("nobody sends")


@dataclass(slots=True)
class Outbox:
    """Shut until somebody sends: whoever runs the deliveries opens it, and shuts it at a stop.

    `has_room` tells whether one more may be on its way now. `send` takes a letter that is ours by
    its lease, once that is committed. `delivered` are those that arrived and are not ended yet, by
    address: one of each person's at most.
    """

    has_room: Callable[[], bool] = field(default=_no_room)
    send: Callable[[Claimed, Message], None] = field(default=_nobody)
    delivered: dict[str, Claimed] = field(default_factory=dict)

    def ended(self, one: Claimed) -> None:
        """That it arrived is committed."""
        if self.delivered.get(one.address) is one:
            del self.delivered[one.address]

    def shut(self) -> None:
        """What is planned from now on waits for the next claim."""
        self.has_room = _no_room
