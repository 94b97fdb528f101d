"""From a question to its message: the text, where it holds, its source, who can say more."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from dialogs import answering_kind, safety, showing, signing
from dialogs.answers import ANSWER, Answer, Library, Marks
from dialogs.cards import crisis
from dialogs.matcher import ABSTAIN, CLARIFY, OTHER_LANGUAGE, SUGGEST, Match, Matcher
from dialogs.messages import Message, Option
from dialogs.wording import Words

CRISIS = "CRISIS"
EMERG = "EMERG"
# Why text is held back: it is past its review, or a side has not agreed to it.
Withheld = Literal["", "stale", "withdrawn", "one_side", "nobody"]
CALM = "CALM"
# The value of the button under suggestions none of which fits.
NONE = "none_of_these"
# Another answer is offered under the one given only when it is this close to it.
_CLOSE = 0.15
# Somebody in the middle of a dialog is only taken to ask us something when this is sure.
_PLAINLY = 0.7


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said to a question, and what it was taken for. `answer_id` is empty for none."""

    message: Message
    behaviour: str
    answer_id: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """All that is needed to answer. `token` is what the buttons of suggestions carry.

    `unsigned_banner` says whether text that waits for a signature may show, under a banner that
    says so; else it may not. `chat` are signatures given and taken back since the start. `site` is
    where whoever asks works, or empty.
    """

    library: Library
    matcher: Matcher
    words: Words
    token: str
    unsigned_banner: bool = False
    chat: Marks = field(default_factory=dict)
    site: str = ""

    def reply(self, question: str, on: date, nation: str) -> Message:
        """The answer on that day in that nation (empty: not known), suggestions, or who can say."""
        return reply(self, question, on, nation or None).message

    def show(self, answer: str, on: date, nation: str) -> Message | None:
        """One answer by its id; None if there is no such answer any more."""
        if answer == NONE:
            return none_of_these(self)
        if answer not in self.library.by_id:
            return None
        return shown(self, answer, on, nation or None)

    def sure(self, question: str) -> bool:
        """Whether this is so plainly a question to us that it is no answer to ours."""
        asks = "?" in question
        match = decide(question, self.matcher)
        return match.behaviour == ANSWER and (asks or match.confidence >= _PLAINLY)


def decide(question: str, matcher: Matcher, before: str = "") -> Match:
    """What a text is, danger first. For CRISIS the topic is self_harm or risk_to_other."""
    found = safety.danger(question)
    if found is not None:
        return Match(CRISIS, found.kind, confidence=1.0)
    if safety.emergency(question):
        return Match(EMERG, "medical_or_clinical", confidence=1.0)
    return matcher.match(question, before)


def reply(desk: Desk, question: str, on: date, nation: str | None, before: str = "") -> Reply:
    """Turn a question into a message. `before` is the id of the answer shown last."""
    match = decide(question, desk.matcher, before)
    if match.behaviour == CRISIS:
        return Reply(crisis(desk.words, match.topic, nation or ""), CRISIS)
    if match.behaviour == EMERG and not match.answer:
        return Reply(crisis(desk.words, "emergency", nation or ""), EMERG)
    found = _matched(desk, match, on, nation)
    return _kindly(desk, found, question) if answering_kind.grieves(question) else found


def _matched(desk: Desk, match: Match, on: date, nation: str | None) -> Reply:
    if match.behaviour == ANSWER:
        close = match.suggestions if match.runner_up >= _CLOSE else ()
        return Reply(shown(desk, match.answer, on, nation, close[:1]), ANSWER, match.answer)
    if match.behaviour == SUGGEST:
        return Reply(_suggestions(desk, "suggest", match.suggestions), SUGGEST)
    if match.behaviour == CLARIFY:
        return Reply(_clarified(desk, match, on, nation), CLARIFY, match.answer)
    if not match.answer:
        return Reply(_nobody_knows(desk, "dont_know"), ABSTAIN)
    near = match.suggestions if match.topic == OTHER_LANGUAGE else ()
    return Reply(shown(desk, match.answer, on, nation, near), match.behaviour, match.answer)


def _kindly(desk: Desk, found: Reply, question: str) -> Reply:
    """A kind word first to somebody who tells of a loss; where they ask nothing, no answer."""
    words = desk.words
    if answering_kind.asks(question) and found.behaviour in (ANSWER, SUGGEST):
        text = f"{words.say('answers', 'kind.first')}\n\n{found.message.text}"
        return replace(found, message=replace(found.message, text=text))
    listens = people(desk, _list(desk, "who_listens"))
    options = _options(desk, _list(desk, "in_grief"))
    return Reply(Message(words.say("answers", "kind.grief"), facts=listens, options=options), CALM)


