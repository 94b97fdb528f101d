"""What is wrong with the answers: too long, too hard, out of date, without source, said twice."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from dialogs.answers import ANSWER, Answer, Library, Problem
from dialogs.contacts_check import contacts, digits, everybody, numbers_in, signatures
from dialogs.matcher_words import split
from dialogs.reading import grade, syllables, words

MOST_WORDS = 80
HARDEST = 6.0
LONGEST_LABEL = 75
FEWEST_PHRASINGS = 8
# A word of so many syllables, or a short form, must be in the glossary or be said more simply.
LONG_WORD = 4

# What `answers new` writes where somebody has to write.
TODO = "TODO"

_SHORT_FORM = re.compile(r"(?<![\w.-])[A-Z]{2,}(?:&[A-Z])?(?![\w-])")
_HEADING = re.compile(r"^#+ .*", re.MULTILINE)

Rule = Callable[[Answer, Library, date], Iterator[tuple[str, str, str]]]


def check(library: Library, today: date, numbers: str = "") -> tuple[Problem, ...]:
    """Every problem, in the order of the files. `numbers` is text with phone numbers we allow."""
    proved = [each.phone for each in everybody(library) if each.phone and each.checked]
    known = digits([numbers, *proved])
    found = list(library.problems)
    for answer in library.answers:
        for rule in _RULES:
            for key, what, todo in rule(answer, library, today):
                found.append(_problem(answer, key, what, todo))
        for phone in numbers_in(_all_text(answer)):
            if not digits([phone]) <= known:
                what = f"the number {phone.strip()} is not one that somebody has checked"
                todo = "Add it to contacts.toml with `checked` and `source`"
                found.append(_problem(answer, "body", what, todo))
    found += _twice(library)
    found += _gaps(library, today)
    found += contacts(library, today)
    found += signatures(library, today)
    return tuple(sorted(found, key=lambda each: (each.file, each.line)))


def faults(library: Library, answer_id: str, today: date, numbers: str = "") -> tuple[Problem, ...]:
    """What is wrong with the files of one answer. Raises KeyError for an id that is not there."""
    files = {each.file for each in library.by_id[answer_id]}
    alone = replace(library, answers=library.by_id[answer_id])
    return tuple(each for each in check(alone, today, numbers) if each.file in files)


def finished(library: Library) -> Library:
    """The library without the texts that still say TODO: nobody is shown a draft."""
    drafts = [each for each in library.answers if _is_draft(each)]
    told = [
        Problem(each.file, 1, f"it still says {TODO}, so nobody is shown it", "Write it")
        for each in drafts
    ]
    kept = tuple(each for each in library.answers if each not in drafts)
    return replace(library, answers=kept, problems=(*library.problems, *told))


def _is_draft(answer: Answer) -> bool:
    return any(TODO in text for text in (answer.question, _all_text(answer)))


def past_review(library: Library, today: date) -> tuple[Answer, ...]:
    """The variants that would hold today, and whose text is held back until somebody reads it."""
    return tuple(
        each for each in library.answers if each.review < today and each.holds(today, None)
    )


def _problem(answer: Answer, key: str, what: str, todo: str) -> Problem:
    return Problem(answer.file, answer.lines.get(key, 1), what, todo)


def _all_text(answer: Answer) -> str:
    return "\n\n".join([answer.body, *(text for _, text in answer.statements)])


def _unwritten(answer: Answer, _library: Library, _today: date) -> Iterator[tuple[str, str, str]]:
    for key, text in (("question", answer.question), ("body", _all_text(answer))):
        if TODO in text:
            yield key, f"it still says {TODO}", "Write it"
    for heading in _HEADING.findall(_all_text(answer)):
        what = f"“{heading}” is no heading we know"
        yield "body", what, "Use `## For management` and `## For staff side`, or none"


def _plain(answer: Answer, library: Library, _today: date) -> Iterator[tuple[str, str, str]]:
    text = _all_text(answer)
    long = [each for each in words(text) if syllables(each) >= LONG_WORD]
    for word in dict.fromkeys([*_SHORT_FORM.findall(text), *long]):
        told = re.search(rf"\b{re.escape(word)} (?:\(|is an? |means )|\({re.escape(word)}\)", text)
        forms = {word, word.lower(), word.lower().removesuffix("'s").removesuffix("s")}
        if word != TODO and not told and not forms & (library.known | library.words.keys()):
            what = f"the word {word} is not in the glossary"
            yield "body", what, "Say it more simply, or add it to glossary.toml"


def _length(answer: Answer, _library: Library, _today: date) -> Iterator[tuple[str, str, str]]:
    for text in (answer.body, *(text for _, text in answer.statements)):
        if TODO in text:
            continue
        count, hard = len(words(text)), grade(text)
        if count > MOST_WORDS:
            yield "body", f"{count} words, and {MOST_WORDS} is the most", "Make it shorter"
        if hard > HARDEST:
            yield (
                "body",
                f"reading grade {hard}, and {HARDEST} is the most",
                "Use shorter sentences",
            )
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


_RULES: tuple[Rule, ...] = (_unwritten, _length, _plain, _dates, _people, _proof)


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
    titles: dict[str, Answer] = {}
    for variants in library.by_id.values():
        title = " ".join(split(variants[0].question)).rstrip(" ?")
        other_one = titles.setdefault(title, variants[0])
        if other_one is not variants[0] and TODO not in variants[0].question:
            what = f"{other_one.file} asks the same question"
            yield _problem(
                variants[0], "question", what, "Ask two questions, or make it one answer"
            )
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
