"""The playground in a real browser: by keyboard, by ear, on a phone."""

import pytest
from playwright.async_api import Page, expect

from dialogs.messages import Message, Option
from tests.browser.conftest import Open
from tests.browser.standin import FIELDS

pytestmark = pytest.mark.browser


def column(page: Page, slug: str = "sam") -> str:
    return f".column[data-person={slug}]"


async def write(page: Page, text: str, slug: str = "sam") -> None:
    await page.locator(f"{column(page, slug)} .composer textarea").fill(text)
    await page.keyboard.press("Enter")


async def focused(page: Page) -> str:
    """The words of what has the focus: its label, its name or its text."""
    says = await page.evaluate(
        "() => { const e = document.activeElement; return e.ariaLabel"
        " ?? e.labels?.[0]?.textContent ?? e.textContent }"
    )
    return str(says).strip()


async def test_three_people_are_side_by_side_and_a_fourth_can_be_shown(opened: Open) -> None:
    page = (await opened()).page
    names = page.locator(".column:visible h2")
    await expect(names).to_have_text(["Sam", "Jo", "Asha"])
    await page.get_by_role("button", name="Lee", exact=True).click()
    await expect(names).to_have_text(["Sam", "Jo", "Asha", "Lee"])
    await page.get_by_role("button", name="Jo", exact=True).click()
    await expect(names).to_have_text(["Sam", "Asha", "Lee"])


async def test_a_talk_can_be_had_by_keyboard_alone(opened: Open) -> None:
    it = await opened()
    page = it.page
    await page.keyboard.press("Tab")
    assert await focused(page) == "Skip to the conversations"
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    assert await focused(page) == "Sam's home page"
    await page.keyboard.press("Tab")
    assert await focused(page) == "Write as Sam"  # the way past a long log
    await page.keyboard.press("Enter")
    assert await page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    await page.keyboard.type("Something")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("happened")
    await page.keyboard.press("Enter")
    log = page.get_by_role("log", name="Messages with Sam")
    await expect(log.locator(".bubble")).to_have_text("Something\nhappened")
    await expect(log.locator(".card")).to_contain_text("You wrote: Something")
    assert await focused(page) == "Write as Sam"
    await expect(page.locator(f"{column(page)} textarea")).to_have_value("")
    await page.keyboard.press("Shift+Tab")
    assert await focused(page) == "Messages with Sam"  # the log can be scrolled by keys
    assert it.complaints == []


async def test_the_second_press_of_a_double_click_does_not_answer_the_next_card(
    opened: Open,
) -> None:
    page = (await opened()).page
    await page.clock.install()
    await page.clock.pause_at(await page.evaluate("Date.now() + 1000"))
    await write(page, "Something has happened")
    no = page.get_by_role("button", name="No", exact=True)
    await no.scroll_into_view_if_needed()
    hit = (
        "(one) => { const at = one.getBoundingClientRect();"
        " return document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2) === one }"
    )
    assert not await no.evaluate(hit)
    await no.focus()
    await page.keyboard.press("Enter")  # a key was meant for what has the focus
    await expect(no).to_have_attribute("aria-pressed", "true")
    await page.clock.run_for(400)
    assert await no.evaluate(hit)


async def test_a_pressed_button_keeps_the_focus_and_can_be_changed(opened: Open) -> None:
    page = (await opened()).page
    await write(page, "Something has happened")
    yes = page.get_by_role("button", name="Yes, everyone is safe")
    no = page.get_by_role("button", name="No", exact=True)
    await yes.focus()
    await page.keyboard.press("Enter")
    await expect(page.locator(".chosen:visible")).to_contain_text(
        "You chose: Yes, everyone is safe"
    )
    await expect(yes).to_have_attribute("aria-pressed", "true")
    await expect(yes).to_be_focused()
    await no.focus()
    await page.keyboard.press("Space")
    await expect(page.locator(".chosen:visible")).to_contain_text("You chose: No")
    await expect(yes).to_have_attribute("aria-pressed", "false")
    await expect(no).to_be_focused()
    await page.reload()
    await expect(no).to_have_attribute("aria-pressed", "true")


async def test_a_starter_is_said_and_the_focus_moves_to_the_box(opened: Open) -> None:
    page = (await opened()).page
    await page.locator(column(page)).get_by_role("button", name="My agreements").click()
    await expect(page.get_by_role("heading", name="Your contact agreement with Jo")).to_be_visible()
    await expect(page.locator(f"{column(page)} .starters")).to_have_count(0)
    assert await focused(page) == "Write as Sam"


