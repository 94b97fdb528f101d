"""A world to tell stories in: the real service and store, and a platform that keeps what landed."""

import asyncio
import hashlib
import itertools
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from cryptography.fernet import Fernet

from adapters.channel import Channel, Gone, Incoming, RetryLater
from bot.app import guide_for
from bot.scheduler import Ticker
from bot.service import Service
from bot.settings import Settings
from dialogs.guide import Guide
from dialogs.messages import Message, Option, Said
from storage import Store
from storage.migrate import upgrade

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, in winter time
LOG = structlog.wrap_logger(structlog.testing.CapturingLogger())


def the_guide() -> Guide:
    """The real flows, words and answers; read once for a whole test run."""
    if not _GUIDES:
        _GUIDES.append(guide_for(Settings(show_unsigned="banner"), START, LOG))
    return _GUIDES[0]


_GUIDES: list[Guide] = []


@dataclass
class Platform:
    """Stands for Slack's or Teams' servers: keeps every message, and can be told to fail."""

    name: str
    landed: dict[str, list[Message]] = field(default_factory=lambda: defaultdict(list))
    gone: set[str] = field(default_factory=set)
    down: bool = False

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        if self.down:
            raise RetryLater(30, "down")
        if address in self.gone:
            raise Gone("blocked")
        self.landed[address].append(message)
        return details

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


@dataclass
class World:
    """People, their chats, and a clock that only the story moves."""

    url: str
    key: str
    now: datetime = START
    troubled: bool = False
    guide: Guide | None = None
    store: Store = field(init=False)
    service: Service = field(init=False)
    ticker: Ticker = field(init=False)
    platforms: dict[str, Platform] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.platforms = {name: Platform(name) for name in ("slack", "teams", "web")}
        self.open()

    @classmethod
    def make(cls, folder: Path, now: datetime = START, guide: Guide | None = None) -> "World":
        """A new world on a migrated SQLite file, with its own words and answers or ours."""
        url = f"sqlite:///{folder / 'world.sqlite3'}"
        upgrade(url)
        return cls(url, Fernet.generate_key().decode(), now, guide=guide)

    def open(self) -> None:
        settings = Settings.model_validate(
            {"slack_bot_token": "x", "microsoft_app_tenant_id": "tenant-1"}
        )
        self.store = Store.open(self.url, [self.key])
        numbers = self.numbers
        self.service = Service(
            self.store,
            self.guide or the_guide(),
            lambda: hashlib.sha256(str(next(numbers)).encode()).hexdigest(),
            LOG,
            settings.organisation,
            asyncio.Event(),
        )
        channels: dict[str, Channel] = {**self.platforms}
        self.ticker = Ticker(self.service, channels, lambda: self.now, LOG)

    async def restart(self) -> None:
        """As after a crash or a deploy: nothing survives but the database."""
        await self.store.close()
        self.open()

    async def close(self) -> None:
        await self.store.close()

    async def says(self, who: str, said: Said, id_: str = "") -> None:
        """Somebody does something; then everything that is due now is done."""
        channel = who.partition(":")[0]
        self.now += timedelta(milliseconds=1)  # nobody does two things at the very same moment
        incoming = Incoming(
            id=id_ or f"{channel}:{next(self.numbers)}",
            address=who,
            workspace=who.rpartition(":")[0],
            said=said,
            name=who.rpartition(":")[2].title() if channel != "slack" else "",
            can_pick=channel != "teams",
        )
        await self.service.receive(incoming, self.now)
        await self.tick()

    async def tick(self) -> None:
        """Everything that is due now is done, and nothing of it went wrong inside."""
        await self.ticker.tick()
        calls = LOG._logger.calls
        wrong = [call.args for call in calls if call.method_name == "error"]
        calls.clear()
        assert not wrong or self.troubled, wrong

    async def types(self, who: str, text: str) -> None:
        await self.says(who, Said(text=text))

    async def presses(self, who: str, label: str) -> None:
        option = self.button(who, label)
        await self.says(who, Said(token=option.token, value=option.value))

    async def gives(self, who: str, value: str) -> None:
        """Fill in the field that was shown last, and send it."""
        for message in reversed(self.chat(who)):
            if message.input is not None:
                await self.says(who, Said(token=message.input.token, value=value))
                return
        raise AssertionError(f"{who} has no field to fill in")

    def button(self, who: str, label: str) -> Option:
        """The newest button with this label, wherever it stands in the chat."""
        for message in reversed(self.chat(who)):
            for option in (*message.options, *message.controls):
                if option.label.startswith(label):
                    return option
        raise AssertionError(f"{who} has no button {label!r}")

    def chat(self, who: str) -> list[Message]:
        return self.platforms[who.partition(":")[0]].landed[who]

    def meets(self, _name: str, address: str) -> str:
        """Somebody comes into the story."""
        return address

    async def picks(self, who: str, whom: str) -> None:
        """Find somebody in the channel's list of people."""
        await self.gives(who, whom)

    async def joins(self, who: str, code: str) -> None:
        """There was a list to be picked from: nobody needs the code."""

    async def is_gone(self, who: str) -> None:
        """They take the bot away."""
        self.platforms[who.partition(":")[0]].gone.add(who)

    async def is_back(self, who: str) -> None:
        """They let it write to them again."""
        self.platforms[who.partition(":")[0]].gone.discard(who)

    async def is_forgotten(self, who: str) -> None:
        """Nothing is known of them any more."""
        async with self.store.begin() as tx:
            assert await tx.person(who) is None

    def next_text(self, who: str) -> str | None:
        """The next message they have not read, as text."""
        chat, at = self.chat(who), self.read[who]
        if at >= len(chat):
            return None
        self.read[who] = at + 1
        return as_text(chat[at])

    def everything(self) -> str:
        """All that landed with anybody."""
        chats = [chat for one in self.platforms.values() for chat in one.landed.values()]
        return "\n".join(as_text(message) for chat in chats for message in chat)

    async def pass_time(self, **by: float) -> None:
        await self.wait_until(self.now + timedelta(**by))

    async def wait_until(self, moment: datetime) -> None:
        """Let the clock run, stopping at everything that falls due on the way."""
        while (due := await self.store.next_due()) is not None and due <= moment:
            self.now = max(self.now, due)
            await self.tick()
        self.now = moment
        await self.tick()


def as_text(message: Message) -> str:
    """A message as a reader of a story meets it."""
    rows = [f"{name}: {value}" for name, value in message.facts]
    labels = [f"[{option.label}]" for option in message.options]
    field_ = [f"<{message.input.kind}>"] if message.input else []
    under = [f"{heading}\n{words}" for heading, words in message.sections]
    parts = [message.title, message.text, *under, *rows, message.copy, message.footer]
    return "\n".join(part for part in (*parts, " ".join((*labels, *field_))) if part)
