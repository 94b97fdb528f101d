"""Signing in chat over the real Slack and Teams adapters: both sides, a reader, and taking back."""

from pathlib import Path

import pytest

from tests.serving import TENANT
from tests.signing_world import strict_guide
from tests.slack_stand_in import TEAM
from tests.wired_world import WiredWorld, wired_world

ASKED = "can they sack me for going on strike"
LABEL = "Can I be dismissed for taking part"
TEXT = "dismissal for striking is unfair by law"
WHO = {
    "slack": (f"slack:{TEAM}:U0000001", f"slack:{TEAM}:U0000002"),
    "teams": (
        f"teams:{TENANT}:00000000-0000-4000-8000-000000000001",
        f"teams:{TENANT}:00000000-0000-4000-8000-000000000002",
    ),
}


async def signs(world: WiredWorld, who: str) -> str:
    """From the command to the last press; gives what was said then."""
    await world.types(who, "answers to sign")
    await world.presses(who, "Losing a job, or being treated worse")
    await world.presses(who, LABEL)
    await world.presses(who, "Yes, I sign these words")
    hands = world.people[who]
    return hands.words_of(hands.chat()[-1])


async def counted(world: WiredWorld) -> list[tuple[str, str, int]]:
    """What the hourly tally writes down, with nobody's name on it."""
    tally = world.house.service.desks.tally
    assert tally is not None
    await tally.write_down(world.store)
    async with world.store.begin() as tx:
        return [(one.topic, one.kind, one.many) for one in await tx.counts("home")]


async def asks(world: WiredWorld, who: str) -> str:
    await world.types(who, ASKED)
    hands = world.people[who]
    return hands.words_of(hands.chat()[-1])


@pytest.mark.parametrize("channel", ["slack", "teams"])
async def test_two_people_sign_in_chat_and_one_takes_it_back(channel: str, tmp_path: Path) -> None:
    management, staff = WHO[channel]
    roles = f'[home.signers]\nmanagement = ["{management}"]\nstaff_side = ["{staff}"]\n'
    async with wired_world(channel, tmp_path, roles, strict_guide()) as world:
        for name in ("morgan", "lee", "asha"):
            world.meets(name, "")
        assert (world.people["morgan"].address, world.people["lee"].address) == (management, staff)
        held_back = await asks(world, "asha")
        assert TEXT not in held_back
        assert "Acas (England, Scotland and Wales) (0300 123 1100)" in held_back
        assert "This did not help" not in held_back
        assert await counted(world) == [("dismissal_detriment", "unsigned", 1)]
        assert "still wait for staff side" in await signs(world, "morgan")
        assert TEXT not in await asks(world, "asha")
        assert "Both sides have now signed" in await signs(world, "lee")
        shown = await asks(world, "asha")
        assert TEXT in shown
        assert "For management: Morgan" in shown
        assert "For staff side: Lee" in shown
        await world.presses("morgan", "Take my signature back")
        assert TEXT not in await asks(world, "asha")
        await world.types("asha", "answers to sign")
        asha = world.people["asha"]
        assert "You are not one of them" in asha.words_of(asha.chat()[-1])
