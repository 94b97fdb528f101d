"""Stands in for Microsoft's side of Teams on loopback: keys, login and connector, with state."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import jwt
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP_ID = "11111111-2222-4333-8444-555555555555"
PASSWORD = "the-app-password"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ACTIVITIES = Path(__file__).parent / "wire" / "teams"

Json = dict[str, Any]


def activity(name: str) -> Json:
    """One of the recorded activities, by file name."""
    found: Json = json.loads((ACTIVITIES / f"{name}.json").read_text("utf-8"))
    return found


@cache
def signing_key(name: str) -> rsa.RSAPrivateKey:
    """A key pair by name: made once, because that takes long."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Clock:
    """A clock that moves only when told."""

    at: datetime = NOW

    def __call__(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Microsoft:
    """What Microsoft holds: which keys sign, which tokens it gave us, what landed with people."""

    keys: dict[str, list[str] | None] = field(default_factory=lambda: {"one": ["msteams"]})
    metadata_up: bool = True
    login_status: int = 200
    # Answers the connector gives before it takes anything: (status, code, headers).
    answers: list[tuple[int, str, Mapping[str, str]]] = field(default_factory=list)
    hung: bool = False
    landed: list[tuple[str, Json]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    revoked: set[str] = field(default_factory=set)
    metadata_fetches: int = 0
    asked_scopes: list[str] = field(default_factory=list)
    login_paths: list[str] = field(default_factory=list)
    url: str = ""

    @property
    def service_url(self) -> str:
        return f"{self.url}/teams/"

    @property
    def host(self) -> str:
        return self.url.removeprefix("http://")

    def claims(self, now: datetime) -> Json:
        """The claims of a good token."""
        return {
            "iss": "https://api.botframework.com",
            "aud": APP_ID,
            "serviceurl": self.service_url,
            "nbf": int((now - timedelta(minutes=5)).timestamp()),
            "exp": int((now + timedelta(hours=1)).timestamp()),
        }

    def sign(self, claims: Json, *, key: str = "one", kid: str | None = None) -> str:
        """A really signed token; `kid` None names the key that signed."""
        head = {"kid": key if kid is None else kid}
        return jwt.encode(claims, signing_key(key), algorithm="RS256", headers=head)

    async def _metadata(self, _: web.Request) -> web.Response:
        self.metadata_fetches += 1
        if not self.metadata_up:
            return web.Response(status=503)
        return web.json_response({"jwks_uri": f"{self.url}/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        keys: list[Json] = []
        for name, endorsements in self.keys.items():
            public = signing_key(name).public_key()
            one: Json = {**RSAAlgorithm.to_jwk(public, as_dict=True), "kid": name, "use": "sig"}
            keys.append(one if endorsements is None else {**one, "endorsements": endorsements})
        return web.json_response({"keys": keys})

    async def _login(self, request: web.Request) -> web.Response:
        form = await request.post()
        self.login_paths.append(request.path)
        self.asked_scopes.append(str(form["scope"]))
        if self.login_status != 200 or form["client_secret"] != PASSWORD:
            return web.json_response({"error": "x"}, status=self.login_status)
        self.tokens.append(f"token-{len(self.tokens) + 1}")
        return web.json_response({"access_token": self.tokens[-1], "expires_in": 3600})

    async def _take(self, request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self.tokens or token in self.revoked:
            return web.json_response({"error": {"code": "Unauthorized"}}, status=401)
        if self.hung:
            await asyncio.Event().wait()
        if self.answers:
            status, code, headers = self.answers.pop(0)
            return web.json_response({"error": {"code": code}}, status=status, headers=headers)
        self.landed.append((request.match_info["conversation"], await request.json()))
        return web.json_response({"id": f"m{len(self.landed)}"}, status=201)

    @asynccontextmanager
    async def serve(self) -> AsyncIterator["Microsoft"]:
        """Serve on loopback while the block runs."""
        app = web.Application()
        app.add_routes(
            [
                web.get("/metadata", self._metadata),
                web.get("/keys", self._keys),
                web.post("/{tenant}/oauth2/v2.0/token", self._login),
                web.post("/teams/v3/conversations/{conversation}/activities", self._take),
            ]
        )
        async with TestServer(app, host="127.0.0.1") as server:
            self.url = str(server.make_url("/")).rstrip("/")
            yield self


async def deliver(
    client: ClientSession, url: str, body: Any, token: str | None = None
) -> tuple[int, str]:
    """POST an activity as Teams does; gives the status and the text of the answer."""
    headers = {"Authorization": f"Bearer {token}"} if token is not None else {}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers["Content-Type"] = "application/json; charset=utf-8"
    async with client.post(f"{url}/api/messages", data=data, headers=headers) as answer:
        return answer.status, await answer.text()
