"""Where a scene is played, and how large."""

from dataclasses import dataclass
from pathlib import Path

from tests.chaos.nursery import Nursery
from tests.databases import Postgres


@dataclass(frozen=True, slots=True)
class Size:
    """How much of it: the short form for every day, the long one by hand.

    Things are broken after so many `events`, not seconds: a busy machine is slow.
    """

    kills: int = 4
    people: int = 8
    promises: int = 15
    events: int = 40


SHORT = Size()
LONG = Size(kills=100, people=16, promises=200, events=1500)


@dataclass(frozen=True, slots=True)
class Stage:
    """`url` is of a migrated database with nothing in it. `postgres` is its server, if it has one.

    `saboteur` is what is broken in the build, on purpose; see there.
    """

    nursery: Nursery
    folder: Path
    url: str
    seed: int
    size: Size = SHORT
    postgres: Postgres | None = None
    saboteur: str = ""

    @property
    def file(self) -> Path:
        """The database, where it is a file."""
        return Path(self.url.partition(":///")[2])
