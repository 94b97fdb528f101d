"""How a phrase of words, gaps and choices becomes a search that is quick and bounded.

A phrase is words with blanks between them: `want ~2 die|dead`. `a|b` is a choice; `_` joins words
of one choice; `word*` is any ending; `~2` is a gap of up to two words; `@name` is a word class;
`token?` may be missing; `#` is a number of eight or more; `^` and `$` are the clause's ends, and
`$` may be one of the choices.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dialogs.safety_text import plain, words

# How much of a word is looked up to find the phrases with an open ending (`suicid*`).
_STEM = 4

# Too common to be what a phrase is looked up by.
_COMMON = frozenset(
    "i im ive my me dont cant want going he she they will is in on at it this for with and his her"
    " him you we be have has had do no not all more up out by if when wont would life as or".split()
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One compiled phrase.

    `name` is what the phrase was listed under. A clause can only match when it holds a word of each
    set in `needs`, which is far cheaper to see than a search.
    """

    name: str
    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]


def _choices(token: str, classes: Mapping[str, str]) -> list[str]:
    out: list[str] = []
    for choice in token.split("|"):
        if choice.startswith("@"):
            for entry in classes[choice[1:]].split():
                out += _choices(entry, classes)
            continue
        if choice == "$":
            continue
        if choice == "#":
            out.append(choice)
            continue
        if choice.endswith("*"):
            # A beginning of a word has no one form; it is only made plain.
            out.append(plain(choice.rstrip("*")) + "*")
        elif folded := " ".join(words(plain(choice.replace("_", " ")))):
            out.append(folded)
    return list(dict.fromkeys(out))


def _pattern(choice: str) -> str:
    if choice == "#":
        return r"(?:[89]|[1-9]\d{1,3})"
    return re.escape(choice[:-1]) + r"\w*" if choice.endswith("*") else re.escape(choice)


def _weight(choices: Iterable[str]) -> tuple[int, int]:
    firsts = [choice.split()[0].rstrip("*") for choice in choices]
    return (sum(word in _COMMON for word in firsts), -min(len(word) for word in firsts))


def compiled(phrase: str, name: str, classes: Mapping[str, str]) -> tuple[Rule, list[str]]:
    """The rule of a phrase, and the words one of which a clause must have for it to match.

    Raises ValueError where a phrase has no word it could be looked up by.
    """
    pattern, looked_up = "", []
    for written in phrase.split():
        part, optional = written.removesuffix("?"), written.endswith("?")
        if part in "^$":
            pattern += "^ " if part == "^" else "$"
        elif part.startswith("~"):
            pattern += rf"(?:\S+ ){{0,{int(part[1:])}}}?"
        else:
            choices = _choices(part, classes)
            if not choices:
                continue
            body = f"(?:{'|'.join(map(_pattern, choices))}) "
            if "$" in written:
                body = f"(?:{body}|$)"
            pattern += f"(?:{body})?" if optional else body
            if not optional and "#" not in choices and "$" not in written:
                looked_up.append(choices)
    if not looked_up:
        raise ValueError(f"nothing to look this phrase up by: {phrase!r}")
    best = min(looked_up, key=_weight)
    needs = tuple(
        frozenset(choice.split()[0] for choice in choices)
        for choices in looked_up
        if choices is not best and not any(choice.endswith("*") for choice in choices)
    )
    start = "" if pattern.startswith("^") else " "
    return Rule(name, re.compile(start + pattern), needs), [choice.split()[0] for choice in best]


class Index:
    """Rules found by the words that a clause holds, so that harmless text costs next to nothing."""

    def __init__(self, listed: Mapping[str, str], classes: Mapping[str, str]) -> None:
        """`listed` maps a name to its phrases, one a line."""
        self._rules: list[Rule] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_stem: dict[str, list[int]] = {}
        for name, phrases in listed.items():
            for phrase in filter(None, map(str.strip, phrases.splitlines())):
                rule, looked_up = compiled(phrase, name, classes)
                number = len(self._rules)
                self._rules.append(rule)
                for word in looked_up:
                    if word.endswith("*"):
                        if len(word) <= _STEM:
                            raise ValueError(f"too short to look up: {word!r} in {phrase!r}")
                        self._by_stem.setdefault(word[:-1][:_STEM], []).append(number)
                    else:
                        self._by_word.setdefault(word, []).append(number)

    def candidates(self, clause: list[str]) -> Iterator[Rule]:
        """The rules that might match this clause, each once, in the order they are listed.

        The order matters where phrases overlap and the first one blanks a part of the next.
        """
        held = frozenset(clause)
        numbers: set[int] = set()
        for word in held:
            numbers.update(self._by_word.get(word, ()), self._by_stem.get(word[:_STEM], ()))
        for number in sorted(numbers):
            rule = self._rules[number]
            if not any(map(held.isdisjoint, rule.needs)):
                yield rule


def script_search(listed: str) -> re.Pattern[str]:
    """One search for pieces of text in scripts whose words do not split; `{n}` is a short gap."""
    pieces = []
    for piece in filter(None, (piece.strip() for piece in re.split(r"[|\n]", listed))):
        parts = re.split(r"\{(\d+)\}", plain(piece))
        pieces.append(
            "".join(
                rf"[^.!?\n]{{0,{int(part)}}}?" if number % 2 else re.escape(part)
                for number, part in enumerate(parts)
            )
        )
    return re.compile("|".join(pieces))
