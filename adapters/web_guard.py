"""Who may talk to the playground: pages it served itself, on this computer, in small bodies."""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web
from yarl import URL

from adapters.web_wire import LIMITS, sentence

log = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
_HERE = frozenset({"127.0.0.1", "localhost", "::1"})


class Unfit(Exception):
    """A request that cannot be taken: the HTTP status, and a sentence for the person."""

    def __init__(self, status: int, says: str) -> None:
        super().__init__(says)
        self.status = status
        self.says = says


def guarded(handler: Handler) -> Handler:
    """The handler, behind the door: every answer has our headers, every error a sentence."""

    async def behind(request: web.Request) -> web.StreamResponse:
        try:
            _check(request)
            response = await handler(request)
        except Unfit as unfit:
            response = web.json_response({"error": unfit.says}, status=unfit.status)
        except web.HTTPException:
            raise
        except Exception as error:
            # The kind of error only: its text, and a traceback, may carry what somebody said.
            log.warning("web failed route=%s error=%s", handler.__name__, type(error).__name__)
            response = web.json_response({"error": sentence("failed")}, status=503)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return behind


async def body_of(request: web.Request) -> Mapping[str, Any]:
    """The JSON object of a request. Raises Unfit: 413 too large, 400 unreadable."""
    whole = b""
    async for chunk in request.content.iter_chunked(16_384):
        whole += chunk
        if len(whole) > LIMITS["body"]:
            raise Unfit(413, sentence("large"))
    try:
        body = json.loads(whole)
    except (ValueError, RecursionError) as wrong:
        raise Unfit(400, sentence("json")) from wrong
    if not isinstance(body, dict):
        raise Unfit(400, sentence("json"))
    return body


def _check(request: web.Request) -> None:
    # A name that a stranger's DNS points at this computer is not this computer.
    if _host(f"http://{request.host}") not in _HERE:
        raise Unfit(403, sentence("host"))
    if request.method != "POST":
        return
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        raise Unfit(403, sentence("origin"))
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        raise Unfit(403, sentence("origin"))
    if request.content_type != "application/json":
        raise Unfit(415, sentence("kind"))


def _host(url: str) -> str | None:
    try:
        return URL(url).host
    except ValueError:
        return None
