"""The agreement as a card, for each of the people in it; the front page; the crisis card."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from dialogs import tokens
from dialogs.agreement_parts import names, parts
from dialogs.guide import Guide
from dialogs.messages import Home, Message, Option
from dialogs.promises import offer_mark, terms, waits_for_somebody
from dialogs.records import Agreement, Known
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
    words, title = guide.words, guide.words.say("agreement", "title")
    if reader == agreement.lead and reader not in (agreement.person, agreement.manager):
        text = words.say("agreement", "lead_card", **names(agreement))
        return Message(_join(said, text), title, options=hand_over_button(words, agreement))
    path = f"state_yours.{_state(agreement)}"
    if reader != agreement.person or not words.has("agreement", path):
        path = f"state.{_state(agreement)}"
    state = words.say("agreement", path, **_says(words, agreement))
    rows = parts(words, agreement, now, guide.closed(agreement.nation))
    if reader != agreement.person:
        owned = words.say("agreement", "owned_by_them", **names(agreement))
        options = (*hand_over_button(words, agreement), *calendar_button(guide, agreement))
        return Message(_join(said, state, owned), title, facts=rows, options=options)
    token = tokens.door("agreement")
    own = tuple(
        Option(
            token,
            f"{_DOES.get(name, name)}:{agreement.id}:{terms(agreement)}",
            words.say("agreement", f"buttons.{name}"),
            "primary" if name in ("confirm", "resume") else "plain",
        )
        for name in _PERSON[agreement.state]
    )
    owned = words.say("agreement", "owned_by_you")
    offer, answers = _offered(words, agreement)
    text = _join(said, state, owned, offer)
    dates = calendar_button(guide, agreement)
    return Message(text, title, facts=rows, options=(*answers, *own, *dates))


def calendar_button(guide: Guide, agreement: Agreement) -> tuple[Option, ...]:
    """The dates as a file, where this bot has an address that files can be had from."""
    if agreement.state != "live" or not guide.links:
        return ()
    label = guide.words.say("agreement", "buttons.calendar")
    return (Option(tokens.door("held"), f"calendar:{agreement.id}:", label),)


def hand_over_button(words: Words, agreement: Agreement) -> tuple[Option, ...]:
    """For the manager, and for the lead in their place: somebody new, if the person says yes."""
    if agreement.state not in ("live", "paused"):
        return ()
    label = words.say("agreement", "buttons.hand_over")
    return (Option(tokens.door("agreement"), f"hand_over:{agreement.id}", label),)


def _offered(words: Words, agreement: Agreement) -> tuple[str, tuple[Option, ...]]:
    """Somebody new who waits for the person's yes: the question, and its two answers."""
    if not agreement.offered_to:
        return "", ()
    token, mark = tokens.door("agreement"), offer_mark(agreement)
    answers = tuple(
        Option(token, f"{name}:{agreement.id}:{mark}", words.say("agreement", f"buttons.{name}"))
        for name in ("hand_yes", "hand_no")
    )
    new = agreement.offered_name
    return words.say("agreement", "hand_over.ask", new=new, **names(agreement)), answers


def _state(agreement: Agreement) -> str:
    if waits_for_somebody(agreement):
        return "waits"
    if agreement.state == "paused" and agreement.paused_until is not None:
        return "paused_until"
    return agreement.state


def _says(words: Words, agreement: Agreement) -> dict[str, str]:
    until = agreement.paused_until
    return {**names(agreement), "until": words.day(until) if until is not None else ""}


def hello(words: Words, first: bool) -> Message:
    """What the bot is and the doors into it."""
    return Message(
        title=words.say("common", "hello_title"),
        text=words.say("common", "hello_first" if first else "hello"),
        options=tuple(
            Option(tokens.door(name), "", words.say("common", f"doors.{name}"))
            for name in ("speak_first", "ask", "agreements", "held")
        ),
        controls=tuple(
            Option(tokens.door(name), "", words.say("common", f"doors.{name}"), "quiet")
            for name in ("plan_talks",)
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
