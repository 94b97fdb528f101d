"""Calls to Slack's Web API, and what each refusal means for the person and for us."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientError, ClientTimeout

from adapters.channel import Clock, Gone, Refused, RetryLater
from adapters.manners import Doors, Holds, Throttled
from adapters.outgoing import open_session, proxy_for
from adapters.slack_log import Log
from adapters.wire_json import decode, encode

SOON = 5.0  # seconds to wait when Slack is unwell
LATER = 60.0  # seconds to wait after an answer we do not know
MENDED = 3600.0  # seconds to wait for somebody to mend a setting
_LONGEST = 3600.0
_JSON = "application/json; charset=utf-8"
_FORM = "application/x-www-form-urlencoded"
_CODE = re.compile(r"[a-z_]{2,60}")

# The person cannot be reached in Slack any more.
_GONE = {"user_not_found", "user_disabled", "user_not_visible", "cannot_dm_bot"}
# The chat we kept is no longer the right one; it is also `gone` when a new one is refused too.
_LOST = {"channel_not_found", "is_archived", "not_in_channel"}
# This one message is not to Slack's liking.
_REFUSED = {
    "invalid_blocks",
    "invalid_blocks_format",
    "msg_blocks_too_long",
    "msg_too_long",
    "no_text",
    "invalid_arguments",
}
_TOKEN = "the bot token (SLACK_BOT_TOKEN, or add the app again at /slack/install)"  # noqa: S105
_ADMIN = "the workspace's app approval (an owner or admin must allow the app)"
# Ours to mend, never the person's doing: nobody may lose a reminder over a wrong setting.
_MEND = {
    "invalid_auth": _TOKEN,
    "not_authed": _TOKEN,
    "account_inactive": _TOKEN,
    "token_revoked": _TOKEN,
    "token_expired": _TOKEN,
    "not_allowed_token_type": _TOKEN,
    "missing_scope": "the app's scopes (adapters/slack_manifest.json, then add the app again)",
    "no_permission": "the app's scopes (adapters/slack_manifest.json, then add the app again)",
    "messages_tab_disabled": "App Home, Messages tab (features.app_home in the manifest)",
    "access_denied": _ADMIN,
    "restricted_action": _ADMIN,
    "ekm_access_denied": _ADMIN,
    "enterprise_is_restricted": _ADMIN,
    "org_login_required": _ADMIN,
    "team_access_not_granted": _ADMIN,
}
_BUSY = {"ratelimited", "rate_limited", "message_limit_exceeded"}
_UNWELL = {"internal_error", "fatal_error", "service_unavailable", "request_timeout"}


class LostChat(Exception):
    """The chat that was kept for this person is not there."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SlackWeb:
    """One kept-alive session for every workspace.

    Slack's own client is not used for this: it costs as much again as the call itself, and trips
    over answers that are not a JSON object in several ways.
    """

    def __init__(self, api_url: str, timeout: float, now: Clock, log: Log) -> None:
        self._log = log
        self._api_url = api_url
        self._holds = Holds(now)
        self._doors = Doors(now)
        self.session = open_session(ClientTimeout(total=timeout), proxy_for(api_url))

    async def close(self) -> None:
        await self.session.close()

    async def open_chat(self, token: str, user: str) -> str:
        """The id of our chat with this person. Raises RetryLater or Gone."""
        try:
            answer = await self.call("conversations.open", token, users=user)
        except LostChat as lost:
            raise Gone(lost.reason) from None
        channel = answer.get("channel")
        if not isinstance(channel, Mapping) or not isinstance(channel.get("id"), str):
            raise RetryLater(LATER, "no channel in the answer")
        return str(channel["id"])

    async def post(self, token: str, channel: str, shown: Mapping[str, Any]) -> None:
        """Post one rendered message. Raises LostChat, RetryLater, Gone or Refused."""
        # Nothing in it is markup, a link to preview or a name to ping.
        plainly = {"mrkdwn": False, "link_names": False, "parse": "none"}
        quietly = {"unfurl_links": False, "unfurl_media": False}
        target = {"channel": channel, **plainly, **quietly}
        try:
            await self.call("chat.postMessage", token, **target, **shown)
        except Refused as refused:
            # The words are more than the buttons: they go alone before they do not go at all.
            self._log.warning("slack_blocks_refused", error=refused.reason)
            await self.call("chat.postMessage", token, **target, text=shown["text"])

    async def publish(self, token: str, user: str, view: Mapping[str, Any]) -> None:
        """Put this view on the person's Home tab. Raises RetryLater, Gone or Refused."""
        try:
            await self.call("views.publish", token, user_id=user, view=dict(view))
        except LostChat as lost:
            raise Gone(lost.reason) from None

    async def person(self, token: str, user: str) -> Mapping[str, Any]:
        """What Slack knows of this person (`users.info`). Raises as `call` does."""
        return await self._asked("users.info", token, _FORM, urlencode({"user": user}).encode())

    async def install(self, client_id: str, client_secret: str, code: str) -> Mapping[str, Any]:
        """Change a code for a bot token (`oauth.v2.access`). Raises as `call` does."""
        given = {"client_id": client_id, "client_secret": client_secret, "code": code}
        return await self._asked("oauth.v2.access", "", _FORM, urlencode(given).encode())

    async def call(self, method: str, token: str, **given: Any) -> Mapping[str, Any]:
        """One call. Raises RetryLater, Gone, Refused or LostChat, and nothing else."""
        return await self._asked(method, token, _JSON, encode(given))

    async def _asked(self, method: str, token: str, kind: str, body: bytes) -> Mapping[str, Any]:
        # Slack's limits are for one method in one workspace, and there a workspace is its token.
        whose = f"{method} {token}"
        self._holds.check(whose)
        headers = {"Content-Type": kind}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        try:
            with self._doors.through(self._api_url):
                async with self.session.post(
                    self._api_url + method,
                    data=body,
                    headers=headers,
                    allow_redirects=False,
                ) as answer:
                    status, told = answer.status, answer.headers
                    raw = await answer.read()
        except (ClientError, OSError, ValueError) as error:
            raise RetryLater(SOON, type(error).__name__) from None
        data = _read(raw)
        if status == 200 and data.get("ok"):
            return data
        trouble = self._meaning(method, status, told, data)
        if isinstance(trouble, Throttled):
            self._holds.hold(whose, trouble.seconds)
        raise trouble

    def _meaning(
        self, method: str, status: int, headers: Mapping[str, str], data: Mapping[str, Any]
    ) -> Exception:
        """What the seam calls this refusal. Its words stay here: they may quote the request."""
        name = str(data.get("error") or "")
        # It goes into the log: a code, never a sentence.
        name = name if _CODE.fullmatch(name) else ""
        if status == 429 or name in _BUSY:
            return Throttled(_wait(headers), "rate limited")
        if status >= 500 or not name or name in _UNWELL:
            return RetryLater(SOON, name or f"status {status}")
        if name in _LOST:
            return LostChat(name)
        if name in _GONE:
            return Gone(name)
        if name in _REFUSED:
            return Refused(name)
        if name in _MEND:
            self._log.error("slack_setting", kind=method, error=name, setting=_MEND[name])
            return RetryLater(MENDED, name)
        self._log.warning("slack_error_unknown", kind=method, error=name)
        return RetryLater(LATER, name)


def _read(raw: bytes) -> Mapping[str, Any]:
    """The answer; nothing where it is no JSON object."""
    try:
        data = decode(raw)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _wait(headers: Mapping[str, str]) -> float:
    """The seconds of `Retry-After`; half a minute when Slack does not say."""
    written = str(headers.get("Retry-After", ""))
    return min(max(float(written), 1.0), _LONGEST) if written.isdigit() else 30.0
