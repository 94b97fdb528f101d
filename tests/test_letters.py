"""What a decision leaves: letters to start from, and one line to each who has a part in it."""

import re
from dataclasses import replace

import pytest

from dialogs import letters
from dialogs.deciding import decide, formal_door
from dialogs.deeds_held import Visit
from dialogs.held import StepKind
from dialogs.reading import grade
from tests.deciding_hands import (
    AT,
    JO,
    KIM,
    KINDS,
    LEE,
    SAM,
    copies,
    held,
    known,
    standing,
    step,
    to,
    values,
)
from tests.world import the_guide


@pytest.mark.parametrize("kind", KINDS)
def test_each_letter_is_whole_kind_and_easy_to_read(kind: StepKind) -> None:
    done = decide(step(kind), held(), known(SAM), AT, the_guide())
    whole = "\n".join(copies(done))
    for said in ("Jo", "Sam", "[Name and number]", "who is at fault", "116 123", "rep"):
        assert said in whole or kind == "referral"
    assert kind != "referral" or ("To: the NMC" in whole and "Dear Jo" in whole)
    assert "{" not in whole
    assert not re.search(r"formal\.|_", whole)
    assert all(len(copy) <= letters.PART for copy in copies(done))
    plain = re.sub(r"\[[^\]]*\]", "Jo", whole)
    assert grade(plain) <= 6.0


def test_a_letter_says_what_the_manager_wrote_and_the_label_of_what_they_chose() -> None:
    whole = "\n".join(copies(decide(step(), held(), known(SAM), AT, the_guide())))
    assert "Two doses were not signed for." in whole
    assert "- Another shift: The same store is used at night." in whole
    assert "Tuesday 8 December 2026" in whole
    assert "Your pay and your benefits stay the same." in whole


def test_words_of_the_managers_own_are_never_taken_for_a_template_or_a_label() -> None:
    notes = (("formal.risk", "{manager} and {}"), ("formal.lesser_1", "ask"))
    whole = "\n".join(copies(decide(step(notes=notes), held(), known(SAM), AT, the_guide())))
    assert "{manager} and {}" in whole
    assert "- ask: [please fill in]" in whole
    odd = step("referral", notes=(("formal.regulator", "ask.x"),))
    assert "To: ask.x" in "\n".join(copies(decide(odd, held(), known(SAM), AT, the_guide())))


def test_a_long_letter_comes_whole_in_several_messages() -> None:
    notes = tuple((f"formal.{name}", "word " * 200) for name in ("risk", "why_1", "ends_when"))
    done = decide(step(notes=notes), held(), known(SAM), AT, the_guide())
    assert len(copies(done)) > 1
    assert all(len(copy) <= letters.PART for copy in copies(done))
    assert "\n".join(copies(done)).count("word ") >= 597


def test_an_urgent_referral_says_what_comes_later() -> None:
    deed = step("referral", notes=(("formal.urgent", "yes"), ("formal.urgent_why", "Two hurt.")))
    whole = "\n".join(copies(decide(deed, held(), known(SAM), AT, the_guide())))
    assert "Two hurt." in whole
    assert "[this was urgent, so it comes later" in whole


def test_the_person_can_read_why_and_ask_why() -> None:
    done = decide(step(), held(), known(SAM), AT, the_guide())
    assert done.decision is not None
    (card,) = to(done, JO)
    assert values([card]) == ["read:m1:", f"why:m1:{done.decision.id}"]
    assert "doses" not in card.text
    assert {one.about for one in done.notes} == {done.decision.id}
    assert ("formal.expected_by", "Friday 18 December 2026") in [
        (one.key, one.words) for one in done.notes
    ]
    assert len({one.id for one in done.notes}) == len(done.notes) == 6


def test_who_is_named_hears_of_it_and_of_no_content() -> None:
    done = decide(step(), held(), known(SAM), AT, the_guide())
    assert done.decision is not None
    assert done.matter is not None
    assert (done.matter.lead, done.matter.lead_name) == (LEE, "Lee")
    (second,) = to(done, KIM)
    assert values([second]) == [f"not_asked:m1:{done.decision.id}"]
    for card in (second, *to(done, LEE)):
        assert not re.search(r"Jo\b|suspen|doses", card.text)


def test_nobody_is_a_second_voice_or_a_lead_for_themselves() -> None:
    for who in (JO, SAM):
        done = decide(step(second=who, lead=who), held(), known(SAM), AT, the_guide())
        assert done.decision is not None
        assert done.matter is not None
        assert (done.decision.second, done.matter.lead) == ("", "")
        assert not any(value.startswith("not_asked") for value in values(to(done, JO)))


def test_a_second_voice_that_was_not_asked_says_so_and_the_lead_hears_it_once() -> None:
    all_, _ = standing()
    visit = Visit("not_asked", "m1", "d1")
    done = formal_door(visit, all_, known(KIM), AT, the_guide())
    (said,) = done.notes
    assert (said.key, said.about, said.author) == ("formal.second_says_no", "d1", KIM)
    assert to(done, LEE)
    assert values(to(done, SAM)) == ["review:m1:d1"]
    again = formal_door(visit, replace(all_, notes=done.notes), known(KIM), AT, the_guide())
    assert (again.notes, [letter.address for letter in again.turn.letters]) == ((), [KIM])
    for other in (JO, SAM, LEE):
        refused = formal_door(visit, all_, known(other), AT, the_guide())
        assert refused.notes == ()
        assert [letter.address for letter in refused.turn.letters] == [other]
