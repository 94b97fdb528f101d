"""Random histories through the real service: no reminder without a live agreement, none twice."""

import asyncio
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.world import World

SAM, JO, LEE = "web:demo:sam", "web:demo:jo", "web:demo:lee"
JO_MAY = (
    "Yes, I agree",
    "Pause it",
    "Start it again",
    "End it",
    "Change it",
    "The time",
    "11:00",
    "09:00",
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
    ),
    max_size=14,
)


async def proposed(world: World) -> None:
    """Sam has offered Jo a call every weekday at 09:00."""
    await world.types(SAM, "something has happened")
    for label in ("Yes, everyone", "None of these", "Yes, we have", "They seem OK"):
        await world.presses(SAM, label)
    await world.types(SAM, "The count was one short.")
    for _ in range(8):
        await world.presses(SAM, "Skip")
    await world.presses(SAM, "Yes, set it up")
    await world.types(SAM, "Jo")
    await world.gives(SAM, JO)
    for label in (
        "I will",
        "A phone call",
        "Every weekday",
        "09:00",
        "In 4 weeks",
        "Skip",
        "Leave it",
    ):
        await world.presses(SAM, label)
    await world.types(SAM, "Lee")
    await world.gives(SAM, LEE)
    await world.presses(SAM, "Yes, send it")
    await world.presses(SAM, "Skip")
    await world.types(SAM, "It is fair.")
    await world.types(SAM, "I will ask.")


async def live(world: World) -> bool:
    async with world.store.begin() as tx:
        return any(agreement.state == "live" for agreement in await tx.agreements(JO))


async def play(world: World, steps: list[tuple[str, str]]) -> None:
    await proposed(world)
    was_live = await live(world)
    for who, what in steps:
        before = len(world.chat(SAM))
        if who == "restart":
            await world.restart()
        elif who == "wait":
            await world.pass_time(hours=int(what))
        elif who == "down":  # nothing ticks meanwhile
            world.now += timedelta(hours=int(what))
            await world.tick()
        elif any(option.label.startswith(what) for m in world.chat(who) for option in m.options):
            await world.presses(who, what)
        is_live = await live(world)
        reminders = [m for m in world.chat(SAM)[before:] if m.title.startswith("Keep in touch")]
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
