"""A person's name and time zone, asked of Slack once a day and never waited for."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from adapters.channel import Clock, Gone, Refused, RetryLater
from adapters.slack_web import LostChat, SlackWeb

_FRESH = timedelta(days=1)
_AGAIN = timedelta(minutes=5)  # after a failure
_MOST = 5_000  # people remembered at once
# Slack waits three seconds for our answer in all, and the message comes first.
PATIENCE = 1.5  # seconds


class People:
    """Names and zones by address, kept in memory."""

    def __init__(self, web: SlackWeb, now: Clock, patience: float) -> None:
        self._web = web
        self._now = now
        self._patience = patience
        self._known: dict[str, tuple[datetime, str, str]] = {}  # until, name, zone

    def known(self, address: str) -> tuple[str, str] | None:
        """Name and IANA zone as they were last told; None when it is time to ask."""
        until, name, zone = self._known.get(address, (None, "", ""))
        return (name, zone) if until and self._now() < until else None

    async def ask(self, token: str, address: str) -> tuple[str, str]:
        """Name and IANA zone; what was last told where Slack does not say, or not soon enough."""
        _, name, zone = self._known.pop(address, (None, "", ""))
        lasts = _FRESH
        try:
            async with asyncio.timeout(self._patience):
                answer = await self._web.person(token, address.rpartition(":")[2])
            name, zone = _name(answer), _zone(answer)
        except (RetryLater, Gone, Refused, LostChat, TimeoutError):
            lasts = _AGAIN
        self._known[address] = (self._now() + lasts, name, zone)
        if len(self._known) > _MOST:
            del self._known[next(iter(self._known))]
        return name, zone


def _name(answer: Mapping[str, Any]) -> str:
    user = _table(answer.get("user"))
    profile = _table(user.get("profile"))
    names = (profile.get("real_name"), user.get("real_name"), profile.get("display_name"))
    return next((one.strip() for one in names if isinstance(one, str) and one.strip()), "")


def _zone(answer: Mapping[str, Any]) -> str:
    zone = _table(answer.get("user")).get("tz")
    try:
        return ZoneInfo(zone).key if isinstance(zone, str) and zone else ""
    except (KeyError, ValueError, OSError):
        return ""


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
