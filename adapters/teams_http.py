"""Outgoing HTTP for Teams: the keys, our own token, and one message to the connector."""

import asyncio
import json
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import Any
from urllib.parse import quote

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

from adapters.channel import Clock, Gone, Refused, RetryLater
from adapters.manners import Throttled

SCOPE = "https://api.botframework.com/.default"
_ANY_TENANT = "botframework.com"
_QUICK = ClientTimeout(total=5)
_LARGEST = 1_000_000
_EARLY = timedelta(minutes=5)

# learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability: the codes that
# mean the person has gone or said stop. They are no faults.
_GONE = {
    "ConversationBlockedByUser",
    "MessageWritesBlocked",
    "BotNotInConversationRoster",
    "ConversationNotFound",
}
_BUSY, _DOWN, _MISCONFIGURED, _LONGEST_WAIT = 5.0, 30.0, 3_600.0, 86_400.0


async def fetch_json(session: ClientSession, url: str) -> object:
    """JSON from a URL within five seconds. Raises OSError or ValueError."""
    try:
        async with session.get(url, timeout=_QUICK, allow_redirects=False) as response:
            if response.status != 200:
                raise OSError(f"status {response.status}")
            return await _json(response)
    except ClientError as error:
        raise OSError(type(error).__name__) from error


async def _json(response: ClientResponse) -> Any:
    body = bytearray()
    async for chunk in response.content.iter_chunked(65_536):
        body += chunk
        if len(body) > _LARGEST:
            raise ValueError("too much")
    return json.loads(body)


class Credentials:
    """Our own token for the connector: fetched once, kept until five minutes before it ends."""

    def __init__(
        self, app_id: str, password: str, tenant_id: str | None, login_url: str, now: Clock
    ) -> None:
        self._url = f"{login_url.rstrip('/')}/{quote(tenant_id or _ANY_TENANT)}/oauth2/v2.0/token"
        self._form = {
            "grant_type": "client_credentials",
            "client_id": app_id,
            "client_secret": password,
            "scope": SCOPE,
        }
        self._now = now
        self._token = ""
        self._ends: datetime | None = None
        self._failures = 0
        self._lock = asyncio.Lock()

    async def token(self, session: ClientSession) -> str:
        """A token that is good now. Raises RetryLater when the login service gives none."""
        seen = self._failures
        async with self._lock:
            if self._ends is not None and self._now() < self._ends:
                return self._token
            if self._failures != seen:
                # It failed while we stood in line: each asking anew would hold up the next.
                raise RetryLater(_DOWN, "login unreachable")
            try:
                await self._fetch(session)
            except RetryLater:
                self._failures += 1
                raise
            return self._token

    def forget(self, token: str) -> None:
        """The connector did not take this token: fetch another next time."""
        if token == self._token:
            self._ends = None

    async def _fetch(self, session: ClientSession) -> None:
        try:
            async with session.post(
                self._url, data=self._form, timeout=_QUICK, allow_redirects=False
            ) as response:
                status = response.status
                found = await _json(response) if status == 200 else {}
            token, seconds = str(found["access_token"]), float(found.get("expires_in", 0))
        except (ClientError, OSError) as error:
            raise RetryLater(_DOWN, "login unreachable") from error
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            refused = 400 <= status < 429
            wait = _MISCONFIGURED if refused else _DOWN
            raise RetryLater(wait, f"login answered {status}") from error
        ends = self._now() + timedelta(seconds=min(max(seconds, 0), 86_400)) - _EARLY
        self._token, self._ends = token, ends


async def post(
    session: ClientSession,
    url: str,
    body: bytes,
    *,
    token: str,
    patience: float,
    now: Clock,
) -> None:
    """Post one activity (JSON) within `patience` seconds.

    Raises RetryLater, Gone or Refused, or PermissionError when the connector takes not this token.
    """
    timeout = ClientTimeout(total=patience)
    headers = {"Content-Type": "application/json; charset=utf-8"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    try:
        async with session.post(
            url, data=body, headers=headers, timeout=timeout, allow_redirects=False
        ) as response:
            if 200 <= response.status < 300:
                return
            await _raise(response, now)
    except (ClientError, OSError) as error:
        if isinstance(error, PermissionError):
            raise
        raise RetryLater(_DOWN, "connector unreachable") from error


async def _raise(response: ClientResponse, now: Clock) -> None:
    status = response.status
    code = await _code(response)
    reason = f"{status} {code}".strip()
    if status == 401:
        raise PermissionError(reason)
    if status in {403, 404} and code in _GONE:
        raise Gone(reason)
    if status in {400, 413}:
        raise Refused(reason)
    if status in {412, 429} or status >= 500:
        asked = _retry_after(response, now)
        if status in {412, 429}:
            raise Throttled(asked or _BUSY, reason)
        raise RetryLater(asked or _DOWN, reason)
    # Not the person's doing and not the message's: somebody has to put a setting right first.
    raise RetryLater(_MISCONFIGURED, reason)


async def _code(response: ClientResponse) -> str:
    try:
        found = await _json(response)
        code = found["error"]["code"]
    except (KeyError, TypeError, ValueError, RecursionError, ClientError):
        return ""
    # It goes into a reason, and reasons go into logs: a name, never a sentence.
    return code if isinstance(code, str) and code.isalnum() and len(code) < 60 else ""


def _retry_after(response: ClientResponse, now: Clock) -> float | None:
    given = response.headers.get("Retry-After", "")
    try:
        seconds = float(given)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(given) - now()).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(seconds, 1.0), _LONGEST_WAIT) if isfinite(seconds) else None
