"""What is wrong with who to ask and who signed: a number nobody proved, a signature from ahead."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from dialogs.answers import Contact, Library, Problem

# Numbers are tried again every quarter.
FRESH = timedelta(days=92)

_PHONE = re.compile(r"(?<![\w-])(?:0|\+44|11[16])[\d ]{2,13}\d(?![\w-])")


def numbers_in(text: str) -> list[str]:
    """The phone numbers that stand in a text, as they are written."""
    return _PHONE.findall(text)


def digits(texts: Iterable[str]) -> set[str]:
    """The phone numbers of some texts, in a form that two ways of writing one share."""
    found = (re.sub(r"\D", "", number) for text in texts for number in numbers_in(text))
    return {number.removeprefix("44").removeprefix("0") for number in found}


def contacts(library: Library, today: date) -> Iterator[Problem]:
    """What is wrong with the people to ask."""
    ours = any(each.local and reachable(each) for each in library.contacts.values())
    for each in library.contacts.values():
        for what, todo in _contact(each, today, ours):
            yield Problem(each.file, each.line, f"{each.role}: {what}", todo)


def _contact(contact: Contact, today: date, ours: bool) -> Iterator[tuple[str, str]]:
    if contact.phone and not (contact.checked and contact.source):
        what = "nobody has written when the number was checked, and where it was read"
        yield what, "Try it, and add `checked` and `source`"
    elif contact.phone and contact.checked and contact.checked > today:
        yield f"the number was checked on {contact.checked}, which has not come yet", "Mend it"
    elif contact.phone and contact.checked and contact.checked + FRESH < today:
        yield f"the number was last checked on {contact.checked}", "Try it again, and write the day"
    if ours and contact.local and not reachable(contact):
        yield "nobody has set this contact", "Add `phone` or `where` to your own contacts"
    elif not contact.local and not contact.help and not reachable(contact):
        yield "it has no number, and no word on how to reach them", "Add `phone`, `where` or `help`"


def reachable(contact: Contact) -> bool:
    """Whether it says how to reach them at this employer."""
    return bool(contact.phone or contact.where)


def unset(library: Library) -> tuple[str, ...]:
    """The roles every employer has of its own, and that nobody has filled in yet."""
    return tuple(
        role for role, each in library.contacts.items() if each.local and not reachable(each)
    )


def signatures(library: Library, today: date) -> Iterator[Problem]:
    """Signatures dated after tomorrow: no clock is that wrong by chance."""
    for sides in library.marks.values():
        for mark in sides.values():
            if mark.at.date() > today + timedelta(days=1):
                what = f"{mark.by} signed {mark.answer} on {mark.at.date()}, which has not come yet"
                yield Problem("signatures.toml", 1, what, "Let that person sign again")
