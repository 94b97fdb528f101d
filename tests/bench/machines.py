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
from dataclasses import dataclass
from pathlib import Path

from tests.chaos.checker import repeats
from tests.chaos.nursery import nursery
from tests.chaos.stage import Stage
from tests.chaos.yard import yard
from tests.databases import postgres_server


@dataclass(frozen=True, slots=True)
class Found:
    """Turns a second, and what one cost: milliseconds of processor of all that serve together."""

    rate: float
    cost: float


def cpu_seconds(pid: int) -> float:
    """What this process has used so far, itself and in the kernel."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def measured(stage: Stage, processes: int, people: int, turns: int) -> Found:
    """So many turns, acknowledged and answered, by so many processes. Raises AssertionError."""
    async with yard(stage, processes=processes, LOG_LEVEL="INFO") as it:
        it.meets(people)
        await it.starts()
        crowd = it.crowd(apart=0.0)
        took: list[Found] = []

        def used() -> float:
            return sum(cpu_seconds(bot.pid) for bot in it.bots)

        async def stop() -> None:
            await it.journal.until(taken=10 * people)  # every process has done its first
            began, landed, cpu = time.perf_counter(), len(it.journal.receipts), used()
            await it.journal.until(taken=turns)
            # What counts is what came back to people, not only what was taken.
            done = min(turns, len(it.journal.receipts) - landed)
            rate = done / (time.perf_counter() - began)
            took.append(Found(rate, (used() - cpu) / done * 1000))

        await crowd.talks(stop)
        await it.settles()
        assert it.faults() == []
        assert repeats(it.journal) == 0
        return took[0]


async def main(given: argparse.Namespace) -> None:
    """The table."""
    found: dict[int, list[Found]] = defaultdict(list)
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
                    one = await measured(stage, processes, given.people, given.turns)
                    postgres.drop(url)
                    found[processes].append(one)
                    print(
                        f"round {number + 1}, {processes} processes: {one.rate:.0f}/s", flush=True
                    )
    print(f"\n{os.cpu_count()} cores, {given.people} people, {given.turns} turns a round\n")
    print(
        "| processes | turns/s, median | least to most | beside one, same round | CPU ms a turn |"
    )
    print("| --- | --- | --- | --- | --- |")
    for processes, many in found.items():
        pairs = zip(many, found[given.processes[0]], strict=True)
        beside = statistics.median(one.rate / first.rate for one, first in pairs)
        rates, costs = [one.rate for one in many], [one.cost for one in many]
        rate, cost = statistics.median(rates), statistics.median(costs)
        spread = f"{min(rates):.0f} to {max(rates):.0f}"
        print(f"| {processes} | {rate:.0f} | {spread} | {beside:.2f} | {cost:.1f} |")


if __name__ == "__main__":
    command = argparse.ArgumentParser(description=__doc__)
    command.add_argument("--processes", default="1,2,4")
    command.add_argument("--rounds", type=int, default=3)
    command.add_argument("--turns", type=int, default=3000)
    command.add_argument("--people", type=int, default=32)
    given = command.parse_args()
    given.processes = [int(one) for one in given.processes.split(",")]
    asyncio.run(main(given))
