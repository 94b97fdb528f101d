"""The person changes, ends and takes up their plan; the manager hears what, and never why."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dialogs import gathering, promises
from dialogs.cards import agreement_card
from dialogs.clock import Rung, on_wake
from dialogs.deeds import (
    End,
    Part,
    Resume,
    Revise,
)
from dialogs.doors import open_door
from dialogs.guide import Effects
from tests.agreed import ALEX, AT, JO, LEE, NOW, PLAN, SAM, does, known, now, person, text, to
from tests.world import the_guide


def test_a_yes_to_one_plan_is_no_yes_to_a_changed_one() -> None:
    marks = {
        promises.terms(replace(PLAN, **{part: "new"}))  # type: ignore[arg-type]
        for part in ("deputy", "reach", "language", "if_other", "copied", "shifts", "away", "avoid")
    }
    assert len(marks | {promises.terms(PLAN)}) == 9


CHANGES: tuple[tuple[Part, str, str], ...] = (
    ("time", "11:00", "The time is now 11:00."),
    ("means", "text", "How to keep in touch is now: A text message."),
    ("rhythm", "FREQ=DAILY;INTERVAL=8 2026-12-02T15:00", "How often is now: Every 8 days."),
    ("until", "2027-01-05", "The last day is now Tuesday 5 January 2027."),
    ("away", "2026-12-01/2026-12-14", "On leave: Tuesday 1 December 2026 to Monday 14 December"),
    ("contact", "Kim", "Kim will keep in touch from now on."),
    ("reach", "0770", "Where to reach Jo is now: 0770."),
    ("deputy", "Kim", "Kim keeps in touch when the first person is away."),
    ("language", "Polish", "The language is now: Polish."),
    ("if_other", "Say nothing.", "this is what to say: Say nothing."),
    ("copied", "My rep", "Who else may hear is now: My rep."),
    ("shifts", "Nights", "Times to keep clear of are now: Nights."),
    ("avoid", "no voicemail", "What to remember is now: no voicemail."),
    ("no_reply", "check_safe:Ana", "Try twice, then ask Ana to check they are OK."),
    ("nation", "scotland", "The bank holidays that count are now those of Scotland."),
)


def in_a_while(done: Effects) -> Effects:
    """What the manager is told of all that was changed."""
    wake = next(one for one in done.turn.wakes if gathering.is_about(one))
    later = replace(AT, now=wake.at)
    return on_wake(Rung(wake, person(SAM), now(done), None), later, the_guide())


@pytest.mark.parametrize(("part", "value", "told"), CHANGES, ids=[one[0] for one in CHANGES])
def test_the_manager_hears_what_changed_and_never_why(part: Part, value: str, told: str) -> None:
    effects = does(Revise("g1", part, value), JO)
    assert not to(SAM, effects)
    (heard,) = to(SAM, in_a_while(effects))
    assert told in text(heard)
    assert "no need to ask why" in heard.text
    assert to(JO, effects)
    assert not to(LEE, effects)


def test_a_part_that_was_emptied_is_said_to_be_gone() -> None:
    gone = does(Revise("g1", "avoid", ""), JO, replace(PLAN, avoid="no calls"))
    (heard,) = to(SAM, in_a_while(gone))
    assert 'There is nothing under "Please remember" any more.' in heard.text


def test_leave_leaves_out_its_days_and_can_be_taken_back() -> None:
    away = now(does(Revise("g1", "away", "2026-12-01/2026-12-14"), JO))
    assert away.due_at == datetime(2026, 12, 15, 14, tzinfo=UTC)
    card = text(agreement_card(the_guide(), away, JO, NOW))
    assert "Next: Tuesday 15 December 2026 at 14:00" in card
    more = now(does(Revise("g1", "away", "2026-12-20/2026-12-27"), JO, away))
    assert more.due_at == datetime(2026, 12, 15, 14, tzinfo=UTC)
    assert more.away == "2026-12-01/2026-12-14,2026-12-20/2026-12-27"
    back = now(does(Revise("g1", "away", ""), JO, more))
    assert (back.away, back.due_at) == ("", PLAN.due_at)


@given(some.sampled_from(("11:00", "16:00", "20:00")), some.integers(0, 9))
def test_a_day_that_has_had_its_contact_has_no_second_one(wall: str, hours: int) -> None:
    at = datetime(2026, 12, 1, 14, 1, tzinfo=UTC) + timedelta(hours=hours)
    rung = replace(PLAN, due_at=datetime(2026, 12, 8, 14, tzinfo=UTC))
    once = promises.revised(rung, "time", wall, at, frozenset())
    twice = promises.revised(once, "time", "23:00", at, frozenset())
    for changed in (once, twice):
        assert changed.due_at is not None
        assert changed.due_at.date() == date(2026, 12, 8)


def test_a_time_changed_before_the_contact_moves_that_contact() -> None:
    at = datetime(2026, 12, 1, 9, tzinfo=UTC)
    changed = promises.revised(PLAN, "time", "16:00", at, frozenset())
    assert changed.due_at == datetime(2026, 12, 1, 16, tzinfo=UTC)


def test_a_wish_that_is_changed_this_very_minute_does_not_lose_the_contact() -> None:
    late = datetime(2026, 12, 1, 14, 0, 30, tzinfo=UTC)
    assert promises.revised(PLAN, "avoid", "no voicemail", late, frozenset()).due_at == PLAN.due_at


def test_a_new_lead_is_told_and_the_old_one_thanked() -> None:
    effects = does(Revise("g1", "lead", "Alex", ALEX), JO)
    assert (now(effects).lead, now(effects).lead_name, effects.invites) == (ALEX, "Alex", ())
    assert "named you" in to(ALEX, effects)[0].text
    assert "nothing you need to do" in to(LEE, effects)[0].text
    by_name = does(Revise("g1", "lead", "Alex"), JO)
    assert (now(by_name).lead, by_name.invites) == ("", ("lead",))


@pytest.mark.parametrize("address", [SAM, JO])
def test_nobody_is_told_of_a_promise_to_themselves_or_of_their_own(address: str) -> None:
    effects = does(Revise("g1", "lead", "X", address), JO)
    assert effects.agreement is None
    assert "already in this plan" in to(JO, effects)[0].text


def test_what_was_ended_is_taken_up_again_by_its_person_alone() -> None:
    ended = does(End("g1"), JO)
    letter, _asked_after = to(JO, ended)
    (button,) = letter.options
    assert button.value == "again:g1"
    pressed = open_door(person(JO), "agreement", button.value, AT, the_guide())
    assert pressed.deeds == (Resume("g1"),)
    assert not does(Resume("g1"), SAM, now(ended)).turn.letters
    back = does(Resume("g1"), JO, now(ended))
    assert (now(back).state, now(back).due_at) == ("live", PLAN.due_at)
    assert "started again" in to(SAM, back)[0].text
    over = does(Resume("g1"), JO, replace(now(ended), until=date(2026, 11, 1)))
    assert over.agreement is None
    assert "last day of that plan has passed" in to(JO, over)[0].text


def test_a_plan_that_was_declined_offers_no_way_back() -> None:
    declined = does(End("g1"), JO, replace(PLAN, state="proposed", due_at=None))
    assert not any(message.options for message in to(JO, declined))


def test_change_it_pressed_twice_is_one_talk() -> None:
    me = known(JO, PLAN)
    change = next(
        option
        for option in agreement_card(the_guide(), PLAN, JO, NOW).options
        if option.label == "Change it"
    )
    (talk,) = open_door(me, "agreement", change.value, AT, the_guide()).saved
    open_ = replace(talk, version=1, answers={**talk.answers, "part": "time"})
    again = open_door(
        replace(me, conversations=(open_,)),
        "agreement",
        change.value,
        replace(AT, nonce="f" * 20),
        the_guide(),
    )
    (second,) = again.saved
    assert (second.id, second.version, second.answers) == (talk.id, 1, {"yours": "change"})
