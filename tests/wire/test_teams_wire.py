"""Teams activities read as what a person did, and messages written as cards within limits."""

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft6Validator

from adapters.channel import Refused
from adapters.teams_text import escaped
from adapters.teams_wire import invoke_name, left, parse
from adapters.teams_wire_cards import ACTIONS, BYTES, plain, size, words, write
from dialogs.messages import Input, Link, Message, Option, Said
from dialogs.reading import grade
from tests.teams_stand_in import ACTIVITIES, activity

Json = dict[str, Any]


def render(message: Message) -> Json:
    """What is written, read again."""
    shown: Json = json.loads(write(message))
    return shown


TENANT = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
PERSON = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"
SAID = {
    "message": Said(text="Something has happened"),
    "message_html": Said(text="She said 3 < 5 & left.\nI <3 her work\nline\ntwo"),
    "message_mention": Said(text="my agreements"),
    "message_mention_without_text": Said(text="help"),
    "message_bare_conversation": Said(text="hello"),
    "message_without_aad": Said(text="hello"),
    "submit": Said(token="tok-1", value="yes"),
    "submit_without_reply": Said(token="tok-when", value="2026-11-24T14:30"),
    "execute": Said(token="tok-1", value="yes"),
    "execute_input": Said(token="tok-text", value="It was <b>busy</b>\n& loud"),
    "execute_moment": Said(token="tok-when", value="2026-11-24T14:30"),
    "execute_playground": Said(token="tok-1", value="yes"),
    "installed": Said(text="hello"),
    "added": Said(text="hello"),
}


@cache
def _schema() -> Draft6Validator:
    beside = Path(__file__).parents[2].parent / "shared" / "schemas"
    path = Path(os.environ.get("SPEAK_FIRST_SCHEMAS", beside)) / "adaptive-card-1.5.json"
    if not path.exists():
        pytest.skip(f"no Adaptive Card schema at {path}: set SPEAK_FIRST_SCHEMAS")
    return Draft6Validator(json.loads(path.read_text("utf-8-sig")))


@pytest.fixture(scope="module")
def schema() -> Draft6Validator:
    return _schema()


def card_of(sent: Json) -> Json:
    (attachment,) = sent["attachments"]
    card: Json = attachment["content"]
    return card


def inside(node: Any) -> Iterator[Json]:
    if isinstance(node, dict):
        yield node
        for part in node.values():
            yield from inside(part)
    elif isinstance(node, list):
        for part in node:
            yield from inside(part)


def sets(card: Json) -> list[list[Json]]:
    return [one["actions"] for one in inside(card) if one.get("type") == "ActionSet"]


def pressed(action: Json, given: Json, *, older_client: bool) -> Said | None:
    """What comes back when a button is pressed, from a new client or an older one."""
    took = {} if action.get("associatedInputs") == "none" else given
    if older_client:
        back = activity("submit")
        back["value"] = {**action["fallback"]["data"], **took}
    else:
        back = activity("execute")
        back["value"]["action"]["data"] = {**action["data"], **took}
    incoming = parse(json.loads(json.dumps(back)))
    return incoming.said if incoming else None


def check(sent: Json, schema: Draft6Validator) -> None:
    card = dict(card_of(sent))
    assert card.pop("msteams") == {"width": "Full"}
    assert [error.message for error in schema.iter_errors(card)] == []
    assert card["version"] == "1.5"
    ids = [one["id"] for one in inside(card) if "id" in one]
    assert len(ids) == len(set(ids))
    assert all(0 < len(actions) <= ACTIONS for actions in sets(card))
    for one in inside(card):
        if one.get("type") == "TextBlock":
            assert one["wrap"] is True
            assert one["text"]
        if str(one.get("type")).startswith("Input."):
            assert one["label"]
            assert one["isRequired"]
            assert one["errorMessage"]
        if one.get("type") == "Action.Execute":
            assert one["fallback"]["data"] == one["data"]
    assert card["speak"]
    assert card["fallbackText"]
    assert sent["summary"]
    assert size(json.dumps(sent, ensure_ascii=False)) <= BYTES <= 28 * 1024


# What people do


@pytest.mark.parametrize("name", sorted(SAID))
def test_what_a_person_did_is_read(name: str) -> None:
    incoming = parse(activity(name))
    assert incoming is not None
    assert incoming.said == SAID[name]


