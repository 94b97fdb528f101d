"""One turn: what was said in, what to say and keep out. No I/O, no clock of its own.

The order is the promise: words of danger first, then what must not be kept, then buttons, then
doors, then the question that stands, and last the person's own question to us.
"""

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogs import fewer_words, safety, tokens
from dialogs.cards import crisis
from dialogs.deeds import Join, WorkIn
from dialogs.doors import given, open_door, say
from dialogs.grammar import Asking, Finished, Someone, Text, Waiting
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.hearing import NotAnAnswer, hear
from dialogs.messages import Message, Option, Said
from dialogs.records import Conversation, Known
from dialogs.roles_card import may_not
from dialogs.talking import (
    ABOUT_SOMEBODY,
    CARD,
    HELD,
    advance,
    answered,
    asked_at,
    mark,
    put_again,
    put_current,
    round_question,
    standing,
    step_of,
)

# Nobody types this much on purpose in a chat; a paste this long is likely to be a record.
MOST = 4000
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
# A date and a time are ten digits too, and one in eleven would pass for an NHS number.
WHEN = re.compile(r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?")
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


def turn(known: Known, said: Said, at: Clockwork, guide: Guide) -> Turn:
    """Answer one thing a person did. Pure: the same in gives the same out."""
    front = _meant_for(known, said)
    words = said.text or said.value
    token = tokens.read(said.token)
    typed = words if token is None or token.aim == "answer" else ""
    about_somebody = front is not None and front.flow in ABOUT_SOMEBODY
    listed_only = about_somebody and _wants_words(front, at, guide)
    first = _must_not_wait(known, words, typed, guide, listed_only)
    if first is not None and not (first.urgent and _meant(front, words)):
        return say(known, first) + (_after(first, front, words, at, guide) if front else Turn())
    if said.token:
        return _pressed(known, said, at, guide)
    return _typed(known, front, said.text.strip(), at, guide)


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
    if not first.urgent or not _wants_words(front, at, guide):
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
            _back_to(known, at, guide) if token.name in ("answer", "safe", "site") else Turn()
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
    return done + _next_talk(known, done, at, guide)


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


def _typed(
    known: Known, front: Conversation | None, text: str, at: Clockwork, guide: Guide
) -> Turn:
    if not text:
        return put_current(front, at, guide) if front else open_door(known, "hello", "", at, guide)
    if (asked := ASK.fullmatch(text)) is not None:
        return _question(known, (asked[1] or "").strip(), at, guide)
    if (found := CODE.search(text)) is not None:
        return Turn(deeds=(Join("-".join(found.groups()).upper()),))
    if (found := NATION.fullmatch(text)) is not None and not _wants_words(front, at, guide):
        return _works_in(known, found[1].lower().replace(" ", "_"), guide)
    if (site := guide.answers.site(text)) and not _wants_words(front, at, guide):
        return open_door(known, "site", site, at, guide)
    if (door := _asks_for(text)) and not _wants_words(front, at, guide):
        return open_door(known, door, "", at, guide)
    command = text.casefold().strip(" .!?'\"")
    obeyed = _obeyed(front, at, guide)
    for name, phrases in guide.words.tables["common"]["commands"].items():
        if command in phrases and (obeyed is None or name in obeyed or command in ALWAYS):
            return _command(known, front, name, at, guide)
    if front is None:
        return _question(known, text, at, guide)
    done = _to_question(known, front, text, at, guide)
    return done + _next_talk(known, done, at, guide)


def _wants_words(front: Conversation | None, at: Clockwork, guide: Guide) -> bool:
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
    if front is None or not isinstance(step, Asking) or not _wants_words(front, at, guide):
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
    return opened + (_back_to(known, at, guide) if name in BESIDE else Turn())


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
    return given(known, found) + (_back_to(known, at, guide) if again else Turn())


def _back_to(known: Known, at: Clockwork, guide: Guide) -> Turn:
    """Put the flow's question again, where somebody was in the middle of one."""
    front = next(iter(known.conversations), None)
    if front is None:
        return Turn()
    return put_current(front, at, guide, lead=guide.words.say("common", "where_we_were"))


def _next_talk(known: Known, done: Turn, at: Clockwork, guide: Guide) -> Turn:
    """When one conversation has ended and another stands open, go back to that one."""
    if not done.closed or done.saved:
        return Turn()
    gone = {talk.id for talk in done.closed}
    left = [one for one in known.conversations if one.id not in gone and one.waits_until is None]
    if not left:
        return Turn()
    return put_current(left[0], at, guide, lead=guide.words.say("common", "where_we_were"))
