"""A manager's own past, by quarter: theirs alone to see, beside nobody else's, and no score.

It is read from what is held anyway, and is shown only as far back as that goes. What a person
answered, or whether they did, is in none of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.held import MatterState
from dialogs.messages import Message
from dialogs.quarters import Quarter, quarter_name, quarter_of
from dialogs.wording import Words

# The most quarters in one card.
MOST = 6


@dataclass(frozen=True, slots=True)
class TalkThen:
    """A talk of theirs that is held: since when (UTC), and how it began."""

    at: datetime
    state: MatterState
    led_to_step: bool


@dataclass(frozen=True, slots=True)
class StepThen:
    """A formal step of theirs: when it was taken (UTC), and whether it still stands."""

    at: datetime
    standing: bool


@dataclass(frozen=True, slots=True)
class ContactThen:
    """A contact that was promised for a moment (UTC) and is over; `kept` is the manager's part."""

    at: datetime
    kept: bool


@dataclass(frozen=True, slots=True)
class OwnPast:
    """All that is held of what one manager began, took and promised."""

    talks: tuple[TalkThen, ...] = ()
    steps: tuple[StepThen, ...] = ()
    contacts: tuple[ContactThen, ...] = ()


def shown(words: Words, past: OwnPast, zone: ZoneInfo) -> Message:
    """The card: a row for each quarter, the latest first."""
    moments = [
        *(one.at for one in past.talks),
        *(one.at for one in past.steps),
        *(one.at for one in past.contacts),
    ]
    found = sorted({_quarter(moment, zone) for moment in moments}, reverse=True)
    if not found:
        return Message(words.say("own_past", "nothing"))
    rows = tuple(
        (quarter_name(words, quarter), _row(words, past, quarter, zone)) for quarter in found[:MOST]
    )
    title = words.say("own_past", "title")
    return Message(words.say("own_past", "intro"), title, facts=rows)


def _quarter(moment: datetime, zone: ZoneInfo) -> Quarter:
    return quarter_of(moment.astimezone(zone).date())


def _row(words: Words, past: OwnPast, quarter: Quarter, zone: ZoneInfo) -> str:
    talks = [one for one in past.talks if _quarter(one.at, zone) == quarter]
    steps = [one for one in past.steps if _quarter(one.at, zone) == quarter]
    contacts = [one for one in past.contacts if _quarter(one.at, zone) == quarter]
    lines = []
    if talks:
        lines += _lines(
            words,
            talks=len(talks),
            spoke=_many(one.state == "held" for one in talks),
            offered=_many(one.state == "declined" for one in talks),
            not_safe=_many(one.state == "not_safe" for one in talks),
            no_step=_many(not one.led_to_step for one in talks),
        )
    if steps:
        lines += _lines(words, steps=len(steps), ended=_many(not one.standing for one in steps))
    if contacts:
        lines += _lines(words, promised=len(contacts), kept=_many(one.kept for one in contacts))
    return "\n".join(lines)


def _lines(words: Words, **numbers: int) -> list[str]:
    return [words.say("own_past", f"line.{name}", many=str(many)) for name, many in numbers.items()]


def _many(found: Iterable[bool]) -> int:
    return sum(found)
