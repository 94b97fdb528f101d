"""The sentences of a language, by flow and key. Content designers own the files they come from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Words:
    """One language: `tables` maps a file's name (`speak_first`) to what its TOML holds."""

    tables: Mapping[str, Mapping[str, Any]]

    def say(self, table: str, path: str, /, **says: str) -> str:
        """One sentence, its blanks filled. Raises KeyError where the words or a blank are missing.

        What fills a blank is only ever inserted; it is never read as a template itself.
        """
        return self._at(table, path).format_map(says)

    def has(self, table: str, path: str) -> bool:
        """Whether there are words at this path."""
        try:
            self._at(table, path)
        except KeyError:
            return False
        return True

    def entries(self, table: str, path: str) -> Mapping[str, str]:
        """The named sentences under a path, in the file's order."""
        found: Any = self.tables[table]
        for part in path.split("."):
            found = found[part]
        return dict(found)

    def _at(self, table: str, path: str) -> str:
        found: Any = self.tables[table]
        for part in path.split("."):
            found = found[part]
        if not isinstance(found, str):
            raise KeyError(f"{table}.{path}")
        return found

    def day(self, day: date) -> str:
        """`Tuesday 24 November 2026`."""
        name = self._list("weekdays")[day.weekday()]
        return f"{name} {day.day} {self._list('months')[day.month - 1]} {day.year}"

    def clock(self, wall: time) -> str:
        """`14:00`: the NHS's own 24-hour form, which no shift worker misreads."""
        return f"{wall:%H:%M}"

    def moment(self, moment: datetime, zone: ZoneInfo) -> str:
        """`Tuesday 24 November 2026 at 14:00`, by the wall clock of the zone."""
        local = moment.astimezone(zone)
        return self.say(
            "common", "moment", day=self.day(local.date()), time=self.clock(local.time())
        )

    def _list(self, name: str) -> list[str]:
        found: list[str] = self.tables["common"][name]
        return found
