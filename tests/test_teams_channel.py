"""The Teams channel on loopback: really signed tokens in, a connector that keeps state out."""

import base64
import hmac
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import jwt
import pytest
import pytest_asyncio
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives import serialization

from adapters.channel import Gone, Incoming, NotTried, Refused, RetryLater
from adapters.teams import TeamsChannel
from adapters.teams_auth import Gate, TokenError
from adapters.teams_hosts import SERVICE_HOSTS, is_allowed, is_safe
from adapters.teams_keys import KeyRing
from adapters.teams_wire_address import addressed
from dialogs.messages import Message, Option
from tests.teams_stand_in import (
    APP_ID,
    PASSWORD,
    Clock,
    Json,
    Microsoft,
    activity,
    deliver,
    signing_key,
)

HELLO = Message("Hello.", options=(Option("tok", "yes", "Yes"),))


@dataclass
class Log:
    """Keeps what was logged."""

    lines: list[tuple[str, Json]] = field(default_factory=list)

    def info(self, event: str, **ids: Any) -> None:
        self.lines.append((event, ids))

    def warning(self, event: str, **ids: Any) -> None:
        self.lines.append((event, ids))


@dataclass
class Rig:
    """The channel in a real server, with Microsoft's stand-in behind it."""

    microsoft: Microsoft
    clock: Clock = field(default_factory=Clock)
    log: Log = field(default_factory=Log)
    arrived: list[Incoming] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    store_is_down: bool = False
    settings: Json = field(default_factory=dict)
    channel: TeamsChannel = field(init=False)
    client: ClientSession = field(init=False)
    url: str = ""

    async def receive(self, incoming: Incoming) -> None:
        if self.store_is_down:
            raise OSError("secret words")
        self.arrived.append(incoming)

    async def left(self, address: str) -> None:
        if self.store_is_down:
            raise OSError("secret words")
        self.gone.append(address)

    def activity(self, name: str = "message", **changed: Any) -> Json:
        return activity(name) | {"serviceUrl": self.microsoft.service_url} | changed

    def token(self, **claims: Any) -> str:
        return self.microsoft.sign(self.microsoft.claims(self.clock()) | claims)

    async def post(self, body: Any = None, token: str | None = None) -> int:
        return (await self.answer(body, token))[0]

    async def answer(self, body: Any = None, token: str | None = None) -> tuple[int, str]:
        good = self.token() if token is None else token
        return await deliver(self.client, self.url, self.activity() if body is None else body, good)

    async def send(self, message: Message = HELLO, **changed: str) -> None:
        details = {
            "service_url": self.microsoft.service_url,
            "conversation_id": "a:1/..Qw2",
            "bot_id": "28:bot",
            "user_id": "29:sam",
            "tenant": "t1",
        }
        await self.channel.send("teams:t1:sam", details | changed, message)

    @asynccontextmanager
    async def run(self) -> AsyncIterator["Rig"]:
        self.channel = TeamsChannel(
            **{
                "app_id": APP_ID,
                "app_password": PASSWORD,
                "openid_metadata_url": f"{self.microsoft.url}/metadata",
                "login_url": self.microsoft.url,
                "service_hosts": (self.microsoft.host,),
                "receive": self.receive,
                "left": self.left,
                "now": self.clock,
                "log": self.log,
                **self.settings,
            }
        )
        app = web.Application()
        app.add_routes(self.channel.routes())
        await self.channel.start()
        try:
            async with TestServer(app, host="127.0.0.1") as server, ClientSession() as self.client:
                self.url = str(server.make_url("/")).rstrip("/")
                yield self
        finally:
            await self.channel.stop()


@pytest_asyncio.fixture
async def microsoft() -> AsyncIterator[Microsoft]:
    async with Microsoft().serve() as served:
        yield served


@pytest_asyncio.fixture
async def rig(microsoft: Microsoft) -> AsyncIterator[Rig]:
    async with Rig(microsoft).run() as running:
        yield running


# What gets in


def _without(claims: Json, name: str) -> Json:
    return {key: value for key, value in claims.items() if key != name}


def _at(rig: Rig, **by: float) -> int:
    return int((rig.clock() + timedelta(**by)).timestamp())


def _claim(**changed: Any) -> Callable[[Rig], str]:
    return lambda rig: rig.token(**changed)


