"""Whatever is typed or pressed is an answer, or has a sentence that says why it is not."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from bot.words import read_words
from dialogs.flows.keep_in_touch import AT_TIME, MEANS, OFTEN, UNTIL, WHO, WHO_NAME
from dialogs.flows.speak_first import HAPPENED, TALK_AT
from dialogs.hearing import NotAnAnswer, hear
from dialogs.when import read_day, read_moment, read_time
from tests.world import START

WORDS = read_words()
QUESTIONS = (AT_TIME, MEANS, OFTEN, UNTIL, WHO, WHO_NAME, HAPPENED, TALK_AT)
ZONES = ("Europe/London", "Pacific/Kiritimati", "America/Anchorage")
PARTS = some.sampled_from(
    (
        *("today", "tomorrow", "tue", "31/12/9999", "1/1/0001", "24.11", "2026-11-24T14:00"),
        *("9999-12-31T23:59", "+999d", "at", "14:30", "2pm", "25:61", "0001-01-01T00:00+14:00"),
        *("now", "web:demo:jo", "web:other:x", "{name}", "%s", "🙂", "FREQ=WEEKLY", "9" * 30),
    )
)
GIVEN = some.one_of(some.text(max_size=60), some.lists(PARTS, max_size=4).map(" ".join))


@given(GIVEN, some.sampled_from(QUESTIONS), some.sampled_from(ZONES))
@example("31/12/9999 23:59", TALK_AT, "America/Anchorage")
@example("+99999999999d", TALK_AT, "Europe/London")
def test_nothing_that_is_given_breaks_it(given_: str, question: object, zone: str) -> None:
    words, me = WORDS, "web:demo:sam"
    try:
        raw = hear(words, "speak_first", question, given_, START, ZoneInfo(zone), me)
    except NotAnAnswer as no:
        assert words.has("common", f"trouble.{no.trouble}")
    else:
        question.parse(raw)  # type: ignore[attr-defined]


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
