"""The story's world over the real Slack and Teams adapters: signed requests, and a moved clock.

Everything is the product's own (composition root, adapters, service, ticker, storage) but the clock
and what stands on the other side of the wire.
"""

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import ClientSession
from aiohttp.test_utils import TestServer
from cryptography.fernet import Fernet

from bot.app import House, application, channels_for, desks_for
from bot.desks import NO_DESKS
from bot.service import Service
from bot.settings import Settings
from dialogs.guide import Guide
from storage import Store
from storage.migrate import upgrade
from tests.hands import Hands, Landed
from tests.serving import SECRET, TENANT
from tests.slack_hands import InSlack
from tests.slack_stand_in import TEAM, TOKEN, Person, Slack
from tests.teams_hands import InTeams
from tests.teams_stand_in import APP_ID, PASSWORD, Clock, Microsoft
from tests.world import LOG, START, the_guide

PUBLIC_URL = "https://speak.example"

A_MOMENT = timedelta(seconds=30)


@dataclass
class WiredWorld:
    """People in one channel, each with hands that sign, and a clock that only the story moves."""

    channel: str
    house: House
    store: Store
    clock: Clock
    client: ClientSession
    url: str
    landed: Landed
    slack: Slack
    microsoft: Microsoft
    people: dict[str, Hands] = field(default_factory=dict)

    def meets(self, name: str, _address: str) -> str:
        """Somebody comes into the story, with an account in this channel."""
        number = len(self.people) + 1
        if self.channel == "slack":
            user = f"U{number:07}"
            self.slack.people[user] = Person(name.title())
            self.people[name] = InSlack(
                self.url, self.client, self.landed, slack=self.slack, user=user, team=TEAM,
                secret=SECRET, clock=lambda: self.clock().timestamp(),
            )  # fmt: skip
        else:
            self.people[name] = InTeams(
                self.url, self.client, self.landed, microsoft=self.microsoft,
                user=f"00000000-0000-4000-8000-{number:012}", tenant=TENANT, name=name.title(),
                clock=self.clock,
            )  # fmt: skip
        return name

    async def types(self, who: str, text: str) -> None:
        self.clock.move(milliseconds=1)
        await self.people[who].types(text)
        await self.settle()

    async def presses(self, who: str, label: str) -> None:
        hands = self.people[who]
        self.clock.move(milliseconds=1)
        await hands.press(await hands.button(label, 0))
        await self.settle()

    async def gives(self, who: str, value: str) -> None:
        self.clock.move(milliseconds=1)
        await self.people[who].gives(value)
        await self.settle()

    async def picks(self, who: str, whom: str) -> None:
        """Find somebody in the channel's own list of people; Teams has none to offer a bot."""
        if self.channel == "slack":
            await self.gives(who, self.people[whom].address.rpartition(":")[2])

    async def joins(self, who: str, code: str) -> None:
        """Type the code that was passed on, where there was no list to be picked from."""
        if self.channel == "teams":
            await self.types(who, code)
            await self.presses(who, "Yes, I am")

    def next_text(self, who: str) -> str | None:
        """The next message they have not read, as text."""
        hands = self.people[who]
        if hands.read >= len(hands.chat()):
            return None
        hands.read += 1
        return hands.words_of(hands.chat()[hands.read - 1])

    def everything(self) -> str:
        """All that landed with anybody."""
        chats = (hands.words_of(given) for hands in self.people.values() for given in hands.chat())
        return "\n".join(chats)

    async def settle(self) -> None:
        """Everything that is due now is done, and nothing of it went wrong inside."""
        await self.house.ticker.tick()
        # One chat gets one message after another: what was too early comes in a moment.
        while (due := await self.store.next_due("say")) and due < self.clock.at + A_MOMENT:
            self.clock.at = max(self.clock.at, due)
            await self.house.ticker.tick()
        calls = LOG._logger.calls
        wrong = [call.args for call in calls if call.method_name == "error"]
        calls.clear()
        assert not wrong, wrong

    async def wait_until(self, moment: datetime) -> None:
        """Let the clock run, stopping at everything that falls due on the way."""
        while (due := await self.store.next_due()) is not None and due <= moment:
            self.clock.at = max(self.clock.at, due)
            await self.settle()
        self.clock.at = moment
        await self.settle()


@contextlib.asynccontextmanager
async def wired_world(
    channel: str, folder: Path, roles: str = "", guide: Guide | None = None
) -> AsyncIterator[WiredWorld]:
    """One channel, wired as `serve` wires it, on a migrated SQLite file.

    With `roles`, the words of a ROLES_FILE, everything stands behind the chat that `serve` has.
    """
    url = f"sqlite:///{folder / 'wired.sqlite3'}"
    upgrade(url)
    landed = Landed()
    slack, microsoft, clock = Slack(posted=landed), Microsoft(landed=landed), Clock(START)
    await slack.open()
    numbers = iter(range(1_000_000))
    key, roles_file = Fernet.generate_key().decode(), folder / "roles.toml"
    roles_file.write_text(roles, "utf-8")
    try:
        async with microsoft.serve(), ClientSession() as client:
            settings = Settings.model_validate(
                {
                    "slack_signing_secret": SECRET,
                    "slack_bot_token": TOKEN,
                    "slack_api_url": slack.url,
                    "microsoft_app_id": APP_ID,
                    "microsoft_app_password": PASSWORD,
                    "microsoft_app_tenant_id": TENANT,
                    "teams_openid_metadata_url": f"{microsoft.url}/metadata",
                    "teams_login_url": microsoft.url,
                    "teams_service_hosts": microsoft.host,
                    "encryption_keys": key,
                    "public_url": PUBLIC_URL,
                    "roles_file": str(roles_file),
                }
            )
            store = Store.open(url, [key])
            guide = guide or the_guide()

            def chance() -> str:
                return hashlib.sha256(str(next(numbers)).encode()).hexdigest()

            service = Service(
                store,
                guide,
                chance,
                LOG,
                settings.organisation,
                asyncio.Event(),
                desks_for(settings, store, guide, clock, chance) if roles else NO_DESKS,
            )
            channels, routes = channels_for(settings, service, store, clock, LOG)
            house = application(store, service, channels, routes, clock, LOG)
            async with TestServer(house.app, host="127.0.0.1") as server:
                base = str(server.make_url("/")).rstrip("/")
                yield WiredWorld(
                    channel, house, store, clock, client, base, landed, slack, microsoft
                )
    finally:
        await slack.close()
