"""A whole installation: processes that serve, one database, both platforms, and a crowd."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from aiohttp import ClientSession, TCPConnector

from tests.chaos import raw
from tests.chaos.checker import Evidence, faults
from tests.chaos.journal import PATIENCE, Journal
from tests.chaos.nursery import Server
from tests.chaos.people import Crowd, Somebody
from tests.chaos.platforms import RudeMicrosoft, RudeSlack
from tests.chaos.promises import lay_down
from tests.chaos.stage import Stage
from tests.hands import Landed
from tests.serving import SECRET, TENANT, environment_for, free_port
from tests.slack_hands import InSlack
from tests.slack_stand_in import TEAM, Person
from tests.teams_hands import InTeams


@dataclass
class Yard:
    """Every process has a door of its own."""

    stage: Stage
    bots: list[Server]
    slack: RudeSlack
    microsoft: RudeMicrosoft
    client: ClientSession
    journal: Journal
    rng: random.Random
    people: list[Somebody] = field(default_factory=list)

    @property
    def doors(self) -> list[str]:
        return [f"http://127.0.0.1:{bot.environment['PORT']}" for bot in self.bots]

    @property
    def url(self) -> str:
        """The database's."""
        return self.stage.url

    @property
    def key(self) -> str:
        return self.bots[0].environment["ENCRYPTION_KEYS"]

    def meets(self, in_slack: int, in_teams: int = 0) -> None:
        """New people, who talk as soon as there is a crowd."""
        for number in range(in_slack):
            user = f"UC{number:05}"
            self.slack.people[user] = Person("Sam Okafor")
            slack = InSlack("", self.client, Landed(), slack=self.slack, user=user)
            self.people.append(replace(slack, team=TEAM, secret=SECRET))
        for number in range(in_teams):
            user = f"00000000-0000-4000-8000-{number:012}"
            teams = InTeams("", self.client, Landed(), microsoft=self.microsoft, user=user)
            self.people.append(replace(teams, tenant=TENANT, name="Jo"))

    async def promises(self, many: int, first: float, last: float) -> None:
        """Agreements whose contacts are due from `first` to `last`, in seconds from now."""
        given = (self.url, self.key, many, self.slack, self.journal)
        await lay_down(*given, first=first, last=last)

    async def is_ready(self) -> None:
        """Until every process says so."""
        async with asyncio.timeout(PATIENCE):
            for door in self.doors:
                while not await self._ready(door):
                    await asyncio.sleep(0.1)

    async def _ready(self, door: str) -> bool:
        async with self.client.get(f"{door}/readyz") as answer:
            return answer.status == 200

    def crowd(self, *, thrice: bool = False, apart: float = 0.05) -> Crowd:
        """Everybody who was met, ready to talk."""
        return Crowd(self.people, lambda: self.doors, self.journal, self.rng, thrice, apart)

    async def starts(self) -> None:
        """Every process that is not running begins to serve."""
        for bot in self.bots:
            if not bot.running:
                await bot.begins()
                assert bot.running, bot.text

    async def hurries(self, taken: int) -> None:
        """Until so many more requests are taken; what waits to be tried again is tried at once."""
        moving = asyncio.create_task(self.journal.until(taken=taken))
        while not (await asyncio.wait({moving}, timeout=0.3))[0]:
            raw.hurry(self.url)
        await moving

    async def is_killed(self, number: int = 0) -> None:
        """`kill -9`, and started again."""
        with self.journal.blow("kill -9"):
            await self.bots[number].kill()
            if not any(bot.running for bot in self.bots):
                raw.free(self.url)  # nobody waits half a minute for the leases of the dead
            await self.bots[number].begins()

    async def settles(self) -> None:
        """Calm platforms, every process new, no lease of the dead: until all is sent.

        However much it is: a chat that was refused often has a long line, and is given one message
        a second.
        """
        self.slack.mood.calms_down()
        self.microsoft.mood.calms_down()
        for bot in self.bots:
            assert not bot.running or await bot.stop() == 0, bot.text
        raw.free(self.url)
        await self.starts()
        # What is left after that, the checker will say.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE) as patience:
                before = -1
                while (left := raw.waiting(self.url)) or self._due():
                    if left != before:
                        patience.reschedule(asyncio.get_running_loop().time() + PATIENCE)
                    before = left
                    raw.hurry(self.url)
                    await asyncio.sleep(0.3)

    def _due(self) -> bool:
        """Whether a contact that was promised is not yet reminded of."""
        reminded = {row["agreement"] for row in raw.rows(self.url, "SELECT agreement FROM contact")}
        return any(one.live and one.agreement not in reminded for one in self.journal.promises)

    def faults(self) -> list[str]:
        """What the checker says."""
        return faults(self.evidence())

    def evidence(self) -> Evidence:
        def look(statement: str) -> Sequence[raw.Row]:
            return raw.rows(self.url, statement)

        return Evidence(
            journal=self.journal,
            tasks=look(
                "SELECT address, kind, name, subject, due_at, dead_at, dead_reason FROM task"
            ),
            talks=look("SELECT address, flow, asked FROM conversation"),
            seen=len(look("SELECT id FROM seen")),
            contacts=look("SELECT agreement, slot FROM contact"),
            agreements=look("SELECT id, state, due_at FROM agreement"),
        )


@contextlib.asynccontextmanager
async def yard(
    stage: Stage,
    *,
    processes: int = 1,
    each: Sequence[Mapping[str, str]] = ({},),
    **changed: str,
) -> AsyncIterator[Yard]:
    """An installation where nothing serves yet. `each` is what a process has of its own."""
    journal = Journal()
    slack, microsoft = RudeSlack(journal=journal), RudeMicrosoft(journal=journal)
    await slack.open()
    try:
        async with (
            microsoft.serve(),
            ClientSession(connector=TCPConnector(limit=0)) as client,
        ):
            shared = environment_for(stage.folder, stage.url, 0, slack, microsoft)
            bots: list[Server] = []
            for number in range(processes):
                port = {"PORT": str(free_port())}
                own = {**shared, **port, **changed, **each[number % len(each)]}
                own["CHAOS_SABOTEUR"] = stage.saboteur
                bots.append(Server(stage.nursery, own, stage.folder / f"{number}.log"))
            try:
                rng = random.Random(stage.seed)
                yield Yard(stage, bots, slack, microsoft, client, journal, rng)
            finally:
                slack.mood.calms_down()
                microsoft.mood.calms_down()
                for bot in bots:
                    if bot.running:
                        await bot.kill()
    finally:
        await slack.close()
