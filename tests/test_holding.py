"""A talk is kept where its person can read it, is tried again, and others are offered support."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs import holding, tokens
from dialogs.deeds_held import Hold, OfferSupport, Spoke
from dialogs.explore import FACTS, paths
from dialogs.flows.try_again import try_again
from dialogs.grammar import Outcome
from dialogs.guide import Clockwork, Effects
from dialogs.held import Held, Matter, MatterState, Member
from dialogs.messages import Letter
from dialogs.records import Conversation, Known, Person, Wake
from tests.world import the_guide

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday
AT = Clockwork(NOW, "0123456789abcdef0123456789abcdef")
SAM, JO, ALI = "web:demo:sam", "web:demo:jo", "web:demo:ali"
ME = Known(Person(SAM, "demo", "Sam", can_pick=True))
WROTE = (("speak_first.happened", "The count was short."), ("speak_first.why_this", "To hear Jo."))
TOMORROW = NOW + timedelta(days=1)
HELD = Hold("mc1", "held", "Jo", JO, "Sam", date(2026, 11, 23), WROTE)
UNSAFE = replace(HELD, state="not_safe", try_again=TOMORROW)


FLOWS = {"try_again": try_again}
GUIDE = the_guide()
WALK = {**FACTS, "matter": "mc1", "person": "Jo"}


# It begins to be kept.


def test_what_is_kept_is_word_for_word_and_says_who_wrote_it() -> None:
    effects = holding.hold(HELD, ME, AT, GUIDE)
    assert effects.matter == Matter(
        "mc1", "demo", SAM, "Sam", "Jo", "held", date(2026, 11, 23), NOW, person=JO
    )
    assert [(note.key, note.words) for note in effects.notes] == list(WROTE)
    assert {(note.author, note.author_name, note.matter) for note in effects.notes} == {
        (SAM, "Sam", "mc1")
    }
    assert len({note.id for note in effects.notes}) == len(WROTE)


@pytest.mark.parametrize("state", ["held", "declined", "not_safe"])
def test_its_person_hears_that_it_is_there_and_not_what_it_says(state: MatterState) -> None:
    (letter,) = holding.hold(replace(HELD, state=state), ME, AT, GUIDE).turn.letters
    assert letter.address == JO
    assert "Sam" in letter.message.text
    assert "Nothing here needs an answer" in letter.message.text
    (read,) = letter.message.options
    assert (read.token, read.value) == (tokens.door("held"), "read:mc1")
    for _, words in WROTE:
        assert words not in repr(letter)


def test_who_was_not_found_gets_a_code_that_the_manager_passes_on() -> None:
    effects = holding.hold(replace(HELD, person=""), ME, AT, GUIDE)
    assert effects.admits == (("person", "Jo"),)
    assert effects.turn.letters == ()
    assert effects.matter is not None
    letter = holding.admission_letter(effects.matter, "person", "Jo", "TALK-1", GUIDE)
    assert letter.address == SAM
    assert "TALK-1" in letter.message.copy
    assert "TALK-1" not in letter.message.text
    assert holding.hold(HELD, ME, AT, GUIDE).admits == ()


def test_every_other_seat_is_the_persons_own_to_pass_on() -> None:
    matter = kept(HELD).matter
    letter = holding.admission_letter(matter, "companion", "Rae", "TALK-1", GUIDE)
    assert letter.address == JO
    assert "Rae" in letter.message.copy
    assert "rep" not in letter.message.copy.split()


# It was not safe to talk.


def kept(deed: Hold) -> Held:
    effects = holding.hold(deed, ME, AT, GUIDE)
    assert effects.matter is not None
    return Held(effects.matter, effects.notes)


def planned(effects: Effects) -> Wake:
    (wake,) = effects.turn.wakes
    return wake


def test_not_safe_is_asked_again_at_the_time_that_was_set() -> None:
    wake = planned(holding.hold(UNSAFE, ME, AT, GUIDE))
    assert wake == Wake("try_again:mc1", SAM, "try_again", "mc1", TOMORROW)
    assert holding.hold(HELD, ME, AT, GUIDE).turn.wakes == ()
    effects = holding.on_try_again(wake, kept(UNSAFE), ME, replace(AT, now=TOMORROW), GUIDE)
    (letter,), (talk,) = effects.turn.letters, effects.turn.saved
    assert letter.address == SAM
    assert "Jo" in letter.message.text
    assert (talk.flow, talk.facts["matter"]) == ("try_again", "mc1")
    for _, words in WROTE:
        assert words not in repr(letter)


def test_a_manager_who_does_not_answer_is_asked_again_each_working_day_for_two_weeks() -> None:
    wake, held, me = planned(holding.hold(UNSAFE, ME, AT, GUIDE)), kept(UNSAFE), ME
    days: list[date] = []
    while True:
        at = Clockwork(wake.at, f"{len(days):032x}")
        effects = holding.on_try_again(wake, held, me, at, GUIDE)
        days.append(wake.at.date())
        # One card, put again; not one more draft each day.
        me = replace(ME, conversations=effects.turn.saved)
        assert len(effects.turn.letters) == 1
        assert me.conversations[0].id == "0" * 16
        if not effects.turn.wakes:
            break
        (wake,) = effects.turn.wakes
    assert len(days) == 10
    assert all(day.weekday() < 5 for day in days)


def test_nobody_is_asked_in_the_middle_of_a_sentence_nor_kept_waiting_for_ever() -> None:
    wake, held = planned(holding.hold(UNSAFE, ME, AT, GUIDE)), kept(UNSAFE)
    for _ in range(20):
        typing = Conversation("c9", SAM, "speak_first", FACTS, {}, "happened", wake.at)
        me, at = replace(ME, conversations=(typing,)), replace(AT, now=wake.at)
        effects = holding.on_try_again(wake, held, me, at, GUIDE)
        if effects.turn.letters:
            break
        wake = planned(effects)
    assert timedelta(minutes=5) <= wake.at - TOMORROW <= timedelta(minutes=30)


def test_the_clock_asks_nothing_once_they_have_talked_or_the_manager_has_changed() -> None:
    wake, at = planned(holding.hold(UNSAFE, ME, AT, GUIDE)), replace(AT, now=TOMORROW)
    assert holding.on_try_again(wake, kept(HELD), ME, at, GUIDE) == Effects()
    held = kept(UNSAFE)
    other = Held(replace(held.matter, manager=ALI))
    assert holding.on_try_again(wake, other, ME, at, GUIDE) == Effects()
    moved = Held(replace(held.matter, try_again=TOMORROW + timedelta(days=1)))
    effects = holding.on_try_again(wake, moved, ME, at, GUIDE)
    assert effects.turn.letters == ()
    assert planned(effects).at == TOMORROW + timedelta(days=1)


@pytest.mark.parametrize("state", ["held", "declined"])
def test_once_they_have_talked_it_is_not_asked_again(state: MatterState) -> None:
    deed = Spoke("mc1", state, (("try_again.help", "A second nurse."),))
    effects = holding.spoke(deed, kept(UNSAFE), ME, AT, GUIDE)
    assert effects.matter is not None
    assert (effects.matter.state, effects.matter.try_again) == (state, None)
    assert effects.drops == ("try_again:mc1",)
    assert effects.turn.wakes == ()
    assert [note.words for note in effects.notes] == ["A second nurse."]


def test_still_not_safe_sets_a_new_time() -> None:
    later = NOW + timedelta(days=2)
    deed = Spoke("mc1", "not_safe", (("try_again.still_why", "Jo is ill."),), later)
    effects = holding.spoke(deed, kept(UNSAFE), ME, AT, GUIDE)
    assert planned(effects) == Wake("try_again:mc1", SAM, "try_again", "mc1", later)
    assert effects.drops == ()


def test_only_the_manager_says_how_it_went_and_a_talk_that_was_held_stays_held() -> None:
    deed = Spoke("mc1", "held")
    jo = Known(Person(JO, "demo", "Jo"))
    assert holding.spoke(deed, kept(UNSAFE), jo, AT, GUIDE) == Effects()
    guest = Held(kept(UNSAFE).matter, members=(Member("mc1", ALI, "hr", "Ali", NOW),))
    assert holding.spoke(deed, guest, Known(Person(ALI, "demo")), AT, GUIDE) == Effects()
    late = Spoke("mc1", "not_safe", (("try_again.still_why", "Jo is ill."),), TOMORROW)
    effects = holding.spoke(late, kept(HELD), ME, AT, GUIDE)
    assert effects.matter is None
    assert effects.turn.wakes == ()
    assert [note.words for note in effects.notes] == ["Jo is ill."]


def test_trying_again_ends_in_the_three_ways_the_words_know() -> None:
    ways = list(paths(try_again, WALK))
    ends = {(way.outcome.name, deed.state) for way in ways for deed in spokes(way.outcome)}
    assert ends == {("talked", "held"), ("said_no", "declined"), ("not_yet", "not_safe")}
    assert {name for name, _ in ends} == set(GUIDE.words.entries("try_again", "outcome"))
    for way in ways:
        (deed,) = spokes(way.outcome)
        assert (deed.try_again is not None) == (deed.state == "not_safe")


def spokes(outcome: Outcome) -> list[Spoke]:
    return [deed for deed in outcome.deeds if isinstance(deed, Spoke)]


def test_every_note_of_it_has_a_name_to_be_shown_by() -> None:
    again = [deed for way in paths(try_again, WALK) for deed in spokes(way.outcome)]
    notes = {key for deed in again for key, _ in deed.notes}
    assert len(notes) == 3
    for note in notes:
        flow, _, key = note.partition(".")
        assert GUIDE.words.has(flow, f"{key}.sum"), note


# Others who were hurt or shaken.


def test_an_offer_of_support_says_who_it_is_from_and_nothing_of_what_happened() -> None:
    (letter,) = holding.offer_support(OfferSupport("Ali", ALI, "Sam"), ME, AT, GUIDE).turn.letters
    assert letter.address == ALI
    assert "Sam" in letter.message.text
    assert "116 123" in repr(letter.message.facts)
    assert "Jo" not in repr(letter)
    assert letter.message.options == ()


def test_who_cannot_be_reached_is_offered_support_in_words_to_pass_on() -> None:
    effects = holding.offer_support(OfferSupport("Ali", "", "Sam"), ME, AT, GUIDE)
    (letter,) = effects.turn.letters
    assert letter.address == SAM
    for part in ("Ali", "116 123", "Sam"):
        assert part in letter.message.copy


@pytest.mark.parametrize("nation", ["england", "scotland", "wales", "northern_ireland"])
def test_the_numbers_are_those_of_the_nation(nation: str) -> None:
    me = replace(ME, person=replace(ME.person, nation=nation))
    (letter,) = holding.offer_support(OfferSupport("Ali", "", "Sam"), me, AT, GUIDE).turn.letters
    assert ("Call 111" in letter.message.copy) == (nation != "northern_ireland")


def test_an_offer_changes_nothing_that_is_kept() -> None:
    for address in (ALI, ""):
        effects = holding.offer_support(OfferSupport("Ali", address, "Sam"), ME, AT, GUIDE)
        assert effects == Effects(turn=effects.turn)
        assert effects.turn.wakes == ()
        assert all(isinstance(letter, Letter) for letter in effects.turn.letters)
