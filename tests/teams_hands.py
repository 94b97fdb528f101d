"""A person's hands in Teams: recorded activities, with really signed tokens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.hands import NUMBERS, Button, Hands, Json, Send
from tests.teams_stand_in import Microsoft, activity


@dataclass
class InTeams(Hands):
    """A person in a Teams tenant, with a really signed token from Microsoft's stand-in."""

    microsoft: Microsoft = field(default_factory=Microsoft)
    user: str = ""
    tenant: str = ""
    name: str = ""
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def __post_init__(self) -> None:
        self.chat_id = f"a:{self.user}"

    @property
    def address(self) -> str:
        return f"teams:{self.tenant}:{self.user}"

    def token(self, **claims: Any) -> str:
        return self.microsoft.sign(self.microsoft.claims(self.clock()) | claims)

    async def post(self, body: Json, token: str = "") -> int:
        headers = {"Authorization": f"Bearer {token or self.token()}"}
        async with self.client.post(
            f"{self.url}/api/messages", json=body, headers=headers
        ) as answer:
            return answer.status

    def activity(self, recorded: str) -> Json:
        body = activity(recorded) | {
            "id": f"f:{next(NUMBERS)}",
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

    async def picks(self, whom: Hands | None) -> None:
        """Teams gives a bot no list of people: whoever it is gets a code."""

    def words_of(self, given: Json) -> str:
        words = [given.get("text") or ""]
        for one in _walk(given):
            words += [str(one.get(key, "")) for key in ("text", "title", "value", "label")]
        return "\n".join(words).replace("\\", "")

    def buttons_of(self, given: Json) -> Iterator[Button]:
        for one in _walk(given):
            if one["type"] == "Action.Execute":
                yield Button(one["title"], one["data"])


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
