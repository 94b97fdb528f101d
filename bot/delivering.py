"""Sending one message, and what becomes of it: done, again later, put aside, or nobody is there."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from structlog.typing import FilteringBoundLogger

from adapters.channel import Channel, Gone, NotTried, Refused, RetryLater
from bot.giving_up import long_enough
from bot.letters import unpack
from bot.metrics_counts import Counts
from dialogs.messages import Message
from storage import Claimed, Store, Tx

# Seconds. No send may outlive its lease: somebody else would send the same.
SEND_SECONDS = 25.0
LONGEST_WAIT = 300.0
# What a sending taught is noted for so long, this far apart, where the database is away.
NOTING_SECONDS, NOTE_SECONDS = 30.0, 0.5
# What is put off for less than this is looked for at its time, and not at the next tick.
SOON = 2.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """`withdraw` is told of an address where nobody can be reached any more."""

    store: Store
    log: FilteringBoundLogger
    counts: Counts
    nudge: asyncio.Event
    withdraw: Callable[[str, datetime], Awaitable[None]]

    async def deliver(
        self,
        claimed: Claimed,
        channels: Mapping[str, Channel],
        now: datetime,
        message: Message | None,
    ) -> bool:
        """Send one message outside any transaction, and mark what became of it.

        True: it was delivered, and whoever claimed it has yet to end it. `message` is what the
        claim carries, where that is known already.
        """
        address = claimed.address
        name = address.partition(":")[0]
        channel = channels.get(name)
        began = time.perf_counter()
        try:
            if channel is None:
                raise RetryLater(3600, "channel_off")
            async with asyncio.timeout(SEND_SECONDS):
                said = message or unpack(claimed.body)
                learnt = await channel.send(address, claimed.details, said)
            seconds = time.perf_counter() - began
        except Gone as gone:
            self.log.info("gone", id=claimed.key[:12], reason=gone.reason)
            self._went(claimed, "gone")
            # In this order: who dies in between hears of it again.
            await self.withdraw(address, now)
            await self.store.done(claimed)
        except Refused as refused:
            self.log.error("refused", id=claimed.key[:12], reason=refused.reason)
            await self.store.bury(claimed, refused.reason)
            self._went(claimed, "refused")
            self.counts.given_up.labels(claimed.kind).inc()
        except NotTried as held:
            # For the platform's sake: nothing was sent, so nothing failed.
            self._went(claimed, "held")
            await self._again(claimed, now, held.seconds, held.reason)
        except RetryLater as retry:
            await self.later(claimed, now, retry.seconds, retry.reason)
        except Exception as fault:
            # Whatever went wrong outside is not the person's fault: it is tried again.
            await self.later(claimed, now, 0, type(fault).__name__)
        else:
            if learnt is not claimed.details and dict(learnt) != dict(claimed.details):
                await self._noted(claimed, learnt, now)
            self._went(claimed, "sent")
            self.counts.delivery_seconds.labels(name).observe(seconds)
            # The same id as the turn's, or the wake's, that it came from.
            self.log.info(
                "delivered", id=claimed.key[:12], channel=name, ms=round(seconds * 1000, 1)
            )
            return True
        return False

    async def _noted(self, claimed: Claimed, learnt: Mapping[str, str], now: datetime) -> None:
        """What was learnt by sending. Where it cannot be noted, it is tried for a while."""
        async with asyncio.timeout(NOTING_SECONDS):
            while True:
                try:
                    await self.learnt(claimed.address, learnt, now)
                    return
                except Exception as fault:
                    # To wait is better than to send the same again.
                    self.log.warning("later", id=claimed.key[:12], reason=type(fault).__name__)
                    await asyncio.sleep(NOTE_SECONDS)

    async def later(self, claimed: Claimed, now: datetime, asked: float, reason: str) -> None:
        """Again after the seconds that were asked for; more and more slowly all the same."""
        seconds = max(asked, min(2.0 ** min(claimed.attempts - 1, 20), LONGEST_WAIT))
        self.log.warning(
            "later", id=claimed.key[:12], seconds=seconds, reason=reason, attempts=claimed.attempts
        )
        if claimed.kind == "say":
            self._went(claimed, "retry")
            self.counts.retries.labels(claimed.address.partition(":")[0]).inc()
        await self._again(claimed, now, seconds, reason)

    async def _again(self, claimed: Claimed, now: datetime, seconds: float, reason: str) -> None:
        """Due again after so many seconds; put aside, where that has gone on for too long."""
        if long_enough(claimed, now):
            self.log.error("given_up", id=claimed.key[:12], reason=reason, kind=claimed.kind)
            await self.store.bury(claimed, reason)
            self.counts.given_up.labels(claimed.kind).inc()
            return
        await self.store.later(claimed, now + timedelta(seconds=seconds))
        if seconds < SOON:
            asyncio.get_running_loop().call_later(seconds, self.nudge.set)

    def _went(self, claimed: Claimed, outcome: str) -> None:
        self.counts.deliveries.labels(claimed.address.partition(":")[0], outcome).inc()

    async def learnt(self, address: str, details: Mapping[str, str], now: datetime) -> None:
        """Keep what the channel has learnt of how to reach somebody."""

        async def note(tx: Tx) -> None:
            found = await tx.person_and_details(address)
            if found is not None:
                person, before = found
                # What was noted meanwhile stays: the channel was given an older page.
                await tx.save_person(person, {**before, **details}, now)

        await self.store.run(note)
