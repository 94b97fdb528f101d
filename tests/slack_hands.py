"""A person's hands in Slack: really signed requests, made from the recorded ones."""

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlencode

from tests.hands import NUMBERS, Button, Hands, Json, Send
from tests.slack_stand_in import Slack

FORM = "application/x-www-form-urlencoded"


@dataclass
class InSlack(Hands):
    """A person in a Slack workspace. Requests are signed with `secret` at `clock`."""

    slack: Slack = field(default_factory=Slack)
    user: str = ""
    team: str = ""
    secret: str = ""
    clock: Callable[[], float] = time.time

    def __post_init__(self) -> None:
        self.chat_id = self.slack.chats.setdefault(self.user, f"D{self.user[1:]}")

    @property
    def address(self) -> str:
        return f"slack:{self.team}:{self.user}"

    async def post(self, raw: bytes, kind: str, *, secret: str = "", at: float = 0) -> int:
        """A request signed as Slack signs; the status of the answer."""
        moment = str(int(at or self.clock()))
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
        body["trigger_id"] = f"trigger.{next(NUMBERS)}"
        return urlencode(body).encode(), FORM

    def message(self, text: str) -> tuple[bytes, str]:
        body = _recorded("message_im") | {"team_id": self.team, "context_team_id": self.team}
        body["event_id"] = f"Ev{next(NUMBERS)}"
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
        moment = f"{int(time.time())}.{next(NUMBERS):06}"
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

    async def picks(self, whom: Hands | None) -> None:
        if isinstance(whom, InSlack):
            await self.gives(whom.user)
        else:
            await self.presses("Skip this")

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


def _state(kind: str, value: str) -> Json:
    if kind == "checkboxes":
        return {"type": kind, "selected_options": [{"value": one} for one in value.split(",")]}
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
    return found
