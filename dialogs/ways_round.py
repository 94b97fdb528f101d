"""The quiet ways round a question: why, back, change, again, skip, stop and the like."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs import asking, fewer_words, tokens
from dialogs.grammar import Finished, Step, Waiting
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.messages import Letter, Message, Option
from dialogs.records import Conversation
from dialogs.summing_up import one_line
from dialogs.talking import (
    HELD,
    advance,
    answered,
    on_the_way,
    put_again,
    put_current,
    saved_before,
    standing,
    step_of,
)

# What a question was answered with before the person went back to it, kept so it can be sent again.
BEFORE = "~"


def round_question(talk: Conversation, name: str, value: str, at: Clockwork, guide: Guide) -> Turn:
    """Why, back, change, again, skip, stop and the like: the quiet ways round a question."""
    step = step_of(talk, at, guide)
    if step is None or isinstance(step, Finished):
        return advance(talk, at, guide)
    here = on_the_way(step, value) or standing(talk, step)
    key = here.question.key
    words = guide.words
    if name == "why":
        return put_again(talk, here, step, at, guide, words.say(talk.flow, f"{key}.why"))
    if name in ("again", "in_full"):
        return put_again(talk, here, step, at, guide, whole=name == "in_full")
    if name in fewer_words.FORMS:
        done = fewer_words.chosen(talk.address, name, guide)
        talk = replace(talk, facts={**talk.facts, "form": fewer_words.FORMS[name]})
        return done + put_again(talk, here, step, at, guide)
    if name == "back" and step.path and step.path[-1].question.key != talk.facts.get("preset"):
        return _back(talk, step.path[-1].question.key, at, guide)
    if name == "change" and step.path:
        return Turn(letters=(Letter(talk.address, _changeable(talk, step, guide)),))
    if name == "skip":
        return answered(talk, key, "", at, guide)
    if name == "use_held" and talk.answers.get(HELD):
        return answered(talk, key, talk.answers[HELD], at, guide)
    if name == "stop":
        return _stop(talk, value, guide)
    if isinstance(step, Waiting):
        return Turn(letters=(Letter(talk.address, asking.waiting(words, talk, step)),))
    return put_current(talk, at, guide)


def _back(talk: Conversation, key: str, at: Clockwork, guide: Guide) -> Turn:
    answers = dict(talk.answers)
    answers[BEFORE + key] = answers.pop(key)
    return advance(replace(talk, answers=answers), at, guide)


def _stop(talk: Conversation, value: str, guide: Guide) -> Turn:
    words = guide.words
    if value == "delete":
        message = Message(words.say("common", "deleted"))
        return Turn(letters=(Letter(talk.address, message),), closed=saved_before(talk))
    if value == "keep":
        carry_on = Option(tokens.control(talk.id, "carry_on"), "", words.say("common", "carry_on"))
        message = Message(words.say("common", "place_kept"), options=(carry_on,))
        return Turn(letters=(Letter(talk.address, message),))
    token = tokens.control(talk.id, "stop")
    options = (
        Option(token, "keep", words.say("common", "stop_keep")),
        Option(token, "delete", words.say("common", "stop_delete")),
        Option(tokens.control(talk.id, "carry_on"), "", words.say("common", "carry_on")),
    )
    return Turn(
        letters=(Letter(talk.address, Message(words.say("common", "stop_how"), options=options)),)
    )


def _changeable(talk: Conversation, step: Step, guide: Guide) -> Message:
    zone = ZoneInfo(talk.facts.get("zone", "Europe/London"))
    token = tokens.control(talk.id, "again")
    options = tuple(
        Option(token, asked.question.key, label[:74])
        for asked in step.path
        if (label := one_line(talk, asked, guide, zone, limit=40))
    )
    return Message(guide.words.say("common", "which_answer"), options=options)
