"""What is said to the bot and what it says back, before any platform has a word in it."""

from dataclasses import dataclass, field
from typing import Literal

# What one input lets a person give. `text` is many lines, `line` is one.
InputKind = Literal["text", "line", "day", "time", "moment", "person", "several"]
Weight = Literal["plain", "primary", "quiet"]


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a person did: typed `text`, or pressed a button or sent an input.

    `token` is the opaque token of the button or input that was used, exactly as it was rendered;
    empty when the person typed. `value` is what that button or input gave:
    a button's own value; text as typed; a day as `2026-11-24`; a time as `14:30`;
    a moment as `2026-11-24T14:30` (wall clock of the person) or with an offset
    (`2026-11-24T14:30:00+00:00`); a person as an address (`slack:T1:U2`);
    several choices as their values joined by commas.
    """

    text: str = ""
    token: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One button. `token` and `value` come back in `Said` when it is pressed."""

    token: str
    value: str
    label: str
    weight: Weight = "plain"


@dataclass(frozen=True, slots=True)
class Input:
    """One field with one button beside it. What was given comes back as `Said(token=, value=)`.

    `choices` are (value, label) pairs, for `several` only. `initial` has the form `Said.value` has.
    `limit` is the most characters a text may have.
    """

    token: str
    kind: InputKind
    label: str
    button: str
    choices: tuple[tuple[str, str], ...] = ()
    initial: str = ""
    hint: str = ""
    limit: int = 2000


@dataclass(frozen=True, slots=True)
class Link:
    """A link with words that say where it goes."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Message:
    """One card or bubble. A channel shows the parts in this order and leaves none out.

    `text` is plain text: paragraphs are split by a blank line, a line that begins with `- ` is an
    item of a list. It is never markup: a channel escapes it.
    `sections` are (heading, words) pairs below the text. A heading is one line, set apart so that
    nothing in `text` or in any words can look like one; the words are plain text as `text` is.
    `facts` are (name, value) pairs shown as a small table. `copy` is text to be copied whole.
    `options` are the answers. `controls` are the small ways round a question (why, back, skip,
    stop), shown last and quietly. `echo` says what the person has just chosen, small and first: a
    channel whose buttons show by themselves which was pressed leaves it out. `urgent` marks the
    crisis card, which a channel sets apart by its frame and its heading, never by colour alone.
    """

    text: str
    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    copy: str = ""
    options: tuple[Option, ...] = ()
    input: Input | None = None
    links: tuple[Link, ...] = ()
    footer: str = ""
    controls: tuple[Option, ...] = ()
    urgent: bool = False
    echo: str = ""
    sections: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A message and who it is for: an address such as `slack:T1:U2` or `web:demo:asha`.

    `if_done`: its words hold only if all that was asked for beside it was done.
    `about` is the id of an agreement: if that stands still or ends before this could be sent, it is
    not sent any more. Empty: it is sent whatever happens.
    """

    address: str
    message: Message
    if_done: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    """A person's front page: what the bot is, their agreements, the doors they can open."""

    title: str
    cards: tuple[Message, ...] = field(default_factory=tuple)
