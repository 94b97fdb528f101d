"""Long text as several messages: as few as show all of it on every channel, nothing cut."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from dialogs.messages import Message

# Characters in one message: every channel shows all of so much, and cuts nothing.
PART = 3000
# Lines in one message: in Teams each is a block of its own, and a card has room for so many.
LINES = 40


@dataclass(frozen=True, slots=True)
class Section:
    """One thing that is held: `heading` and `lead` are lines of ours, `words` somebody's own."""

    heading: str
    lead: str
    words: str = ""

    @property
    def body(self) -> str:
        """Our lines first, then theirs to the end."""
        return "\n".join(part for part in (self.lead, self.words) if part)


def pieces(texts: Sequence[str], most: int = PART, between: str = "\n\n") -> list[str]:
    """Texts packed into as few messages as fit, in order. One too long is split at a space."""
    packed: list[str] = []
    for text in texts:
        for bit in _split(text, most):
            if packed and len(packed[-1]) + len(between) + len(bit) <= most:
                packed[-1] += between + bit
            else:
                packed.append(bit)
    return packed


def cards(
    texts: Sequence[str], sections: Sequence[Section], goes_on: Callable[[str], str]
) -> list[Message]:
    """The texts, then every section under its heading. One too long for a message goes on in the
    next, under `goes_on` of its heading: no words ever stand without saying whose they are."""
    made = [Message(text) for text in pieces(texts)]
    for one in sections:
        for part in _parts(one, goes_on):
            if made and _fits(made[-1], part):
                made[-1] = replace(made[-1], sections=(*made[-1].sections, part))
            else:
                made.append(Message("", sections=(part,)))
    return made


def _fits(message: Message, part: tuple[str, str]) -> bool:
    shown = [message.text, *(text for pair in (*message.sections, part) for text in pair)]
    return sum(map(len, shown)) <= PART and sum(map(_lines, shown)) <= LINES


def _lines(text: str) -> int:
    return len(text.splitlines())


def _parts(section: Section, goes_on: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    longer = goes_on(section.heading)
    room = PART - max(len(section.heading), len(longer)) - len(section.lead) - 1
    first, *more = _split(section.words, room, LINES - 1 - _lines(section.lead))
    yield section.heading, replace(section, words=first).body
    for bit in more:
        yield longer, replace(section, words=bit).body


def _split(text: str, most: int, lines: int = PART) -> Iterator[str]:
    """Bits of at most so many characters and lines, broken where a line or a word ends."""
    while len(text) > most or text.count("\n") >= lines:
        few = "\n".join(text.split("\n", lines)[:lines])
        if len(few) <= most:
            end = len(few) + 1
        else:
            end = max(few.rfind("\n", 1, most), few.rfind(" ", 1, most)) + 1 or most
        yield text[:end].rstrip()
        text = text[end:]
    yield text