def _missing(name: str) -> Callable[[Rig], str]:
    return lambda rig: rig.microsoft.sign(_without(_good(rig), name))


def _good(rig: Rig) -> Json:
    return rig.microsoft.claims(rig.clock())


def _coded(part: Json) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def _hs256(rig: Rig) -> str:
    public = signing_key("one").public_key()
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    secret = public.public_bytes(serialization.Encoding.PEM, form)
    head, body = (_coded(part) for part in ({"alg": "HS256", "kid": "one"}, _good(rig)))
    # PyJWT will not sign with a public key, so the forger does it by hand.
    signature = hmac.digest(secret, f"{head}.{body}".encode(), "sha256")
    return f"{head}.{body}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


def _tampered(rig: Rig) -> str:
    head, _, signature = rig.token().split(".")
    return f"{head}.{_coded(_good(rig) | {'exp': _at(rig, hours=9)})}.{signature}"


def _none(rig: Rig) -> str:
    head, body = (_coded(part) for part in ({"alg": "none", "kid": "one"}, _good(rig)))
    return f"{head}.{body}."


def _no_kid(rig: Rig) -> str:
    return jwt.encode(_good(rig), signing_key("one"), algorithm="RS256")


FORGED: dict[str, Callable[[Rig], str]] = {
    "no header at all": lambda rig: "",
    "expired": lambda rig: rig.token(exp=_at(rig, minutes=-5, seconds=-1)),
    "not yet valid": lambda rig: rig.token(nbf=_at(rig, minutes=5, seconds=1)),
    "no expiry": _missing("exp"),
    "an expiry that is text": _claim(exp="tomorrow"),
    "an expiry that is true": _claim(exp=True),
    "an expiry beyond all time": _claim(exp=10**30),
    "a start that is text": _claim(nbf="now"),
    "another app": _claim(aud="99999999-2222-4333-8444-555555555555"),
    "no audience": _missing("aud"),
    "many audiences": _claim(aud=[APP_ID, "another"]),
    "another issuer": _claim(iss="https://sts.windows.net/3f2504e0-4f89-41d3-9a0c-0305e82c3301/"),
    "the login service as issuer": _claim(iss="https://login.microsoftonline.com/x/v2.0"),
    "no issuer": _missing("iss"),
    "another service url": _claim(serviceurl="https://smba.trafficmanager.net/emea/"),
    "no service url claim": _missing("serviceurl"),
    "an empty service url claim": _claim(serviceurl=""),
    "an unknown key": lambda rig: rig.microsoft.sign(_good(rig), key="two"),
    "another's key under a known name": lambda rig: rig.microsoft.sign(
        _good(rig), key="two", kid="one"
    ),
    "a key for another channel": lambda rig: rig.microsoft.sign(_good(rig), key="webchat"),
    "a key for no channel": lambda rig: rig.microsoft.sign(_good(rig), key="nobody"),
    "no key id": _no_kid,
    "an empty key id": lambda rig: rig.microsoft.sign(_good(rig), kid=""),
    "alg none": _none,
    "HS256 with the public key": _hs256,
    "changed after signing": _tampered,
    "no signature": lambda rig: rig.token().rpartition(".")[0] + ".",
    "malformed": lambda rig: "not-a-token",
    "three dots of nothing": lambda rig: "..",
}


@pytest.mark.parametrize("how", sorted(FORGED))
async def test_a_forged_token_is_401_and_nothing_arrives(microsoft: Microsoft, how: str) -> None:
    microsoft.keys = {"one": ["msteams"], "webchat": ["webchat"], "nobody": None}
    async with Rig(microsoft).run() as rig:
        assert await rig.post() == 200
        assert await rig.post(token=FORGED[how](rig)) == 401
        assert [one.said.text for one in rig.arrived] == ["Something has happened"]


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic eDp5", "Digest TOKEN"])
async def test_a_header_that_is_no_bearer_token_is_401(rig: Rig, header: str | None) -> None:
    assert await rig.post() == 200
    headers = {} if header is None else {"Authorization": header.replace("TOKEN", rig.token())}
    async with rig.client.post(
        f"{rig.url}/api/messages", json=rig.activity(), headers=headers
    ) as answer:
        assert answer.status == 401
    assert len(rig.arrived) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"serviceUrl": None},
        {"serviceUrl": ""},
        {"serviceUrl": 7},
        {"serviceUrl": "http://127.0.0.1:1/teams/"},
        {"channelId": "webchat"},
        {"channelId": None},
        {"channelId": ["msteams"]},
    ],
)
async def test_an_activity_its_token_does_not_speak_for_is_401(rig: Rig, changed: Json) -> None:
    good = rig.token()
    assert await rig.post(token=good) == 200
    assert await rig.post(rig.activity(**changed), good) == 401
    assert len(rig.arrived) == 1


