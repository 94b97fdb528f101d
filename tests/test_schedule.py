"""A rhythm keeps its wall-clock time, steps off bank holidays, and agrees with dateutil."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as some

from bot.calendar import bank_holidays
from dialogs.rhythm import HOW_OFTEN, OFTEN_NAMES, first_day, name_of, rule_for
from dialogs.schedule import (
    DAYS,
    Rule,
    grace_ends,
    nudge_before,
    read_away,
    read_rule,
    slots,
    waking,
    when_to_remind,
    working_day,
)

LONDON = ZoneInfo("Europe/London")
HOLIDAYS = bank_holidays(range(2025, 2031))
WEEKLY = some.builds(
    Rule,
    some.lists(some.sampled_from(DAYS), min_size=1, max_size=7, unique=True).map(
        lambda days: tuple(sorted(days, key=DAYS.index))
    ),
    some.integers(1, 6),
)
BY_SHIFTS = some.builds(lambda apart: Rule((), every=apart), some.integers(1, 60))
RULES = some.one_of(WEEKLY, BY_SHIFTS)
STARTS = some.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


@given(RULES, STARTS, some.integers(1, 400))
def test_without_bank_holidays_it_is_what_dateutil_says(
    rule: Rule, start: datetime, days: int
) -> None:
    until = start.date() + timedelta(days=days)
    ours = [slot.astimezone(LONDON) for slot in slots(rule, start, LONDON, until, ())]
    theirs = rrulestr(f"RRULE:{rule.text()}", dtstart=start)
    expected = list(theirs.between(start, datetime.combine(until, time.max), inc=True))
    assert [slot.date() for slot in ours] == [moment.date() for moment in expected]


@given(RULES, STARTS, some.integers(-30, 500), some.integers(1, 400))
def test_those_from_a_day_on_are_found_without_those_before(
    rule: Rule, start: datetime, later: int, days: int
) -> None:
    until, since = start.date() + timedelta(days=days), start.date() + timedelta(days=later)
    given = rule, start, LONDON, until, HOLIDAYS("scotland")
    every = [one for one in slots(*given) if one.astimezone(LONDON).date() >= since]
    found = [*slots(*given, since=since)]
    assert [one for one in found if one.astimezone(LONDON).date() >= since] == every
    assert all(one.astimezone(LONDON).date() >= since - timedelta(days=31) for one in found)


@given(RULES, STARTS)
def test_no_contact_falls_on_a_bank_holiday_and_no_day_has_two(rule: Rule, start: datetime) -> None:
    closed = HOLIDAYS("scotland")
    found = list(slots(rule, start, LONDON, start.date() + timedelta(days=300), closed))
    days = [slot.astimezone(LONDON).date() for slot in found]
    assert not set(days) & closed
    assert days == sorted(set(days))


@pytest.mark.parametrize("year", [2026, 2027, 2028])
def test_two_in_the_afternoon_stays_two_through_both_clock_changes(year: int) -> None:
    start = datetime(year, 1, 5, 14, 0)
    found = slots(Rule(("MO", "TH", "SU")), start, LONDON, date(year, 12, 31), ())
    walls = {slot.astimezone(LONDON).time() for slot in found}
    assert walls == {time(14, 0)}


def test_a_time_that_the_spring_change_skips_comes_an_hour_later() -> None:
    found = next(slots(Rule(("SU",)), datetime(2027, 3, 28, 1, 30), LONDON, date(2027, 3, 28), ()))
    assert found == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert found.astimezone(LONDON).time() == time(2, 30)


def test_an_hour_that_comes_twice_in_autumn_is_the_first_of_the_two() -> None:
    found = next(
        slots(Rule(("SU",)), datetime(2027, 10, 31, 1, 30), LONDON, date(2027, 10, 31), ())
    )
    assert found == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_bank_holiday_moves_a_contact_to_the_next_working_day_of_that_nation() -> None:
    start = datetime(2026, 11, 30, 9, 0)  # St Andrew's Day: closed in Scotland alone
    for nation, day in (("scotland", 1), ("england", 30)):
        first = next(slots(Rule(("MO",)), start, LONDON, date(2026, 12, 6), HOLIDAYS(nation)))
        assert first.day == day, nation


def test_christmas_week_every_weekday_leaves_out_what_would_double() -> None:
    start = datetime(2026, 12, 21, 10, 0)
    found = slots(Rule(DAYS[:5]), start, LONDON, date(2027, 1, 1), HOLIDAYS("england"))
    assert [slot.day for slot in found] == [21, 22, 23, 24, 29, 30, 31]


def test_grace_runs_to_the_same_time_on_the_next_working_day() -> None:
    friday = datetime(2026, 12, 24, 14, 0, tzinfo=UTC)
    assert grace_ends(friday, LONDON, HOLIDAYS("england")) == datetime(2026, 12, 29, 14, tzinfo=UTC)


@given(some.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=some.just(UTC)))
def test_a_late_reminder_goes_out_in_waking_hours_and_within_half_a_day(now: datetime) -> None:
    when = when_to_remind(now - timedelta(hours=1), now, LONDON)
    assert time(8) <= when.astimezone(LONDON).time() < time(21)
    assert now <= when <= now + timedelta(hours=12)


def test_a_reminder_on_time_goes_out_whatever_the_hour() -> None:
    night = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
    assert when_to_remind(night, night, LONDON) == night
    assert waking(night, LONDON).astimezone(LONDON).time() == time(8)


@given(RULES)
def test_rule_text_is_read_back(rule: Rule) -> None:
    assert read_rule(rule.text()) == rule


@pytest.mark.parametrize("text", ["FREQ=DAILY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=XX", "nonsense=1"])
def test_a_rule_we_did_not_write_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_rule(text)


@given(
    some.sampled_from(sorted(HOW_OFTEN)),
    some.sampled_from(DAYS),
    some.dates(date(2026, 1, 1), date(2030, 1, 1)),
)
def test_a_named_rhythm_is_named_again_and_starts_after_today(
    often: str, day: str, today: date
) -> None:
    rule = rule_for(often, day)
    days = (day,) if HOW_OFTEN[often].one_day else ("MO", "TH") if often == "twice" else ()
    assert name_of(rule)[:2] == (often, days)
    first = first_day(rule, today)
    assert today < first <= today + timedelta(days=7)
    assert DAYS[first.weekday()] in read_rule(rule).days


@given(RULES)
def test_every_rhythm_has_a_name_that_tells_it_from_others(rule: Rule) -> None:
    name, days, number = name_of(rule.text())
    assert name in OFTEN_NAMES
    told = {"every_day": DAYS, "weekdays": DAYS[:5]}.get(name, days)
    if name == "days":
        assert Rule((), every=number) == rule
    elif rule.every:
        assert (name, rule.every) == ("every_day", 1)
    else:
        assert Rule(told, number) == rule


AWAY = some.tuples(some.dates(date(2026, 1, 1), date(2028, 1, 1)), some.integers(0, 40)).map(
    lambda pair: (pair[0], pair[0] + timedelta(days=pair[1]))
)


@given(RULES, STARTS, some.lists(AWAY, max_size=3).map(tuple))
def test_leave_takes_out_its_own_days_and_moves_no_other(
    rule: Rule, start: datetime, away: tuple[tuple[date, date], ...]
) -> None:
    until, closed = start.date() + timedelta(days=200), HOLIDAYS("england")
    every = [*slots(rule, start, LONDON, until, closed)]
    left = [*slots(rule, start, LONDON, until, closed, away)]
    kept = [slot.astimezone(LONDON).date() for slot in left]
    assert set(left) <= set(every)
    assert not any(first <= day <= last for first, last in away for day in kept)
    for slot in set(every) - set(left):
        # A contact that a bank holiday moved out of the leave was promised for a day in it.
        day = slot.astimezone(LONDON).date()
        days = [day - timedelta(days=back) for back in range(5)]
        assert any(first <= one <= last for first, last in away for one in days)


def test_days_of_leave_are_read_back_as_they_are_kept() -> None:
    text = "2026-12-01/2026-12-14,2027-01-04/2027-01-04"
    assert read_away(text) == (
        (date(2026, 12, 1), date(2026, 12, 14)),
        (date(2027, 1, 4), date(2027, 1, 4)),
    )
    assert read_away("") == ()
    with pytest.raises(ValueError, match=r".+"):
        read_away("next week")


@given(some.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=some.just(UTC)))
def test_the_last_call_comes_in_waking_hours_before_the_grace_ends(due: datetime) -> None:
    end = grace_ends(due, LONDON, HOLIDAYS("england"))
    when = nudge_before(end, LONDON)
    assert due < when < end
    assert time(8) <= when.astimezone(LONDON).time() < time(21)
    assert end - when <= timedelta(hours=12)


@given(some.dates(date(2026, 1, 1), date(2030, 1, 1)))
def test_a_working_day_is_neither_weekend_nor_bank_holiday(day: date) -> None:
    found = working_day(day, HOLIDAYS("wales"))
    assert found.weekday() < 5
    assert found not in HOLIDAYS("wales")
