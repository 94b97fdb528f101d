"""Who may sign answers in chat: the `signers` of each organisation in ROLES_FILE.

[home.signers]
management = [{ name = "Lee Park", address = "slack:T1:U1" }]
staff_side = ["slack:T1:U2"]
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.roles_file import RolesError
from dialogs.answers import SIDES
from dialogs.signing_chat import Signer

# How each side is called in the file.
_LISTS: Mapping[str, str] = {"management": "management", "staff_side": "staff"}
_ADDRESS = re.compile(r"slack:[A-Z0-9]+:[A-Z0-9]+|(?:teams|web):[^:\s]+:[^:\s]+")
_LIKE = '`{ name = "Lee Park", address = "slack:T1:U9" }` or `"slack:T1:U9"`'


@dataclass(frozen=True, slots=True)
class Signers:
    """Everybody who may sign, of every organisation. Nobody is on both sides of one."""

    named: tuple[Signer, ...] = ()
    by_side: Mapping[str, Mapping[str, frozenset[str]]] = field(default_factory=dict)

    def find(self, organisation: str, address: str) -> Signer | None:
        """This person as a signer; None for whoever may not sign here."""
        here = (one for one in self.named if one.organisation == organisation)
        return next((one for one in here if one.address == address), None)

    def addresses(self, organisation: str) -> Mapping[str, frozenset[str]]:
        """By side, the addresses that may sign there."""
        return self.by_side.get(organisation, {})


NO_SIGNERS = Signers()


def read_signers(text: str) -> Signers:
    """The signers in a roles file. Raises RolesError with every problem at once."""
    try:
        found = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise RolesError([f"ROLES_FILE: it is not TOML: {error}. Mend it there."]) from error
    problems: list[str] = []
    named: list[Signer] = []
    for organisation, part in found.items():
        given = part.get("signers") if isinstance(part, dict) else None
        if given is not None:
            named += _signers(organisation, given, problems)
    if problems:
        raise RolesError(problems)
    by_side = {
        organisation: {
            side: frozenset(
                one.address for one in named if (one.organisation, one.side) == (organisation, side)
            )
            for side in SIDES
        }
        for organisation in dict.fromkeys(one.organisation for one in named)
    }
    return Signers(tuple(named), by_side)


def _signers(organisation: str, given: object, problems: list[str]) -> list[Signer]:
    where = f"ROLES_FILE [{organisation}.signers]"
    if not isinstance(given, dict):
        problems.append(f"{where}: is not a table. Write a line `[{organisation}.signers]`.")
        return []
    for name in sorted(given.keys() - _LISTS.keys()):
        problems.append(f"{where} {name}: is no side. Use one of: {', '.join(_LISTS)}.")
    found: list[Signer] = []
    for name, side in _LISTS.items():
        listed = given.get(name, [])
        if not isinstance(listed, list):
            problems.append(f"{where} {name}: is not a list. Write it between [ and ].")
            continue
        for number, one in enumerate(listed, 1):
            entry = one if isinstance(one, dict) else {"address": one}
            address, shown = entry.get("address"), entry.get("name", "")
            right = isinstance(address, str) and _ADDRESS.fullmatch(address)
            if not right or not isinstance(shown, str) or entry.keys() - {"name", "address"}:
                problems.append(f"{where} {name}, entry {number}: is no signer. Write {_LIKE}.")
                continue
            found.append(Signer(organisation, side, str(address), " ".join(shown.split())))
    return _each_on_one_side(where, found, problems)


def _each_on_one_side(where: str, found: list[Signer], problems: list[str]) -> list[Signer]:
    kept: list[Signer] = []
    for one in found:
        twin = next((each for each in kept if _one_person(each, one)), None)
        if twin is None:
            kept.append(one)
        elif twin.side == one.side:
            problems.append(f"{where}: {one.address} is there twice. Take one of them out.")
        else:
            problems.append(
                f"{where}: {one.name or one.address} is on both sides. "
                "Nobody may sign for both: take one of them out."
            )
    return kept


def _one_person(one: Signer, other: Signer) -> bool:
    if one.address == other.address:
        return True
    # One side may name one person's accounts in two channels; nobody has one on each side.
    same_name = bool(one.name) and one.name.casefold() == other.name.casefold()
    return same_name and one.side != other.side
