"""What must never be met with a form: danger to life, an emergency, and a patient's number.

Recall comes first. A card that was not needed costs a moment; one that was missed may cost a life.
Nothing here is kept, scored or passed on: a caller learns only which card to show.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

from dialogs import (
    safety_emergency,
    safety_harmless,
    safety_hints,
    safety_risk_words,
    safety_tongues,
    safety_words,
)
from dialogs.safety_net import THRESHOLD, weigh
from dialogs.safety_rules import Index, script_search
from dialogs.safety_text import LAUGH, clauses, plain, words

Kind = Literal["self_harm", "risk_to_other"]


@dataclass(frozen=True, slots=True)
class Danger:
    """Which of the two crisis cards is to be shown before anything else."""

    kind: Kind


_CLASSES = {
    **safety_words.CLASSES,
    **safety_hints.CLASSES,
    **safety_risk_words.CLASSES,
    **safety_harmless.CLASSES,
}
_HARMLESS = Index({"harmless": safety_harmless.HARMLESS}, _CLASSES)
_DANGER = Index(
    {
        "self_harm": safety_words.SELF_HARM + safety_hints.HINTS + safety_tongues.SELF_HARM,
        "self_harm for certain": safety_hints.FOR_CERTAIN,
        "self_harm unless laughing": safety_hints.UNLESS_LAUGHING,
        "risk_to_other": safety_risk_words.RISK + safety_tongues.RISK,
        "risk_to_other unless laughing": safety_risk_words.RISK_UNLESS_LAUGHING,
    },
    _CLASSES,
)
_SELF_HARM_SCRIPTS = script_search(safety_tongues.SELF_HARM_SCRIPTS)
_RISK_SCRIPTS = script_search(safety_tongues.RISK_SCRIPTS)
_EMERGENCY = Index({"emergency": safety_emergency.NOW}, safety_emergency.CLASSES)
_NO_EMERGENCY = Index({"harmless": safety_emergency.NOT_NOW}, safety_emergency.CLASSES)

# Whose danger it is: what the phrase itself names, else the nearest of these words before it.
_MINE = frozenset(words(plain("my me mine own sarili enikku njan mujhe malai")))
_ME = frozenset(words(plain("i im me myself mine main mai mujhe njan enikku naan malai")))
_NEAR = 8
_TOLD = frozenset(words(plain("told tells tell telling rang texted messaged showed asked from")))
_AIMED_AT = frozenset(words(plain("himself herself themself him her them")))
_OTHERS = _AIMED_AT | frozenset(
    words(
        plain(
            "he she his him her friend colleague flatmate housemate brother sister"
            " husband wife partner boyfriend girlfriend roommate someone children student mother"
            " father nurse doctor patient woman cousin neighbour siya kaibigan"
        )
    )
)

_DIGITS = re.compile(r"\d+")
_JOINS = re.compile(r"[ \t\u00a0\u2009\u202f.\-‐‑–—/_]{1,3}")


Clauses: TypeAlias = Sequence[list[str]]


def in_clauses(text: str) -> Clauses:
    """A text made ready, for who asks more than one question of it."""
    return tuple(clauses(text))


def danger(text: str, listed_only: bool = False, ready: Clauses | None = None) -> Danger | None:
    """The danger that a text speaks of, or None. With `listed_only` the learnt net is left out.

    Looks at the whole text, at most `safety_text.WINDOW` words of a clause at a time. Danger to
    the person who writes comes before danger to somebody else.
    """
    other = False
    if not text.isascii():
        folded = plain(text)
        if _SELF_HARM_SCRIPTS.search(folded):
            return Danger("self_harm")
        other = bool(_RISK_SCRIPTS.search(folded))
    for clause in in_clauses(text) if ready is None else ready:
        kind = _in_clause(clause, listed_only)
        if kind == "self_harm":
            return Danger("self_harm")
        other = other or kind is not None
    return Danger("risk_to_other") if other else None


def everyday_blanked(clause: list[str]) -> str:
    """A clause with a blank (`_`) wherever an everyday phrase only sounds like danger."""
    return _blanked(_HARMLESS, clause)


def _in_clause(clause: list[str], listed_only: bool) -> Kind | None:
    typed = f" {' '.join(clause)} "
    laughs = LAUGH in clause
    blanked = ""
    other = False
    for rule in _DANGER.candidates(clause):
        if laughs and rule.name.endswith("laughing"):
            continue
        if not rule.pattern.search(typed):
            continue
        blanked = blanked or everyday_blanked(clause)
        line = typed if rule.name.endswith("certain") else blanked
        if found := rule.pattern.search(line):
            if rule.name.startswith("self_harm") and not _about_others(line, found):
                return "self_harm"
            other = True
    if other or listed_only:
        return "risk_to_other" if other else None
    return _by_weight(clause)


def _by_weight(clause: list[str]) -> Kind | None:
    if weigh(clause)[0] < THRESHOLD:
        return None
    # Weighed again without the everyday phrases, which are only looked for where it may matter.
    danger_of, other = weigh(everyday_blanked(clause).split())
    # Words of illness weigh too: what is an emergency has a card of its own.
    if danger_of < THRESHOLD or _emergency_in(clause):
        return None
    return "risk_to_other" if other > 0 else "self_harm"


def _blanked(harmless: Index, clause: list[str]) -> str:
    line = f" {' '.join(clause)} "
    for rule in harmless.candidates(clause):
        line = rule.pattern.sub(" _ ", line)
    return line


def _about_others(line: str, found: re.Match[str]) -> bool:
    inside = found[0].split()
    if _ME.intersection(inside) or _MINE.intersection(inside):
        return False
    if _AIMED_AT.intersection(inside):
        return True
    before = line[: found.start()].split()
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _NEAR), -1):
        word = before[at]
        if word == "me" and at and before[at - 1] in _TOLD:
            # "He told me that": whom it was told to, not whose danger it is.
            continue
        if word in _ME:
            return False
        if word in _OTHERS:
            return True
    return bool(_OTHERS.intersection(inside))


def emergency(text: str, ready: Clauses | None = None) -> bool:
    """Whether somebody's life may be at risk now from illness or injury.

    Asked after `danger`: an overdose that was taken is met there.
    """
    return any(map(_emergency_in, in_clauses(text) if ready is None else ready))


def _emergency_in(clause: list[str]) -> bool:
    typed = f" {' '.join(clause)} "
    return any(
        rule.pattern.search(typed) and rule.pattern.search(_blanked(_NO_EMERGENCY, clause))
        for rule in _EMERGENCY.candidates(clause)
    )


def nhs_number(text: str) -> bool:
    """Whether a text holds a ten-digit number that passes the NHS check, however it is spaced."""
    groups = list(_DIGITS.finditer(text))
    # Whether each group of digits carries on from the one before it.
    joined = [False] + [
        bool(_JOINS.fullmatch(text, before.end(), after.start()))
        for before, after in pairwise(groups)
    ]
    for first in range(len(groups)):
        digits = groups[first][0]
        at = first + 1
        while len(digits) < 10 and at < len(groups) and joined[at]:
            digits += groups[at][0]
            at += 1
        if len(digits) == 10 and _passes_check(digits):
            return True
    return False


def _passes_check(digits: str) -> bool:
    """Modulus 11: weights ten down to two; what is missing from eleven is the last digit."""
    numbers = [int(digit) for digit in digits]
    total = sum(weight * number for weight, number in zip(range(10, 1, -1), numbers, strict=False))
    return (11 - total % 11) % 11 == numbers[9]
