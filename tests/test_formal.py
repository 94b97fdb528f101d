"""A formal step: every way through it, what it asks on the way, and words that push nobody."""

from collections.abc import Mapping

import pytest

from dialogs.deeds_held import Decide, Review
from dialogs.explore import FACTS, Path, paths
from dialogs.flows.counter_check import LESSER
from dialogs.flows.formal import RESTRICTIONS, formal
from dialogs.flows.review import review
from dialogs.grammar import (
    Asked,
    Asking,
    Choice,
    Finished,
    Flow,
    Step,
    run,
)
from tests.world import START, the_guide

KNOWN = {
    **FACTS,
    "matter": "m1",
    "person": "Jo",
    "person_address": "web:demo:jo",
    "state": "held",
    "happened_on": "2026-11-24",
    "lead": "",
    "lead_name": "",
    "has_account": "no",
    "has_agreement": "no",
    "decision": "d1",
    "kind": "suspension",
}
TABLES: dict[str, Flow] = {"formal": formal, "review": review}
WAYS: dict[str, list[Path]] = {name: list(paths(flow, KNOWN)) for name, flow in TABLES.items()}


def after(answers: Mapping[str, str], flow: Flow = formal, **facts: str) -> Step:
    return run(flow, {**KNOWN, **facts}, answers, START)


def key_of(step: Step) -> str:
    assert isinstance(step, Asking)
    return step.at.question.key


def met(way: Path) -> list[str]:
    return [key for key, _ in way.steps]


def decided(kind: str) -> list[Path]:
    return [
        way
        for way in WAYS["formal"]
        if any(isinstance(deed, Decide) and deed.kind == kind for deed in way.outcome.deeds)
    ]


def one(kind: str, **answers: str) -> dict[str, str]:
    """The answers of one whole way to a step, some of them changed.

    The three restrictions are one way: the flow does not tell them apart.
    """
    walked = "duties" if kind in RESTRICTIONS else kind
    return {**decided(walked)[0].answers, "step": kind, **answers}


@pytest.mark.parametrize("name", TABLES)
def test_every_way_ends_and_they_are_few(name: str) -> None:
    assert 0 < len(WAYS[name]) < 200
    for way in WAYS[name]:
        end = after(way.answers, TABLES[name])
        assert isinstance(end, Finished)
        assert end.outcome.name == way.outcome.name


def test_a_restriction_is_weighed_against_three_smaller_steps_and_seen_by_two() -> None:
    ways = decided("duties")
    assert ("step", tuple(RESTRICTIONS)) in ways[0].steps
    needed = {"feel", "risk", "evidence", "same_for_others", "second_name", "in_line"}
    needed |= {"purpose", "rep", "ends_when", "review_on", "dignity", "told"}
    needed |= {f"{part}_{number}" for part in ("lesser", "fits", "why") for number in (1, 2, 3)}
    for way in ways:
        assert needed <= set(met(way))


def test_no_smaller_step_can_be_weighed_twice() -> None:
    options = [option for question in LESSER for option in question.options]
    assert len(options) == len(set(options)) == 9


def test_the_smaller_things_come_first_and_end_it_without_a_decision() -> None:
    step = after({})
    assert isinstance(step, Asking)
    assert isinstance(step.at.question, Choice)
    assert step.at.question.options[0] == "none_of_these"
    for number in (1, 2, 3):
        end = after(one("duties", **{f"fits_{number}": "take"}))
        assert isinstance(end, Finished)
        assert (end.outcome.name, end.outcome.deeds) == ("lesser_step", ())


@pytest.mark.parametrize(
    ("day", "asked"), [("2026-11-24", 1), ("2026-11-23", 1), ("2026-11-22", 0)]
)
def test_within_a_day_of_it_the_reason_not_to_wait_is_asked(day: str, asked: int) -> None:
    end = after(one("duties", safety_reason="x"), happened_on=day)
    assert isinstance(end, Finished)
    assert [asked.question.key for asked in end.path].count("safety_reason") == asked


