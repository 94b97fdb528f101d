"""What Slack sends is read, and what Slack shows is within its limits and comes back whole."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack_wire import challenge, event_id, home_opened, left, parse
from adapters.slack_wire_body import decode, form
from adapters.slack_wire_render import render, render_home
from adapters.slack_wire_text import escaped, pieces, unescaped
from dialogs.messages import Home, Input, InputKind, Link, Message, Option, Said

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).with_name("slack")
SCHEMAS = Path(os.environ.get("SPEAK_FIRST_SCHEMAS") or ROOT.parent / "shared" / "schemas")

ASHA = "slack:T0NHS0001:U0ASHA001"
DM = {"team": "T0NHS0001", "channel": "D0ASHABOT1"}


def received(name: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((FILES / f"{name}.json").read_text("utf-8"))
    return body


# What comes in.

HEARD = {
    "message_im": Said(text="I need to speak to Sam & Jo about <shifts>"),
    "message_im_link": Said(text="See this page and ask @U0SAM0001 or rep@example.org"),
    "message_im_thread": Said(text="A reply in a thread"),
    "message_thread_broadcast": Said(text="Also sent to the chat"),
    "message_file_share": Said(text="Here is the letter I got"),
    "message_grid": Said(text="Hello from the Grid"),
    "message_grid_colleague": Said(text="Hello from the Grid"),
    "message_grid_org_wide": Said(text="Hello from the Grid"),
    "button": Said(token="speak_first.safe", value="yes"),
    "button_in_home": Said(token="home.start", value="start"),
    "button_grid_org_wide": Said(token="speak_first.safe", value="yes"),
    "send_text": Said(token="speak_first.what", value="Two people\nwere late <today> & upset"),
    "send_text_empty": Said(token="speak_first.what", value=""),
    "send_day": Said(token="speak_first.datepicker", value="2026-11-24"),
    "send_time": Said(token="speak_first.timepicker", value="14:30"),
    "send_moment": Said(token="speak_first.datetimepicker", value="2026-11-24T14:30:00+00:00"),
    "send_person": Said(token="speak_first.users_select", value="slack:T0NHS0001:U0SAM0001"),
    "send_checkboxes": Said(token="speak_first.checkboxes", value="phone,email"),
    "send_multi_select": Said(token="speak_first.multi_static_select", value="mon,tue,fri"),
    "send_in_home": Said(token="ask.question", value="Will I lose pay?"),
    "shortcut": Said(text="/speak"),
    "message_action": Said(text="/speak"),
    "command_speak": Said(text="/speak"),
    "command_ask": Said(text="/ask will I lose pay & leave?"),
    "command_grid_org_wide": Said(text="/speak"),
}


@pytest.mark.parametrize("name", HEARD)
def test_what_a_person_did_is_heard(name: str) -> None:
    incoming = parse(received(name))
    assert incoming is not None
    assert incoming.said == HEARD[name]
    assert incoming.can_pick


@pytest.mark.parametrize("name", sorted({path.stem for path in FILES.glob("*.json")} - set(HEARD)))
def test_everything_else_is_not_for_us(name: str) -> None:
    assert parse(received(name)) is None


def test_a_message_says_who_and_where() -> None:
    incoming = parse(received("message_im"))
    assert incoming is not None
    assert incoming.id == "slack:T0NHS0001:Ev0MESSAGE1"
    assert (incoming.address, incoming.workspace) == (ASHA, "slack:T0NHS0001")
    assert incoming.details == DM
    assert incoming.name == ""


def test_a_press_and_a_message_are_of_the_same_person_in_the_same_chat() -> None:
    message, press = parse(received("message_im")), parse(received("button"))
    assert message is not None
    assert press is not None
    assert (press.address, press.details) == (message.address, message.details)


@pytest.mark.parametrize("name", ["command_speak", "message_action", "shortcut"])
def test_a_chat_with_somebody_else_is_never_kept_as_ours(name: str) -> None:
    body = received(name)
    if "channel_id" in body:
        body |= {"channel_id": "D0WITHSAM1", "channel_name": "directmessage"}
    incoming = parse(body)
    assert incoming is not None
    assert "channel" not in incoming.details


def test_the_message_a_shortcut_was_used_on_is_not_read() -> None:
    assert "Sam" not in repr(parse(received("message_action")))


@pytest.mark.parametrize(
    "name", ["message_grid_org_wide", "button_grid_org_wide", "command_grid_org_wide"]
)
def test_in_an_org_wide_install_one_person_has_one_address(name: str) -> None:
    incoming = parse(received(name))
    assert incoming is not None
    assert incoming.address == "slack:E0TRUST001:W0GRID0001"
    assert incoming.workspace == "slack:E0TRUST001"


def test_in_a_grid_the_workspace_is_the_one_the_app_is_in() -> None:
    incoming = parse(received("message_grid_colleague"))
    assert incoming is not None
    assert incoming.address == "slack:T0WARD0001:W0GRID0001"
    assert incoming.details["enterprise"] == "E0TRUST001"


def test_a_redelivery_has_the_same_id_and_another_event_has_not() -> None:
    bodies = [received(name) for name in HEARD]
    ids = [incoming.id for body in bodies if (incoming := parse(body))]
    again = [incoming.id for body in bodies if (incoming := parse(json.loads(json.dumps(body))))]
    assert ids == again
    presses = {name for name in HEARD if name.startswith(("button", "send"))}
    assert len(set(ids)) >= len(HEARD) - len(presses)


def test_two_presses_of_one_button_are_two() -> None:
    first, second = received("button"), received("button")
    second["actions"][0]["action_ts"] = "1763980301.000001"
    assert parse(first) != parse(second)


def test_two_people_pressing_at_the_same_moment_are_two() -> None:
    first, second = received("button"), received("button")
    second["user"]["id"] = "U0SAM0001"
    one, other = parse(first), parse(second)
    assert one is not None
    assert other is not None
    assert one.id != other.id


def test_the_home_tab_is_known_by_its_person() -> None:
    assert home_opened(received("app_home_opened")) == ASHA
    assert home_opened(received("app_home_opened_again")) == ASHA
    assert home_opened(received("app_home_opened_messages")) is None
    assert home_opened(received("message_im")) is None


def test_a_workspace_leaves_with_the_app_or_the_bots_own_token() -> None:
    assert left(received("app_uninstalled")) == "slack:T0NHS0001"
    assert left(received("tokens_revoked")) == "slack:T0NHS0001"
    assert left(received("tokens_revoked_of_one_person")) is None
    assert left(received("message_im")) is None


def test_the_challenge_is_given_back() -> None:
    body = received("url_verification")
    assert challenge(body) == body["challenge"]
    assert challenge(received("message_im")) is None


def test_forms_and_json_are_both_read() -> None:
    form = "application/x-www-form-urlencoded"
    press, command = received("button"), received("command_ask")
    assert decode(urlencode({"payload": json.dumps(press)}).encode(), form) == press
    assert decode(urlencode(command).encode(), form) == command
    assert decode(json.dumps(press).encode(), "application/json") == press


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b"1", b"\xff\xfe", b"[" * 100_000])
@pytest.mark.parametrize("kind", ["application/json", "application/x-www-form-urlencoded", ""])
def test_what_cannot_be_read_is_nothing(raw: bytes, kind: str) -> None:
    if kind == "application/x-www-form-urlencoded":
        raw = b"payload=" + raw
    assert decode(raw, kind) is None


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)


@given(st.sampled_from(sorted(path.stem for path in FILES.glob("*.json"))), st.data())
@settings(max_examples=200, deadline=None)
def test_a_body_with_a_strange_part_is_read_or_ignored_and_never_raises(
    name: str, data: st.DataObject
) -> None:
    body = received(name)
    places = list(_places(body))
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(_ANYTHING)
    incoming = parse(body)
    assert incoming is None or incoming.address.count(":") == 2
    home_opened(body), left(body), challenge(body), event_id(body)


def _places(part: Any) -> Iterator[tuple[Any, Any]]:
    """Every spot in this body that could hold something else."""
    found = part.items() if isinstance(part, dict) else enumerate(part)
    for key, value in list(found):
        yield part, key
        if isinstance(value, dict | list):
            yield from _places(value)


# What goes out.

OPTION = Option("speak_first.safe", "yes", "Yes")
FULL = Message(
    title="Before anything else",
    text="Is everyone safe?\n\nThink of:\n- you\n- them & <others>\n\nTake *your* time, <@U1>.",
    facts=(("Who", "Sam"), ("When", "Tuesday 24 November")),
    copy="BEGIN:VCALENDAR\nEND:VCALENDAR",
    options=(OPTION, Option("speak_first.safe", "no", "No", "primary")),
    input=Input("speak_first.what", "text", "What happened?", "Send", hint="A few words will do."),
    links=(Link("Call 999", "tel:999"), Link("Read more", "https://example.org/a b?x=1&y=2")),
    footer="You can stop at any time.",
    controls=(Option("c.why", "why", "Why?", "quiet"), Option("c.stop", "stop", "Stop", "quiet")),
)


def shown(message: Message) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = render(message)["blocks"]
    return blocks


def buttons(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for block in blocks if block["type"] == "actions" for one in block["elements"]]


def texts(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from texts(one)


def pressed(button: Mapping[str, Any], state: Mapping[str, Any] | None = None) -> Said:
    """What comes back when this button is pressed, as Slack would send it."""
    body = received("button")
    body["actions"] = [{**button, "action_ts": "1763980300.1", "block_id": "x"}]
    body["state"] = {"values": state or {}}
    incoming = parse(body)
    assert incoming is not None
    return incoming.said


def test_the_words_twin_leaves_nothing_out() -> None:
    text = render(FULL)["text"]
    for part in (
        "Before anything else",
        "them &amp; &lt;others&gt;",
        "Who: Sam",
        "BEGIN:VCALENDAR",
        "Yes, No",
        "What happened?",
        "A few words will do.",
        "tel:999",
        "You can stop at any time.",
        "Why?, Stop",
    ):
        assert part in text


def test_a_list_is_a_list_and_nothing_else_is_read_as_markup() -> None:
    body = next(block for block in shown(FULL) if block["type"] == "rich_text")
    kinds = [element["type"] for element in body["elements"]]
    assert kinds == ["rich_text_section", "rich_text_list", "rich_text_section"]
    items = [list(texts(item)) for item in body["elements"][1]["elements"]]
    assert items == [["you"], ["them & <others>"]]
    before, after = ("".join(texts(body["elements"][at])) for at in (0, 2))
    assert before == "Is everyone safe?\n\nThink of:\n"
    assert after == "\nTake *your* time, <@U1>."


@pytest.mark.parametrize("name", ["<!channel>", "<@U0SAM0001>", "<https://evil.example|here>"])
def test_no_words_become_a_mention_or_a_link(name: str) -> None:
    said = Message(text=name, title=name, facts=((name, name),), copy=name, footer=name)
    said = replace(said, links=(Link(name, "https://example.org"),))
    rendered = render(said)
    assert name not in rendered["text"]
    assert escaped(name) in rendered["text"]
    marked = [one for one in _objects(rendered["blocks"]) if one.get("type") == "mrkdwn"]
    assert marked
    assert all(name not in one["text"] for one in marked)
    assert all(one.get("type") not in ("user", "broadcast", "link") for one in _objects(rendered))


def _objects(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        yield part
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from _objects(one)


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a?b=1|2", "<https://example.org/a?b=1%7C2|Go>"),
        ("tel:+441162525252", "<tel:+441162525252|Go>"),
        ("mailto:rep@example.org", "<mailto:rep@example.org|Go>"),
        ("javascript:alert(1)", "Go: javascript:alert(1)"),
        ("data:text/html,<b>", "Go: data:text/html,&lt;b&gt;"),
        ("https://[", "Go: https://["),
        ("/only/a/path", "Go: /only/a/path"),
    ],
)
def test_only_safe_links_are_links(url: str, linked: str) -> None:
    (block,) = shown(Message(text="", links=(Link("Go", url),)))
    assert block["text"]["text"] == linked


def test_only_one_button_stands_out() -> None:
    two = tuple(Option("t", str(n), f"Yes {n}", "primary") for n in range(2))
    styled = [one.get("style") for one in buttons(shown(replace(FULL, options=two)))]
    assert styled.count("primary") == 1


def test_controls_come_last_and_all_in_sight() -> None:
    last = shown(FULL)[-1]
    assert [one["text"]["text"] for one in last["elements"]] == ["Why?", "Stop"]


def test_the_crisis_card_is_set_apart_by_heading_and_frame() -> None:
    plain, urgent = (
        shown(replace(FULL, controls=())),
        shown(replace(FULL, controls=(), urgent=True)),
    )
    assert urgent == [{"type": "divider"}, *plain, {"type": "divider"}]
    assert urgent[1]["type"] == "header"


@pytest.mark.parametrize("kind", ["text", "line"])
def test_a_text_field_says_that_typing_in_the_chat_works_too(kind: InputKind) -> None:
    (field,) = [
        block
        for block in shown(Message(text="", input=Input("t", kind, "What happened?", "Send")))
        if block["type"] == "input"
    ]
    label = field["label"]["text"]
    assert label == "What happened? You can also type your answer in the chat."


def test_a_long_label_is_told_in_full_and_shortened_on_its_button() -> None:
    long = (
        "I would rather meet somewhere quiet, away from the ward, with somebody I trust beside me"
    )
    blocks = shown(
        Message(text="Where?", options=(Option("t", "a", long), Option("t", "b", "Here")))
    )
    assert [one["text"]["text"] for one in buttons(blocks)] == [
        f"1. {long[:71].rstrip()}…",
        "2. Here",
    ]
    ordered = [one for one in _objects(blocks) if one.get("style") == "ordered"]
    assert list(texts(ordered)) == [long, "Here"]


def test_long_text_is_split_and_none_of_it_is_lost() -> None:
    long = " ".join(f"word{n}" for n in range(1000))
    assert "".join(texts(shown(Message(text=long)))) == long


def test_many_options_and_facts_are_spread_over_blocks() -> None:
    options = tuple(Option("t", str(n), f"Option {n}") for n in range(60))
    facts = tuple((f"Name {n}", f"Value {n}") for n in range(12))
    blocks = shown(Message(text="Which?", options=options, facts=facts))
    assert [pressed(one).value for one in buttons(blocks)] == [str(n) for n in range(60)]
    fields = [one["text"] for block in blocks for one in block.get("fields", ())]
    assert fields == [word for pair in facts for word in pair]


INITIAL: list[tuple[InputKind, str, dict[str, Any]]] = [
    ("day", "2026-11-24", {"initial_date": "2026-11-24"}),
    ("time", "14:30", {"initial_time": "14:30"}),
    ("moment", "2026-11-24T14:30:00+00:00", {"initial_date_time": 1795530600}),
    ("moment", "2026-11-24T14:30", {}),
    ("person", "slack:T1:U2", {"initial_user": "U2"}),
    ("text", "Already said", {"initial_value": "Already said"}),
    ("day", "soon", {}),
    ("time", "later", {}),
    ("person", "Sam", {}),
]


@pytest.mark.parametrize(("kind", "initial", "started"), INITIAL)
def test_a_field_starts_with_what_is_known(
    kind: InputKind, initial: str, started: dict[str, Any]
) -> None:
    blocks = shown(Message(text="", input=Input("t", kind, "L", "Send", initial=initial)))
    element = next(block["element"] for block in blocks if block["type"] == "input")
    assert {key: value for key, value in element.items() if key.startswith("initial")} == started


@pytest.mark.parametrize(("count", "kind"), [(10, "checkboxes"), (11, "multi_static_select")])
def test_ticked_choices_stay_ticked(count: int, kind: str) -> None:
    choices = tuple((f"v{n}", f"Choice {n}") for n in range(count))
    asked = Input("t", "several", "Which?", "Send", choices=choices, initial="v1,v3")
    blocks = shown(Message(text="", input=asked))
    element = next(block["element"] for block in blocks if block["type"] == "input")
    assert element["type"] == kind
    assert [one["value"] for one in element["initial_options"]] == ["v1", "v3"]


@pytest.mark.parametrize(
    "message",
    [
        Message(text="?", options=(Option("t" * 300, "v", "L"),)),
        Message(text="?", options=(Option("t", "v" * 2001, "L"),)),
        Message(text="?", input=Input("t" * 300, "line", "L", "Send")),
    ],
    ids=["token", "value", "input"],
)
def test_what_slack_could_not_give_back_is_not_shown_as_if_it_could(message: Message) -> None:
    with pytest.raises(ValueError, match="Slack takes"):
        render(message)


# Any message at all, against Slack's limits written down once more, apart from the code.

SLACK = {
    "blocks": 50,
    "home_blocks": 100,
    "blocks_text": 11_000,
    "message_text": 40_000,
    "text": 3_000,
    "header": 150,
    "field": 2_000,
    "fields": 10,
    "actions": 25,
    "context": 10,
    "action_id": 255,
    "button": 75,
    "value": 2_000,
    "label": 2_000,
    "typed": 3_000,
    "option": 75,
    "option_value": 150,
    "checkboxes": 10,
    "select": 100,
}

_words = st.text(max_size=120) | st.text(min_size=1, max_size=20).map(lambda one: one * 200)
_lines = st.lists(st.sampled_from(["- ", ""]).flatmap(lambda m: _words.map(lambda w: m + w))).map(
    "\n".join
)
_token = st.text(min_size=1, max_size=200)
_options = st.builds(
    Option, _token, st.text(max_size=2000), _words, st.sampled_from(["plain", "primary", "quiet"])
)
_KINDS: list[InputKind] = ["text", "line", "day", "time", "moment", "person", "several"]
_choices = st.lists(
    st.tuples(st.text(max_size=75), _words), min_size=1, max_size=130, unique_by=lambda c: c[0]
)
_input = st.builds(
    Input,
    _token,
    st.sampled_from(_KINDS),
    _words,
    _words,
    _choices.map(tuple),
    st.sampled_from(
        ["", "2026-11-24", "14:30", "slack:T1:U2", "2026-11-24T14:30+01:00", "x" * 5000]
    ),
    _words,
    st.integers(0, 5000),
)
_links = st.builds(
    Link, _words, st.sampled_from(["https://example.org/", "tel:999", "x:y", ""]) | st.text()
)
MESSAGES = st.builds(
    Message,
    text=_lines,
    title=_words,
    sections=st.lists(st.tuples(_words, _lines), max_size=12).map(tuple),
    facts=st.lists(st.tuples(_words, _words), max_size=12).map(tuple),
    copy=_words,
    options=st.lists(_options, max_size=4).map(tuple)
    | _options.map(lambda one: tuple(replace(one, value=str(n)) for n in range(70))),
    input=st.none() | _input,
    links=st.lists(_links, max_size=4).map(tuple),
    footer=_words,
    controls=st.lists(_options, max_size=4).map(tuple),
    urgent=st.booleans(),
)


def within_limits(blocks: list[dict[str, Any]], most: int) -> None:
    assert len(blocks) <= most
    ids = [one["action_id"] for one in _objects(blocks) if "action_id" in one]
    assert len(ids) == len(set(ids))
    assert all(len(one) <= SLACK["action_id"] for one in ids)
    fields = [block["block_id"] for block in blocks if "block_id" in block]
    assert len(fields) == len(set(fields))
    for one in _objects(blocks):
        if isinstance(one.get("text"), str):
            assert 1 <= len(one["text"]) <= SLACK["text"]
        match one.get("type"):
            case "header":
                assert len(one["text"]["text"]) <= SLACK["header"]
            case "section":
                assert len(one.get("fields", ())) <= SLACK["fields"]
                assert all(len(f["text"]) <= SLACK["field"] for f in one.get("fields", ()))
            case "actions":
                assert 1 <= len(one["elements"]) <= SLACK["actions"]
            case "context":
                assert 1 <= len(one["elements"]) <= SLACK["context"]
            case "button":
                assert len(one["text"]["text"]) <= SLACK["button"]
                assert len(one.get("value", "")) <= SLACK["value"]
            case "input":
                assert len(one["label"]["text"]) <= SLACK["label"]
                assert len(one.get("hint", {"text": ""})["text"]) <= SLACK["label"]
            case "plain_text_input":
                assert 1 <= one["max_length"] <= SLACK["typed"]
                assert len(one.get("initial_value", "")) <= one["max_length"]
            case "checkboxes":
                assert 1 <= len(one["options"]) <= SLACK["checkboxes"]
            case "multi_static_select":
                for group in one.get("option_groups", [one]):
                    assert 1 <= len(group["options"]) <= SLACK["select"]
                    assert len(group.get("label", {"text": ""})["text"]) <= SLACK["option"]
        for option in one.get("options", ()):
            assert len(option["text"]["text"]) <= SLACK["option"]
            assert len(option["value"]) <= SLACK["option_value"]


@given(MESSAGES)
@settings(max_examples=80, deadline=None)
def test_any_message_is_within_limits_and_every_answer_comes_back(message: Message) -> None:
    rendered = render(message)
    blocks = rendered["blocks"]
    within_limits(blocks, SLACK["blocks"])
    assert sum(len(one) for one in texts(blocks)) <= SLACK["blocks_text"] + len(list(texts(blocks)))
    assert 1 <= len(rendered["text"]) <= SLACK["message_text"]
    found = buttons(blocks)
    options = [*message.options, *message.controls]
    back = [pressed(one) for one in found if one["action_id"].startswith("o")]
    assert back == [Said(token=one.token, value=one.value) for one in options]
    if message.input:
        assert_the_field_comes_back(message.input, blocks, found)


def assert_the_field_comes_back(
    asked: Input, blocks: list[dict[str, Any]], found: list[dict[str, Any]]
) -> None:
    block = next(block for block in blocks if block["type"] == "input")
    element = block["element"]
    given_back: dict[InputKind, tuple[dict[str, Any], str]] = {
        "text": ({"value": "some words"}, "some words"),
        "line": ({"value": "some words"}, "some words"),
        "day": ({"selected_date": "2026-11-24"}, "2026-11-24"),
        "time": ({"selected_time": "14:30"}, "14:30"),
        "moment": ({"selected_date_time": 1795530600}, "2026-11-24T14:30:00+00:00"),
        "person": ({"selected_user": "U2"}, "slack:T0NHS0001:U2"),
        "several": (
            {"selected_options": [o for g in element.get("option_groups", [element])
                                  for o in g.get("options", ())]},
            ",".join(value for value, _ in asked.choices),
        ),
    }  # fmt: skip
    held, expected = given_back[asked.kind]
    state = {block["block_id"]: {element["action_id"]: {"type": element["type"], **held}}}
    send = next(one for one in found if one["action_id"].startswith("s"))
    assert pressed(send, state) == Said(token=asked.token, value=expected)


@given(st.lists(MESSAGES, max_size=3), _words)
@settings(max_examples=40, deadline=None)
def test_any_front_page_is_within_limits(cards: list[Message], title: str) -> None:
    view = render_home(Home(title, tuple(cards)))
    assert view["type"] == "home"
    within_limits(view["blocks"], SLACK["home_blocks"])


def test_a_message_beyond_all_reason_still_fits() -> None:
    facts = tuple((f"name {n}", "value " * 300) for n in range(400))
    many = Message(text="- a\n\nb\n" * 5000, facts=facts, copy="c" * 90_000, controls=(OPTION,))
    rendered = render(many)
    within_limits(rendered["blocks"], SLACK["blocks"])
    assert len(rendered["text"]) <= SLACK["message_text"]
    assert sum(len(one) for one in texts(rendered["blocks"])) <= SLACK["blocks_text"]
    assert pressed(rendered["blocks"][-1]["elements"][0]) == Said(
        token=OPTION.token, value=OPTION.value
    )


@given(st.text())
def test_escaped_words_come_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


@given(st.text(max_size=300), st.integers(1, 40))
def test_pieces_together_are_the_text(text: str, most: int) -> None:
    found = list(pieces(text, most))
    assert "".join(found) == text
    assert all(0 < len(one) <= most for one in found)


# Slack's own schemas, which are not ours to ship.


def schema(name: str) -> Mapping[str, Any]:
    path = SCHEMAS / f"{name}.json"
    if not path.exists():
        pytest.skip(f"{name}.json is not here: set SPEAK_FIRST_SCHEMAS to the folder that has it")
    read: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    return read


TWO = (("a", "A"), ("b", "B"))
MANY = tuple((f"v{n}", "x" * 80) for n in range(120))
STARTS = [*((kind, "") for kind in _KINDS), *((kind, start) for kind, start, _ in INITIAL)]
ASKED = [Input("t", kind, "L", "Send", TWO, start, "Hint") for kind, start in STARTS]
ASKED.append(Input("t", "several", "L", "Send", MANY))
EVERY_KIND = [replace(FULL, urgent=True), *(Message(text="?", input=one) for one in ASKED)]


def test_every_kind_of_message_is_of_slacks_own_shape() -> None:
    validator = jsonschema.Draft7Validator(schema("slack-blocks"))
    for message in EVERY_KIND:
        validator.validate(shown(message))


def test_a_front_page_is_of_slacks_own_shape() -> None:
    validator = jsonschema.Draft7Validator(schema("slack-home"))
    validator.validate(render_home(Home("Speak First", tuple(EVERY_KIND))))


def test_the_shape_is_really_checked() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(schema("slack-blocks")).validate(
            [{"type": "section", "text": 1}]
        )


def test_the_manifest_is_of_slacks_own_shape() -> None:
    manifest = json.loads((ROOT / "adapters" / "slack_manifest.json").read_text("utf-8"))
    jsonschema.Draft7Validator(schema("slack-manifest-2")).validate(manifest)


# Ticks: eight of them, each as long as a label may be, and the button beside them.

_TICKS = tuple((f"tick_{n}", f"{n} " + "word " * 11 + "end") for n in range(8))
_TICKED = Message(
    text="What would help?",
    options=(Option("a:c1:helps", "none", "None of these"),),
    input=Input("a:c1:helps", "several", "Tick all that fit", "Send", _TICKS, "tick_1,tick_6"),
    links=(Link("Your file", "https://speak.example/files/gAAAA-_b"), Link("Call 111", "tel:111")),
)


def test_eight_long_labels_are_ticks_shown_whole_and_come_back() -> None:
    assert {len(label) for _, label in _TICKS} == {60}
    blocks = shown(_TICKED)
    within_limits(blocks, SLACK["blocks"])
    (block,) = (block for block in blocks if block["type"] == "input")
    element = block["element"]
    assert element["type"] == "checkboxes"
    assert [(one["value"], one["text"]["text"]) for one in element["options"]] == list(_TICKS)
    assert [one["value"] for one in element["initial_options"]] == ["tick_1", "tick_6"]
    send = next(one for one in buttons(blocks) if one["action_id"].startswith("s"))
    for ticked in (_TICKS, _TICKS[2:5], ()):
        chosen = [{"text": {"text": label}, "value": value} for value, label in ticked]
        held = {"type": "checkboxes", "selected_options": chosen}
        state = {block["block_id"]: {element["action_id"]: held}}
        value = ",".join(value for value, _ in ticked)
        assert pressed(send, state) == Said(token="a:c1:helps", value=value)
    none = next(one for one in buttons(blocks) if one["text"]["text"] == "None of these")
    assert pressed(none) == Said(token="a:c1:helps", value="none")


def test_links_beside_ticks_are_links_and_stand_in_the_words_as_well() -> None:
    rendered = render(_TICKED)
    marked = [text for text in texts(rendered["blocks"]) if "speak.example" in text]
    assert marked == ["<https://speak.example/files/gAAAA-_b|Your file>\n<tel:111|Call 111>"]
    for part in ("https://speak.example/files/gAAAA-_b", "tel:111", _TICKS[7][1]):
        assert part in rendered["text"]


# Sections: words under a heading, which no words of anybody's can look like.

_HELD = Message(
    title="What is kept here",
    text="Here it is.",
    sections=(
        ("What was\nseen & *heard*", "Sam, Monday\n*It* was <@U1>.\n\n- one\n- two\n\nEnd."),
        ("A list", "- three"),
        ("", "Nobody's"),
        ("Alone", ""),
    ),
)


def _bold(part: Any) -> list[str]:
    return [one["text"] for one in _objects(part) if one.get("style") == {"bold": True}]


def test_each_section_is_a_block_with_its_heading_bold_and_its_words_plain() -> None:
    _, text, *sections = shown(_HELD)
    assert _bold(text) == []
    assert [_bold(one) for one in sections] == [
        ["What was seen & *heard*"],
        ["A list"],
        [],
        ["Alone"],
    ]
    assert ["".join(texts(one)) for one in sections] == [
        "What was seen & *heard*\nSam, Monday\n*It* was <@U1>.\nonetwo\nEnd.",
        "A listthree",
        "Nobody's",
        "Alone",
    ]
    kinds = [element["type"] for element in sections[0]["elements"]]
    assert kinds == ["rich_text_section", "rich_text_list", "rich_text_section"]
    assert all(one["type"] == "rich_text" for one in (text, *sections))
    within_limits(shown(_HELD), SLACK["blocks"])
    jsonschema.Draft7Validator(schema("slack-blocks")).validate(shown(_HELD))


def test_sections_stand_in_the_words_as_well_and_are_escaped_there() -> None:
    assert "\n\nA list\n- three\n\n" in render(_HELD)["text"]
    assert "*It* was &lt;@U1&gt;." in render(_HELD)["text"]


def test_long_words_under_a_heading_are_split_and_none_of_them_is_lost() -> None:
    long = " ".join(f"word{n}" for n in range(500))
    blocks = shown(Message(text="", sections=(("Ours", long), ("x" * 4000, "End"))))
    within_limits(blocks, SLACK["blocks"])
    assert "".join(texts(blocks[0])) == f"Ours\n{long}"
    assert "".join(_bold(blocks[1])) == "x" * 4000


@given(st.text("*_~`#<>&- \n\r\u2028ab", max_size=200))
@settings(deadline=None)
def test_no_words_become_a_heading(said: str) -> None:
    assert _bold(shown(Message(text=said, sections=(("Ours", said),)))) == ["Ours"]


FORMS = st.dictionaries(st.text(min_size=1), st.text() | st.text('%2352:"{}[]\\\\/,<>+&= ')).map(
    lambda fields: urlencode(fields).encode()
)


@given(
    FORMS
    | st.text("%2356cC3aA9+&=payload").map(str.encode)
    | st.binary().map(lambda raw: b"payload=" + raw)
)
def test_a_form_is_read_as_the_standard_library_reads_it(raw: bytes) -> None:
    try:
        read = dict(parse_qsl(raw.decode(), keep_blank_values=True, errors="strict"))
    except ValueError:
        with pytest.raises(ValueError, match="utf"):
            form(raw)
    else:
        assert form(raw) == read
