"""A nursery for this folder's tests, and a stage for each."""

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.chaos.nursery import Nursery
from tests.chaos.nursery import nursery as opened
from tests.chaos.stage import Stage
from tests.databases import Postgres


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def nursery(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Nursery]:
    """One for all of them: it takes seconds to begin."""
    async with opened(tmp_path_factory.mktemp("nursery")) as made:
        yield made


@pytest.fixture
def stage(nursery: Nursery, tmp_path: Path, migrated_file: Path) -> Stage:
    """On SQLite, in a folder of its own."""
    file = tmp_path / "held" / "bot.sqlite3"
    file.parent.mkdir()
    shutil.copy(migrated_file, file)
    return Stage(nursery, tmp_path, f"sqlite:///{file}", seed=1)


@pytest.fixture
def server_stage(
    nursery: Nursery, tmp_path: Path, postgres: Callable[[], Postgres]
) -> Iterator[Stage]:
    """On PostgreSQL."""
    url = postgres().make(migrated=True)
    yield Stage(nursery, tmp_path, url, seed=2, postgres=postgres())
    postgres().drop(url)
