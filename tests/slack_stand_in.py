"""A stand-in for Slack's Web API and Socket Mode: keeps state, and can be told to misbehave."""

import asyncio
import json
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web
from aiohttp.test_utils import TestServer

TEAM, BOT, TOKEN, APP_TOKEN = "T0NHS0001", "U0SPEAKBOT", "xoxb-of-T0NHS0001", "xapp-1"


@dataclass
class Person:
    """Someone in the workspace."""

    name: str
    zone: str = "Europe/London"
    disabled: bool = False


@dataclass
class Slack:
    """One Slack. `posted` and `homes` are what landed; `asked` counts calls by method."""

    people: dict[str, Person] = field(default_factory=lambda: {"U0ASHA001": Person("Asha Patel")})
    tokens: dict[str, str] = field(default_factory=lambda: {TOKEN: TEAM})
    chats: dict[str, str] = field(default_factory=dict)  # channel by person
    posted: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    homes: dict[str, dict[str, Any]] = field(default_factory=dict)
    codes: dict[str, dict[str, Any]] = field(default_factory=dict)  # oauth answers
    asked: list[str] = field(default_factory=list)
    connections: set[int] = field(default_factory=set)  # how many TCP connections were opened
    acknowledged: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    sockets: asyncio.Queue[web.WebSocketResponse] = field(default_factory=asyncio.Queue)
    _plans: dict[str, deque[str]] = field(default_factory=lambda: defaultdict(deque))
    _let_go: asyncio.Event = field(default_factory=asyncio.Event)
    _server: TestServer | None = None

    def next_answers(self, method: str, *plans: str) -> None:
        """The next calls go so: `429 30`, `500`, `slow`, `rubbish`, or the name of an error."""
        self._plans[method].extend(plans)

    @property
    def url(self) -> str:
        assert self._server is not None
        return str(self._server.make_url("/api/"))

    async def open(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_get("/socket", self._socket)
        self._server = TestServer(app, host="127.0.0.1")
        await self._server.start_server()

    async def close(self) -> None:
        self._let_go.set()
        assert self._server is not None
        await self._server.close()

    async def push(self, socket: web.WebSocketResponse, envelope: dict[str, Any]) -> None:
        await socket.send_str(json.dumps(envelope))

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.asked.append(method)
        self.connections.add(id(request.transport))
        if self._plans[method]:
            return await self._misbehave(request, self._plans[method].popleft())
        given = await self._given(request)
        if method == "oauth.v2.access":
            return _answer(
                self.codes.pop(given.get("code", ""), {"ok": False, "error": "bad_code"})
            )
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if method == "apps.connections.open":
            if token != APP_TOKEN:
                return _refuse("invalid_auth")
            url = str(request.url.with_scheme("ws").with_path("/socket"))
            return _answer({"ok": True, "url": url})
        if token not in self.tokens:
            return _refuse("invalid_auth")
        does = {
            "chat.postMessage": self._post,
            "conversations.open": self._open,
            "users.info": self._info,
            "views.publish": self._publish,
        }
        return does[method](given)

    async def _given(self, request: web.Request) -> dict[str, Any]:
        if request.content_type == "application/json":
            given: dict[str, Any] = await request.json()
            return given
        return {**request.query, **{name: str(v) for name, v in (await request.post()).items()}}

    async def _misbehave(self, request: web.Request, plan: str) -> web.StreamResponse:
        if plan.startswith("429"):
            headers = {"Retry-After": plan.partition(" ")[2]}
            return web.json_response(
                {"ok": False, "error": "ratelimited"}, status=429, headers=headers
            )
        if plan == "500":
            return web.Response(status=500, text="<html>oh no</html>", content_type="text/html")
        if plan == "slow":
            await self._let_go.wait()
            return _answer({"ok": True})
        if plan.startswith("rubbish"):
            kind = plan.partition(" ")[2] or "application/json"
            return web.Response(text="]rubbish[", content_type=kind)
        if plan == "list":
            return web.json_response([1])
        if plan == "hang up":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        return _refuse(plan)

    def _post(self, given: dict[str, Any]) -> web.Response:
        if given.get("channel") not in self.chats.values():
            return _refuse("channel_not_found")
        if len(given.get("blocks", ())) > 50:
            return _refuse("invalid_blocks")
        if not given.get("text"):
            return _refuse("no_text")
        self.posted.append((given["channel"], given))
        return _answer({"ok": True, "channel": given["channel"], "ts": "1763980200.1"})

    def _open(self, given: dict[str, Any]) -> web.Response:
        person = self.people.get(given.get("users", ""))
        if person is None:
            return _refuse("user_not_found")
        if person.disabled:
            return _refuse("user_disabled")
        channel = self.chats.setdefault(given["users"], f"D{given['users'][1:]}")
        return _answer({"ok": True, "channel": {"id": channel}})

    def _info(self, given: dict[str, Any]) -> web.Response:
        person = self.people.get(given.get("user", ""))
        if person is None:
            return _refuse("user_not_found")
        profile = {"real_name": person.name, "display_name": person.name.split()[0].lower()}
        return _answer({"ok": True, "user": {"tz": person.zone, "profile": profile}})

    def _publish(self, given: dict[str, Any]) -> web.Response:
        self.homes[given["user_id"]] = given["view"]
        return _answer({"ok": True, "view": {"id": "V1"}})

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        await self.sockets.put(socket)
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                await self.acknowledged.put(json.loads(message.data)["envelope_id"])
        return socket


def _answer(body: dict[str, Any]) -> web.Response:
    return web.json_response(body)


def _refuse(error: str) -> web.Response:
    return web.json_response({"ok": False, "error": error})
