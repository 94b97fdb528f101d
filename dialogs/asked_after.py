"""Asked once, when a plan or a step has ended: were you heard, were you safe, do you trust us?

It is a measure of the organisation, asked of the person. Nothing is kept of who was asked, who
answered, or who did not: one is added to a count. What is said next is the same whatever is
pressed, so that no letter on its way tells it. No conversation is begun: none could be left open.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from dialogs import tokens
from dialogs.counted import FLOOR
from dialogs.deeds_unnamed import CountFelt
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.held import Decision, Held
from dialogs.messages import Letter, Message, Option
from dialogs.quarters import quarter_name, quarter_of, quarter_text, read_quarter
from dialogs.records import Agreement
from dialogs.wording import Words

QUESTIONS = ("heard", "safe", "trust")
RATHER_NOT = "rather_not"
ANSWERS = ("yes", "partly", "no")
# A card that is older than this counts no more.
OPEN_FOR = timedelta(days=14)
# The most quarters in one card.
MOST = 4


@dataclass(frozen=True, slots=True)
class Felt:
    """How many gave one answer to one question in a quarter (`2026-Q4`)."""

    quarter: str
    question: str
    answer: str
    many: int


def offer(address: str, about: str, today: date, guide: Guide) -> tuple[Letter, ...]:
    """The first of three questions to whom it was about. `about` is an id that nobody can guess."""
    if not address:
        return ()
    mark = hashlib.sha256(f"after:{about}".encode()).hexdigest()[:12]
    card = _card(guide.words, QUESTIONS[0], f"{mark}:{today.isoformat()}")
    intro = guide.words.say("asked_after", "intro")
    text = f"{intro}\n\n{card.text}"
    return (Letter(address, Message(text, card.title, options=card.options)),)


def of_plan(plan: Agreement, at: Clockwork, guide: Guide) -> tuple[Letter, ...]:
    """Asked of its person when a plan has ended."""
    today = at.now.astimezone(ZoneInfo(plan.zone)).date()
    return offer(plan.person, plan.matter or plan.id, today, guide)


def of_step(
    decision: Decision, held: Held, plans: Iterable[Agreement], today: date, guide: Guide
) -> tuple[Letter, ...]:
    """Asked when the last formal step has ended; where a plan still runs, its end is waited for."""
    matter = held.matter
    stands = any(one.standing and one.id != decision.id for one in held.decisions)
    runs = any(one.matter == matter.id and one.state != "ended" for one in plans)
    return () if stands or runs else offer(matter.person, matter.id, today, guide)


def pressed(address: str, value: str, today: date, guide: Guide) -> Turn:
    """One answer: it is counted, and the next is asked, or thanks are given."""
    question, answer, mark, day = (*value.split(":"), "", "", "", "")[:4]
    known = question in QUESTIONS and answer in (RATHER_NOT, *ANSWERS)
    if not known or not _is_open(day, today):
        return _say(address, Message(guide.words.say("common", "old_button")))
    counts = () if answer == RATHER_NOT else (CountFelt(question, answer, mark),)
    left = QUESTIONS[QUESTIONS.index(question) + 1 :]
    card = (
        _card(guide.words, left[0], f"{mark}:{day}")
        if left
        else Message(guide.words.say("asked_after", "thanks"))
    )
    return _say(address, card) + Turn(deeds=counts)


def shown(words: Words, felt: Iterable[Felt], today: date) -> Message:
    """What may be shown: whole quarters, the latest first. No answer of fewer than ten people has
    its number, nor has the sum of all: from a whole and its parts, a small part would follow."""
    many = {(one.quarter, one.question, one.answer): one.many for one in felt}
    quarters = sorted(
        {q for q in (read_quarter(key[0]) for key in many) if q < quarter_of(today)}, reverse=True
    )
    if not quarters:
        return Message(words.say("asked_after", "nothing"))
    rows = tuple(
        (
            words.say(
                "asked_after",
                "row",
                quarter=quarter_name(words, quarter),
                question=words.say("asked_after", f"{question}.ask"),
            ),
            "\n".join(
                words.say(
                    "asked_after",
                    "many",
                    answer=words.say("asked_after", f"answer.{answer}"),
                    many=_number(words, many.get((quarter_text(quarter), question, answer), 0)),
                )
                for answer in ANSWERS
            ),
        )
        for quarter in quarters[:MOST]
        for question in QUESTIONS
    )
    title = words.say("asked_after", "shown_title")
    return Message(words.say("asked_after", "shown"), title, facts=rows)


def _number(words: Words, many: int) -> str:
    return str(many) if many >= FLOOR else words.say("unnamed", "counted.few")


def _card(words: Words, question: str, rest: str) -> Message:
    token = tokens.door("asked_after")
    options = tuple(
        Option(token, f"{question}:{answer}:{rest}", words.say("asked_after", f"answer.{answer}"))
        for answer in (RATHER_NOT, *ANSWERS)
    )
    title = words.say("asked_after", "title")
    return Message(words.say("asked_after", f"{question}.ask"), title, options=options)


def _is_open(day: str, today: date) -> bool:
    try:
        offered = date.fromisoformat(day)
    except ValueError:
        return False
    return offered - timedelta(days=1) <= today <= offered + OPEN_FOR


def _say(address: str, message: Message) -> Turn:
    return Turn(letters=(Letter(address, message),))
