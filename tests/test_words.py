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
    assert "!" not in plain
    assert "—" not in plain
    if len(plain.split()) > 7:
        assert grade(plain) <= CEILING


def test_there_is_something_to_read() -> None:
    assert len(ALL) > 200
