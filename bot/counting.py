"""What was asked in vain, on its way into the store: kept back, and written down all at once.

A count that was written with the turn it came from could be joined with that turn, and so with a
person. So it waits in memory and goes down with all the others, once an hour. What a crash loses
is a few counts.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from bot.roles import is_admin
from dialogs.asked_after import Felt, shown
from dialogs.counted import Row, rows, week_of
from dialogs.deeds_unnamed import Count, CountFelt
from dialogs.messages import Letter, Message
from dialogs.quarters import quarter_of, quarter_text
from storage import Stale, Store
from storage.unnamed import Counted

if TYPE_CHECKING:
    from bot.effects import Keeper

# So many cards are remembered, so that each counts once.
MOST = 100_000


class Tally:
    """Counts in memory: by organisation, week, topic, answer and kind; and how people felt."""

    def __init__(self) -> None:
        self._many: Counter[tuple[str, str, str, str, str]] = Counter()
        self._felt: Counter[tuple[str, str, str, str]] = Counter()
        self._used: dict[tuple[str, str], None] = {}

    def note(self, organisation: str, count: Count, today: date) -> None:
        """One more."""
        key = (organisation, week_of(today), count.topic, count.answer, count.kind)
        self._many[key] += 1

    def note_felt(self, organisation: str, felt: CountFelt, today: date) -> None:
        """One more; but each question of a card counts once, as far as this process remembers."""
        card = (felt.mark, felt.question)
        if card in self._used:
            return
        self._used[card] = None
        while len(self._used) > MOST:
            self._used.pop(next(iter(self._used)))
        quarter = quarter_text(quarter_of(today))
        self._felt[organisation, quarter, felt.question, felt.answer] += 1

    async def write_down(self, store: Store) -> int:
        """Into the store, in one transaction. Gives how many; what could not be written stays."""
        taken, self._many = self._many, Counter()
        felt, self._felt = self._felt, Counter()
        if not taken and not felt:
            return 0
        try:
            async with store.begin() as tx:
                for (organisation, week, topic, answer, kind), many in sorted(taken.items()):
                    await tx.count_more(organisation, Counted(week, topic, answer, kind, many))
                for (organisation, quarter, question, answer), many in sorted(felt.items()):
                    await tx.felt_more(organisation, Felt(quarter, question, answer, many))
        except Stale:
            self._many, self._felt = self._many + taken, self._felt + felt
            return 0
        except BaseException:
            self._many, self._felt = self._many + taken, self._felt + felt
            raise
        return taken.total() + felt.total()


async def read_counts(store: Store, organisation: str, today: date) -> tuple[Row, ...]:
    """What may be shown of an organisation's counts, the latest whole week first."""
    async with store.begin() as tx:
        return rows(await tx.counts(organisation), today)


async def show_felt(keeper: Keeper) -> None:
    """How people felt, to an administrator; nobody else is shown it."""
    me, words = keeper.known.person, keeper.guide.words
    if not is_admin(keeper.desks.roles, me.organisation, me.address):
        card = Message(words.say("asked_after", "not_admin"))
    else:
        card = shown(words, await keeper.tx.felt(me.organisation), keeper.at.now.date())
    await keeper.post(Letter(me.address, card))
