"""A manager's own plan to talk: theirs alone, out of the way till its time, gone when unused."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.knowing import known_of
from bot.roles import NOBODY
from dialogs import planning
from dialogs.deeds_own import PlanTalks, StopTalks
from dialogs.guide import Clockwork, Effects
from dialogs.planning import MOST, UNANSWERED
from dialogs.records import TIME_TO_TALK, Conversation, Known, Person, Wake
from storage.sealed import Seal
from tests.databases import Stores
from tests.world import START, World, the_guide

SAM, JO, LEE = (f"web:demo:{name}" for name in ("sam", "jo", "lee"))
GUIDE = the_guide()
ME = Known(Person(SAM, "home", "Sam"))
WEEKLY = PlanTalks("t1", "Jo", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU", "2026-12-01T14:00")
DUE = datetime(2026, 12, 1, 14, tzinfo=UTC)
NAME = "Joanna of the night shift"


def at(moment: datetime) -> Clockwork:
    return Clockwork(moment, "0123456789abcdef0123")


def plan_of(done: Effects) -> Conversation:
    (plan,) = done.turn.saved
    return plan


def planned(deed: PlanTalks = WEEKLY, now: datetime = START) -> Conversation:
    return replace(plan_of(planning.carry_out(deed, ME, at(now), GUIDE)), version=1)


def rings(plan: Conversation, now: datetime) -> Effects:
    wake = Wake("talk:t1", SAM, TIME_TO_TALK, plan.id, now)
    return planning.on_time(wake, replace(ME, plans=(plan,)), at(now), GUIDE)


def test_a_plan_rests_until_its_time_and_then_plans_the_next_one() -> None:
    plan = planned()
    assert (plan.asked, plan.waits_until) == ("", DUE)
    done = rings(plan, DUE)
    (letter,) = done.turn.letters
    assert letter.address == SAM
    assert plan_of(done).asked == "how"
    (wake,) = done.turn.wakes
    assert wake.at == plan_of(done).waits_until == DUE + timedelta(days=7)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (DUE + timedelta(hours=3), DUE + timedelta(days=1)),
        (DUE + timedelta(days=3), DUE + timedelta(days=6)),  # a Friday: Monday
    ],
)
def test_later_is_the_next_working_day_at_the_same_time(now: datetime, due: datetime) -> None:
    assert planned(replace(WEEKLY, later=True), now).waits_until == due


def test_later_never_skips_a_time_that_comes_sooner() -> None:
    daily = PlanTalks("t1", "Jo", "FREQ=DAILY;INTERVAL=1", "2026-12-01T14:00", later=True)
    assert planned(daily, DUE + timedelta(days=3)).waits_until == DUE + timedelta(days=4)


def test_the_clock_change_moves_no_wall_clock() -> None:
    summer = datetime(2027, 3, 25, 12, tzinfo=UTC)
    assert planned(now=summer).waits_until == datetime(2027, 3, 30, 13, tzinfo=UTC)


def test_a_plan_that_nobody_answers_goes_by_itself_and_one_that_is_used_stays() -> None:
    plan = planned()
    long_after = DUE + UNANSWERED + timedelta(days=1)
    shown = replace(plan_of(rings(plan, DUE)), version=2)
    gone = rings(shown, long_after)
    assert gone.turn.closed == (shown,)
    assert not gone.turn.wakes
    assert "I have stopped reminding you about Jo" in gone.turn.letters[0].message.text
    # At rest it was answered, and it is only late.
    assert rings(plan, long_after).turn.wakes
    assert rings(shown, DUE + UNANSWERED - timedelta(days=7)).turn.wakes


def test_a_wake_without_its_plan_says_nothing() -> None:
    wake = Wake("talk:t1", SAM, TIME_TO_TALK, "t1", DUE)
    assert planning.on_time(wake, ME, at(DUE), GUIDE) == Effects()
    assert planning.carry_out(StopTalks("t1"), ME, at(DUE), GUIDE) == Effects(drops=("talk:t1",))


def test_the_list_fits_one_card_and_ends_at_ten() -> None:
    plans = tuple(
        replace(planned(), id=f"t{number}", facts={**planned().facts, "who_name": "J" * 60})
        for number in range(MOST)
    )
    for known in (replace(ME, plans=plans), replace(ME, plans=plans[1:])):
        (letter,) = planning.open_plans(known, "", at(START), GUIDE).letters
        labels = [one.label for one in letter.message.options]
        assert ("Plan one more" in labels) == (len(known.plans) < MOST)
        assert len(letter.message.facts) == len(known.plans)
        assert all(len(label) <= 75 for label in labels)
    full = planning.open_plans(replace(ME, plans=plans), "new", at(START), GUIDE)
    assert not full.saved


async def plans(world: World, name: str) -> None:
    await world.types(SAM, "plan talks")
    await world.types(SAM, name)
    await world.presses(SAM, "This week")
    await world.types(SAM, "every Tuesday at 2")
    await world.presses(SAM, "Yes, remind me")


async def test_nobody_else_can_find_stop_or_answer_a_plan(world: World) -> None:
    await plans(world, "Jo")
    async with world.store.begin() as tx:
        (plan,) = await tx.conversations(SAM)
        for other in (JO, LEE):
            known = await known_of(tx, Person(other, "demo"), NOBODY)
            assert known.plans == ()
            stop = planning.open_plans(known, f"stop:{plan.id}", at(START), GUIDE)
            assert not stop.closed
            assert not stop.deeds
        mine = await known_of(tx, Person(SAM, "demo"), NOBODY)
    assert mine.plans == (plan,)
    assert mine.conversations == ()
    assert not world.chat(JO)


async def test_whoever_takes_the_bot_away_has_no_plan_left_that_would_never_ring(
    world: World,
) -> None:
    await plans(world, "Jo")
    await world.service.left(SAM, world.now)
    async with world.store.begin() as tx:
        assert await tx.conversations(SAM) == ()
    await world.types(SAM, "plan talks")
    assert "Who would you like to talk with?" in world.chat(SAM)[-1].text


async def test_a_plan_is_sealed_is_purged_by_nobody_while_it_waits_and_goes_with_its_owner(
    stores: Stores,
) -> None:
    store = stores.open()
    plan = planned(replace(WEEKLY, name=NAME, rule="FREQ=WEEKLY;INTERVAL=4;BYDAY=TU"))
    async with store.begin() as tx:
        await tx.save_person(Person(SAM, "home", "Sam"), {}, START)
        await tx.save_conversation(replace(plan, version=0))
        await tx.plan_wake(Wake("talk:t1", SAM, TIME_TO_TALK, "t1", DUE), "home")
    rows = str([stores.sql(f"SELECT * FROM {table}") for table in ("conversation", "task")])
    assert NAME not in rows
    seal = Seal([stores.key])
    assert NAME in seal.open(str(stores.sql("SELECT words FROM conversation")[0]["words"]))
    async with store.begin() as tx:
        assert not any((await tx.purge(DUE + timedelta(days=13))).values())
        assert (await tx.purge(DUE + timedelta(days=15)))["conversation"] == 1
    async with store.begin() as tx:
        await tx.save_conversation(replace(plan, version=0))
        gone = await tx.forget(SAM)
    assert (gone["conversation"], gone["task"]) == (1, 1)
    assert not stores.sql("SELECT * FROM conversation")
    assert not stores.sql("SELECT * FROM task")
