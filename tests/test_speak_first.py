"""The conversation is short, asks nothing twice, and leaves only what its person may read."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, product
from zoneinfo import ZoneInfo

import pytest

from dialogs import asking, talking
from dialogs.deeds_held import Hold, OfferSupport
from dialogs.explore import FACTS, Path, paths
from dialogs.flows.speak_first import CONTEXT, NOT_OURS, WATCH, speak_first
from dialogs.grammar import Asked, Asking, Finished, Outcome, run
from dialogs.guide import Clockwork
from dialogs.reading import words as words_in
from dialogs.records import Conversation
from tests.world import the_guide

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday
AT = Clockwork(NOW, "0123456789abcdef0123456789abcdef")
SAM, JO, ALI = "web:demo:sam", "web:demo:jo", "web:demo:ali"
# A manager who has done the right thing, where both are known and can be picked.
SHORT = {
    **{"safe_now": "safe", "watch": "none", "who_name": "Jo", "spoken": "spoken"},
    **{"they_ok": "ok", "happened_on": "days_0", "happened": "The count was short."},
    **{"around": "skip_all", "others": "no", "why_this": "To hear Jo.", "look_after": "A call."},
    **{"who": JO, "share": "share"},
}


FLOWS = {"speak_first": speak_first}
GUIDE = the_guide()
WAYS = list(paths(speak_first))


def walked(answers: Mapping[str, str], **facts: str) -> tuple[Outcome, list[Asked[object]]]:
    """The flow to its end with these answers; whatever else is asked is left empty."""
    given = dict(answers)
    told = {**FACTS, "my_name": "Sam", **facts}
    while isinstance(step := run(speak_first, told, given, NOW + timedelta(days=9)), Asking):
        assert step.at.question.key not in given, step.at.question.key
        given[step.at.question.key] = ""
    assert isinstance(step, Finished)
    return step.outcome, list(step.path)


def held_by(outcome: Outcome) -> Hold:
    return next(deed for deed in outcome.deeds if isinstance(deed, Hold))


def steps_of(way: Path) -> Mapping[str, str]:
    return {key: way.answers[key] for key, _ in way.steps}


def test_the_short_way_is_eighteen_questions_and_a_few_hundred_words() -> None:
    _, path = walked(SHORT)
    read = 0
    talk = Conversation("c1", SAM, "speak_first", FACTS, {}, "", NOW)
    for number, asked in enumerate(path):
        card = asking.put(GUIDE.words, talk, Asking(asked, tuple(path[:number])), NOW)
        read += sum(len(words_in(text)) for text in (card.text, *(o.label for o in card.options)))
    assert len(path) <= 17
    assert read <= 640
    pressed = [asked for asked in path if not SHORT.get(asked.question.key, "").count(" ")]
    assert len(path) - len(pressed) <= 3  # only three answers are sentences of their own


def test_no_way_is_longer_than_fifty_questions() -> None:
    assert max(len(way.steps) for way in WAYS) <= 50


def test_nobody_is_asked_the_same_thing_twice() -> None:
    sentences = {
        key: GUIDE.words.entries("speak_first", key)["ask"]
        for way in WAYS
        for key, _ in way.steps
        if not key.startswith("other2")  # the same of one more person
    }
    assert len(set(sentences.values())) == len(sentences)
    for way in WAYS:
        keys = [key for key, _ in way.steps]
        assert len(keys) == len(set(keys))


def test_the_watch_answers_are_in_no_note_and_no_fact_that_goes_on() -> None:
    for way in WAYS:
        keys = {key for key, _ in held_by(way.outcome).notes}
        assert not [key for key in keys if "watch" in key or "first_do" in key or "safe_now" in key]
        assert not set(way.outcome.gives) & {"watch", "watch_also"}


def test_what_guides_or_names_others_is_not_in_the_summary_that_is_shared() -> None:
    answers = {
        **SHORT,
        **{"watch": "crime", "first_do": "done", "watch_also": "harm", "first_do_also": "done"},
        **{"others": "yes", "other_name": "Ali Baba", "other_who": ALI, "other_support": "offer"},
        **{"others_more": "no"},
    }
    facts = {**FACTS, "my_name": "Sam"}
    asked = walked({k: v for k, v in answers.items() if k not in ("happened", "around")})[1]
    given = {one.question.key: answers.get(one.question.key, "") for one in asked}
    del given["share"]
    talk = Conversation("c1", SAM, "speak_first", facts, given, "share", NOW)
    done = talking.answered(talk, "share", "share", AT, GUIDE)
    copied = "\n".join(letter.message.copy for letter in done.letters)
    assert "To hear Jo." in copied
    for word in ("crime", "police", "harm", "Ali Baba"):
        assert word not in copied


def test_every_way_ends_in_one_matter_that_has_a_reason_and_a_plan_for_their_health() -> None:
    names = {"held": "spoken", "declined": "offered", "not_safe": "not_safe"}
    for way in WAYS:
        deed = held_by(way.outcome)
        keys = [key for key, _ in deed.notes]
        assert deed.matter == f"m{FACTS['id']}"
        assert names[deed.state] == way.outcome.name
        assert {"speak_first.why_this", "speak_first.look_after"} <= set(keys)
        assert len(keys) == len(set(keys))
        assert all(words for _, words in deed.notes)
        unsafe = deed.state == "not_safe"
        assert (deed.try_again is not None) == unsafe
        assert ("speak_first.not_safe_why" in keys) == unsafe


def test_where_somebody_else_must_look_into_it_only_support_is_asked_about() -> None:
    about = {"happened", "assumed", "account", "around", "home", "learn"} | {
        part.key for part in CONTEXT
    }
    met = 0
    for way in WAYS:
        given = steps_of(way)
        if {given["watch"], given.get("watch_also")} & set(NOT_OURS):
            met += 1
            assert not about & set(given)
            assert {"happened_on", "look_after", "others"} <= set(given)
    assert met


def test_two_things_on_the_list_are_both_met_and_the_same_one_only_once() -> None:
    ours = [one for one in WATCH.options if one not in ("none", *NOT_OURS)]
    for one, two in product(ours, ours):
        given = {**SHORT, "watch": one, "first_do": "done", "watch_also": two}
        if two != one:
            given["first_do_also"] = "will_do"
        _, path = walked(given)
        told = {a.question.key: a.says["variant"] for a in path if a.question.key[:8] == "first_do"}
        also = {} if two == one else {"first_do_also": two}
        assert told == {"first_do": one, **also}


def test_the_second_list_says_the_same_as_the_first() -> None:
    words = GUIDE.words
    assert words.entries("speak_first", "first_do.tell") == words.entries(
        "speak_first", "first_do_also.tell"
    )
    for option in WATCH.options[1:]:
        first = words.say("speak_first", f"watch.{option}")
        assert words.say("speak_first", f"watch_also.{option}") == first
        assert words.has("speak_first", f"first_do.tell.{option}")


@pytest.mark.parametrize("count", range(len(CONTEXT) + 1))
def test_each_part_of_the_context_that_was_written_says_where_it_came_from(count: int) -> None:
    for parts in combinations(CONTEXT, count):
        written = {part.key: f"About the {part.key}." for part in parts}
        sources = {f"{part.key}_from": "seen" for part in parts}
        outcome, path = walked({**SHORT, "around": "go_on", **written, **sources})
        notes = dict(held_by(outcome).notes)
        for part in CONTEXT:
            key = f"speak_first.{part.key}"
            assert (key in notes) == (f"{key}_from" in notes) == (part in parts)
        assert len(path) == 17 + 6 + count


def test_their_account_and_what_is_at_home_are_only_asked_after_a_talk() -> None:
    for way in WAYS:
        if way.outcome.name != "spoken":
            assert not {"account", "home"} & set(steps_of(way))


def test_how_they_are_comes_before_what_happened() -> None:
    for way in WAYS:
        keys = [key for key, _ in way.steps]
        if "they_ok" in keys:
            assert keys.index("they_ok") < keys.index("happened_on")
        else:
            assert way.outcome.name == "not_safe"


@pytest.mark.parametrize(
    ("said", "day"),
    [("days_0", "2026-11-24"), ("days_1", "2026-11-23"), ("days_14", "2026-11-10")],
)
def test_the_day_it_happened_is_counted_from_today(said: str, day: str) -> None:
    outcome, _ = walked({**SHORT, "happened_on": said})
    assert held_by(outcome).happened_on == date.fromisoformat(day)


def test_the_plan_for_keeping_in_touch_is_offered_next_and_knows_who_it_is_for() -> None:
    yes, _ = walked(SHORT)
    assert (yes.then, yes.gives["offer"]) == ("keep_in_touch", "yes")
    assert yes.gives["matter"] == held_by(yes).matter
    assert {"Jo", JO, "Sam"} <= set(yes.gives.values())
    for way in WAYS:
        if way.outcome.then:
            assert way.outcome.name != "not_safe"


def test_without_a_picker_nobody_is_looked_for_and_a_code_is_spoken_of() -> None:
    outcome, path = walked({**SHORT, "others": "no"} | {"who": JO}, can_pick="no")
    share = next(one for one in path if one.question.key == "share")
    assert share.says["variant"] == "code"
    assert held_by(outcome).person == ""
    picked = next(one for one in walked(SHORT)[1] if one.question.key == "share")
    assert picked.says["variant"] == "picked"


def test_others_who_were_shaken_leave_an_offer_and_no_trace_in_what_is_held() -> None:
    more = {"others": "yes", "other_name": "Ali", "other_who": ALI, "other_support": "offer"}
    two = {"others_more": "yes", "other2_name": "Bo", "other2_who": "", "other2_support": "offer"}
    outcome, _ = walked({**SHORT, **more, **two})
    offers = [deed for deed in outcome.deeds if isinstance(deed, OfferSupport)]
    assert offers == [OfferSupport("Ali", ALI, "Sam"), OfferSupport("Bo", "", "Sam")]
    deed = held_by(outcome)
    kept = repr((deed.notes, deed.person, deed.person_name, outcome.gives, outcome.says))
    assert "Ali" not in kept
    assert "Bo" not in kept


def test_the_manager_is_told_before_typing_who_reads_it_and_when_a_draft_goes() -> None:
    first = GUIDE.words.say("speak_first", "safe_now.tell")
    for part in ("can read all of it", "add their own side", "who opened it", "14 days", "IT team"):
        assert part in first
    for sentence in texts(GUIDE.words.tables["speak_first"]):
        assert "do not keep these answers" not in sentence


def texts(table: Mapping[str, object]) -> Iterator[str]:
    for value in table.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from texts(value)


def test_every_note_has_a_name_to_be_shown_by() -> None:
    notes = {key for way in WAYS for key, _ in held_by(way.outcome).notes}
    assert len(notes) > 15
    for note in notes:
        flow, _, key = note.partition(".")
        assert GUIDE.words.has(flow, f"{key}.sum"), note


def test_every_card_can_be_said_with_the_name_in_it() -> None:
    met: set[str] = set()
    for way in WAYS:
        given: dict[str, str] = {}
        for key, _ in way.steps:
            talk = Conversation("c1", SAM, "speak_first", FACTS, given, key, NOW)
            if key + given.get("watch", "") not in met:
                met.add(key + given.get("watch", ""))
                step = run(speak_first, FACTS, given, NOW + timedelta(days=9))
                assert isinstance(step, Asking)
                assert step.at.question.key == key
                assert "{" not in asking.put(GUIDE.words, talk, step, NOW).text
            given[key] = way.answers[key]
        says = asking.fill(GUIDE.words, way.outcome.says, ZoneInfo("Europe/London"))
        assert "x can read it" in GUIDE.words.say(
            "speak_first", f"outcome.{way.outcome.name}", **says
        )
    assert len(met) > 100


def test_nobody_is_told_to_tell_them_first_where_it_is_not_safe_to_talk() -> None:
    unsafe = {"spoken": "not_safe", "not_safe_why": "Jo is ill.", "try_again": NOW.isoformat()}
    left_out = ("they_ok",)
    given = {key: value for key, value in {**SHORT, **unsafe}.items() if key not in left_out}
    for answers, variant in ((SHORT, "picked"), (given, "not_safe")):
        share = next(one for one in walked(answers)[1] if one.question.key == "share")
        assert share.says["variant"] == variant
        told = GUIDE.words.say("speak_first", f"share.tell.{variant}", name="Jo")
        assert ("tell them first" in told) == (variant == "picked")
