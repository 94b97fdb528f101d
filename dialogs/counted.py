"""What was asked in vain: what is counted of a question, and how it is shown to those who write.

Counted by topic and ISO week, never by person, and never with the words. What stands for fewer
than ten is not shown as a number, nor is the week that still runs: a number that was looked at
yesterday and today would tell of one press of one button.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from dialogs import tokens
from dialogs.answering import CRISIS, EMERG, Desk, Reply, withheld
from dialogs.answers import ANSWER, Library
from dialogs.asking_unnamed import button
from dialogs.deeds_unnamed import Count
from dialogs.matcher import ABSTAIN
from dialogs.messages import Message, Option
from dialogs.wording import Words

FLOOR = 10


class Tallied(Protocol):
    """One row of what was counted."""

    @property
    def week(self) -> str: ...

    @property
    def topic(self) -> str: ...

    @property
    def answer(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def many(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Row:
    """One line to show. `answer` is empty for a whole topic; `many` None for fewer than ten."""

    week: str
    topic: str
    answer: str
    kind: str
    many: int | None


def week_of(day: date) -> str:
    """Its ISO week, as `2026-W48`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def of_reply(reply: Reply, desk: Desk, on: date, nation: str) -> tuple[Count, ...]:
    """What to count of a reply: nothing for a good answer, and nothing ever for danger.

    The right answer that could not be shown is counted: as waiting to be checked, or to be signed.
    """
    if reply.behaviour == ABSTAIN and not reply.answer_id:
        return (Count("unanswered", ""),)
    if reply.behaviour != ANSWER or not reply.answer_id:
        return ()
    why = withheld(desk, reply.answer_id, on, nation or None)
    topic = desk.library.by_id[reply.answer_id][0].topic
    if not why:
        return ()
    return (Count("stale" if why == "stale" else "unsigned", topic, reply.answer_id),)


def unhelpful(library: Library, answer_id: str) -> Count | None:
    """Somebody says an answer did not help; None for an answer that is no more."""
    if answer_id not in library.by_id:
        return None
    return Count("unhelpful", library.by_id[answer_id][0].topic, answer_id)


def with_ways_on(words: Words, reply: Reply, counts: Sequence[Count] = ()) -> Message:
    """A reply with its quiet buttons: it did not help; ask a person without giving a name.

    A card about danger gets none: nothing stands beside its numbers. What was not shown (`counts`
    says so) cannot have been of no help.
    """
    message = reply.message
    if message.urgent or reply.behaviour in (CRISIS, EMERG):
        return message
    more = [button(words)]
    if reply.answer_id and reply.behaviour == ANSWER and not counts:
        label = words.say("unnamed", "chat.not_helped")
        more.insert(0, Option(tokens.door("not_helped"), reply.answer_id, label, "quiet"))
    return replace(message, controls=(*message.controls, *more))


def thanked(words: Words, *, counted: bool) -> Message:
    """Said when somebody says that it did not help; with the way to a person."""
    key = "thanks" if counted else "sorry"
    return Message(words.say("unnamed", f"chat.{key}"), options=(button(words),))


def rows(tallied: Iterable[Tallied], today: date) -> tuple[Row, ...]:
    """What may be shown, the latest week first: each topic as a whole, or its answers.

    Where every answer of a topic that was counted reaches ten, each has its number. Else the topic
    has one, if it reaches ten, and no answer has: from a whole and its parts, a small part would
    follow.
    """
    groups: dict[tuple[str, str, str], list[Tallied]] = {}
    for one in tallied:
        if one.week < week_of(today):
            groups.setdefault((one.week, one.topic, one.kind), []).append(one)
    found: list[Row] = []
    for (week, topic, kind), some in groups.items():
        if all(one.answer and one.many >= FLOOR for one in some):
            found += [Row(week, topic, one.answer, kind, one.many) for one in some]
        else:
            many = sum(one.many for one in some)
            found.append(Row(week, topic, "", kind, many if many >= FLOOR else None))
    in_order = sorted(found, key=lambda row: (-(row.many or 0), row.topic, row.answer, row.kind))
    return tuple(sorted(in_order, key=lambda row: row.week, reverse=True))


def lines(words: Words, shown: Sequence[Row]) -> tuple[str, ...]:
    """The same, a line each, for whoever reads the queue."""
    if not shown:
        return (words.say("unnamed", "counted.nothing"),)
    return tuple(
        words.say(
            "unnamed",
            "counted.line_answer" if row.answer else "counted.line",
            week=row.week,
            topic=row.topic or words.say("unnamed", "counted.no_topic"),
            answer=row.answer,
            kind=words.say("unnamed", f"counted.{row.kind}"),
            many=words.say("unnamed", "counted.few") if row.many is None else str(row.many),
        )
        for row in shown
    )
