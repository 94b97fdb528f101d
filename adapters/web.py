"""The playground's channel: a page on this computer, over JSON and server-sent events."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path

from aiohttp import web

from adapters import web_wire
from adapters.channel import Clock, Gone, HomeOf, Receive
from adapters.web_guard import HEADERS, Unfit, body_of, guarded
from adapters.web_transcript import Transcript
from adapters.web_wire import Player, sentence
from dialogs.messages import Message

log = logging.getLogger(__name__)

MoveClock = Callable[[datetime], Awaitable[None]]
NextDue = Callable[[], Awaitable[datetime | None]]
Reset = Callable[[], Awaitable[None]]

_SERVED = frozenset({".css", ".js", ".svg"})


class WebChannel:
    """The channel named `web`. Everything it needs is given to it; it reads no clock of its own.

    `move_clock` moves the demo's time forward and runs all that fell due. `next_due` is when the
    next planned thing is. `reset` empties the demo. `now` is the demo's time, aware, UTC.
    `transcript` is a file to keep what was said in, or None. `heartbeat` is the seconds of silence
    after which an open stream is proved alive.
    """

    name = "web"

    def __init__(
        self,
        *,
        people: tuple[Player, ...],
        receive: Receive,
        home: HomeOf,
        now: Clock,
        move_clock: MoveClock,
        next_due: NextDue,
        reset: Reset,
        transcript: Path | None,
        heartbeat: float = 15.0,
    ) -> None:
        self._people = people
        self._receive = receive
        self._home = home
        self._now = now
        self._move_clock = move_clock
        self._next_due = next_due
        self._reset = reset
        self._transcript = Transcript(transcript)
        self._heartbeat = heartbeat
        self._turns = {player.slug: asyncio.Lock() for player in people}
        self._moving = asyncio.Lock()
        self._moves = 0
        self._open = True

    def routes(self) -> list[web.RouteDef]:
        """All that the playground answers, for the application's router."""
        return [
            web.get("/", guarded(self._page)),
            web.get("/web/static/{name}", guarded(self._static)),
            web.get("/api/web/people", guarded(self._cast)),
            web.get("/api/web/home", guarded(self._home_of)),
            web.get("/api/web/events", guarded(self._events), allow_head=False),
            web.post("/api/web/say", guarded(self._say)),
            web.get("/api/web/clock", guarded(self._clock)),
            web.post("/api/web/clock", guarded(self._move)),
            web.post("/api/web/reset", guarded(self._start_again)),
        ]

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        """Write the message in the person's log and show it on every open page."""
        player = next((p for p in self._people if p.address == address), None)
        if player is None:
            raise Gone("not one of the cast")
        body = {"message": web_wire.render(message)}
        self._transcript.add("bot", player.slug, self._at(), body)
        return details

    async def start(self) -> None:
        """Open for streams."""
        self._open = True

    async def stop(self) -> None:
        """End every open stream, so that the server can close."""
        self._open = False
        self._transcript.wake()

    def _at(self) -> str:
        return self._now().isoformat()

    async def _page(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(web_wire.FOLDER / "index.html")

    async def _static(self, request: web.Request) -> web.StreamResponse:
        # Only a name that is really in the folder: nothing from the address becomes a path.
        name = request.match_info["name"]
        for path in web_wire.FOLDER.iterdir():
            if path.name == name and path.suffix in _SERVED:
                return web.FileResponse(path)
        raise Unfit(404, sentence("missing"))

    async def _cast(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(web_wire.render_people(self._people))

    async def _home_of(self, request: web.Request) -> web.StreamResponse:
        home = await self._home(self._asked_for(request).address)
        return web.json_response(web_wire.render_home(home))

    def _asked_for(self, request: web.Request) -> Player:
        slug = request.query.get("person")
        player = next((p for p in self._people if p.slug == slug), None)
        if player is None:
            raise Unfit(400, sentence("person"))
        return player

    async def _say(self, request: web.Request) -> web.StreamResponse:
        body = await body_of(request)
        try:
            incoming = web_wire.parse(body, self._people)
            shown = web_wire.parse_shown(body)
        except ValueError as wrong:
            raise Unfit(400, str(wrong)) from wrong
        slug, client = body["person"], body["id"]
        async with self._turns[slug]:
            # Written first, because the answer may be sent before `receive` returns.
            if not self._transcript.has_said(slug, client):
                said = {"text": incoming.said.text, "token": incoming.said.token}
                said["value"] = incoming.said.value
                self._transcript.add("said", slug, self._at(), {**shown, **said}, client)
            try:
                await self._receive(incoming)
            except Exception as error:
                log.warning("receive failed id=%s error=%s", incoming.id, type(error).__name__)
                self._transcript.add("unsaid", slug, self._at(), {}, client)
                raise Unfit(503, sentence("receive")) from error
        return web.json_response({}, status=202)

    async def _clock(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(web_wire.render_clock(self._now(), await self._next_due()))

    async def _move(self, request: web.Request) -> web.StreamResponse:
        body = await body_of(request)
        async with self._moving:
            now = self._now()
            try:
                moment = web_wire.parse_move(body, now)
            except ValueError as wrong:
                raise Unfit(400, str(wrong)) from wrong
            if moment is None:
                moment = await self._next_due()
                if moment is None:
                    raise Unfit(409, sentence("nothing"))
            try:
                await self._move_clock(max(moment, now))
            except Exception as error:
                log.warning("move failed error=%s", type(error).__name__)
                raise Unfit(503, sentence("clock")) from error
            self._tell_time()
        return await self._clock(request)

    async def _start_again(self, request: web.Request) -> web.StreamResponse:
        await body_of(request)
        async with self._moving:
            await self._reset()
            self._transcript.clear(self._at())
            self._tell_time()
        return await self._clock(request)

    def _tell_time(self) -> None:
        self._moves += 1
        self._transcript.wake()

    async def _events(self, request: web.Request) -> web.StreamResponse:
        person = self._asked_for(request).slug if "person" in request.query else ""
        seen = request.headers.get("Last-Event-ID", "")
        number = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 16 else 0
        response = web.StreamResponse(
            headers={**HEADERS, "Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        try:
            await self._stream(response, number, person)
        except ConnectionResetError:
            log.debug("stream closed by the page")
        return response

    async def _stream(self, response: web.StreamResponse, number: int, person: str) -> None:
        if number > self._transcript.last:  # a page from before this transcript began
            number = 0
            await response.write(b"event: anew\ndata: {}\n\n")
        moves, ready = self._moves, False
        while self._open:
            news = self._transcript.news()
            for entry in self._transcript.after(number, person):
                number = entry.id
                await response.write(f"id: {entry.id}\ndata: {entry.line}\n\n".encode())
            if not ready:
                ready = True
                await response.write(b"event: ready\ndata: {}\n\n")
            if moves != self._moves:
                moves = self._moves
                await response.write(b"event: clock\ndata: {}\n\n")
            try:
                await asyncio.wait_for(news.wait(), self._heartbeat)
            except TimeoutError:
                await response.write(b": still here\n\n")
