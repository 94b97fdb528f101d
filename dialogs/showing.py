"""What stands around the text of an answer: where it holds, who signed, its source, who to ask."""

import re
from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from dialogs.answers import NATIONS, SIDES, Answer, Contact, Library, Mark
from dialogs.messages import Message
from dialogs.wording import Words

Rows = tuple[tuple[str, str], ...]
# More than this many meanings under one answer would bury it.
_MOST_MEANINGS = 3
# A signature is dated by the day it was where the answers hold.
_HERE = ZoneInfo("Europe/London")


def as_read(
    words: Words,
    library: Library,
    held: Sequence[Answer],
    signed: Mapping[str, Mark],
    *,
    needed: bool,
    site: str = "",
) -> Message:
    """Variants of one answer as a reader sees them: text, both statements, source, who to ask.

    `needed` says whether a signature that is missing is told; `site` is where the reader works.
    """
    text = body(words, held)
    return Message(
        text,
        title=held[0].question,
        facts=(
            *statements(words, held, signed),
            *meanings(words, library, text),
            *provenance(words, held),
            *signatures(words, signed, needed),
            *people(words, library, roles(held), site),
        ),
    )


def roles(held: Sequence[Answer]) -> list[str]:
    """Who to ask, as roles, in the order of the files; one may come twice."""
    return [role for each in held for role in each.ask]


def body(words: Words, held: Sequence[Answer]) -> str:
    """The text; where several variants hold, each under the nations it is for."""
    if len(held) == 1:
        return held[0].body
    parts = []
    for answer in held:
        parts += [words.say("answers", "only_in", nations=_nations(words, answer)), answer.body]
    return "\n\n".join(parts)


def statements(words: Words, held: Sequence[Answer], signed: Mapping[str, Mark]) -> Rows:
    """What each side says where the two differ, side by side, under the name of who signed it."""
    rows = []
    for answer in held:
        for side, text in answer.statements:
            by = signed[side].by if side in signed else _side(words, side, "nobody")
            name = _side(words, side, "says", name=by)
            where = words.say("answers", "only_in", nations=_nations(words, answer))
            rows.append((name, f"{where} {text}" if len(held) > 1 else text))
    return tuple(rows)


def meanings(words: Words, library: Library, text: str) -> Rows:
    """The hard words of a text with what they mean, unless the text itself says so."""
    found = [
        words.say("answers", "values.meaning", word=word, meaning=library.words[word])
        for word in unexplained(text, library.words)
    ]
    return named(words, [("words", "\n".join(found[:_MOST_MEANINGS]))])


def unexplained(text: str, among: Iterable[str]) -> list[str]:
    """Those of these words that stand in a text without brackets or `means` behind them."""
    found, low = [], text.lower()
    for word in among:
        # Most words are not there at all, and this is ten times quicker than to ask a pattern.
        if word.lower() not in low:
            continue
        plain, case = re.escape(word), re.NOFLAG if word.isupper() else re.IGNORECASE
        bare = rf"(?<![\w-]){plain}s?(?![\w-])"
        told = rf"\b{plain}s? (?:\(|is a|means )|\({plain}\)|called (?:an? )?{plain}"
        if re.search(bare, text, case) and not re.search(told, text, case):
            found.append(word)
    return found


def provenance(words: Words, held: Sequence[Answer]) -> Rows:
    """Where it holds, its sources, when it was checked and when it will be again."""
    holds = dict.fromkeys(_holds(words, answer) for answer in held)
    sources = dict.fromkeys(source for answer in held for source in answer.sources)
    cited = dict.fromkeys(_source(words, each.name, each.date) for each in sources)
    checked = _value(
        words,
        "checked",
        checked=words.day(min(answer.checked for answer in held)),
        review=words.day(min(answer.review for answer in held)),
    )
    return named(
        words,
        [("holds_for", "\n".join(holds)), ("source", "\n".join(cited)), ("checked", checked)],
    )


def signatures(words: Words, signed: Mapping[str, Mark], needed: bool) -> Rows:
    """Who signed for each side and when; empty where nobody did and nobody needs to."""
    if not signed and not needed:
        return ()
    lines = []
    for side in SIDES:
        mark = signed.get(side)
        if mark is None:
            lines.append(_side(words, side, "unsigned"))
        else:
            day = words.day(mark.at.astimezone(_HERE).date())
            lines.append(_side(words, side, "signed", name=mark.by, day=day))
    return named(words, [("signed", "\n".join(lines))])


def people(words: Words, library: Library, wanted: Iterable[str], site: str = "") -> Rows:
    """Who to ask, each once; those of a site, for somebody who works there."""
    asked = library.asked(dict.fromkeys(wanted), site)
    return named(words, [("ask", "\n".join(_contact(words, each) for each in asked))])


def named(words: Words, rows: Iterable[tuple[str, str]]) -> Rows:
    """Rows under the names people read; a row without text is left out."""
    return tuple((words.say("answers", f"names.{key}"), text) for key, text in rows if text)


def _holds(words: Words, answer: Answer) -> str:
    form = {
        (False, False): "holds",
        (True, False): "holds_from",
        (False, True): "holds_until",
        (True, True): "holds_between",
    }[answer.start is not None, answer.end is not None]
    return _value(
        words,
        form,
        nations=_nations(words, answer),
        start=words.day(answer.start) if answer.start else "",
        end=words.day(answer.end) if answer.end else "",
    )


def _nations(words: Words, answer: Answer) -> str:
    table: Mapping[str, str] = words.entries("answers", "nations")
    names = [table[nation] for nation in NATIONS if nation in answer.nations]
    if len(names) == len(NATIONS):
        return table["all"]
    return table["last"].join(
        [*([table["between"].join(names[:-1])] if names[1:] else []), names[-1]]
    )


def _source(words: Words, name: str, day: str) -> str:
    return _value(words, "source_undated" if day == "n.d." else "source", name=name, date=day)


def _contact(words: Words, contact: Contact) -> str:
    name = contact.name[:1].upper() + contact.name[1:]
    reach = (contact.phone, contact.hours, contact.where)
    how = words.say("answers", "values.reach_between").join(filter(None, reach)) or contact.find
    return _value(words, "contact_reach" if how else "contact", name=name, reach=how)


def _side(words: Words, side: str, key: str, **says: str) -> str:
    return words.say("answers", f"sides.{side}.{key}", **says)


def _value(words: Words, key: str, **says: str) -> str:
    return words.say("answers", f"values.{key}", **says)
