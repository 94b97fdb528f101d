"""A rhythm in plain words is read right, or not read: checked against dateutil, and with noise."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import DAILY, FR, MO, SA, SU, TH, TU, WE, WEEKLY, rrule, weekday
from hypothesis import example, given
from hypothesis import strategies as some

from dialogs.plain_rhythm import Plain, read
from dialogs.rhythm import first_day
from dialogs.schedule import DAYS, read_rule, slots

LONDON = ZoneInfo("Europe/London")
WEEKDAYS = dict(zip(DAYS, (MO, TU, WE, TH, FR, SA, SU), strict=True))
NAMES = {
    "MO": ("Monday", "mon"),
    "TU": ("Tuesday", "tues"),
    "WE": ("Wednesday", "wed"),
    "TH": ("Thursday", "thurs"),
    "FR": ("Friday", "fri"),
    "SA": ("Saturday", "sat"),
    "SU": ("Sunday", "sun"),
}
# How often, in words, with the weeks between; `{days}` is where the days are named.
OFTEN = (
    ("every {days}", 1),
    ("each {days}", 1),
    ("every week on {days}", 1),
    ("weekly, on {days}", 1),
    ("fortnightly on {days}", 2),
    ("every two weeks on {days}", 2),
    ("every other week, {days}", 2),
    ("on {days} every fortnight", 2),
    ("every 3 weeks on {days}", 3),
    ("on {days}, every four weeks", 4),
)
TIMES = (
    ("at 2", time(14)),
    ("at 2pm", time(14)),
    ("2.30 p.m.", time(14, 30)),
    ("at 14:00", time(14)),
    ("at half past two", time(14, 30)),
    ("at half two", time(14, 30)),
    ("at quarter to nine", time(8, 45)),
    ("at quarter to one", time(12, 45)),
    ("at noon", time(12)),
    ("at 9 in the morning", time(9)),
    ("at 8 in the evening", time(20)),
    ("at 1130", time(11, 30)),
    ("at eleven o'clock", time(11)),
    ("at 12.15pm", time(12, 15)),
    ("at 12am", time(0)),
    ("at ten past six", time(18, 10)),
)
MEANS = (
    ("by phone", "call"),
    ("with a call", "call"),
    ("ring me", "call"),
    ("by text", "text"),
    ("by e-mail", "email"),
    ("a video call", "video"),
    ("face-to-face", "in_person"),
    ("in person", "in_person"),
)
DAY_LISTS = some.lists(some.sampled_from(DAYS), min_size=1, max_size=4, unique=True)


def listed(days: list[str], short: int) -> str:
    names = [NAMES[day][short] for day in days]
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


@given(
    some.sampled_from(OFTEN),
    DAY_LISTS,
    some.integers(0, 1),
    some.sampled_from(TIMES),
    some.sampled_from(MEANS),
    some.permutations((0, 1, 2)),
    some.dates(date(2026, 1, 1), date(2029, 1, 1)),
)
def test_what_is_read_falls_on_the_days_that_dateutil_says(
    often: tuple[str, int],
    days: list[str],
    short: int,
    wall: tuple[str, time],
    means: tuple[str, str],
    order: list[int],
    today: date,
) -> None:
    said = (often[0].format(days=listed(days, short)), wall[0], means[0])
    plain = read(", ".join(said[place] for place in order))
    assert plain is not None
    assert (plain.means, plain.wall) == (means[1], wall[1])
    start = datetime.combine(first_day(plain.rule, today), wall[1])
    on: list[weekday] = [WEEKDAYS[day] for day in days]
    theirs = rrule(WEEKLY, dtstart=start, interval=often[1], byweekday=on, count=8)
    ours = slots(read_rule(plain.rule), start, LONDON, theirs[7].date(), ())
    assert [one.astimezone(LONDON).date() for one in ours] == [one.date() for one in theirs]


@given(some.integers(2, 60), some.dates(date(2026, 1, 1), date(2029, 1, 1)))
def test_every_so_many_days_counts_on_from_its_first_day(apart: int, first: date) -> None:
    plain = read(f"every {apart} days at 3pm by phone")
    assert plain is not None
    start = datetime.combine(first, time(15))
    theirs = rrule(DAILY, dtstart=start, interval=apart, count=8)
    ours = slots(read_rule(plain.rule), start, LONDON, theirs[7].date(), ())
    assert [one.astimezone(LONDON).date() for one in ours] == [one.date() for one in theirs]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "every Tuesday at 2 by phone, not at home",
            Plain("call", ("TU",), 1, wall=time(14), avoid="not at home"),
        ),
        (
            "Call Jo every Friday at 4. Please don't leave a voicemail.",
            Plain("call", ("FR",), 1, wall=time(16), avoid="don't leave a voicemail"),
        ),
        ("Tuesdays and Fridays", Plain(days=("TU", "FR"), weeks=1)),
        ("mon-fri, 9am", Plain(days=DAYS[:5], weeks=1, wall=time(9))),
        ("every day, Monday to Friday", Plain(days=DAYS[:5], weeks=1)),
        ("every weekday by text", Plain("text", DAYS[:5], 1)),
        ("every weekend", Plain(days=DAYS[5:], weeks=1)),
        ("daily at noon", Plain(days=DAYS, weeks=1, wall=time(12))),
        ("every other Monday", Plain(days=("MO",), weeks=2)),
        ("twice a week on Monday and Thursday", Plain(days=("MO", "TH"), weeks=1)),
        ("three times a week: mon, wed and fri", Plain(days=("MO", "WE", "FR"), weeks=1)),
        ("four on, four off, at 3", Plain(every=8, wall=time(15), shifts="four on, four off")),
        ("4 on 3 off by phone", Plain("call", every=7, shifts="4 on 3 off")),
        (
            "every 8 days after my last night at 3pm",
            Plain(every=8, wall=time(15), shifts="after my last night"),
        ),
        ("every other day by text", Plain("text", every=2)),
        # What is left empty is asked for.
        ("Tuesday at 2", Plain(days=("TU",), wall=time(14))),
        ("monthly on a Tuesday", Plain(days=("TU",))),
        ("once a week by phone", Plain("call", weeks=1)),
        ("twice a week by phone", Plain("call")),
        ("every Tuesday morning", Plain(days=("TU",), weeks=1)),
        ("don't ring before 10", Plain(avoid="don't ring before 10")),
        (
            "every Tuesday at 2, don't ring before 10, not on Mondays",
            Plain(
                days=("TU",), weeks=1, wall=time(14), avoid="don't ring before 10, not on Mondays"
            ),
        ),
    ],
)
def test_it_is_read_as_people_write_it(text: str, plain: Plain) -> None:
    assert read(text, ("Jo",)) == plain


@pytest.mark.parametrize(
    "text",
    [
        *("every day but Sunday", "every day, not on Sundays", "every weekday except Friday"),
        *("every other Monday and Thursday", "every other Tuesday and every Friday"),
        *("every Monday at 2 and every Friday at 3", "Monday at 2 and Friday at 3"),
        *("every Tuesday at 2 or 3", "every Tuesday 2-3pm", "every Tuesday between 2 and 4"),
        *("every second Tuesday", "the first Monday of the month", "bi-weekly on Tuesday"),
        *(
            "once a week on Tuesday and Friday",
            "twice a week on Monday",
            "every Tuesday weekly-ish",
        ),
        *("every Tuesday at 25:00", "every Tuesday at 9am in the evening", "every Tuesday at 2ish"),
        *("by phone or text every Tuesday", "call or text", "by phone and by text"),
        *("every Tuesday at 9, don't ring before 10", "every Tuesday at 6pm, not after 5"),
        *("every Tuesday at 8, not in the morning", "not at home every Tuesday", "no preference"),
        *("every 14 days on Monday", "every two weeks on Monday, fortnightly from June"),
        *("this Tuesday at 2", "next Tuesday", "from Tuesday", "until Christmas", "after 2pm"),
        *("every 0 weeks on Monday", "every 99 days", "every month and every week", "whenever"),
        *("", "   ", "Jo", "please", "every", "at", "10 to 3 every Monday", "Saturday to Monday"),
        *("every 8 days, not on Mondays", "every Tuesday at 12 in the morning", "not monthly"),
    ],
)
def test_what_could_be_read_wrong_is_not_read(text: str) -> None:
    assert read(text, ("Jo",)) is None


BITS = some.sampled_from(
    (
        *(
            "every",
            "other",
            "two",
            "weeks",
            "week",
            "tuesday",
            "Fridays",
            "and",
            "at",
            "2",
            "14:00",
        ),
        *("half past", "pm", "by phone", "text", "not", "at home", ",", ".", "on", "off", "four"),
        *("fortnightly", "days", "to", "12", "99", "00:61", "morning", "once a", "no", "but", "é"),
        *(
            "every 0 days",
            "-",
            "don’t",
            "twelve",
            "after nights",
            "before",
            "eleven o'clock",
            "0930",
        ),
    )
)
NOISE = some.one_of(some.text(max_size=80), some.lists(BITS, max_size=12).map(" ".join))


@given(NOISE)
@example("every 1 days")
@example("at 24:00")
@example("not but not,;\n.")
def test_no_text_breaks_it_and_what_it_gives_can_be_kept(text: str) -> None:
    plain = read(text, (text[:5],))
    if plain is None:
        return
    assert plain != Plain()
    assert len(plain.avoid) + len(plain.shifts) <= len(text) + 4
    if plain.rule:
        rule = read_rule(plain.rule)
        assert rule.text() == plain.rule
        start = datetime(2026, 11, 25, 9)
        assert list(slots(rule, start, LONDON, start.date() + timedelta(days=90), ()))


@given(NOISE, some.sampled_from(("maybe", "except", "or", "2ish", "xyz")))
def test_a_word_it_does_not_know_is_never_left_out(text: str, odd: str) -> None:
    plain = read(f"every Tuesday {odd} at 2 by phone {text}")
    assert plain is None or odd in plain.avoid
