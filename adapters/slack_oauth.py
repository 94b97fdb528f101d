"""Adding the app to a workspace from the browser: two routes and a signed, short-lived state."""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode, urljoin

from aiohttp import web

from adapters.channel import Clock, Gone, Refused, RetryLater
from adapters.slack_installations import Installations
from adapters.slack_log import Log
from adapters.slack_web import LostChat, SlackWeb
from adapters.slack_wire_text import words

# What the app may do. The manifest names the same, and docs/slack.md says what each is for.
SCOPES = ("chat:write", "commands", "im:history", "im:write", "users:read")
_COOKIE = "slack_install"
_LASTS = timedelta(minutes=10)


class Install:
    """The two pages of an installation. `web_of` gives the session that `start` opened."""

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        api_url: str,
        installations: Installations,
        web_of: Callable[[], SlackWeb],
        now: Clock,
        nonce: Callable[[], str],
        log: Log,
    ) -> None:
        self._client_id = client_id
        self._client_secret = client_secret
        self._api_url = api_url
        self._installations = installations
        self._web_of = web_of
        self._now = now
        self._nonce = nonce
        self._log = log

    async def begin(self, _request: web.Request) -> web.Response:
        """Off to Slack, with a state that only this browser can bring back."""
        state = self._signed(int(self._now().timestamp()), self._nonce())
        asked = {"client_id": self._client_id, "scope": ",".join(SCOPES), "state": state}
        url = urljoin(self._api_url, "/oauth/v2/authorize")
        response = web.Response(status=302, headers={"Location": f"{url}?{urlencode(asked)}"})
        response.set_cookie(
            _COOKIE,
            state,
            max_age=int(_LASTS.total_seconds()),
            path="/slack",
            secure=True,
            httponly=True,
            samesite="Lax",
        )
        return response

    async def finish(self, request: web.Request) -> web.Response:
        """Back from Slack: change the code for a token, keep it, and open the app."""
        state, code = request.query.get("state", ""), request.query.get("code", "")
        mine = hmac.compare_digest(state.encode(), request.cookies.get(_COOKIE, "").encode())
        if not mine or not self._holds(state):
            return web.Response(status=400, text=words()["link_too_old"])
        if not code:  # they said no, or Slack did
            return web.Response(status=400, text=words()["not_added"])
        try:
            answer = await self._web_of().install(self._client_id, self._client_secret, code)
            team, kept = _installed(answer)
        except (RetryLater, Gone, Refused, LostChat, ValueError) as error:
            self._log.warning("slack_install_failed", error=str(error))
            return web.Response(status=502, text=words()["not_added"])
        await self._installations.save(
            team, str(answer["access_token"]), str(answer.get("bot_user_id") or ""), kept
        )
        self._log.info("slack_installed", team=team)
        there = {"app": kept.get("app", "")} | ({} if team.startswith("E") else {"team": team})
        home = urljoin(self._api_url, f"/app_redirect?{urlencode(there)}")
        response = web.Response(status=302, headers={"Location": home})
        response.del_cookie(_COOKIE, path="/slack")
        return response

    def _signed(self, at: int, nonce: str) -> str:
        stamp = f"{at}.{nonce}"
        key = self._client_secret.encode()
        return f"{stamp}.{hmac.new(key, stamp.encode(), hashlib.sha256).hexdigest()}"

    def _holds(self, state: str) -> bool:
        at, _, rest = state.partition(".")
        nonce = rest.rpartition(".")[0]
        if not (at.isascii() and at.isdigit() and len(at) < 12):
            return False
        age = self._now().timestamp() - int(at)
        return 0 <= age <= _LASTS.total_seconds() and hmac.compare_digest(
            state.encode(), self._signed(int(at), nonce).encode()
        )


def _installed(answer: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The key to keep a token under, and what else was told. Raises ValueError."""
    team = _id_of(answer.get("team"))
    enterprise = _id_of(answer.get("enterprise"))
    key = enterprise if answer.get("is_enterprise_install") else team
    if not key or not answer.get("access_token"):
        raise ValueError("no team or no token in the answer")
    told = {
        "app": answer.get("app_id"),
        "scope": answer.get("scope"),
        "team": team,
        "enterprise": enterprise,
    }
    return key, {name: value for name, value in told.items() if isinstance(value, str) and value}


def _id_of(value: object) -> str:
    found = value.get("id") if isinstance(value, Mapping) else None
    return found if isinstance(found, str) else ""
