"""Every story in tests/stories is run through the real service and store, and must come true."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.world import World, as_text

FOLDER = Path(__file__).parent / "stories"
STORIES = sorted(FOLDER.glob("*.txt"))
LONDON = ZoneInfo("Europe/London")
# sam > hello | sam presses Label | sam gives value | sam reads words | sam hears nothing
LINE = re.compile(
    r"(\w+) (>|presses|gives|reads|hears nothing|is gone|is back|is forgotten|types)\s?(.*)"
)


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
async def test_a_story_comes_true(story: Path, world: World) -> None:
    people: dict[str, str] = {}
    for where, line in _lines(story):
        try:
            await _tell(world, people, line)
        except AssertionError as wrong:
            raise AssertionError(f"{where}: {line}\n{wrong}") from None


def _lines(story: Path) -> Iterator[tuple[str, str]]:
    for number, raw in enumerate(story.read_text("utf-8").splitlines(), 1):
        line = raw.strip()
        if line.startswith("include "):
            yield from _lines(FOLDER / f"{line.removeprefix('include ')}.inc")
        elif line and not line.startswith("#"):
            yield f"{story.name}:{number}", line


async def _tell(world: World, people: dict[str, str], line: str) -> None:
    if found := re.fullmatch(r"(\w+) is (\w+:\S+)", line):
        people[found[1]] = found[2]
    elif found := re.fullmatch(r"clock (\d{4}-\d\d-\d\d \d\d:\d\d)", line):
        await world.wait_until(datetime.fromisoformat(found[1]).replace(tzinfo=LONDON))
    elif line == "restart":
        await world.restart()
    elif line == "all read all":
        for who in people.values():
            world.unread(who)
    elif found := LINE.fullmatch(line):
        await _do(world, people[found[1]], found[2], found[3])
    else:
        raise AssertionError("this line is no part of a story")


async def _do(world: World, who: str, what: str, words: str) -> None:
    if what == ">":
        await world.types(who, words)
    elif what == "types":
        await world.types(who, _special(world, words))
    elif what == "presses":
        await world.presses(who, words)
    elif what == "gives":
        await world.gives(who, "" if words == "nothing" else words)
    elif what == "is gone":
        world.platforms[who.partition(":")[0]].gone.add(who)
    elif what == "is back":
        world.platforms[who.partition(":")[0]].gone.discard(who)
    elif what == "is forgotten":
        async with world.store.begin() as tx:
            assert await tx.person(who) is None
    elif what == "hears nothing":
        heard = [as_text(message) for message in world.unread(who)]
        assert not heard, f"heard: {heard}"
    else:
        _reads(world, who, words)


def _reads(world: World, who: str, words: str) -> None:
    """The next message that was not read yet holds these words (parts are split by ` ... `)."""
    chat, at = world.chat(who), world.read[who]
    assert at < len(chat), "nothing new was said"
    text = as_text(chat[at])
    for part in words.split(" ... "):
        assert part in text, f"it said instead:\n{text}"
    world.read[who] = at + 1


def _special(world: World, words: str) -> str:
    """What nobody would write out in a story: a code that was made for it, a flood of text."""
    if words == "a very long message":
        return "very long " * 4000
    role = words.removeprefix("the code for ")
    everything = "\n".join(
        message.copy
        for platform in world.platforms.values()
        for chat in platform.landed.values()
        for message in chat
    )
    codes: list[str] = re.findall(r"TALK-[A-Z0-9]{4}-[A-Z0-9]{4}", everything)
    return codes[-2] if role == "person" else codes[-1]


def test_there_are_stories() -> None:
    assert len(STORIES) >= 8
