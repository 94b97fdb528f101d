"""Microsoft Teams: the route that lets only Teams in, and the channel that speaks back."""

import asyncio
from collections.abc import Mapping
from importlib import import_module
from typing import Any, Protocol

from aiohttp import ClientSession, ClientTimeout, web

from adapters import teams_wire
from adapters.channel import (
    Clock,
    LeaveOf,
    Receive,
    Refusal,
    Refused,
    RetryLater,
    nobody_counts,
)
from adapters.manners import Pace
from adapters.outgoing import open_session
from adapters.teams_auth import Gate, TokenError, check_activity
from adapters.teams_connector import Connector
from adapters.teams_hosts import SERVICE_HOSTS, is_allowed
from adapters.teams_http import Credentials, fetch_json
from adapters.teams_keys import KeyRing, KeysError
from adapters.teams_wire_address import addressed
from adapters.teams_wire_cards import plain, words, write
from adapters.wire_json import decode
from dialogs.messages import Message

METADATA_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
LOGIN_URL = "https://login.microsoftonline.com"
_LARGEST = 256 * 1024
# In one chat Teams takes 8 messages in two seconds, 60 in half a minute, 1,800 in an hour
# (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). Seconds; how many at once.
APART, BURST = 0.6, 5


class Log(Protocol):
    """Where events go: a name and ids, never what was said."""

    def info(self, event: str, **ids: Any) -> Any:
        """Something usual."""
        ...

    def warning(self, event: str, **ids: Any) -> Any:
        """Something the person who runs the bot should look at."""
        ...


