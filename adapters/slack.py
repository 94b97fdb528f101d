"""The Slack channel: verifies what arrives, hands it on, acknowledges it, and sends."""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from aiohttp import web

from adapters import slack_wire as wire
from adapters.channel import (
    Clock,
    Gone,
    HomeOf,
    LeaveOf,
    Receive,
    Refusal,
    Refused,
    RetryLater,
    nobody_counts,
)
from adapters.manners import Pace
from adapters.slack_installations import Installations
from adapters.slack_log import Log
from adapters.slack_oauth import Install
from adapters.slack_people import PATIENCE, People
from adapters.slack_signature import is_genuine
from adapters.slack_web import MENDED, LostChat, SlackWeb
from adapters.slack_wire_body import decode
from adapters.slack_wire_render import render, render_home
from dialogs.messages import Message

if TYPE_CHECKING:
    from adapters.slack_listener import Listener

_MOST = 1024 * 1024  # bytes of one request
# Slack takes one message a second in a chat, and a few at once now and then
# (docs.slack.dev/apis/web-api/rate-limits). Seconds, and how many at once.
APART, BURST = 1.0, 5


class SlackChannel:
    """Slack, by HTTP or Socket Mode (with an `app_token`), for one workspace or many.

    `bot_token` serves a workspace that nobody installed through the browser. With `client_id` and
    `client_secret` the two install routes are there. `left` is called with a workspace
    (`slack:T1`) that took the app away. `timeout` is in seconds, for the whole of one call to
    Slack. Nothing is read from the environment but the standard proxy variables.

    What comes all day goes its own short way. Bolt is built when it is needed first: for the
    socket, or for anything that is not hot. See docs/decisions/0010-the-hot-path.md.
    """

    name = "slack"

    def __init__(
        self,
        *,
        bot_token: str | None,
        signing_secret: str,
        app_token: str | None,
        client_id: str | None,
        client_secret: str | None,
        receive: Receive,
        home: HomeOf,
        left: LeaveOf,
        installations: Installations,
        now: Clock,
        log: Log,
        api_url: str = "https://slack.com/api/",
        timeout: float = 10.0,
        nonce: Callable[[], str] = secrets.token_urlsafe,
        refused: Refusal = nobody_counts,
    ) -> None:
        self._bot_token = bot_token
        self._app_token = app_token
        self._receive = receive
        self._home = home
        self._left = left
        self._installations = installations
        self._now = now
        self._log = log
        self._refused = refused
        self._timeout = timeout
        self._api_url = api_url.rstrip("/") + "/"
        self._secret = signing_secret.encode()
        self._pace = Pace(APART, BURST, now)
        self._listener: Listener | None = None
        self._install = (
            Install(
                client_id=client_id,
                client_secret=client_secret,
                api_url=self._api_url,
                installations=installations,
                web_of=lambda: self._opened,
                now=now,
                nonce=nonce,
                log=log,
            )
            if client_id and client_secret
            else None
        )
        self._web: SlackWeb | None = None
        self._people: People | None = None

    # What comes in.

    def routes(self) -> list[web.RouteDef]:
        """The doors: events, interactivity and commands in one; two for installing."""
        doors = [web.post("/slack/events", self._arrived)]
        if self._install:
            doors.append(web.get("/slack/install", self._install.begin))
            doors.append(web.get("/slack/oauth_redirect", self._install.finish))
        return doors

    async def _arrived(self, request: web.Request) -> web.Response:
        if (request.content_length or 0) > _MOST:
            return web.Response(status=413)
        raw = await request.read()
        if len(raw) > _MOST:
            return web.Response(status=413)
        if not self._genuine(raw, request.headers):
            self._log.warning("slack_not_genuine")
            self._refused("signature")
            return web.Response(status=401)
        body = decode(raw, request.content_type)
        if body is None:
            return web.Response(status=400)
        if wire.is_hot(body):  # no other way leads to Bolt, whose dispatcher costs as much again
            return web.Response(status=await self._heard(body))
        if (answer := wire.challenge(body)) is not None:
            return web.json_response({"challenge": answer})
        return web.Response(status=await (await self._bolt()).dispatch(body))

    def _genuine(self, raw: bytes, headers: Mapping[str, str]) -> bool:
        at = headers.get("X-Slack-Request-Timestamp", "")
        signature = headers.get("X-Slack-Signature", "")
        return is_genuine(self._secret, raw, at, signature, self._now().timestamp())

    async def _bolt(self) -> "Listener":
        if self._listener is None:
            # In a thread, because it takes long.
            await asyncio.to_thread(import_module, "adapters.slack_listener")
            from adapters.slack_listener import Listener

            self._listener = self._listener or Listener(self._heard, self._api_url, self._log)
        return self._listener

    async def _heard(self, body: dict[str, Any]) -> int:
        """200 when what arrived is committed, or is nothing for us; 503: send it again."""
        try:
            if workspace := wire.left(body):
                await self._left(workspace)
                await self._installations.delete(workspace.removeprefix("slack:"))
            elif address := wire.home_opened(body):
                await self._show_home(address, wire.enterprise(body))
            elif incoming := wire.parse(body):
                self._pace.heard(incoming.address)
                name, zone = await self._person(incoming.address, incoming.details)
                if name or zone:
                    incoming = replace(incoming, name=name, zone=zone)
                await self._receive(incoming)
        except Exception as error:
            # By name only: the words of an error may quote what somebody said.
            kind = type(error).__name__
            self._log.error("slack_not_taken", id=wire.event_id(body), error=kind)
            return 503
        return 200

    async def _show_home(self, address: str, enterprise: str) -> None:
        token = await self._token(address, enterprise)
        view = render_home(await self._home(address))
        with suppress(Gone, Refused):
            await self._opened.publish(token, address.rpartition(":")[2], view)

    async def _person(self, address: str, details: Mapping[str, str]) -> tuple[str, str]:
        """Name and zone. Whatever goes wrong here, the message is not lost for it."""
        if self._people is None:
            return "", ""
        if known := self._people.known(address):
            return known
        try:
            token = await self._token(address, details.get("enterprise", ""))
            return await self._people.ask(token, address)
        except Exception as error:
            self._log.warning("slack_person_unknown", error=type(error).__name__)
            return "", ""

    # What goes out.

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        """Post to the person's own chat with the bot, opening it first where it is not known."""
        user = address.rpartition(":")[2]
        try:
            shown = render(message)
        except ValueError as error:
            raise Refused(str(error)) from None
        self._pace.check(address)
        token = await self._token(address, details.get("enterprise", ""))
        if known := details.get("channel"):
            with suppress(LostChat):
                await self._post(token, known, shown)
                return details
        channel = await self._opened.open_chat(token, user)
        try:
            await self._post(token, channel, shown)
        except LostChat as lost:
            raise Gone(lost.reason) from None
        return {**details, "channel": channel}

    async def _post(self, token: str, channel: str, shown: Mapping[str, Any]) -> None:
        await self._opened.post(token, channel, shown)

    async def _token(self, address: str, enterprise: str) -> str:
        if self._bot_token and not self._install:
            return self._bot_token  # one workspace: nothing to look up
        team = address.split(":")[1]
        for key in (team, enterprise):
            if key and (token := await self._installations.find(key)):
                return token
        if self._bot_token:
            return self._bot_token
        setting = "the bot token (SLACK_BOT_TOKEN, or add the app at /slack/install)"
        self._log.error("slack_setting", team=team, setting=setting)
        raise RetryLater(MENDED, "no bot token for this workspace")

    @property
    def _opened(self) -> SlackWeb:
        if self._web is None:
            raise RetryLater(1, "the channel has not been started")
        return self._web

    # Opening and closing.

    async def start(self) -> None:
        """Open the session; with an app token, the socket too. It reconnects by itself."""
        self._web = SlackWeb(self._api_url, self._timeout, self._now, self._log)
        self._people = People(self._web, self._now, min(PATIENCE, self._timeout))
        if self._app_token:
            (await self._bolt()).connect(self._app_token, self._web.session)

    async def stop(self) -> None:
        """Close what `start` opened. What was not acknowledged, Slack sends again."""
        if self._listener:
            await self._listener.disconnect()
        if self._web:
            await self._web.close()
        self._web = self._people = None
