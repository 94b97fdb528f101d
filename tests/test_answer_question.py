"""Readers reply to questions without a name: only theirs, only from the next day, all in chat."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.readers import Readers, read_readers
from bot.roles_file import RolesError
from bot.unnamed import tell_readers
from dialogs.asking_unnamed import listed, opened
from dialogs.deeds_unnamed import AskUnnamed, Questions, ReplyUnnamed
from dialogs.explore import FACTS, paths
from dialogs.flows.answer_question import answer_question
from dialogs.unnamed import Question, asked, asked_on, full, readable, replied
from storage import Stale, Store
from storage.migrate import upgrade
from tests.unnamed_world import HR, READERS, TRUST, UNION, Client, House, asks, code_of, guide
from tests.world import START, as_text

TODAY = START.date()
TOMORROW = TODAY + timedelta(days=1)
WORDS = guide().words


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    url, key = f"sqlite:///{tmp_path / 'house.sqlite3'}", Fernet.generate_key().decode()
    upgrade(url)
    made = House(Store.open(url, [key]), key)
    for reader in (UNION, HR, "slack:T1:UJO"):
        await made.says(reader, "hello")
    yield made
    await made.store.close()


@pytest.fixture
async def client(house: House) -> AsyncIterator[Client]:
    async with house.browser() as browser:
        yield browser


async def sent(house: House, client: Client, text: str, route: str = "union") -> str:
    """The receipt of a question."""
    return code_of((await asks(client, house.desk.link(TRUST), text, route))[1])


async def only(house: House) -> Question:
    async with house.store.begin() as tx:
        (found,) = await tx.questions_waiting(TRUST, ("union", "hr"), TOMORROW)
    return found


async def test_a_question_goes_from_the_page_to_a_reader_and_the_reply_comes_back(
    house: House, client: Client
) -> None:
    code = await sent(house, client, "Does my visa end if I strike?")
    house.passes(days=1)
    (card,) = await house.does(UNION, Questions())
    assert "A union rep" in as_text(card)
    assert "visa" not in as_text(card)
    (option,) = card.options
    (card,) = await house.does(UNION, Questions("read", option.value))
    assert "Does my visa end if I strike?" in as_text(card)
    (card,) = await house.does(UNION, Questions("reply", option.value))
    assert card.text == WORDS.say("answer_question", "reply.ask")
    async with house.store.begin() as tx:
        (talk,) = await tx.conversations(UNION)
    assert "visa" not in str(talk)
    # The flow ends with the deed that the house then carries out.
    (card,) = await house.does(UNION, ReplyUnnamed(option.value, "No. Ask Sam on 4400."))
    assert "there for them to read" in card.text
    page = await (await client.post("/answer", data={"code": code})).text()
    assert "No. Ask Sam on 4400." in page
    (card,) = await house.does(UNION, Questions())
    assert card.text == WORDS.say("unnamed", "reader.none")


async def test_nobody_reads_it_on_the_day_it_was_written(house: House, client: Client) -> None:
    await sent(house, client, "May I?")
    question = await only(house)
    for deed in (Questions(), Questions("read", question.id), ReplyUnnamed(question.id, "x")):
        (card,) = await house.does(UNION, deed)
        assert "May I?" not in as_text(card)
    house.now = house.now.replace(hour=0, minute=0) + timedelta(days=1)
    (card,) = await house.does(UNION, Questions("read", question.id))
    assert "May I?" in as_text(card)


@pytest.mark.parametrize("who", [HR, "slack:T1:UJO"])
async def test_only_readers_of_its_route_can_open_or_answer_it(
    house: House, client: Client, who: str
) -> None:
    await sent(house, client, "For the union alone")
    question = await only(house)
    house.passes(days=1)
    deeds = (
        Questions("read", question.id),
        Questions("reply", question.id),
        ReplyUnnamed(question.id, "not mine to give"),
        Questions("read", "no-such-question"),
    )
    said = {as_text((await house.does(who, deed))[0]) for deed in deeds}
    assert said == {WORDS.say("unnamed", "reader.not_yours")}
    assert (await only(house)).lines == question.lines


async def test_readers_of_another_organisation_see_nothing(house: House, client: Client) -> None:
    await sent(house, client, "Ours")
    question = await only(house)
    house.passes(days=1)
    async with house.store.begin() as tx:
        person = await tx.person(UNION)
        assert person is not None
        await tx.save_person(replace(person, organisation="other"), None, house.now)
    everywhere = Readers({**READERS.routes, "other": {"union": (UNION,)}})
    house.desk = replace(house.desk, readers=everywhere)
    (card,) = await house.does(UNION, Questions("read", question.id))
    assert card.text == WORDS.say("unnamed", "reader.not_yours")


async def test_the_second_of_two_replies_is_told_that_somebody_was_first(
    house: House, client: Client
) -> None:
    await sent(house, client, "One", "hr")
    question = await only(house)
    house.passes(days=1)
    await house.does(HR, ReplyUnnamed(question.id, "first"))
    (card,) = await house.does(UNION, ReplyUnnamed(question.id, "second"))
    assert card.text == WORDS.say("unnamed", "reader.not_yours")


async def test_two_writers_at_one_moment_do_not_undo_each_other(
    house: House, client: Client
) -> None:
    await sent(house, client, "One")
    question = await only(house)
    async with house.store.begin() as tx:
        await tx.save_question(asked_on(question, "two", TODAY))
    with pytest.raises(Stale):
        async with house.store.begin() as tx:
            await tx.save_question(replied(question, "late", TODAY))


async def test_readers_hear_once_a_day_that_something_waits_and_nothing_of_it(
    house: House, client: Client
) -> None:
    async def told() -> int:
        return await tell_readers(house.store, WORDS, house.desk, TRUST, house.now)

    await sent(house, client, "The secret thing")
    before = len(house.platform.landed[HR])
    assert await told() == 0
    house.passes(days=1)
    assert [await told(), await told()] == [1, 0]
    await house.ticker.tick()
    assert "A union rep" in house.platform.landed[UNION][-1].text
    assert "secret" not in house.platform.landed[UNION][-1].text
    assert len(house.platform.landed[HR]) == before
    house.passes(days=1)
    assert await told() == 1


async def test_a_link_is_said_in_chat_and_where_nobody_reads_whom_to_call(house: House) -> None:
    (card,) = await house.does("slack:T1:UJO", AskUnnamed())
    assert card.links[0].url.startswith("https://speak.example/ask/")
    house.desk = replace(house.desk, readers=Readers())
    (card,) = await house.does("slack:T1:UJO", AskUnnamed())
    assert card.links == ()
    assert "the union_rep contact" in as_text(card)


def test_the_flow_ends_with_a_reply_or_with_nothing() -> None:
    ends = {way.outcome.name: way.outcome.deeds for way in paths(answer_question)}
    assert ends == {"written": (ReplyUnnamed(FACTS["about"], "x"),), "not_now": ()}
    for name in ends:
        assert WORDS.has("answer_question", f"outcome.{name}")


def test_what_is_added_before_the_reply_waits_for_a_day_of_its_own() -> None:
    first = asked("q1", TRUST, "union", "h", "one", TODAY)
    assert not readable(first, TODAY)
    second = asked_on(first, "two", TOMORROW)
    assert readable(second, TOMORROW)
    assert [text for _, text in opened(WORDS, second, TOMORROW).facts] == ["one"]
    done = replied(second, "yes", TOMORROW)
    assert not readable(done, TOMORROW)
    after = TOMORROW + timedelta(days=1)
    assert readable(done, after)
    assert [text for _, text in opened(WORDS, done, after).facts] == ["one", "two", "yes"]


def test_a_reply_to_all_leaves_nothing_waiting() -> None:
    done = replied(asked("q1", TRUST, "union", "h", "one", TODAY), "yes", TOMORROW)
    assert done.waits_since is None
    assert not full(done)


def test_a_long_list_counts_all_and_has_few_buttons() -> None:
    many = [asked(f"q{n}", TRUST, "hr", f"h{n}", "one", TODAY) for n in range(30)]
    card = listed(WORDS, many)
    assert len(card.options) == 8
    assert card.facts == (("The HR team", "30"),)
    assert all(len(option.label) <= 75 for option in card.options)


def test_readers_are_read_from_the_file_of_roles() -> None:
    found = read_readers(
        '[home]\nadmins = ["slack:T1:U1"]\n[home.routes]\nunion = ["slack:T1:U5", "slack:T1:U5"]\n'
        'ftsu = ["teams:t1:u9"]\nhr = []\n[other]\nleads = []\n'
    )
    assert found.set_up("home") == ("union", "ftsu")
    assert found.theirs("home", "slack:T1:U5") == ("union",)
    assert found.everybody("home") == ("slack:T1:U5", "teams:t1:u9")
    assert found.set_up("other") == found.theirs("nowhere", "slack:T1:U5") == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[home.routes]\nboss = []", "is no route"),
        ("[home.routes]\nhr = 'slack:T1:U1'", "is not a list of addresses"),
        ("[home.routes]\nhr = ['Lee']", "is not a list of addresses"),
        ("[home]\nroutes = 3", "is not a table"),
        ("[home", "not TOML"),
    ],
)
def test_what_is_wrong_with_a_route_is_said(text: str, problem: str) -> None:
    with pytest.raises(RolesError, match=problem):
        read_readers(text)
