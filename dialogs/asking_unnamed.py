"""The cards about questions without a name: a link for who asks, the questions for who replies."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from dialogs import tokens
from dialogs.messages import Link, Message, Option
from dialogs.unnamed import Question, Route, seen_by_readers
from dialogs.wording import Words

Rows = tuple[tuple[str, str], ...]
# More buttons than this are a wall; the next ones show when these have their reply.
SHOWN = 8


def button(words: Words) -> Option:
    """The way to a person, under an answer or where there is none. The same for everybody."""
    return Option(tokens.door("ask_person"), "", words.say("unnamed", "chat.button"), "quiet")


def without_button(message: Message) -> Message:
    """The same where nobody reads: a way that leads to nobody is not offered."""
    token = tokens.door("ask_person")
    options, controls = (
        tuple(one for one in some if one.token != token)
        for some in (message.options, message.controls)
    )
    return replace(message, options=options, controls=controls)


def link_card(words: Words, url: str) -> Message:
    """The link to the page, and what others can see of it."""
    link = Link(words.say("unnamed", "chat.link_label"), url)
    return Message(words.say("unnamed", "chat.link"), links=(link,))


def nobody_reads(words: Words, call: Rows) -> Message:
    """Where no route is set up: whom to call. `call` are the rows that say so."""
    return Message(words.say("unnamed", "chat.nobody_reads"), facts=call)


def route_name(words: Words, route: Route) -> str:
    """Whom a route leads to."""
    return words.say("unnamed", f"routes.{route}")


def waits(words: Words, routes: Iterable[Route]) -> Message:
    """The morning's letter to a reader: that something waits, and for whom. No more than that."""
    names = ", ".join(route_name(words, route) for route in routes)
    return Message(words.say("unnamed", "reader.waits", routes=names))


def listed(words: Words, questions: Sequence[Question]) -> Message:
    """What waits for this reader: route and day, and a button each."""
    if not questions:
        return Message(words.say("unnamed", "reader.none"))
    rows = [(_since(words, one), one) for one in questions]
    counted = tuple(
        (route_name(words, route), str(len(list(some))))
        for route, some in groupby(sorted(one.route for one in questions))
    )
    token = tokens.door("questions")
    options = tuple(
        Option(token, one.id, words.say("unnamed", "reader.open", **said))
        for said, one in rows[:SHOWN]
    )
    return Message(words.say("unnamed", "reader.list"), facts=counted, options=options)


def opened(words: Words, question: Question, today: date) -> Message:
    """One question with all that was written before today, and the way to reply."""
    facts = tuple(
        (words.say("unnamed", f"reader.from_{line.by}", day=words.day(line.on)), line.text)
        for line in seen_by_readers(question, today)
    )
    reply = Option(
        tokens.door("questions"),
        f"reply:{question.id}",
        words.say("unnamed", "reader.reply"),
        "primary",
    )
    title = route_name(words, question.route)
    return Message(words.say("unnamed", "reader.read"), title, facts=facts, options=(reply,))


def sentence(words: Words, key: str) -> Message:
    """One sentence to a reader: `not_yours`, `not_reader`, `replied`."""
    return Message(words.say("unnamed", f"reader.{key}"))


def goes_on(question: Question, kept: timedelta) -> date:
    """The day it goes, if nobody writes again."""
    return question.touched_on + kept


def _since(words: Words, question: Question) -> dict[str, str]:
    since = question.waits_since or question.touched_on
    return {"route": route_name(words, question.route), "day": words.day(since)}