async def test_what_looks_like_a_script_is_only_words(opened: Open) -> None:
    it = await opened()
    nasty = "<script>document.title='taken'</script><img src=x onerror=alert(1)>"
    await write(it.page, nasty)
    log = it.page.get_by_role("log", name="Messages with Sam")
    await expect(log.locator(".bubble")).to_have_text(nasty)
    await expect(log.locator(".card")).to_contain_text(nasty)
    assert await it.page.title() == "Speak First: playground"
    await write(it.page, "My agreements")
    await expect(log.get_by_text("Never a script")).to_be_visible()
    await expect(log.get_by_role("link", name="Never a script")).to_have_count(0)
    assert it.complaints == []


GIVEN = {
    "text": ("Some rest", "Some rest"),
    "line": ("The garden", "The garden"),
    "day": ("2026-12-03", "Thursday 3 December 2026"),
    "time": ("09:15", "09:15"),
    "moment": ("2026-12-03T09:15", "Thursday 3 December 2026, 09:15"),
}


async def test_every_kind_of_field_has_a_label_and_gives_what_it_should(opened: Open) -> None:
    it = await opened()
    page = it.page
    for kind, (value, shown) in GIVEN.items():
        await write(page, kind)
        card = page.locator(f".card:has(.field-{kind})")
        await card.get_by_label(FIELDS[kind].label).fill(value)
        await card.get_by_role("button", name=FIELDS[kind].button).click()
        await expect(card.locator(".chosen")).to_contain_text(f"Your answer: {shown}")
        assert it.stand.arrived[-1].said.value == value
    await write(page, "person")
    picker = page.get_by_label("Who is this about?")
    await expect(picker.locator("option")).to_have_text(
        ["Pick a person", "Jo, Nurse on nights", "Asha, Overseas nurse", "Lee, Matron"]
    )
    await page.get_by_role("button", name="Choose").click()
    await expect(page.get_by_text("Fill this in first.")).to_be_visible()
    await expect(picker).to_be_focused()
    await picker.select_option("web:demo:jo")
    await page.get_by_role("button", name="Choose").click()
    await expect(page.get_by_text("Your answer: Jo")).to_be_visible()
    await write(page, "several")
    group = page.get_by_role("group", name="What could help?")
    await group.get_by_label("A change of rota").check()
    await group.get_by_label("A talk").check()
    await page.get_by_role("button", name="Save these").click()
    await expect(page.get_by_text("Your answer: A change of rota, A talk")).to_be_visible()
    assert it.stand.arrived[-1].said.value == "rota,talk"


async def test_words_that_did_not_get_through_are_kept_and_sent_once(opened: Open) -> None:
    it = await opened()
    page, stand = it.page, it.stand
    stand.failing = True
    await write(page, "I could not sleep")
    await expect(page.get_by_role("alert").filter(has_text="did not get through")).to_be_visible()
    box = page.get_by_label("Write as Sam", exact=True)
    await expect(box).to_have_value("I could not sleep")
    await expect(page.locator(".bubble")).to_have_count(0)
    stand.failing = False
    await page.get_by_role("button", name="Try again").click()
    await expect(page.locator(".bubble")).to_have_text(["I could not sleep"])
    await expect(box).to_have_value("")
    await expect(box).to_be_focused()
    assert len(stand.arrived) == 1


async def test_words_sent_in_quick_succession_all_arrive_in_order(opened: Open) -> None:
    it = await opened()
    for text in ("One", "One", "Two"):
        await write(it.page, text)
    await expect(it.page.locator(".bubble")).to_have_text(["One", "One", "Two"])
    assert [incoming.said.text for incoming in it.stand.arrived] == ["One", "One", "Two"]


async def test_the_clock_moves_forward_and_says_so(opened: Open) -> None:
    it = await opened()
    page = it.page
    await expect(page.locator("#clock-now")).to_have_text("Tuesday 24 November 2026, 14:00")
    await page.get_by_role("button", name="+1 hour").click()
    await expect(page.locator("#announcer")).to_have_text(
        "The time is now Tuesday 24 November 2026, 15:00."
    )
    await page.get_by_role("button", name="To the next thing").click()
    await expect(page.get_by_role("heading", name="A reminder")).to_be_visible()
    await expect(page.locator("#clock-next")).to_have_text("Nothing is planned yet.")
    await page.get_by_label("Move to").fill("2026-11-01T10:00")
    await page.get_by_role("button", name="Move", exact=True).click()
    await expect(page.locator("#clock-problem")).to_contain_text("Time only moves forward here.")


