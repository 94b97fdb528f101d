"""Two keys in chat: who may sign, what shows when, and that a word taken back is gone at once."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.channel import Incoming
from bot.answers_signers import read_signers
from bot.roles_file import RolesError, read_roles
from bot.settings import Settings, SettingsError
from dialogs import tokens
from dialogs.answers import Library, Mark
from dialogs.front_desk import FrontDesk
from dialogs.messages import Message, Said
from dialogs.signing import digest
from storage import Store
from tests.signing_world import MANAGEMENT, ROLES, STAFF, STAFF_TOO, SigningWorld
from tests.world import as_text

ASKED = "can they sack me for going on strike"
ANSWER = "dismissed-for-striking"
TOPIC, LABEL = "Losing a job", "Can I be dismissed for taking part"
TEXT = "dismissal for striking is unfair by law"
READERS = ("slack:T1:UASK", "teams:tenant-1:00000000-0000-4000-8000-000000000007", "web:demo:asha")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SigningWorld]:
    world = SigningWorld.make(tmp_path)
    assert isinstance(world, SigningWorld)
    yield world
    await world.close()


async def reads(world: SigningWorld, who: str = READERS[2]) -> Message:
    """What somebody reads who asks; the notice at a first meeting comes before it."""
    await world.types(who, ASKED)
    return world.chat(who)[-1]


async def signs(world: SigningWorld, who: str) -> None:
    await world.goes_to(who, TOPIC, LABEL)
    await world.presses(who, "Yes, I sign these words")


async def test_signed_by_both_it_shows_on_every_channel_and_one_side_takes_it_from_all(
    world: SigningWorld,
) -> None:
    assert TEXT not in as_text(await reads(world))
    await signs(world, MANAGEMENT)
    assert "still wait for staff side" in world.last(MANAGEMENT)
    assert "Only one has so far" in (await reads(world)).text
    await signs(world, STAFF_TOO)
    assert "Both sides have now signed" in world.last(STAFF_TOO)
    for who in READERS:
        shown = as_text(await reads(world, who))
        assert TEXT in shown
        assert "For management: Morgan Grey, Tuesday 24 November 2026" in shown
        assert "For staff side: Lee Park, Tuesday 24 November 2026" in shown
    await world.presses(STAFF_TOO, "Take my signature back")
    for who in READERS:
        taken = as_text(await reads(world, who))
        assert TEXT not in taken
        assert "One side has asked for it to be looked at again" in taken
        assert "You can ask" in taken


async def test_each_of_the_three_channels_signs(world: SigningWorld) -> None:
    await signs(world, MANAGEMENT)
    for who in (STAFF, STAFF_TOO):
        await signs(world, who)
        assert TEXT in as_text(await reads(world))
        await world.presses(who, "Take my signature back")
        assert TEXT not in as_text(await reads(world))


async def test_any_signer_of_a_side_takes_its_word_back(world: SigningWorld) -> None:
    await signs(world, MANAGEMENT)
    await signs(world, STAFF_TOO)
    await world.goes_to_ours(STAFF, LABEL)
    assert "Take our signature back" in world.labels(STAFF)
    await world.presses(STAFF, "Take our signature back")
    assert TEXT not in as_text(await reads(world))


async def test_all_its_words_are_shown_as_readers_see_them_before_it_is_signed(
    world: SigningWorld,
) -> None:
    before = len(world.chat(MANAGEMENT))
    await world.goes_to(MANAGEMENT, TOPIC, LABEL)
    cards = world.chat(MANAGEMENT)[before:]
    shown = "\n".join(as_text(card) for card in cards)
    variants = world.desk().library.by_id[ANSWER]
    assert len(variants) == 3
    assert all(each.body in shown for each in variants)
    assert "Holds for: Northern Ireland" in shown
    assert "until Tuesday 17 February 2026" in shown
    await world.presses(MANAGEMENT, "Yes, I sign these words")
    await signs(world, STAFF)
    reader = await reads(world)
    opened = next(card for card in cards if card.text == reader.text)
    assert opened.title == reader.title
    assert set(opened.facts) < set(reader.facts)


async def test_what_is_in_force_is_so_in_every_process_at_once(world: SigningWorld) -> None:
    store = Store.open(world.url, [world.key])
    elsewhere = world.process(store)
    here = world.service

    async def asks_there() -> str:
        world.service = elsewhere
        shown = as_text(await reads(world))
        world.service = here
        return shown

    await signs(world, MANAGEMENT)
    assert TEXT not in await asks_there()
    await signs(world, STAFF)
    assert TEXT in await asks_there()
    await world.presses(STAFF, "Take my signature back")
    assert TEXT not in await asks_there()
    await signs(world, STAFF)
    assert TEXT in await asks_there()
    async with store.begin() as tx:
        await tx.forget(STAFF)
    assert TEXT not in as_text(await reads(world))
    await store.close()


async def test_a_button_of_an_older_card_shows_an_answer_only_while_it_is_signed(
    world: SigningWorld,
) -> None:
    await signs(world, MANAGEMENT)
    await signs(world, STAFF)
    press = Said(token=tokens.door("answer"), value=ANSWER)
    await world.says(READERS[0], press)
    assert TEXT in world.last(READERS[0])
    await world.presses(MANAGEMENT, "Take my signature back")
    await world.says(READERS[0], press)
    assert TEXT not in world.last(READERS[0])


async def test_whoever_may_not_sign_signs_nothing(world: SigningWorld) -> None:
    reader = READERS[2]
    await world.types(reader, "answers to sign")
    assert "You are not one of them" in world.last(reader)
    text = digest(world.desk().library, ANSWER)
    await world.says(reader, Said(token=tokens.door("sign"), value=f"yes:{ANSWER}:{text}"))
    await world.says(reader, Said(token=tokens.door("sign"), value=f"back:{ANSWER}"))
    async with world.store.begin() as tx:
        assert await tx.marks("home") == ()


async def test_nobody_signs_for_the_other_side(world: SigningWorld) -> None:
    """A button carries no side: whoever presses it speaks for their own, however often."""
    await signs(world, MANAGEMENT)
    text = digest(world.desk().library, ANSWER)
    for _ in range(2):
        await world.says(MANAGEMENT, Said(token=tokens.door("sign"), value=f"yes:{ANSWER}:{text}"))
    async with world.store.begin() as tx:
        assert {one.side for one in await tx.marks("home")} == {"management"}
    assert "Only one has so far" in (await reads(world)).text


async def test_one_name_on_both_sides_is_one_person(world: SigningWorld) -> None:
    await signs(world, MANAGEMENT)
    await world.goes_to(STAFF, TOPIC, LABEL)
    button = world.button(STAFF, "Yes, I sign these words")
    pressed = Said(token=button.token, value=button.value)
    named = Incoming("teams:1", STAFF, STAFF.rpartition(":")[0], pressed, name="morgan  GREY")
    await world.service.receive(named, world.now)
    await world.tick()
    assert "The two sides must be two people" in world.last(STAFF)
    assert "Only one has so far" in (await reads(world)).text


async def test_without_a_name_nobody_signs(world: SigningWorld) -> None:
    world.roles = ROLES.replace('name = "Morgan Grey", ', "")
    await world.restart()
    await signs(world, MANAGEMENT)
    assert "I do not know your name" in world.last(MANAGEMENT)
    async with world.store.begin() as tx:
        assert await tx.marks("home") == ()


async def test_one_changed_character_voids_both_and_an_open_card_signs_nothing(
    world: SigningWorld,
) -> None:
    await signs(world, MANAGEMENT)
    await world.goes_to(STAFF, TOPIC, LABEL)
    _change_one_character(world)
    await world.presses(STAFF, "Yes, I sign these words")
    said = "\n".join(as_text(card) for card in world.chat(STAFF)[-5:])
    assert "The words have changed since you opened them" in said
    assert "Nobody has yet" in (await reads(world)).text
    await world.presses(STAFF, "Yes, I sign these words")
    await signs(world, MANAGEMENT)
    assert TEXT in as_text(await reads(world))


async def test_files_and_chat_decide_together_and_the_last_word_of_a_side_holds(
    world: SigningWorld,
) -> None:
    library = world.desk().library
    text = digest(library, ANSWER)
    by_file = Mark(ANSWER, "management", "Kim File", world.now - timedelta(days=9), text)
    _deploy(world, replace(library, marks={ANSWER: {"management": by_file}}))
    await signs(world, STAFF_TOO)
    shown = as_text(await reads(world))
    assert "For management: Kim File, Sunday 15 November 2026" in shown
    await world.goes_to_ours(MANAGEMENT, LABEL)
    await world.presses(MANAGEMENT, "Take our signature back")
    assert TEXT not in as_text(await reads(world))
    await signs(world, MANAGEMENT)
    assert "For management: Morgan Grey" in as_text(await reads(world))


async def test_who_signed_a_file_for_one_side_does_not_sign_in_chat_for_the_other(
    world: SigningWorld,
) -> None:
    library = world.desk().library
    text = digest(library, ANSWER)
    by_file = Mark(ANSWER, "management", "Lee  park", world.now - timedelta(days=9), text)
    _deploy(world, replace(library, marks={ANSWER: {"management": by_file}}))
    await signs(world, STAFF_TOO)
    assert "The two sides must be two people" in world.last(STAFF_TOO)
    assert TEXT not in as_text(await reads(world))


def _change_one_character(world: SigningWorld) -> None:
    """As a deploy would, with one full stop more in the variant for Northern Ireland."""
    desk = world.desk()
    answers = tuple(
        replace(one, body=f"{one.body}.")
        if one.id == ANSWER and one.nations == ("northern_ireland",)
        else one
        for one in desk.library.answers
    )
    assert answers != desk.library.answers
    _deploy(world, replace(desk.library, answers=answers))


def _deploy(world: SigningWorld, library: Library) -> None:
    """A process with this library in place of the one that runs."""
    desk = world.desk()
    front = FrontDesk(replace(desk.front.desk, library=library))
    guide = replace(world.service.guide, answers=front)
    desks = replace(world.service.desks, signing=replace(desk, front=front, _held={}))
    world.service = replace(world.service, guide=guide, desks=desks)


async def test_a_signature_of_nobody_is_none_and_a_word_taken_back_stays_so(
    world: SigningWorld,
) -> None:
    await signs(world, MANAGEMENT)
    await signs(world, STAFF_TOO)
    await world.types(STAFF_TOO, "forget me")
    await world.presses(STAFF_TOO, "Yes, delete it all")
    await world.pass_time(minutes=2)
    assert "Only one has so far" in (await reads(world)).text
    await world.goes_to_ours(MANAGEMENT, LABEL)
    await world.presses(MANAGEMENT, "Take my signature back")
    async with world.store.begin() as tx:
        await tx.forget(MANAGEMENT)
    assert "One side has asked" in (await reads(world)).text


async def test_whoever_is_taken_off_the_list_has_signed_nothing(world: SigningWorld) -> None:
    await signs(world, MANAGEMENT)
    await signs(world, STAFF_TOO)
    world.roles = ROLES.replace(STAFF_TOO, "web:demo:new")
    await world.restart()
    assert "Only one has so far" in (await reads(world)).text
    await signs(world, STAFF)
    assert TEXT in as_text(await reads(world))


async def test_nothing_crosses_to_another_organisation(world: SigningWorld) -> None:
    await signs(world, MANAGEMENT)
    await signs(world, STAFF)
    stranger = "slack:T2:UASK"
    assert TEXT in as_text(await reads(world))
    # As many words as here, so that the number of the one could be taken for that of the other.
    async with world.store.begin() as tx:
        for one in await tx.marks("home"):
            await tx.save_mark(replace(one, organisation="slack:T2", answer="notice", version=0))
        assert await tx.marks_version("slack:T2") == await tx.marks_version("home") == 2
    service = replace(world.service, organisation=lambda workspace: workspace)
    here, world.service = world.service, service
    assert TEXT not in as_text(await reads(world, stranger))
    world.service = here


async def test_what_is_past_its_review_cannot_be_signed(world: SigningWorld) -> None:
    await world.goes_to(MANAGEMENT, TOPIC, LABEL)
    button = world.button(MANAGEMENT, "Yes, I sign these words")
    world.now += timedelta(days=90)
    await world.says(MANAGEMENT, Said(token=button.token, value=button.value))
    assert "must mend this first" in world.last(MANAGEMENT)


async def test_an_answer_nobody_signed_can_be_held_back_and_comes_back_when_it_is_signed(
    world: SigningWorld,
) -> None:
    await world.goes_to(STAFF, TOPIC, LABEL)
    await world.presses(STAFF, "Do not show this answer")
    assert "One side has asked" in (await reads(world)).text
    await world.presses(STAFF, "Read it again")
    assert "Do not show this answer" not in world.labels(STAFF)
    await world.presses(STAFF, "Yes, I sign these words")
    await signs(world, MANAGEMENT)
    assert TEXT in as_text(await reads(world))


@pytest.mark.parametrize(
    "value", ["open:nothing", "yes:nothing:ab", "yes:greeting:", "back:greeting"]
)
async def test_a_button_for_what_is_no_answer_gets_a_sentence(
    world: SigningWorld, value: str
) -> None:
    await world.types(MANAGEMENT, "answers to sign")
    before = len(world.chat(MANAGEMENT))
    await world.says(MANAGEMENT, Said(token=tokens.door("sign"), value=value))
    said = [as_text(card) for card in world.chat(MANAGEMENT)[before:]]
    assert said
    assert any("any more" in text or "needs no signatures" in text for text in said)


@pytest.mark.parametrize(
    "value", ["topic:strike_pay:999", "topic::x", "topic:none", "all::²", ":::"]
)
async def test_a_button_that_was_made_up_shows_what_waits(world: SigningWorld, value: str) -> None:
    await world.types(MANAGEMENT, "hello")
    await world.says(MANAGEMENT, Said(token=tokens.door("sign"), value=value))
    assert world.labels(MANAGEMENT)


async def test_all_that_waits_is_reached_a_few_at_a_time(world: SigningWorld) -> None:
    library = world.desk().library
    topics: set[str] = set()
    await world.types(MANAGEMENT, "/sign")
    waits = sum(library.needs_keys(each) for each in library.by_id)
    assert f"{waits} answers wait for management" in world.last(MANAGEMENT)
    while True:
        options = world.chat(MANAGEMENT)[-1].options
        assert len(options) <= 7
        topics |= {one.label for one in options if one.label != "More"}
        if options[-1].label != "More":
            break
        await world.presses(MANAGEMENT, "More")
    assert len(topics) == len(
        {library.by_id[each][0].topic for each in library.by_id if library.needs_keys(each)}
    )


def test_signers_are_read_from_the_file_of_roles() -> None:
    signers = read_signers(ROLES)
    found = signers.find("home", MANAGEMENT)
    assert found is not None
    assert (found.side, found.name) == ("management", "Morgan Grey")
    assert signers.addresses("home")["staff"] == {STAFF, STAFF_TOO}
    assert signers.find("other", MANAGEMENT) is None
    assert signers.find("home", READERS[0]) is None
    assert read_roles(ROLES).named == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[home]\nsigners = 3", "is not a table"),
        ('[home.signers]\nunion = ["slack:T1:U1"]', "union: is no side"),
        ('[home.signers]\nmanagement = "slack:T1:U1"', "is not a list"),
        ('[home.signers]\nmanagement = ["sam"]', "entry 1: is no signer"),
        ("[home.signers]\nmanagement = [4]", "entry 1: is no signer"),
        ('[home.signers]\nmanagement = [{ address = "slack:T1:U1", x = 1 }]', "is no signer"),
        ('[home.signers]\nmanagement = ["slack:T1:U1", "slack:T1:U1"]', "is there twice"),
        (
            '[home.signers]\nmanagement = ["slack:T1:U1"]\nstaff_side = ["slack:T1:U1"]',
            "slack:T1:U1 is on both sides",
        ),
        (
            '[home.signers]\nmanagement = [{ name = "Lee Park", address = "slack:T1:U1" }]\n'
            'staff_side = [{ name = "lee park", address = "teams:t:u" }]',
            "lee park is on both sides",
        ),
    ],
)
def test_what_is_wrong_with_a_signer_is_said_with_the_rest(
    text: str, problem: str, tmp_path: Path
) -> None:
    with pytest.raises(RolesError) as refused:
        read_signers(text)
    assert problem in str(refused.value)
    file = tmp_path / "roles.toml"
    file.write_text(f"{text}\n[other]\nleads = 4\n", "utf-8")
    with pytest.raises(SettingsError) as told:
        Settings.from_env({"ROLES_FILE": str(file)})
    assert any(problem in line for line in told.value.problems)
    assert any("leads" in line for line in told.value.problems)
