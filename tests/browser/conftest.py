"""A page of the playground in a real Chromium, before the scripted stand-in."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest
from aiohttp import web
from playwright.async_api import Browser, Page, async_playwright

from tests.browser.standin import StandIn

ARGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]


@dataclass(frozen=True, slots=True)
class Opened:
    """A page, the stand-in behind it, and every complaint and every address it made."""

    page: Page
    stand: StandIn
    complaints: list[str]
    asked: list[str]
    url: str


Open = Callable[..., Awaitable[Opened]]


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("NOT RUN: there is no Chromium here (Debian: apt-get install chromium)")
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=path, args=ARGS)
        yield browser
        await browser.close()


@pytest.fixture
async def opened(browser: Browser) -> AsyncIterator[Open]:
    """Opens the page at a width and height; the server ends with the test."""
    stand = StandIn()
    app = web.Application()
    channel = stand.open()
    app.add_routes(channel.routes())
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/"

    async def at(width: int = 1440, height: int = 900) -> Opened:
        page = await browser.new_page(viewport={"width": width, "height": height}, locale="en-GB")
        page.set_default_timeout(10_000)
        complaints: list[str] = []
        asked: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text))
        page.on("request", lambda request: asked.append(request.url))
        await page.goto(url)
        await page.wait_for_selector(".log[aria-live=polite]", state="attached")
        return Opened(page, stand, complaints, asked, url)

    yield at
    await channel.stop()
    for context in browser.contexts:
        await context.close()
    await runner.cleanup()
