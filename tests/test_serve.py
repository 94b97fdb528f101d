"""The bot as it is used: real requests in, and what landed in people's chats."""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from tests.databases import Postgres
from tests.hands import PLAN, PLAN_BY_BUTTONS, TALK, Button, Hands, talks
from tests.serving import Ward, ward

CODE = r"TALK-[A-Z0-9]{4}-[A-Z0-9]{4}"
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    """One bot for this file: every test brings people of its own."""
    async with ward(tmp_path_factory.mktemp("served")) as served:
        yield served


async def test_a_manager_in_slack_picks_a_colleague_and_the_plan_belongs_to_them(bot: Ward) -> None:
    sam, jo, lee = bot.slack_person(), bot.slack_person("Jo Li"), bot.slack_person("Lee Day")
    await talks(sam, jo, lee)
    await jo.reads("Sam Okafor has talked with you ... Nothing here needs an answer")
    await jo.reads("Nothing starts unless you say yes ... not at home ... 14:00")
    sam.all_read()
    await jo.presses("Yes, I agree")
    await jo.reads("Before we start")
    await jo.reads("The plan has started")
    await lee.reads("Sam Okafor has named you")
    await sam.reads("Jo has said yes")
    await jo.presses("Change it")
    await jo.presses("The time")
    await jo.gives("16:00")
    await jo.presses("Pause until a day")
    await jo.gives(f"{datetime.now(UTC).date() + timedelta(days=10)}")
    await sam.reads("The plan is paused")
    await jo.presses("Start it again")
    await sam.reads("The plan has started again")
    await jo.presses("End it")
    await sam.reads("The plan has ended")
    assert bot.slack.asked.count("views.publish") == 0


async def test_a_talk_can_wait_for_a_moment_picked_in_slack(bot: Ward) -> None:
    sam = bot.slack_person()
    await sam.speaks()
    await sam.goes("Yes, everyone is safe\nNone of these\n> Jo\nNot yet\nI will offer it")
    moment = datetime.now(UTC) + timedelta(days=1)
    sam.all_read()
    await sam.gives(str(int(moment.timestamp())))
    await sam.reads(f"I will remind you on {moment:%A}")
    await sam.presses("We have spoken now")
    await sam.reads("how did it go?")


async def codes(manager: Hands) -> tuple[str, str]:
    """The two codes a manager passes on: the person's, and the lead's."""

    def both() -> list[str]:
        found = re.findall(CODE, "\n".join(map(manager.words_of, manager.chat())))
        return found if len(found) == 2 else []

    person, lead = await manager.landed.until(both)
    manager.all_read()
    return person, lead


async def test_a_manager_in_teams_and_a_colleague_in_slack_meet_by_a_code(bot: Ward) -> None:
    sam = bot.teams_person("Sam Okafor")
    jo, lee = bot.slack_person("Jo Li"), bot.slack_person("Lee Day")
    await talks(sam, jo, lee, PLAN_BY_BUTTONS)
    for_jo, for_lee = await codes(sam)
    await jo.types(f"my code is {for_jo.lower()}")
    await jo.reads("Before we start")
    await jo.reads("Are you Jo?")
    await jo.presses("Yes, I am Jo")
    await jo.reads("Sam Okafor has written down ... All of it is open to you")
    await jo.reads("Sam Okafor would like to keep in touch ... A phone call ... Malayalam")
    await lee.types(for_lee)
    await lee.presses("Yes, I am Lee")
    await jo.presses("Yes, I agree")
    await sam.reads("Jo has said yes")
    await sam.types(for_jo)
    await sam.reads("I don't know that code")


async def test_a_manager_in_slack_and_a_colleague_in_teams_meet_by_a_code(bot: Ward) -> None:
    sam, jo = bot.slack_person(), bot.teams_person()
    await talks(sam, plan=PLAN_BY_BUTTONS)
    for_jo, _ = await codes(sam)
    await jo.types(for_jo)
    await jo.reads("Before we start")
    await jo.reads("Are you Jo?")
    await jo.presses("Yes, I am Jo")
    await jo.reads("Sam Okafor has written down ... All of it is open to you")
    await jo.reads("Sam Okafor would like to keep in touch")
    await jo.presses("Yes, I agree")
    await sam.reads("Jo has said yes")
    await jo.presses("Change it")
    await jo.presses("The last day")
    await jo.gives(f"{datetime.now(UTC).date() + timedelta(days=70)}")
    await jo.presses("Pause it")
    await sam.reads("The plan is paused")
    await jo.press(await jo.button("Read it", 0))
    await jo.gets_words("The count of the cupboard was one short.")


