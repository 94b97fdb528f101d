"""The playground's wire as plain data: what a page may send, and how a message looks there."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from adapters.channel import Incoming
from dialogs.messages import Home, Input, Link, Message, Option, Said

WORKSPACE = "web:demo"
ZONE = "Europe/London"
LIMITS = {"body": 100_000, "text": 10_000, "token": 3_000, "value": 10_000, "shown": 2_000}
FARTHEST = timedelta(days=366)
FOLDER = Path(__file__).parent / "web"

_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
_LINKS = re.compile(r"(?:https?://|tel:|sms:|mailto:|/(?!/))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Player:
    """One person of the demo's cast. `slug` ends their address; the rest is shown on the page."""

    slug: str
    name: str
    role: str
    about: str

    @property
    def address(self) -> str:
        return f"{WORKSPACE}:{self.slug}"


@cache
def words() -> Mapping[str, Mapping[str, Any]]:
    """Every sentence of the playground itself: `errors` by key, and `page` for the page."""
    return tomllib.loads((FOLDER / "words.toml").read_text(encoding="utf-8"))


def sentence(key: str) -> str:
    """The plain-English sentence for one kind of error."""
    return str(words()["errors"][key])


def parse(body: Mapping[str, Any], people: Sequence[Player]) -> Incoming:
    """What one person of the cast did on the page.

    Raises ValueError, whose message is a sentence for the person, when it cannot be taken.
    """
    player = next((p for p in people if p.slug == body.get("person")), None)
    if player is None:
        raise ValueError(sentence("person"))
    client = body.get("id")
    if not isinstance(client, str) or not _CLIENT_ID.fullmatch(client):
        raise ValueError(sentence("id"))
    return Incoming(
        id=f"web:{player.slug}:{client}",
        address=player.address,
        workspace=WORKSPACE,
        said=_said(body),
        name=player.name,
        zone=ZONE,
        can_pick=True,
    )


def _said(body: Mapping[str, Any]) -> Said:
    if "token" in body:
        token, value = _words(body, "token", "pressed"), _words(body, "value", "pressed")
        if not token:
            raise ValueError(sentence("pressed"))
        return Said(token=token, value=value)
    text = _words(body, "text", "empty")
    if not text.strip():
        raise ValueError(sentence("empty"))
    return Said(text=text)


def _words(body: Mapping[str, Any], key: str, wrong: str) -> str:
    given = body.get(key)
    if not isinstance(given, str):
        raise ValueError(sentence(wrong))
    if len(given) > LIMITS[key]:
        raise ValueError(sentence("long"))
    try:
        given.encode()
    except UnicodeEncodeError as half_a_letter:
        raise ValueError(sentence("letters")) from half_a_letter
    return given.replace("\x00", "")  # no database column takes it


def parse_shown(body: Mapping[str, Any]) -> dict[str, Any]:
    """What the page adds for its own record: the card that was used, the words on the button."""
    kept: dict[str, Any] = {}
    if type(card := body.get("card")) is int:
        kept["card"] = card
    if "shown" in body:
        kept["shown"] = _words(body, "shown", "pressed")
    return kept


def parse_move(body: Mapping[str, Any], now: datetime) -> datetime | None:
    """The moment to move the clock to; None is "to the next thing".

    A time without an offset is wall-clock time in London. Raises ValueError with a sentence for
    a time that is not later than `now`, or is more than a year away.
    """
    if body.get("next") is True:
        return None
    by, to = body.get("by"), body.get("to")
    if isinstance(by, int | float) and not isinstance(by, bool):
        if by > FARTHEST.total_seconds():
            raise ValueError(sentence("far"))
        # Less than a millionth of a second is no time at all.
        if not (by > 0 and (ahead := timedelta(seconds=by))):
            raise ValueError(sentence("forward"))
        return now + ahead
    if not isinstance(to, str):
        raise ValueError(sentence("time"))
    try:
        moment = datetime.fromisoformat(to)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(ZONE))
        ahead = moment - now
    except (ValueError, OverflowError) as wrong:
        raise ValueError(sentence("time")) from wrong
    if ahead <= timedelta(0):
        raise ValueError(sentence("forward"))
    if ahead > FARTHEST:
        raise ValueError(sentence("far"))
    return now + ahead


def render(message: Message) -> dict[str, Any]:
    """A message as the page is given it. Every word stays plain text: the page never parses it."""
    return {
        "title": message.title,
        "blocks": _blocks(message.text),
        "sections": [_section(*section) for section in message.sections],
        "facts": [list(fact) for fact in message.facts],
        "copy": message.copy,
        "options": [_option(option) for option in message.options],
        "input": _input(message.input) if message.input else None,
        "links": [_link(link) for link in message.links],
        "footer": message.footer,
        "controls": [_option(option) for option in message.controls],
        "urgent": message.urgent,
    }


def render_home(home: Home) -> dict[str, Any]:
    """A person's front page, as the page is given it."""
    return {"title": home.title, "cards": [render(card) for card in home.cards]}


def render_people(people: Sequence[Player]) -> dict[str, Any]:
    """The cast, and the page's own words."""
    cast = [
        {"slug": p.slug, "address": p.address, "name": p.name, "role": p.role, "about": p.about}
        for p in people
    ]
    return {"people": cast, "words": dict(words()["page"])}


def render_clock(now: datetime, following: datetime | None) -> dict[str, Any]:
    """The demo's time, and when the next thing is due, both as they read on a wall in London."""
    local = now.astimezone(ZoneInfo(ZONE))
    return {
        "now": now.isoformat(),
        "local": f"{local:%Y-%m-%dT%H:%M}",
        "says": spoken(now),
        "next": following.isoformat() if following else None,
        "next_says": spoken(following) if following else "",
    }


def spoken(moment: datetime) -> str:
    """A moment as a person in London says it: Tuesday 24 November 2026, 14:00."""
    local = moment.astimezone(ZoneInfo(ZONE))
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M}"


def _blocks(text: str) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = []
    for paragraph in re.split(r"\n[ \t]*\n", text.strip("\n")):
        fresh = True  # a list never runs on across a blank line
        for line in paragraph.split("\n"):
            item = line.startswith("- ")
            if not item and not line.strip():
                continue
            if fresh or ("items" in blocks[-1]) != item:
                blocks.append({"items": []} if item else {"text": line})
            elif not item:
                blocks[-1]["text"] += "\n" + line
            if item:
                blocks[-1]["items"].append(line[2:].strip())
            fresh = False
    return blocks


def _section(heading: str, under: str) -> dict[str, Any]:
    return {"heading": " ".join(heading.split()), "blocks": _blocks(under)}


def _option(option: Option) -> dict[str, str]:
    return {
        "token": option.token,
        "value": option.value,
        "label": option.label,
        "weight": option.weight,
    }


def _input(field: Input) -> dict[str, Any]:
    return {
        "token": field.token,
        "kind": field.kind,
        "label": field.label,
        "button": field.button,
        "choices": [list(choice) for choice in field.choices],
        "initial": field.initial,
        "hint": field.hint,
        "limit": field.limit,
    }


def _link(link: Link) -> dict[str, str]:
    # An address that could run as a script is shown as words, not as a link.
    return {"label": link.label, "url": link.url if _LINKS.match(link.url) else ""}
