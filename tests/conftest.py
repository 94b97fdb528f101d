"""What every test may ask for."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import settings

from tests.world import World

# Machines are busy: how long an example takes says nothing about whether it is right.
settings.register_profile("ours", deadline=None)
settings.load_profile("ours")

pytest_plugins = ["tests.databases"]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A new world on SQLite, closed at the end."""
    made = World.make(tmp_path)
    yield made
    await made.close()


@pytest.fixture(autouse=True)
def _logs_of_their_own() -> Iterator[None]:
    """A command under test sets up the log for its own output, which is gone after it."""
    yield
    structlog.reset_defaults()