def shown(
    desk: Desk, answer_id: str, on: date, nation: str | None, close: Sequence[str] = ()
) -> Message:
    """The message of one answer. Raises KeyError for an id the library does not have.

    Past its review, or where both sides have not agreed to it, the text is not shown, only who can
    help. `close` are ids to offer under it.
    """
    words, library = desk.words, desk.library
    every = library.by_id[answer_id]
    held = library.on(answer_id, on, nation)
    ask = people(desk, showing.roles(held or every))
    if not held:
        return Message(words.say("answers", "no_variant"), facts=ask or _anyone(desk))
    why = withheld(desk, answer_id, on, nation)
    if why == "stale":
        told = ask or _anyone(desk)
        return Message(words.say("answers", "checking"), title=held[0].question, facts=told)
    if held[0].behaviour != ANSWER:
        options = _options(desk, close)
        return Message(
            showing.body(words, held),
            facts=ask,
            options=options,
            footer=_footer(words, elsewhere=_differs(every, held, on)),
            urgent=held[0].behaviour == EMERG,
        )
    if why:
        return Message(
            words.say("answers", f"held_back.{why}"),
            title=held[0].question,
            facts=ask or _anyone(desk),
        )
    signed = signing.standing(library, answer_id, desk.chat)
    waits = library.needs_keys(answer_id) and not signing.agreed(signed)
    return replace(
        showing.as_read(
            words, library, held, signed, needed=library.needs_keys(answer_id), site=desk.site
        ),
        options=_options(desk, close),
        footer=_footer(words, unsigned=waits, elsewhere=_differs(every, held, on)),
    )


def withheld(desk: Desk, answer_id: str, on: date, nation: str | None) -> Withheld:
    """Why the text of an answer may not be shown now; empty where it may.

    Raises KeyError for an id the library does not have.
    """
    library = desk.library
    held = library.on(answer_id, on, nation)
    if any(answer.review < on for answer in held):
        return "stale"
    if not held or not library.needs_keys(answer_id):
        return ""
    signed = signing.standing(library, answer_id, desk.chat)
    if signing.agreed(signed):
        return ""
    if signing.withdrawn(library, answer_id, desk.chat):
        return "withdrawn"
    if desk.unsigned_banner:
        return ""
    return "one_side" if signed else "nobody"


def people(desk: Desk, roles: Iterable[str]) -> showing.Rows:
    """Who to ask, where they work."""
    return showing.people(desk.words, desk.library, roles, desk.site)


def roles_of(desk: Desk, answer_id: str, on: date, nation: str | None) -> list[str]:
    """The roles that stand under an answer on that day; where there is no answer, anybody's."""
    if answer_id not in desk.library.by_id:
        return _list(desk, "ask_anyone")
    held = desk.library.on(answer_id, on, nation)
    return showing.roles(held or desk.library.by_id[answer_id]) or _list(desk, "ask_anyone")


def _anyone(desk: Desk) -> showing.Rows:
    return people(desk, _list(desk, "ask_anyone"))


def _footer(words: Words, **said: bool) -> str:
    return " ".join(words.say("answers", key) for key, true in said.items() if true)


def _differs(every: Sequence[Answer], held: Sequence[Answer], on: date) -> bool:
    """Whether another nation has a rule of its own on that day."""
    return any(answer.holds(on, None) and answer not in held for answer in every)


def none_of_these(desk: Desk) -> Message:
    """What is said when none of the suggestions fits."""
    return _nobody_knows(desk, "none_matched")


def _nobody_knows(desk: Desk, key: str) -> Message:
    return Message(desk.words.say("answers", key), facts=_anyone(desk))


def _suggestions(desk: Desk, key: str, ids: Iterable[str]) -> Message:
    none = Option(desk.token, NONE, desk.words.say("answers", "none_of_these"), "quiet")
    return Message(desk.words.say("answers", key), options=(*_options(desk, ids), none))


def _clarified(desk: Desk, match: Match, on: date, nation: str | None) -> Message:
    options = _options(desk, match.suggestions or _list(desk, "starters"))
    if not match.answer:
        return Message(desk.words.say("answers", "too_little"), options=options)
    return Message(shown(desk, match.answer, on, nation).text, options=options)


def _options(desk: Desk, ids: Iterable[str]) -> tuple[Option, ...]:
    # Two buttons with the same words on them could not be told apart.
    labels: dict[str, str] = {}
    for answer_id in ids:
        if answer_id in desk.library.by_id:
            labels.setdefault(desk.library.label(answer_id), answer_id)
    return tuple(Option(desk.token, each, label) for label, each in labels.items())


def _list(desk: Desk, key: str) -> list[str]:
    found: Any = desk.words.tables["answers"][key]
    return [str(each) for each in found]
