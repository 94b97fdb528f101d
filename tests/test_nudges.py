"""Words that judge somebody meet a kind sentence; names, dialect and facts meet none."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import read_words
from dialogs.nudges import SHOWN, found, nudge

CASES = Path(__file__).parent / "nudge_cases"
WORDS = read_words()


def lines(name: str) -> list[str]:
    return (CASES / f"{name}.txt").read_text("utf-8").splitlines()


def fires(name: str) -> list[tuple[str, str]]:
    pairs = (line.partition(" | ") for line in lines(name))
    return [(kind, text) for kind, _, text in pairs]


# The first of each pair was read while the lists were made; the second was written before them
# and looked at once.
FIRE = [*fires("fire"), *fires("fire_seen_once")]
QUIET = [*lines("quiet"), *lines("quiet_seen_once")]


@pytest.mark.parametrize(("kind", "text"), FIRE, ids=[text for _, text in FIRE])
def test_words_that_judge_are_named_with_the_sentence_of_their_kind(kind: str, text: str) -> None:
    finding = found(WORDS, text)
    assert finding is not None
    assert finding.kind == kind
    assert finding.said.removesuffix("…") in text
    assert nudge(WORDS, text) == WORDS.say("nudges", f"says.{kind}", said=finding.said)


@pytest.mark.parametrize("text", QUIET)
def test_names_dialect_and_plain_facts_are_left_alone(text: str) -> None:
    assert nudge(WORDS, text) == ""


def test_there_are_many_cases_and_none_stands_twice() -> None:
    every = [*(text for _, text in FIRE), *QUIET]
    assert len(FIRE) >= 120
    assert len(QUIET) >= 240
    assert len(set(every)) == len(every)
    assert {kind for kind, _ in FIRE} == set(WORDS.entries("nudges", "says"))


def test_what_others_wrote_in_danger_or_in_haste_is_left_alone() -> None:
    folder = Path(__file__).parent / "safety_cases"
    every = [line for file in folder.glob("*.txt") for line in file.read_text("utf-8").splitlines()]
    # Two of these are a label and nothing else: "my manager is a control freak".
    assert len(every) > 300
    assert len([text for text in every if nudge(WORDS, text)]) <= 2


def test_only_the_first_words_are_named() -> None:
    said = nudge(WORDS, "She was alone. He is useless and lazy, and it is all his fault.")
    assert '"useless"' in said
    assert "lazy" not in said
    assert "fault" not in said


@pytest.mark.parametrize(
    "text", ["He’s lazy.", "he   is\nlazy", "HE IS LAZY", "He is LAZY", "so, he is lazy;"]
)
def test_the_way_it_is_typed_does_not_hide_it(text: str) -> None:
    assert nudge(WORDS, text)


@pytest.mark.parametrize(
    "text",
    [
        'She said: "he is lazy, and it is all his fault."',
        "She said: “he is lazy”.",
        "She shouted 'he is lazy' at me.",
        'The last words were "he is lazy',
    ],
)
def test_what_stands_in_quotes_is_what_was_heard(text: str) -> None:
    assert nudge(WORDS, text) == ""


def test_a_long_find_is_cut() -> None:
    long = "They are a member of staff so we all have to deal with the members of staff differently"
    finding = found(WORDS, f"{long}.")
    assert finding is not None
    assert finding.said == f"{long[: SHOWN - 1]}…"


@given(st.text(max_size=400))
def test_whatever_is_typed_nothing_breaks(text: str) -> None:
    finding = found(WORDS, text)
    assert finding is None or len(finding.said) <= SHOWN


@pytest.mark.parametrize(
    "text",
    [
        *("he is " * 330, "A" * 2000, "Aaa " * 500, '"' * 2000, "'a " * 660, "he always " * 200),
        *(
            "what do you expect from " * 80,
            "He x " * 400 + "on purpose",
            "they are nurse, so " * 100,
        ),
    ],
)
def test_a_long_text_is_read_in_good_time(text: str) -> None:
    before = process_time()
    found(WORDS, text)
    assert process_time() - before < 1
