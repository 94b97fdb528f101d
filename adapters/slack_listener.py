"""Bolt, with one listener: the same for a request that was verified and for Socket Mode.

Imported when it is needed first: a bot that only hears messages and presses never loads it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiohttp import ClientSession
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_log import Log, sdk_logger, silent_logger

# Given a body, the status to answer with: 200 is an acknowledgement.
Heard = Callable[[dict[str, Any]], Awaitable[int]]


class Listener:
    """One Bolt app, and the socket when there is one."""

    def __init__(self, heard: Heard, api_url: str, log: Log) -> None:
        self._app = _bolt(heard, api_url)
        self._api_url = api_url
        self._log = log
        self._socket: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task[None] | None = None

    async def dispatch(self, body: dict[str, Any]) -> int:
        """The status for a body that came by HTTP and was proved genuine."""
        try:
            # Bolt calls "socket mode" what is already verified and read.
            request = AsyncBoltRequest(body=body, mode="socket_mode")
        except Exception:
            return 400  # a body of no shape that Slack sends
        status = (await self._app.async_dispatch(request)).status
        return 400 if status == 500 else status  # our listener answers 503, never 500

    def connect(self, app_token: str, session: ClientSession) -> None:
        """Open the socket, in the background: until Slack answers, it tries for ever.

        When it is lost, it is opened again. What gets no 200 is not acknowledged.
        """
        logger = sdk_logger(self._log)
        client = AsyncWebClient(
            base_url=self._api_url, session=session, logger=logger, retry_handlers=[]
        )
        self._socket = AsyncSocketModeHandler(
            self._app, app_token, logger=logger, web_client=client
        )
        self._connecting = asyncio.create_task(self._socket.client.connect())  # type: ignore[no-untyped-call]

    async def disconnect(self) -> None:
        """Close the socket, if there is one."""
        if self._connecting:
            self._connecting.cancel()
            with suppress(asyncio.CancelledError):
                await self._connecting
        if self._socket:
            await self._socket.client.close()  # type: ignore[no-untyped-call]
        self._connecting = self._socket = None


def _bolt(heard: Heard, api_url: str) -> AsyncApp:
    """Bolt with every switch set by hand, so that no SLACK_* variable turns one of them."""

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        # No token: what goes out finds its own, and no `auth.test` is called.
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)

    async def everything(body: dict[str, Any]) -> BoltResponse:
        return BoltResponse(status=await heard(body), body="")

    app = AsyncApp(
        name="speak-first",
        logger=silent_logger(),
        client=AsyncWebClient(base_url=api_url, logger=silent_logger(), retry_handlers=[]),
        signing_secret="verified before",  # noqa: S106
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=False,
        ignoring_self_events_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    # One listener before all others, so that nothing Slack sends can go unheard: what no listener
    # matches, Bolt answers with 404 and writes into the log.
    app.use(everything)
    return app
