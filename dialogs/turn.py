"""One turn: what was said in, what to say and keep out. No I/O, no clock of its own.

The order is the promise: words of danger first, then what must not be kept, then buttons, then
doors, then the question that stands, and last the person's own question to us.
"""

import re
from dataclasses import replace

from dialogs import safety, tokens
from dialogs.cards import crisis
from dialogs.doors import open_door, say
from dialogs.grammar import Someone, Waiting
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.messages import Message, Option, Said
from dialogs.records import Conversation, Known
from dialogs.roles_card import may_not
from dialogs.talking import (
    ABOUT_SOMEBODY,
    CARD,
    advance,
    answered,
    asked_at,
    mark,
    put_current,
    step_of,
)
from dialogs.typed import reply_to, wants_words
from dialogs.ways_round import round_question
from dialogs.where_we_were import back_to, next_talk

# Nobody types this much on purpose in a chat; a paste this long is likely to be a record.
MOST = 4000
# A date and a time are ten digits too, and one in eleven would pass for an NHS number.
WHEN = re.compile(r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?")


def turn(known: Known, said: Said, at: Clockwork, guide: Guide) -> Turn:
    """Answer one thing a person did. Pure: the same in gives the same out."""
    front = _meant_for(known, said)
    words = said.text or said.value
    token = tokens.read(said.token)
    typed = words if token is None or token.aim == "answer" else ""
    about_somebody = front is not None and front.flow in ABOUT_SOMEBODY
    listed_only = about_somebody and wants_words(front, at, guide)
    first = _must_not_wait(known, words, typed, guide, listed_only)
    if first is not None and not (first.urgent and _meant(front, words)):
        return say(known, first) + (_after(first, front, words, at, guide) if front else Turn())
    if said.token:
        return _pressed(known, said, at, guide)
    return reply_to(known, front, said.text.strip(), at, guide)


def _meant_for(known: Known, said: Said) -> Conversation | None:
    """The conversation a button or a field belongs to; the one in front for what was typed."""
    token = tokens.read(said.token)
    id_ = token.conversation if token is not None else ""
    talks = known.conversations
    return next((one for one in talks if one.id == id_), next(iter(talks), None))


def moment_came(known: Known, conversation: str, at: Clockwork, guide: Guide) -> Turn:
    """The clock's answer to a question that waited: carry on, unless it was moved."""
    talk = next((one for one in known.conversations if one.id == conversation), None)
    if talk is None or talk.waits_until is None or isinstance(step_of(talk, at, guide), Waiting):
        return Turn()
    return advance(talk, at, guide)


def _must_not_wait(
    known: Known, words: str, typed: str, guide: Guide, listed_only: bool
) -> Message | None:
    nation = known.person.nation or guide.nation
    ready = safety.in_clauses(words)
    # Where a manager is asked about somebody, grief and worry are what there is to write.
    if found := safety.danger(words, listed_only, ready):
        return crisis(guide.words, found.kind, nation)
    if safety.emergency(words, ready):
        return crisis(guide.words, "emergency", nation)
    if safety.nhs_number(WHEN.sub(" ", typed)):
        return Message(guide.words.say("common", "nhs_number"))
    if len(words) > MOST:
        size = {"size": f"{len(words):,}", "limit": f"{MOST:,}"}
        return Message(guide.words.say("common", "too_much", **size))
    return None


def _meant(front: Conversation | None, words: str) -> bool:
    """Whether the card was shown for these very words: sent again, they are an answer."""
    return front is not None and front.answers.get(CARD) == mark(words)


def _after(first: Message, front: Conversation, words: str, at: Clockwork, guide: Guide) -> Turn:
    """The question again. Where it wanted words, the same words once more are taken for it.

    Of what was written only a mark is kept, and only until the question has its answer.
    """
    if not first.urgent or not wants_words(front, at, guide):
        return put_current(front, at, guide)
    marked = replace(front, answers={**front.answers, CARD: mark(words)})
    return put_current(marked, at, guide, lead=guide.words.say("common", "again_if_meant"))


def _pressed(known: Known, said: Said, at: Clockwork, guide: Guide) -> Turn:
    token = tokens.read(said.token)
    if token is None:
        return say(known, Message(guide.words.say("common", "old_button")))
    if token.aim == "door":
        opened = open_door(known, token.name, said.value, at, guide)
        return opened + (
            back_to(known, at, guide) if token.name in ("answer", "safe", "site") else Turn()
        )
    talk = next((one for one in known.conversations if one.id == token.conversation), None)
    if talk is None or talk.flow not in guide.flows:
        start = Option(tokens.door("hello"), "", guide.words.say("common", "doors.hello"))
        return say(known, Message(guide.words.say("common", "old_button"), options=(start,)))
    if token.aim == "control":
        return round_question(talk, token.name, said.value, at, guide)
    if (no := _not_on_the_list(known, talk, token.name, said.value, at, guide)) is not None:
        return say(known, no) + put_current(talk, at, guide)
    done = answered(talk, token.name, said.value, at, guide, pressed=True)
    return done + next_talk(known, done, at, guide)


def _not_on_the_list(
    known: Known, talk: Conversation, key: str, address: str, at: Clockwork, guide: Guide
) -> Message | None:
    """Why somebody who was picked may not be; None where they may, or where nobody was picked."""
    step = step_of(talk, at, guide)
    question = None if step is None else asked_at(step, key)
    theirs = (talk.facts.get("person_address"), talk.facts.get("who"))
    if isinstance(question, Someone) and address and address in theirs:
        return Message(guide.words.say("common", "trouble.the_person"))
    role = question.role if isinstance(question, Someone) else ""
    named = [one for one in known.named if one.role == role]
    if not address or not named or address in {one.address for one in named}:
        return None
    return may_not(role, guide.words.say("roles", "they"), known.named, guide)
