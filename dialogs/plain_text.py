"""What somebody typed, without what nobody can see: every character that is left shows, or joins.

Characters without a shape can fake the blank line between two people's words, or hide text from
whoever reads what is kept. Those that people need stay: the joiners of Persian, of Malayalam, Hindi
and their sisters, and of emoji; the three flags that are spelt with tags; and one variant selector.
"""

import re

_BREAK = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# As wide as a letter, and empty: a blank in braille, and the fillers of Korean.
_BLANK = re.compile("[\u2800\u3164\uffa0]")
_FLAG = (
    "\U0001f3f4(?:"
    + "|".join(
        "".join(chr(0xE0000 + ord(letter)) for letter in nation)
        for nation in ("gbeng", "gbsct", "gbwls")
    )
    + ")\U000e007f"
)
# Controls, marks of direction, fillers without width, tags, and what Unicode says to ignore.
_UNSEEN = re.compile(
    f"({_FLAG})|"
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\U00016fe4\U0001bca0-\U0001bca3"
    "\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
_VARIANT = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_SPARE_VARIANT = re.compile(f"(?:\\A|(?<=[\\s\u200c\u200d{_VARIANT}]))[{_VARIANT}]")
# A joiner joins only after a letter of a script that has them, or after a picture.
_JOINS = "\u0300-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\U0010ffff"
_SPARE_JOINER = re.compile(f"(?<![{_JOINS}])[\u200c\u200d]")


def plain(text: str) -> str:
    """The same text without half emoji and NULs, which no database takes, and without what does
    not show. Every kind of line break is one kind."""
    if text.isascii() and text.isprintable():
        return text
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = _BLANK.sub(" ", _BREAK.sub("\n", text))
    text = _UNSEEN.sub(lambda found: found[1] or "", text)
    return _SPARE_JOINER.sub("", _SPARE_VARIANT.sub("", text))
