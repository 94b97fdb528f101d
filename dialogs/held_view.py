"""What is held as cards: the whole, who has read it, what to choose from. Long is several cards."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs import tokens
from dialogs.guide import Guide
from dialogs.held import Held, Matter, Note, Seat
from dialogs.held_parts import cards, pieces
from dialogs.held_text import (
    Page,
    heading,
    opening,
    readings,
    said,
    sections,
    sentences,
    unanswered,
)
from dialogs.held_text import whole as whole_text
from dialogs.messages import Message, Option
from dialogs.seats import MAY, seat_of
from dialogs.wording import Words

# Teams turns more buttons than twelve into a list; one card has fewer, and there may be more cards.
BUTTONS = 10
LABEL = 60
# In the order they are shown; what a seat may not do is not shown to it.
_ORDER = (
    *("account", "differently", "answer", "why", "let_in", "let_out", "readers", "download"),
    *("ask_in", "new_code", "formal", "review"),
)


def button(words: Words, what: str, matter: str, extra: str = "", **says: str) -> Option:
    """A door to what is held: `what` is done there, `extra` says with which part."""
    name = f"{what}_step" if what == "why" and extra else what
    label = short(words.say("held", f"buttons.{name}", **says))
    return Option(tokens.door("held"), f"{what}:{matter}:{extra}", label)


def answer_it(words: Words, note: Note) -> Option:
    """The button that answers a question why, with the name of who asked."""
    name = note.author_name or words.say("held", "whole.no_name")
    return button(words, "answer", note.matter, note.id, name=name)


def not_open(guide: Guide) -> Message:
    """The one sentence for whoever has no seat, for what is gone, and for what a seat may not."""
    return Message(guide.words.say("held", "gone"))


def read(guide: Guide, held: Held, reader: str, zone: ZoneInfo) -> tuple[Message, ...]:
    """The whole, word for word, for somebody with a seat; below it what their seat may do."""
    words, seat = guide.words, seat_of(held, reader)
    if seat is None:
        return (not_open(guide),)
    page = Page(words, held, reader, zone)
    lead = words.say("held", f"lead.{as_read(seat)}", person=held.matter.person_name)
    shown = cards(
        [lead, opening(page)],
        sections(page),
        lambda heading: words.say("held", "whole.goes_on", heading=heading),
    )
    footer = words.say("held", "footer") if seat == "person" else ""
    shown[0] = replace(shown[0], title=words.say("held", "title"))
    shown[-1] = replace(shown[-1], options=tuple(_buttons(page, seat)), footer=footer)
    return tuple(shown)


def as_read(seat: Seat) -> str:
    """HR and a lead are guests: what is said to them is the same."""
    return "guest" if seat in ("hr", "lead") else seat


def _buttons(page: Page, seat: Seat) -> Iterator[Option]:
    words, held = page.words, page.held
    id_, steps = held.matter.id, [one for one in held.decisions if one.standing]
    empty = {"differently": not sentences(page), "let_out": not held.members}
    for what in _ORDER:
        if what not in MAY[seat] or empty.get(what):
            continue
        if what == "answer":
            for note in unanswered(held):
                yield answer_it(words, note)
        elif what != "review":
            yield button(words, what, id_, person=held.matter.person_name)
        if what in ("why", "review"):
            for one in steps:
                step = words.say("held", f"step_short.{one.kind}")
                yield button(words, what, id_, one.id, step=step)


def which_part(guide: Guide, held: Held, reader: str, zone: ZoneInfo) -> tuple[Message, ...]:
    """The parts that somebody may see another way, each as a button."""
    page = Page(guide.words, held, reader, zone)
    options = [
        Option(tokens.door("held"), f"differently:{held.matter.id}:{note.id}", _short(page, note))
        for note in sentences(page)
    ]
    if not options:
        return (Message(guide.words.say("held", "ask.nothing_written")),)
    return _listed(guide.words.say("held", "ask.differently"), options)


def _short(page: Page, note: Note) -> str:
    return short(f"{heading(page, note)}: {' '.join(said(page, note).split())}")


def whose_seat(guide: Guide, held: Held) -> tuple[Message, ...]:
    """Those whom the person let in, each as a button that takes the seat back."""
    if not held.members:
        return (Message(guide.words.say("held", "ask.nobody_in")),)
    options = [
        Option(tokens.door("held"), f"let_out:{held.matter.id}:{one.address}", short(one.name))
        for one in held.members
    ]
    return _listed(guide.words.say("held", "ask.let_out"), options)


def whom_to_ask_in(guide: Guide, matter: Matter) -> Message:
    """The manager chooses whom to ask the person for."""
    words, token = guide.words, tokens.door("held")
    options = tuple(
        Option(token, f"ask_in:{matter.id}:{seat}", words.say("held", f"buttons.ask_in_{seat}"))
        for seat in ("hr", "lead")
    )
    return Message(words.say("held", "ask.ask_in", person=matter.person_name), options=options)


def asked_in(guide: Guide, matter: Matter, seat: str) -> Message:
    """The person is asked; a no, or nothing at all, leaves nothing behind."""
    words, token = guide.words, tokens.door("held")
    who = words.say("held", f"ask_in_who.{seat}")
    return Message(
        words.say("held", "told.ask_in", manager=matter.manager_name, who=who),
        options=(
            Option(token, f"let_in:{matter.id}:{seat}", words.say("held", "buttons.in_yes")),
            Option(token, f"not_in:{matter.id}:", words.say("held", "buttons.in_no")),
        ),
    )


def readers(guide: Guide, held: Held, reader: str, zone: ZoneInfo) -> tuple[Message, ...]:
    """Who opened it and when: for the person alone."""
    lines = [f"- {line}" for line in readings(Page(guide.words, held, reader, zone))]
    if not lines:
        return (Message(guide.words.say("held", "readers.none")),)
    texts = pieces([guide.words.say("held", "readers.some"), *lines], between="\n")
    return tuple(Message(text) for text in texts)


def copies(guide: Guide, held: Held, reader: str, zone: ZoneInfo) -> tuple[Message, ...]:
    """The whole to keep, as text to be copied."""
    first, *rest = pieces(as_text(guide, held, reader, zone).split("\n\n"))
    text = guide.words.say("held", "copy.text")
    return (Message(text, copy=first), *(Message("", copy=part) for part in rest))


def as_text(guide: Guide, held: Held, reader: str, zone: ZoneInfo) -> str:
    """The whole as one plain text, to print or to read out for somebody who has no chat."""
    return whole_text(Page(guide.words, held, reader, zone))


def all_of(guide: Guide, matters: Sequence[Matter], reader: str) -> tuple[Message, ...]:
    """Every matter they have a seat at, as buttons; the latest first."""
    words = guide.words
    if not matters:
        return (Message(words.say("held", "all.none")),)
    latest = sorted(matters, key=lambda one: one.opened_at, reverse=True)
    options = [
        Option(
            tokens.door("held"),
            f"read:{one.id}:",
            short(
                words.say(
                    "held",
                    "all.line",
                    day=words.day(one.happened_on),
                    people=_who(words, one, reader),
                )
            ),
        )
        for one in latest
    ]
    return _listed(words.say("held", "all.some"), options)


def _who(words: Words, matter: Matter, reader: str) -> str:
    if reader == matter.person:
        return matter.manager_name
    if reader == matter.manager:
        return matter.person_name
    names = {"manager": matter.manager_name, "person": matter.person_name}
    return words.say("held", "all.two", **names)


def _listed(text: str, options: Sequence[Option]) -> tuple[Message, ...]:
    groups = [tuple(options[at : at + BUTTONS]) for at in range(0, len(options), BUTTONS)]
    return tuple(Message(text, options=few) for few in groups)


def short(text: str, limit: int = LABEL) -> str:
    """A label that fits a button; what it stands for can be read in full elsewhere."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
