"""By quarter, the latest first, in numbers that anybody can count after."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from dialogs.own_past import ContactThen, OwnPast, StepThen, TalkThen, shown
from dialogs.quarters import quarter_of, quarter_text, read_quarter
from tests.world import the_guide

WORDS = the_guide().words
LONDON = ZoneInfo("Europe/London")


def on(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_quarter_begins_at_midnight_by_the_managers_own_clock() -> None:
    for moment, name in (
        ("2026-06-30T22:59", "April to June 2026"),
        ("2026-06-30T23:00", "July to September 2026"),
    ):
        past = OwnPast(talks=(TalkThen(on(moment), "held", False),))
        assert shown(WORDS, past, LONDON).facts[0][0] == name


def test_there_are_three_months_in_a_quarter_and_it_is_read_as_it_was_written() -> None:
    found = [quarter_of(date(2026, month, 15)) for month in range(1, 13)]
    assert [one.number for one in found] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    assert [read_quarter(quarter_text(one)) for one in found] == found


def test_each_quarter_has_its_own_row_and_says_only_what_there_was() -> None:
    past = OwnPast(
        (
            TalkThen(on("2026-08-03"), "not_safe", True),
            TalkThen(on("2026-10-03"), "held", False),
            TalkThen(on("2026-10-04"), "declined", False),
            TalkThen(on("2026-11-04"), "held", True),
        ),
        (StepThen(on("2026-11-05"), False), StepThen(on("2026-11-06"), True)),
        (ContactThen(on("2027-01-05"), True), ContactThen(on("2027-01-12"), False)),
    )
    assert shown(WORDS, past, LONDON).facts == (
        ("January to March 2027", "Contacts that were promised: 2\nOf these, kept: 1"),
        (
            "October to December 2026",
            "Talks: 3\nYou spoke first: 2\nYou offered to talk: 1\nNot safe to talk yet: 0\n"
            "No formal step since: 2\nFormal steps taken: 2\nOf these, ended again: 1",
        ),
        (
            "July to September 2026",
            "Talks: 1\nYou spoke first: 0\nYou offered to talk: 0\nNot safe to talk yet: 1\n"
            "No formal step since: 0",
        ),
    )


def test_with_nothing_to_look_back_on_it_says_how_to_begin() -> None:
    message = shown(WORDS, OwnPast(), LONDON)
    assert not message.facts
    assert "something has happened" in message.text
