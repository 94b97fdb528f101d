"""Files to take away over HTTP: a plain page with one button, and behind the button the file.

The page fetches nothing, so that whatever previews links in a chat opens nothing. Rights are asked
again when the button is pressed, by whoever loads the file.
"""

import base64
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from html import escape
from typing import Literal, TypeAlias

from aiohttp import web

from bot.file_links import Kind, OldLink, Ticket, Tickets, WrongLink
from dialogs.wording import Words

# (id, the reader's address, now) -> the text of the file; None where it is not theirs, or is gone.
Load: TypeAlias = Callable[[str, str, datetime], Awaitable[str | None]]
_TYPES: dict[Kind, str] = {"calendar": "text/calendar", "held": "text/plain"}
_TROUBLE: dict[str, int] = {"old": 410, "wrong": 404, "gone": 404}
_STYLE = (
    "body{font:1.125rem/1.5 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem}"
    "button{font:inherit;padding:.75rem 1.25rem}"
)
_OWN_STYLE = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_OWN_STYLE}'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class FileDesk:
    """Makes the links, shows the page and gives out the files.

    `public_url` is where this bot is reached from outside; without it there are no links.
    """

    def __init__(
        self,
        *,
        public_url: str,
        keys: Sequence[str],
        words: Words,
        now: Callable[[], datetime],
        load_calendar: Load,
        load_held: Load,
    ) -> None:
        self._public_url = public_url.rstrip("/")
        self._tickets = Tickets(keys)
        self._words = words
        self._now = now
        self._load: dict[Kind, Load] = {"calendar": load_calendar, "held": load_held}

    def link(self, kind: Kind, id_: str, reader: str, now: datetime) -> str:
        """A link that gives this reader one file, for a day. Empty where there is no PUBLIC_URL."""
        if not self._public_url:
            return ""
        return f"{self._public_url}/files/{self._tickets.make(kind, id_, reader, now)}"

    def routes(self) -> list[web.RouteDef]:
        """The page and the file, under one address."""
        return [web.get("/files/{token}", self._page), web.post("/files/{token}", self._file)]

    async def _page(self, request: web.Request) -> web.Response:
        ticket = self._read(request)
        return self._trouble(ticket) if isinstance(ticket, str) else self._offer(ticket)

    async def _file(self, request: web.Request) -> web.Response:
        ticket = self._read(request)
        if isinstance(ticket, str):
            return self._trouble(ticket)
        text = await self._load[ticket.kind](ticket.id, ticket.reader, self._now())
        if not text:
            return self._trouble("gone")
        name = self._words.say("files", f"{ticket.kind}.file")
        return web.Response(
            body=text.encode("utf-8", "replace"),
            content_type=_TYPES[ticket.kind],
            charset="utf-8",
            headers={**_HEADERS, "Content-Disposition": f'attachment; filename="{name}"'},
        )

    def _read(self, request: web.Request) -> Ticket | Literal["old", "wrong"]:
        try:
            return self._tickets.read(request.match_info["token"], self._now())
        except OldLink:
            return "old"
        except WrongLink:
            return "wrong"

    def _offer(self, ticket: Ticket) -> web.Response:
        button = escape(self._say(f"{ticket.kind}_button"))
        form = f'<form method="post"><button type="submit">{button}</button></form>'
        care = f"<p>{escape(self._say(f'{ticket.kind}_care'))}</p>"
        return self._shown(200, ticket.kind, form + care)

    def _trouble(self, what: str) -> web.Response:
        return self._shown(_TROUBLE[what], what, "")

    def _shown(self, status: int, what: str, more: str) -> web.Response:
        title, text = escape(self._say(f"{what}_title")), escape(self._say(what))
        page = (
            '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{title}</title><style>{_STYLE}</style></head>"
            f"<body><main><h1>{title}</h1><p>{text}</p>{more}</main></body></html>\n"
        )
        return web.Response(status=status, text=page, content_type="text/html", headers=_HEADERS)

    def _say(self, path: str) -> str:
        return self._words.say("files", f"page.{path}")
