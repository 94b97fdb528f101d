"""A reason is asked for once more where it has no word in it; and the second try is taken."""

import pytest

from dialogs.few_words import says_something
from tests.test_promises import SAM
from tests.world import World


@pytest.mark.parametrize(
    "text",
    ["asdf", "ASDFGH", "asdfasdf", "qwe", "x", "xx", "zzzz", "-", ".", "...", "?", "12", "n/a"],
)
def test_keys_that_were_hit_say_nothing(text: str) -> None:
    assert not says_something(text)


@pytest.mark.parametrize(
    "text",
    [
        *("fell", "ok", "no", "Jo fell.", "CCTV", "rhythm", "we were two", "it was sad", "power"),
        *("病", "薬が足りない", "ക്ഷീണം", "थकान", "تعب", "żal", "brak snu", "x asdf tired", "über"),
    ],
)
def test_one_short_word_in_any_script_is_enough(text: str) -> None:
    assert says_something(text)


async def test_a_reason_without_a_word_is_asked_once_more_and_then_taken(world: World) -> None:
    await world.types(SAM, "something has happened")
    for label in ("Yes, everyone is safe", "None of these"):
        await world.presses(SAM, label)
    await world.types(SAM, "Jo")
    for label in ("Yes, we have spoken", "They seem OK", "Today"):
        await world.presses(SAM, label)
    await world.types(SAM, "asdf")
    asked = world.chat(SAM)[-1]
    assert "One short line is enough" in asked.text
    assert "What happened" in asked.text
    await world.types(SAM, ".")
    assert "One short line" not in world.chat(SAM)[-1].text
    assert "What happened" not in world.chat(SAM)[-1].text