async def test_a_good_token_for_a_host_that_is_not_on_the_list_is_401(rig: Rig) -> None:
    elsewhere = "https://evil.example/"
    assert await rig.post() == 200
    token = rig.token(serviceurl=elsewhere)
    assert await rig.post(rig.activity(serviceUrl=elsewhere), token) == 401
    assert len(rig.arrived) == 1


async def test_five_minutes_of_clock_drift_are_forgiven(rig: Rig) -> None:
    assert await rig.post(token=rig.token(exp=_at(rig, minutes=-4, seconds=-59))) == 200
    assert await rig.post(token=rig.token(nbf=_at(rig, minutes=4, seconds=59))) == 200


async def test_a_token_seen_before_still_runs_out(rig: Rig) -> None:
    token = rig.token(exp=_at(rig, minutes=2))
    assert await rig.post(token=token) == 200
    rig.clock.move(minutes=6, seconds=59)
    assert await rig.post(token=token) == 200
    rig.clock.move(seconds=2)
    assert await rig.post(token=token) == 401


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"\xff\xfe", b"[" * 100_000])
async def test_bad_json_with_a_good_token_is_400(rig: Rig, body: bytes) -> None:
    assert await rig.post(body) == 400
    assert await rig.post(body, token="bad") == 401
    assert rig.arrived == []


async def test_a_body_that_is_too_large_is_413(rig: Rig) -> None:
    assert await rig.post(rig.activity(text="x" * 300_000)) == 413
    assert rig.arrived == []


async def test_a_deep_activity_without_an_id_is_no_server_error(rig: Rig) -> None:
    deep = b'{"value":' * 900 + b"1" + b"}" * 900
    body = json.dumps(_without(rig.activity(), "id")).encode()[:-1] + b',"deep":' + deep + b"}"
    assert await rig.post(body) in {200, 400}


# Keys


async def test_a_new_key_is_fetched_once_it_signs(rig: Rig) -> None:
    assert await rig.post() == 200
    rig.clock.move(minutes=5)
    rig.microsoft.keys = {"new": ["msteams"]}
    token = rig.microsoft.sign(_good(rig), key="new")
    assert await rig.post(token=token) == 200
    old = rig.microsoft.sign(rig.microsoft.claims(rig.clock()) | {"n": 1}, key="one")
    assert await rig.post(token=old) == 401


async def test_a_token_seen_before_falls_with_its_key(rig: Rig) -> None:
    known = rig.token(exp=_at(rig, days=2))
    assert await rig.post(token=known) == 200
    rig.microsoft.keys = {"new": ["msteams"]}  # the key is withdrawn
    rig.clock.move(minutes=5)
    # Somebody's new token makes us fetch the keys, and from then on the old one is nothing.
    assert await rig.post(token=rig.microsoft.sign(_good(rig), key="new")) == 200
    assert await rig.post(token=known) == 401
    assert len(rig.arrived) == 2


async def test_a_token_seen_before_falls_with_its_key_within_a_day(rig: Rig) -> None:
    known = rig.token(exp=_at(rig, days=2))
    assert await rig.post(token=known) == 200
    rig.microsoft.keys = {"new": ["msteams"]}
    rig.clock.move(hours=24)
    assert await rig.post(token=known) == 401


async def test_a_token_seen_before_does_not_outlive_what_we_know_of_the_keys(rig: Rig) -> None:
    known = rig.token(exp=_at(rig, days=9))
    assert await rig.post(token=known) == 200
    rig.microsoft.metadata_up = False
    rig.clock.move(days=4)
    assert await rig.post(token=known) == 200
    rig.clock.move(days=2)
    assert await rig.post(token=known) == 503


