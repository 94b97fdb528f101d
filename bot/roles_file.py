"""The file that names administrators, leads, HR and reps: every problem told at once."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dialogs.held import Appointment

Role = Literal["lead", "hr", "rep"]
# How each list is called in the file.
_LISTS: Mapping[str, Role] = {"leads": "lead", "hr": "hr", "reps": "rep"}
_ADDRESS = re.compile(r"slack:[A-Z0-9]+:[A-Z0-9]+|(?:teams|web):[^:\s]+:[^:\s]+")
_LIKE = '"slack:T1:U1" or "teams:<tenant>:<user id>"'


class RolesError(Exception):
    """One line a problem, each saying where it stands and what to do."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Admin:
    """Somebody who may change the lists in chat. The name is empty where the file gives none."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class Roles:
    """The file: administrators by organisation, and everybody it names. Empty without a file."""

    admins: Mapping[str, tuple[Admin, ...]] = field(default_factory=dict)
    named: tuple[Appointment, ...] = ()

    def of(self, organisation: str) -> tuple[Appointment, ...]:
        """Whom the file names in this organisation."""
        return tuple(one for one in self.named if one.organisation == organisation)


def read_roles(text: str) -> Roles:
    """The roles file. Raises RolesError with every problem at once."""
    try:
        found = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise RolesError([f"ROLES_FILE: it is not TOML: {error}. Mend it there."]) from error
    reader = _Reader(text)
    for organisation, part in found.items():
        reader.organisation(organisation, part)
    if reader.problems:
        raise RolesError(reader.problems)
    return Roles(reader.admins, tuple(reader.named))


class _Reader:
    """Reads one part after another and keeps every problem on the way."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.problems: list[str] = []
        self.admins: dict[str, tuple[Admin, ...]] = {}
        self.named: list[Appointment] = []
        self.start = 0

    def organisation(self, name: str, part: object) -> None:
        """One table of the file."""
        self.start = self._find(rf"\s*\[+\s*[\"']?{re.escape(name)}[\"']?[\].\s]", 0)
        if not isinstance(part, dict):
            what = f"`{name}` stands outside of an organisation"
            self._trouble(name, what, "Put it below a line such as `[home]`")
            return
        for key, listed in part.items():
            where = f"[{name}] {key}"
            # Who reads questions without a name, and who signs answers, is read elsewhere:
            # `bot/readers.py`, `bot/answers_signers.py`.
            if key in ("routes", "signers"):
                continue
            if key != "admins" and key not in _LISTS:
                known = ", ".join(("admins", *_LISTS))
                self._trouble(key, f"{where}: is not a key I know", f"Use one of: {known}")
            elif not isinstance(listed, list):
                self._trouble(key, f"{where}: is not a list", "Write it between [ and ]")
            else:
                self._list(name, key, where, listed)

    def _list(self, organisation: str, key: str, where: str, listed: list[object]) -> None:
        seen: set[str] = set()
        found: list[Admin] = []
        for number, one in enumerate(listed, 1):
            entry = self._entry(f"{where}, entry {number}", key, one)
            if entry is None:
                continue
            if entry.address in seen:
                what = f"{where}, entry {number}: {entry.address} is there twice"
                self._trouble(entry.address, what, "Take one of them out")
            seen.add(entry.address)
            found.append(entry)
        if key == "admins":
            self.admins[organisation] = tuple(found)
        else:
            self.named += [
                Appointment(_LISTS[key], one.address, one.name, organisation) for one in found
            ]

    def _entry(self, where: str, key: str, one: object) -> Admin | None:
        """One person; None for what is none, after its problems were noted."""
        wanted = '{ name = "Lee Park", address = "slack:T1:U9" }'
        optional = key == "admins"
        if optional and isinstance(one, str):
            one = {"address": one}
        if not isinstance(one, dict):
            self._trouble(key, f"{where}: is not a person", f"Write {wanted}")
            return None
        before = len(self.problems)
        address, name = one.get("address"), one.get("name", "" if optional else None)
        shown = str(address or name or key)
        for other in one.keys() - {"name", "address"}:
            self._trouble(str(other), f"{where}: `{other}` is not known here", f"Write {wanted}")
        if not isinstance(address, str) or not _ADDRESS.fullmatch(address):
            self._trouble(shown, f"{where}: {address!r} is no address", f"Write one like {_LIKE}")
        if not isinstance(name, str) or not (optional or name.strip()):
            self._trouble(shown, f"{where}: has no name", f"Write {wanted}")
        if len(self.problems) > before or not isinstance(address, str):
            return None
        return Admin(address, " ".join(str(name).split()))

    def _trouble(self, near: str, what: str, do: str) -> None:
        line = self._find(rf".*(?<![\w:]){re.escape(near)}(?![\w:])", self.start) + 1
        self.problems.append(f"ROLES_FILE line {line}: {what}. {do}.")

    def _find(self, pattern: str, start: int) -> int:
        """The first line from `start` on where the pattern stands; `start` where it does not."""
        for number in range(start, len(self.lines)):
            if re.match(pattern, self.lines[number]):
                return number
        return start
