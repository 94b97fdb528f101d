"""A fault of ours can never become a flood of messages to somebody."""

from datetime import timedelta

import pytest

from bot.letters import unpack
from bot.unasked import FOR_EACH_PROMISE, OVER, UNASKED_A_DAY
from dialogs.guide import Clockwork
from dialogs.messages import Letter, Message
from dialogs.records import Known, Person
from storage import Tx
from tests.test_promises import JO, LEE, SAM, proposed
from tests.world import World


async def tells(world: World, who: str, *texts: str, urgent: bool = False, spoke: str = "") -> None:
    """Something of ours writes to somebody, as a turn or a wake would."""

    async def post(tx: Tx) -> None:
        person = await tx.person(who) or Person(who, "home")
        await tx.save_person(person, None, world.now)
        at = Clockwork(world.now, world.service.random())
        keeper = await world.service._keeper(tx, person, at, world.service.random())
        keeper.known = Known(person)
        keeper.spoke = spoke
        for text in texts:
            await keeper.post(Letter(who, Message(text, urgent=urgent)))

    await world.store.run(post)
    await world.tick()


def heard(world: World, who: str) -> list[str]:
    return [message.text for message in world.chat(who) if message.text.startswith("nudge")]


async def a_flood(world: World, who: str, many: int = 100) -> None:
    await tells(world, who, *(f"nudge {number:03}" for number in range(many)))


async def test_a_flood_becomes_a_few_a_day_and_the_rest_waits_for_an_operator(
    world: World,
) -> None:
    await a_flood(world, JO)
    first = [f"nudge {number:03}" for number in range(UNASKED_A_DAY)]
    assert heard(world, JO) == first
    await world.pass_time(hours=12)
    assert heard(world, JO) == first
    # In the morning of their day, in the order they were said.
    await world.pass_time(days=5)
    assert heard(world, JO) == [f"nudge {number:03}" for number in range(2 * UNASKED_A_DAY)]
    rest = 100 - 2 * UNASKED_A_DAY
    assert (await world.store.health(world.now))["dead"] == rest


async def test_what_waited_for_the_morning_comes_after_eight(world: World) -> None:
    await a_flood(world, JO, UNASKED_A_DAY + 1)
    due = await world.store.next_due("wake")
    assert due is not None
    assert (due.hour, due.date()) == (8, (world.now + timedelta(days=1)).date())


async def test_what_waited_counts_for_its_own_day(world: World) -> None:
    await a_flood(world, JO, 2 * UNASKED_A_DAY)
    await world.pass_time(days=1)
    assert len(heard(world, JO)) == 2 * UNASKED_A_DAY
    await tells(world, JO, "nudge of the second day")
    assert len(heard(world, JO)) == 2 * UNASKED_A_DAY
    await world.pass_time(days=1)
    assert heard(world, JO)[-1] == "nudge of the second day"


async def test_who_speaks_is_answered_and_a_crisis_card_never_waits(world: World) -> None:
    await a_flood(world, JO)
    before = len(world.chat(JO))
    for _ in range(2 * UNASKED_A_DAY):
        await world.types(JO, "hello")
    assert len(world.chat(JO)) > before + 2 * UNASKED_A_DAY
    await tells(world, JO, "nudge that is urgent", urgent=True)
    assert heard(world, JO)[-1] == "nudge that is urgent"
    await world.types(JO, "I want to end my life")
    assert world.chat(JO)[-1].urgent or world.chat(JO)[-2].urgent


async def test_a_flood_to_one_is_no_budget_of_another(world: World) -> None:
    await a_flood(world, JO)
    await a_flood(world, SAM, 3)
    assert len(heard(world, SAM)) == 3


async def test_who_keeps_promises_is_reminded_of_each(world: World) -> None:
    await proposed(world)
    await world.presses(JO, "Yes, I agree")
    await a_flood(world, SAM)
    # Some of the day's were told already: that there is a plan, and that Jo has said yes.
    more = len(heard(world, SAM))
    assert UNASKED_A_DAY - 3 + FOR_EACH_PROMISE <= more <= UNASKED_A_DAY + FOR_EACH_PROMISE
    assert await live_reminder(world)


async def live_reminder(world: World) -> bool:
    """Tomorrow's reminder comes at its time, although so much else waited for that morning."""
    await world.pass_time(days=1)
    return any(message.title.startswith("Keep in touch") for message in world.chat(SAM))


async def test_what_was_put_aside_says_why_and_keeps_its_words_sealed(world: World) -> None:
    await a_flood(world, LEE, 2 * UNASKED_A_DAY + 1)
    async with world.store.begin() as tx:
        (one,) = await tx.dead_letters()
        assert one.reason == OVER
        assert await tx.release([one.id], world.now) == 1
    (claimed,) = await world.store.claim("say", world.now, 10, 60)
    assert unpack(claimed.body).text == f"nudge {2 * UNASKED_A_DAY:03}"


@pytest.mark.parametrize("many", [UNASKED_A_DAY, UNASKED_A_DAY + 3])
async def test_a_restart_opens_no_new_budget(world: World, many: int) -> None:
    await a_flood(world, JO, UNASKED_A_DAY - 1)
    await world.restart()
    await a_flood(world, JO, many)
    assert len(heard(world, JO)) == UNASKED_A_DAY
