"""What waits for a person: signatures that are missing or void, reviews that are due, contacts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from dialogs.answers import ANSWER, SIDES, Answer, Library, Mark, Marks
from dialogs.contacts_check import missing
from dialogs.signing import agreed, digest, last, standing

# So long before its review an answer is told, so that nobody ever meets it past that day.
SOON = timedelta(days=14)

Kind = Literal[
    "past_review", "withdrawn", "changed", "near_review", "half_signed", "unsigned", "contact"
]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to do: an answer's id or a contact's role, and what is the matter with it."""

    kind: Kind
    name: str
    what: str


def queue(library: Library, today: date, chat: Marks | None = None) -> tuple[Waiting, ...]:
    """All that waits, the most urgent kind first. `chat` are signatures given or taken back there.

    What people asked in vain is not here: it is counted elsewhere, and can be put behind these.
    """
    kinds = get_args(Kind)
    found = [
        one
        for answer_id, variants in library.by_id.items()
        for one in (
            *_reviews(answer_id, variants, today),
            *_keys(library, answer_id, variants, chat or {}),
        )
    ]
    found += [
        Waiting(
            "contact", role, f"{library.contacts[role].name} has no number and no place{_at(at)}"
        )
        for role, at in missing(library)
    ]
    return tuple(sorted(found, key=lambda each: kinds.index(each.kind)))


def _reviews(answer_id: str, variants: tuple[Answer, ...], today: date) -> Iterator[Waiting]:
    days = [each.review for each in variants if each.end is None or each.end >= today]
    if not days:
        return
    first = min(days)
    if first < today:
        yield Waiting(
            "past_review", answer_id, f"its review was due by {first}, so it is held back"
        )
    elif first <= today + SOON:
        yield Waiting("near_review", answer_id, f"its review is due by {first}")


def _keys(
    library: Library, answer_id: str, variants: tuple[Answer, ...], chat: Marks
) -> Iterator[Waiting]:
    if variants[0].behaviour != ANSWER or not library.needs_keys(answer_id):
        return
    held, words = standing(library, answer_id, chat), last(library, answer_id, chat)
    missing = " and ".join(side for side in SIDES if side not in held)
    text = digest(library, answer_id)
    if agreed(held):
        return
    taken = [_who(each) for each in words.values() if each.withdrawn]
    left = [each.side for each in words.values() if not each.by and not each.withdrawn]
    void = [_who(m) for m in words.values() if m.by and not m.withdrawn and m.digest != text]
    if taken:
        yield Waiting("withdrawn", answer_id, f"taken back by {' and '.join(taken)}")
    elif void:
        yield Waiting("changed", answer_id, f"its text changed since {' and '.join(void)} signed")
    elif left:
        who = " and ".join(left)
        yield Waiting("changed", answer_id, f"whoever signed for {who} can sign no more")
    elif held:
        yield Waiting("half_signed", answer_id, f"waits for {missing}")
    else:
        yield Waiting("unsigned", answer_id, f"waits for {missing}")


def _at(places: tuple[str, ...]) -> str:
    return f" at {' and '.join(places)}" if places else ""


def _who(mark: Mark) -> str:
    return f"{mark.by or 'somebody who left'} ({mark.side})"
