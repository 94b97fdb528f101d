"""The gate before a formal step, and the doors to one: no letter leaves but through it."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from dialogs.deciding import choose, decide, formal_door, gate
from dialogs.deeds_held import Decide, Visit
from dialogs.held import Held, Member
from dialogs.messages import Said
from dialogs.turn import turn
from tests.deciding_hands import (
    AT,
    JO,
    KIM,
    KINDS,
    LEE,
    SAM,
    TODAY,
    copies,
    held,
    known,
    matter,
    note,
    step,
    to,
)
from tests.world import START, the_guide

KEYS = (
    *("speak_first.why_this", "speak_first.look_after", "speak_first.not_safe_why"),
    *("speak_first.happened", "own_account.account"),
)
NOTES = some.lists(
    some.builds(
        note,
        some.sampled_from(KEYS),
        some.sampled_from(("", " \n", "Because.")),
        about=some.sampled_from(("", "n1")),
        author=some.sampled_from((SAM, JO, "")),
    ),
    max_size=8,
)
HELD = some.builds(
    lambda notes, members, **changed: Held(matter(**changed), tuple(notes), tuple(members)),
    NOTES,
    some.lists(
        some.builds(
            Member,
            some.just("m1"),
            some.sampled_from((LEE, KIM)),
            some.sampled_from(("companion", "hr", "lead")),
            some.just("x"),
            some.just(START),
        ),
        max_size=2,
    ),
    state=some.sampled_from(("held", "declined", "not_safe", "", "planned")),
    try_again=some.sampled_from((None, START + timedelta(days=1))),
    manager=some.sampled_from((SAM, LEE, "")),
    person=some.sampled_from((JO, "")),
    id=some.sampled_from(("m1", "m2")),
)
STEPS = some.builds(
    step,
    some.sampled_from(KINDS),
    review_on=some.dates(date(2026, 1, 1), date(2030, 1, 1)),
    second=some.sampled_from((KIM, JO, SAM, "")),
    lead=some.sampled_from((LEE, JO, SAM, "")),
)


@given(HELD, STEPS, some.sampled_from((SAM, JO, LEE, KIM, "")))
@example(held(), step(), SAM)
@example(held(), step(), JO)
@example(held(note("speak_first.why_this")), step(), SAM)
@example(held(id="m2"), step(), SAM)
def test_a_letter_leaves_only_through_the_open_gate(all_: Held, deed: Decide, who: str) -> None:
    done = decide(deed, all_, known(who), AT, the_guide())
    written = {one.key for one in all_.notes if one.words.strip() and not one.about}
    is_open = {"speak_first.why_this", "speak_first.look_after"} <= written and (
        all_.matter.state in ("held", "declined")
        or (
            all_.matter.state == "not_safe"
            and "speak_first.not_safe_why" in written
            and all_.matter.try_again is not None
        )
    )
    assert (gate(all_) == ()) == is_open
    theirs = who != "" and who == all_.matter.manager and deed.matter == all_.matter.id
    if is_open and theirs:
        assert copies(done)
        assert done.decision is not None
        assert TODAY < done.decision.review_on <= TODAY + timedelta(days=28)
        assert all(letter.address == who for letter in done.turn.letters if letter.message.copy)
    else:
        assert not copies(done)
        assert done.decision is None
        assert done.notes == ()
        assert done.turn.wakes == ()
        assert [letter.address for letter in done.turn.letters] == [who]


@given(HELD, some.sampled_from((SAM, JO, LEE, "")), some.sampled_from(("formal", "review")))
def test_no_door_leads_round_the_gate(all_: Held, who: str, what: str) -> None:
    done = formal_door(Visit(what, all_.matter.id, "d1"), all_, known(who), AT, the_guide())
    begun = [talk for talk in done.turn.saved if talk.flow == "formal"]
    may = what == "formal" and gate(all_) == () and who != "" and who == all_.matter.manager
    assert bool(begun) == may
    assert not copies(done)


@pytest.mark.parametrize(
    ("all_", "lacks"),
    [
        (held(), ()),
        (held(note("speak_first.why_this")), ("look_after",)),
        (held(note("speak_first.look_after", " ")), ("why_this", "look_after")),
        (held(state="declined"), ()),
        (held(state="not_safe"), ("not_safe_why", "try_again")),
    ],
)
def test_the_gate_names_what_is_lacking(all_: Held, lacks: tuple[str, ...]) -> None:
    assert gate(all_) == lacks


def test_what_is_lacking_is_said_kindly_with_the_way_to_the_talk() -> None:
    all_ = held(note("speak_first.why_this"), state="not_safe")
    (card,) = to(formal_door(Visit("formal", "m1"), all_, known(SAM), AT, the_guide()), SAM)
    assert "- Say how you look after their health." in card.text
    assert "- Set a time to try again." in card.text
    assert [option.token for option in card.options] == ["d::speak_first"]


def test_with_no_talk_there_is_only_the_way_to_one() -> None:
    (card,) = to(choose((matter(manager=LEE),), known(SAM), AT, the_guide()), SAM)
    assert [option.token for option in card.options] == ["d::speak_first"]


def test_a_manager_chooses_among_their_own_talks_the_latest_first() -> None:
    many = tuple(
        matter(id=f"m{n}", opened_at=START + timedelta(hours=n), person_name="J" * 60)
        for n in range(14)
    )
    (card,) = to(choose((*many, matter(id="x", manager=LEE)), known(SAM), AT, the_guide()), SAM)
    assert [option.value for option in card.options][:2] == ["formal:m13:", "formal:m12:"]
    assert len(card.options) == 10
    assert all(len(option.label) <= 60 for option in card.options)


@given(
    some.one_of(
        some.builds(
            Said,
            token=some.sampled_from(("d::held", "d::formal", "d::speak_first", "d::agreements")),
            value=some.sampled_from(("formal:m1:", "formal", "review:m1:d1", "formal:", "new")),
        ),
        some.builds(
            Said,
            token=some.sampled_from(("a:m1:step", "a:formal:told", "c:m1:carry_on")),
            value=some.sampled_from(("suspension", "told", "")),
        ),
        some.builds(Said, text=some.sampled_from(("suspension", "/formal", "letter", "formal:m1"))),
    )
)
def test_no_command_link_or_replayed_button_begins_a_step_or_makes_a_letter(said: Said) -> None:
    done = turn(known(SAM), said, AT, the_guide())
    assert not [talk for talk in done.saved if talk.flow in ("formal", "review")]
    assert not [letter for letter in done.letters if letter.message.copy]
    assert all(isinstance(deed, Visit) for deed in done.deeds)


def test_what_is_known_is_not_asked_again() -> None:
    all_ = held(
        note("speak_first.why_this"),
        note("speak_first.look_after"),
        note("own_account.account", author=JO),
        lead=LEE,
    )
    (talk,) = formal_door(Visit("formal", "m1"), all_, known(SAM), AT, the_guide()).turn.saved
    assert talk.flow == "formal"
    facts = {
        name: talk.facts[name] for name in ("matter", "person", "person_address", "state", "lead")
    }
    assert facts == {
        "matter": "m1",
        "person": "Jo",
        "person_address": JO,
        "state": "held",
        "lead": LEE,
    }
    assert (talk.facts["has_account"], talk.facts["has_agreement"]) == ("yes", "no")
    assert talk.facts["happened_on"] == "2026-11-20"


def test_a_step_that_was_begun_is_carried_on_and_not_doubled() -> None:
    (talk,) = formal_door(Visit("formal", "m1"), held(), known(SAM), AT, the_guide()).turn.saved
    again = formal_door(Visit("formal", "m1"), held(), known(SAM, (talk,)), AT, the_guide())
    assert [one.id for one in again.turn.saved] == [talk.id]
