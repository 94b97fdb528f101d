"""Who reads the questions without a name: the `routes` of each organisation in ROLES_FILE.

[home.routes]
union = ["slack:T1:U5"]
ftsu = ["slack:T1:U6", "slack:T1:U7"]
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.roles_file import RolesError
from dialogs.unnamed import ROUTES, Route


@dataclass(frozen=True, slots=True)
class Readers:
    """By organisation and route, the addresses of those who read and reply."""

    routes: Mapping[str, Mapping[Route, tuple[str, ...]]] = field(default_factory=dict)

    def set_up(self, organisation: str) -> tuple[Route, ...]:
        """The routes that somebody reads there."""
        here = self.routes.get(organisation, {})
        return tuple(route for route in ROUTES if here.get(route))

    def theirs(self, organisation: str, address: str) -> tuple[Route, ...]:
        """The routes that this person reads there."""
        here = self.routes.get(organisation, {})
        return tuple(route for route in ROUTES if address in here.get(route, ()))

    def everybody(self, organisation: str) -> tuple[str, ...]:
        """All who read anything there, each once."""
        here = self.routes.get(organisation, {})
        return tuple(dict.fromkeys(one for route in ROUTES for one in here.get(route, ())))


NO_READERS = Readers()


def read_readers(text: str) -> Readers:
    """The routes in a roles file. Raises RolesError with every problem at once."""
    try:
        found = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise RolesError([f"ROLES_FILE: it is not TOML: {error}. Mend it there."]) from error
    problems: list[str] = []
    routes: dict[str, dict[Route, tuple[str, ...]]] = {}
    for organisation, part in found.items():
        given = part.get("routes") if isinstance(part, dict) else None
        if given is not None:
            routes[organisation] = _routes(organisation, given, problems)
    if problems:
        raise RolesError(problems)
    return Readers(routes)


def _routes(organisation: str, given: object, problems: list[str]) -> dict[Route, tuple[str, ...]]:
    where = f"ROLES_FILE [{organisation}.routes]"
    if not isinstance(given, dict):
        problems.append(f"{where}: is not a table. Write a line `[{organisation}.routes]`.")
        return {}
    found: dict[Route, tuple[str, ...]] = {}
    for name in given.keys() - set(ROUTES):
        problems.append(f"{where} {name}: is no route. Use one of: {', '.join(ROUTES)}.")
    for route in ROUTES:
        listed = given.get(route, [])
        wrong = f"{where} {route}: is not a list of addresses"
        if not isinstance(listed, list) or not all(_is_address(one) for one in listed):
            problems.append(f'{wrong}. Write `{route} = ["slack:T1:U1", "teams:<tenant>:<id>"]`.')
            continue
        found[route] = tuple(dict.fromkeys(listed))
    return found


def _is_address(one: object) -> bool:
    if not isinstance(one, str):
        return False
    channel, _, rest = one.partition(":")
    workspace, _, person = rest.partition(":")
    return channel in ("slack", "teams", "web") and bool(workspace and person)