async def test_a_changed_name_of_the_key_is_no_token_seen_before(rig: Rig) -> None:
    token = rig.token()
    assert await rig.post(token=token) == 200
    head, body, signature = token.split(".")
    other = _coded({"alg": "RS256", "kid": "one", "x": 1})
    assert await rig.post(token=f"{other}.{body}.{signature}") == 401
    assert await rig.post(token=f"{head}.{body}.{signature[:-4]}AAAA") == 401


async def test_only_so_many_tokens_are_remembered(rig: Rig) -> None:
    async def fetch(url: str) -> object:
        async with rig.client.get(url) as answer:
            return await answer.json()

    gate = Gate(APP_ID, KeyRing(f"{rig.microsoft.url}/metadata", fetch, rig.clock), rig.clock, 3)
    tokens = [rig.token(n=number) for number in range(5)]
    for token in tokens * 2:
        assert (await gate.check(f"Bearer {token}")).service_url == rig.microsoft.service_url
    assert len(gate._proved) == 3
    with pytest.raises(TokenError):
        await gate.check(f"Bearer {tokens[0][:-4]}AAAA")


async def test_unknown_keys_cannot_make_us_fetch_all_day(rig: Rig) -> None:
    assert await rig.post() == 200
    before = rig.microsoft.metadata_fetches
    for minute in range(20):
        token = rig.microsoft.sign(_good(rig), kid=f"made-up-{minute}")
        assert await rig.post(token=token) == 401
        rig.clock.move(minutes=1)
    assert rig.microsoft.metadata_fetches - before <= 4


async def test_without_any_keys_it_is_503_and_soon_well_again(microsoft: Microsoft) -> None:
    microsoft.metadata_up = False
    async with Rig(microsoft).run() as rig:
        assert await rig.post() == 503
        assert rig.arrived == []
        microsoft.metadata_up = True
        rig.clock.move(seconds=5)
        assert await rig.post() == 200


async def test_yesterdays_keys_serve_while_the_metadata_is_down(rig: Rig) -> None:
    assert await rig.post() == 200
    rig.microsoft.metadata_up = False
    rig.clock.move(days=2)
    assert await rig.post() == 200
    new = rig.microsoft.sign(_good(rig), key="new")
    assert await rig.post(token=new) == 503
    rig.clock.move(days=4)
    assert await rig.post() == 503


async def test_keys_are_kept_for_a_day(rig: Rig) -> None:
    for _ in range(23):
        assert await rig.post() == 200
        rig.clock.move(hours=1)
    assert rig.microsoft.metadata_fetches == 1
    rig.clock.move(hours=1)
    assert await rig.post() == 200
    assert rig.microsoft.metadata_fetches == 2


# What is taken, and how it is answered


async def test_a_press_is_answered_so_that_teams_shows_no_error(rig: Rig) -> None:
    status, text = await rig.answer(rig.activity("execute"))
    answer = json.loads(text)
    assert status == answer["statusCode"] == 200
    assert answer["type"] == "application/vnd.microsoft.activity.message"
    assert answer["value"]
    assert (rig.arrived[0].said.token, rig.arrived[0].said.value) == ("tok-1", "yes")


async def test_an_invoke_we_do_not_know_is_501(rig: Rig) -> None:
    assert await rig.post(rig.activity("invoke_other")) == 501
    assert rig.arrived == []


@pytest.mark.parametrize("name", ["edited", "deleted", "reaction", "typing", "message_channel"])
async def test_what_is_not_for_us_is_acknowledged(rig: Rig, name: str) -> None:
    assert await rig.post(rig.activity(name)) == 200
    assert rig.arrived == []


async def test_removing_the_bot_is_told_on(rig: Rig) -> None:
    assert await rig.post(rig.activity("uninstalled")) == 200
    assert (rig.arrived, len(rig.gone)) == ([], 1)


@pytest.mark.parametrize("name", ["message", "execute", "submit", "uninstalled"])
async def test_what_was_not_committed_is_not_acknowledged(rig: Rig, name: str) -> None:
    rig.store_is_down = True
    assert await rig.post(rig.activity(name)) == 503
    rig.store_is_down = False
    assert await rig.post(rig.activity(name)) == 200
    assert "secret" not in repr(rig.log.lines)


# What goes out


