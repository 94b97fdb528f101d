"""The doors for whoever operates the bot: is it up, is it ready, how is it doing."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

from dialogs.wording import Words
from storage import Store

_TOLD = {
    "due_say": "Messages that are due and not yet sent.",
    "due_wake": "Reminders and other wakes that are due and not yet carried out.",
    "dead": "Messages put aside after too many tries.",
    "oldest_due_seconds": "Age of the oldest task that is due, in seconds.",
}


def public_pages(words: Words) -> list[web.RouteDef]:
    """`/privacy` and `/terms`, which the Teams manifest names."""

    def page(name: str) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def show(_request: web.Request) -> web.Response:
            return web.Response(text=words.say("pages", name).strip() + "\n")

        return show

    return [web.get(f"/{name}", page(name)) for name in ("privacy", "terms")]


def operating_routes(store: Store, now: Callable[[], datetime]) -> list[web.RouteDef]:
    """`/healthz`, `/readyz` and `/metrics`. They tell counts and ages, never a name or a word."""

    async def healthz(_request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def readyz(_request: web.Request) -> web.Response:
        trouble = await store.ready()
        status = 503 if trouble else 200
        return web.json_response({"status": trouble or "ready"}, status=status)

    async def metrics(_request: web.Request) -> web.Response:
        registry = CollectorRegistry()
        for name, value in (await store.health(now())).items():
            gauge = Gauge(f"speak_first_{name}", _TOLD.get(name, name), registry=registry)
            gauge.set(value)
        return web.Response(
            body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    return [
        web.get("/healthz", healthz),
        web.get("/readyz", readyz),
        web.get("/metrics", metrics),
    ]