async def test_a_talk_can_wait_for_a_moment_picked_in_teams(bot: Ward) -> None:
    sam = bot.teams_person()
    await sam.types("speak")
    await sam.goes("Yes, everyone is safe\nNone of these\n> Jo\nNot yet\nThey have someone")
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    sam.all_read()
    await sam.gives(f"{tomorrow}T14:30")
    await sam.reads(f"I will remind you on {tomorrow:%A} ... 14:30")


@pytest.mark.parametrize("channel", ["slack", "teams"])
async def test_what_is_sent_again_and_again_happens_once(bot: Ward, channel: str) -> None:
    sam: Hands = bot.slack_person() if channel == "slack" else bot.teams_person()
    await sam.types("Something has happened")
    steps = TALK.strip().splitlines()[:7]
    for step in steps:
        assert await sam.again() == 200
        await sam.goes(step)
        assert await asyncio.gather(*(sam.again() for _ in range(3))) == [200] * 3
    await sam.types("The count was one short.")
    # Everybody's messages come in order, so whatever a second time had said would be here by now.
    assert len(sam.chat()) == 1 + len(steps) + 1


async def test_three_at_the_same_moment_that_never_came_before_are_one(bot: Ward) -> None:
    sam = bot.slack_person()
    request = sam.command("/speak")
    answers = await asyncio.gather(*(sam.post(*request) for _ in range(3)))
    assert answers == [200] * 3
    await sam.presses("Yes, everyone is safe")
    await sam.gets(2)
    assert len(sam.chat()) == 2


async def test_what_is_forged_or_stale_is_refused_and_nothing_happens(bot: Ward) -> None:
    sam, jo = bot.slack_person(), bot.teams_person()
    raw, kind = sam.message("I was never here")
    assert await sam.post(raw, kind, secret="guessed") == 401
    assert await sam.post(raw, kind, at=time.time() - 301) == 401
    assert await sam.post(raw, kind, at=time.time() + 301) == 401
    said = jo.activity("message")
    past = int(time.time()) - 3600
    for token in (
        "rubbish",
        jo.token(aud="99999999-2222-4333-8444-555555555555"),
        jo.token(exp=past),
        jo.token(serviceurl="https://elsewhere.example/"),
        jo.microsoft.sign(jo.microsoft.claims(datetime.now(UTC)), key="two", kid="one"),
    ):
        assert await jo.post(said, token) == 401
    assert not bot.sql(f"SELECT 1 FROM person WHERE address IN ('{sam.address}', '{jo.address}')")
    # The same requests, genuine, are heard: the refusals meant something.
    assert await sam.post(raw, kind) == 200
    assert await jo.post(said) == 200
    await sam.reads("Before we start")
    await jo.reads("I can help you talk with someone")


async def test_what_we_do_not_know_is_acknowledged_and_left(bot: Ward) -> None:
    sam, jo = bot.slack_person(), bot.teams_person()
    for name in ("unknown_event", "message_changed", "message_deleted", "message_channel_join"):
        raw = (Path(__file__).parent / "wire" / "slack" / f"{name}.json").read_bytes()
        assert await sam.post(raw, "application/json") == 200
    for name in ("typing", "reaction", "edited", "deleted", "read"):
        assert await jo.post(jo.activity(name)) == 200
    await sam.types("hello")
    await jo.types("hello")
    await sam.reads("Before we start")
    await jo.reads("Before we start")


async def test_a_button_of_another_person_is_kindly_declined(bot: Ward) -> None:
    sam, eve, mal = bot.slack_person(), bot.slack_person("Eve"), bot.teams_person("Mal")
    await sam.speaks()
    button = await sam.button("Yes, everyone is safe", 0)
    await eve.press(button)
    await eve.reads("Before we start")
    await eve.reads("That card is an old one ... Nothing was changed")
    token = re.sub(r"^o\d+:", "", button.given["action_id"])
    await mal.press(Button("", {"token": token, "value": "safe"}))
    await mal.reads("Before we start")
    await mal.reads("That card is an old one")
    await sam.presses("No")
    assert len(sam.chat()) == 2


async def test_an_old_button_changes_its_answer_and_one_of_a_finished_talk_says_so(
    bot: Ward,
) -> None:
    sam = bot.teams_person()
    await sam.types("speak")
    first = await sam.button("No", 0)
    await sam.goes("Yes, everyone is safe\nNone of these\n> Jo\nYes, we have spoken")
    sam.all_read()
    await sam.press(first)
    await sam.reads("Have you been able to make it safe?")
    await sam.goes("Yes, it is safe now\nStop\nDelete them")
    sam.all_read()
    await sam.press(first)
    await sam.reads("That card is an old one")


