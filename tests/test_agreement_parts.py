"""Every part of an agreement is asked, read back, kept and shown; what was said is not asked."""

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from dialogs import carrying_out
from dialogs.asking import fill
from dialogs.deeds import (
    Propose,
    Revise,
)
from dialogs.explore import paths
from dialogs.flows.contact_agreement import contact_agreement
from dialogs.flows.keep_in_touch import keep_in_touch
from dialogs.grammar import Asking, Facts, run
from tests.agreed import (
    AT,
    FACTS,
    JO,
    LEE,
    NOW,
    SAM,
    ends,
    now,
    person,
    text,
    to,
)
from tests.world import the_guide

SHORT = {
    "contact": "me",
    "rhythm": "every Tuesday at 2 by phone, not at home",
    "until": "2027-01-19",
    "lead_name": "Lee",
    "lead": LEE,
    "more": "enough",
    "check": "send",
}


def plan_of(answers: Mapping[str, str], facts: Facts = FACTS) -> Propose:
    (deed,) = ends(keep_in_touch, answers, facts).outcome.deeds
    assert isinstance(deed, Propose)
    return deed


def test_the_shortest_honest_plan_is_seven_answers() -> None:
    plan = plan_of(SHORT)
    assert (plan.person_name, plan.person, plan.matter) == ("Jo", JO, "m1")
    assert (plan.means, plan.rule, plan.start, plan.avoid) == (
        "call",
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
        "2026-12-01T14:00",
        "not at home",
    )


def test_only_what_was_not_said_is_asked() -> None:
    some_said = {**SHORT, "rhythm": "every Friday"}
    answers = {}
    for key, value in some_said.items():
        answers[key] = value
        if key == "rhythm":
            answers |= {"means": "text", "at_time": "11:00"}
    plan = plan_of(answers)
    assert (plan.means, plan.start) == ("text", "2026-11-27T11:00")


def test_what_cannot_be_read_is_said_so_and_asked_step_by_step() -> None:
    said = {"contact": "me", "rhythm": "every Tuesday at 2 or 3"}
    step = run(keep_in_touch, FACTS, said, NOW)
    assert isinstance(step, Asking)
    assert step.at.question.key == "means"
    variant = step.at.says["variant"]
    assert "could not read" in the_guide().words.say("keep_in_touch", f"means.tell.{variant}")


def test_shifts_follow_no_week_so_their_first_day_is_asked() -> None:
    answers = {}
    for key, value in {**SHORT, "rhythm": "four on four off, call at 3"}.items():
        answers[key] = value
        if key == "rhythm":
            answers["first_on"] = "2026-11-28"
    plan = plan_of(answers)
    assert (plan.rule, plan.start) == ("FREQ=DAILY;INTERVAL=8", "2026-11-28T15:00")
    assert plan.shifts == "four on four off"


MORE = {
    "reach": "07700 900123, her own",
    "deputy": "Kim",
    "language": "Polish",
    "if_other": "Say a friend called",
    "copied": "Her rep",
    "shifts": "Asleep until 2 after nights",
    "no_reply": "check_safe",
    "check_by": "Ana",
}


def test_all_of_it_is_read_back_kept_and_shown() -> None:
    answers = {key: value for key, value in SHORT.items() if key != "check"}
    answers |= {"more": "more", **MORE, "check": "send"}
    end = ends(keep_in_touch, answers)
    guide = the_guide()
    says = fill(guide.words, end.path[-1].says, ZoneInfo("Europe/London"))
    read = guide.words.say("keep_in_touch", "check.tell.soon", **says)
    (deed,) = end.outcome.deeds
    assert isinstance(deed, Propose)
    effects = carrying_out.propose(deed, person(SAM), AT, guide, "Europe/London")
    kept = now(effects)
    card = text(to(JO, effects)[0])
    for key, value in MORE.items():
        if key not in ("no_reply", "check_by"):
            assert getattr(kept, key) == value
        if key != "no_reply":
            assert value in read, key
            assert value in card, key
    for words in ("a phone call", "not at home", "Lee"):
        assert words in read
    assert "Try twice, then ask Ana to check they are OK" in card
    assert "Bank holidays: England" in card
    assert "  " not in read
    assert "\n- : " not in read


def test_what_was_left_out_has_no_line() -> None:
    says = ends(keep_in_touch, SHORT).path[-1].says
    blanks = fill(the_guide().words, says, ZoneInfo("Europe/London"))
    read = the_guide().words.say("keep_in_touch", "check.tell.soon", **blanks)
    plan = read.partition("I would remind you")[0]
    lines = [line for line in plan.splitlines() if line.startswith("- ")]
    assert [line.split(":")[0] for line in lines] == [
        "- How",
        "- How often",
        "- Please remember",
        "- Until",
        "- Who hears if it is missed",
    ]


def test_the_person_changes_the_days_in_their_own_words() -> None:
    answers = {
        "yours": "change",
        "part": "rhythm",
        "new_rhythm": "every Friday at 3 by text, not at home",
        "new_check": "yes",
    }
    assert ends(contact_agreement, answers).outcome.deeds == (
        Revise("g1", "rhythm", "FREQ=WEEKLY;INTERVAL=1;BYDAY=FR 2026-11-27T15:00"),
        Revise("g1", "means", "text"),
        Revise("g1", "avoid_more", "not at home"),
    )
    step = run(contact_agreement, FACTS, {**answers, "new_check": ""}, NOW)
    assert isinstance(step, Asking)
    assert step.at.says["dates"] == tuple(
        datetime(2026, month, day, 15, tzinfo=UTC) for month, day in ((11, 27), (12, 4), (12, 11))
    )


def test_leave_given_the_wrong_way_round_is_still_those_days() -> None:
    answers = {
        "yours": "change",
        "part": "away",
        "new_away": "away",
        "away_from": "2026-12-14",
        "away_until": "2026-12-01",
    }
    deeds = ends(contact_agreement, answers).outcome.deeds
    assert deeds == (Revise("g1", "away", "2026-12-01/2026-12-14"),)


def test_there_are_not_too_many_ways_through() -> None:
    assert len(list(paths(keep_in_touch))) < 5_000
    assert len(list(paths(contact_agreement))) < 5_000
