"""The real `python -m bot serve` in a process of its own, between stand-ins for both platforms."""

import asyncio
import contextlib
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, web
from cryptography.fernet import Fernet
from sqlalchemy import RowMapping
from yarl import URL

from storage.migrate import upgrade
from tests.databases import Stores
from tests.hands import PATIENCE, Hands, Landed
from tests.slack_hands import InSlack
from tests.slack_stand_in import TEAM, TOKEN, Person, Slack
from tests.teams_hands import InTeams
from tests.teams_stand_in import APP_ID, PASSWORD, Microsoft

ROOT = Path(__file__).parent.parent
SECRET = "the-signing-secret-of-the-tests"
TENANT = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
_NUMBERS = count(1)


@dataclass
class SlackOfTests(Slack):
    """Slack's stand-in, which can also hang for some people."""

    hung_chats: set[str] = field(default_factory=set)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)  # something hangs
    used: list[tuple[str, str]] = field(default_factory=list)  # (token, chat) of each post

    async def _call(self, request: web.Request) -> web.StreamResponse:
        given = await self._given(request)
        if given.get("channel") in self.hung_chats:
            self.arrived.set()
            await self._let_go.wait()
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.used += [(token, given["channel"])] if "channel" in given else []
        return await super()._call(request)


@dataclass
class Process:
    """One process of the bot. `said` is all it wrote, line by line."""

    environment: Mapping[str, str]
    folder: Path
    said: list[str] = field(default_factory=list)
    started: asyncio.subprocess.Process | None = None
    listening: asyncio.Event = field(default_factory=asyncio.Event)
    wrote: asyncio.Event = field(default_factory=asyncio.Event)
    _reading: asyncio.Task[None] | None = None

    async def run(self, *command: str) -> "Process":
        """Begin `python -m bot ...` with this environment and nothing else of ours."""
        self.listening.clear()
        self.started = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *command,
            env={"PYTHONPATH": str(ROOT), **self.environment},
            cwd=self.folder,  # where no .env lies
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self._reading = asyncio.create_task(self._listen())
        return self

    async def serve(self) -> None:
        """Begin to serve, and come back when the door is open."""
        await self.run("serve")
        opened = asyncio.create_task(self.listening.wait())
        assert self._reading is not None
        await asyncio.wait({opened, self._reading}, timeout=60, return_when=asyncio.FIRST_COMPLETED)
        opened.cancel()
        assert self.listening.is_set(), f"it did not start:\n{self.text}"

    async def ended(self) -> int:
        """Wait until it has ended by itself; the exit code."""
        assert self.started is not None
        assert self._reading is not None
        async with asyncio.timeout(60):
            await self._reading
            return await self.started.wait()

    async def stop(self) -> int:
        """Tell it to stop, politely; the exit code."""
        assert self.started is not None
        if self.started.returncode is None:
            self.started.terminate()
        return await self.ended()

    async def kill(self) -> None:
        """`kill -9`."""
        assert self.started is not None
        with contextlib.suppress(ProcessLookupError):
            self.started.kill()
        await self.ended()

    @property
    def text(self) -> str:
        """All it wrote."""
        return "".join(self.said)

    def events(self, name: str) -> list[dict[str, Any]]:
        """The log's lines about one event."""
        lines = (json.loads(line) for line in self.said if line.startswith("{"))
        return [line for line in lines if line["event"] == name]

    async def until(self, name: str) -> None:
        """Wait until the log has a line about this event."""
        async with asyncio.timeout(PATIENCE):
            while not self.events(name):
                self.wrote.clear()
                await self.wrote.wait()

    async def _listen(self) -> None:
        assert self.started is not None
        assert self.started.stdout is not None
        async for line in self.started.stdout:
            self.said.append(line.decode())
            self.wrote.set()
            if '"listening"' in self.said[-1]:
                self.listening.set()