@pytest.mark.parametrize("reason", ["policy", "protect_us"])
def test_a_reason_that_only_defends_us_is_asked_for_a_fact_and_stops_nothing(reason: str) -> None:
    answers = one("investigation", purpose=reason)
    answers.pop("fact", None)
    assert key_of(after(answers)) == "fact"
    assert isinstance(after({**answers, "fact": "who had the keys"}), Finished)
    assert the_guide().words.has("formal", f"fact.tell.{reason}")


def test_a_second_voice_in_the_same_line_is_asked_for_again() -> None:
    question = next(
        asked.question
        for asked in run_path(one("duties"))
        if isinstance(asked.question, Choice) and asked.question.key == "in_line"
    )
    assert isinstance(question, Choice)
    assert {"second_name", "second"} <= set(question.reopens["in_line"])


def run_path(answers: Mapping[str, str]) -> list[Asked[object]]:
    end = after(answers)
    assert isinstance(end, Finished)
    return list(end.path)


def test_a_day_more_than_four_weeks_off_is_not_taken() -> None:
    far = after(one("suspension", review_on="2027-01-29", review_limit="four_weeks"))
    near = after(one("suspension", review_on="2026-12-08", review_limit="unused"))
    assert isinstance(far, Finished)
    assert isinstance(near, Finished)
    deeds = [step.outcome.deeds[0] for step in (far, near)]
    days = [deed.review_on.isoformat() for deed in deeds if isinstance(deed, Decide)]
    assert days == ["2026-12-22", "2026-12-08"]


def test_who_hears_of_a_passed_day_is_asked_only_where_nobody_is_named() -> None:
    end = after(one("suspension"), lead="web:demo:lee")
    assert isinstance(end, Finished)
    assert "lead_name" not in [asked.question.key for asked in end.path]


def test_what_is_missing_in_how_it_is_done_is_explained() -> None:
    answers = one("move", dignity="some_missing", missing="travel,badge")
    answers.pop("missing_why", None)
    assert key_of(after(answers)) == "missing_why"


def test_no_referral_before_the_advice_line_was_called() -> None:
    end = after(one("referral", urgent="no", advice="not_yet"))
    assert isinstance(end, Finished)
    assert (end.outcome.name, end.outcome.deeds) == ("paused", ())


def test_where_the_public_is_at_risk_the_rest_waits_and_two_days_later_it_is_looked_at() -> None:
    end = after(one("referral", urgent="yes", urgent_why="two people were hurt"))
    assert isinstance(end, Finished)
    (deed,) = end.outcome.deeds
    assert isinstance(deed, Decide)
    assert deed.review_on.isoformat() == "2026-11-26"
    assert "advice" not in [asked.question.key for asked in end.path]


def test_the_person_is_told_by_a_person_last_before_every_letter() -> None:
    for kind in (*RESTRICTIONS, "investigation", "referral"):
        asked = run_path(one(kind))
        assert (asked[-1].question.key, asked[-1].says["variant"]) == ("told", kind)
        assert the_guide().words.has("formal", f"told.tell.{kind}")


def test_a_plan_to_keep_in_touch_follows_where_there_is_none() -> None:
    fresh, had = after(one("suspension")), after(one("suspension"), has_agreement="yes")
    assert isinstance(fresh, Finished)
    assert isinstance(had, Finished)
    assert (fresh.outcome.then, had.outcome.then) == ("keep_in_touch", "")


def test_no_address_goes_into_a_note() -> None:
    for way in WAYS["formal"]:
        for deed in way.outcome.deeds:
            assert isinstance(deed, Decide)
            keys = {key for key, _ in deed.notes}
            assert not keys & {"formal.second", "formal.lead", "formal.who"}
            assert all(text for _, text in deed.notes)


def test_a_review_ends_it_or_gives_a_new_day_within_four_weeks() -> None:
    for way in WAYS["review"]:
        (deed,) = way.outcome.deeds
        assert isinstance(deed, Review)
        assert (deed.review_on is None) == (way.answers["stands"] == "ends")
        assert deed.review_on is None or deed.review_on.isoformat() == "2026-12-22"
        if way.answers["stands"] == "goes_on":
            assert {"still", "meanwhile"} <= set(met(way))
