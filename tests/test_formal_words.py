"""The words of a formal step: each is there, easy to read, and pushes nobody to anything."""

import re

import pytest

from dialogs.grammar import Asking, Choice, Several, Someone, Text
from dialogs.reading import grade
from dialogs.wording import Words
from tests.test_formal import TABLES, WAYS, after
from tests.test_words import sentences
from tests.world import the_guide


def questions(name: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for way in WAYS[name]:
        answers: dict[str, str] = {}
        while isinstance(step := after(answers, TABLES[name]), Asking):
            found[step.at.question.key] = step.at.question
            answers[step.at.question.key] = way.answers[step.at.question.key]
    return found


@pytest.mark.parametrize("name", TABLES)
def test_every_question_has_its_words_and_no_words_are_orphans(name: str) -> None:
    words, asked = the_guide().words, questions(name)
    for key, question in asked.items():
        options = set(question.options) if isinstance(question, Choice | Several) else set()
        options |= {"none"} if isinstance(question, Several) else set()
        options |= {"other"} if isinstance(question, Choice) and question.other else set()
        for part in ("ask", "why", *options):
            assert words.has(name, f"{key}.{part}"), f"{key}.{part}"
        for option in options:
            assert len(words.say(name, f"{key}.{option}")) <= 60, f"{key}.{option}"
        assert set(words.entries(name, key)) <= {"ask", "why", "tell", "sum"} | options
        assert isinstance(question, Someone) or words.has(name, f"{key}.sum")
    keys = {key for key in words.tables[name] if key not in ("outcome", "summary")}
    assert keys == set(asked)
    assert set(words.entries(name, "outcome")) == {way.outcome.name for way in WAYS[name]}


# It never says which step is right, never gives a number to a person, never says what they will do.
PUSHES = re.compile(
    r"we (?:recommend|advise|suggest)|i (?:recommend|advise|suggest)|recommend|"
    r"you (?:should|ought to|must) (?:suspend|move|investigate|refer|go on)|should suspend|"
    r"(?:best|right) (?:step|option|choice) (?:is|would be)\b(?! right)|"
    r"\bscor(?:e|es|ed|ing)\b|risk (?:score|level|rating)|out of (?:five|ten|5|10)\b|"
    r"likely to|will probably|predict|high risk|low risk",
    re.IGNORECASE,
)
OURS = [
    (f"{name}.{where}", text)
    for name in ("formal", "review", "letters")
    for where, text in sentences(the_guide().words.tables[name])
]


@pytest.mark.parametrize(("where", "text"), OURS, ids=[where for where, _ in OURS])
def test_nothing_recommends_scores_or_predicts(where: str, text: str) -> None:
    assert not PUSHES.search(text)


@pytest.mark.parametrize(("where", "text"), OURS, ids=[where for where, _ in OURS])
def test_each_sentence_alone_can_be_read_at_eleven(where: str, text: str) -> None:
    for sentence in re.split(r"(?<=[.?!:])\s+|\n(?:- )?", re.sub(r"\{\w+\}", "Jo", text)):
        if len(sentence.split()) > 7:
            assert grade(sentence) <= 6.0, sentence


def test_what_pushes_would_be_found() -> None:
    for bad in (
        "We recommend a suspension.",
        "You should suspend Jo.",
        "Risk score: 4",
        "likely to",
    ):
        assert PUSHES.search(bad)


def test_the_words_say_that_none_of_the_three_is_neutral() -> None:
    words: Words = the_guide().words
    for variant in ("yes", "no"):
        assert (
            words.say("formal", f"feel.tell.{variant}", person="Jo").count("not a neutral act") == 3
        )


def test_texts_fit_a_message_of_a_letter() -> None:
    assert all(
        question.limit <= 1000
        for question in questions("formal").values()
        if isinstance(question, Text)
    )
