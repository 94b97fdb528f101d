"""The main job, as three people do it on the page."""

from tests.browser.real_demo import Hands


async def first_talk(hands: Hands) -> None:
    """Sam is walked from "something has happened" to the words to start with."""
    await hands.presses("sam", "Something has happened")
    await hands.presses("sam", "Yes, everyone is safe")
    await hands.presses("sam", "None of these")
    await hands.presses("sam", "Not yet")
    await hands.reads("sam", "Can I speak to you about this?")


async def agreement(hands: Hands) -> None:
    """They talk, and Sam offers Jo a call every Tuesday."""
    await hands.presses("sam", "I will offer it")
    await hands.presses("sam", "We have spoken now")
    await hands.presses("sam", "We talked")
    await hands.presses("sam", "They are shaken")
    await hands.presses("sam", "Yes, I have told them")
    await hands.types("sam", "The count was one short at the end of the shift.")
    for _ in range(8):
        await hands.presses("sam", "Skip this")
    await hands.presses("sam", "Yes, set it up")
    await hands.types("sam", "Jo")
    await hands.picks("sam", "Jo")
    await hands.presses("sam", "I will")
    await hands.presses("sam", "A phone call")
    await hands.presses("sam", "Once a week")
    await hands.presses("sam", "Tuesday")
    await hands.presses("sam", "14:00")
    await hands.presses("sam", "In 8 weeks")
    await hands.types("sam", "No calls before noon")
    await hands.presses("sam", "Try another way")
    await hands.types("sam", "Lee")
    await hands.picks("sam", "Lee")
    await hands.presses("sam", "Yes, send it")
    await hands.types("sam", "Two people on nights.")
    await hands.types("sam", "Talking tells us more than a letter.")
    await hands.types("sam", "I will see Jo on Friday.")
    await hands.reads("jo", "Nothing starts unless you say yes")
