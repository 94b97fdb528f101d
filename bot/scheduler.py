"""The ticking: what is due is claimed and carried out. Time comes from a clock given to it."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from structlog.typing import FilteringBoundLogger

from adapters.channel import Channel
from bot.fairness import Places
from bot.outbox import LEASE
from bot.service import Service
from bot.unnamed import tell_readers
from dialogs.messages import Message
from storage import Claimed, Stale

# How many messages are on their way at once. Many, because each may hang until it is given up:
# this many slow receivers hold up nobody else. One organisation gets no more than its share.
AT_ONCE = 100
SHARE = 75
# So many more are answers to who speaks just now: no herd of reminders stands before them.
ANSWERS_AT_ONCE = 100
TICK_SECONDS = 2.0
# So many wakes are carried out side by side; a turn that comes meanwhile waits for no more.
WAKES_AT_ONCE = 50
# So long passes between two looks at what is due. What is said to who speaks waits for no look.
PACE_SECONDS = 0.01
# At a stop, what is on its way may take this long to arrive. What does not is sent again later.
STOP_SECONDS = 3.0


def clock() -> datetime:
    """The real time. Nothing else in the house reads a clock but this and the command line."""
    return datetime.now(UTC)


class Ticker:
    """Drives wakes and deliveries. `now` is the clock that decides what is due."""

    def __init__(
        self,
        service: Service,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        log: FilteringBoundLogger,
    ) -> None:
        self._service = service
        self._channels = channels
        self._now = now
        self._log = log
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._sender: asyncio.Task[None] | None = None
        self._sending: set[asyncio.Task[None]] = set()
        self._claiming = asyncio.Lock()
        self._waking = asyncio.Lock()
        self._stopping = False
        self._says = Places("say", AT_ONCE, SHARE, LEASE)
        # They are all carried out before the next look, so that turns alone are enough.
        self._wakes = Places("wake", WAKES_AT_ONCE, WAKES_AT_ONCE, LEASE)

    async def start(self) -> None:
        """Begin to tick."""
        every = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        # The first look at once: after a restart much may be due.
        first = {"next_run_time": clock()}
        self._scheduler.add_job(self._beat, "interval", seconds=TICK_SECONDS, **every, **first)
        self._scheduler.add_job(self.tidy, "cron", hour=3, minute=20, **every)
        self._scheduler.add_job(self.write_counts, "interval", hours=1, **every)
        self._scheduler.add_job(self.tell_readers, "cron", hour=9, minute=5, **every)
        self._scheduler.start()
        self._sender = asyncio.create_task(self._send_when_nudged())
        outbox = self._service.outbox
        outbox.has_room, outbox.send = self._has_room, self._start

    async def stop(self) -> None:
        """Stop, and let what is on its way arrive, for a few seconds. The rest is handed back."""
        self._stopping = True
        self._service.outbox.shut()
        async with contextlib.AsyncExitStack() as held:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(STOP_SECONDS):
                    # Nobody is cut short between a claim and what was claimed.
                    await held.enter_async_context(self._waking)
                    await held.enter_async_context(self._claiming)
            if self._scheduler.running:
                self._scheduler.shutdown(wait=False)
            if self._sender is not None:
                self._sender.cancel()
                await asyncio.gather(self._sender, return_exceptions=True)
        if self._sending:
            await asyncio.wait(self._sending, timeout=STOP_SECONDS)
        for late in self._sending:
            late.cancel()
        await asyncio.gather(*self._sending, return_exceptions=True)
        # Where the database is away: a few are sent again, and a few counts are lost.
        with contextlib.suppress(Exception):
            ended = tuple(self._service.outbox.delivered.values())
            await self._service.store.run(lambda tx: tx.finish_all(ended))
            self._ended(ended)
        with contextlib.suppress(Exception):
            await self.write_counts()

    async def tick(self) -> None:
        """Carry out every wake that is due, deliver every message that is due, and wait for it."""
        await self._beat()
        # What is delivered and not ended yet may have the next one in its line behind it.
        while await self._start_due() or self._sending or self._service.outbox.delivered:
            if self._sending:
                await asyncio.wait(self._sending)

    async def _beat(self) -> None:
        try:
            await self.wakes()
        except Exception as fault:
            # The database is away: nothing is lost, the next tick looks again.
            self._log.error("tick_failed", error=type(fault).__name__)
            self._service.counts.database_trouble.inc()
        self._service.nudge.set()

    @property
    def in_hand(self) -> int:
        """How many messages are on their way now."""
        return len(self._sending)

    async def tidy(self) -> None:
        """Let go of what has been kept long enough."""
        async with self._service.store.begin() as tx:
            gone = await tx.purge(self._now())
        # In a transaction of its own: it rewrites a day's questions, so that no order is left.
        async with self._service.store.begin() as tx:
            unnamed = await tx.purge_unnamed(self._now().date())
        self._log.info("tidied", count=sum(gone.values()) + sum(unnamed.values()))

    async def write_counts(self) -> None:
        """What was asked in vain goes down all at once, with no turn it could be joined with."""
        tally = self._service.desks.tally
        if tally is not None:
            await tally.write_down(self._service.store)

    async def tell_readers(self) -> None:
        """Once a day, whoever replies to questions without a name hears that some wait."""
        desk, service = self._service.desks.asking, self._service
        for organisation in desk.readers.routes if desk is not None else ():
            if desk is not None:
                words, now = service.guide.words, self._now()
                await tell_readers(service.store, words, desk, organisation, now)
        service.nudge.set()

    async def wakes(self) -> None:
        """Until none is due."""
        store = self._service.store
        async with self._waking:
            while not self._stopping:
                claimed = await self._wakes.claim(store, self._now())
                if not claimed:
                    return
                # Side by side, so that they share a commit; those of one person in their order.
                lines: dict[str, list[Claimed]] = {}
                for wake in claimed:
                    lines.setdefault(wake.address, []).append(wake)
                try:
                    await asyncio.gather(*(self._wake_all(line) for line in lines.values()))
                finally:
                    for wake in claimed:
                        self._wakes.free(wake)

    async def _wake_all(self, line: Sequence[Claimed]) -> None:
        for wake in line:
            await self._wake(wake)

    async def _wake(self, wake: Claimed) -> None:
        for _ in range(5):
            try:
                await self._service.wake(wake, self._now())
                self._service.counts.wakes.labels("done").inc()
                return
            except Stale:
                continue
            except Exception as fault:
                # One wake that cannot be carried out must not hold up the others.
                self._log.error("wake_failed", id=wake.key[:40], error=type(fault).__name__)
                self._service.counts.wakes.labels("failed").inc()
                break
        await self._service.put_off(wake, self._now())

    async def _start_due(self) -> int:
        """Send what is due, as far as there is room. To one person in order, to others at once.

        What was delivered is ended in the same commit: so the next in each line can go. Gives how
        many are on their way now that were not.
        """
        async with self._claiming:
            ended = tuple(self._service.outbox.delivered.values())
            claimed = await self._says.claim(self._service.store, self._now(), ended)
            self._ended(ended)
            for one in claimed:
                self._start(one)
        return len(claimed)

    def _ended(self, those: Sequence[Claimed]) -> None:
        for one in those:
            self._service.outbox.ended(one)

    def _has_room(self) -> bool:
        return len(self._sending) - self._says.in_hand.total() < ANSWERS_AT_ONCE

    def _start(self, one: Claimed, message: Message | None = None) -> None:
        task = asyncio.create_task(self._send(one, message))
        self._sending.add(task)
        task.add_done_callback(self._sent)

    async def _send(self, one: Claimed, message: Message | None) -> None:
        try:
            if await self._service.deliver(one, self._channels, self._now(), message):
                self._service.outbox.delivered[one.address] = one
        except asyncio.CancelledError:
            # We stop: whoever comes next need not wait until the lease runs out.
            await self._service.store.later(one, one.due_at)
            raise
        except Exception as fault:
            # The database is away: the lease runs out, and it is sent then.
            self._log.error("delivery_failed", error=type(fault).__name__)
            self._service.counts.database_trouble.inc()
        finally:
            # An answer that was leased as it was written took no place.
            if message is None:
                self._says.free(one)

    def _sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        # There is room again, and the next in this person's line may go.
        self._service.nudge.set()

    async def _send_when_nudged(self) -> None:
        nudge = self._service.nudge
        while True:
            await nudge.wait()
            nudge.clear()
            try:
                await self._start_due()
            except Exception as fault:
                self._log.error("delivery_failed", error=type(fault).__name__)
                self._service.counts.database_trouble.inc()
            # What is delivered meanwhile is ended together.
            await asyncio.sleep(PACE_SECONDS)
            # One organisation has taken its share: the rest is for the others.
            if self._says.full and self._says.room:
                nudge.set()
