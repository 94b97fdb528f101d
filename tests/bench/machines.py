"""One, two and four processes on one PostgreSQL: turns a second, and what was lost or doubled.

    python -m tests.bench.machines [--processes 1,2,4] [--rounds 3] [--turns 3000] [--people 32]

Real `serve` processes, really signed requests in turn to each of them, a PostgreSQL that writes to
the disk. Whoever sends and the platform that receives are one more process on the same machine.
The checker of `tests/chaos` looks at every round. Rounds are interleaved; medians, and the spread.
"""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from tests.chaos.checker import repeats
from tests.chaos.nursery import nursery
from tests.chaos.stage import Stage
from tests.chaos.yard import yard
from tests.databases import postgres_server


async def turns_a_second(stage: Stage, processes: int, people: int, turns: int) -> float:
    """So many turns, acknowledged and answered, by so many processes. Raises AssertionError."""
    async with yard(stage, processes=processes, LOG_LEVEL="INFO") as it:
        it.meets(people)
        await it.starts()
        crowd = it.crowd(apart=0.0)
        took: list[float] = []

        async def stop() -> None:
            await it.journal.until(taken=10 * people)  # every process has done its first
            began, landed = time.perf_counter(), len(it.journal.receipts)
            await it.journal.until(taken=turns)
            # What counts is what came back to people, not only what was taken.
            done = min(turns, len(it.journal.receipts) - landed)
            took.append(done / (time.perf_counter() - began))

        await crowd.talks(stop)
        await it.settles()
        assert it.faults() == []
        assert repeats(it.journal) == 0
        assert it.journal.refused == 0
        return took[0]


async def main(given: argparse.Namespace) -> None:
    """The table."""
    found: dict[int, list[float]] = defaultdict(list)
    with (
        tempfile.TemporaryDirectory() as held,
        postgres_server("max_connections = 100\n") as postgres,
    ):
        async with nursery(Path(held)) as made:
            for number in range(given.rounds):
                for processes in given.processes:
                    folder = Path(tempfile.mkdtemp(dir=held))
                    url = postgres.make(migrated=True)
                    stage = Stage(made, folder, url, number)
                    rate = await turns_a_second(stage, processes, given.people, given.turns)
                    postgres.drop(url)
                    found[processes].append(rate)
                    print(f"round {number + 1}, {processes} processes: {rate:.0f}/s", flush=True)
    print(f"\n{os.cpu_count()} cores, {given.people} people, {given.turns} turns a round\n")
    print("| processes | turns/s, median | least to most | beside one |")
    print("| --- | --- | --- | --- |")
    for processes, rates in found.items():
        pairs = zip(rates, found[given.processes[0]], strict=True)
        beside = statistics.median(one / first for one, first in pairs)
        spread = f"{min(rates):.0f} to {max(rates):.0f}"
        print(f"| {processes} | {statistics.median(rates):.0f} | {spread} | {beside:.2f} |")


if __name__ == "__main__":
    command = argparse.ArgumentParser(description=__doc__)
    command.add_argument("--processes", default="1,2,4")
    command.add_argument("--rounds", type=int, default=3)
    command.add_argument("--turns", type=int, default=3000)
    command.add_argument("--people", type=int, default=32)
    given = command.parse_args()
    given.processes = [int(one) for one in given.processes.split(",")]
    asyncio.run(main(given))
