"""Every path of every flow is walked; each has its words, and its drawing is fresh."""

from pathlib import Path

import pytest

from dialogs.explore import FACTS, drawings, paths
from dialogs.explore import Path as Way
from dialogs.flows import FLOWS
from dialogs.grammar import Asking, Choice, Finished, Several, Text, run
from tests.world import START, the_guide

DRAWN = Path(__file__).parents[1] / "docs" / "flows"
WAYS: dict[str, list[Way]] = {name: list(paths(flow)) for name, flow in FLOWS.items()}


@pytest.mark.parametrize("name", FLOWS)
def test_every_path_ends_and_replays_to_the_same_end(name: str) -> None:
    assert WAYS[name]
    for way in WAYS[name]:
        end = run(FLOWS[name], FACTS, way.answers, START.replace(year=2030))
        assert isinstance(end, Finished)
        assert end.outcome.name == way.outcome.name


@pytest.mark.parametrize("name", FLOWS)
def test_each_path_differs_from_every_other(name: str) -> None:
    ways = [(way.steps, way.outcome.name) for way in WAYS[name]]
    assert len(set(ways)) == len(ways)


def test_the_walk_meets_every_option_of_every_choice() -> None:
    for name, flow in FLOWS.items():
        met = {
            (key, option) for way in WAYS[name] for key, branch in way.steps for option in branch
        }
        for key, question in questions(name).items():
            if isinstance(question, Choice):
                ending = {option for option in question.options if option not in question.reopens}
                assert {(key, option) for option in ending} <= met, f"{flow}: {key}"


def questions(name: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for way in WAYS[name]:
        answers: dict[str, str] = {}
        while isinstance(
            step := run(FLOWS[name], FACTS, answers, START.replace(year=2030)), Asking
        ):
            key = step.at.question.key
            found[key] = step.at.question
            answers[key] = way.answers[key]
    return found


@pytest.mark.parametrize("name", FLOWS)
def test_every_question_has_its_words_and_no_words_are_orphans(name: str) -> None:
    words, asked = the_guide().words, questions(name)
    for key, question in asked.items():
        options = set(question.options) if isinstance(question, Choice | Several) else set()
        options |= {"none"} if isinstance(question, Several) else set()
        for part in ("ask", "why", *options):
            assert words.has(name, f"{key}.{part}"), f"{name}: {key}.{part}"
        known = {"ask", "why", "tell", "short", "sum", "other", "now", "waiting"}
        assert set(words.entries(name, key)) <= known | options, f"{name}: {key}"
    keys = {key for key in words.tables[name] if key not in ("outcome", "summary")}
    assert keys == set(asked)
    outcomes = {way.outcome.name for way in WAYS[name]}
    assert set(words.entries(name, "outcome")) == outcomes


@pytest.mark.parametrize("name", FLOWS)
def test_labels_fit_a_button_on_every_channel(name: str) -> None:
    words = the_guide().words
    for key, question in questions(name).items():
        for option in question.options if isinstance(question, Choice | Several) else ():
            assert len(words.say(name, f"{key}.{option}")) <= 60
        if isinstance(question, Text):
            assert question.limit <= 3000


def test_the_drawings_are_fresh() -> None:
    for name, picture in drawings().items():
        file = DRAWN / f"{name}.md"
        assert file.read_text("utf-8") == picture, "run `python -m bot draw`"
