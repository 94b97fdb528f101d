"""What must never be met with a form is found, in many tongues; what only sounds like it is not."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.safety import Danger, danger, emergency, nhs_number
from dialogs.safety_rules import Index, compiled

CASES = Path(__file__).parent / "safety_cases"


def lines(name: str) -> list[str]:
    return (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()


SELF_HARM = lines("self_harm")
RISK_TO_OTHER = lines("risk_to_other")
HARMLESS = lines("harmless")

# Said by somebody about somebody else in a word that is also "my": either card is right.
EITHER_CARD = {
    "gusto magpakamatay ng kaibigan ko",
    "colleague messaged: dont look for me, tell my kids i love them",
    "He sent a message last night: look after my girls for me.",
}


@pytest.mark.parametrize("text", SELF_HARM)
def test_danger_to_the_person_who_writes_is_found(text: str) -> None:
    assert danger(text) == Danger("self_harm")


@pytest.mark.parametrize("text", RISK_TO_OTHER)
def test_danger_to_or_from_somebody_else_is_found(text: str) -> None:
    found = danger(text)
    assert found is not None
    assert found.kind == "risk_to_other" or text in EITHER_CARD


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_sounds_like_danger_is_not_taken_for_it(text: str) -> None:
    assert danger(text) is None


# What people write about a hard day at work, and about one another. A few meet a card on purpose:
# who lost somebody by suicide may be near it, and a bruise may have been a blow. The files named
# blind were written before the last repair and are never learnt from.
@pytest.mark.parametrize("name", ["talk", "talk_blind"])
def test_an_ordinary_account_of_a_hard_day_seldom_meets_a_card(name: str) -> None:
    said = lines(name)
    assert len([text for text in said if danger(text)]) <= 0.03 * len(said)


def test_what_is_told_of_danger_in_the_talk_is_found_unseen() -> None:
    said = lines("talk_danger_blind")
    assert len([text for text in said if danger(text)]) >= 0.8 * len(said)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he told me that he thinks of death every day", "risk_to_other"),
        ("she said that she wished she was dead", "risk_to_other"),
        ("i told him that i think of death every day", "self_harm"),
    ],
)
def test_whose_danger_it_is_does_not_turn_on_whom_it_was_told_to(text: str, kind: str) -> None:
    found = danger(text)
    assert found is not None
    assert found.kind == kind


def test_phrases_are_tried_in_the_order_they_are_listed() -> None:
    index = Index({"first": "zebra yak", "second": "yak", "third": "zebra"}, {})
    assert [rule.name for rule in index.candidates(["yak", "zebra"])] == [
        "first",
        "second",
        "third",
    ]


def test_there_are_many_cases_and_none_stands_twice() -> None:
    every = [*SELF_HARM, *RISK_TO_OTHER, *HARMLESS]
    every += [text for name in ("talk", "talk_blind", "talk_danger_blind") for text in lines(name)]
    assert len(SELF_HARM) + len(RISK_TO_OTHER) >= 150
    assert len(HARMLESS) >= 120
    assert len(every) == len(set(every))


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i   want\tto die",
        "i want\u200b to d\u200bie",
        "I wánt tó díe",
        "i wannnnt to dieeee",
        "i want to k!ll myself",
        "i want to ki11 mys3lf",
        "i want to k*ll myself",
        "k.i.l.l m.y.s.e.l.f",
        "dont want to live",
        "don’t want to live",
        "do not want to live",
        "dnt wanna live",
        "i am feeling suicdal",
        "suicide",
        "मैं मरना चाहता हूँ।",
    ],
)
def test_the_way_it_is_typed_does_not_hide_it(text: str) -> None:
    assert danger(text) == Danger("self_harm")


def test_saying_that_one_is_not_suicidal_still_shows_the_card() -> None:
    assert danger("i am not suicidal, but i am very low") == Danger("self_harm")


def test_danger_to_oneself_comes_before_danger_to_others() -> None:
    assert danger("my husband hits me. i want to die") == Danger("self_harm")


def test_a_laugh_frees_an_idiom_but_never_a_plain_wish_to_die() -> None:
    assert danger("my wife will kill me if i am late again 😂") is None
    assert danger("i want to die lol") == Danger("self_harm")


@pytest.mark.parametrize("text", ["", " ", "???", "....", "_", "_ _ _", "\n\n", "12345", "😂😂😂"])
def test_nothing_to_read_is_no_danger(text: str) -> None:
    assert danger(text) is None
    assert not emergency(text)
    assert not nhs_number(text)


# Neither a question nor an aside may hide a sentence that stands beside it.
AROUND = st.one_of(
    st.sampled_from(HARMLESS),
    st.text(max_size=60).filter(lambda text: len(text) < 60),
    st.lists(st.sampled_from(HARMLESS), min_size=5, max_size=30).map(". ".join),
)
BREAKS = st.sampled_from([". ", "\n", "! ", "? ", "; ", " ... "])


@given(AROUND, BREAKS, st.sampled_from([*SELF_HARM, *RISK_TO_OTHER]), BREAKS, AROUND)
def test_harmless_text_around_it_hides_nothing(
    before: str, first: str, crisis: str, second: str, after: str
) -> None:
    # A laugh straight after belongs to the sentence before it, so it may free an idiom.
    assert danger(f"{before}{first}{crisis}{second}so {after}") is not None


PLAIN = ["i want to kill myself", "i want to die", "i took an overdose", "he raped me"]


@given(
    st.lists(st.sampled_from(HARMLESS), max_size=6).map(" ".join),
    st.sampled_from(PLAIN),
    st.lists(st.sampled_from(HARMLESS), max_size=6).map(" ".join),
)
def test_no_full_stop_is_needed_to_find_what_is_said_plainly(
    before: str, crisis: str, after: str
) -> None:
    # "x" keeps the words beside it from making a phrase with it ("to die" and "of boredom").
    assert danger(f"{before} x x {crisis} x x {after}") is not None


@given(st.text(max_size=400))
def test_any_text_at_all_is_answered(text: str) -> None:
    danger(text)
    emergency(text)
    nhs_number(text)


@pytest.mark.parametrize(
    "once",
    [
        "kill the time ",
        "i want ",
        "my husband said want he ",
        "i dont want not never to ",
        "k i l l ",
        "मरना ",
        "1 2 3 4 ",
        "a",
        "i want kill time.",
    ],
)
def test_a_very_long_text_is_read_to_its_end_in_good_time(once: str) -> None:
    long = once * (40_000 // len(once))
    begun = process_time()
    danger(long)
    emergency(long)
    nhs_number(long)
    assert process_time() - begun < 5
    assert danger(f"{long}. i want to kill myself") == Danger("self_harm")


def test_every_phrase_can_be_looked_up() -> None:
    with pytest.raises(ValueError, match="nothing to look"):
        compiled("~2 # $", "any", {})


@pytest.mark.parametrize("text", lines("emergency"))
def test_an_emergency_now_is_found(text: str) -> None:
    assert emergency(text)


@pytest.mark.parametrize("text", lines("not_emergency"))
def test_what_was_or_may_be_is_no_emergency(text: str) -> None:
    assert not emergency(text)


@pytest.mark.parametrize(
    "text",
    [
        "9434765919",
        "943 476 5919",
        "943-476-5919",
        "943 - 476 - 5919",
        "NHS no. 943.476.5919, bed 4",
        "bed 4 943 476 5919",
        "9 4 3 4 7 6 5 9 1 9",
        "94347 65919",
        "pt(9434765919)",
        "943\u00a0476\u00a05919",
        "call 07700 900123 about 943 476 5919",
        "his number is943 476 5919ok",
        "9876543210",
    ],
)
def test_a_patients_number_is_seen_however_it_is_spaced(text: str) -> None:
    assert nhs_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "9434765918",
        "943 476 591",
        "94347659190",
        "19434765919",
        "943476591 9999",
        "call 07700 900123",
        "020 7946 0958",
        "0300 123 1100",
        "116 123",
        "2026-11-21",
        "943 apples and 476 pears and 5919 plums",
        "band 5, 12 hours, 4 days",
        "9434765917",
        "4010232138",
    ],
)
def test_other_numbers_are_not_a_patients(text: str) -> None:
    assert not nhs_number(text)


@given(st.integers(min_value=100_000_000, max_value=999_999_999), st.sampled_from(["", " ", "-"]))
def test_one_wrong_digit_is_always_noticed(start: int, between: str) -> None:
    nine = [int(digit) for digit in str(start)]
    total = sum((10 - place) * digit for place, digit in enumerate(nine))
    last = (11 - total % 11) % 11
    if last == 10:
        assert not any(nhs_number(f"{start}{digit}") for digit in range(10))
        return
    good = f"{str(start)[:3]}{between}{str(start)[3:6]}{between}{str(start)[6:]}{last}"
    assert nhs_number(good)
    assert not nhs_number(good[:-1] + str((last + 1) % 10))
