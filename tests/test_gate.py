"""Random histories through the real service: no letter of a formal step but through the gate."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from dialogs.messages import Message, Option, Said
from tests.world import World, as_text

SAM, TOM = "web:demo:sam", "web:demo:tom"
TYPED = (
    "suspension letter",
    "formal",
    "i want to suspend someone",
    "something has happened",
    "what is kept about me",
    "go back",
    "change an answer",
    "stop",
    "carry on",
    "Tom did not come to work.",
    "2026-12-01",
    "tomorrow at 10am",
    "suspension",
    "skip",
)
STEPS = some.lists(
    some.one_of(
        some.tuples(some.just("on"), some.integers(0, 7)),
        some.tuples(some.just("on"), some.just(0)),
        some.tuples(some.just("old"), some.integers(0, 400)),
        some.tuples(some.just("forged"), some.integers(0, 400)),
        some.tuples(some.just("type"), some.integers(0, len(TYPED) - 1)),
        some.tuples(some.just("wait"), some.integers(1, 40)),
    ),
    max_size=60,
)
# The shortest honest way to a held conversation, by what begins each label or what is typed.
TALKED = (
    *("type:something has happened", "Yes, everyone", "None of these", "type:Tom"),
    *("Yes, we have", "They seem OK", "Yesterday", "type:Tom did not come to work.", "Skip"),
    *("Skip", "Not now", "Skip", "No, or they", "Skip", "type:I want to hear him."),
    *("type:I will ring him.", "Skip", "Share it", "Later"),
)


def is_letter(message: Message) -> bool:
    """What a manager could send as a formal letter."""
    return "Dear Tom" in message.copy or "Here is a letter to start from" in message.text


def buttons(world: World) -> list[Option]:
    chat = world.chat(SAM)
    return [one for message in chat for one in (*message.options, *message.controls)]


async def on(world: World, number: int) -> None:
    """Answer what was put last, with one of its buttons or a few words."""
    for message in reversed(world.chat(SAM)):
        if message.options:
            option = message.options[number % len(message.options)]
            await world.says(SAM, Said(token=option.token, value=option.value))
            return
        if message.input is not None:
            given = {"day": "2026-12-01", "time": "14:00", "moment": "2026-12-01T14:00"}
            given["person"] = TOM
            given["several"] = ",".join(value for value, _ in message.input.choices[:2])
            value = given.get(message.input.kind, "Tom is not here today.")
            await world.says(SAM, Said(token=message.input.token, value=value))
            return
    await world.types(SAM, "hello")


async def step(world: World, what: str, number: int) -> None:
    pressable = buttons(world)
    if what == "on":
        await on(world, number)
    elif what == "type":
        await world.types(SAM, TYPED[number])
    elif what == "wait":
        await world.pass_time(hours=number)
    elif pressable:
        option = pressable[number % len(pressable)]
        value = option.value
        if what == "forged":  # a door nobody rendered, to a matter that is there or is not
            value = f"{('formal', 'told', 'review', 'decide')[number % 4]}:{value or 'm1'}"
            option = Option("d::formal" if number % 2 else "d::held", value, "")
        await world.says(SAM, Said(token=option.token, value=value))


async def talked(world: World) -> bool:
    """Whether a conversation is recorded with the three questions answered: the checker's own."""
    async with world.store.begin() as tx:
        for matter in await tx.matters(SAM):
            held = await tx.held(matter.id)
            assert held is not None
            written = {note.key for note in held.notes if note.words.strip()}
            three = {"speak_first.why_this", "speak_first.look_after"} <= written
            unsafe = matter.state == "not_safe"
            reason = "speak_first.not_safe_why" in written or "try_again.not_safe_why" in written
            if three and (not unsafe or (reason and matter.try_again is not None)):
                return True
    return False


async def tell(world: World, talk: bool, steps: list[tuple[str, int]]) -> None:
    await does(world, TALKED if talk else ())
    for what, number in steps:
        before = len(world.chat(SAM))
        was = await talked(world)
        await step(world, what, number)
        letters = [one for one in world.chat(SAM)[before:] if is_letter(one)]
        assert was or not letters, [as_text(one) for one in letters]


def in_a_world(talk: bool, steps: list[tuple[str, int]]) -> World:
    async def run(folder: str) -> World:
        world = World.make(Path(folder))
        try:
            await tell(world, talk, steps)
        finally:
            await world.close()
        return world

    with TemporaryDirectory() as folder:
        return asyncio.run(run(folder))


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(some.booleans(), STEPS)
@example(talk=True, steps=[("type", 0), *[("on", 2)] * 40])
def test_no_letter_without_the_gate(talk: bool, steps: list[tuple[str, int]]) -> None:
    in_a_world(talk, steps)


# From a talk that was held to the letter, by what begins each label or what is typed.
TO_A_LETTER = (
    *("type:suspension", "Tom", "Suspension from work", "No", "type:He would feel pushed out."),
    *(
        "type:The van goes out at six.",
        "To keep patients",
        "type:He drives the van.",
        "type:I saw.",
    ),
    *("Another shift", "No, it will", "type:He is ill.", "Leave out one", "No, it will"),
    *("type:It is all driving.", "A second person", "No, it will", "type:Nobody is free."),
    *("Yes, the same", "type:Ade", "Skip", "No, they are", "Yes, I have offered"),
    *("type:When he is well.", "In 1 week", "type:Lee", "Skip", "Yes, all of it"),
)


async def does(world: World, steps: tuple[str, ...]) -> None:
    for line in steps:
        if line.startswith("type:"):
            await world.types(SAM, line.removeprefix("type:"))
        else:
            await world.presses(SAM, line)


async def test_a_letter_comes_through_the_gate_and_is_known_as_one(world: World) -> None:
    await does(world, (*TALKED, *TO_A_LETTER))
    assert not any(map(is_letter, world.chat(SAM)))
    await world.presses(SAM, "Yes, I have told them")
    assert any(map(is_letter, world.chat(SAM)))
