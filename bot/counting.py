"""What was asked in vain, on its way into the store: kept back, and written down all at once.

A count that was written with the turn it came from could be joined with that turn, and so with a
person. So it waits in memory and goes down with all the others, once an hour. What a crash loses
is a few counts.
"""

from collections import Counter
from datetime import date

from dialogs.counted import Row, rows, week_of
from dialogs.deeds_unnamed import Count
from storage import Stale, Store
from storage.unnamed import Counted


class Tally:
    """Counts in memory: by organisation, week, topic, answer and kind."""

    def __init__(self) -> None:
        self._many: Counter[tuple[str, str, str, str, str]] = Counter()

    def note(self, organisation: str, count: Count, today: date) -> None:
        """One more."""
        key = (organisation, week_of(today), count.topic, count.answer, count.kind)
        self._many[key] += 1

    async def write_down(self, store: Store) -> int:
        """Into the store, in one transaction. Gives how many; what could not be written stays."""
        taken, self._many = self._many, Counter()
        if not taken:
            return 0
        try:
            async with store.begin() as tx:
                for (organisation, week, topic, answer, kind), many in sorted(taken.items()):
                    await tx.count_more(organisation, Counted(week, topic, answer, kind, many))
        except Stale:
            self._many += taken
            return 0
        except BaseException:
            self._many += taken
            raise
        return taken.total()


async def read_counts(store: Store, organisation: str, today: date) -> tuple[Row, ...]:
    """What may be shown of an organisation's counts, the latest whole week first."""
    async with store.begin() as tx:
        return rows(await tx.counts(organisation), today)