@pytest.mark.parametrize("name", sorted({path.stem for path in ACTIVITIES.iterdir()} - set(SAID)))
def test_what_is_not_for_us_is_ignored(name: str) -> None:
    assert parse(activity(name)) is None


def test_a_message_says_who_where_and_when() -> None:
    incoming = parse(activity("message"))
    assert incoming is not None
    assert incoming.id == "teams:a:1Qw2Er3Ty4Ui5Op:1700000000001"
    assert incoming.address == f"teams:{TENANT}:{PERSON}"
    assert incoming.workspace == f"teams:{TENANT}"
    assert (incoming.name, incoming.zone) == ("Sam Okafor", "Europe/London")
    assert not incoming.can_pick
    assert incoming.details == {
        "service_url": "https://smba.trafficmanager.net/uk/",
        "conversation_id": "a:1Qw2Er3Ty4Ui5Op",
        "bot_id": "28:11111111-2222-4333-8444-555555555555",
        "user_id": "29:1aBcDeFgHiJkLmNoPqRsTuVwXyZ",
        "tenant": TENANT,
    }


def test_a_conversation_id_loses_its_message_and_the_zone_comes_from_the_client() -> None:
    incoming = parse(activity("message_bare_conversation"))
    assert incoming is not None
    assert incoming.details["conversation_id"] == "a:1Qw2Er3Ty4Ui5Op"
    assert incoming.zone == "Europe/London"


def test_without_an_entra_id_the_address_is_teams_own_and_the_tenant_the_conversations() -> None:
    incoming = parse(activity("message_without_aad"))
    assert incoming is not None
    assert incoming.address == f"teams:{TENANT}:29:1aBcDeFgHiJkLmNoPqRsTuVwXyZ"


def test_both_events_of_one_installation_are_one_hello() -> None:
    installed, added = parse(activity("installed")), parse(activity("added"))
    assert installed is not None
    assert added is not None
    assert installed.id == added.id
    later = parse({**activity("installed"), "timestamp": "2026-11-25T09:00:00Z"})
    assert later is not None
    assert later.id != installed.id


def test_the_same_bytes_without_an_id_are_the_same_event() -> None:
    bare = {key: value for key, value in activity("message").items() if key != "id"}
    first, again = parse(bare), parse(json.loads(json.dumps(bare)))
    other = parse({**bare, "text": "something else"})
    assert first is not None
    assert again is not None
    assert other is not None
    assert first.id == again.id != other.id


def test_removing_the_bot_says_who_left() -> None:
    gone = {path.stem for path in ACTIVITIES.iterdir() if left(activity(path.stem))}
    assert gone == {"uninstalled", "removed"}
    assert left(activity("uninstalled")) == f"teams:{TENANT}:{PERSON}"


def test_only_an_invoke_wants_an_answer() -> None:
    assert invoke_name(activity("execute")) == "adaptiveCard/action"
    assert invoke_name(activity("invoke_other")) == "task/fetch"
    assert invoke_name(activity("message")) is None


def test_what_cannot_be_stored_is_taken_out_of_words() -> None:
    incoming = parse({**activity("message"), "text": "a\x00b\ud800c", "localTimezone": "../etc"})
    assert incoming is not None
    assert incoming.said.text == "ab?c"
    assert incoming.zone == "Europe/London"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.sampled_from(sorted(path.stem for path in ACTIVITIES.iterdir())), st.data())
@settings(max_examples=300, deadline=None)
def test_an_activity_with_any_part_wrong_is_read_or_ignored(name: str, data: st.DataObject) -> None:
    wrong = activity(name)
    holder = data.draw(st.sampled_from([one for one in inside(wrong) if one]))
    holder[data.draw(st.sampled_from(sorted(holder)))] = data.draw(JSON)
    incoming = parse(wrong)
    assert incoming is None or incoming.address.startswith("teams:")
    assert left(wrong) is None or incoming is None


# What the bot says

FULL = Message(
    title="Can I speak to you about this?",
    text="First part.\nSame part.\n\n- one\n- two\n\nLast part.",
    facts=(("When", "Tuesday 24 November"), ("How", "By phone")),
    copy="Dear Asha,\n\nThank you.",
    options=(
        Option("tok", "yes", "Yes", "primary"),
        Option("tok", "no", "No"),
        Option("tok", "unsure", "I'm not sure", "quiet"),
    ),
    links=(Link("NHS staff support", "https://www.england.nhs.uk/a(b) c"),),
    footer="Checked on 1 July 2026.",
    controls=(Option("ctl", "why", "Why do you ask?"), Option("ctl", "stop", "Stop")),
)
KINDS = ("text", "line", "day", "time", "moment", "person", "several")


