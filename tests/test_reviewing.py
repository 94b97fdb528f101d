"""A step is looked at again on its day; a day that passes is told, and it never fades."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from dialogs.deciding import decide, formal_door, on_review, review
from dialogs.deeds_held import Review, Visit
from dialogs.guide import Clockwork, Effects
from dialogs.held import Held
from dialogs.records import Conversation, Wake
from dialogs.reviewing import reminder_day, without_manager
from tests.deciding_hands import (
    AT,
    JO,
    KIM,
    LEE,
    SAM,
    TODAY,
    held,
    known,
    standing,
    step,
    to,
    values,
)
from tests.world import START, the_guide


@given(some.dates(date(2026, 11, 25), date(2027, 1, 15)))
def test_the_reminder_never_makes_the_wait_longer_than_it_has_to(day: date) -> None:
    closed = the_guide().closed("england")
    reminded = reminder_day(day, TODAY, closed)
    assert reminded > TODAY
    assert reminded.weekday() < 5
    assert reminded not in closed
    assert reminded <= day or day - TODAY <= timedelta(days=4)


def test_the_manager_is_reminded_at_nine_on_the_day() -> None:
    done = decide(step(), held(), known(SAM), AT, the_guide())
    assert done.decision is not None
    wake, first = done.turn.wakes
    assert first.name == "first_contact"
    assert (wake.key, wake.name, wake.subject) == (f"review:{done.decision.id}", "review", "m1")
    assert (wake.address, wake.at) == (SAM, datetime(2026, 12, 8, 9, tzinfo=UTC))


def ring(
    all_: Held,
    name: str = "review",
    now: datetime = datetime(2026, 12, 8, 9, tzinfo=UTC),
    **at: str,
) -> Effects:
    who = at.get("who", SAM)
    wake = Wake(f"{name}:d1", who, name, "m1", now)
    return on_review(wake, all_, known(who), Clockwork(now, "f" * 32), the_guide())


def test_on_the_day_the_questions_come_and_a_working_day_later_the_lead_hears_no_content() -> None:
    all_, _ = standing()
    done = ring(all_)
    (talk,) = done.turn.saved
    assert (talk.flow, talk.facts["decision"], talk.address) == ("review", "d1", SAM)
    (late,) = done.turn.wakes
    assert (late.key, late.at) == ("review_late:d1", datetime(2026, 12, 9, 9, tzinfo=UTC))
    told = ring(all_, "review_late", late.at)
    assert [letter.address for letter in told.turn.letters] == [LEE, JO]
    assert not re.search(r"Jo\b|suspen|count", to(told, LEE)[0].text)
    (again,) = told.turn.wakes
    assert (again.key, again.at) == ("review_late:d1", datetime(2026, 12, 16, 9, tzinfo=UTC))


def test_without_a_lead_the_manager_is_told_again() -> None:
    all_, _ = standing()
    alone = replace(all_, matter=replace(all_.matter, lead=""))
    told = ring(alone, "review_late", datetime(2026, 12, 9, 9, tzinfo=UTC))
    assert [letter.address for letter in told.turn.letters] == [SAM, JO]
    assert values(to(told, SAM)) == ["review:m1:d1"]
    assert "I have told Sam" in to(told, JO)[0].text


def test_the_person_hears_once_that_the_day_has_passed_and_who_knows() -> None:
    all_, _ = standing()
    told = ring(all_, "review_late", datetime(2026, 12, 9, 9, tzinfo=UTC))
    (sorry,) = to(told, JO)
    assert "by Tuesday 8 December 2026" in sorry.text
    assert "we are sorry" in sorry.text
    assert "Lee knows" in sorry.text
    assert values([sorry]) == ["read:m1:", "why:m1:d1"]
    (next_week,) = told.turn.wakes
    at = Clockwork(next_week.at, "f" * 32)
    again = on_review(next_week, all_, known(SAM), at, the_guide())
    assert to(again, LEE)
    assert not to(again, JO)


def test_with_nobody_left_to_look_the_person_is_not_told_that_somebody_knows() -> None:
    all_, _ = standing()
    nobody = replace(all_, matter=replace(all_.matter, lead="", manager="", manager_name=""))
    told = ring(nobody, "review_late", datetime(2026, 12, 9, 9, tzinfo=UTC))
    assert "can't be reached here any more" in to(told, JO)[0].text


def test_what_has_ended_or_was_moved_rings_no_more() -> None:
    ended, _ = standing(standing=False)
    moved, _ = standing(review_on=date(2026, 12, 22))
    for name in ("review", "review_late"):
        assert ring(ended, name) == Effects()
    assert ring(moved, "review_late") == Effects()
    done = ring(moved)
    assert done.turn.letters == ()
    assert [wake.at for wake in done.turn.wakes] == [datetime(2026, 12, 22, 9, tzinfo=UTC)]


def test_a_reminder_goes_to_whoever_is_the_manager_now() -> None:
    all_, _ = standing()
    handed = replace(all_, matter=replace(all_.matter, manager=KIM))
    done = ring(handed)
    assert [(wake.address, wake.key) for wake in done.turn.wakes] == [(KIM, "review:d1")]
    assert done.turn.letters == ()


def test_when_the_manager_is_gone_the_clock_turns_to_the_lead() -> None:
    all_, _ = standing()
    alone = replace(all_, matter=replace(all_.matter, manager=""))
    left = without_manager(alone, AT)
    assert [(wake.address, wake.at) for wake in left.turn.wakes] == [(LEE, START)]
    assert left.drops == ("review_late:d1",)
    told = ring(alone, who=LEE)
    assert [letter.address for letter in told.turn.letters] == [LEE]


def test_a_reminder_does_not_break_into_a_sentence() -> None:
    all_, _ = standing()
    now = datetime(2026, 12, 8, 9, tzinfo=UTC)
    talk = Conversation("c1", SAM, "speak_first", {}, {}, "safe_now", now)
    wake = Wake("review:d1", SAM, "review", "m1", now)
    done = on_review(wake, all_, known(SAM, (talk,)), Clockwork(now, "f" * 32), the_guide())
    assert done.turn.letters == ()
    assert [one.at for one in done.turn.wakes] == [now + timedelta(minutes=5)]


def test_a_review_that_ends_it_stops_the_clock_and_the_person_hears() -> None:
    all_, _ = standing()
    deed = Review("d1", "m1", (("review.stands", "ends"),), None)
    done = review(deed, all_, known(SAM), AT, the_guide())
    assert done.decision is not None
    assert not done.decision.standing
    assert done.drops == ("review:d1", "review_late:d1")
    told, asked_after = to(done, JO)
    assert values([told]) == ["read:m1:"]
    assert "Did you feel heard?" in asked_after.text
    assert done.turn.wakes == ()


def test_a_review_that_goes_on_has_a_new_day_within_four_weeks() -> None:
    all_, _ = standing()
    deed = Review("d1", "m1", (("review.still", "Not counted yet."),), date(2030, 1, 1))
    done = review(deed, all_, known(SAM), AT, the_guide())
    assert done.decision is not None
    assert done.decision.review_on == TODAY + timedelta(days=28)
    assert [wake.key for wake in done.turn.wakes] == ["review:d1"]
    assert done.drops == ("review_late:d1",)
    assert "Not counted" not in to(done, JO)[0].text
    assert [(one.key, one.about) for one in done.notes] == [("review.still", "d1")]


def test_only_the_manager_reviews_and_only_what_stands() -> None:
    all_, _ = standing()
    ended, _ = standing(standing=False)
    deed = Review("d1", "m1", (), None)
    for who, what in ((JO, all_), (LEE, all_), (KIM, all_), (SAM, ended)):
        done = review(deed, what, known(who), AT, the_guide())
        assert done.decision is None
        assert [letter.address for letter in done.turn.letters] == [who]


def test_the_manager_can_look_again_on_any_day() -> None:
    all_, _ = standing()
    visit = Visit("review", "m1", "d1")
    (talk,) = formal_door(visit, all_, known(SAM), AT, the_guide()).turn.saved
    assert talk.flow == "review"
    again = formal_door(visit, all_, known(SAM, (talk,)), AT, the_guide())
    assert [one.id for one in again.turn.saved] == [talk.id]
    for who in (JO, KIM):
        assert formal_door(visit, all_, known(who), AT, the_guide()).turn.saved == ()
