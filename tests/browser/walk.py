"""The main job, as people do it on the page: the same steps as in every other chat."""

from tests.browser.real_demo import Hands
from tests.hands import PLAN, TALK

COUNTER_CHECK = """
> suspension
Jo
Suspension from work
No
> Jo would feel that nobody trusts the years of good work.
To keep patients
> A second count that is wrong, and a patient who waits for their medicine.
> The book and the cupboard did not match at seven.
"""


async def goes(hands: Hands, who: str, steps: str) -> None:
    """Do what the lines say, as `tests.hands` writes them; `@` finds somebody by their name."""
    for line in filter(None, steps.splitlines()):
        sign, _, words = line.partition(" ")
        if sign == ">":
            await hands.types(who, words)
        elif sign == "@":
            await hands.picks(who, words)
        else:
            await hands.answers(who, line)


async def first_talk(hands: Hands) -> None:
    """Sam is walked from "something has happened" to the words to start with."""
    first, _, _ = TALK.partition("Yes, we have spoken")
    await hands.presses("sam", "Something has happened")
    await goes(hands, "sam", f"{first}Not yet")
    await hands.reads("sam", "Can I speak to you about this?")


async def shared(hands: Hands) -> None:
    """They talk, and Sam shares with Jo what is kept of it."""
    await goes(hands, "sam", "I will offer it\nWe have spoken now\nWe talked")
    _, _, rest = TALK.partition("Yes, we have spoken\n")
    await goes(hands, "sam", rest)
    await hands.reads("jo", "What Sam wrote about it is open to you")


async def in_plain_words(hands: Hands) -> None:
    """Sam says how they will keep in touch, and has it read back with the first dates."""
    first, _, _ = PLAN.partition("Yes, send it")
    await goes(hands, "sam", first)
    await hands.reads("sam", "I would remind you first on")


async def agreement(hands: Hands) -> None:
    """Sam offers Jo this plan."""
    await hands.presses("sam", "Yes, send it")
    await hands.reads("jo", "Nothing starts unless you say yes")


async def own_side(hands: Hands) -> None:
    """Jo reads all that is held, and adds what only Jo can know."""
    await hands.presses("jo", "Read what is kept")
    await hands.reads("jo", "The count of the cupboard was one short.")
    await hands.presses("jo", "Add my own words")
    await hands.types("jo", "I was called to the bay next door, twice. Nobody was free to count.")
    await hands.reads("jo", "It is kept, word for word")
    await hands.presses("jo", "Read it")


async def counter_check(hands: Hands) -> None:
    """Sam thinks of a suspension all the same, and is asked what less would do."""
    await goes(hands, "sam", COUNTER_CHECK)
    await hands.reads("sam", "Which small change comes closest to making it safe?")
