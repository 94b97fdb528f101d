"""The bot in trouble: killed, told to stop, with platforms that are slow, busy, broken or away."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.scheduler import AT_ONCE
from tests.hands import TALK, Hands
from tests.serving import Ward, waits, ward
from tests.slack_hands import InSlack
from tests.teams_hands import InTeams

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    """One bot for what it survives: every test brings people of its own."""
    async with ward(tmp_path_factory.mktemp("served")) as served:
        yield served


@pytest_asyncio.fixture(loop_scope="module")
async def own(tmp_path: Path) -> AsyncIterator[Ward]:
    """A bot for one test alone, which will stop it or break its database."""
    async with ward(tmp_path) as served:
        yield served


async def says_four_things(who: Hands) -> None:
    for text in ("hello", "ask", "my agreements", "speak"):
        await who.does_not_wait(text)


async def reads_the_four_answers(who: Hands, at_most: int = 5) -> None:
    """All five messages in order; the first may have come twice."""
    first = "Before we start: I am a computer program"
    rest = ["What would you like to do?", "Type your question", "You have no agreements"]
    await who.gets_words("Is everyone safe right now?")
    texts = [who.words_of(given) for given in who.chat()]
    while first in texts[1]:
        del texts[0]
        at_most -= 1
    wanted = [first, *rest, "Is everyone safe right now?"]
    assert len(texts) == 5 <= at_most + len(wanted)
    for text, words in zip(texts, wanted, strict=True):
        assert words in text


async def test_killed_in_the_middle_of_a_talk_the_place_is_kept(own: Ward) -> None:
    people: list[Hands] = [own.slack_person(), own.teams_person()]
    for who in people:
        await who.types("Something has happened")
        await who.goes("Yes, everyone is safe\nNone of these\n> Jo\nYes, we have spoken")
    await own.bot.kill()
    own.time_passes()
    await own.bot.serve()
    for who in people:
        assert await who.again() == 200  # acknowledged before: it has happened, once
        await who.presses("They seem OK")
        await who.gets_words("When did it happen?")
        # What was on its way at that moment may come twice, and nothing else does.
        once = ("Have you spoken to Jo yet?", "When did it happen?")
        assert [who.count(words) for words in once] == [1, 1]
        assert 1 <= who.count("How is Jo?") <= 2


async def test_killed_in_the_middle_of_sending_everything_arrives_in_order(own: Ward) -> None:
    sam, jo = own.slack_person(), own.teams_person()
    own.slack.hung_chats.add(sam.chat_id)
    own.microsoft.hung = True
    await says_four_things(sam)
    await says_four_things(jo)
    await waits(own.slack.arrived)
    assert not sam.chat()
    assert not jo.chat()
    await own.bot.kill()
    own.slack.hung_chats.clear()
    own.microsoft.hung = False
    own.time_passes()
    await own.bot.serve()
    await reads_the_four_answers(sam)
    await reads_the_four_answers(jo)


async def test_told_to_stop_it_stops_soon_and_keeps_what_it_acknowledged(own: Ward) -> None:
    sam, jo = own.slack_person(), own.teams_person()
    own.slack.hung_chats.add(sam.chat_id)
    await says_four_things(sam)
    await waits(own.slack.arrived)
    await jo.types("hello")
    began = time.monotonic()
    assert await own.bot.stop() == 0
    assert time.monotonic() - began < 8
    own.slack.hung_chats.clear()
    own.time_passes()
    await own.bot.serve()
    await reads_the_four_answers(sam)
    await jo.types("hello")
    await jo.reads("Before we start")


async def test_busy_broken_or_talking_rubbish_slack_gets_everything_later(bot: Ward) -> None:
    plans = ("429 1", "500", "rubbish", "rubbish text/html", "list", "hang up", "fatal_error")
    people = [bot.slack_person() for _ in plans]
    bot.slack.next_answers("chat.postMessage", *plans)
    await asyncio.gather(*(says_four_things(who) for who in people))
    for who in people:
        await reads_the_four_answers(who)
    reasons = {line["reason"] for line in bot.bot.events("later")}
    assert {"rate limited", "status 500", "fatal_error"} <= reasons


async def test_busy_or_broken_teams_gets_everything_later(bot: Ward) -> None:
    people = [bot.teams_person() for _ in range(3)]
    before = len(bot.bot.events("later"))
    soon = {"Retry-After": "1"}
    bot.microsoft.answers += [(429, "x", soon), (500, "x", soon), (503, "x", soon)]
    await asyncio.gather(*(says_four_things(who) for who in people))
    for who in people:
        await reads_the_four_answers(who)
    assert len(bot.bot.events("later")) - before == 3


async def test_with_slack_hung_for_many_teams_and_other_people_are_served(bot: Ward) -> None:
    many = [bot.slack_person() for _ in range(AT_ONCE // 2)]
    bot.slack.hung_chats |= {who.chat_id for who in many}
    for who in many:
        await who.does_not_wait("hello")
    await waits(bot.slack.arrived)
    began = time.monotonic()
    others: list[Hands] = [bot.teams_person(), bot.slack_person()]
    for other in others:
        await other.types("speak")
        await other.presses("Yes, everyone is safe")
    assert time.monotonic() - began < 5
    assert not any(who.chat() for who in many)
    bot.slack.hung_chats.clear()


async def test_with_the_login_of_teams_away_slack_is_served_and_teams_later(own: Ward) -> None:
    await own.bot.kill()
    own.microsoft.login_status = 503
    await own.bot.serve()
    jo, sam = own.teams_person(), own.slack_person()
    await says_four_things(jo)
    await sam.types("hello")
    await sam.reads("Before we start")
    own.microsoft.login_status = 200
    await own.landing(jo)
    await reads_the_four_answers(jo)


async def test_a_person_whom_slack_does_not_know_any_more_holds_up_nobody(bot: Ward) -> None:
    sam, jo = bot.slack_person(), bot.slack_person("Jo Li")
    bot.slack.next_answers("chat.postMessage", "user_disabled")
    await sam.does_not_wait("hello")
    await bot.bot.until("gone")  # the answer was for Sam, and for nobody else
    await jo.types("hello")
    await sam.types("hello")  # they are back
    await sam.gets_words("What would you like to do?")


async def test_an_operator_sees_how_it_is(bot: Ward) -> None:
    assert await bot.get("/healthz") == (200, '{"status": "ok"}')
    assert await bot.get("/readyz") == (200, '{"status": "ready"}')
    status, told = await bot.get("/metrics")
    assert status == 200
    assert "speak_first_dead_letters 0.0" in told


CANARY = "zebra-parasol-417"
BAD = (
    f"I want to end my life {CANARY}",
    f"Her NHS number is 943 476 5919 {CANARY}",
    f"{CANARY} " * 1000,
    f"There is a fire on the ward, call someone {CANARY}",
    f"What is the pay on strike days, {CANARY}?",
    f"\ud83d {CANARY} \x00 <script>{CANARY}</script> {{{{DATE(x)}}}}",
    f"TALK-2222-{CANARY}",
    CANARY,
)


@pytest.mark.parametrize("channel", ["slack", "teams"])
async def test_what_people_say_is_in_no_log_and_never_bare_in_the_database(
    own: Ward, channel: str
) -> None:
    sam: Hands = own.slack_person() if channel == "slack" else own.teams_person()
    await sam.types("speak")
    # Up to where words are asked for, so that some of what follows is kept as an answer.
    await sam.goes("\n".join(TALK.strip().splitlines()[:7]))
    if channel == "slack":
        own.slack.next_answers("chat.postMessage", "500", CANARY, "invalid_blocks", "rubbish")
    else:
        own.microsoft.answers += [(500, CANARY, {}), (400, CANARY, {}), (404, "x", {})]
    for text in BAD:
        await sam.does_not_wait(text)
        await sam.does_not_wait(f"{text} again")
    if isinstance(sam, InSlack):
        raw, kind = sam.message(CANARY)
        assert await sam.post(raw, kind, secret="guessed") == 401
        assert await sam.post(CANARY.encode(), kind) == 400
        assert await sam.post(b'{"a":"' + CANARY.encode(), "text/plain") == 400
    if isinstance(sam, InTeams):
        said = sam.activity("message") | {"text": CANARY}
        assert await sam.post(said, CANARY) == 401
        assert await sam.post(said | {"serviceUrl": f"https://{CANARY}.example/"}) == 401
    own.sql("ALTER TABLE conversation RENAME TO gone")  # the store breaks
    assert await sam.said(f"{CANARY} when broken")() == 503
    own.sql("ALTER TABLE gone RENAME TO conversation")
    await own.landing(sam)
    assert sam.count("Samaritans") >= 2
    assert await own.bot.stop() == 0
    folder = Path(own.bot.environment["DATABASE_URL"].removeprefix("sqlite:///")).parent
    kept = b"".join(file.read_bytes() for file in folder.glob("bot.sqlite3*"))
    words = own.sql("SELECT words FROM conversation")
    assert words, "a talk is open, so what was said is kept"
    secrets = [
        value
        for name, value in own.bot.environment.items()
        if name in ("ENCRYPTION_KEYS", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET")
        or name == "MICROSOFT_APP_PASSWORD"
    ]
    for hidden in (CANARY, "943 476 5919", *secrets):
        assert hidden not in own.bot.text
        assert hidden.encode() not in kept
    assert len(own.bot.said) > 10
