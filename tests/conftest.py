"""What every test may ask for."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import World

pytest_plugins = ["tests.databases"]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A new world on SQLite, closed at the end."""
    made = World.make(tmp_path)
    yield made
    await made.close()
