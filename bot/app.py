"""The composition root: settings in, one aiohttp application out."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aiohttp import web
from structlog.typing import FilteringBoundLogger

from adapters.channel import Channel, Incoming
from bot.answers_chat import SigningDesk
from bot.asking_desk import AskingDesk
from bot.asking_page import AskingPage
from bot.calendar import bank_holidays
from bot.content import load, proved_numbers
from bot.counting import Tally
from bot.desks import Desks
from bot.files import FileDesk
from bot.installed import Installed
from bot.matching import open_matcher
from bot.metrics import operating_routes, public_pages
from bot.scheduler import Ticker
from bot.service import Service
from bot.settings import Settings
from bot.taking_away import calendars, whole
from bot.words import read_words
from dialogs import tokens
from dialogs.answering import Desk
from dialogs.answers_check import finished, past_review
from dialogs.flows import FLOWS
from dialogs.front_desk import FrontDesk
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


def guide_for(settings: Settings, now: datetime, log: FilteringBoundLogger) -> Guide:
    """The flows, words and answers, read once. Raises ValueError for words that will not parse."""
    words = read_words()
    signers, local = _path(settings.signers_file), _path(settings.contacts_file)
    library = finished(load(signers=signers, local=local))
    for problem in library.problems:
        log.warning("content_left_out", name=f"{problem.file}:{problem.line}")
    if late := len(past_review(library, now.date())):
        log.warning("answers_past_review", count=late)
    desk = Desk(
        library,
        open_matcher(library),
        words,
        tokens.door("answer"),
        unsigned_banner=settings.show_unsigned == "banner",
    )
    years = range(now.year - 1, now.year + 5)
    return Guide(
        FLOWS,
        words,
        FrontDesk(desk),
        bank_holidays(years),
        settings.nation,
        bool(settings.public_url),
    )


def _path(name: str) -> Path | None:
    return Path(name) if name else None


def service_for(
    settings: Settings, store: Store, now: Now, random: Callable[[], str], log: FilteringBoundLogger
) -> Service:
    """The two use-cases over a store."""
    guide = guide_for(settings, now(), log)
    return Service(
        store,
        guide,
        random,
        log,
        settings.organisation,
        asyncio.Event(),
        desks_for(settings, store, guide, now, random),
        unasked_a_day=settings.unasked_a_day,
    )


def desks_for(
    settings: Settings, store: Store, guide: Guide, now: Now, random: Callable[[], str]
) -> Desks:
    """What stands behind the chat."""
    files = FileDesk(
        public_url=settings.public_url,
        keys=settings.keys,
        words=guide.words,
        now=now,
        load_calendar=calendars(store, guide),
        load_held=whole(store, guide),
    )
    asking = AskingDesk.make(
        store=store,
        keys=settings.keys,
        public_url=settings.public_url,
        now=now,
        random=random,
        people=guide.answers.people,
        readers=settings.readers,
    )
    front = guide.answers
    signing = (
        SigningDesk(front, settings.signers, proved_numbers())
        if isinstance(front, FrontDesk)
        else None
    )
    return Desks(files, settings.roles, asking, Tally(), signing)


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
            refused=service.counts.refusals("slack"),
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
            refused=service.counts.refusals("teams"),
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
    service.counts.in_hand.set_function(lambda: ticker.in_hand)
    app = web.Application()
    app.add_routes(
        [*routes, *public_pages(service.guide.words), *operating_routes(store, now, service.counts)]
    )
    desks = service.desks
    if desks.files is not None:
        app.add_routes(desks.files.routes())
    if desks.asking is not None:
        page = AskingPage(desks.asking, service.guide.words, service.guide.nation)
        app.add_routes(page.routes())

    @asynccontextmanager
    async def running(_app: web.Application) -> AsyncIterator[None]:
        for channel in channels.values():
            await channel.start()
        await ticker.start()
        # What was read at the start stays: the collector need not walk it again and again.
        gc.collect()
        gc.freeze()
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
