"""Whom to ask, as it lies on disk: the people of every employer, and over them those of this one.

[sites]
royal = "The Royal"

[payroll]
phone = "0161 496 0000"
checked = 2026-11-21
source = "Staff website"

[payroll.royal]
where = "Room 4"
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from dialogs.answers import Contact, Problem, Site

_TEXTS = ("name", "help", "phone", "hours", "where", "source", "find")
_KEYS = {*_TEXTS, "checked", "local"}
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Read:
    """One file: the name it is told by, its tables, and its text, for the numbers of its lines."""

    name: str
    tables: Mapping[str, object]
    text: str = ""

    def line(self, role: str) -> int:
        """Where a table begins; 1 where that cannot be told."""
        head = f"[{role}]"
        lines = self.text.splitlines()
        return next((at for at, one in enumerate(lines, 1) if one.strip() == head), 1)


@dataclass
class _Found:
    contacts: dict[str, Contact] = field(default_factory=dict)
    own: dict[str, dict[str, Contact]] = field(default_factory=dict)
    sites: dict[str, str] = field(default_factory=dict)


def contacts(
    shipped: Read, own: Read, problems: list[Problem]
) -> tuple[Mapping[str, Contact], Mapping[str, Site]]:
    """Everybody by role, and the sites. What cannot be used is left out alone, and reported."""
    found = _Found(sites=_sites(own, problems))
    for file in (shipped, own):
        for role, entry in file.tables.items():
            if role == "sites" and file is own:
                continue
            if not isinstance(entry, dict):
                problems.append(_at(file, role, f"{role} is no table", f"Write [{role}]"))
            elif file is own and role not in found.contacts:
                known = "Use a role that contacts.toml has"
                problems.append(_at(file, role, f"nobody is called {role}", known))
            else:
                held = found.contacts.get(role, Contact(role, role.replace("_", " ")))
                found.contacts[role] = _contact(held, file, role, entry, problems)
                for site, more in _by_site(file, role, entry, found, problems):
                    contact = _there(found.contacts[role], file, site, more, problems)
                    found.own.setdefault(site, {})[role] = contact
    places = {id_: Site(id_, name, found.own.get(id_, {})) for id_, name in found.sites.items()}
    return found.contacts, places


def _sites(file: Read, problems: list[Problem]) -> dict[str, str]:
    given = file.tables.get("sites", {})
    if not isinstance(given, dict):
        problems.append(_at(file, "sites", "sites is no table", "Write [sites]"))
        return {}
    found: dict[str, str] = {}
    for id_, name in given.items():
        tidy = " ".join(name.split()) if isinstance(name, str) else ""
        if not tidy or len(tidy) > _LONGEST_NAME:
            what = f"the site {id_} has no name of up to {_LONGEST_NAME} letters"
            problems.append(_at(file, "sites", what, f'Write {id_} = "The Royal"'))
        elif tidy.casefold() in map(str.casefold, found.values()):
            what = f"two sites are called {tidy}"
            problems.append(_at(file, "sites", what, "Give each a name of its own"))
        else:
            found[id_] = tidy
    return found


def _by_site(
    file: Read,
    role: str,
    entry: Mapping[str, object],
    found: _Found,
    problems: list[Problem],
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The tables below a role: each is for one site."""
    for site, more in entry.items():
        if not isinstance(more, dict):
            continue
        if site in found.sites:
            yield site, more
        else:
            what = f"{role}: no site is called {site}"
            todo = "Add it under [sites], or mend the name"
            problems.append(_at(file, f"{role}.{site}", what, todo))


def _there(
    everywhere: Contact,
    file: Read,
    site: str,
    entry: Mapping[str, object],
    problems: list[Problem],
) -> Contact:
    """A contact of one site. Where it says no way to reach them, that of everywhere holds."""
    held = replace(everywhere, site=site)
    if any(entry.get(key) for key in ("phone", "where")):
        held = replace(held, phone="", hours="", where="", checked=None, source="")
    return _contact(held, file, f"{everywhere.role}.{site}", entry, problems)


def _contact(
    held: Contact, file: Read, table: str, entry: Mapping[str, object], problems: list[Problem]
) -> Contact:
    """A contact with what its table says in place of what was held."""
    texts: dict[str, str] = {}
    for key, value in entry.items():
        if isinstance(value, str) and key in _TEXTS:
            texts[key] = " ".join(value.split())
        elif key in _TEXTS:
            what = f"{table}: `{key}` is not text, so it is left out"
            problems.append(_at(file, table, what, f"Write {key} between quotes"))
        elif key not in _KEYS and not isinstance(value, dict):
            what = f"{table}: nobody reads `{key}`"
            problems.append(_at(file, table, what, f"Use one of {', '.join(sorted(_KEYS))}"))
    checked = entry.get("checked")
    if checked is not None and type(checked) is not date:
        what = f"{table}: `checked` is no day, so the number counts as not checked"
        problems.append(_at(file, table, what, "Write it as 2026-11-21, without quotes"))
    if texts.get("phone"):
        # A number of one's own is not proved by the day somebody tried another.
        texts.setdefault("source", "")
        held = replace(held, checked=None)
    return replace(
        held,
        **texts,
        checked=checked if type(checked) is date else held.checked,
        local=held.local or entry.get("local") is True,
        file=file.name,
        line=file.line(table),
    )


def _at(file: Read, table: str, what: str, todo: str) -> Problem:
    return Problem(file.name, file.line(table), what, todo)
