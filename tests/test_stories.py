"""Every story in tests/stories comes true through the real service and store.

Those of Tom and Karen, from the seeds, those about answers, and those of what is one's own also
come true over the real Slack and Teams adapters.
"""

from pathlib import Path

import pytest

from tests.telling import FOLDER, tell
from tests.wired_world import wired_world
from tests.world import World

STORIES = sorted(FOLDER.glob("*.txt"))
EVERYWHERE = sorted(
    path
    for start in ("tom_", "karen_", "answers_", "manager_", "person_")
    for path in FOLDER.glob(f"{start}*.txt")
)


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
async def test_a_story_comes_true(story: Path, world: World) -> None:
    await tell(world, story)


@pytest.mark.parametrize("channel", ["slack", "teams"])
@pytest.mark.parametrize("story", EVERYWHERE, ids=lambda path: path.stem)
async def test_it_comes_true_on_the_wire(story: Path, channel: str, tmp_path: Path) -> None:
    async with wired_world(channel, tmp_path) as world:
        await tell(world, story)


def test_there_are_stories() -> None:
    assert len(STORIES) >= 12
