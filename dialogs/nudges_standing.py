"""How words that judge must stand in a sentence before anybody is nudged about them.

Quoted or reported speech is what was heard; a denial judges nobody; a name is a name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["label", "typical", "profession", "generalising", "mind", "blame", "group"]

_MARKS = str.maketrans({**dict.fromkeys("’‘`´", "'"), **dict.fromkeys("“”„«»", '"')})
_QUOTED = re.compile(r'"[^"]*(?:"|$)' + r"|(?<![^\s(])'(?=\S)[^'\n]*(?:(?<=[^\s])'(?!\w)|$)")
_CLAUSE = re.compile(r"[.!?;\n]+|,?\s\bbut\b")
_TITLE = re.compile(r"\b(?:mr|mrs|ms|miss|mx|dr|prof|professor)\.?\s+$", re.I)
_NEGATED = re.compile(
    r"\b(?:not|no|never|nobody|no one|none|nothing|hardly|without|anything but|far from|if|whether"
    r"|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|isnt|wasnt|dont|doesnt|didnt)\b",
    re.I,
)
# Somebody said it, and that is what was heard. What all say, or what "I" say, is no such thing.
_REPORTED = re.compile(
    r"\b(?:say|says|said|saying|told|tells|tell|telling|call|calls|called|calling|shout(?:ed|s|ing)?|claim(?:ed|s)?"
    r"|report(?:ed|s)?|wrote|writes|describ(?:ed|es)|accus(?:ed|es)|feels?|felt|feeling|thinks?|thought|worr(?:y|ies|ied)"
    r"|admits?|admitted|asked|asks|denie[sd]|believes?|believed)\b",
    re.I,
)
_VAGUE = re.compile(
    r"\b(?:i|i'd|i'll|we|we'd|people|everyone|everybody|others|they all|some)\b(?:\s+\w+){0,2}\s*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found: its kind, the very words, and where they begin."""

    kind: Kind
    said: str
    at: int


def unquoted(text: str) -> str:
    """The text with blanks for what stands in quotation marks: as long as it was."""
    return _QUOTED.sub(_blank, text.translate(_MARKS))


def _blank(quoted: re.Match[str]) -> str:
    return "\x00" * len(quoted[0])


def hits(kind: Kind, pattern: str, text: str, guarded: bool = True) -> Iterator[Finding]:
    """Every place where the pattern stands; its group `said` (or all of it) is what is named."""
    for hit in re.finditer(pattern, text, re.I):
        group = "said" if "said" in hit.re.groupindex else 0
        start = hit.start(group)
        if not guarded or _stands(text, start, hit[group]):
            yield Finding(kind, hit[group], start)


def _stands(text: str, at: int, said: str) -> bool:
    """Whether it is the writer who says so of somebody, and it is nobody's name."""
    before, clause = text[:at], clause_before(text, at)
    named = said[0].isupper() and said[1:2].islower() and not said.endswith("fault")
    if named and clause.strip() and not re.search(r"\b(?:an?|such a)\s+$", before, re.I):
        return False
    if _TITLE.search(before):
        return False
    near = " ".join(clause.split()[-9:]) + " "
    return not (_NEGATED.search(near) or _is_reported(clause))


def _is_reported(clause: str) -> bool:
    return any(not _VAGUE.search(clause[: told.start()]) for told in _REPORTED.finditer(clause))


def asked(text: str, at: int) -> bool:
    """Whether the sentence around this place is a question."""
    end = re.search(r"[.!?\n]", text[at:])
    return end is not None and end[0] == "?"


def clause_before(text: str, at: int) -> str:
    """What stands in the same clause before this place."""
    start = max((mark.end() for mark in _CLAUSE.finditer(text, 0, at)), default=0)
    return text[start:at]
