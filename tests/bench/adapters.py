"""Both channels with nothing behind them, as a bot for a load generator: what an adapter costs.

    python -m tests.bench.adapters --port P --sink URL [--teams [--jwt]] [--silent]

It keeps the eight-step dialog of the load generator in memory and answers through the channel's own
`send`, as a delivery would. With `--silent` it only takes in. There is no store and no dialog
engine, so what is measured is the adapter and aiohttp.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated

import structlog
import typer
from aiohttp import web
from yarl import URL

from adapters.channel import Channel, Incoming
from adapters.slack import SlackChannel
from adapters.teams import TeamsChannel
from bot.log import configure
from dialogs.messages import Home, Message, Option

STEPS = 8
# What every real question carries beside its words.
ANSWERS = tuple(Option("bench.step", value, value.title()) for value in ("yes", "no", "unsure"))
WAYS_ROUND = tuple(
    Option(f"bench.{way}", "", label, "quiet")
    for way, label in (("why", "Why do you ask?"), ("back", "Go back"), ("stop", "Stop here"))
)


@dataclass
class Dialogs:
    """The dialog of the load generator for everybody who speaks."""

    channels: dict[str, Channel] = field(default_factory=dict)
    silent: bool = False
    answers: dict[str, list[str]] = field(default_factory=dict)
    details: dict[str, Mapping[str, str]] = field(default_factory=dict)
    sending: set[asyncio.Task[None]] = field(default_factory=set)

    async def receive(self, incoming: Incoming) -> None:
        """Move one step, and answer after what was said is acknowledged."""
        if self.silent:
            return
        said = incoming.said.text or incoming.said.value
        before = self.answers.setdefault(incoming.address, [])
        before.append(said)
        text = f"Q{len(before)}.{said}"
        if len(before) == STEPS:
            text = f"DONE.{said}." + ".".join(before[1:])
            self.answers[incoming.address] = []
        task = asyncio.create_task(
            self.send(incoming, Message(text, options=ANSWERS, controls=WAYS_ROUND))
        )
        self.sending.add(task)
        task.add_done_callback(self.sending.discard)

    async def send(self, incoming: Incoming, message: Message) -> None:
        """Answer one person."""
        channel = self.channels[incoming.address.partition(":")[0]]
        await channel.send(incoming.address, incoming.details, message)

    async def left(self, who: str) -> None:
        """Nobody leaves here."""

    async def home(self, _address: str) -> Home:
        """An empty front page."""
        return Home("Speak First")


class Nobody:
    """No workspace was added through the browser."""

    async def save(
        self, team: str, bot_token: str, bot_user: str, details: Mapping[str, str]
    ) -> None:
        """Nothing is kept."""

    async def find(self, _team: str) -> str | None:
        """None is known."""
        return None

    async def delete(self, team: str) -> None:
        """None is there to be let go."""


def _clock() -> datetime:
    return datetime.now(UTC)


def _slack(dialogs: Dialogs, sink: str) -> SlackChannel:
    return SlackChannel(
        bot_token="xoxb-bench",
        signing_secret="bench-signing-secret",
        app_token=None,
        client_id=None,
        client_secret=None,
        api_url=f"{sink}/api/",
        receive=dialogs.receive,
        home=dialogs.home,
        left=dialogs.left,
        installations=Nobody(),
        now=_clock,
        log=structlog.get_logger(),
    )


def _teams(dialogs: Dialogs, sink: str, jwt: bool) -> TeamsChannel:
    return TeamsChannel(
        app_id="00000000-aaaa-4bbb-8ccc-000000000001" if jwt else "",
        app_password="bench" if jwt else "",
        openid_metadata_url=f"{sink}/v1/.well-known/openidconfiguration",
        login_url=sink,
        service_hosts=(URL(sink).authority,),
        unauthenticated=not jwt,
        receive=dialogs.receive,
        left=dialogs.left,
        now=_clock,
        log=structlog.get_logger(),
    )


def main(
    port: Annotated[int, typer.Option()],
    sink: Annotated[str, typer.Option(help="Where the platforms' stand-in listens.")],
    teams: bool = False,
    jwt: bool = False,
    silent: bool = False,
) -> None:
    """Serve until told to stop."""
    configure("WARNING")
    dialogs = Dialogs(silent=silent)

    async def build() -> web.Application:
        app = web.Application()
        channel = _teams(dialogs, sink, jwt) if teams else _slack(dialogs, sink)
        dialogs.channels[channel.name] = channel
        app.add_routes(channel.routes())

        async def running(_app: web.Application) -> AsyncIterator[None]:
            await channel.start()
            yield
            await channel.stop()

        app.cleanup_ctx.append(running)
        return app

    web.run_app(build(), host="127.0.0.1", port=port, print=None, access_log=None)


if __name__ == "__main__":
    typer.run(main)
