"""What a page may send to the playground, and what a message looks like there."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters import web_wire
from adapters.web_wire import parse, parse_move, parse_shown, render, render_clock
from dialogs.messages import Home, Input, InputKind, Link, Message, Option, Said
from dialogs.reading import grade, words
from tests.browser.standin import AGREEMENT, CAST, CRISIS, FIELDS, SAFE

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
TYPED = {"person": "sam", "id": "abcd-1234", "text": "Hello"}


def test_typed_words_arrive_as_they_were_typed() -> None:
    incoming = parse({**TYPED, "text": "  Two lines\nof words  "}, CAST)
    assert incoming.said == Said(text="  Two lines\nof words  ")
    assert incoming.id == "web:sam:abcd-1234"
    assert incoming.address == "web:demo:sam"
    assert incoming.workspace == "web:demo"
    assert (incoming.name, incoming.zone, incoming.can_pick) == ("Sam", "Europe/London", True)
    assert incoming.details == {}


def test_a_press_arrives_with_its_token_and_value() -> None:
    incoming = parse({"person": "jo", "id": "abcd1234", "token": "t1", "value": "yes"}, CAST)
    assert incoming.said == Said(token="t1", value="yes")


def test_several_with_none_ticked_is_an_answer() -> None:
    incoming = parse({"person": "jo", "id": "abcd1234", "token": "t1", "value": ""}, CAST)
    assert incoming.said == Said(token="t1", value="")


def test_a_nul_letter_never_reaches_the_store() -> None:
    assert parse({**TYPED, "text": "a\x00b"}, CAST).said.text == "ab"


BAD: dict[str, dict[str, Any]] = {
    "nobody": {**TYPED, "person": "mallory"},
    "person is a list": {**TYPED, "person": ["sam"]},
    "no id": {"person": "sam", "text": "Hello"},
    "short id": {**TYPED, "id": "a"},
    "id with a line end": {**TYPED, "id": "abcd1234\n"},
    "id is a number": {**TYPED, "id": 12345678},
    "blank": {**TYPED, "text": " \n "},
    "nothing said": {"person": "sam", "id": "abcd1234"},
    "text is a number": {**TYPED, "text": 7},
    "very long": {**TYPED, "text": "a" * 10_001},
    "half a letter": {**TYPED, "text": "\ud83d"},
    "empty token": {"person": "sam", "id": "abcd1234", "token": "", "value": "x"},
    "token without a value": {"person": "sam", "id": "abcd1234", "token": "t1"},
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
def test_what_cannot_be_taken_is_refused_with_a_sentence(body: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^[A-Z].*\.$"):
        parse(body, CAST)


def test_the_page_keeps_its_own_note_of_a_press() -> None:
    assert parse_shown({"card": 4, "shown": "Yes"}) == {"card": 4, "shown": "Yes"}
    assert parse_shown({"card": True}) == {}
    assert parse_shown({}) == {}


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(["person", "id", "text", "token", "value", "card", "shown"])


@given(st.dictionaries(KEYS, JUNK | st.sampled_from(["sam", "abcd1234"])))
def test_no_body_breaks_the_parser(body: dict[str, Any]) -> None:
    for read in (lambda: parse(body, CAST), lambda: parse_shown(body)):
        try:
            read()
        except ValueError as wrong:
            assert str(wrong).endswith(".")


@given(st.dictionaries(st.sampled_from(["to", "by", "next"]), JUNK | st.datetimes().map(str)))
def test_the_clock_only_ever_moves_forward(body: dict[str, Any]) -> None:
    try:
        moment = parse_move(body, NOW)
    except ValueError as wrong:
        assert str(wrong).endswith(".")
    else:
        assert moment is None or NOW < moment <= NOW + web_wire.FARTHEST


def test_the_clock_moves_by_seconds_to_a_london_time_or_to_the_next_thing() -> None:
    assert parse_move({"by": 3600}, NOW) == NOW + timedelta(hours=1)
    assert parse_move({"to": "2026-11-25T09:30"}, NOW) == datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
    assert parse_move({"to": "2027-06-01T09:30"}, NOW) == datetime(2027, 6, 1, 8, 30, tzinfo=UTC)
    assert parse_move({"to": "2026-11-24T16:00:00+01:00"}, NOW) == NOW + timedelta(hours=1)
    assert parse_move({"next": True}, NOW) is None


@pytest.mark.parametrize(
    "body",
    [
        {"by": 0},
        {"by": -1},
        {"by": True},
        {"by": float("nan")},
        {"by": float("inf")},
        {"by": 400 * 86_400},
        {"to": "2026-11-24T14:00"},
        {"to": "2026-11-23T14:00"},
        {"to": "2029-01-01T00:00"},
        {"to": "9999-12-31T23:59:59-14:00"},
        {"to": "soon"},
        {"to": 5},
        {"next": "yes"},
        {},
    ],
    ids=str,
)
def test_no_other_move_is_taken(body: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^[A-Z].*\.$"):
        parse_move(body, NOW)


def test_the_clock_reads_as_on_a_wall_in_london() -> None:
    summer = datetime(2027, 6, 1, 13, 5, tzinfo=UTC)
    clock = render_clock(NOW, summer)
    assert clock["says"] == "Tuesday 24 November 2026, 14:00"
    assert clock["local"] == "2026-11-24T14:00"
    assert clock["next_says"] == "Tuesday 1 June 2027, 14:05"
    assert render_clock(NOW, None)["next"] is None


def test_no_part_of_a_message_is_left_out() -> None:
    message = Message(
        text="Words",
        title="Title",
        facts=(("How", "By phone"),),
        copy="Copy me",
        options=(Option("t1", "yes", "Yes", "primary"),),
        input=Input("t2", "several", "Which?", "Save", choices=(("a", "An A"),), hint="Pick."),
        links=(Link("A page", "https://example.org/"),),
        footer="Small words",
        controls=(Option("t3", "why", "Why?", "quiet"),),
        urgent=True,
    )
    shown = render(message)
    assert json.loads(json.dumps(shown)) == shown
    wire = json.dumps(shown)
    for part in ("Words", "Title", "By phone", "Copy me", "Yes", "An A", "Save", "A page", "Pick."):
        assert part in wire
    for part in ("Small words", "Why?", "t1", "t2", "t3", "primary", "https://example.org/"):
        assert part in wire
    assert shown["urgent"] is True


def test_paragraphs_and_lists_are_told_apart() -> None:
    shown = render(
        Message(text="One\nline two\n\n- a\n- b\nAfter\n\n- c\n\n- d\n\n\n- not - split")
    )
    assert shown["blocks"] == [
        {"text": "One\nline two"},
        {"items": ["a", "b"]},
        {"text": "After"},
        {"items": ["c"]},
        {"items": ["d"]},
        {"items": ["not - split"]},
    ]
    assert render(Message(text=""))["blocks"] == []


@given(st.text(alphabet="a-< \n\t", max_size=60))
def test_no_word_is_lost_between_paragraphs_and_lists(text: str) -> None:
    blocks = render(Message(text=text))["blocks"]
    shown = "".join("".join(b["items"]) if "items" in b else b["text"] for b in blocks)
    assert shown.count("a") == text.count("a")
    assert shown.count("<") == text.count("<")


@pytest.mark.parametrize(
    "url", ["https://a.uk/", "http://a.uk", "tel:111", "sms:85258", "mailto:a@b.uk", "/cal.ics"]
)
def test_a_good_link_is_a_link(url: str) -> None:
    assert render(Message(text="", links=(Link("Go", url),)))["links"][0]["url"] == url


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", " javascript:x", "data:,x", "//evil.uk", ""]
)
def test_a_link_that_could_run_is_only_words(url: str) -> None:
    assert render(Message(text="", links=(Link("Go", url),)))["links"] == [
        {"label": "Go", "url": ""}
    ]


def test_the_stand_in_shows_every_kind_of_field() -> None:
    assert set(FIELDS) == set(get_args(InputKind))


def test_a_home_page_is_a_title_and_cards() -> None:
    home = web_wire.render_home(Home("Hello Sam", (SAFE, AGREEMENT, CRISIS)))
    assert home["title"] == "Hello Sam"
    assert [card["title"] for card in home["cards"]] == [SAFE.title, AGREEMENT.title, CRISIS.title]


def _sentences() -> list[str]:
    page = (web_wire.FOLDER / "index.html").read_text(encoding="utf-8")
    found = [part.strip() for part in re.findall(r">([^<>]+)<", page)]
    for part in web_wire.words().values():
        for says in part.values():
            found += says if isinstance(says, list) else [says]
    return [says for says in found if says.endswith((".", "?"))]


LONG = [says for says in _sentences() if len(words(says)) > 6]


@pytest.mark.parametrize("says", LONG)
def test_every_sentence_of_the_page_is_easy_to_read(says: str) -> None:
    assert grade(says) <= 6.0


def test_the_short_sentences_are_easy_to_read_together() -> None:
    # One long word makes the grade of four words jump, so these are graded as one text.
    assert grade(" ".join(says for says in _sentences() if says not in LONG)) <= 6.0


# Ticks: eight of them, each as long as a label may be, and the button beside them.

TICKS = tuple((f"tick_{n}", f"{n} " + "word " * 11 + "end") for n in range(8))


def test_eight_long_labels_are_ticks_shown_whole_and_come_back() -> None:
    assert {len(label) for _, label in TICKS} == {60}
    asked = Input("a:c1:helps", "several", "Tick all that fit", "Send", TICKS, "tick_1,tick_6")
    link = Link("Your file", "https://speak.example/files/gAAAA-_b")
    card = render(Message(text="What would help?", input=asked, links=(link,)))
    assert card["input"]["choices"] == [list(tick) for tick in TICKS]
    assert card["input"]["initial"] == "tick_1,tick_6"
    assert card["links"] == [{"label": link.label, "url": link.url}]
    for value in ("", "tick_3", ",".join(value for value, _ in TICKS)):
        body = {"person": "jo", "id": "abcd1234", "token": card["input"]["token"], "value": value}
        assert parse(body, CAST).said == Said(token="a:c1:helps", value=value)


# Sections: words under a heading, which no words of anybody's can look like.

HELD = Message(
    text="Here it is.",
    title="What is kept here",
    sections=(
        ("What was\nseen", "Sam, Monday\nIt was short.\n\n- one\n- <b>two</b>"),
        ("", "Nobody's"),
        ("**A step**", ""),
    ),
)


def test_sections_are_headings_and_plain_words_below_the_text() -> None:
    shown = render(HELD)
    assert shown["blocks"] == [{"text": "Here it is."}]
    assert shown["sections"] == [
        {
            "heading": "What was seen",
            "blocks": [{"text": "Sam, Monday\nIt was short."}, {"items": ["one", "<b>two</b>"]}],
        },
        {"heading": "", "blocks": [{"text": "Nobody's"}]},
        {"heading": "**A step**", "blocks": []},
    ]


@given(st.text(max_size=80))
def test_no_words_become_a_heading(words: str) -> None:
    (section,) = render(Message(text=words, sections=(("Ours", words),)))["sections"]
    assert section["heading"] == "Ours"
    assert section["blocks"] == render(Message(text=words))["blocks"]
