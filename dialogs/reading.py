"""How hard a text is to read: the Flesch-Kincaid grade, in plain arithmetic.

The grade is a US school year; add five for the reading age in years. Our ceiling is grade 6
(age 11), the top of the range the NHS service manual asks for (age 9 to 11).
"""

import re

# Words the reader needs and already meets at work. They are counted as two syllables, because
# swapping "Samaritans" or "manager" for something shorter would make a sentence harder, not easier.
TERMS = frozenset(
    """agreement employer employers employment manager managers union unions sponsorship sponsor
    derogation derogations guardian industrial immigration adviser advisers registration
    occupational physiotherapist samaritans england scotland wales northern ireland kingdom
    solicitor representative organisation international discrimination conversation conversations
    maternity paternity pensionable pension salary colleague colleagues emergency hospital
    information confidential patient patients picketing registered nationality rota sickness
    unison january february september october november december deduction deductions
    unofficial official protected protection settlement""".split()
)

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_SENTENCE_END = re.compile(r"[.!?:]+(?:\s|$)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")


def syllables(word: str) -> int:
    """How many syllables a word is counted as; at least one."""
    word = word.lower().replace("’", "'")
    word = word.removesuffix("'s")
    if word in TERMS:
        return 2
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    if word.endswith("ed") and not word.endswith(("ted", "ded")) and groups > 1:
        groups -= 1
    return max(1, groups)


def words(text: str) -> list[str]:
    """The words of a text, as they are counted for length."""
    return _WORD.findall(text)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text, rounded to one place; 0.0 for a text without words."""
    found = words(text)
    if not found:
        return 0.0
    sentences = [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    total = sum(syllables(word) for word in found)
    score = 0.39 * len(found) / len(sentences) + 11.8 * total / len(found) - 15.59
    return round(max(score, 0.0), 1)
