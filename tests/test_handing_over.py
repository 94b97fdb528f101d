"""Somebody new keeps in touch only with the person's yes, and the promise goes on as it was."""

from dataclasses import replace

import pytest

from dialogs import promises
from dialogs.cards import agreement_card
from dialogs.deeds import (
    AnswerHandOver,
    HandOver,
    Pause,
)
from dialogs.doors import open_door
from dialogs.left_alone import manager_gone
from dialogs.records import Agreement
from tests.agreed import ALEX, AT, JO, LEE, NOW, PLAN, SAM, does, known, now, to
from tests.world import the_guide


def offered() -> Agreement:
    return now(does(HandOver("g1", ALEX, "Alex"), SAM))


@pytest.mark.parametrize("who", [SAM, LEE])
def test_a_hand_over_changes_nothing_until_the_person_says_yes(who: str) -> None:
    effects = does(HandOver("g1", ALEX, "Alex"), who)
    assert now(effects).manager == SAM
    assert not to(ALEX, effects)
    (card,) = to(JO, effects)
    assert "asks if Alex may do it" in card.text
    assert [option.label for option in card.options][:2] == ["Yes, that is fine", "No, thank you"]
    assert "I have asked Jo" in to(who, effects)[0].text


def test_with_a_yes_the_promise_goes_on_with_somebody_new() -> None:
    plan = offered()
    yes = agreement_card(the_guide(), plan, JO, NOW).options[0]
    pressed = open_door(known(JO, plan), "agreement", yes.value, AT, the_guide())
    (deed,) = pressed.deeds
    assert deed == AnswerHandOver("g1", yes=True)
    effects = does(deed, JO, plan)
    new = now(effects)
    assert (new.manager, new.manager_name, new.offered_to, new.lead) == (ALEX, "Alex", "", LEE)
    assert (new.rule, new.start, new.due_at) == (PLAN.rule, PLAN.start, PLAN.due_at)
    (wake,) = effects.turn.wakes
    assert (wake.key, wake.address, wake.at) == (promises.wake_key("g1"), ALEX, PLAN.due_at)
    assert all(to(who, effects) for who in (JO, SAM, ALEX, LEE))
    assert "computer program" in to(ALEX, effects)[0].text


def test_with_a_no_nothing_changes_and_another_must_be_found() -> None:
    plan = offered()
    no = agreement_card(the_guide(), plan, JO, NOW).options[1]
    (deed,) = open_door(known(JO, plan), "agreement", no.value, AT, the_guide()).deeds
    effects = does(deed, JO, plan)
    assert now(effects) == PLAN
    assert "Nothing changes for you" in to(JO, effects)[0].text
    for who in (SAM, LEE):
        (letter,) = to(who, effects)
        assert "no need to ask why" in letter.text
        assert letter.options[0].value == "hand_over:g1"
    assert not to(ALEX, effects)


def test_a_yes_to_one_is_no_yes_to_another() -> None:
    first = offered()
    yes = agreement_card(the_guide(), first, JO, NOW).options[0]
    second = now(does(HandOver("g1", "web:demo:kim", "Kim"), SAM, first))
    pressed = open_door(known(JO, second), "agreement", yes.value, AT, the_guide())
    assert not pressed.deeds
    assert "asks if Kim may do it" in to(JO, pressed)[0].text


@pytest.mark.parametrize("who", [SAM, LEE])
def test_the_button_opens_one_talk_and_without_a_picker_says_what_to_do(who: str) -> None:
    me = known(who, PLAN)
    opened = open_door(me, "agreement", "hand_over:g1", AT, the_guide())
    (talk,) = opened.saved
    assert talk.flow == "hand_over"
    saved = replace(talk, version=1)
    again = open_door(
        replace(me, conversations=(saved,)),
        "agreement",
        "hand_over:g1",
        replace(AT, nonce="f" * 20),
        the_guide(),
    )
    assert [one.id for one in again.saved] == [talk.id]
    no_picker = replace(me, person=replace(me.person, can_pick=False))
    told = open_door(no_picker, "agreement", "hand_over:g1", AT, the_guide())
    assert not told.saved
    assert "I can't find people for you in this chat" in to(who, told)[0].text


def test_only_the_manager_and_the_lead_can_hand_over_and_to_somebody_new() -> None:
    for who in (JO, ALEX):
        assert not does(HandOver("g1", ALEX, "Alex"), who).turn.letters
    for whom in ("", SAM, JO):
        effects = does(HandOver("g1", whom, "X"), SAM)
        assert effects.agreement is None
        assert "Nothing was changed" in to(SAM, effects)[0].text
    assert does(AnswerHandOver("g1", yes=True), SAM, offered()).agreement is None
    pressed = open_door(known(JO, PLAN), "agreement", "hand_over:g1", AT, the_guide())
    assert not pressed.saved


def test_when_the_manager_has_gone_the_lead_can_offer_somebody() -> None:
    gone = manager_gone(PLAN, the_guide())
    assert to(LEE, gone)[0].options[0].value == "hand_over:g1"
    assert not to(JO, gone)[0].options
    asked = now(does(HandOver("g1", ALEX, "Alex"), LEE, now(gone)))
    effects = does(AnswerHandOver("g1", yes=True), JO, asked)
    assert (now(effects).manager, now(effects).state) == (ALEX, "live")
    assert now(effects).due_at == PLAN.due_at
    assert "the plan has started again" in to(JO, effects)[0].text


def test_what_its_person_paused_waits_for_them_whoever_keeps_in_touch() -> None:
    paused = now(does(Pause("g1", None), JO))
    asked = now(does(HandOver("g1", ALEX, "Alex"), SAM, paused))
    effects = does(AnswerHandOver("g1", yes=True), JO, asked)
    assert (now(effects).manager, now(effects).state) == (ALEX, "paused")
    assert "Start it again" in [option.label for option in to(JO, effects)[0].options]


def test_with_no_lead_nobody_is_said_to_have_been_told() -> None:
    gone = manager_gone(replace(PLAN, lead=""), the_guide())
    (told,) = to(JO, gone)
    assert "no one else to tell" in told.text


def test_a_lead_who_takes_over_does_not_hear_of_their_own_promise() -> None:
    asked = now(does(HandOver("g1", LEE, "Lee"), SAM))
    new = now(does(AnswerHandOver("g1", yes=True), JO, asked))
    assert (new.manager, new.lead, new.lead_name) == (LEE, "", "")
