"""What is wrong with the answers: too long, too hard, out of date, without source, said twice."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from dialogs.answers import ANSWER, Answer, Library, Problem
from dialogs.matcher_words import split
from dialogs.reading import grade, words

MOST_WORDS = 80
HARDEST = 6.0
LONGEST_LABEL = 75
FEWEST_PHRASINGS = 8

_PHONE = re.compile(r"(?<![\w-])(?:0|\+44|11[16])[\d ]{2,13}\d(?![\w-])")

Rule = Callable[[Answer, Library, date], Iterator[tuple[str, str, str]]]


def check(library: Library, today: date, numbers: str = "") -> tuple[Problem, ...]:
    """Every problem, in the order of the files. `numbers` is text with phone numbers we allow."""
    known = _digits([numbers, *(each.phone for each in library.contacts.values())])
    found = list(library.problems)
    for answer in library.answers:
        for rule in _RULES:
            for key, what, todo in rule(answer, library, today):
                found.append(_problem(answer, key, what, todo))
        for phone in _PHONE.findall(answer.body):
            if not _digits([phone]) <= known:
                what = f"the number {phone.strip()} is not in contacts.toml"
                found.append(_problem(answer, "body", what, "Add it there with its source"))
    found += _twice(library)
    found += _gaps(library, today)
    return tuple(sorted(found, key=lambda each: (each.file, each.line)))


def _problem(answer: Answer, key: str, what: str, todo: str) -> Problem:
    return Problem(answer.file, answer.lines.get(key, 1), what, todo)


def _length(answer: Answer, _library: Library, _today: date) -> Iterator[tuple[str, str, str]]:
    count, hard = len(words(answer.body)), grade(answer.body)
    if count > MOST_WORDS:
        yield "body", f"{count} words, and {MOST_WORDS} is the most", "Make it shorter"
    if hard > HARDEST:
        yield "body", f"reading grade {hard}, and {HARDEST} is the most", "Use shorter sentences"
    if len(answer.question) > LONGEST_LABEL:
        what = f"{len(answer.question)} letters, and a button holds {LONGEST_LABEL}"
        yield "question", what, "Make the question shorter"


def _dates(answer: Answer, _library: Library, today: date) -> Iterator[tuple[str, str, str]]:
    if answer.checked > today:
        yield "checked", f"{answer.checked} has not come yet", "Write the day it was checked"
    if answer.review < today:
        yield "review", f"{answer.review} is past", "Check it again with its sources"
    if answer.review < answer.checked:
        yield "review", "the review is before the check", "Set a later day"
    if answer.start and answer.end and answer.end < answer.start:
        yield "to", "it ends before it begins", "Swap or mend the two days"


def _people(answer: Answer, library: Library, _today: date) -> Iterator[tuple[str, str, str]]:
    for role in answer.ask:
        if role not in library.contacts:
            yield "ask", f"nobody is called {role}", "Use a role that contacts.toml has"
    if answer.behaviour == ANSWER and not answer.ask:
        yield "ask", "it names nobody to ask", "Add at least one role"


def _proof(answer: Answer, _library: Library, _today: date) -> Iterator[tuple[str, str, str]]:
    if answer.behaviour == ANSWER and not answer.sources:
        yield "sources", "it has no source", "Say where the fact comes from"
    if not answer.nations:
        yield "nations", "it holds in no nation", "Name at least one"


_RULES: tuple[Rule, ...] = (_length, _dates, _people, _proof)


def _twice(library: Library) -> Iterator[Problem]:
    """Phrasings that stand twice, and answers that have too few of them to be found."""
    first: dict[str, Answer] = {}
    for answer in library.answers:
        for phrasing in answer.phrasings:
            plain = " ".join(split(phrasing)).rstrip(" ?")
            if plain in first:
                other = first[plain].file if first[plain] is not answer else "this file"
                what = f"“{phrasing}” stands in {other} too"
                yield _problem(answer, "phrasings", what, "Keep it where it fits better")
            elif plain:
                first[plain] = answer
    for variants in library.by_id.values():
        count = sum(len(answer.phrasings) for answer in variants)
        if count < FEWEST_PHRASINGS:
            what = f"{count} phrasings, and {FEWEST_PHRASINGS} is the fewest"
            yield _problem(variants[0], "phrasings", what, "Add ways that people ask this")


def _gaps(library: Library, today: date) -> Iterator[Problem]:
    """Two variants that hold at once, where one question would get two answers."""
    for variants in library.by_id.values():
        for place, one in enumerate(variants):
            for other in variants[place + 1 :]:
                both = [n for n in one.nations if n in other.nations]
                if both and one.holds(today, both[0]) and other.holds(today, both[0]):
                    what = f"it holds in {both[0]} on the same days as {one.file}"
                    yield _problem(other, "nations", what, "Give each nation one text a day")


def _digits(texts: Iterable[str]) -> set[str]:
    found = (re.sub(r"\D", "", number) for text in texts for number in _PHONE.findall(text))
    return {number.removeprefix("44").removeprefix("0") for number in found}
