"""The doors for whoever operates the bot: is it up, is it ready, how is it doing."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

from bot.metrics_counts import Counts
from dialogs.wording import Words
from storage import Store

# By the store's own names: what is shown, and what it means.
_TOLD = {
    "due_say": ("due_messages", "Messages that are due and not yet sent."),
    "due_wake": ("due_wakes", "Reminders and other wakes that are due and not yet carried out."),
    "dead": ("dead_letters", "What was put aside and waits for an operator."),
    "oldest_due_seconds": ("oldest_due_seconds", "Age of the oldest task that is due."),
}


def public_pages(words: Words) -> list[web.RouteDef]:
    """`/privacy` and `/terms`, which the Teams manifest names."""

    def page(name: str) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def show(_request: web.Request) -> web.Response:
            return web.Response(text=words.say("pages", name).strip() + "\n")

        return show

    return [web.get(f"/{name}", page(name)) for name in ("privacy", "terms")]


def operating_routes(
    store: Store, now: Callable[[], datetime], counts: Counts
) -> list[web.RouteDef]:
    """`/healthz`, `/readyz` and `/metrics`. They tell counts and ages, never a name or a word."""

    async def healthz(_request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def readyz(_request: web.Request) -> web.Response:
        trouble = await store.ready()
        status = 503 if trouble else 200
        return web.json_response({"status": trouble or "ready"}, status=status)

    async def metrics(_request: web.Request) -> web.Response:
        shared = generate_latest(await _in_the_database(store, now()))
        return web.Response(
            body=shared + generate_latest(counts.registry),
            headers={"Content-Type": CONTENT_TYPE_LATEST},
        )

    return [
        web.get("/healthz", healthz),
        web.get("/readyz", readyz),
        web.get("/metrics", metrics),
    ]


async def _in_the_database(store: Store, now: datetime) -> CollectorRegistry:
    """What all processes on one database share: each of them tells the same."""
    registry = CollectorRegistry()
    up = Gauge("speak_first_database_up", "Whether the database answers.", registry=registry)
    try:
        found = await store.health(now)
    except Exception:
        # Whatever is wrong with it, our own counts are wanted now more than ever.
        up.set(0)
        return registry
    up.set(1)
    for key, value in found.items():
        name, told = _TOLD[key]
        Gauge(f"speak_first_{name}", told, registry=registry).set(value)
    return registry
