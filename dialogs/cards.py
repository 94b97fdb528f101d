"""The agreement as a card, for each of the people in it; the front page; the crisis card."""

from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any

from dialogs import tokens
from dialogs.guide import Guide
from dialogs.messages import Home, Message, Option
from dialogs.promises import Closed, contacts_after, terms, zone_of
from dialogs.records import Agreement, Known
from dialogs.rhythm import name_of
from dialogs.wording import Words

# What the person may press on their own agreement, by its state.
_PERSON = {
    "proposed": ("confirm", "change", "decline"),
    "live": ("change", "pause", "pause_until", "end"),
    "paused": ("resume", "change", "end"),
    "ended": (),
}
_DOES = {"decline": "end"}


def may(agreement: Agreement) -> set[str]:
    """What its person may do with an agreement as it stands."""
    return {_DOES.get(name, name) for name in _PERSON[agreement.state]}


def agreement_card(
    guide: Guide, agreement: Agreement, reader: str, now: datetime, said: str = ""
) -> Message:
    """All of the agreement that this reader may see. A lead sees who and how to help, no more."""
    words = guide.words
    if reader == agreement.lead and reader not in (agreement.person, agreement.manager):
        text = words.say("agreement", "lead_card", **names(agreement))
        return Message(text=_join(said, text), title=words.say("agreement", "title"))
    mine = reader == agreement.person
    token = tokens.door("agreement")
    options = tuple(
        Option(
            token,
            f"{_DOES.get(name, name)}:{agreement.id}:{terms(agreement)}",
            words.say("agreement", f"buttons.{name}"),
            "primary" if name in ("confirm", "resume") else "plain",
        )
        for name in (_PERSON[agreement.state] if mine else ())
    )
    state = words.say("agreement", f"state.{_state(agreement)}", **_says(words, agreement))
    owned = words.say("agreement", "owned_by_you" if mine else "owned_by_them", **names(agreement))
    return Message(
        text=_join(said, state, owned),
        title=words.say("agreement", "title"),
        facts=parts(words, agreement, now, guide.closed(agreement.nation)),
        options=options,
    )


def _state(agreement: Agreement) -> str:
    if agreement.state == "paused" and agreement.paused_until is not None:
        return "paused_until"
    return agreement.state


def _says(words: Words, agreement: Agreement) -> dict[str, str]:
    until = agreement.paused_until
    return {**names(agreement), "until": words.day(until) if until is not None else ""}


def parts(
    words: Words, agreement: Agreement, now: datetime, closed: Closed
) -> tuple[tuple[str, str], ...]:
    """Every part of an agreement in words, with the next three dates where there are any."""
    often, day = name_of(agreement.rule)
    rhythm = words.say("agreement", f"often.{often}", day=weekday(words, day))
    dates = list(islice(contacts_after(agreement, now, closed), 3))
    rows = [
        ("with", agreement.contact_name or agreement.manager_name),
        ("means", known_label(words, "means", agreement.means)),
        ("often", rhythm),
        ("time", agreement.start.split("T")[1]),
        ("until", words.day(agreement.until)),
        ("avoid", agreement.avoid),
        ("no_reply", known_label(words, "no_reply", agreement.no_reply)),
        ("lead", agreement.lead_name),
    ]
    if agreement.state in ("proposed", "live"):
        soon = "\n".join(words.moment(slot, zone_of(agreement)) for slot in dates)
        rows.append(("next", soon or words.say("agreement", "none_left")))
    return tuple((words.say("agreement", f"parts.{name}"), text) for name, text in rows if text)


def known_label(words: Words, part: str, value: str) -> str:
    """A choice in words; what the person typed themselves as it is."""
    path = f"{part}.{value}"
    return (
        words.say("agreement", path)
        if value.isidentifier() and words.has("agreement", path)
        else value
    )


def weekday(words: Words, day: str) -> str:
    """The weekday a rule names, in words; empty for none."""
    return words.say("common", f"day.{day}") if day else ""


def names(agreement: Agreement) -> dict[str, str]:
    """The three names, for any sentence about an agreement."""
    return {
        "person": agreement.person_name,
        "manager": agreement.contact_name or agreement.manager_name,
        "lead": agreement.lead_name,
    }


def hello(words: Words, first: bool) -> Message:
    """What the bot is and the doors into it."""
    return Message(
        title=words.say("common", "hello_title"),
        text=words.say("common", "hello_first" if first else "hello"),
        options=tuple(
            Option(tokens.door(name), "", words.say("common", f"doors.{name}"))
            for name in ("speak_first", "ask", "agreements")
        ),
    )


def home(guide: Guide, known: Known, now: datetime) -> Home:
    """A person's front page: what this is, then their agreements."""
    cards = [agreement_card(guide, one, known.person.address, now) for one in known.agreements]
    first = replace(hello(guide.words, first=True), title="")
    return Home(guide.words.say("common", "hello_title"), (first, *cards))


def crisis(words: Words, kind: str, nation: str) -> Message:
    """The fixed card, first and alone: what to do, who is there, no question asked."""
    table: Any = words.tables["crisis"]
    numbers = tuple(
        (row["who"], f"{row['how']}. {row['where']}".removesuffix(" "))
        for row in table["numbers"]
        if kind in row.get("kinds", (kind,)) and (not nation or nation in row["nations"])
    )
    return Message(
        title=words.say("crisis", f"{kind}.title"),
        text=words.say("crisis", f"{kind}.text"),
        facts=numbers if kind != "emergency" else (),
        footer=words.say("crisis", "footer"),
        urgent=True,
    )


def _join(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
