"""What goes wrong, scene by scene. Each ends with the checker's word: no faults, or sentences."""

import asyncio

from tests.chaos import raw
from tests.chaos.checker import repeats
from tests.chaos.platforms import MOODS, Mood
from tests.chaos.stage import Stage
from tests.chaos.yard import Yard, yard


def verdict(scene: str, stage: Stage, it: Yard, *, refused: int = 0) -> list[str]:
    """The checker's word, which must not be about nothing. Says how to see it again."""
    found = it.faults()
    events, refusals = len(it.journal.events), it.journal.refused
    if events < 3 * len(it.people):
        found.append(f"only {events} things were said: this proved nothing")
    if refusals < refused:
        found.append(f"only {refusals} requests were refused: nothing was broken")
    landed, blows = len(it.journal.receipts), len(it.journal.blows)
    twice = repeats(it.journal)
    told = f"{events} said, {landed} landed, {twice} of them again, {refusals} requests sent again"
    print(f"{scene}: seed {stage.seed}, {blows} blows, {told}")
    return [f"{scene}, seed {stage.seed}: {fault}" for fault in found]


async def killed(stage: Stage, processes: int = 1) -> list[str]:
    """`kill -9` at random, in the middle of turns, wakes and deliveries."""
    size = stage.size
    async with yard(stage, processes=processes) as it:
        it.meets(size.people, 2)
        await it.promises(size.promises, 0.5, size.kills * 1.0)
        await it.starts()

        async def stop() -> None:
            for number in range(size.kills):
                await it.journal.until(taken=it.rng.randint(1, 2 * size.people))
                await asyncio.sleep(it.rng.uniform(0.0, 0.05))
                await it.is_killed(number % processes)
            await it.journal.until(taken=size.people)

        await it.crowd().talks(stop)
        await it.settles()
        return verdict("kill -9", stage, it, refused=1)


async def stopped(stage: Stage) -> list[str]:
    """Told to stop in the middle of it all, politely: nothing is lost, doubled or held on to."""
    size = stage.size
    async with yard(stage) as it:
        it.meets(size.people, 2)
        await it.promises(size.promises, 0.5, size.kills * 1.0)
        await it.starts()
        held: list[int] = []

        async def stop() -> None:
            for _ in range(size.kills):
                await it.journal.until(taken=it.rng.randint(1, 2 * size.people))
                await asyncio.sleep(it.rng.uniform(0.0, 0.05))
                assert await it.bots[0].stop() == 0, it.bots[0].text
                held.append(raw.held(stage.url))
                await it.starts()

        await it.crowd().talks(stop)
        await it.settles()
        found = verdict("SIGTERM", stage, it)
        return [*found, f"left behind, and held on to: {held}"] if any(held) else found


async def thrice(stage: Stage) -> list[str]:
    """Each event comes three times, late and out of order; a process dies in the middle."""
    async with yard(stage) as it:
        it.meets(stage.size.people, 2)
        await it.starts()

        async def stop() -> None:
            await it.journal.until(taken=3 * stage.size.events)
            await it.is_killed()
            await it.journal.until(taken=3 * stage.size.events)

        await it.crowd(thrice=True).talks(stop)
        await it.settles()
        return verdict("three times", stage, it)


async def rude(stage: Stage) -> list[str]:
    """Slack and Teams answer 429, 500, slowly, not at all, with rubbish; or take it and hang up."""
    async with yard(stage) as it:
        it.meets(stage.size.people, 4)
        await it.promises(stage.size.promises, 0.5, 3.0)
        await it.starts()
        it.slack.mood = it.microsoft.mood = mood = Mood(it.rng, 0.4)
        await it.crowd(apart=0.5).talks(lambda: it.hurries(3 * stage.size.events))
        await it.settles()
        found = verdict("rude", stage, it)
        missing = set(MOODS) - set(mood.done)
        return [*found, *(f"nobody was ever in the mood {what!r}" for what in missing)]


async def clocks_apart(stage: Stage) -> list[str]:
    """Two processes on one database, their clocks five minutes apart."""
    each = ({"CHAOS_CLOCK": "-150"}, {"CHAOS_CLOCK": "150"})
    async with yard(stage, processes=2, each=each) as it:
        it.meets(stage.size.people, 2)
        # Some are due by one clock and not by the other.
        await it.promises(stage.size.promises, -200.0, 140.0)
        await it.starts()
        await it.crowd().talks(lambda: it.hurries(2 * stage.size.events))
        await it.settles()
        return verdict("clocks apart", stage, it)
