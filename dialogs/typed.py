"""What somebody typed: a code, a door, a command, an answer, or a question to us.

What they mean by it hangs on the question that stands: where that asks for words of their own, next
to all they type is theirs.
"""

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs import fewer_words, tokens
from dialogs.deeds import Join, WorkIn
from dialogs.doors import given, open_door, say
from dialogs.grammar import Asking, Finished, Someone, Text, Waiting
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.hearing import NotAnAnswer, hear
from dialogs.messages import Message, Option
from dialogs.records import Conversation, Known
from dialogs.talking import HELD, advance, answered, put_again, put_current, standing, step_of
from dialogs.ways_round import round_question
from dialogs.where_we_were import back_to, next_talk

# A question to us ends like one, or is short and begins like one. Anything else is an answer.
ASKS = re.compile(
    r"\?\s*$|^(?=(?:\S+\s+){0,14}\S*$)(?:what|how|why|when|who|where|which|can|could|do|does|did|is|"
    r"are|am|will|would|should|may|must)\b",
    re.IGNORECASE,
)
# What a manager wrote about whoever asks is theirs to read; and a formal step goes by its gate.
THEIRS = re.compile(
    r"\b(?:what|anything) (?:did|has|have|is|was)\b.{0,40}"
    r"\b(?:wr[io]te|written|kept|held|said|recorded)\b.{0,12}\babout me\b"
    r"|\b(?:see|read)\b.{0,12}\bwhat\b.{1,40}\b(?:wrote|has written) about me\b",
    re.IGNORECASE,
)
FORMAL = re.compile(
    r"\s*(?:i (?:want|need|have|would like|am going) to|how do i|help me(?: to)?)"
    r" (?:suspend|discipline|investigate|dismiss)\b"
    r"|\s*(?:please )?(?:i (?:want|need|would like)|can you|could you|write|make|draft|give|get)\b"
    r"[^?]{0,30}\b(?:suspension|disciplinary|dismissal|investigation) (?:letter|template)\b"
    r"|\s*(?:please )?(?:i (?:want|need|would like|have) to |how do i )?(?:start|open|begin) an? "
    r"(?:formal |disciplinary )*(?:investigation|process)\b",
    re.IGNORECASE,
)
ABOUT_ME = re.compile(r"\b(?:me|my|myself|strik\w*)\b", re.IGNORECASE)
CODE = re.compile(r"\b(TALK) ?[-–] ?([A-Z2-9]{4}) ?[-–] ?([A-Z2-9]{4})\b", re.IGNORECASE)
# What is obeyed where somebody writes words of their own: safety, and the ways round a question.
IN_A_LINE = frozenset({"safe", "forget", "stop", "skip"})
IN_WORDS = IN_A_LINE | {"why", "back", "change", "carry_on"}
ALWAYS = frozenset(
    {"help", "something has happened", "/help", "go back", "/speak", "/agreements", "/ask"}
)
# Doors that open beside a conversation, whose question is then put again.
BESIDE = frozenset({"answer", "safe", "site"})
ASK = re.compile(r"/ask(?:\s+(.*))?", re.IGNORECASE | re.DOTALL)


NATION = re.compile(
    r"(?:(?:i|we) (?:work|live|am|are)|im|i'm|i’m|i am working) in "
    r"(england|scotland|wales|northern ireland)\W*",
    re.IGNORECASE,
)


def reply_to(
    known: Known, front: Conversation | None, text: str, at: Clockwork, guide: Guide
) -> Turn:
    """Answer what they typed. `front` is the conversation they are in the middle of, if any."""
    if not text:
        return put_current(front, at, guide) if front else open_door(known, "hello", "", at, guide)
    if (asked := ASK.fullmatch(text)) is not None:
        return _question(known, (asked[1] or "").strip(), at, guide)
    if (found := CODE.search(text)) is not None:
        return Turn(deeds=(Join("-".join(found.groups()).upper()),))
    if (found := NATION.fullmatch(text)) is not None and not wants_words(front, at, guide):
        return _works_in(known, found[1].lower().replace(" ", "_"), guide)
    if (site := guide.answers.site(text)) and not wants_words(front, at, guide):
        return open_door(known, "site", site, at, guide)
    if (door := _asks_for(text)) and not wants_words(front, at, guide):
        return open_door(known, door, "", at, guide)
    command = text.casefold().strip(" .!?'\"")
    obeyed = _obeyed(front, at, guide)
    for name, phrases in guide.words.tables["common"]["commands"].items():
        if command in phrases and (obeyed is None or name in obeyed or command in ALWAYS):
            return _command(known, front, name, at, guide)
    if front is None:
        return _question(known, text, at, guide)
    done = _to_question(known, front, text, at, guide)
    return done + next_talk(known, done, at, guide)


