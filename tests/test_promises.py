"""Random histories through the real service: no reminder without a live agreement, none twice."""

import asyncio
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from dialogs import tokens
from dialogs.messages import Said
from tests.world import World

SAM, JO, LEE, ALEX = (f"web:demo:{name}" for name in ("sam", "jo", "lee", "alex"))
JO_MAY = (
    "Yes, I agree",
    "Pause it",
    "Start it again",
    "End it",
    "Change it",
    "The time",
    "11:00",
    "09:00",
    "Yes, that is fine",
    "No, thank you",
)
SAM_MAY = (
    "We talked",
    "I could not reach them",
    "Later today",
    "In one hour",
    "Move it",
    "In two days",
)
STEPS = some.lists(
    some.one_of(
        some.tuples(some.just(JO), some.sampled_from(JO_MAY)),
        some.tuples(some.just(SAM), some.sampled_from(SAM_MAY)),
        some.tuples(some.just("wait"), some.sampled_from(("5", "30", "70", "200"))),
        some.tuples(some.just("down"), some.sampled_from(("40", "90"))),
        some.tuples(some.just("restart"), some.just("")),
        some.tuples(some.just("leave"), some.sampled_from(("1", "4", "12"))),
        some.tuples(some.just("hand over"), some.just("")),
    ),
    max_size=14,
)


async def proposed(world: World) -> None:
    """Sam has offered Jo a call every weekday at 09:00."""
    await world.says(SAM, Said(token=tokens.door("keep_in_touch")))
    await world.types(SAM, "Jo")
    await world.gives(SAM, JO)
    await world.presses(SAM, "I will")
    await world.types(SAM, "every weekday at 9 by phone")
    await world.presses(SAM, "In 4 weeks")
    await world.types(SAM, "Lee")
    await world.gives(SAM, LEE)
    await world.presses(SAM, "That is enough")
    await world.presses(SAM, "Yes, send it")


async def goes_on_leave(world: World, days: int) -> None:
    """Jo says which days from tomorrow on are without contact, where there is a plan to change."""
    if not any(option.label == "Change it" for m in world.chat(JO)[-1:] for option in m.options):
        return
    for label in ("Change it", "I will be on leave", "Yes, I will be away"):
        await world.presses(JO, label)
    for ahead in (1, days):
        await world.gives(JO, (world.now + timedelta(days=ahead)).date().isoformat())


async def hands_over(world: World) -> None:
    """Sam offers Alex in their own place, where the plan stands."""
    last = [m for m in world.chat(SAM) if any(o.label.startswith("Hand over") for o in m.options)]
    if last:
        await world.presses(SAM, "Hand over")
        if world.chat(SAM)[-1].text.startswith("Who could keep in touch"):
            await world.types(SAM, "Alex")
            await world.gives(SAM, ALEX)


async def live(world: World) -> bool:
    async with world.store.begin() as tx:
        return any(agreement.state == "live" for agreement in await tx.agreements(JO))


async def play(world: World, steps: list[tuple[str, str]]) -> None:
    await proposed(world)
    was_live = await live(world)
    for who, what in steps:
        before = {one: len(world.chat(one)) for one in (SAM, ALEX)}
        if who == "restart":
            await world.restart()
        elif who == "wait":
            await world.pass_time(hours=int(what))
        elif who == "down":  # nothing ticks meanwhile
            world.now += timedelta(hours=int(what))
            await world.tick()
        elif who == "leave":
            await goes_on_leave(world, int(what))
        elif who == "hand over":
            await hands_over(world)
        elif any(option.label.startswith(what) for m in world.chat(who) for option in m.options):
            await world.presses(who, what)
        is_live = await live(world)
        reminders = [
            message
            for one, count in before.items()
            for message in world.chat(one)[count:]
            if message.title.startswith("Keep in touch")
        ]
        assert was_live or is_live or not reminders, (who, what)
        if who == "down":
            assert len(reminders) <= 1, "one reminder after a silence of ours, never several"
        was_live = is_live
    for agreement in (LEE, JO):
        for message in world.chat(agreement):
            assert "could not reach" not in message.text
            assert "did not answer" not in message.text


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_no_reminder_is_sent_without_a_live_agreement(steps: list[tuple[str, str]]) -> None:
    async def tell() -> None:
        with TemporaryDirectory() as folder:
            world = World.make(Path(folder))
            try:
                await play(world, steps)
            finally:
                await world.close()

    asyncio.run(tell())
