"""One conversation moved on: begun, an answer set, a question put again, an end."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogs import asking
from dialogs.day_of import stamped
from dialogs.few_words import says_something
from dialogs.grammar import Asked, Asking, Choice, Finished, Someone, Step, Text, Waiting, run
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.hearing import NotAnAnswer, hear
from dialogs.messages import Letter, Message
from dialogs.nudges import nudge
from dialogs.records import Conversation, Wake
from dialogs.summing_up import in_messages, summary

# What was typed and taken for a question to us: one tap makes it the answer after all.
HELD = "~held"
# A mark of words that the crisis card was shown for, so that they can be sent again.
CARD = "~card"
# The question whose answer held no words: it was asked once more, and the next answer is taken.
FEW = "~few"
# Where a manager writes about somebody; and where they pass on words that are not their own.
ABOUT_SOMEBODY = frozenset({"speak_first", "try_again", "formal", "review", "learnt"})
THEIR_WORDS = frozenset({"account", "home", "feel"})


def step_of(talk: Conversation, at: Clockwork, guide: Guide) -> Step | None:
    """Where a conversation stands; None when its flow is no more."""
    flow = guide.flows.get(talk.flow)
    if flow is None:
        return None
    # A turn asks this again and again of the same records: each is walked once.
    walked = at.walked.get(id(talk))
    if walked is not None and walked[0] is talk and walked[1] is flow:
        return walked[2]
    step = run(flow, {**talk.facts, "id": talk.id}, talk.answers, at.now)
    at.walked[id(talk)] = talk, flow, step
    return step


def begin(
    address: str, flow: str, facts: Mapping[str, str], presets: Mapping[str, str], at: Clockwork
) -> Conversation:
    """A conversation nobody has saved yet. Its id cannot be guessed."""
    id_ = at.nonce[:16]
    return Conversation(id_, address, flow, {**facts, "id": id_}, presets, "", at.now)


def advance(talk: Conversation, at: Clockwork, guide: Guide, lead: str = "") -> Turn:
    """Put the next question, wait, or finish."""
    step = step_of(talk, at, guide)
    if step is None:
        return Turn(closed=saved_before(talk))
    if isinstance(step, Asking):
        talk = replace(talk, asked=step.at.question.key, waits_until=None, touched_at=at.now)
        message = asking.put(guide.words, talk, step, at.now, lead)
        return Turn(letters=(Letter(talk.address, message),), saved=(talk,))
    if isinstance(step, Waiting):
        talk = replace(talk, asked=step.at.question.key, waits_until=step.until, touched_at=at.now)
        wake = Wake(f"moment:{talk.id}", talk.address, "moment", talk.id, step.until)
        message = asking.waiting(guide.words, talk, step)
        return Turn(letters=(Letter(talk.address, message),), saved=(talk,), wakes=(wake,))
    return _finish(talk, step, at, guide)


def answered(
    talk: Conversation, key: str, given: str, at: Clockwork, guide: Guide, pressed: bool = False
) -> Turn:
    """Set one answer. An old button does the same: it changes that answer.

    What was `pressed` is echoed, for a chat where a press leaves no trace.
    """
    step = step_of(talk, at, guide)
    here = None if step is None else on_the_way(step, key)
    if step is None or here is None:
        return advance(talk, at, guide, lead=guide.words.say("common", "moved_on"))
    zone = ZoneInfo(talk.facts.get("zone", "Europe/London"))
    try:
        raw = hear(guide.words, talk.flow, here.question, given, at.now, zone, talk.address)
    except NotAnAnswer as no:
        lead = guide.words.say("common", f"trouble.{no.trouble}", **_size(here, given))
        return put_again(talk, here, step, at, guide, lead)
    if _few_words(talk, here.question, raw):
        lead = guide.words.say("common", "trouble.few_words")
        asked_once = replace(talk, answers={**talk.answers, FEW: key})
        return put_again(asked_once, here, step, at, guide, lead)
    gone = set(here.question.reopens.get(raw, ())) if isinstance(here.question, Choice) else set()
    answers = {
        name: value
        for name, value in {**talk.answers, key: raw}.items()
        if name not in gone and name not in (HELD, CARD, FEW)
    }
    lead = _nudged(talk, here, raw, guide)
    facts = stamped(talk.facts, key, at.now, zone)
    done = advance(replace(talk, facts=facts, answers=answers), at, guide, lead=lead)
    if not pressed or isinstance(here.question, Text | Someone):
        return done
    chosen = asking.shown(guide.words, talk.flow, here.question, raw, zone)
    if guide.words.has(talk.flow, f"{key}.{given}"):
        chosen = guide.words.say(talk.flow, f"{key}.{given}")  # "now" has words of its own
    return _echoed(done, guide.words.say("common", "you_chose", answer=chosen))


def _few_words(talk: Conversation, question: object, raw: str) -> bool:
    """Whether a manager's reason has no word in it, and they were not asked again before."""
    if not isinstance(question, Text) or question.line or question.optional:
        return False
    if talk.flow not in ABOUT_SOMEBODY and talk.flow != "answer_why":
        return False
    return talk.answers.get(FEW) != question.key and not says_something(raw)