def test_a_full_message_shows_its_parts_in_order(schema: Draft6Validator) -> None:
    sent = render(FULL)
    check(sent, schema)
    shown = json.dumps(card_of(sent)["body"])
    parts = ["Can I speak", "First part", "Same part", "- one", "Last part", "Tuesday 24"]
    parts += ["Dear Asha", '"Yes"', "NHS staff support", "Checked on", "Why do you ask?"]
    assert [part for part in parts if part not in shown] == []
    assert sorted(parts, key=shown.index) == parts


@pytest.mark.parametrize("kind", KINDS)
def test_every_input_is_labelled_and_comes_back(schema: Draft6Validator, kind: Any) -> None:
    asked = Input("tok-in", kind, "Your answer", "Save", (("a", "A"), ("b", "B")), hint="Or not.")
    given = {
        "moment": {"given_day": "2026-11-24", "given_time": "14:30"},
        "day": {"given": "2026-11-24"},
        "time": {"given": "14:30"},
        "several": {"given": "a,b"},
    }.get(kind, {"given": "some words"})
    sent = render(Message("Please say.", input=asked, controls=FULL.controls))
    check(sent, schema)
    save, controls = sets(card_of(sent))
    value = "2026-11-24T14:30" if kind == "moment" else given["given"]
    for older in (False, True):
        assert pressed(save[0], given, older_client=older) == Said(token="tok-in", value=value)
        # A control beside the field is not held up by it, nor mixed up with it.
        assert pressed(controls[1], given, older_client=older) == Said(token="ctl", value="stop")


def test_half_a_moment_is_no_moment() -> None:
    half = activity("execute_moment")
    half["value"]["action"]["data"]["given_time"] = ""
    incoming = parse(half)
    assert incoming is not None
    assert incoming.said == Said(token="tok-when", value="")


def test_a_moment_with_an_offset_is_not_shown_as_a_wall_clock() -> None:
    def initials(initial: str) -> list[str]:
        asked = Input("t", "moment", "When", "Save", initial=initial)
        return [
            one["value"]
            for one in inside(render(Message("", input=asked)))
            if "label" in one and "value" in one
        ]

    assert initials("2026-11-24T14:30") == ["2026-11-24", "14:30"]
    assert initials("2026-11-24T14:30:00+00:00") == []


@pytest.mark.parametrize("many", [6, 7, 12])
def test_up_to_twelve_options_are_buttons_six_to_a_set(schema: Draft6Validator, many: int) -> None:
    options = tuple(Option("t", str(number), f"Option {number}") for number in range(many))
    sent = render(Message("Which?", options=options))
    check(sent, schema)
    shown = [action["title"] for one in sets(card_of(sent)) for action in one]
    assert shown == [option.label for option in options]


@pytest.mark.parametrize("tokens", [1, 2])
def test_more_options_are_one_list_and_one_button(schema: Draft6Validator, tokens: int) -> None:
    options = tuple(Option(f"t{n % tokens}", f"v,{n}", f"Option {n}") for n in range(60))
    sent = render(Message("Which?", options=options))
    check(sent, schema)
    (choice,) = [one for one in inside(sent) if one.get("type") == "Input.ChoiceSet"]
    ((send,),) = sets(card_of(sent))
    for option, shown in zip(options, choice["choices"], strict=True):
        assert shown["title"] == option.label
        for older in (False, True):
            back = pressed(send, {choice["id"]: shown["value"]}, older_client=older)
            assert back == Said(token=option.token, value=option.value)


def test_many_options_beside_a_field_stay_buttons(schema: Draft6Validator) -> None:
    options = tuple(Option("t", str(number), f"Option {number}") for number in range(13))
    asked = Input("i", "text", "Or in your words", "Save")
    check(render(Message("Which?", options=options, input=asked)), schema)


def test_the_crisis_card_has_a_heading_and_a_frame() -> None:
    body = card_of(render(Message("Call 999.", title="Help now", urgent=True)))["body"]
    assert body[0]["style"] == "attention"
    assert body[0]["items"][0]["style"] == "heading"


