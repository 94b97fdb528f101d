"""The Slack channel as Slack sees it: signed requests in, calls to the Web API out."""

import asyncio
import hashlib
import hmac
import json
import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from adapters.channel import Gone, Incoming, NotTried, Refused, RetryLater
from adapters.slack import BURST, SlackChannel
from adapters.slack_oauth import SCOPES
from dialogs.messages import Home, Message, Option
from tests.slack_stand_in import APP_TOKEN, TEAM, TOKEN, Person, Slack

FILES = Path(__file__).parent / "wire" / "slack"
SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ASHA = f"slack:{TEAM}:U0ASHA001"
OAUTH = {"client_id": "12.34", "client_secret": "shh"}
HELLO = Message(text="How are you?", options=(Option("t", "fine", "Fine"),))


def received(name: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((FILES / f"{name}.json").read_text("utf-8"))
    return body


class Kept:
    """Installations kept in memory."""

    def __init__(self) -> None:
        self.tokens: dict[str, str] = {}
        self.saved: dict[str, tuple[str, dict[str, str]]] = {}

    async def save(
        self, team: str, bot_token: str, bot_user: str, details: Mapping[str, str]
    ) -> None:
        self.tokens[team] = bot_token
        self.saved[team] = (bot_user, dict(details))

    async def find(self, team: str) -> str | None:
        return self.tokens.get(team)

    async def delete(self, team: str) -> None:
        self.tokens.pop(team, None)


class Lines:
    """A log that keeps what it was told."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, object]]] = []

    def info(self, event: str, **fields: object) -> None:
        self.lines.append((event, fields))

    warning = error = info

    def named(self, event: str) -> list[dict[str, object]]:
        return [fields for name, fields in self.lines if name == event]


@dataclass
class Rig:
    """The channel on a real server, beside a stand-in for Slack."""

    slack: Slack
    channel: SlackChannel
    client: TestClient[web.Request, web.Application]
    kept: Kept
    log: Lines
    arrived: list[Incoming]
    gone: list[str]
    home: list[Home]
    broken: list[Exception] = field(default_factory=list)  # what the next ones fail with
    failed: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)  # clear it to hold `receive`
    now: datetime = NOW

    def __post_init__(self) -> None:
        self.go_on.set()

    async def post(
        self,
        raw: bytes,
        kind: str = "application/json",
        *,
        at: str | None = None,
        secret: str = SECRET,
        version: str = "v0",
        **headers: str,
    ) -> ClientResponse:
        """A request signed as Slack signs."""
        at = str(int(self.now.timestamp())) if at is None else at
        digest = hmac.new(secret.encode(), f"v0:{at}:".encode() + raw, hashlib.sha256).hexdigest()
        signed = {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": f"{version}={digest}"}
        signed |= {"Content-Type": kind, **headers}
        return await self.client.post("/slack/events", data=BytesIO(raw), headers=signed)

    async def deliver(self, name: str) -> int:
        """One of the payload files, in the form Slack sends it in."""
        return await self.deliver_body(received(name))

    async def deliver_body(self, body: dict[str, Any]) -> int:
        form = "application/x-www-form-urlencoded"
        if "command" in body:
            response = await self.post(urlencode(body).encode(), form)
        elif body.get("type") in ("event_callback", "url_verification"):
            response = await self.post(json.dumps(body).encode())
        else:
            response = await self.post(urlencode({"payload": json.dumps(body)}).encode(), form)
        assert response.status != 200 or await response.text() == ""
        return response.status


@asynccontextmanager
async def rigged(**settings: Any) -> AsyncIterator[Rig]:
    slack, kept, log = Slack(), Kept(), Lines()
    arrived: list[Incoming] = []
    gone: list[str] = []
    home = [Home("Speak First", (Message(text="Hello"),))]
    await slack.open()

    async def receive(incoming: Incoming) -> None:
        if one.broken:
            error = one.broken.pop()
            one.failed.set()
            raise error
        one.begun.set()
        await one.go_on.wait()
        arrived.append(incoming)

    async def home_of(_address: str) -> Home:
        return home[0]

    async def leave(workspace: str) -> None:
        if one.broken:
            raise one.broken.pop()
        gone.append(workspace)

    given: dict[str, Any] = {
        "bot_token": TOKEN,
        "signing_secret": SECRET,
        "app_token": None,
        "client_id": None,
        "client_secret": None,
        "api_url": slack.url,
        "timeout": 5.0,
    }
    channel = SlackChannel(
        **(given | settings),
        receive=receive,
        home=home_of,
        left=leave,
        installations=kept,
        now=lambda: one.now,
        log=log,
        nonce=lambda: "nonce",
    )
    app = web.Application(client_max_size=4 * 1024 * 1024)
    app.add_routes(channel.routes())
    client = TestClient(TestServer(app, host="127.0.0.1"))
    one = Rig(slack, channel, client, kept, log, arrived, gone, home)
    await channel.start()
    await client.start_server()
    try:
        yield one
    finally:
        await channel.stop()
        await client.close()
        await slack.close()


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    async with rigged() as one:
        yield one


# Who may come in.

RAW = json.dumps(received("message_im")).encode()


async def test_a_signed_message_arrives(rig: Rig) -> None:
    assert (await rig.post(RAW)).status == 200
    assert [one.said.text for one in rig.arrived] == ["I need to speak to Sam & Jo about <shifts>"]


OLD = str(int((NOW - timedelta(minutes=5, seconds=1)).timestamp()))
EARLY = str(int((NOW + timedelta(minutes=5, seconds=1)).timestamp()))


@pytest.mark.parametrize(
    "wrong",
    [
        {"secret": "another"},
        {"at": OLD},
        {"at": EARLY},
        {"at": "soon"},
        {"at": ""},
        {"at": "9" * 400},
        {"version": "v1"},
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v0=é"},
        {"X-Slack-Request-Timestamp": OLD},
    ],
    ids=lambda wrong: "-".join(wrong) + str(len(str(wrong))),
)
async def test_what_slack_did_not_sign_just_now_is_refused(rig: Rig, wrong: dict[str, str]) -> None:
    assert (await rig.post(RAW)).status == 200
    assert (await rig.post(RAW, **wrong)).status == 401
    assert len(rig.arrived) == 1


async def test_a_request_without_a_signature_is_refused(rig: Rig) -> None:
    response = await rig.client.post("/slack/events", data=RAW)
    assert response.status == 401
    assert rig.arrived == []


async def test_a_signature_is_good_for_its_own_bytes_only(rig: Rig) -> None:
    at = str(int(NOW.timestamp()))
    digest = hmac.new(SECRET.encode(), f"v0:{at}:".encode() + RAW, hashlib.sha256).hexdigest()
    headers = {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": f"v0={digest}"}
    changed = RAW.replace(b"shifts", b"nights")
    response = await rig.client.post("/slack/events", data=changed, headers=headers)
    assert response.status == 401
    assert rig.arrived == []


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"null", b'"x"', b"[" * 50_000, b'{"type":"event_callback","event":7}'],
    ids=range(7),
)
@pytest.mark.parametrize("kind", ["application/json", "application/x-www-form-urlencoded"])
async def test_bad_input_is_never_our_fault(rig: Rig, raw: bytes, kind: str) -> None:
    raw = raw if kind == "application/json" else b"payload=" + raw
    assert (await rig.post(raw, kind)).status in (200, 400)
    assert (await rig.post(b"{", kind)).status == 400
    assert rig.arrived == []


async def test_bytes_that_are_no_text_are_refused(rig: Rig) -> None:
    assert (await rig.post(b"\xff\xfe\x00")).status == 401


@pytest.mark.parametrize("part", ["event", "team", "user", "enterprise", "authorizations", "view"])
@pytest.mark.parametrize("junk", [7, "x", [1], {"id": 1}, None], ids=repr)
async def test_a_body_of_a_strange_shape_is_never_our_fault(
    rig: Rig, part: str, junk: object
) -> None:
    for name in ("message_im", "button"):
        assert await rig.deliver_body(received(name) | {part: junk}) in (200, 400)


async def test_a_body_over_a_megabyte_is_refused(rig: Rig) -> None:
    response = await rig.post(b" " * (1024 * 1024 + 1))
    assert response.status == 413
    assert (await rig.post(RAW + b" " * (1024 * 1024 - len(RAW)))).status == 200


async def test_a_body_over_a_megabyte_that_does_not_say_so_is_refused(rig: Rig) -> None:
    async def drip() -> AsyncIterator[bytes]:
        for _ in range(17):
            yield b" " * 65536

    response = await rig.client.post("/slack/events", data=drip())
    assert response.status == 413


async def test_the_url_check_is_answered(rig: Rig) -> None:
    body = received("url_verification")
    response = await rig.post(json.dumps(body).encode())
    assert await response.json() == {"challenge": body["challenge"]}
    forged = await rig.post(json.dumps(body).encode(), secret="another")
    assert forged.status == 401


# What is done with it.


@pytest.mark.parametrize("name", sorted(path.stem for path in FILES.glob("*.json")))
async def test_everything_slack_sends_is_acknowledged(rig: Rig, name: str) -> None:
    if name != "url_verification":
        assert await rig.deliver(name) == 200


@pytest.mark.parametrize("name", ["message_im", "button", "command_ask", "shortcut"])
async def test_what_could_not_be_kept_is_not_acknowledged(rig: Rig, name: str) -> None:
    rig.broken.append(RuntimeError("the disk said: I need to speak"))
    assert await rig.deliver(name) == 503
    assert rig.arrived == []
    assert await rig.deliver(name) == 200  # Slack sends it again
    assert len(rig.arrived) == 1
    (line,) = rig.log.named("slack_not_taken")
    assert line["error"] == "RuntimeError"
    assert line["id"]
    assert "speak" not in repr(line)


async def test_a_redelivery_is_handed_on_with_the_same_id(rig: Rig) -> None:
    await rig.post(RAW)
    response = await rig.post(RAW, **{"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "timeout"})
    assert response.status == 200
    assert len({one.id for one in rig.arrived}) == 1
    assert len(rig.arrived) == 2


async def test_acknowledged_means_received(rig: Rig) -> None:
    rig.go_on.clear()
    answer = asyncio.create_task(rig.post(RAW))
    await rig.begun.wait()
    assert not answer.done()
    rig.go_on.set()
    assert (await answer).status == 200
    assert len(rig.arrived) == 1


async def test_a_person_has_a_name_and_a_zone_and_slack_is_asked_once_a_day(rig: Rig) -> None:
    for _ in range(3):
        await rig.deliver("button")
    assert {(one.name, one.zone) for one in rig.arrived} == {("Asha Patel", "Europe/London")}
    assert rig.slack.asked == ["users.info"]
    rig.slack.people["U0ASHA001"].name = "Asha Shah"
    rig.now += timedelta(days=1)
    await rig.deliver("button")
    assert rig.arrived[-1].name == "Asha Shah"


@pytest.mark.parametrize(
    "plan", ["429 60", "500", "rubbish", "rubbish text/plain", "list", "missing_scope"]
)
async def test_a_message_is_not_lost_for_want_of_a_name(rig: Rig, plan: str) -> None:
    rig.slack.next_answers("users.info", plan)
    assert await rig.deliver("message_im") == 200
    (incoming,) = rig.arrived
    assert (incoming.name, incoming.zone) == ("", "")


async def test_a_slow_name_is_not_waited_for() -> None:
    async with rigged(timeout=0.2) as rig:
        rig.slack.next_answers("users.info", "slow")
        assert await rig.deliver("message_im") == 200
        assert rig.arrived[0].name == ""


async def test_a_zone_that_is_none_is_left_out(rig: Rig) -> None:
    rig.slack.people["U0ASHA001"].zone = "Middle/Earth"
    await rig.deliver("message_im")
    assert rig.arrived[0].zone == ""


async def test_the_home_tab_is_filled(rig: Rig) -> None:
    assert await rig.deliver("app_home_opened") == 200
    assert rig.slack.homes["U0ASHA001"]["type"] == "home"
    assert "Hello" in json.dumps(rig.slack.homes)
    assert rig.arrived == []


async def test_a_home_tab_that_could_not_be_filled_is_asked_for_again(rig: Rig) -> None:
    rig.slack.next_answers("views.publish", "500")
    assert await rig.deliver("app_home_opened") == 503
    assert await rig.deliver("app_home_opened") == 200
    assert rig.slack.homes


async def test_a_workspace_that_leaves_is_let_go_with_its_token(rig: Rig) -> None:
    rig.kept.tokens[TEAM] = TOKEN
    rig.broken.append(RuntimeError())
    assert await rig.deliver("app_uninstalled") == 503
    assert rig.kept.tokens == {TEAM: TOKEN}
    assert await rig.deliver("app_uninstalled") == 200
    assert rig.kept.tokens == {}
    assert rig.gone == [f"slack:{TEAM}"]


# What goes out.


async def test_the_first_message_opens_the_chat_and_the_next_one_knows_it(rig: Rig) -> None:
    kept = await rig.channel.send(ASHA, {"team": TEAM}, HELLO)
    assert kept == {"team": TEAM, "channel": "D0ASHA001"}
    assert await rig.channel.send(ASHA, kept, HELLO) == kept
    assert rig.slack.asked == ["conversations.open", "chat.postMessage", "chat.postMessage"]
    (channel, given), _ = rig.slack.posted
    assert channel == "D0ASHA001"
    assert given["text"].startswith("How are you?")
    assert given["blocks"][-1]["elements"][0]["text"]["text"] == "Fine"
    assert given["unfurl_links"] is given["unfurl_media"] is given["mrkdwn"] is False


async def test_all_calls_share_one_kept_connection(rig: Rig) -> None:
    details: Mapping[str, str] = {}
    for _ in range(5):
        details = await rig.channel.send(ASHA, details, HELLO)
    assert len(rig.slack.connections) == 1


async def test_a_chat_that_is_lost_is_opened_again(rig: Rig) -> None:
    kept = await rig.channel.send(ASHA, {"channel": "D0OLD00001"}, HELLO)
    assert kept["channel"] == "D0ASHA001"
    assert len(rig.slack.posted) == 1


TROUBLE = {
    "429 30": 30,
    "429": 30,
    "429 soon": 30,
    "429 0": 1,
    "429 99999999": 3600,
    "500": 5,
    "rubbish": 5,
    "rubbish text/plain": 5,
    "rubbish text/html": 5,
    "list": 5,
    "hang up": 5,
    "internal_error": 5,
    "ratelimited": 30,
    "never_heard_of_it": 60,
}


@pytest.mark.parametrize(("plan", "seconds"), TROUBLE.items())
async def test_trouble_of_slacks_is_tried_again_later(rig: Rig, plan: str, seconds: int) -> None:
    rig.slack.next_answers("chat.postMessage", plan)
    with pytest.raises(RetryLater) as later:
        await rig.channel.send(ASHA, {}, HELLO)
    assert later.value.seconds == seconds
    assert rig.slack.asked.count("chat.postMessage") == 1
    rig.now += timedelta(seconds=seconds)
    await rig.channel.send(ASHA, {}, HELLO)
    assert len(rig.slack.posted) == 1


async def test_a_throttled_workspace_is_left_alone_and_delays_no_other() -> None:
    async with rigged(**OAUTH) as rig:
        rig.slack.tokens = {"xoxb-1": "T1", "xoxb-2": "T2"}
        rig.kept.tokens = {"T1": "xoxb-1", "T2": "xoxb-2"}
        await rig.channel.send("slack:T1:U0ASHA001", {}, HELLO)
        rig.slack.next_answers("chat.postMessage", "429 30")
        with pytest.raises(RetryLater):
            await rig.channel.send("slack:T1:U0ASHA001", {"channel": "D0ASHA001"}, HELLO)
        asked = len(rig.slack.asked)
        with pytest.raises(NotTried) as later:
            await rig.channel.send("slack:T1:U0ASHA001", {"channel": "D0ASHA001"}, HELLO)
        assert later.value.seconds >= 30
        assert len(rig.slack.asked) == asked
        await rig.channel.send("slack:T2:U0ASHA001", {"channel": "D0ASHA001"}, HELLO)
        rig.now += timedelta(seconds=30)
        await rig.channel.send("slack:T1:U0ASHA001", {"channel": "D0ASHA001"}, HELLO)
        assert len(rig.slack.posted) == 3


async def test_names_that_are_throttled_hold_up_no_message(rig: Rig) -> None:
    rig.slack.next_answers("users.info", "429 30")
    await rig.deliver("message_im")
    await rig.channel.send(ASHA, {}, HELLO)
    assert len(rig.slack.posted) == 1


async def test_one_chat_gets_a_burst_and_then_a_message_a_second(rig: Rig) -> None:
    kept = await rig.channel.send(ASHA, {}, HELLO)
    for _ in range(BURST - 1):
        await rig.channel.send(ASHA, kept, HELLO)
    # Nobody waits in the channel: whoever sends is told when to come back.
    for _ in range(2):
        with pytest.raises(NotTried) as later:
            await rig.channel.send(ASHA, kept, HELLO)
        assert later.value.seconds == 1.0
    rig.slack.people["U0LEE00001"] = Person("Lee Day")
    await rig.channel.send(f"slack:{TEAM}:U0LEE00001", {}, HELLO)
    # Who speaks is answered.
    await rig.deliver("message_im")
    address = rig.arrived[-1].address
    assert address == ASHA
    await rig.channel.send(ASHA, kept, HELLO)
    rig.now += timedelta(seconds=1)
    await rig.channel.send(ASHA, kept, HELLO)
    assert len(rig.slack.posted) == BURST + 3


async def test_sends_that_hang_keep_no_arrival_waiting() -> None:
    async with rigged(timeout=5.0) as rig:
        rig.slack.chats["U0ASHA001"] = "D0ASHA001"
        rig.slack.next_answers("chat.postMessage", *["slow"] * 130)
        chat = {"channel": "D0ASHA001"}
        people = [f"slack:T0NHS0001:U{number}" for number in range(130)]
        hung = [asyncio.create_task(rig.channel.send(one, chat, HELLO)) for one in people]
        while rig.slack.asked.count("chat.postMessage") < 130:
            await rig.client.get("/")
        rig.now += timedelta(seconds=3)
        with pytest.raises(NotTried):  # nor do more join them
            await rig.channel.send(ASHA, chat, HELLO)
        assert await rig.deliver("message_im") == 200
        for one in hung:
            one.cancel()
        await asyncio.gather(*hung, return_exceptions=True)


def test_a_bot_that_only_hears_messages_never_loads_bolt() -> None:
    code = "import sys, adapters.slack; sys.exit('slack_sdk' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=FILES.parents[2])
    assert done.returncode == 0


async def test_a_call_that_takes_too_long_is_tried_again_later() -> None:
    async with rigged(timeout=0.2) as rig:
        rig.slack.next_answers("conversations.open", "slow")
        with pytest.raises(RetryLater):
            await rig.channel.send(ASHA, {}, HELLO)


async def test_a_slack_that_is_not_there_is_tried_again_later() -> None:
    async with rigged(api_url="http://127.0.0.1:9/api/") as rig:
        with pytest.raises(RetryLater):
            await rig.channel.send(ASHA, {}, HELLO)


async def test_a_person_who_has_gone_is_gone(rig: Rig) -> None:
    with pytest.raises(Gone, match="user_not_found"):
        await rig.channel.send(f"slack:{TEAM}:U0NOBODY1", {}, HELLO)
    rig.slack.people["U0SAM0001"] = Person("Sam", disabled=True)
    with pytest.raises(Gone, match="user_disabled"):
        await rig.channel.send(f"slack:{TEAM}:U0SAM0001", {}, HELLO)
    with pytest.raises(Gone, match="user_disabled"):
        await rig.channel.send(f"slack:{TEAM}:U0SAM0001", {"channel": "D0OLD00001"}, HELLO)
    assert rig.slack.posted == []


@pytest.mark.parametrize("error", ["channel_not_found", "is_archived", "not_in_channel"])
async def test_a_new_chat_that_is_refused_too_means_gone(rig: Rig, error: str) -> None:
    rig.slack.next_answers("chat.postMessage", error, error)
    with pytest.raises(Gone, match=error):
        await rig.channel.send(ASHA, {"channel": "D0OLD00001"}, HELLO)


@pytest.mark.parametrize(
    ("error", "setting"),
    [
        ("invalid_auth", "SLACK_BOT_TOKEN"),
        ("token_revoked", "SLACK_BOT_TOKEN"),
        ("account_inactive", "SLACK_BOT_TOKEN"),
        ("missing_scope", "slack_manifest.json"),
        ("messages_tab_disabled", "Messages tab"),
        ("restricted_action", "admin"),
    ],
)
async def test_a_wrong_setting_waits_and_says_what_to_mend(
    rig: Rig, error: str, setting: str
) -> None:
    rig.slack.next_answers("chat.postMessage", error)
    with pytest.raises(RetryLater) as later:
        await rig.channel.send(ASHA, {}, HELLO)
    assert later.value.seconds == 3600
    (line,) = rig.log.named("slack_setting")
    assert setting in str(line["setting"])


async def test_without_a_token_nothing_is_sent_and_nobody_is_called_gone() -> None:
    async with rigged(bot_token=None) as rig:
        with pytest.raises(RetryLater):
            await rig.channel.send(ASHA, {}, HELLO)
        assert rig.slack.asked == []
        assert rig.log.named("slack_setting")
        assert await rig.deliver("message_im") == 200


@pytest.mark.parametrize("error", ["invalid_blocks", "msg_blocks_too_long", "msg_too_long"])
async def test_words_go_alone_when_the_buttons_are_refused(rig: Rig, error: str) -> None:
    rig.slack.next_answers("chat.postMessage", error)
    await rig.channel.send(ASHA, {}, HELLO)
    ((_, given),) = rig.slack.posted
    assert "blocks" not in given
    assert given["text"] == "How are you?\n\nYou can choose: Fine."


async def test_a_message_that_cannot_go_is_refused(rig: Rig) -> None:
    rig.slack.next_answers("chat.postMessage", "invalid_blocks", "msg_too_long")
    with pytest.raises(Refused, match="msg_too_long"):
        await rig.channel.send(ASHA, {}, HELLO)
    with pytest.raises(Refused):
        await rig.channel.send(ASHA, {}, Message(text="?", options=(Option("t" * 999, "", "x"),)))


async def test_each_workspace_has_its_own_token() -> None:
    async with rigged(**OAUTH) as rig:
        rig.slack.tokens = {"xoxb-one": "T1", "xoxb-grid": "E1"}
        rig.kept.tokens = {"T1": "xoxb-one", "E1": "xoxb-grid"}
        await rig.channel.send("slack:T1:U0ASHA001", {}, HELLO)
        await rig.channel.send("slack:T2:U0ASHA001", {"enterprise": "E1"}, HELLO)
        assert len(rig.slack.posted) == 2
        with pytest.raises(RetryLater):  # the bot's own token belongs to neither of these
            await rig.channel.send("slack:T3:U0ASHA001", {}, HELLO)


async def test_nothing_is_sent_before_start_or_after_stop() -> None:
    async with rigged() as rig:
        await rig.channel.stop()
        with pytest.raises(RetryLater):
            await rig.channel.send(ASHA, {}, HELLO)
        await rig.channel.start()
        await rig.channel.send(ASHA, {}, HELLO)


# Socket Mode.


def envelope(name: str, number: str) -> dict[str, Any]:
    body = received(name)
    kind = {"event_callback": "events_api"}.get(body.get("type", ""), "interactive")
    kind = "slash_commands" if "command" in body else kind
    return {
        "envelope_id": number,
        "type": kind,
        "payload": body,
        "accepts_response_payload": kind != "events_api",
    }


async def test_by_socket_the_same_things_arrive_and_are_acknowledged() -> None:
    async with rigged(app_token=APP_TOKEN) as rig, asyncio.timeout(10):
        socket = await rig.slack.sockets.get()
        for name in ("message_im", "button", "command_ask", "shortcut", "unknown_event"):
            await rig.slack.push(socket, envelope(name, f"env-{name}"))
            assert await rig.slack.acknowledged.get() == f"env-{name}"
        assert [one.said.text or one.said.value for one in rig.arrived] == [
            "I need to speak to Sam & Jo about <shifts>",
            "yes",
            "/ask will I lose pay & leave?",
            "/speak",
        ]


async def test_by_socket_what_could_not_be_kept_is_not_acknowledged() -> None:
    async with rigged(app_token=APP_TOKEN) as rig, asyncio.timeout(10):
        socket = await rig.slack.sockets.get()
        rig.broken.append(RuntimeError())
        await rig.slack.push(socket, envelope("message_im", "lost"))
        await rig.failed.wait()
        await rig.slack.push(socket, envelope("message_im", "kept"))
        assert await rig.slack.acknowledged.get() == "kept"
        assert len(rig.arrived) == 1


async def test_a_socket_that_slack_closes_is_opened_again() -> None:
    async with rigged(app_token=APP_TOKEN) as rig, asyncio.timeout(10):
        first = await rig.slack.sockets.get()
        await rig.slack.push(first, {"type": "disconnect", "reason": "refresh_requested"})
        second = await rig.slack.sockets.get()
        await rig.slack.push(second, envelope("message_im", "after"))
        assert await rig.slack.acknowledged.get() == "after"


async def test_a_socket_that_cannot_open_keeps_nobody_from_closing() -> None:
    async with asyncio.timeout(10), rigged(app_token="xapp-wrong") as rig:
        while "apps.connections.open" not in rig.slack.asked:
            await rig.channel.send(ASHA, {}, HELLO)  # the rest works meanwhile
    assert rig.slack.posted


# Adding the app.

INSTALLED = {
    "ok": True,
    "access_token": "xoxb-new",
    "token_type": "bot",
    "scope": ",".join(SCOPES),
    "bot_user_id": "U0NEWBOT01",
    "app_id": "A0SPEAK001",
    "team": {"id": "T0NEW00001", "name": "Another Trust"},
    "enterprise": None,
    "is_enterprise_install": False,
    "authed_user": {"id": "U0ADMIN001"},
}


async def begun(rig: Rig) -> str:
    response = await rig.client.get("/slack/install", allow_redirects=False)
    assert response.status == 302
    return parse_qs(urlsplit(response.headers["Location"]).query)["state"][0]


async def back(rig: Rig, state: str, cookie: str, **query: str) -> ClientResponse:
    return await rig.client.get(
        "/slack/oauth_redirect",
        params={"state": state, **query},
        headers={"Cookie": f"slack_install={cookie}"},
        allow_redirects=False,
    )


async def test_adding_the_app_keeps_its_token() -> None:
    async with rigged(bot_token=None, **OAUTH) as rig:
        response = await rig.client.get("/slack/install", allow_redirects=False)
        there = urlsplit(response.headers["Location"])
        asked = parse_qs(there.query)
        assert there.path == "/oauth/v2/authorize"
        assert asked["client_id"] == ["12.34"]
        assert asked["scope"] == [",".join(SCOPES)]
        cookie = response.headers["Set-Cookie"]
        assert "Secure" in cookie
        assert "HttpOnly" in cookie
        state = asked["state"][0]
        rig.slack.codes["c0de"] = INSTALLED
        response = await back(rig, state, state, code="c0de")
        assert response.status == 302
        assert "/app_redirect?app=A0SPEAK001&team=T0NEW00001" in response.headers["Location"]
        assert rig.kept.tokens == {"T0NEW00001": "xoxb-new"}
        assert rig.kept.saved["T0NEW00001"][0] == "U0NEWBOT01"


async def test_a_whole_organisation_is_kept_under_its_own_id() -> None:
    async with rigged(**OAUTH) as rig:
        state = await begun(rig)
        whole = {"team": None, "enterprise": {"id": "E0TRUST001"}, "is_enterprise_install": True}
        rig.slack.codes["c0de"] = INSTALLED | whole
        assert (await back(rig, state, state, code="c0de")).status == 302
        assert rig.kept.tokens == {"E0TRUST001": "xoxb-new"}


async def test_only_the_browser_that_began_can_finish_and_only_soon() -> None:
    async with rigged(**OAUTH) as rig:
        state = await begun(rig)
        rig.slack.codes["c0de"] = INSTALLED
        forged = f"{int(NOW.timestamp())}.nonce.{'0' * 64}"
        for given, cookie in ((state, ""), ("", ""), (forged, forged), (".", "."), ("é", "é")):
            assert (await back(rig, given, cookie, code="c0de")).status == 400
        rig.now = NOW + timedelta(minutes=11)
        assert (await back(rig, state, state, code="c0de")).status == 400
        assert rig.kept.tokens == {}
        rig.now = NOW + timedelta(minutes=9)
        assert (await back(rig, state, state, code="c0de")).status == 302


@pytest.mark.parametrize("answer", [{"ok": True}, INSTALLED | {"team": None}], ids=["", "no team"])
async def test_an_installation_that_fails_keeps_nothing(answer: dict[str, Any]) -> None:
    async with rigged(**OAUTH) as rig:
        state = await begun(rig)
        assert (await back(rig, state, state, error="access_denied")).status == 400
        assert (await back(rig, state, state, code="wrong")).status == 502
        rig.slack.codes["c0de"] = answer
        assert (await back(rig, state, state, code="c0de")).status == 502
        assert rig.kept.tokens == {}


async def test_there_is_no_installing_without_its_settings(rig: Rig) -> None:
    assert (await rig.client.get("/slack/install")).status == 404


def test_the_manifest_asks_for_what_the_code_needs() -> None:
    manifest = Path(__file__).parents[1] / "adapters" / "slack_manifest.json"
    asked = json.loads(manifest.read_text("utf-8"))["oauth_config"]["scopes"]
    assert asked == {"bot": list(SCOPES)}


# What must never be.


async def test_nothing_said_reaches_a_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    canary = "CANARY-7f3a"
    async with rigged(app_token=APP_TOKEN, **OAUTH) as rig, asyncio.timeout(20):
        socket = await rig.slack.sockets.get()
        body = received("message_im")
        body["event"]["text"] = canary
        press = received("send_text")
        press["state"]["values"]["field3"]["f3:speak_first.what"]["value"] = canary
        command = received("command_ask") | {"text": canary}
        for one in (body, press, command, body | {"type": canary}, body | {"event": canary}):
            raw = json.dumps(one).encode()
            await rig.deliver_body(one)
            rig.broken.append(RuntimeError(canary))
            await rig.deliver_body(one)
            rig.broken.clear()
            await rig.post(raw, secret="another")
            await rig.post(raw, "application/x-www-form-urlencoded")
            await rig.post(raw[:-1])
            sent = {"envelope_id": "e", "type": "events_api", "payload": one}
            await rig.slack.push(socket, sent)
        await rig.slack.acknowledged.get()
        message = Message(text=canary, options=(Option("t", canary, canary),))
        for plan in ("", "500", "rubbish", "list", "invalid_blocks", "missing_scope", "hang up"):
            if plan:
                rig.slack.next_answers("chat.postMessage", plan)
            try:
                await rig.channel.send(ASHA, {}, message)
            except (RetryLater, Gone, Refused) as error:
                assert canary not in str(error)
        assert len(rig.arrived) > 3
        assert canary not in repr(rig.log.lines)
        for secret in (canary, TOKEN, SECRET, APP_TOKEN, "I need to speak"):
            # asyncio and aiohttp may speak; nobody may repeat.
            assert secret not in caplog.text


async def test_the_environment_has_no_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("BOT_TOKEN", "SIGNING_SECRET", "APP_TOKEN", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.setenv(f"SLACK_{name}", "from-the-environment")
    for name in ("SCOPES", "REDIRECT_URI", "VERIFICATION_TOKEN", "INSTALLATION_STORE_CLASSPATH"):
        monkeypatch.setenv(f"SLACK_{name}", "from-the-environment")
    monkeypatch.setenv("HOME", str(tmp_path))
    async with rigged() as rig:
        assert (await rig.post(RAW)).status == 200
        assert (await rig.post(RAW, secret="from-the-environment")).status == 401
        await rig.channel.send(ASHA, {}, HELLO)
        assert len(rig.slack.posted) == 1
        assert (await rig.client.get("/slack/install")).status == 404
    assert home_is_untouched(tmp_path)


def home_is_untouched(home: Path) -> bool:
    return not list(home.iterdir())
