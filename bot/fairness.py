"""Whose turn it is: organisations share the places, and one that is busy delays no other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from storage import Claimed, InTurn, Store


@dataclass(slots=True)
class Places:
    """So many tasks of a kind in hand at once, and no more than `share` for one organisation.

    While few are in hand, whatever is due is taken in one look. As soon as more may be due than
    there are places, organisations take turns.
    """

    kind: str
    places: int
    share: int
    lease: float
    in_hand: Counter[str] = field(default_factory=Counter)
    full: bool = False
    _after: str = ""

    async def claim(
        self, store: Store, now: datetime, ended: Sequence[Claimed] = ()
    ) -> list[Claimed]:
        """Take what there is room for; end in the same commit what is `ended` and has no place now.

        `full` says afterwards whether more may be due.
        """
        limit, turn = self.share - self.in_hand.total(), None
        if limit <= 0 or self.full:
            limit, turn = self.room, InTurn(self._after, self.in_hand, self.share)
        claimed = await store.claim(self.kind, now, limit, self.lease, turn=turn, ended=ended)
        self.full = len(claimed) >= limit
        if claimed:
            self._after = claimed[-1].organisation
            self.in_hand.update(one.organisation for one in claimed)
        return claimed

    @property
    def room(self) -> int:
        """How many places are free."""
        return self.places - self.in_hand.total()

    def free(self, one: Claimed) -> None:
        """This one gives its place back."""
        self.in_hand[one.organisation] -= 1
        if not self.in_hand[one.organisation]:
            del self.in_hand[one.organisation]
