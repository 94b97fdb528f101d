"""What no database takes is taken out where it arrives, on whatever channel."""

from dialogs.messages import Said
from tests.test_promises import JO, SAM, proposed
from tests.world import World

BROKEN = "calls \ud83d at \x00home"


async def test_half_an_emoji_and_a_nul_poison_nothing(world: World) -> None:
    await world.says(SAM, Said(text=BROKEN))
    await world.types(SAM, "forget it")
    await proposed(world)
    await world.presses(JO, "Change it")
    await world.presses(JO, "Something else")
    await world.presses(JO, "What they should remember")
    await world.gives(JO, BROKEN)
    card = world.chat(JO)[-1]
    assert ("Please remember", "calls \ufffd at home") in card.facts
    await world.presses(JO, "Yes, I agree")
    assert "This plan is on." in world.chat(JO)[-1].text
