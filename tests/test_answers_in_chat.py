"""Answers through the real service: the law of the day, unsigned text held back, both sides' words,
and a kind word to somebody who has lost a person."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialogs.answering_kind import asks, grieves
from dialogs.front_desk import FrontDesk
from tests.signing_world import MANAGEMENT, STAFF_TOO, SigningWorld
from tests.world import World, as_text

ASKED = "can they sack me for going on strike"
ASHA = "web:demo:asha"
OLD = "official strikes that began before 18 February 2026"
NEW = "official strikes begun on or after 18 February 2026"
THIRD = "This is the rule in Northern Ireland"


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[SigningWorld]:
    """As `serve` has it by default: unsigned text does not show."""
    world = SigningWorld.make(tmp_path)
    assert isinstance(world, SigningWorld)
    yield world
    await world.close()


@pytest.mark.parametrize(
    ("day", "nation", "text"),
    [
        (17, "England", OLD),
        (18, "England", NEW),
        (17, "Northern Ireland", THIRD),
        (18, "Northern Ireland", THIRD),
        (18, "Scotland", NEW),
        (17, "Wales", OLD),
    ],
)
async def test_the_same_question_has_the_law_of_its_day_and_nation(
    tmp_path: Path, day: int, nation: str, text: str
) -> None:
    world = World.make(tmp_path, datetime(2026, 2, day, 12, 0, tzinfo=UTC))
    await world.types(ASHA, f"I work in {nation}")
    await world.types(ASHA, ASKED)
    shown = as_text(world.chat(ASHA)[-1])
    assert text in shown
    assert not any(other in shown for other in {OLD, NEW, THIRD} - {text})
    await world.close()


async def test_the_law_changes_at_midnight_where_people_are(tmp_path: Path) -> None:
    world = World.make(tmp_path, datetime(2026, 2, 17, 23, 59, tzinfo=UTC))
    await world.types(ASHA, ASKED)
    assert OLD in as_text(world.chat(ASHA)[-1])
    await world.pass_time(minutes=2)
    await world.types(ASHA, ASKED)
    assert NEW in as_text(world.chat(ASHA)[-1])
    await world.close()


async def test_unsigned_text_does_not_show_however_it_is_asked_for(strict: SigningWorld) -> None:
    body = strict.desk().library.by_id["strike-day-pay"][0].body
    first = body.split("\n")[0]
    await strict.types(ASHA, "how is strike pay worked out")
    await strict.types(ASHA, "/ask how is strike pay worked out")
    await strict.types(ASHA, "do i get paid and what about my visa if i strike?")
    await strict.presses(ASHA, "How is pay for a strike day")
    await strict.types(ASHA, "something has happened")
    await strict.types(ASHA, "how is strike pay worked out?")
    said = "\n".join(as_text(message) for message in strict.chat(ASHA))
    assert first not in said
    assert said.count("Nobody has yet, so I will not show them") == 4
    assert "You can ask" in said


async def test_what_needs_no_keys_and_what_is_no_question_shows_all_the_same(
    strict: SigningWorld,
) -> None:
    for text, shown in (
        ("can i talk to a chaplain", "chaplaincy team"),
        ("I want to end my life", "116 123"),
        ("you are useless", "That sounds hard"),
        ("should i strike", "It is your own choice"),
    ):
        await strict.types(ASHA, text)
        assert any(shown in as_text(one) for one in strict.chat(ASHA)[-3:]), text


async def test_where_the_sides_differ_both_statements_stand_side_by_side_and_named(
    strict: SigningWorld,
) -> None:
    says = (("management", "We count one day in thirty."), ("staff", "We count one in 365."))
    desk = strict.desk()
    answers = tuple(
        replace(one, statements=says) if one.id == "strike-day-pay" else one
        for one in desk.library.answers
    )
    front = FrontDesk(replace(desk.front.desk, library=replace(desk.library, answers=answers)))
    desks = replace(strict.service.desks, signing=replace(desk, front=front, _held={}))
    guide = replace(strict.service.guide, answers=front)
    strict.service = replace(strict.service, guide=guide, desks=desks)
    for who in (MANAGEMENT, STAFF_TOO):
        await strict.goes_to(who, "Strike pay", "How is pay for a strike day")
        signer_reads = "\n".join(as_text(one) for one in strict.chat(who)[-2:])
        assert all(text in signer_reads for _, text in says)
        await strict.presses(who, "Yes, I sign these words")
    await strict.types(ASHA, "how is strike pay worked out")
    shown = as_text(strict.chat(ASHA)[-1])
    assert "Management says (Morgan Grey): We count one day in thirty." in shown
    assert "Staff side says (Lee Park): We count one in 365." in shown
    assert "For staff side: Lee Park, Tuesday 24 November 2026" in shown


async def counts(world: World) -> list[tuple[str, str, str, int]]:
    """What was written down, by kind, topic and answer."""
    await world.ticker.write_counts()
    async with world.store.begin() as tx:
        return sorted(
            (one.kind, one.topic, one.answer, one.many) for one in await tx.counts("home")
        )


async def test_what_was_asked_in_vain_is_counted_however_it_came_to_be(
    strict: SigningWorld,
) -> None:
    await strict.types(ASHA, "do i get paid and what about my visa if i strike?")
    await strict.presses(ASHA, "None of these")
    assert "This did not help" not in strict.labels(ASHA)
    assert await counts(strict) == [("unanswered", "", "", 1)]
    await strict.types(ASHA, "who do i ask about strike pay")
    await strict.presses(ASHA, "This did not help")
    await strict.types(ASHA, "this did not help")
    vain = ("unhelpful", "pay_query_contact", "who-to-ask-about-pay", 2)
    assert await counts(strict) == [("unanswered", "", "", 1), vain]


async def test_an_answer_that_waits_for_a_signature_is_counted_when_it_is_asked_for_or_pressed(
    strict: SigningWorld,
) -> None:
    await strict.types(ASHA, "how is strike pay worked out")
    assert "This did not help" not in strict.labels(ASHA)
    assert "Your payroll or finance team" in as_text(strict.chat(ASHA)[-1])
    await strict.types(ASHA, "do i get paid and what about my visa if i strike?")
    await strict.presses(ASHA, "How is pay for a strike day")
    assert await counts(strict) == [("unsigned", "strike_pay", "strike-day-pay", 2)]


async def test_an_answer_past_its_review_is_counted_when_it_is_asked_for_or_pressed(
    tmp_path: Path,
) -> None:
    world = SigningWorld.make(tmp_path, datetime(2027, 2, 2, 12, 0, tzinfo=UTC))
    await world.types(ASHA, "how is strike pay worked out")
    await world.types(ASHA, "do i get paid and what about my visa if i strike?")
    await world.presses(ASHA, "How is pay for a strike day")
    assert "We are checking this answer" in as_text(world.chat(ASHA)[-1])
    assert await counts(world) == [("stale", "strike_pay", "strike-day-pay", 2)]
    await world.close()


async def test_none_of_these_leaves_the_next_question_what_it_leans_on(
    strict: SigningWorld,
) -> None:
    await strict.types(ASHA, "how is strike pay worked out")
    await strict.types(ASHA, "do i get paid and what about my visa if i strike?")
    await strict.presses(ASHA, "None of these")
    assert strict.service.shown.to(ASHA, strict.now) == "strike-day-pay"


@pytest.mark.parametrize(
    "text",
    [
        "my mum died yesterday",
        "My dad passed away last week, can i have leave",
        "we lost our baby",
        "i had a miscarriage",
        "it is my mother's funeral on the strike day",
        "i cant stop crying, my patient died",
        "namatay ang lola ko kahapon",
        "meri maa guzar gayi",
        "zmarła moja mama",
        "mi abuela murió ayer",
    ],
)
def test_a_loss_is_heard(text: str) -> None:
    assert grieves(text)


@pytest.mark.parametrize(
    "text",
    [
        "what happens to my pension if i die",
        "if my husband died who gets the pension",
        "a patient died on strike day who is to blame",
        "bereavement leave same time as industrial action",
        "my phone died",
        "namatay ang phone ko",
        "mera phone mar gaya",
        "i lost my pin",
        "lost my job after the strike",
        "my friend said the union is dead",
        "my colleague is on strike",
        "strike day pay",
    ],
)
def test_what_is_no_loss_is_not_taken_for_one(text: str) -> None:
    assert not grieves(text)


async def test_after_a_loss_nothing_is_answered_that_was_not_asked(strict: SigningWorld) -> None:
    assert not asks("my mum died yesterday")
    await strict.types(ASHA, "my mum died yesterday")
    card = strict.chat(ASHA)[-1]
    assert card.text.startswith("I am so sorry")
    assert not card.title
    assert "Samaritans" in as_text(card)
    await strict.types(ASHA, "my mum died, can i get leave on the strike day?")
    card = strict.chat(ASHA)[-1]
    assert card.text.startswith("I am so sorry")
    assert len(card.text) > 100


async def test_a_loss_and_words_of_danger_bring_help_first(strict: SigningWorld) -> None:
    await strict.types(ASHA, "hello")
    await strict.types(ASHA, "my mum died and i want to die too")
    assert strict.chat(ASHA)[-1].urgent
