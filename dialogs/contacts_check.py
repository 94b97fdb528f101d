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
    """What is wrong with the people to ask, where they are the same everywhere and by site."""
    ours = any(each.local and reachable(each) for each in library.contacts.values())
    for each in everybody(library):
        name = _name(library, each)
        for what, todo in _contact(each, today):
            yield Problem(each.file, each.line, f"{name}: {what}", todo)
        if not each.site and not each.local and not each.help and not reachable(each):
            what = f"{name}: it has no number, and no word on how to reach them"
            yield Problem(each.file, each.line, what, "Add `phone`, `where` or `help`")
        elif each.site and _shown(each) == _shown(library.contacts[each.role]):
            what = f"{name}: it says nothing that does not hold everywhere"
            yield Problem(each.file, each.line, what, "Add `phone` or `where`, or remove it")
    for role, places in missing(library) if ours or library.sites else ():
        each = library.contacts[role]
        where = f" for {' and '.join(places)}" if places else ""
        what = f"{role}: nobody has set this contact{where}"
        yield Problem(each.file, each.line, what, "Add `phone` or `where` to your own contacts")
    yield from _twice(library)


def everybody(library: Library) -> Iterator[Contact]:
    """All contacts: those of everywhere, then those of each site."""
    yield from library.contacts.values()
    for site in library.sites.values():
        yield from site.contacts.values()


def _name(library: Library, contact: Contact) -> str:
    at = f" at {library.sites[contact.site].name}" if contact.site else ""
    return contact.role + at


def _shown(contact: Contact) -> tuple[str, ...]:
    return contact.name, contact.phone, contact.hours, contact.where


def _contact(contact: Contact, today: date) -> Iterator[tuple[str, str]]:
    if contact.phone and not (contact.checked and contact.source):
        what = "nobody has written when the number was checked, and where it was read"
        yield what, "Try it, and add `checked` and `source`"
    elif contact.phone and contact.checked and contact.checked > today:
        yield f"the number was checked on {contact.checked}, which has not come yet", "Mend it"
    elif contact.phone and contact.checked and contact.checked + FRESH < today:
        yield f"the number was last checked on {contact.checked}", "Try it again, and write the day"


def _twice(library: Library) -> Iterator[Problem]:
    """One number under two roles, where nothing says whom to ask for: one of them is a slip."""
    first: dict[str, Contact] = {}
    for each in everybody(library):
        for number in digits([each.phone]):
            other = first.setdefault(number, each)
            if other.role != each.role and not (each.where and other.where):
                name = _name(library, each)
                what = f"{name}: the number {each.phone} stands under {other.role} too"
                todo = "Mend one, or say in `where` of both whom to ask for"
                yield Problem(each.file, each.line, what, todo)


def reachable(contact: Contact) -> bool:
    """Whether it says how to reach them at this employer."""
    return bool(contact.phone or contact.where)


def unset(library: Library) -> tuple[str, ...]:
    """The roles every employer has of its own, and that nobody has filled in yet for everybody."""
    return tuple(role for role, _ in missing(library))


def missing(library: Library) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Local roles that cannot be reached, with the names of the sites; with none: nowhere."""
    for role, everywhere in library.contacts.items():
        if not everywhere.local or reachable(everywhere):
            continue
        alone = [
            site.name
            for site in library.sites.values()
            if not reachable(site.contacts.get(role, everywhere))
        ]
        if alone or not library.sites:
            yield role, tuple(alone) if len(alone) < len(library.sites) else ()


def signatures(library: Library, today: date) -> Iterator[Problem]:
    """Signatures dated after tomorrow: no clock is that wrong by chance."""
    for sides in library.marks.values():
        for mark in sides.values():
            if mark.at.date() > today + timedelta(days=1):
                what = f"{mark.by} signed {mark.answer} on {mark.at.date()}, which has not come yet"
                yield Problem("signatures.toml", 1, what, "Let that person sign again")
