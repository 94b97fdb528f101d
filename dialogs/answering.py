"""From a question to its message: the text, where it holds, its source, who can say more."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogs import safety
from dialogs.answers import ANSWER, NATIONS, Answer, Contact, Library
from dialogs.cards import crisis
from dialogs.matcher import ABSTAIN, CLARIFY, SUGGEST, Match, Matcher
from dialogs.messages import Message, Option
from dialogs.wording import Words

CRISIS = "CRISIS"
EMERG = "EMERG"
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
    """All that is needed to answer. `token` is what the buttons of suggestions carry."""

    library: Library
    matcher: Matcher
    words: Words
    token: str
    unsigned_banner: bool = False

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
    if match.behaviour == ANSWER:
        close = match.suggestions if match.runner_up >= _CLOSE else ()
        return Reply(shown(desk, match.answer, on, nation, close[:1]), ANSWER, match.answer)
    if match.behaviour == SUGGEST:
        return Reply(_suggestions(desk, "suggest", match.suggestions), SUGGEST)
    if match.behaviour == CLARIFY:
        return Reply(_clarified(desk, match, on, nation), CLARIFY, match.answer)
    if not match.answer:
        return Reply(_nobody_knows(desk, "dont_know"), ABSTAIN)
    return Reply(shown(desk, match.answer, on, nation), match.behaviour, match.answer)


def shown(
    desk: Desk, answer_id: str, on: date, nation: str | None, close: Sequence[str] = ()
) -> Message:
    """The message of one answer. Raises KeyError for an id the library does not have.

    Past its review the text is not shown, only who to ask. `close` are ids to offer under it.
    """
    every = desk.library.by_id[answer_id]
    held = desk.library.on(answer_id, on, nation)
    ask = (("ask", _asked(desk, [role for answer in held or every for role in answer.ask])),)
    if not held:
        return Message(desk.words.say("answers", "no_variant"), facts=_facts(desk, ask))
    if any(answer.review < on for answer in held):
        text = desk.words.say("answers", "checking")
        return Message(text, title=held[0].question, facts=_facts(desk, ask))
    answers = held[0].behaviour == ANSWER
    unsigned = answers and desk.unsigned_banner and not all(answer.signed for answer in held)
    return Message(
        _body(desk, held),
        title=held[0].question if answers else "",
        facts=_facts(desk, (*_provenance(desk, held), *ask) if answers else ask),
        options=_options(desk, close),
        footer=" ".join(
            desk.words.say("answers", key)
            for key, said in (("unsigned", unsigned), ("elsewhere", _differs(every, held, on)))
            if said
        ),
        urgent=held[0].behaviour == EMERG,
    )


def _differs(every: Sequence[Answer], held: Sequence[Answer], on: date) -> bool:
    """Whether another nation has a rule of its own on that day."""
    return any(answer.holds(on, None) and answer not in held for answer in every)


def none_of_these(desk: Desk) -> Message:
    """What is said when none of the suggestions fits."""
    return _nobody_knows(desk, "none_matched")


def _nobody_knows(desk: Desk, key: str) -> Message:
    anyone = (("ask", _asked(desk, _list(desk, "ask_anyone"))),)
    return Message(desk.words.say("answers", key), facts=_facts(desk, anyone))


def _suggestions(desk: Desk, key: str, ids: Iterable[str]) -> Message:
    none = Option(desk.token, NONE, desk.words.say("answers", "none_of_these"), "quiet")
    return Message(desk.words.say("answers", key), options=(*_options(desk, ids), none))


def _clarified(desk: Desk, match: Match, on: date, nation: str | None) -> Message:
    options = _options(desk, match.suggestions or _list(desk, "starters"))
    if not match.answer:
        return Message(desk.words.say("answers", "too_little"), options=options)
    return Message(shown(desk, match.answer, on, nation).text, options=options)


def _options(desk: Desk, ids: Iterable[str]) -> tuple[Option, ...]:
    known = [answer_id for answer_id in ids if answer_id in desk.library.by_id]
    return tuple(Option(desk.token, each, desk.library.label(each)) for each in known)


def _body(desk: Desk, held: Sequence[Answer]) -> str:
    if len(held) == 1:
        return held[0].body
    parts = []
    for answer in held:
        where = _nations(desk, answer.nations)
        parts += [desk.words.say("answers", "only_in", nations=where), answer.body]
    return "\n\n".join(parts)


def _provenance(desk: Desk, held: Sequence[Answer]) -> tuple[tuple[str, str], ...]:
    holds = dict.fromkeys(_holds(desk, answer) for answer in held)
    sources = dict.fromkeys(source for answer in held for source in answer.sources)
    named = dict.fromkeys(_source(desk, each.name, each.date) for each in sources)
    checked = _value(
        desk,
        "checked",
        checked=desk.words.day(min(answer.checked for answer in held)),
        review=desk.words.day(min(answer.review for answer in held)),
    )
    signed = dict.fromkeys(name for answer in held for name in answer.signed)
    return (
        ("holds_for", "\n".join(holds)),
        ("source", "\n".join(named)),
        ("checked", checked),
        ("signed", "\n".join(signed)),
    )


def _holds(desk: Desk, answer: Answer) -> str:
    form = {
        (False, False): "holds",
        (True, False): "holds_from",
        (False, True): "holds_until",
        (True, True): "holds_between",
    }[answer.start is not None, answer.end is not None]
    return _value(
        desk,
        form,
        nations=_nations(desk, answer.nations),
        start=desk.words.day(answer.start) if answer.start else "",
        end=desk.words.day(answer.end) if answer.end else "",
    )


def _nations(desk: Desk, nations: Sequence[str]) -> str:
    words: Mapping[str, str] = desk.words.entries("answers", "nations")
    named = [words[nation] for nation in NATIONS if nation in nations]
    if len(named) == len(NATIONS):
        return words["all"]
    return words["last"].join(
        [*([words["between"].join(named[:-1])] if named[1:] else []), named[-1]]
    )


def _source(desk: Desk, name: str, day: str) -> str:
    return _value(desk, "source_undated" if day == "n.d." else "source", name=name, date=day)


def _asked(desk: Desk, roles: Iterable[str]) -> str:
    return "\n".join(_contact(desk, each) for each in desk.library.asked(dict.fromkeys(roles)))


def _contact(desk: Desk, contact: Contact) -> str:
    name = contact.name[:1].upper() + contact.name[1:]
    form = "contact_hours" if contact.hours else "contact_phone" if contact.phone else "contact"
    return _value(desk, form, name=name, phone=contact.phone, hours=contact.hours)


def _facts(desk: Desk, rows: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((desk.words.say("answers", f"names.{key}"), text) for key, text in rows if text)


def _value(desk: Desk, key: str, **says: str) -> str:
    return desk.words.say("answers", f"values.{key}", **says)


def _list(desk: Desk, key: str) -> list[str]:
    found: Any = desk.words.tables["answers"][key]
    return [str(each) for each in found]
