"""A house where questions can be asked without a name: the real service, store, desk and pages."""

import asyncio
import random
import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import unescape

import structlog
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from structlog.testing import CapturingLogger
from structlog.typing import FilteringBoundLogger

from adapters.channel import Channel, Incoming
from bot.asking_desk import AskingDesk
from bot.asking_page import AskingPage
from bot.effects import Keeper
from bot.readers import Readers
from bot.scheduler import Ticker
from bot.service import Service
from bot.unnamed import AboutQuestions, carry_out
from dialogs.guide import Clockwork, Guide
from dialogs.messages import Message, Said
from dialogs.records import Known
from storage import Store
from tests.world import START, Platform, the_guide

TRUST = "home"
UNION = "slack:T1:UREP"
HR = "slack:T1:UHR"
URL = "https://speak.example"
READERS = Readers({TRUST: {"union": (UNION,), "hr": (HR, UNION)}})
Client = TestClient[web.Request, web.Application]


def guide() -> Guide:
    """The real one, read once."""
    return the_guide()


def whom_to_call(roles: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple(("You can ask", f"the {role} contact") for role in roles)


@dataclass
class House:
    """People in their chats, a page in a browser, and a clock that only the test moves."""

    store: Store
    key: str
    chance: random.Random = field(default_factory=lambda: random.Random(20261124))
    now: datetime = START
    log: FilteringBoundLogger = field(
        default_factory=lambda: structlog.wrap_logger(CapturingLogger())
    )
    platform: Platform = field(default_factory=lambda: Platform("slack"))
    readers: Readers = READERS
    service: Service = field(init=False)
    desk: AskingDesk = field(init=False)
    ticker: Ticker = field(init=False)

    def __post_init__(self) -> None:
        log = self.log
        self.service = Service(
            self.store, guide(), self.random, log, lambda _: TRUST, asyncio.Event()
        )
        channels: dict[str, Channel] = {"slack": self.platform}
        self.ticker = Ticker(self.service, channels, lambda: self.now, log)
        self.desk = AskingDesk.make(
            store=self.store,
            keys=[self.key],
            public_url=f"{URL}/",
            now=lambda: self.now,
            random=self.random,
            people=whom_to_call,
            readers=self.readers,
        )

    def random(self) -> str:
        return f"{self.chance.getrandbits(128):032x}"

    @asynccontextmanager
    async def browser(self) -> AsyncIterator[Client]:
        app = web.Application()
        app.add_routes(AskingPage(self.desk, guide().words, "england").routes())
        async with TestClient(TestServer(app)) as client:
            yield client

    async def says(self, who: str, text: str) -> None:
        """An ordinary turn in the chat."""
        said = Said(text=text)
        incoming = Incoming(f"ev:{self.random()}", who, "slack:T1", said, name=who[-4:])
        await self.service.receive(incoming, self.now)
        await self.ticker.tick()

    async def does(self, who: str, deed: AboutQuestions) -> list[Message]:
        """A turn in the chat that leaves a deed about questions, as a button would; what it said.

        Seen once, kept and delivered as every other.
        """
        before = len(self.platform.landed[who])
        async with self.store.begin() as tx:
            await tx.first_sight(self.random(), self.now)
            person = await tx.person(who)
            assert person is not None, f"{who} has not come yet"
            talks = await tx.conversations(who)
            at = Clockwork(self.now, self.random())
            keeper = Keeper(tx, guide(), Known(person, talks, ()), at, self.random(), self.random)
            await carry_out(keeper, deed, self.desk)
        await self.ticker.tick()
        return self.platform.landed[who][before:]

    def passes(self, **by: float) -> None:
        self.now += timedelta(**by)


def field_of(page: str, name: str) -> str:
    """The value of a hidden field."""
    found = re.search(rf'<input type="hidden" name="{name}" value="([^"]*)">', page)
    assert found, f"no field {name}"
    return unescape(found[1])


def code_of(page: str) -> str:
    """The code that a page shows."""
    found = re.search(r'<p class="code">(ASK-[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4})</p>', page)
    assert found, "no code"
    return found[1]


async def asks(
    client: Client, link: str, text: str, route: str = "union", slip: str = ""
) -> tuple[int, str]:
    """Open the link, press the button, write, send. The status and page that came last."""
    path = link.removeprefix(URL)
    if not slip:
        assert (await client.get(path)).status == 200
        begun = await client.post(path)
        if begun.status != 200:
            return begun.status, await begun.text()
        slip = field_of(await begun.text(), "slip")
    sent = await client.post("/ask", data={"slip": slip, "route": route, "text": text})
    return sent.status, await sent.text()