async def test_start_again_asks_first_and_then_clears(opened: Open) -> None:
    page = (await opened()).page
    await write(page, "Hello")
    await expect(page.locator(".bubble")).to_have_count(1)
    again = page.get_by_role("button", name="Start again", exact=True)
    await again.click()
    assert await focused(page) == "Keep it all"
    await page.keyboard.press("Escape")
    await expect(again).to_be_focused()
    await expect(page.locator(".bubble")).to_have_count(1)
    await again.click()
    await page.get_by_role("button", name="Clear and start again").click()
    await expect(page.locator(".bubble")).to_have_count(0)
    await expect(page.locator(f"{column(page)} .starters")).to_be_visible()


async def test_a_home_page_opens_its_doors(opened: Open) -> None:
    it = await opened()
    page = it.page
    await page.get_by_role("button", name="Sam's home page").click()
    dialog = page.get_by_role("dialog", name="Home of web:demo:sam")
    await dialog.get_by_role("button", name="Speak first").click()
    await expect(dialog).to_be_hidden()
    await expect(page.locator(".bubble")).to_have_text("Speak first")
    assert it.stand.arrived[-1].said.token == "t0"
    await expect(page.get_by_role("button", name="Sam's home page")).to_be_focused()


async def test_a_phone_shows_one_person_and_counts_what_is_unread(opened: Open) -> None:
    it = await opened(360, 740)
    page = it.page
    await expect(page.locator(".column:visible h2")).to_have_text(["Sam"])
    await it.stand.channel.send("web:demo:jo", {}, Message(text="One"))
    await it.stand.channel.send("web:demo:jo", {}, Message(text="Two"))
    jo = page.get_by_role("button", name="Jo 2 new")
    await jo.click()
    await expect(page.locator(".column:visible h2")).to_have_text(["Jo"])
    await expect(page.get_by_role("button", name="Jo", exact=True)).to_be_focused()
    await page.get_by_role("button", name="Move time").click()
    await expect(page.get_by_role("button", name="+1 day")).to_be_visible()


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
async def test_nothing_is_wider_than_the_screen_or_too_small_to_press(
    opened: Open, width: int
) -> None:
    page = (await opened(width, 740)).page
    await write(page, "My agreements")
    await write(page, "w" * 200)
    await write(page, "Something has happened")
    await expect(page.locator(".controls:visible")).to_have_count(1)
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    small = await page.evaluate(
        "[...document.querySelectorAll('button, a, input, select, textarea')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e, e.getBoundingClientRect()])"
        ".filter(([, box]) => box.height < 24 || box.width < 24).map(([e]) => e.outerHTML)"
    )
    assert small == []


async def test_a_reader_who_looks_back_is_left_in_peace(opened: Open) -> None:
    it = await opened()
    page = it.page
    for _ in range(3):
        await write(page, "My agreements")
    log = page.get_by_role("log", name="Messages with Sam")
    await expect(log.locator(".card")).to_have_count(3)
    await log.evaluate("(log) => { log.scrollTop = 0 }")
    await it.stand.channel.send("web:demo:sam", {}, Message(text="News for Sam"))
    more = page.get_by_role("button", name="New messages below")
    await expect(more).to_be_visible()
    assert await log.evaluate("(log) => log.scrollTop") == 0
    await more.click()
    await expect(log.get_by_text("News for Sam")).to_be_in_viewport()
    await expect(more).to_be_hidden()
    await expect(log).to_be_focused()