async def test_a_card_lands_in_the_persons_conversation(rig: Rig) -> None:
    await rig.send()
    ((conversation, landed),) = rig.microsoft.landed
    assert conversation == "a:1/..Qw2"
    assert landed["type"] == "message"
    assert landed["summary"] == "Hello."
    assert landed["from"]["id"] == "28:bot"
    assert landed["recipient"]["id"] == "29:sam"
    assert "replyToId" not in landed
    card = landed["attachments"][0]["content"]
    assert card["body"][1]["actions"][0]["data"] == {"token": "tok", "value": "yes"}


async def test_an_answer_can_go_where_the_person_spoke(rig: Rig) -> None:
    assert await rig.post() == 200
    told = rig.arrived[0]
    assert await rig.channel.send(told.address, told.details, HELLO) == told.details
    assert rig.microsoft.landed[0][0] == "a:1Qw2Er3Ty4Ui5Op"


async def test_our_address_is_the_one_the_sdk_would_write(rig: Rig) -> None:
    from adapters.teams_sdk import say

    sent: list[Json] = []

    async def post(_service_url: str, _conversation: str, body: bytes) -> None:
        sent.append(json.loads(body))

    written = {"type": "message", "text": "Hello."}
    details = {"conversation_id": "a:1", "bot_id": "28:b", "user_id": "29:s", "tenant": "t1"}
    details["service_url"] = rig.microsoft.service_url
    await say(APP_ID, details, written, post)
    (theirs,) = sent
    # The SDK's own spelling of this one name is a mistake: Teams does not read it.
    theirs["conversation"]["tenantId"] = theirs["conversation"].pop("tenantID")
    assert json.loads(addressed(details, json.dumps(written))) == theirs


async def test_a_throttled_tenant_is_left_alone_and_delays_no_other(rig: Rig) -> None:
    rig.microsoft.answers = [(429, "TooManyRequests", {"Retry-After": "17"})]
    with pytest.raises(RetryLater):
        await rig.send()
    with pytest.raises(NotTried) as later:
        await rig.send()
    assert later.value.seconds >= 17
    await rig.send(tenant="t2")
    rig.clock.move(seconds=17)
    await rig.send()
    assert len(rig.microsoft.landed) == 2


async def test_one_token_serves_an_hour_and_is_fetched_before_it_ends(rig: Rig) -> None:
    await rig.send()
    rig.clock.move(minutes=54)
    await rig.send()
    assert rig.microsoft.tokens == ["token-1"]
    rig.clock.move(minutes=1)
    await rig.send()
    assert rig.microsoft.tokens == ["token-1", "token-2"]
    assert set(rig.microsoft.asked_scopes) == {"https://api.botframework.com/.default"}
    assert set(rig.microsoft.login_paths) == {"/botframework.com/oauth2/v2.0/token"}


async def test_a_single_tenant_bot_signs_in_to_its_tenant(microsoft: Microsoft) -> None:
    async with Rig(microsoft, settings={"tenant_id": "t-9"}).run() as rig:
        await rig.send()
        assert set(microsoft.login_paths) == {"/t-9/oauth2/v2.0/token"}
        # The channel's tokens still come from Bot Framework, and only from there.
        assert await rig.post() == 200
        assert await rig.post(token=rig.token(iss="https://sts.windows.net/t-9/")) == 401


async def test_a_revoked_token_is_replaced_once(rig: Rig) -> None:
    await rig.send()
    rig.microsoft.revoked.add("token-1")
    await rig.send()
    assert len(rig.microsoft.landed) == 2


async def test_a_token_that_is_never_taken_is_for_later(rig: Rig) -> None:
    rig.microsoft.answers = [(401, "Unauthorized", {})] * 2
    with pytest.raises(RetryLater):
        await rig.send()
    assert rig.microsoft.landed == []