def wants_words(front: Conversation | None, at: Clockwork, guide: Guide) -> bool:
    """Whether a question stands that asks for words of their own: then all they type is theirs."""
    step = step_of(front, at, guide) if front else None
    return (
        isinstance(step, Asking) and _own_words(standing(front, step).question) if front else False
    )


def _own_words(question: object) -> bool:
    return isinstance(question, Text) or getattr(question, "other", False)


def _obeyed(front: Conversation | None, at: Clockwork, guide: Guide) -> frozenset[str] | None:
    """Which commands hold now: all, or few where words of their own are asked for. A name may be
    `Back`, and a smaller step `reduced duties`."""
    step = step_of(front, at, guide) if front else None
    if front is None or not isinstance(step, Asking) or not wants_words(front, at, guide):
        return None
    question = standing(front, step).question
    if not isinstance(question, Text) or not question.line:
        return IN_WORDS
    return IN_A_LINE if question.optional else IN_A_LINE - {"skip"}


def _asks_for(text: str) -> str:
    """A door that is asked for in a sentence with somebody's name in it; empty for none."""
    if THEIRS.search(text):
        return "held"
    return "formal" if FORMAL.match(text) and not ABOUT_ME.search(text[8:]) else ""


def _works_in(known: Known, nation: str, guide: Guide) -> Turn:
    name = guide.words.say("contact_agreement", f"new_nation.{nation}")
    text = guide.words.say("common", "works_in", nation=name)
    return say(known, Message(text)) + Turn(deeds=(WorkIn(nation),))


def _command(
    known: Known, front: Conversation | None, name: str, at: Clockwork, guide: Guide
) -> Turn:
    if name in fewer_words.FORMS and front is None:
        return fewer_words.chosen(known.person.address, name, guide)
    if name in ("why", "back", "change", "skip", "stop", "carry_on", "in_full", *fewer_words.FORMS):
        if front is None:
            return say(known, Message(guide.words.say("common", "nothing_open")))
        return round_question(front, name, "", at, guide)
    opened = open_door(known, name, "", at, guide)
    return opened + (back_to(known, at, guide) if name in BESIDE else Turn())


def _to_question(known: Known, talk: Conversation, text: str, at: Clockwork, guide: Guide) -> Turn:
    step = step_of(talk, at, guide)
    if step is None or isinstance(step, Finished):
        return advance(talk, at, guide)
    here = standing(talk, step)
    question = here.question
    # Where the reply to a question of ours is free text, it is taken for theirs only when
    # it plainly is one; and what they typed is kept, one tap from being the answer after all.
    if isinstance(question, Text) or getattr(question, "other", False):
        if not (ASKS.search(text) and guide.answers.sure(text)):
            return answered(talk, question.key, text, at, guide)
        held = _hold(talk, text)
        asked = _question(known, text, at, guide, again=False)
        return asked + _put_held(held, at, guide)
    zone = ZoneInfo(talk.facts.get("zone", "Europe/London"))
    try:
        if isinstance(question, Someone):
            raise NotAnAnswer("no_person")  # only the picker knows who is who
        hear(guide.words, talk.flow, question, text, at.now, zone, talk.address)
    except NotAnAnswer as no:
        plainly = "?" in text or (len(text.split()) > 3 and guide.answers.sure(text))
        if isinstance(step, Waiting) or plainly:
            return _question(known, text, at, guide)
        lead = guide.words.say("common", f"trouble.{no.trouble}", limit="200", size=str(len(text)))
        return put_again(talk, here, step, at, guide, lead)
    return answered(talk, question.key, text, at, guide)


def _hold(talk: Conversation, text: str) -> Conversation:
    return replace(talk, answers={**talk.answers, HELD: text})


def _put_held(talk: Conversation, at: Clockwork, guide: Guide) -> Turn:
    put = put_current(talk, at, guide, lead=guide.words.say("common", "held"))
    use = Option(tokens.control(talk.id, "use_held"), "", guide.words.say("common", "use_held"))
    letters = tuple(
        replace(letter, message=replace(letter.message, options=(use, *letter.message.options)))
        for letter in put.letters
    )
    return replace(put, letters=letters)


def _question(known: Known, text: str, at: Clockwork, guide: Guide, again: bool = True) -> Turn:
    if not text:
        return open_door(known, "ask", "", at, guide)
    today = at.now.astimezone(ZoneInfo(known.person.zone)).date()
    nation = known.person.nation or guide.nation
    found = guide.answers.at(known.person.site).reply(text, today, nation, known.before)
    return given(known, found) + (back_to(known, at, guide) if again else Turn())
