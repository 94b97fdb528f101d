"""Takes the README's pictures from the running playground: `make pictures`."""

import asyncio
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Page, ViewportSize, async_playwright

from tests.browser.conftest import ARGS
from tests.browser.real_demo import Hands, running
from tests.browser.walk import (
    agreement,
    counter_check,
    first_talk,
    in_plain_words,
    own_side,
    shared,
)

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
SIZE: ViewportSize = {"width": 1440, "height": 1160}


async def take(url: str) -> None:
    """Walk through the main job and take a picture at each place worth seeing."""
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        page = await browser.new_page(viewport=SIZE, locale="en-GB")
        await page.goto(url)
        hands = Hands(page)
        await first_talk(hands)
        await shot(page, "talk-first", sam="You could start with words like these")
        await shared(hands)
        await in_plain_words(hands)
        await shot(page, "plain-words", sam="I would remind you first on")
        await agreement(hands)
        await shot(page, "agreement", jo="Nothing starts unless you say yes")
        await own_side(hands)
        await page.set_viewport_size({**SIZE, "height": 1660})  # all of it, with what Jo added
        await shot(page, "what-is-held", jo="I was called to the bay")
        await page.set_viewport_size(SIZE)
        await hands.presses("jo", "Yes, I agree")
        await hands.reads("sam", "Jo has said yes")
        await page.get_by_role("button", name="To the next thing").click()
        await hands.reads("sam", "It is time to keep in touch with Jo")
        await hands.types("asha", "if i go on strike will they cancel my visa?")
        shown = {"sam": "It is time to keep in touch", "asha": "if i go on strike"}
        await shot(page, "reminder-and-answer", **shown)
        await page.set_viewport_size({"width": 390, "height": 844})
        await shot(page, "phone", sam="It is time to keep in touch")
        await page.set_viewport_size(SIZE)
        await counter_check(hands)
        await shot(page, "counter-check", sam="Which small change comes closest")
        await browser.close()


async def shot(page: Page, name: str, **shown: str) -> None:
    """A picture; in these people's columns the last entry with these words is at the top."""
    await page.mouse.move(0, 0)
    await page.wait_for_timeout(600)
    for who, words in shown.items():
        entry = page.locator(f"section[data-person='{who}'] .log .entry", has_text=words).last
        await entry.evaluate("one => one.scrollIntoView({block: 'start'})")
    await page.wait_for_timeout(600)
    await page.screenshot(path=FOLDER / f"{name}.png")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, running(Path(folder)) as url:
        asyncio.run(take(url))


if __name__ == "__main__":
    main()
