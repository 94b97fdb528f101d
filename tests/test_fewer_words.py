"""The second time a manager sees fewer words; what protects somebody is never shortened."""

from dataclasses import replace
from functools import cache

import pytest

from dialogs import asking
from dialogs.explore import FACTS, paths
from dialogs.flows import FLOWS
from dialogs.grammar import Asking, Finished, Waiting, run
from dialogs.messages import Message
from dialogs.records import Conversation
from dialogs.ways_round import round_question
from tests.agreed import AT
from tests.world import START, World, the_guide

LATER = START.replace(year=2030)
WORDS = the_guide().words
ME = "web:demo:sam"
# All that may be said in fewer words. Whoever adds to it asks first whom the words protect.
SHORTENED = {
    ("speak_first", "companion"),
    ("speak_first", "how_went"),
    ("speak_first", "why_this"),
    ("keep_in_touch", "agree"),
    ("try_again", "how_now"),
    ("learnt", "done"),
}


def talk(flow: str, form: str) -> Conversation:
    return Conversation("c1", ME, flow, {**FACTS, "form": form}, {}, "", START)


@cache
def ways(flow: str) -> tuple[tuple[dict[str, str], Asking], ...]:
    """Each question as it is met on some path, once for all that it may be asked with."""
    found: dict[str, tuple[dict[str, str], Asking]] = {}
    for way in paths(FLOWS[flow]):
        answers: dict[str, str] = {}
        step = run(FLOWS[flow], FACTS, answers, LATER)
        while not isinstance(step, Finished):
            assert isinstance(step, Asking)
            key = step.at.question.key
            found.setdefault(f"{key} {step.at.says}", (dict(answers), step))
            answers[key] = way.answers[key]
            step = run(FLOWS[flow], FACTS, answers, LATER)
    return tuple(found.values())


def cards(flow: str, form: str) -> list[tuple[str, Message]]:
    """Each card of every path, as somebody with this form meets it, in one order."""
    return [
        (
            step.at.question.key,
            asking.put(WORDS, replace(talk(flow, form), answers=answers), step, START),
        )
        for answers, step in ways(flow)
    ]


@pytest.mark.parametrize("flow", FLOWS)
def test_each_path_in_short_form_asks_the_same_with_the_same_buttons(flow: str) -> None:
    for (key, message), (_, whole) in zip(cards(flow, "short"), cards(flow, ""), strict=True):
        assert message.options == whole.options
        assert message.input == whole.input
        short = (flow, key) in SHORTENED
        names = [one.label for one in message.controls]
        assert ("Show me the full words" in names) == short
        if not short:
            assert message == whole
        else:
            assert len(message.text) < len(whole.text)
            assert message.text.endswith(whole.text.rsplit("\n\n", 1)[1])


def test_only_what_is_named_here_is_shortened_and_never_what_protects() -> None:
    short = {
        (flow, key)
        for flow in FLOWS
        for key, entry in WORDS.tables[flow].items()
        if isinstance(entry, dict) and "short" in entry
    }
    assert short == SHORTENED
    for flow, key in short:
        entry = WORDS.tables[flow][key]
        assert isinstance(entry["tell"], str)
        assert 0 < len(entry["short"]) < len(entry["tell"])
    # What is told before typing, and that somebody may have a rep beside them, stay in every form.
    assert ("speak_first", "safe_now") not in short
    assert "union rep" in WORDS.say("speak_first", "companion.short")
    assert "can read" in WORDS.say("speak_first", "why_this.short", name="Jo")
    assert not [key for flow, key in short if flow in ("formal", "review", "own_account")]


def test_whoever_is_new_sees_every_word_and_no_button_to_change_it() -> None:
    for _, message in cards("speak_first", ""):
        labels = [one.label for one in message.controls]
        assert not {"Show me the full words", "Use fewer words"} & set(labels)


def test_a_card_opens_its_full_words_and_only_that_card() -> None:
    short = talk("learnt", "short")
    step = run(FLOWS["learnt"], short.facts, {}, START)
    assert not isinstance(step, Waiting)
    done = round_question(short, "in_full", "done", AT, the_guide())
    (letter,) = done.letters
    assert WORDS.say("learnt", "done.tell", person="Jo") in letter.message.text
    assert "Show me everything again" in [one.label for one in letter.message.controls]
    assert done.saved[0].facts["form"] == "short"
    assert not done.deeds


async def test_which_form_somebody_sees_is_kept_as_one_word_without_a_date(world: World) -> None:
    async def form() -> str:
        async with world.store.begin() as tx:
            person = await tx.person(ME)
            assert person is not None
            return person.form

    await world.types(ME, "hello")
    assert await form() == ""
    for typed, kept in (("fewer words", "short"), ("show me everything again", "full")):
        await world.types(ME, typed)
        assert await form() == kept
    # Nothing that a channel learns of how to reach them takes it away.
    await world.service._delivery.learnt(ME, {"channel": "D1"}, world.now)
    async with world.store.begin() as tx:
        assert await tx.details(ME) == {"channel": "D1"}
    assert await form() == "full"
    async with world.store.begin() as tx:
        await tx.forget(ME)
        assert await tx.person(ME) is None