@pytest.mark.parametrize(
    ("status", "after", "seconds"),
    [
        (429, "17", 17),
        (412, "2", 2),
        (503, "40", 40),
        (429, "Tue, 24 Nov 2026 09:01:30 GMT", 90),
        (429, "", 5),
        (429, "soon", 5),
        (429, "nan", 5),
        (429, "-3", 1),
        (500, "", 30),
        (502, "", 30),
        (504, "", 30),
        (403, "", 3600),
        (404, "", 3600),
        (302, "", 3600),
    ],
)
async def test_a_busy_connector_is_for_later(
    rig: Rig, status: int, after: str, seconds: float
) -> None:
    headers = {"Retry-After": after} if after else {}
    rig.microsoft.answers = [(status, "Other", headers)]
    with pytest.raises(RetryLater) as later:
        await rig.send()
    assert later.value.seconds == seconds
    rig.clock.move(seconds=seconds)
    await rig.send()
    assert len(rig.microsoft.landed) == 1


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (403, "ConversationBlockedByUser"),
        (403, "MessageWritesBlocked"),
        (403, "BotNotInConversationRoster"),
        (404, "ConversationNotFound"),
    ],
)
async def test_a_person_who_said_stop_is_gone(rig: Rig, status: int, code: str) -> None:
    rig.microsoft.answers = [(status, code, {})]
    with pytest.raises(Gone, match=code):
        await rig.send()
    assert rig.microsoft.landed == []


@pytest.mark.parametrize("status", [400, 413])
async def test_a_card_teams_refuses_goes_as_plain_text(rig: Rig, status: int) -> None:
    rig.microsoft.answers = [(status, "MessageSizeTooBig", {})]
    await rig.send()
    ((_, landed),) = rig.microsoft.landed
    assert landed["text"] == "Hello.\n\n- Yes"
    assert landed["textFormat"] == "plain"
    assert "attachments" not in landed


async def test_what_teams_refuses_twice_is_refused(rig: Rig) -> None:
    rig.microsoft.answers = [(400, "BadSyntax", {})] * 2
    with pytest.raises(Refused):
        await rig.send()


async def test_a_sentence_in_an_error_stays_out_of_the_reason(rig: Rig) -> None:
    rig.microsoft.answers = [(403, "you wrote: my secret words", {})]
    with pytest.raises(RetryLater) as later:
        await rig.send()
    assert later.value.reason == "403"


async def test_with_the_login_down_it_is_for_later_and_nothing_is_lost(
    microsoft: Microsoft,
) -> None:
    microsoft.login_status = 503
    async with Rig(microsoft).run() as rig:
        with pytest.raises(RetryLater) as later:
            await rig.send()
        assert later.value.seconds == 30
        microsoft.login_status = 200
        await rig.send()
        assert len(microsoft.landed) == 1


async def test_a_wrong_password_is_for_later_and_is_never_shown(microsoft: Microsoft) -> None:
    microsoft.login_status = 401
    async with Rig(microsoft, settings={"app_password": "wrong-secret"}).run() as rig:
        with pytest.raises(RetryLater) as later:
            await rig.send()
        assert later.value.seconds == 3600
        assert "wrong-secret" not in repr(rig.log.lines) + repr(later.value) + repr(rig.channel)


async def test_an_unreachable_connector_is_for_later(rig: Rig, unused_tcp_port: int) -> None:
    rig.channel._service_hosts = (f"127.0.0.1:{unused_tcp_port}",)
    with pytest.raises(RetryLater):
        await rig.send(service_url=f"http://127.0.0.1:{unused_tcp_port}/")


async def test_a_hanging_connector_is_for_later(microsoft: Microsoft) -> None:
    microsoft.hung = True
    async with Rig(microsoft, settings={"patience": 0.05}).run() as rig:
        with pytest.raises(RetryLater):
            await rig.send()
        microsoft.hung = False
        await rig.send()


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/", "http://169.254.169.254/", "file:///etc/passwd", "nonsense"],
)
async def test_nothing_is_sent_to_a_host_that_is_not_on_the_list(rig: Rig, url: str) -> None:
    with pytest.raises(Refused):
        await rig.send(service_url=url)


async def test_a_redirect_is_not_followed(rig: Rig) -> None:
    elsewhere = f"{rig.microsoft.service_url}v3/conversations/elsewhere/activities"
    rig.microsoft.answers = [(307, "", {"Location": elsewhere})]
    with pytest.raises(RetryLater):
        await rig.send()
    assert rig.microsoft.landed == []


async def test_details_with_a_gap_are_refused(rig: Rig) -> None:
    with pytest.raises(Refused, match="conversation_id"):
        await rig.send(conversation_id="")


async def test_nothing_is_sent_before_the_start(microsoft: Microsoft) -> None:
    rig = Rig(microsoft)
    async with rig.run():
        pass
    with pytest.raises(RetryLater):
        await rig.send()


# Hosts