@dataclass
class Ward:
    """A bot that serves, both platforms beside it, and people."""

    bot: Process
    slack: SlackOfTests
    microsoft: Microsoft
    client: ClientSession
    url: str
    in_slack: Landed
    in_teams: Landed

    def slack_person(self, name: str = "Sam Okafor", team: str = TEAM) -> InSlack:
        """Somebody new in a Slack workspace."""
        user = f"U{next(_NUMBERS):07}"
        self.slack.people[user] = Person(name)
        return InSlack(
            self.url, self.client, self.in_slack, slack=self.slack, user=user, team=team,
            secret=SECRET,
        )  # fmt: skip

    def teams_person(self, name: str = "Jo Adeyemi", tenant: str = TENANT) -> InTeams:
        """Somebody new in a Teams tenant."""
        user = f"00000000-0000-4000-8000-{next(_NUMBERS):012}"
        return InTeams(
            self.url, self.client, self.in_teams, microsoft=self.microsoft, user=user,
            tenant=tenant, name=name,
        )  # fmt: skip

    async def installs(self, team: str, token: str) -> None:
        """An administrator adds the app to one more workspace, in a browser."""
        begin, back = "/slack/install", "/slack/oauth_redirect"
        async with self.client.get(f"{self.url}{begin}", allow_redirects=False) as answer:
            assert answer.status == 302
            state = URL(answer.headers["Location"]).query["state"]
            (cookie,) = answer.cookies.values()
        self.slack.tokens[token] = team
        granted = {"access_token": token, "team": {"id": team}, "app_id": "A1"}
        self.slack.codes[team] = {"ok": True, **granted}
        async with self.client.get(
            f"{self.url}{back}",
            params={"code": team, "state": state},
            headers={"Cookie": f"{cookie.key}={cookie.value}"},
            allow_redirects=False,
        ) as answer:
            assert answer.status == 302

    def sql(self, statement: str) -> list[RowMapping]:
        """Look or meddle behind the bot's back."""
        return Stores(self.bot.environment["DATABASE_URL"]).sql(statement)

    def time_passes(self) -> None:
        """What waits to be sent again has waited, and what a dead process held is free."""
        self.sql("UPDATE task SET due_at = 0, leased_until = 0 WHERE kind = 'say'")

    async def landing(self, who: Hands) -> None:
        """Let time pass until nothing more waits to be sent to this person."""
        waiting = f"SELECT 1 FROM task WHERE kind = 'say' AND address = '{who.address}'"
        self.time_passes()
        async with asyncio.timeout(2 * PATIENCE):
            while self.sql(waiting):
                # What is on its way now keeps its lease: it must not be taken for a dead one's.
                self.sql("UPDATE task SET due_at = 0 WHERE kind = 'say' AND leased_until = 0")
                who.landed.changed.clear()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(who.landed.changed.wait(), 2)

    async def get(self, path: str) -> tuple[int, str]:
        async with self.client.get(f"{self.url}{path}") as answer:
            return answer.status, await answer.text()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def environment_for(
    folder: Path, database_url: str, port: int, slack: Slack, microsoft: Microsoft
) -> dict[str, str]:
    """What an operator would write, with both platforms on this machine, and a new key."""
    return {
        "HOME": os.environ.get("HOME", str(folder)),  # the matcher's cache, and no setting
        "DATABASE_URL": database_url,
        "ENCRYPTION_KEYS": Fernet.generate_key().decode(),
        "PORT": str(port),
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_API_URL": slack.url,
        "MICROSOFT_APP_ID": APP_ID,
        "MICROSOFT_APP_PASSWORD": PASSWORD,
        "MICROSOFT_APP_TENANT_ID": TENANT,
        "TEAMS_OPENID_METADATA_URL": f"{microsoft.url}/metadata",
        "TEAMS_LOGIN_URL": microsoft.url,
        "TEAMS_SERVICE_HOSTS": microsoft.host,
    }


@contextlib.asynccontextmanager
async def ward(folder: Path, database_url: str = "", **changed: str) -> AsyncIterator[Ward]:
    """A bot with authentication on for both platforms, and a database of its own."""
    in_slack, in_teams = Landed(), Landed()
    slack, microsoft = SlackOfTests(posted=in_slack), Microsoft(landed=in_teams)
    await slack.open()
    port = free_port()
    if not database_url:
        database_url = f"sqlite:///{folder / 'bot.sqlite3'}"
        upgrade(database_url)
    try:
        async with microsoft.serve(), ClientSession() as client:
            environment = {
                **environment_for(folder, database_url, port, slack, microsoft),
                "LOG_LEVEL": "DEBUG",
                **changed,
            }
            bot = Process(environment, folder)
            url = f"http://127.0.0.1:{port}"
            try:
                await bot.serve()
                yield Ward(bot, slack, microsoft, client, url, in_slack, in_teams)
            finally:
                await bot.kill()
    finally:
        await slack.close()


async def waits(awaited: asyncio.Event) -> None:
    """Until this has happened."""
    async with asyncio.timeout(PATIENCE):
        await awaited.wait()
