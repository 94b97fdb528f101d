"""What the bot says can be read at age 11, blames nobody, and calls people people."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.words import read_words
from dialogs.reading import grade

WORDS = read_words()
CEILING = 6.0
# Words for people: person, conversation, agreement. Words that judge, and idioms, have no place.
BANNED = re.compile(
    r"\b(cases?|subjects?|allegations?|alleged|guilty|culprit|offender|perpetrator|scab|walk-?out|"
    r"comply|compliance|failed to|calm down|at the end of the day|touch base|reach out|ASAP)\b",
    re.IGNORECASE,
)
# Words of punishment: a letter or a card that uses one has decided already.
PUNITIVE = re.compile(
    r"\b(disciplin\w*|punish\w*|sanction\w*|misconduct|offences?|breach\w*|accus\w*|charged|"
    r"dismiss\w*|wrongdoing|reprimand\w*|suspects?|suspected|interrogat\w*|warnings?|"
    r"prosecut\w*|defendants?|convict\w*|your (?:conduct|behaviour)|zero tolerance|"
    r"held (?:accountable|to account)|gross (?:negligence|misconduct))\b",
    re.IGNORECASE,
)
# In a letter these may only be said away, in the sentences named here.
OF_BLAME = re.compile(r"\b(penalt\w*|fault|blame\w*|guilt\w*|wrong|against you)\b", re.IGNORECASE)
SAID_AWAY = "Nobody has decided who is at fault."


def sentences(table: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        where = f"{path}.{key}" if path else key
        if isinstance(value, str):
            yield where, value
        elif isinstance(value, Mapping):
            yield from sentences(value, where)


ALL = [
    (f"{name}.{where}", text)
    for name, table in WORDS.tables.items()
    for where, text in sentences(table)
]


@pytest.mark.parametrize(("where", "text"), ALL, ids=[where for where, _ in ALL])
def test_a_sentence_is_plain_and_kind(where: str, text: str) -> None:
    plain = re.sub(r"\{\w+\}", "Jo", text)
    assert not BANNED.search(plain)
    assert not PUNITIVE.search(plain)
    assert "!" not in plain
    assert "—" not in plain
    if len(plain.split()) > 7:
        assert grade(plain) <= CEILING


LETTERS = [(where, text) for where, text in ALL if where.startswith("letters.")]


@pytest.mark.parametrize(("where", "text"), LETTERS, ids=[where for where, _ in LETTERS])
def test_a_letter_speaks_of_blame_only_to_say_it_away(where: str, text: str) -> None:
    assert not OF_BLAME.search(text.replace(SAID_AWAY, ""))


@pytest.mark.parametrize(
    "text",
    [
        "You are suspended because of gross misconduct.",
        "This is a disciplinary matter.",
        "Any breach of this will be punished.",
        "You are accused of a serious offence.",
        "Your conduct has been reported.",
        "This is a first written warning.",
        "It may lead to dismissal.",
    ],
)
def test_a_sentence_that_punishes_is_found(text: str) -> None:
    assert PUNITIVE.search(text)


def test_there_is_something_to_read() -> None:
    assert len(LETTERS) > 40
    assert len(ALL) > 200
