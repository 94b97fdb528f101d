"""Slips, greetings and stories around a question, as people put them when they type."""

import random

_LITTLE = frozenset(
    "the a an is are do does of to on in at for i my be if it will can am and".split()
)
_BEFORE = """
hi; hello; hello there; hi good morning; good evening; hi sorry to bother you
hi there hope you are well; dear team; sorry if this is a silly question; quick question
just a question; can i ask; please help; please can you tell me; kindly advise; one more thing
sorry one thing; ok so; so basically; hi team; excuse me; good day po; sir; madam; i am confused
i am worried; bit worried here; im new here; i'm a band 5 nurse; i am hca on nights
i work in theatres; i am a porter; i am an overseas nurse; i came to uk last year
i am a junior doctor; i'm a physio; i work in a care of the elderly ward; i am a radiographer
i am single mother; my friend told me something and i am not sure
my colleague says one thing and my manager another; somebody in the break room said different
i read something on facebook; i just finished a night shift so sorry if this is unclear
i am asking for my friend; english is not my first language sorry; i have been here 3 years
i am from kerala; i am from philippines; i am from nigeria; the strike is next week
there is a strike on tuesday; the strike starts on monday; our union called a strike
we had an email about the strike; i was on strike last week
people on my ward are talking about it; this is stressing me out
so i was talking with the girls at work; as a manager; i'm a student nurse
my sister in charge was rude to me; i have two kids; i rang hr but nobody picked up
i asked my manager and she did not know; i dont want trouble; i cant sleep thinking about this
long story short; not sure who to ask; nobody explains anything here; i have a family to feed
just wondering
"""
_AFTER = """
thanks; thank you; many thanks; please; pls; please advise; please help; im confused
i am worried; thank you po; urgent; asap; just checking; not sure; anyone know
i dont know what to do; is that right; is this allowed; thank you so much; sorry; please reply
i really need to know; nobody tells us; cheers; god bless; thanks in advance; i am a bit scared
someone told me different; my manager does not know; hr is not answering; i have a family
is it true; kindly assist; let me know
"""


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.replace("\n", ";").split(";") if phrase.strip()]


BEFORE, AFTER = _phrases(_BEFORE), _phrases(_AFTER)


def slipped(text: str, chance: random.Random) -> str:
    """The text, in a third of cases as it is, else with slips in it and words around it."""
    if chance.random() < 0.35:
        return text
    words = text.split()
    if len(words) > 4 and chance.random() < 0.3:
        words = [word for word in words if word not in _LITTLE or chance.random() < 0.5]
    if len(words) > 4 and chance.random() < 0.15:
        words = [word for word in words if chance.random() > 0.1]
    if words and chance.random() < 0.2:
        place = chance.randrange(len(words))
        words[place] = _mistyped(words[place], chance)
    around = [chance.choice(BEFORE) for odds in (0.12, 0.3) if chance.random() < odds]
    after = [chance.choice(AFTER)] if chance.random() < 0.2 else []
    return " ".join([*around, *words, *after])


def _mistyped(word: str, chance: random.Random) -> str:
    if len(word) < 4:
        return word
    place = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    return chance.choice(
        (
            before + after,
            before + after[0] + letter + after[1:],
            before + letter + letter + after,
            before + chance.choice("aeioustrn") + after,
        )
    )
