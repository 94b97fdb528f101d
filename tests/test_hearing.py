"""Whatever is typed or pressed is an answer, or has a sentence that says why it is not."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from bot.words import read_words
from dialogs.flows.counter_check import LESSER, MISSING
from dialogs.flows.keep_in_touch import AT_TIME, MEANS, OFTEN, RHYTHM, UNTIL, WHO, WHO_NAME
from dialogs.flows.scope import ROUTES
from dialogs.flows.speak_first import HAPPENED, HAPPENED_ON, TALK_AT, TRY_AGAIN
from dialogs.grammar import Question, Several
from dialogs.hearing import NotAnAnswer, hear
from dialogs.when import read_day, read_moment, read_time
from tests.world import START

WORDS = read_words()
QUESTIONS: tuple[tuple[str, Question[object]], ...] = (
    *(("keep_in_touch", one) for one in (AT_TIME, MEANS, OFTEN, RHYTHM, UNTIL, WHO, WHO_NAME)),
    *(("speak_first", one) for one in (HAPPENED, HAPPENED_ON, TALK_AT, TRY_AGAIN)),
    *(("formal", one) for one in (LESSER[0], MISSING, ROUTES)),
)
ZONES = ("Europe/London", "Pacific/Kiritimati", "America/Anchorage")
PARTS = some.sampled_from(
    (
        *("today", "tomorrow", "tue", "31/12/9999", "1/1/0001", "24.11", "2026-11-24T14:00"),
        *("9999-12-31T23:59", "+999d", "at", "14:30", "2pm", "25:61", "0001-01-01T00:00+14:00"),
        *(
            "now",
            "none",
            "talk,support",
            ",",
            "1, 2",
            "web:demo:jo",
            "web:other:x",
            "{name}",
            "%s",
            "🙂",
            "FREQ=WEEKLY",
            "9" * 30,
        ),
    )
)
GIVEN = some.one_of(some.text(max_size=60), some.lists(PARTS, max_size=4).map(" ".join))


@given(GIVEN, some.sampled_from(QUESTIONS), some.sampled_from(ZONES))
@example("31/12/9999 23:59", ("speak_first", TALK_AT), "America/Anchorage")
@example("+99999999999d", ("speak_first", TALK_AT), "Europe/London")
def test_nothing_that_is_given_breaks_it(
    given_: str, asked: tuple[str, Question[object]], zone: str
) -> None:
    flow, question = asked
    try:
        raw = hear(WORDS, flow, question, given_, START, ZoneInfo(zone), "web:demo:sam")
    except NotAnAnswer as no:
        assert WORDS.has("common", f"trouble.{no.trouble}")
    else:
        question.parse(raw)


NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)  # a Saturday evening
LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("tomorrow at 2", "2026-11-22T14:00"),
        ("tue 2pm", "2026-11-24T14:00"),
        ("24/11 14:30", "2026-11-24T14:30"),
        ("24.11.2026 at 9.15", "2026-11-24T09:15"),
        ("next thursday at 9am", "2026-11-26T09:00"),
        ("24 nov at 10am", "2026-11-24T10:00"),
        ("14:00", "2026-11-22T14:00"),
        ("+1h", "2026-11-21T21:00"),
        ("2027-07-01T14:00", "2027-07-01T13:00"),
    ],
)
def test_a_moment_is_read_as_people_write_it(typed: str, heard: str) -> None:
    assert read_moment(typed, NOW, LONDON) == datetime.fromisoformat(heard).replace(tzinfo=UTC)


@pytest.mark.parametrize("typed", ["soon", "", "next week", "25:00", "at the end of the shift"])
def test_what_is_not_clear_is_not_guessed(typed: str) -> None:
    assert read_moment(typed, NOW, LONDON) is None
    assert read_time(typed) is None


def test_a_date_without_a_year_is_the_next_such_day() -> None:
    assert read_day("1 March", NOW.date()) == datetime(2027, 3, 1).date()
    assert read_day("21/11", NOW.date()) == NOW.date()


def test_a_day_too_far_away_is_not_taken() -> None:
    far = (NOW + timedelta(days=800)).date().isoformat()
    with pytest.raises(NotAnAnswer, match="too_far"):
        hear(WORDS, "speak_first", UNTIL, far, NOW, LONDON, "web:demo:sam")


def ticks(question: Several, given_: str) -> frozenset[str]:
    """What is ticked by this, after it was kept and read again."""
    return question.parse(hear(WORDS, "formal", question, given_, NOW, LONDON, "web:demo:sam"))


@pytest.mark.parametrize(
    ("given_", "ticked"),
    [
        ("talk,mediation", {"talk", "mediation"}),  # as the boxes send it
        ("mediation,talk,talk", {"talk", "mediation"}),
        ("Support, Mediation", {"support", "mediation"}),
        ("support", {"support"}),
        (" MEDIATION. ", {"mediation"}),
        ("2, 5", {"support", "mediation"}),
        ("2, mediation", {"support", "mediation"}),
        ("none", set()),
        ("None of these yet", set()),
    ],
)
def test_several_are_ticked_by_value_label_or_number_and_none_is_an_answer(
    given_: str, ticked: set[str]
) -> None:
    assert ticks(ROUTES, given_) == ticked


@pytest.mark.parametrize("question", [ROUTES, MISSING])
def test_the_label_of_each_box_can_be_typed(question: Several) -> None:
    for value in question.options:
        label = WORDS.say("formal", f"{question.key}.{value}")
        assert ticks(question, label) == {value}, label
    both = [WORDS.say("formal", f"{question.key}.{value}") for value in question.options[:2]]
    assert ticks(question, ", ".join(both)) == set(question.options[:2])


@pytest.mark.parametrize(
    "given_", ["", ",", "a pay rise", "support, a pay rise", "0", "6", "none, 1"]
)
def test_no_box_or_an_unknown_one_ticks_nothing_and_says_so(given_: str) -> None:
    with pytest.raises(NotAnAnswer, match="not_a_choice"):
        ticks(ROUTES, given_)


def test_boxes_are_kept_in_the_order_they_are_asked_in() -> None:
    kept = hear(WORDS, "formal", ROUTES, "mediation, talk", NOW, LONDON, "web:demo:sam")
    assert kept == "talk,mediation"
