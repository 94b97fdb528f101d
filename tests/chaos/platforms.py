"""Slack and Teams in a bad mood: they refuse, hang, talk rubbish, or take a message and hang up."""

import asyncio
import random
from dataclasses import dataclass, field

from aiohttp import web

from tests.chaos.journal import Journal
from tests.hands import Json
from tests.slack_stand_in import Slack
from tests.teams_stand_in import Microsoft

# What a platform may do with a message. The last three take it, and then do not say so.
MOODS = (
    "429",
    "500",
    "slow",
    "rubbish",
    "hangs up",
    "taken, hangs up",
    "taken, 500",
    "taken, slow",
)


@dataclass
class Mood:
    """How often a platform misbehaves, of all that it is sent; each way comes in turn."""

    rng: random.Random
    rate: float = 0.0
    calm: asyncio.Event = field(default_factory=asyncio.Event)  # what hangs is let go of
    done: list[str] = field(default_factory=list)

    def next(self) -> str:
        """What it does this time; empty: what it should."""
        if self.rng.random() >= self.rate:
            return ""
        self.done.append(MOODS[len(self.done) % len(MOODS)])
        return self.done[-1]

    def calms_down(self) -> None:
        """From now on it does what it should."""
        self.rate = 0.0
        self.calm.set()

    async def answer(self, what: str, request: web.Request) -> web.StreamResponse:
        """What it answers when it misbehaves."""
        if "slow" in what:
            await self.calm.wait()
        if what == "429":
            headers = {"Retry-After": "1"}
            body = {"ok": False, "error": "ratelimited"}
            return web.json_response(body, status=429, headers=headers)
        if what == "rubbish":
            return web.Response(text="]rubbish[", content_type="application/json", status=502)
        if "hangs up" in what:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(status=500, text="<html>oh no</html>", content_type="text/html")


def _quiet() -> Mood:
    return Mood(random.Random(0))


@dataclass
class RudeSlack(Slack):
    """Slack, which writes down what it took."""

    journal: Journal = field(default_factory=Journal)
    mood: Mood = field(default_factory=_quiet)

    async def _call(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["method"] != "chat.postMessage":
            return await super()._call(request)
        what = self.mood.next()
        if what and not what.startswith("taken"):
            return await self.mood.answer(what, request)
        answer = await super()._call(request)
        if not what:
            return answer
        self.journal.receipts[-1].answered = False
        return await self.mood.answer(what, request)

    def _post(self, given: Json) -> web.Response:
        answer = super()._post(given)
        if self.posted and self.posted[-1][1] is given:
            self.journal.lands(given["channel"], str(given["text"]))
            self.posted.clear()
        return answer


@dataclass
class RudeMicrosoft(Microsoft):
    """Microsoft, which writes down what it took."""

    journal: Journal = field(default_factory=Journal)
    mood: Mood = field(default_factory=_quiet)

    async def _take(self, request: web.Request) -> web.Response:
        what = self.mood.next()
        if what and not what.startswith("taken"):
            return _plain(await self.mood.answer(what, request))
        answer = await super()._take(request)
        if answer.status == 201:
            chat, given = self.landed.pop()
            receipt = self.journal.lands(chat, _words(given))
            if what:
                receipt.answered = False
                return _plain(await self.mood.answer(what, request))
        return answer


def _plain(answer: web.StreamResponse) -> web.Response:
    assert isinstance(answer, web.Response)
    return answer


def _words(given: object) -> str:
    """All the text of an activity, cards included."""
    if isinstance(given, dict):
        return " ".join(_words(value) for key, value in given.items() if key != "data")
    if isinstance(given, list):
        return " ".join(map(_words, given))
    return given if isinstance(given, str) else ""
