"""A kind word when a person's own words label, blame or guess at somebody. Never more than that.

Nothing is blocked, changed or kept: the sentence stands before the next question, and that is all.
When in doubt it stays quiet, because a nudge on a name, a dialect or a fact would be an insult.
What is looked for stands in the words (`nudges.toml`); how it must stand, in `nudges_standing.py`.
"""

import re
from collections.abc import Callable, Iterator

from dialogs.nudges_standing import Finding, asked, clause_before, hits, unquoted
from dialogs.wording import Words

# As much of the person's words as one sentence can repeat.
SHOWN = 80
# What may follow a word that is the end of a judgement.
_LINKS = (
    "and|or|but|because|with|who|at|in|to|on|since|about|as|of|for|when|so|that|then|now|again|here"
)
_ADVERBS = (
    r"(?:(?:just|so|such|really|very|completely|totally|absolutely|plain|simply|clearly|obviously"
    r"|quite|rather|pretty|always|also|too|honestly|known as|known to be|nothing but|well|been"
    r"|a known|a bit|utterly|plainly|since [\w ]{0,20}|being|both|an?|the|one)\s+){0,4}"
)
_IS = (
    r"(?:'s|'re|\s+(?:is|was|are|were|has been|have been|had been|seems?|seemed|looks?|acts?|gets))"
)


def nudge(words: Words, text: str) -> str:
    """One kind sentence to put before the next question; empty where there is no need for one."""
    finding = found(words, text)
    if finding is None:
        return ""
    return words.say("nudges", f"says.{finding.kind}", said=finding.said)


def found(words: Words, text: str) -> Finding | None:
    """The first words in the text that judge a person, or None."""
    plain = unquoted(text)
    every = [finding for look in _LOOKS for finding in look(words, plain)]
    if not every:
        return None
    first = min(every, key=lambda one: one.at)
    said = " ".join(text[first.at : first.at + len(first.said)].split())
    return Finding(first.kind, said if len(said) <= SHOWN else f"{said[: SHOWN - 1]}…", first.at)


def _any(words: Words, path: str) -> str:
    table, name = path.split(".")
    listed: list[str] = words.tables["nudges"][table][name]
    return f"(?:{'|'.join(listed)})"


def _people(words: Words) -> str:
    """Somebody else, as the subject: he, the nurse, a name. Never I, we or a thing."""
    noun = _any(words, "people.nouns")
    thing = _any(words, "people.things")
    name = rf"(?-i:(?!(?i:{thing})\b)[A-Z][a-z]+(?<!ing)(?<!tion)(?<!ment)(?<!ness)(?<!ity))"
    return (
        rf"(?:\b(?:he|she|they)\b|(?<=\w )who\b|\b{noun}\b"
        rf"|\b(?-i:Mr|Mrs|Ms|Miss|Dr|Nurse|Sister) {name}|(?<![\w']){name}\b)"
    )


def _labels(words: Words, text: str) -> Iterator[Finding]:
    who = _people(words)
    noun = _any(words, "people.nouns")
    ends = rf"(?=\s*(?:$|[.,;:!?)\x00]|\b(?:{_LINKS})\b))"
    fetus = r"(?! (?:of|to|towards?) (?:the )?(?:baby|f(?:o)?etus|f(?:o)?etal|head))"
    yield from hits("label", rf"\b(?P<said>{_any(words, 'label.nouns')})\b{fetus}", text)
    is_ = _any(words, "label.is")
    yield from hits("label", rf"{who}{_IS}\s+{_ADVERBS}(?P<said>{is_})\b{ends}", text)
    called = _any(words, "label.called")
    one = rf"(?:an?|the|that)\s+(?:(?!recovering\b)\w+\s+)?(?P<said>{called})"
    many = rf"(?:\w+\s+)?(?P<said>(?=\w+s\b){called})"
    for some in (one, many):
        yield from hits("label", rf"{who}{_IS}\s+(?:\w+\s+){{0,2}}?{some}\b{ends}", text)
    yield from hits("label", r"\b(?P<said>(?:that|the|old) drunk)(?=\s*(?:$|[.,;!?]))", text)
    trusted = _any(words, "label.trusted")
    yield from hits("label", rf"{who}\s+(?P<said>{trusted})", text, guarded=False)
    before = _any(words, "label.kind_of")
    reach = r"(?! to (?:reach|get hold|contact|find|replace|catch))"
    yield from hits("label", rf"\b(?P<said>{before} {noun})\b{reach}", text)
    yield from hits("label", rf"\bi(?:'d| would)? call (?:him|her|them) (?P<said>{is_})\b", text)


def _typicals(words: Words, text: str) -> Iterator[Finding]:
    place, noun = _any(words, "people.places"), _any(words, "people.nouns")
    which = r"(?:an?|that|this|those|these|the|our|your|their|his|her|night|day|whole)"
    some = rf"(?:{which} ){{0,2}}(?:{noun} ?|{place} ?){{1,2}}"
    yield from hits(
        "typical", rf"\btypical of (?:him|her(?! age)|them|{which} (?:\w+ )?{place})\b", text
    )
    yield from hits("typical", rf"\btypical {noun}(?=\s*(?:$|[.,!?]))", text)
    expect = (
        r"\bwhat (?:else )?(?:do|did|can|could|would) (?:you|we|one) (?:else )?expect (?:from|of)"
    )
    yield from hits("typical", rf"{expect} (?:{some}|them|him|her|people)\b", text, guarded=False)
    yield from hits(
        "typical",
        rf"\b(?:you|we|every(?:one|body)) (?:all )?knows? what"
        rf" (?:(?:they|he|she)(?:'re|'s| are| is)|{some} (?:are|is)) like\b",
        text,
    )
    yield from hits("typical", r"\b(?:that's|that is) (?:just )?(?:him|her|them) all over\b", text)


