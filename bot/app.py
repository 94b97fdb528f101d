"""The composition root: settings in, one aiohttp application out."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from structlog.typing import FilteringBoundLogger

from adapters.channel import Channel, Incoming
from bot.calendar import bank_holidays
from bot.content import load
from bot.installed import Installed
from bot.matching import open_matcher
from bot.metrics import operating_routes, public_pages
from bot.scheduler import Ticker
from bot.service import Service
from bot.settings import Settings
from bot.words import read_words
from dialogs import tokens
from dialogs.answering import Desk
from dialogs.flows import FLOWS
from dialogs.guide import Guide
from storage import Store

Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class House:
    """Everything that runs in one process, wired."""

    store: Store
    service: Service
    ticker: Ticker
    channels: Mapping[str, Channel]
    app: web.Application


def guide_for(nation: str, years: range, log: FilteringBoundLogger) -> Guide:
    """The flows, words and answers, read once. Raises ValueError for words that will not parse."""
    words = read_words()
    library = load()
    for problem in library.problems:
        log.warning("content_left_out", name=f"{problem.file}:{problem.line}")
    desk = Desk(library, open_matcher(library), words, tokens.door("answer"), unsigned_banner=True)
    return Guide(FLOWS, words, desk, bank_holidays(years), nation)


def service_for(
    settings: Settings, store: Store, now: Now, random: Callable[[], str], log: FilteringBoundLogger
) -> Service:
    """The two use-cases over a store."""
    year = now().year
    guide = guide_for(settings.nation, range(year - 1, year + 5), log)
    return Service(store, guide, random, log, settings.organisation, asyncio.Event())


def channels_for(
    settings: Settings, service: Service, store: Store, now: Now, log: FilteringBoundLogger
) -> tuple[dict[str, Channel], list[web.RouteDef]]:
    """The channels that are on, and their doors. Only their SDKs are imported."""
    channels: dict[str, Channel] = {}
    routes: list[web.RouteDef] = []

    async def receive(incoming: Incoming) -> None:
        await service.receive(incoming, now())

    async def left(who: str) -> None:
        await service.left(who, now())

    if settings.slack_on:
        from adapters.slack import SlackChannel

        slack = SlackChannel(
            bot_token=settings.slack_bot_token.get_secret_value() or None,
            signing_secret=settings.slack_signing_secret.get_secret_value(),
            app_token=settings.slack_app_token.get_secret_value() or None,
            client_id=settings.slack_client_id or None,
            client_secret=settings.slack_client_secret.get_secret_value() or None,
            api_url=settings.slack_api_url,
            receive=receive,
            home=lambda address: service.home(address, now()),
            left=left,
            installations=Installed(store),
            now=now,
            log=log,
        )
        channels["slack"] = slack
        routes += slack.routes()
    if settings.teams_on:
        from adapters.teams import LOGIN_URL, METADATA_URL, TeamsChannel
        from adapters.teams_hosts import SERVICE_HOSTS

        teams = TeamsChannel(
            app_id=settings.microsoft_app_id,
            app_password=settings.microsoft_app_password.get_secret_value(),
            tenant_id=settings.microsoft_app_tenant_id or None,
            openid_metadata_url=settings.teams_openid_metadata_url or METADATA_URL,
            login_url=settings.teams_login_url or LOGIN_URL,
            service_hosts=settings.hosts or SERVICE_HOSTS,
            unauthenticated=settings.teams_unauthenticated,
            receive=receive,
            left=left,
            now=now,
            log=log,
        )
        channels["teams"] = teams
        routes += teams.routes()
    return channels, routes


def application(
    store: Store,
    service: Service,
    channels: Mapping[str, Channel],
    routes: list[web.RouteDef],
    now: Now,
    log: FilteringBoundLogger,
) -> House:
    """One aiohttp application that starts and stops everything in order."""
    ticker = Ticker(service, channels, now, log)
    app = web.Application()
    app.add_routes([*routes, *public_pages(service.guide.words), *operating_routes(store, now)])

    @asynccontextmanager
    async def running(_app: web.Application) -> AsyncIterator[None]:
        for channel in channels.values():
            await channel.start()
        await ticker.start()
        log.info("started", name=",".join(sorted(channels)))
        yield
        await ticker.stop()
        for channel in channels.values():
            await channel.stop()
        await store.close()

    async def context(app: web.Application) -> AsyncIterator[None]:
        async with running(app):
            yield

    app.cleanup_ctx.append(context)
    return House(store, service, ticker, channels, app)
