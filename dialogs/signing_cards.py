"""The cards of those who sign answers: what waits, all the words of one, and what was done."""

from collections.abc import Sequence

from dialogs import showing, tokens
from dialogs.answers import Library, Marks
from dialogs.messages import Message, Option
from dialogs.signing import digest, standing
from dialogs.signing_chat import Signer, is_taken_back, other, signed, waiting
from dialogs.wording import Words

DOOR = "sign"
# More buttons than this are a wall.
SHOWN = 6


def waits(words: Words, library: Library, chat: Marks, me: Signer, start: int = 0) -> Message:
    """What waits for this signer's side: a button for each topic, a few at a time."""
    ids = waiting(library, chat, me.side)
    many: dict[str, int] = {}
    for answer in ids:
        topic = library.by_id[answer][0].topic
        many[topic] = many.get(topic, 0) + 1
    found = [
        _option(
            words.say("signing", "topic", topic=_topic(words, name), count=str(count)),
            "topic",
            name,
        )
        for name, count in many.items()
    ]
    key = "waits_one" if len(ids) == 1 else "waits" if ids else "none"
    return Message(
        _say(words, key, me.side, count=str(len(ids))),
        title=words.say("signing", "title"),
        options=_few(words, found, "all", "", start),
        controls=(_option(words.say("signing", "ours"), "ours"),),
    )


def in_topic(
    words: Words, library: Library, chat: Marks, me: Signer, topic: str, start: int = 0
) -> Message:
    """The answers of one topic that wait for this side: a button each, a few at a time."""
    ids = [
        answer
        for answer in waiting(library, chat, me.side)
        if library.by_id[answer][0].topic == topic
    ]
    if not ids:
        return waits(words, library, chat, me)
    return Message(
        _say(words, "waits_in", me.side),
        title=_topic(words, topic),
        options=_few(words, _answers(library, ids), "topic", topic, start),
        controls=(_option(words.say("signing", "all"), "all"),),
    )


def ours(words: Words, library: Library, chat: Marks, me: Signer, start: int = 0) -> Message:
    """What this side has signed: a button each, a few at a time."""
    ids = signed(library, chat, me.side)
    return Message(
        _say(words, "held" if ids else "none_held", me.side),
        title=_say(words, "held_title", me.side),
        options=_few(words, _answers(library, ids), "ours", "", start),
        controls=(_option(words.say("signing", "all"), "all"),),
    )


def opened(
    words: Words, library: Library, chat: Marks, me: Signer, answer: str, banner: bool
) -> tuple[Message, ...]:
    """All the words of an answer, each variant as readers see it; then what can be done with it.

    `banner` says whether readers see unsigned text.
    """
    held = standing(library, answer, chat)
    variants = library.by_id[answer]
    texts = [showing.as_read(words, library, (each,), held, needed=False) for each in variants]
    mine = held.get(me.side)
    many = "last_many" if len(texts) > 1 else "last_one"
    said = [words.say("signing", many, count=str(len(texts)))]
    options = []
    back = is_taken_back(library, chat, me.side, answer)
    if mine is None:
        said.append(words.say("signing", "seen"))
        said.append(words.say("signing", "shows_waits" if banner else "waits_for_both"))
        text = f"{answer}:{digest(library, answer)}"
        options.append(_option(words.say("signing", "sign"), "yes", text))
    if mine is not None or not back:
        key = "hold" if mine is None else "back" if mine.by == me.name else "back_ours"
        options.append(_option(words.say("signing", key), "back", answer))
    last = Message(
        "\n\n".join(said),
        title=words.say("signing", "last_title" if mine is None else "ours_title"),
        facts=showing.signatures(words, held, needed=True),
        options=tuple(options),
        controls=(_option(words.say("signing", "all"), "all"),),
    )
    return (*texts, last)


def done(words: Words, library: Library, chat: Marks, me: Signer, answer: str) -> Message:
    """What is so after a signature was given; and the next of the same topic that waits."""
    both = other(me.side) in standing(library, answer, chat)
    text = _say(words, "signed_both" if both else "signed_one", other(me.side))
    topic = library.by_id[answer][0].topic
    left = (
        _option(words.say("signing", "next", question=library.label(each))[:75], "open", each)
        for each in waiting(library, chat, me.side)
        if library.by_id[each][0].topic == topic
    )
    following = next(left, None)
    back = _option(words.say("signing", "back"), "back", answer)
    every = _option(words.say("signing", "all"), "all")
    return Message(text, options=(following, every) if following else (every,), controls=(back,))


def taken_back(words: Words, answer: str) -> Message:
    """What is so after a side took its word back."""
    every = _option(words.say("signing", "all"), "all")
    again = _option(words.say("signing", "sign_again"), "open", answer)
    return Message(words.say("signing", "taken_back"), options=(again, every))


def sentence(words: Words, key: str, side: str = "", what: str = "") -> Message:
    """One sentence to somebody who wants to sign, and cannot: `not_signer`, `keyless`, ..."""
    named = words.say("signing", f"side.{side}") if side else ""
    return Message(words.say("signing", key, side=named, what=what))


def _answers(library: Library, ids: Sequence[str]) -> list[Option]:
    return [_option(library.label(answer), "open", answer) for answer in ids]


def _few(
    words: Words, found: Sequence[Option], what: str, which: str, start: int
) -> tuple[Option, ...]:
    start = start if 0 <= start < len(found) else 0
    some = tuple(found[start : start + SHOWN])
    if start + SHOWN >= len(found):
        return some
    more = _option(words.say("signing", "more"), what, f"{which}:{start + SHOWN}")
    return (*some, more)


def _option(label: str, what: str, which: str = "") -> Option:
    return Option(tokens.door(DOOR), f"{what}:{which}", label)


def _say(words: Words, key: str, side: str, **says: str) -> str:
    return words.say("signing", key, side=words.say("signing", f"side.{side}"), **says)


def _topic(words: Words, name: str) -> str:
    """A topic as people read it: by the name it was given, or by its folder's."""
    text = words.entries("signing", "topics").get(name, name.replace("_", " "))
    return text[:1].upper() + text[1:]