def _nudged(talk: Conversation, here: Asked[object], raw: str, guide: Guide) -> str:
    """A kind word where what was written about somebody judges them; mostly nothing."""
    about_them = talk.flow in ABOUT_SOMEBODY and here.question.key not in THEIR_WORDS
    if not isinstance(here.question, Text) or here.question.line or not about_them:
        return ""
    return nudge(guide.words, raw)


def _echoed(done: Turn, echo: str) -> Turn:
    first, *rest = done.letters
    said = replace(first, message=replace(first.message, echo=echo))
    return replace(done, letters=(said, *rest))


def put_again(
    talk: Conversation,
    here: Asked[object],
    step: Step,
    at: Clockwork,
    guide: Guide,
    lead: str = "",
    whole: bool = False,
) -> Turn:
    """Put one question once more, wherever it stands on the way; in all its words if `whole`."""
    before = tuple(asked for asked in step.path if asked.question.key != here.question.key)
    message = asking.put(guide.words, talk, Asking(here, before), at.now, lead, whole)
    talk = replace(talk, asked=here.question.key, touched_at=at.now)
    return Turn(letters=(Letter(talk.address, message),), saved=(talk,))


def put_current(talk: Conversation, at: Clockwork, guide: Guide, lead: str = "") -> Turn:
    """Put the question they were at: after a card, an answer, an interruption."""
    step = step_of(talk, at, guide)
    if not isinstance(step, Asking):
        return Turn()
    return put_again(talk, standing(talk, step), step, at, guide, lead)


def standing(talk: Conversation, step: Asking | Waiting) -> Asked[object]:
    """The question that was put last, if it is still on the way; else the next one."""
    return on_the_way(step, talk.asked) or step.at


def _finish(talk: Conversation, step: Finished, at: Clockwork, guide: Guide) -> Turn:
    words, outcome = guide.words, step.outcome
    zone = ZoneInfo(talk.facts.get("zone", "Europe/London"))
    blanks = asking.fill(words, outcome.says, zone)
    text = words.say(talk.flow, f"outcome.{outcome.name}", **blanks)
    first, *rest = in_messages(summary(talk, step, guide, zone))
    messages = (Message(text, copy=first), *(Message("", copy=part) for part in rest))
    letters = tuple(Letter(talk.address, message, message.text != "") for message in messages)
    done = Turn(letters, (), saved_before(talk), outcome.deeds)
    if not outcome.then:
        return done
    following = begin(talk.address, outcome.then, {**talk.facts, **outcome.gives}, {}, at)
    begun = advance(following, at, guide)
    return done + replace(begun, letters=(), last=begun.letters)


def mark(words: str) -> str:
    """What is kept of words that are not kept: enough to know them again, for a few minutes."""
    return hashlib.sha256(words.strip().encode("utf-8", "replace")).hexdigest()[:16]


def asked_at(step: Step, key: str) -> object | None:
    """The question with this key on the way, or None."""
    found = on_the_way(step, key)
    return None if found is None else found.question


def on_the_way(step: Step, key: str) -> Asked[object] | None:
    """Where the question with this key is asked on the way, or None."""
    for asked in step.path:
        if asked.question.key == key:
            return asked
    if not isinstance(step, Finished) and step.at.question.key == key:
        return step.at
    return None


def saved_before(talk: Conversation) -> tuple[Conversation, ...]:
    """The conversation, if there is anything of it to close."""
    return (talk,) if talk.version else ()


def _size(here: Asked[object], given: str) -> dict[str, str]:
    limit = getattr(here.question, "limit", 200)
    return {"limit": str(limit), "size": str(len(given))}


def busy(talks: tuple[Conversation, ...], at: Clockwork) -> bool:
    """Whether somebody is in the middle of something: the clock waits its turn then."""
    return any(
        t.waits_until is None and at.now - t.touched_at < timedelta(minutes=5) for t in talks
    )