@pytest.mark.parametrize(
    "typed",
    ["*not bold*", "_not_", "[a](http://x)", "`code`", "# no", "- no", "1. no", "> no", "<b>",
     "{{DATE(2017-02-14T06:08:00Z)}}", "&lt;", "a\\*b", "~~no~~", "![x](y)", "+ no", "| a |"],
)  # fmt: skip
def test_marks_of_markdown_are_shown_as_they_were_typed(typed: str) -> None:
    safe = escaped(typed)
    assert safe != typed
    undone = "".join(safe[n] for n in range(len(safe)) if n not in _escapes(safe))
    assert undone == typed
    assert "{{" not in safe


def _escapes(text: str) -> set[int]:
    found, at = set(), 0
    while at < len(text):
        if text[at] == "\\":
            found.add(at)
            at += 1
        at += 1
    return found


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://[broken", "", "file:///etc/x"])
def test_a_link_of_no_safe_kind_is_words(url: str) -> None:
    assert "](" not in json.dumps(render(Message("", links=(Link("Here", url),))))


def test_a_link_cannot_end_early() -> None:
    shown = json.dumps(render(FULL))
    assert "[NHS staff support](https://www.england.nhs.uk/a%28b%29%20c)" in shown


@pytest.mark.parametrize("mark", ["x", "*", "é", "😀", "\n", "a\n", "- a\n"])
def test_huge_texts_are_cut_and_buttons_stay(schema: Draft6Validator, mark: str) -> None:
    huge = mark * 60_000
    facts = tuple((huge, huge) for _ in range(300))
    asked = Input("tok-in", "text", huge, huge, initial=huge, hint=huge)
    sent = render(
        Message(huge, huge, facts, huge, FULL.options, asked, (Link(huge, "https://x.y"),), huge)
    )
    check(sent, schema)
    assert len([action for one in sets(card_of(sent)) for action in one]) == 4


def test_what_can_never_fit_is_refused() -> None:
    with pytest.raises(Refused):
        render(
            Message(
                "",
                options=tuple(Option("t" * 900, str(n), "x") for n in range(40)),
                input=Input("i", "text", "x", "x"),
            )
        )


def test_the_plain_twin_leaves_no_words_out() -> None:
    text = plain(FULL)["text"]
    assert plain(FULL)["textFormat"] == "plain"
    for part in ("Can I speak", "Last part", "How: By phone", "Dear Asha", "- Yes", "nhs.uk"):
        assert part in text


def test_the_cards_own_words_are_easy() -> None:
    assert [word for word in words().values() if grade(word) > 6] == []


SHORT = st.text(max_size=40)
TOKEN = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=60)
OPTION = st.builds(Option, TOKEN, TOKEN, SHORT, st.sampled_from(("plain", "primary", "quiet")))
MESSAGES = st.builds(
    Message,
    text=st.text(max_size=300),
    title=SHORT,
    sections=st.lists(st.tuples(SHORT, st.text(max_size=80)), max_size=4).map(tuple),
    facts=st.lists(st.tuples(SHORT, SHORT), max_size=4).map(tuple),
    copy=st.text(max_size=200),
    options=st.lists(OPTION, max_size=15).map(tuple),
    input=st.none()
    | st.builds(
        Input,
        TOKEN,
        st.sampled_from(KINDS),
        SHORT.filter(bool),
        SHORT,
        st.lists(st.tuples(TOKEN, SHORT), max_size=4).map(tuple),
        hint=SHORT,
    ),
    links=st.lists(st.builds(Link, SHORT, st.text(max_size=30)), max_size=2).map(tuple),
    footer=SHORT,
    controls=st.lists(OPTION, max_size=4).map(tuple),
    urgent=st.booleans(),
)


@given(MESSAGES)
@settings(max_examples=150, deadline=None)
def test_any_message_is_a_card_and_every_button_comes_back(message: Message) -> None:
    sent = render(message)
    check(sent, _schema())
    listed = len(message.options) > 12 and message.input is None
    wanted = [] if listed else list(message.options)
    wanted += message.controls
    found = [
        action
        for one in sets(card_of(sent))
        for action in one
        if action.get("associatedInputs") == "none"
    ]
    for action, option in zip(found, wanted, strict=True):
        for older in (False, True):
            assert pressed(action, {"given": "x"}, older_client=older) == Said(
                token=option.token, value=option.value
            )


