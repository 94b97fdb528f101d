"""Takes the README's pictures from the running playground: `make pictures`."""

import asyncio
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Page, async_playwright

from tests.browser.conftest import ARGS
from tests.browser.real_demo import Hands, running
from tests.browser.walk import agreement, first_talk

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"


async def take(url: str) -> None:
    """Walk through the main job and take a picture at each place worth seeing."""
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        page = await browser.new_page(viewport={"width": 1440, "height": 960}, locale="en-GB")
        await page.goto(url)
        hands = Hands(page)
        await first_talk(hands)
        await shot(page, "talk-first")
        await agreement(hands)
        await shot(page, "agreement")
        await hands.presses("jo", "Yes, I agree")
        await hands.reads("sam", "Jo has said yes")
        await page.get_by_role("button", name="To the next thing").click()
        await hands.reads("sam", "It is time to keep in touch with Jo")
        await hands.types("asha", "if i go on strike will they cancel my visa?")
        await shot(page, "reminder-and-answer")
        await page.set_viewport_size({"width": 390, "height": 844})
        await page.wait_for_timeout(500)
        await shot(page, "phone")
        await browser.close()


async def shot(page: Page, name: str) -> None:
    await page.mouse.move(0, 0)
    await page.wait_for_timeout(600)
    await page.screenshot(path=FOLDER / f"{name}.png")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, running(Path(folder)) as url:
        asyncio.run(take(url))


if __name__ == "__main__":
    main()
