"""What goes wrong, scene by scene. Each takes a seed and a size, and ends with the checker's word."""

import asyncio
import random
from dataclasses import dataclass
from pathlib import Path

from tests.chaos.nursery import Nursery
from tests.chaos.promises import lay_down
from tests.chaos.yard import Yard, yard


@dataclass(frozen=True, slots=True)
class Size:
    """How much of it: the short form for every day, the long one by hand."""

    kills: int = 4
    people: int = 10
    promises: int = 30
    seconds: float = 3.0


SHORT = Size()
LONG = Size(kills=100, people=30, promises=300, seconds=60.0)


def verdict(scene: str, seed: int, there: Yard, least: int) -> list[str]:
    """The checker's word, which must not be about nothing. Says how to see it again."""
    found = there.faults()
    many = len(there.journal.events)
    if many < least:
        found.append(f"only {many} things were said: this proved nothing")
    print(f"{scene}: seed {seed}, {many} events, {len(there.journal.receipts)} messages landed,", end=" ")
    print(f"{there.journal.refusals} requests sent again, {len(there.journal.blows)} blows")
    return [f"{scene}, seed {seed}: {fault}" for fault in found]


async def killed(
    there: Nursery, folder: Path, url: str, seed: int, size: Size, processes: int = 1
) -> list[str]:
    """`kill -9` at random, in the middle of turns, wakes and deliveries."""
    async with yard(there, folder, url, seed, processes=processes) as it:
        it.meets(size.people, 2)
        within = size.kills * 3.0 / processes
        await lay_down(url, it.key, size.promises, within, it.slack, it.journal)
        await it.starts()

        async def stop() -> None:
            for number in range(size.kills):
                await asyncio.sleep(it.rng.uniform(0.05, 0.8))
                await it.is_killed(number % processes)
            await asyncio.sleep(0.3)

        await it.crowd().talks(stop)
        await it.settles()
        return verdict("kill -9", seed, it, size.kills * size.people)
