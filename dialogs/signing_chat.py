"""Two keys in chat: who may sign for which side, what waits for them, what they say and what of it
counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from dialogs.answers import SIDES, Library, Mark, Marks
from dialogs.signing import digest, last, sign, standing, together, withdraw


@dataclass(frozen=True, slots=True)
class ChatMark:
    """One side's last word on one answer in an organisation, as it was given in chat.

    `signer` is an address, `name` what readers see; both are empty once that person was forgotten.
    `digest` names the text that was agreed to, and is empty where none is. `at` is aware.
    """

    organisation: str
    answer: str
    side: str
    signer: str
    name: str
    at: datetime
    digest: str
    withdrawn: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who may sign for a side. `name` is what readers see; empty for one not known."""

    organisation: str
    side: str
    address: str
    name: str


def in_force(kept: Iterable[ChatMark], named: Mapping[str, frozenset[str]]) -> Marks:
    """The marks that count. `named` are the addresses that may sign, by side.

    What somebody signed who may not sign now counts no more, and yet it is that side's last word:
    an older one does not come back. What was taken back stays so, whoever did it.
    """
    found: dict[str, dict[str, Mark]] = {}
    for one in kept:
        may = one.withdrawn or one.signer in named.get(one.side, frozenset())
        by, text = (one.name, one.digest) if may else ("", "")
        said = Mark(one.answer, one.side, by, one.at, text, one.withdrawn)
        found.setdefault(one.answer, {})[one.side] = said
    return found


def waiting(library: Library, chat: Marks, side: str) -> tuple[str, ...]:
    """The answers that lack this side's signature, those that the other side signed first."""
    missing = [
        (len(held), answer)
        for answer in library.by_id
        if library.needs_keys(answer) and side not in (held := standing(library, answer, chat))
    ]
    return tuple(answer for _, answer in sorted(missing, key=lambda one: -one[0]))


def signed(library: Library, chat: Marks, side: str) -> tuple[str, ...]:
    """The answers that have this side's signature."""
    return tuple(answer for answer in library.by_id if side in standing(library, answer, chat))


def given(
    library: Library, kept: Iterable[ChatMark], chat: Marks, me: Signer, answer: str, now: datetime
) -> ChatMark:
    """The side's new word: it agrees to the text as it is.

    Raises ValueError for somebody who spoke for the other side.
    """
    text = digest(library, answer)
    marks = sign(_all(library, chat), answer, me.side, me.name, now, text)
    return _to_keep(kept, me, marks[answer][me.side])


def taken_back(
    library: Library, kept: Iterable[ChatMark], chat: Marks, me: Signer, answer: str, now: datetime
) -> ChatMark:
    """The side's new word: it does not stand behind this answer, whether it ever did or not."""
    marks = withdraw(_all(library, chat), answer, me.side, me.name, now)
    return _to_keep(kept, me, marks[answer][me.side])


def is_taken_back(library: Library, chat: Marks, side: str, answer: str) -> bool:
    """Whether this side's last word was to take its word back."""
    word = last(library, answer, chat).get(side)
    return word is not None and word.withdrawn


def other(side: str) -> str:
    """The side that is not this one."""
    return next(each for each in SIDES if each != side)


def _all(library: Library, chat: Marks) -> Marks:
    return together(library.marks, chat)


def _to_keep(kept: Iterable[ChatMark], me: Signer, mark: Mark) -> ChatMark:
    held = next((o for o in kept if (o.answer, o.side) == (mark.answer, mark.side)), None)
    version = held.version if held is not None else 0
    return ChatMark(
        me.organisation, mark.answer, mark.side, me.address, me.name, mark.at, mark.digest,
        mark.withdrawn, version,
    )  # fmt: skip
