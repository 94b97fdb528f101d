"""People's hands on Slack and on Teams: they type, press what really landed, and read."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count, pairwise
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode

from aiohttp import ClientSession

from tests.slack_stand_in import Slack
from tests.teams_stand_in import Microsoft, activity

T = TypeVar("T")
Json = dict[str, Any]
Send = Callable[[], Awaitable[int]]
FORM = "application/x-www-form-urlencoded"
PATIENCE = 15.0
_NUMBERS = count(1)


class Landed(list[tuple[str, Json]]):
    """What landed at a stand-in: (chat, what was sent), and a way to wait for more."""

    def __init__(self) -> None:
        super().__init__()
        self.changed = asyncio.Event()

    def append(self, one: tuple[str, Json]) -> None:
        super().append(one)
        self.changed.set()

    async def until(self, found: Callable[[], T]) -> T:
        """The first true thing `found` gives; it is asked again whenever something lands."""
        async with asyncio.timeout(PATIENCE):
            while not (it := found()):
                self.changed.clear()
                await self.changed.wait()
        return it


async def delivered(send: Send) -> None:
    """Send until it is acknowledged: what gets a 503 is sent again, as both platforms do."""
    status = await send()
    for _ in range(20):
        if status != 503:
            break
        await asyncio.sleep(0.2)
        status = await send()
    assert status == 200


@dataclass(frozen=True)
class Button:
    """Something to press, as it was rendered."""

    label: str
    given: Json


@dataclass
class Hands:
    """One person in one channel. `sent` keeps every request, to be sent again."""

    url: str
    client: ClientSession
    landed: Landed
    sent: list[Send] = field(default_factory=list)
    read: int = 0
    acted: int = 0  # how many messages had landed when they last did something

    chat_id = ""

    @property
    def address(self) -> str:
        raise NotImplementedError

    def chat(self) -> list[Json]:
        """Every message in their chat with the bot, oldest first."""
        return [given for where, given in self.landed if where == self.chat_id]

    async def act(self, send: Send, answered: bool = True) -> None:
        """Send, be acknowledged, and wait until at least one message is there in return."""
        self.acted = len(self.chat())
        self.sent.append(send)
        await delivered(send)
        if answered:
            await self.gets(self.acted + 1)

    async def again(self) -> int:
        """The last request once more, byte for byte."""
        return await self.sent[-1]()

    async def gets(self, many: int) -> None:
        """Wait until that many messages are in the chat."""
        try:
            await self.landed.until(lambda: len(self.chat()) >= many)
        except TimeoutError:
            raise AssertionError(f"only {len(self.chat())} of {many} messages came") from None

    async def reads(self, words: str) -> None:
        """The next message that was not read yet holds these words (parts split by ` ... `)."""
        await self.gets(self.read + 1)
        text = self.words_of(self.chat()[self.read])
        for part in words.split(" ... "):
            assert part in text, f"it said instead:\n{text}"
        self.read += 1

    def all_read(self) -> None:
        """Nothing that is there now is read again."""
        self.read = len(self.chat())

    async def button(self, label: str, since: int) -> Button:
        """The newest button with this label among the messages from this number on."""

        def newest() -> Button | None:
            for given in reversed(self.chat()[since:]):
                for button in self.buttons_of(given):
                    if button.label.startswith(label):
                        return button
            return None

        try:
            found = await self.landed.until(newest)
        except TimeoutError:
            there = [" ".join(self.words_of(given).split()) for given in self.chat()]
            raise AssertionError("\n".join([f"no button {label!r} in:", *there])) from None
        assert found is not None
        return found

    async def presses(self, label: str) -> None:
        """Press a button among what came since they last did something."""
        await self.press(await self.button(label, self.acted))

    async def does_not_wait(self, text: str) -> None:
        """Type, and be acknowledged."""
        await delivered(self.said(text))

    def count(self, words: str) -> int:
        """How many of their messages hold these words."""
        return sum(words in self.words_of(given) for given in self.chat())

    async def gets_words(self, words: str) -> None:
        """Wait until one of their messages holds these words."""
        try:
            await self.landed.until(lambda: self.count(words))
        except TimeoutError:
            raise AssertionError(f"nobody said {words!r}") from None

    def said(self, text: str) -> Send:
        """Typing this, as a request that can be sent, and sent again."""
        raise NotImplementedError

    def words_of(self, given: Json) -> str:
        raise NotImplementedError

    def buttons_of(self, given: Json) -> Iterator[Button]:
        raise NotImplementedError

    async def press(self, button: Button) -> None:
        raise NotImplementedError

    async def gives(self, value: str) -> None:
        raise NotImplementedError

    async def types(self, text: str) -> None:
        raise NotImplementedError


@dataclass
class InSlack(Hands):
    """A person in a Slack workspace. Requests are signed with `secret` at the real time."""

    slack: Slack = field(default_factory=Slack)
    user: str = ""
    team: str = ""
    secret: str = ""

    def __post_init__(self) -> None:
        self.chat_id = self.slack.chats.setdefault(self.user, f"D{self.user[1:]}")

    @property
    def address(self) -> str:
        return f"slack:{self.team}:{self.user}"

    async def post(self, raw: bytes, kind: str, *, secret: str = "", at: float = 0) -> int:
        """A request signed as Slack signs; the status of the answer."""
        moment = str(int(at or time.time()))
        key = (secret or self.secret).encode()
        digest = hmac.new(key, f"v0:{moment}:".encode() + raw, hashlib.sha256).hexdigest()
        headers = {
            "X-Slack-Request-Timestamp": moment,
            "X-Slack-Signature": f"v0={digest}",
            "Content-Type": kind,
        }
        async with self.client.post(
            f"{self.url}/slack/events", data=raw, headers=headers
        ) as answer:
            return answer.status

    def command(self, command: str, text: str = "") -> tuple[bytes, str]:
        body = _recorded("command_speak") | {"command": command, "text": text, **self._who()}
        body["trigger_id"] = f"trigger.{next(_NUMBERS)}"
        return urlencode(body).encode(), FORM

    def message(self, text: str) -> tuple[bytes, str]:
        body = _recorded("message_im") | {"team_id": self.team, "context_team_id": self.team}
        body["event_id"] = f"Ev{next(_NUMBERS)}"
        body["authorizations"][0]["team_id"] = self.team
        own = {"user": self.user, "team": self.team, "text": text, "channel": self.chat_id}
        body["event"] |= own
        return json.dumps(body).encode(), "application/json"

    def click(self, given: Json, values: Json) -> tuple[bytes, str]:
        body = _recorded("button")
        body["user"] |= {"id": self.user, "team_id": self.team}
        body["team"]["id"] = self.team
        body["container"]["channel_id"] = body["channel"]["id"] = self.chat_id
        body["state"] = {"values": values}
        moment = f"{int(time.time())}.{next(_NUMBERS):06}"
        body["actions"] = [{**given, "type": "button", "action_ts": moment}]
        return urlencode({"payload": json.dumps(body)}).encode(), FORM

    async def does(self, request: tuple[bytes, str], answered: bool = True) -> None:
        """Send one of the requests above."""
        await self.act(lambda: self.post(*request), answered)

    async def speaks(self) -> None:
        await self.does(self.command("/speak"))

    async def types(self, text: str) -> None:
        await self.does(self.message(text))

    def said(self, text: str) -> Send:
        request = self.message(text)
        return lambda: self.post(*request)

    async def press(self, button: Button) -> None:
        await self.does(self.click(button.given, {}))

    async def gives(self, value: str) -> None:
        """Fill in the field that was shown last, and press the button beside it."""
        for given in reversed(self.chat()):
            blocks = given.get("blocks", [])
            for block, below in pairwise(blocks):
                if block["type"] == "input":
                    element = block["element"]
                    state = {element["action_id"]: _state(element["type"], value)}
                    send = {"action_id": below["elements"][0]["action_id"]}
                    return await self.does(self.click(send, {block["block_id"]: state}))
        raise AssertionError("there is no field to fill in")

    def words_of(self, given: Json) -> str:
        return str(given["text"]).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")

    def buttons_of(self, given: Json) -> Iterator[Button]:
        for block in given.get("blocks", []):
            for one in block.get("elements", []) if block["type"] == "actions" else []:
                yield Button(
                    one["text"]["text"],
                    {"action_id": one["action_id"], "value": one.get("value", "")},
                )

    def _who(self) -> Json:
        return {"user_id": self.user, "team_id": self.team}


@dataclass
class InTeams(Hands):
    """A person in a Teams tenant, with a really signed token from Microsoft's stand-in."""

    microsoft: Microsoft = field(default_factory=Microsoft)
    user: str = ""
    tenant: str = ""
    name: str = ""

    def __post_init__(self) -> None:
        self.chat_id = f"a:{self.user}"

    @property
    def address(self) -> str:
        return f"teams:{self.tenant}:{self.user}"

    def token(self, **claims: Any) -> str:
        return self.microsoft.sign(self.microsoft.claims(datetime.now(UTC)) | claims)

    async def post(self, body: Json, token: str = "") -> int:
        headers = {"Authorization": f"Bearer {token or self.token()}"}
        async with self.client.post(
            f"{self.url}/api/messages", json=body, headers=headers
        ) as answer:
            return answer.status

    def activity(self, recorded: str) -> Json:
        body = activity(recorded) | {
            "id": f"f:{next(_NUMBERS)}",
            "serviceUrl": self.microsoft.service_url,
            "channelData": {"tenant": {"id": self.tenant}},
        }
        body["from"] |= {"id": f"29:{self.user}", "aadObjectId": self.user, "name": self.name}
        body["conversation"] |= {"id": self.chat_id, "tenantId": self.tenant}
        return body

    def execute(self, data: Json) -> Json:
        body = self.activity("execute")
        body["value"]["action"]["data"] = data
        return body

    async def does(self, body: Json, answered: bool = True) -> None:
        """Send an activity."""
        await self.act(lambda: self.post(body), answered)

    async def types(self, text: str) -> None:
        await self.does(self.activity("message") | {"text": text, "attachments": []})

    def said(self, text: str) -> Send:
        body = self.activity("message") | {"text": text, "attachments": []}
        return lambda: self.post(body)

    async def press(self, button: Button) -> None:
        await self.does(self.execute(button.given))

    async def gives(self, value: str) -> None:
        """Fill in the field (or the two of a moment) that was shown last, and send it."""
        for given in reversed(self.chat()):
            fields = [one["id"] for one in _walk(given) if str(one["type"]).startswith("Input.")]
            if fields:
                action = next(
                    one
                    for one in _walk(given)
                    if one["type"] == "Action.Execute" and "associatedInputs" not in one
                )
                values = value.split("T") if len(fields) == 2 else [value]
                filled = dict(zip(fields, values, strict=True))
                return await self.does(self.execute(action["data"] | filled))
        raise AssertionError("there is no field to fill in")

    def words_of(self, given: Json) -> str:
        words = [given.get("text") or ""]
        for one in _walk(given):
            words += [str(one.get(key, "")) for key in ("text", "title", "value", "label")]
        return "\n".join(words).replace("\\", "")

    def buttons_of(self, given: Json) -> Iterator[Button]:
        for one in _walk(given):
            if one["type"] == "Action.Execute":
                yield Button(one["title"], one["data"])


def _state(kind: str, value: str) -> Json:
    names = {
        "users_select": "selected_user",
        "datepicker": "selected_date",
        "timepicker": "selected_time",
        "datetimepicker": "selected_date_time",
    }
    held: object = int(value) if kind == "datetimepicker" else value
    return {"type": kind, names.get(kind, "value"): held}


def _recorded(name: str) -> Json:
    found: Json = json.loads(
        (Path(__file__).parent / "wire" / "slack" / f"{name}.json").read_text("utf-8")
    )
    return deepcopy(found)


def _walk(part: Any) -> Iterator[Json]:
    """Every element of a card, in order. Facts have no type: they are given one."""
    if isinstance(part, list):
        for one in part:
            yield from _walk(one)
    elif isinstance(part, dict):
        if "type" in part or "title" in part:
            yield {"type": "", **part}
        for key, held in part.items():
            if key != "fallback":
                yield from _walk(held)
