"""People who write to the bot for as long as they are let, whatever it does; and their journal."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from aiohttp import ClientError

from tests.chaos.journal import PATIENCE, Event, Journal
from tests.slack_hands import InSlack
from tests.teams_hands import InTeams

Somebody = InSlack | InTeams
# What is not acknowledged is sent again after this long (seconds); a platform waits longer.
AGAIN = 0.3
# Nobody says more than so much ahead of what is answered.
AHEAD = 200
# A platform gives up a request that is not answered by then (Slack after 3 seconds).
ANSWER = 3.0


@dataclass
class Crowd:
    """`doors` gives the addresses of the processes; they are taken in turn, as a round-robin does.

    `thrice`: every event is sent three times, two at once and one after the next event or so.
    `apart` is how long somebody waits between two things they do (seconds, at most).
    """

    people: Sequence[Somebody]
    doors: Callable[[], Sequence[str]]
    journal: Journal
    rng: random.Random
    thrice: bool = False
    apart: float = 0.05
    stopping: bool = False
    _next: int = 0
    _echoes: set[asyncio.Task[None]] = field(default_factory=set)

    async def talks(self, stop: Callable[[], Awaitable[None]]) -> None:
        """Everybody talks until `stop` is over; then each ends what they have begun."""
        numbered = enumerate(self.people)
        talking = [asyncio.create_task(self._goes_on(one, number)) for number, one in numbered]
        try:
            await stop()
        finally:
            self.stopping = True
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(*talking)
                await asyncio.gather(*self._echoes)

    async def _goes_on(self, who: Somebody, number: int) -> None:
        turn = 0
        while not self.stopping:
            if turn - self.journal.landed[who.chat_id] > AHEAD:
                await asyncio.sleep(AGAIN)
                continue
            turn += 1
            event = self.journal.begins(who.chat_id, who.address, f"u{number}-{turn}")
            send = self._sent(who, event.token)
            if self.thrice:
                await asyncio.gather(self.until_taken(event, send), self.until_taken(event, send))
                self._echo(event, send)
            else:
                await self.until_taken(event, send)
            await asyncio.sleep(self.rng.random() * self.apart)

    def _sent(self, who: Somebody, token: str) -> Callable[[], Awaitable[int]]:
        """The very same event each time, signed anew, at the next door."""
        if isinstance(who, InSlack):
            raw, kind = who.message(token)

            def to_slack() -> Awaitable[int]:
                who.url = self.door()
                return who.post(raw, kind)

            return to_slack
        body = who.activity("message") | {"text": token, "attachments": []}

        def to_teams() -> Awaitable[int]:
            who.url = self.door()
            return who.post(body)

        return to_teams

    def door(self) -> str:
        """The next one in turn."""
        self._next += 1
        doors = self.doors()
        return doors[self._next % len(doors)]

    async def until_taken(self, event: Event, send: Callable[[], Awaitable[int]]) -> None:
        """Again and again until it is acknowledged."""
        while not await self._taken(event, send):
            await asyncio.sleep(AGAIN)

    async def _taken(self, event: Event, send: Callable[[], Awaitable[int]]) -> bool:
        try:
            async with asyncio.timeout(ANSWER):
                status = await send()
        except (ClientError, TimeoutError, OSError):
            status = 0
        assert status in (0, 200, 503), f"answered with {status}"
        self.journal.answers(event, status)
        return status == 200

    def _echo(self, event: Event, send: Callable[[], Awaitable[int]]) -> None:
        """The third time: late, when others have come meanwhile."""

        async def late() -> None:
            await asyncio.sleep(self.rng.random() * 0.5)
            await self.until_taken(event, send)

        task = asyncio.create_task(late())
        self._echoes.add(task)
        task.add_done_callback(self._echoes.discard)