class TeamsChannel:
    """The Teams channel. `unauthenticated` is for the Agents Playground only, without an app id.

    `receive` is called for what people say; `left` with the address of a person who removed the
    bot. `patience` is how many seconds one send may take. Raises ValueError when the app id and
    the password do not make sense together.
    """

    name = "teams"

    def __init__(
        self,
        *,
        app_id: str,
        app_password: str,
        tenant_id: str | None = None,
        openid_metadata_url: str = METADATA_URL,
        login_url: str = LOGIN_URL,
        service_hosts: tuple[str, ...] = SERVICE_HOSTS,
        unauthenticated: bool = False,
        patience: float = 10.0,
        receive: Receive,
        left: LeaveOf,
        now: Clock,
        log: Log,
        refused: Refusal = nobody_counts,
    ) -> None:
        if unauthenticated and (app_id or app_password):
            raise ValueError("unauthenticated is for a bot without an app id and password")
        if not unauthenticated and not (app_id and app_password):
            raise ValueError("Teams needs an app id and a password")
        self._app_id = app_id
        self._service_hosts = service_hosts
        self._open = unauthenticated
        self._patience = patience
        self._receive = receive
        self._left = left
        self._now = now
        self._log = log
        self._refused = refused
        self._keys = KeyRing(openid_metadata_url, self._fetch, now)
        self._gate = Gate(app_id, self._keys, now)
        self._credentials = Credentials(app_id, app_password, tenant_id, login_url, now)
        self._session: ClientSession | None = None
        self._connector: Connector | None = None
        self._pace = Pace(APART, BURST, now)
        self._warming: asyncio.Task[None] | None = None

    def routes(self) -> list[web.RouteDef]:
        """The one address Teams sends everything to."""
        return [web.post("/api/messages", self._arrive)]

    async def start(self) -> None:
        """Open the session and fetch keys and token ahead; neither may stop us from starting."""
        self._session = open_session(ClientTimeout(total=self._patience))
        credentials = None if self._open else self._credentials
        self._connector = Connector(self._session, credentials, self._patience, self._now)
        if self._open:
            self._log.warning("teams_unauthenticated", hosts=",".join(self._service_hosts))
        else:
            self._warming = asyncio.create_task(self._warm())

    async def stop(self) -> None:
        """Close the session."""
        if self._warming is not None:
            self._warming.cancel()
            await asyncio.gather(self._warming, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
        self._session = self._connector = self._warming = None

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        """Send one card; as plain text if Teams refuses the card. Raises as Channel says."""
        missing = [key for key in teams_wire.DETAILS if not details.get(key)]
        if missing:
            raise Refused("no " + ", ".join(missing))
        if not is_allowed(details["service_url"], self._service_hosts):
            self._log.warning("teams_host_refused", address=address)
            raise Refused("the service host is not allowed")
        self._pace.check(address)
        try:
            await self._post(details, addressed(details, write(message)))
        except Refused as refusal:
            self._log.warning("teams_card_refused", address=address, reason=refusal.reason)
            await self._say_plainly(details, message)
        return details

    async def _say_plainly(self, details: Mapping[str, str], message: Message) -> None:
        # By the SDK this time, so that our own spelling cannot be what Teams does not like. Loaded
        # only now, in a thread, because it takes long and much memory, and is hardly ever wanted.
        await asyncio.to_thread(import_module, "adapters.teams_sdk")
        from adapters.teams_sdk import say

        async def post(_service_url: str, _conversation: str, body: bytes) -> None:
            await self._post(details, body)

        await say(self._app_id, details, plain(message), post)

    async def _post(self, details: Mapping[str, str], body: bytes) -> None:
        if self._connector is None:
            raise RetryLater(5, "not started")
        where = details["service_url"], details["conversation_id"], details["tenant"]
        await self._connector.post(*where, body)

    async def _arrive(self, request: web.Request) -> web.Response:
        try:
            proof = None
            if not self._open:
                proof = await self._gate.check(request.headers.get("Authorization", ""))
            activity = await _read(request)
            if proof is not None:
                check_activity(activity, proof)
        except TokenError as refusal:
            self._log.warning("teams_refused", reason=str(refusal))
            self._refused(str(refusal))
            return web.Response(status=401)
        except KeysError:
            self._log.warning("teams_keys_unavailable")
            self._refused("keys unavailable")
            return web.Response(status=503)
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or not is_allowed(service_url, self._service_hosts):
            self._log.warning("teams_host_refused")
            self._refused("service host")
            return web.Response(status=401)
        return await self._take(activity)

    async def _take(self, activity: Mapping[str, Any]) -> web.Response:
        try:
            incoming, gone = teams_wire.parse(activity), teams_wire.left(activity)
        except RecursionError as error:
            raise web.HTTPBadRequest from error
        try:
            if incoming is not None:
                self._pace.heard(incoming.address)
                await self._receive(incoming)
            elif gone is not None:
                await self._left(gone)
        except Exception as error:
            # Not committed, so not acknowledged. Only the kind: a message may hold what was said.
            self._log.warning("teams_not_taken", error=type(error).__name__)
            return web.Response(status=503)
        name = teams_wire.invoke_name(activity)
        if name is None:
            return web.Response(status=200)
        if name != "adaptiveCard/action":
            return web.Response(status=501)
        # Not empty: with an empty value Teams says the app cannot be reached, and presses again.
        answer = {
            "statusCode": 200,
            "type": "application/vnd.microsoft.activity.message",
            "value": words()["thanks"],
        }
        return web.json_response(answer)

    async def _warm(self) -> None:
        if not await self._keys.warm():
            self._log.warning("teams_keys_unavailable")
        try:
            await self._credentials.token(self._opened())
        except RetryLater as later:
            self._log.warning("teams_token_unavailable", reason=later.reason)

    async def _fetch(self, url: str) -> object:
        if self._session is None:
            raise OSError("not started")
        return await fetch_json(self._session, url)

    def _opened(self) -> ClientSession:
        if self._session is None:
            raise RetryLater(5, "not started")
        return self._session


async def _read(request: web.Request) -> Mapping[str, Any]:
    if (request.content_length or 0) > _LARGEST:
        raise web.HTTPRequestEntityTooLarge(max_size=_LARGEST)
    body = await request.read()
    if len(body) > _LARGEST:
        raise web.HTTPRequestEntityTooLarge(max_size=_LARGEST)
    try:
        activity = decode(body)
    except (ValueError, RecursionError) as error:
        raise web.HTTPBadRequest from error
    if not isinstance(activity, dict):
        raise web.HTTPBadRequest
    return activity
