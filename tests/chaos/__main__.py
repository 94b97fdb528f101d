"""The long form, by hand: every scene on both engines, each with a seed that it prints.

    python -m tests.chaos [--seed N] [--kills 100] [--events 1500] [--only killed,rude]

200 kills in all by default. It ends by itself, in about half an hour on two cores, and leaves with
1 if the checker found anything.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from storage.migrate import upgrade
from tests.chaos import broken, scenes
from tests.chaos.nursery import nursery
from tests.chaos.rolling import rolling
from tests.chaos.stage import LONG, Stage
from tests.databases import Postgres, postgres_server

Scene = Callable[[Stage], Awaitable[list[str]]]
# On a file, and on a server.
SCENES: dict[str, tuple[Scene | None, Scene | None]] = {
    "killed": (scenes.killed, partial(scenes.killed, processes=2)),
    "stopped": (scenes.stopped, scenes.stopped),
    "thrice": (scenes.thrice, scenes.thrice),
    "rude": (scenes.rude, scenes.rude),
    "clocks_apart": (None, scenes.clocks_apart),
    "database_gone": (broken.database_gone, broken.database_gone),
    "database_hangs": (None, broken.database_hangs),
    "disk_full": (broken.disk_full, None),
    "file_gone": (broken.file_gone, None),
    "rolling": (None, rolling),
}


async def play(given: argparse.Namespace, held: Path, postgres: Postgres) -> int:
    """Every scene that was asked for; how many faults were found."""
    size = replace(LONG, kills=given.kills, events=given.events)
    rng = random.Random(given.seed)
    many = 0
    async with nursery(held) as made:
        for name, both in SCENES.items():
            for scene, server in zip(both, (None, postgres), strict=True):
                seed = rng.randrange(1_000_000)
                if scene is None or (given.only and name not in given.only.split(",")):
                    continue
                folder = Path(tempfile.mkdtemp(dir=held))
                if server is None:
                    (folder / "held").mkdir()
                    url = f"sqlite:///{folder / 'held' / 'bot.sqlite3'}"
                    await asyncio.to_thread(upgrade, url)
                else:
                    url = server.make(migrated=True)
                began = time.monotonic()
                found = await scene(Stage(made, folder, url, seed, size, server))
                where = "SQLite" if server is None else "PostgreSQL"
                took = time.monotonic() - began
                print(f"  {name} on {where}: {len(found)} faults, {took:.0f} s", flush=True)
                for fault in found[:20]:
                    print(f"    {fault}", flush=True)
                many += len(found)
    return many


def main() -> None:
    """Play, and say how it went."""
    command = argparse.ArgumentParser(description=__doc__)
    command.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    command.add_argument("--kills", type=int, default=100)
    command.add_argument("--events", type=int, default=1500)
    command.add_argument("--only", default="")
    given = command.parse_args()
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as held, postgres_server() as postgres:
        many = asyncio.run(play(given, Path(held), postgres))
    print(f"{many} faults")
    sys.exit(1 if many else 0)


if __name__ == "__main__":
    main()