@pytest.mark.parametrize(
    ("url", "hosts", "allowed"),
    [
        ("https://smba.trafficmanager.net/uk/", SERVICE_HOSTS, True),
        ("https://smba.trafficmanager.net:443/uk/", SERVICE_HOSTS, True),
        ("https://SMBA.trafficmanager.net/uk/", SERVICE_HOSTS, True),
        ("https://europe.api.botframework.com/", SERVICE_HOSTS, True),
        ("https://botframework.com/", SERVICE_HOSTS, False),
        ("https://evilbotframework.com/", SERVICE_HOSTS, False),
        ("https://smba.trafficmanager.net.evil.example/", SERVICE_HOSTS, False),
        ("https://evil.trafficmanager.net/", SERVICE_HOSTS, False),
        ("http://smba.trafficmanager.net/uk/", SERVICE_HOSTS, False),
        ("https://smba.trafficmanager.net:8443/", SERVICE_HOSTS, False),
        ("https://smba.trafficmanager.net@evil.example/", SERVICE_HOSTS, False),
        ("https://u:p@smba.trafficmanager.net/", SERVICE_HOSTS, False),
        ("https://evil.example\\@smba.trafficmanager.net/", SERVICE_HOSTS, False),
        ("https://evil.example/?x=smba.trafficmanager.net", SERVICE_HOSTS, False),
        ("https://smba.trafficmanager.net/uk/?x=1", SERVICE_HOSTS, False),
        ("https://smba.trafficmanager.net:nonsense/", SERVICE_HOSTS, False),
        ("https://[::1/", SERVICE_HOSTS, False),
        ("https://x.example.org/", (".example.org",), True),
        ("http://127.0.0.1:8080/", ("127.0.0.1:8080",), True),
        ("http://localhost:8080/_connector", ("localhost:8080",), True),
        ("http://127.0.0.1:8081/", ("127.0.0.1:8080",), False),
        ("http://127.0.0.1:8080/", ("127.0.0.1",), False),
        ("http://10.0.0.1:8080/", ("10.0.0.1:8080",), False),
        ("https://anything.example/", ("", "*", "."), False),
    ],
)
def test_the_list_of_hosts_means_what_it_says(
    url: str, hosts: tuple[str, ...], allowed: bool
) -> None:
    assert is_allowed(url, hosts) is allowed


def test_keys_come_over_https_or_from_this_machine() -> None:
    assert is_safe("https://login.botframework.com/v1/.well-known/keys")
    assert not is_safe("http://login.botframework.com/v1/.well-known/keys")


# The development door, and what is loaded when


@pytest.mark.parametrize(
    "settings",
    [
        {"app_id": ""},
        {"app_id": "", "app_password": ""},
        {"app_password": ""},
        {"unauthenticated": True},
        {"unauthenticated": True, "app_id": ""},
        {"unauthenticated": True, "app_password": ""},
    ],
)
async def test_settings_that_would_leave_the_door_open_are_refused(
    microsoft: Microsoft, settings: Json
) -> None:
    with pytest.raises(ValueError, match="app id"):
        async with Rig(microsoft, settings=settings).run():
            pass


async def test_the_development_door_is_said_aloud_and_keeps_its_list(microsoft: Microsoft) -> None:
    open_door = {"app_id": "", "app_password": "", "unauthenticated": True}
    async with Rig(microsoft, settings=open_door).run() as rig:
        assert "teams_unauthenticated" in [event for event, _ in rig.log.lines]
        assert await rig.post(token="") == 200
        assert await rig.post(rig.activity(serviceUrl="https://evil.example/"), "") == 401
        assert len(rig.arrived) == 1


def test_a_bot_that_is_not_in_teams_never_loads_botbuilder() -> None:
    code = "import sys, adapters.teams; sys.exit('botbuilder' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


async def test_nothing_anyone_said_is_logged(rig: Rig) -> None:
    canary = "canary sentence"
    await rig.post(rig.activity(text=canary))
    await rig.post(rig.activity(text=canary), token="bad")
    await rig.post(rig.activity(text=canary, serviceUrl="x"))
    rig.microsoft.answers = [(400, canary, {})]
    await rig.send(Message(canary))
    rig.store_is_down = True
    await rig.post(rig.activity(text=canary))
    assert len(rig.log.lines) >= 3
    assert canary not in repr(rig.log.lines)