def _professions(words: Words, text: str) -> Iterator[Finding]:
    noun = _any(words, "people.nouns")
    is_one = rf"(?:they|he|she)(?:'re|'s| are| is) (?:only |just )?(?:an? |the )?{noun}"
    them = rf"(?:him|her|them|this|it|(?:an? |the )?{noun})"
    must = r"(?:we|i|you|it|they) (?:all )?(?:need|have|ought|must|should|has|will)(?: to)?"
    treat = (
        rf"(?:be )?(?:treat(?:ed)?|handled?|manage|deal with) (?:{them} )?(?:\w+ )?different(?:ly)?"
    )
    yield from hits("profession", rf"\b{is_one}[, ]+(?:and|so)? ?{must} {treat}\b", text)
    yield from hits("profession", rf"\b{must} {treat},? (?:because|as|since) {is_one}\b", text)
    cannot = r"(?:can't|cannot|can not|don't|wouldn't|shouldn't) treat"
    yield from hits(
        "profession", rf"\b{cannot} (?:an? )?{noun} (?:like|as) (?:an? )?{noun}\b", text, False
    )
    yield from hits("profession", rf"\bit(?:'s| is) different (?:for|with) {noun}\b", text)


def _generalising(words: Words, text: str) -> Iterator[Finding]:
    who = _people(words)
    complaint, never = _any(words, "generalising.complaints"), _any(words, "generalising.never")
    ever = r"(?:always|constantly|forever|continually|permanently)"
    whole = rf"(?P<said>{ever} (?:been )?{complaint})\b"
    yield from hits(
        "generalising", rf"{who}(?:'s|'re|\s+(?:is|are|was|were|has))? ?\b{whole}", text
    )
    again = r"(?:all the time|constantly|as usual|as always|every single time|every time)"
    late = rf"(?P<said>{complaint}(?: \w+){{0,4}}? {again})\b"
    yield from hits("generalising", rf"{who}(?:{_IS}| \w+){{0,3}}\s+{late}", text)
    yield from hits(
        "generalising", rf"{who}(?:'s|'re| is| are| has)? (?P<said>never {never})\b", text
    )
    for finding in hits(
        "generalising", rf"{who}\s[^.!?;\n]{{0,80}}?\b(?P<said>every single time)\b", text
    ):
        if not re.search(
            rf"\b{_any(words, 'generalising.routine')}\b", clause_before(text, finding.at)
        ):
            yield finding


def _minds(words: Words, text: str) -> Iterator[Finding]:
    who = _people(words)
    wilful, sure = _any(words, "mind.wilful"), _any(words, "mind.sure")
    # "She was clearly lying on her side" is no guess at anything.
    told = r"(?=\s*(?:$|[.,!?]|(?:to (?:me|us|him|her|everyone)|about)\b))"
    every = (
        rf"{who}(?: \w+){{0,6}}? (?P<said>{wilful})\b",
        rf"{who}\s*(?:(?:\w+ly|of course) )?(?P<said>{_any(words, 'mind.care')})",
        rf"{who}{_IS} (?P<said>{sure} lying){told}",
        rf"{who} (?P<said>{sure} lied)\b",
    )
    for pattern in every:
        for finding in hits("mind", pattern, text):
            if not asked(text, finding.at):
                yield finding


def _blames(words: Words, text: str) -> Iterator[Finding]:
    who = _people(words)
    noun = _any(words, "people.nouns")
    whose = rf"(?:his|her|their|{noun}'s?|(?-i:[A-Z][a-z]+)'s?)"
    every = (
        rf"\b(?:this|that|it|which)(?:'s| is| was)"
        rf" (?P<said>(?:all )?(?:the )?(?:(?!not\b|no\b)\w+ )?{whose} (?:own )?fault)\b",
        rf"{who}{_IS} (?:\w+ )?(?:the one )?(?P<said>to blame)\b",
        rf"\b(?P<said>i blame (?:him|her|them|the \w+ ?{noun}|the {noun}|(?-i:[A-Z][a-z]+)))\b",
        rf"{who} (?:really |just )?(?P<said>{_any(words, 'blame.hindsight')})",
    )
    for pattern in every:
        for finding in hits("blame", pattern, text):
            if not asked(text, finding.at):
                yield finding


def _groups(words: Words, text: str) -> Iterator[Finding]:
    yield from hits("group", rf"(?<![\w'])(?P<said>{_any(words, 'group.words')})", text)


_LOOKS: tuple[Callable[[Words, str], Iterator[Finding]], ...] = (
    *(_labels, _typicals, _professions, _generalising, _minds, _blames, _groups),
)