async def test_news_below_covers_nothing_and_a_long_card_in_sight_is_no_news(opened: Open) -> None:
    it = await opened()
    page = it.page
    await write(page, "Hello")
    log = page.get_by_role("log", name="Messages with Sam")
    await expect(log.locator(".card")).to_have_count(1)
    more = page.get_by_role("button", name="New messages below")
    await it.stand.channel.send("web:demo:sam", {}, Message(text="Long.\n\n" * 80))
    await expect(log.locator(".card")).to_have_count(2)
    assert await log.evaluate("(log) => log.scrollHeight - log.scrollTop - log.clientHeight") > 99
    await expect(more).to_be_hidden()
    await it.stand.channel.send("web:demo:sam", {}, Message(text="More.\n\n" * 80, title="Later"))
    await expect(more).to_be_visible()
    end, button = await log.bounding_box(), await more.bounding_box()
    assert end is not None
    assert button is not None
    assert end["y"] + end["height"] <= button["y"]
    await more.click()
    await expect(log.get_by_role("heading", name="Later")).to_be_in_viewport()
    await expect(more).to_be_hidden()


async def test_quiet_ways_stand_once_on_the_newest_card_that_has_them(opened: Open) -> None:
    it = await opened()
    page = it.page
    ways = page.locator(f"{column(page)} .controls button:visible")
    await write(page, "Something has happened")
    await expect(ways).to_have_count(4)
    await write(page, "line")
    await expect(page.locator(".card")).to_have_count(2)
    await expect(ways).to_have_count(4)
    await expect(page.locator(".card").first.locator(".controls")).to_be_hidden()
    await page.locator(".card").last.get_by_role("button", name="Go back").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator(".card")).to_have_count(3)
    await expect(ways).to_have_count(4)  # what was said since has none
    await page.get_by_role("button", name="Yes, everyone is safe").click()
    await page.get_by_label("Where will you talk?").fill("The garden")
    await page.get_by_role("button", name="Save place").click()
    await expect(page.locator(".card")).to_have_count(5)
    await expect(ways).to_have_count(0)  # every question is answered
    await page.reload()
    await expect(page.locator(".card")).to_have_count(5)
    await expect(ways).to_have_count(0)


async def test_the_way_to_help_stays_when_the_question_beside_it_is_answered(opened: Open) -> None:
    it = await opened()
    ways = (Option("c1", "why", "Why?", "quiet"), Option("d9", "", "Not safe", "quiet"))
    asked = Message(text="Well?", options=(Option("t1", "yes", "Yes"),), controls=ways)
    await it.stand.channel.send("web:demo:sam", {}, asked)
    shown = it.page.locator(f"{column(it.page)} .controls button:visible")
    await expect(shown).to_have_text(["Why?", "Not safe"])
    await it.page.get_by_role("button", name="Yes", exact=True).click()
    await expect(it.page.locator(".card")).to_have_count(2)
    await expect(shown).to_have_text(["Not safe"])
    await it.stand.channel.send("web:demo:sam", {}, asked)
    await expect(shown).to_have_text(["Why?", "Not safe"])
    await write(it.page, "I would rather say it in words")
    await expect(it.page.locator(".card")).to_have_count(4)
    await expect(shown).to_have_text(["Not safe"])


async def test_a_way_round_that_moves_to_a_newer_card_takes_the_focus_along(opened: Open) -> None:
    it = await opened()
    await write(it.page, "Something has happened")
    stop = it.page.get_by_role("button", name="Stop here")
    await stop.focus()
    again = Message(text="Once more.", controls=(Option("c4", "stop", "Stop here", "quiet"),))
    await it.stand.channel.send("web:demo:sam", {}, again)
    await expect(it.page.locator(".card")).to_have_count(2)
    await expect(stop).to_have_count(1)
    await expect(stop).to_be_focused()


async def test_sections_have_headings_one_level_below_their_card(opened: Open) -> None:
    it = await opened()
    said = "<h4>What Jo said</h4>\n- one\n- two"
    for title in ("What is kept here", ""):
        held = Message(text="Here it is.", title=title, sections=(("What was seen", said),))
        await it.stand.channel.send("web:demo:sam", {}, held)
    log = it.page.get_by_role("log", name="Messages with Sam")
    for level in (3, 4):
        found = log.get_by_role("heading", name="What was seen", level=level)
        await expect(found).to_have_count(1)
    await expect(log.get_by_role("heading", name="What Jo said")).to_have_count(0)
    await expect(log.locator(".section li")).to_have_text(["one", "two"] * 2)
    assert it.complaints == []


async def test_everything_the_page_asks_for_is_on_this_computer(opened: Open) -> None:
    it = await opened()
    await write(it.page, "My agreements")
    await expect(it.page.locator(".card")).to_have_count(1)
    assert len(it.asked) > 10
    assert [address for address in it.asked if not address.startswith(it.url)] == []
    assert it.complaints == []
