"""Whether something was said in words at all: keys that were hit, a dot or one letter are none.

It never asks for many words, nor for English: one short word, in any script, is enough.
"""

import re

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
# Runs along a row of the keyboard, either way, as `asdf`: no word of English is made of those.
_RUNS = sorted(
    {
        row[at : at + long]
        for one in _ROWS
        for row in (one, one[::-1])
        for long in range(3, len(row) + 1)
        for at in range(len(row) - long + 1)
    },
    key=len,
    reverse=True,
)
_HIT = re.compile(f"(?:{'|'.join(_RUNS)})+[a-z]?")
_SAME = re.compile(r"(.)\1*")
_VOWEL = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ]")
_LATIN_WORD = re.compile(r"[^\W\d_]+")
# Without a vowel, more letters than these are no abbreviation.
_SHORT = 4


def says_something(text: str) -> bool:
    """Whether there is a word in it."""
    return any(map(_is_word, _LATIN_WORD.findall(text.casefold())))


def _is_word(letters: str) -> bool:
    if any(letter > "\u024f" for letter in letters):
        return True  # a script of its own: some have whole words in one letter
    if len(letters) < 2 or _SAME.fullmatch(letters) or _HIT.fullmatch(letters):
        return False
    return len(letters) <= _SHORT or _VOWEL.search(letters) is not None
