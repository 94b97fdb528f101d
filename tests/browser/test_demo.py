"""The real playground, as its three people use it: talk, agree, be reminded, ask."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.real_demo import Hands, running
from tests.browser.walk import agreement, first_talk, in_plain_words, own_side, shared

pytestmark = pytest.mark.browser


async def test_the_main_job_is_done_on_the_page_and_survives_a_restart(
    browser: Browser, tmp_path: Path
) -> None:
    with running(tmp_path) as url:
        page = await browser.new_page(viewport={"width": 1440, "height": 960}, locale="en-GB")
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(url)
        hands = Hands(page)
        await first_talk(hands)
        await shared(hands)
        await in_plain_words(hands)
        await agreement(hands)
        await own_side(hands)
        await hands.presses("jo", "Yes, I agree")
        await hands.reads("sam", "Jo has said yes")
        await page.get_by_role("button", name="To the next thing").click()
        await hands.reads("sam", "It is time to keep in touch with Jo")
        await hands.types("asha", "what is a derogation")
        await hands.reads("asha", "Source")
        await hands.types("asha", "i have a plan to end my life tonight")
        await hands.reads("asha", "116 123")
        assert not complaints
    with running(tmp_path) as url:
        await page.goto(url)
        await hands.reads("jo", "This plan is on.")
        await hands.presses("sam", "We talked")
        await hands.reads("sam", "Thank you for keeping your word")
        await page.get_by_role("button", name="Start again").click()
        await page.get_by_role("dialog").get_by_role("button", name="Start again").click()
        await expect(hands.column("sam").locator(".log .entry")).to_have_count(0)
        await page.close()