# Ticks: eight of them, each as long as a label may be, and the button beside them.

TICKS = tuple((f"tick_{n}", f"{n} " + "word " * 11 + "end") for n in range(8))
TICKED = Message(
    "What would help?",
    options=(Option("a:c1:helps", "none", "None of these"),),
    input=Input("a:c1:helps", "several", "Tick all that fit", "Send", TICKS, "tick_1,tick_6"),
    links=(Link("Your file", "https://speak.example/files/gAAAA-_b"), Link("Call 111", "tel:111")),
)


def test_eight_long_labels_are_ticks_shown_whole_and_come_back(schema: Draft6Validator) -> None:
    assert {len(label) for _, label in TICKS} == {60}
    sent = render(TICKED)
    check(sent, schema)
    (field,) = [one for one in inside(sent) if one.get("type") == "Input.ChoiceSet"]
    assert field["isMultiSelect"] is True
    assert field["style"] == "expanded"
    assert field["wrap"] is True
    assert field["value"] == "tick_1,tick_6"
    assert [(one["value"], one["title"]) for one in field["choices"]] == list(TICKS)
    save, none = sets(card_of(sent))
    for older in (False, True):
        for ticked in ("tick_0", "tick_2,tick_7", ",".join(value for value, _ in TICKS)):
            said = pressed(save[0], {field["id"]: ticked}, older_client=older)
            assert said == Said(token="a:c1:helps", value=ticked)
        said = pressed(none[0], {field["id"]: "tick_2"}, older_client=older)
        assert said == Said(token="a:c1:helps", value="none")


def test_without_a_card_the_ticks_and_the_links_are_still_told() -> None:
    text = plain(TICKED)["text"]
    for part in (*(label for _, label in TICKS), "None of these", "Tick all that fit"):
        assert f"{part}\n" in f"{text}\n"
    assert "Your file: https://speak.example/files/gAAAA-_b" in text


def test_links_beside_ticks_can_be_opened() -> None:
    shown = [one["text"] for one in inside(render(TICKED)) if one.get("type") == "TextBlock"]
    assert "[Your file](https://speak.example/files/gAAAA-_b)" in shown
    assert "[Call 111](tel:111)" in shown


# Sections: words under a heading, which no words of anybody's can look like.

HELD = Message(
    "Here it is.",
    "What is kept here",
    sections=(
        ("What was\nseen & *heard*", "Sam, Monday\n**It** was short.\n\n- one\n- two\n\nEnd."),
        ("A list", "- three"),
        ("", "Nobody's"),
        ("Alone", ""),
    ),
)


def headings(sent: Json) -> list[str]:
    return [one["text"] for one in inside(sent) if one.get("style") == "heading"]


def test_each_section_has_a_real_heading_and_its_words_are_plain(schema: Draft6Validator) -> None:
    sent = render(HELD)
    check(sent, schema)
    titles = ["What was seen & \\*heard\\*", "A list", "Alone"]
    assert headings(sent) == ["What is kept here", *titles]
    body = [one for one in card_of(sent)["body"] if one.get("style") != "heading"]
    assert [one["text"] for one in body] == [
        "Here it is.",
        "Sam, Monday",
        "\\*\\*It\\*\\* was short.",
        "- one\r- two",
        "End.",
        "- three",
        "Nobody's",
    ]
    assert all("weight" not in one and "size" not in one for one in body)
    bold = [one for one in card_of(sent)["body"] if one.get("weight") == "Bolder"]
    assert [one["text"] for one in bold] == headings(sent)


def test_without_a_card_the_sections_are_still_told() -> None:
    assert "\n- two\n\nEnd.\n\nA list\n- three\n\n" in plain(HELD)["text"]
    assert plain(HELD)["text"].endswith("Alone\n")


@pytest.mark.parametrize("mark", ["x", "*", "😀", "a\n"])
def test_sections_beyond_all_reason_still_fit(schema: Draft6Validator, mark: str) -> None:
    sent = render(Message("", sections=tuple((mark * 900, mark * 9000) for _ in range(9))))
    check(sent, schema)
    assert len(headings(sent)) == 9


@given(st.text(max_size=80))
def test_no_words_become_a_heading(said: str) -> None:
    assert headings(render(Message(said, sections=(("Ours", said),)))) == ["Ours"]