async def test_a_button_of_a_flow_that_is_no_more_is_kindly_met(bot: Ward) -> None:
    sam = bot.slack_person()
    await sam.speaks()
    bot.sql(f"UPDATE conversation SET flow = 'once' WHERE address = '{sam.address}'")
    sam.all_read()
    await sam.presses("Yes, everyone is safe")
    await sam.reads("That card is an old one")
    await sam.types("hello")
    await sam.reads("I can do three things")


async def test_a_plan_is_in_the_hands_of_its_person_alone(bot: Ward) -> None:
    sam, jo, lee = bot.slack_person(), bot.slack_person("Jo Li"), bot.slack_person("Lee Day")
    await talks(sam, jo, lee)
    yes = await jo.button("Yes, I agree", 0)
    eve = bot.slack_person("Eve")
    for other, words in ((sam, "This plan belongs to Jo"), (eve, "I can't find that agreement")):
        await other.types("hello")
        await other.button("My agreements", other.acted)
        other.all_read()
        await other.press(yes)
        await other.reads(words)
    await jo.press(yes)
    await jo.gets_words("The plan has started")


async def test_nothing_crosses_between_workspaces_and_tenants(tmp_path: Path) -> None:
    many = {
        "SLACK_BOT_TOKEN": "",
        "SLACK_CLIENT_ID": "client",
        "SLACK_CLIENT_SECRET": "client-secret",
        "MICROSOFT_APP_TENANT_ID": "",
    }
    async with ward(tmp_path, **many) as bot:
        for team in ("T0ONE", "T0TWO"):
            await bot.installs(team, f"xoxb-{team}")
        sam, jo = bot.slack_person(team="T0ONE"), bot.slack_person("Jo Li", team="T0ONE")
        eve, mal = bot.slack_person("Eve", team="T0TWO"), bot.teams_person(tenant="tenant-a")
        await sam.speaks()
        await sam.goes(TALK.partition("@ jo")[0])
        # A pick that was forged into the other team, by its shape, and typed.
        for forged in (f"{eve.user}:{eve.team}", f"slack:{eve.team}:{eve.user}"):
            await sam.gives(forged)
            await sam.presses("Go back")
        await sam.types(eve.address)
        assert sam.count("I can't find that person where you work") == 1
        await sam.presses("Skip this")
        await sam.goes("Share it\nYes, set it up" + PLAN)
        for_jo, for_lee = await codes(sam)
        pan = bot.teams_person(tenant="tenant-b")
        for stranger, code in ((eve, for_jo), (mal, for_lee), (pan, for_jo)):
            await stranger.types(code)
            await stranger.gets_words("I don't know that code")
        await jo.types(for_jo)
        await jo.press(await jo.button("Yes, I am Jo", 0))
        yes = await jo.button("Yes, I agree", 0)
        await eve.press(yes)
        await eve.gets_words("I can't find that agreement")
        token = re.sub(r"^o\d+:", "", yes.given["action_id"])
        await mal.press(Button("", {"token": token, "value": yes.given["value"]}))
        await mal.gets_words("I can't find that agreement")
        await jo.press(yes)
        await jo.gets_words("The plan has started")
        homes = bot.sql("SELECT DISTINCT organisation FROM person ORDER BY 1")
        assert [row["organisation"] for row in homes] == [
            "slack:T0ONE",
            "slack:T0TWO",
            "teams:tenant-a",
            "teams:tenant-b",
        ]
        # Each chat was written in with the token of its own workspace.
        wanted = {one.chat_id: f"xoxb-{one.team}" for one in (sam, jo, eve)}
        assert {chat: token for token, chat in bot.slack.used} == wanted
        assert len(set(bot.slack.used)) == 3


@pytest.mark.postgres
async def test_it_works_on_postgresql(tmp_path: Path, postgres: Callable[[], Postgres]) -> None:
    url = postgres().make(migrated=True)
    async with ward(tmp_path, url) as bot:
        sam, jo, lee = bot.slack_person(), bot.slack_person("Jo Li"), bot.slack_person("Lee Day")
        await talks(sam, jo, lee)
        await jo.presses("Yes, I agree")
        await jo.gets_words("The plan has started")
        assert await asyncio.gather(*(jo.again() for _ in range(3))) == [200] * 3
        assert await bot.bot.stop() == 0
    postgres().drop(url)
