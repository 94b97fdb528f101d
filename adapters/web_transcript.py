"""What was said both ways in the playground, kept as Slack's servers keep it for Slack."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Kind = Literal["bot", "said", "unsaid", "reset"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the transcript. `person` is a slug, or empty for everyone; `line` is its JSON.

    `said` is taken back by a later `unsaid` with the same `client` id: it was never received.
    """

    id: int
    person: str
    kind: Kind
    client: str
    line: str


class Transcript:
    """Entries in order, in memory and (given a path) in a file with one JSON object a line."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._entries: list[Entry] = []
        self._said: set[tuple[str, str]] = set()
        self._last = 0
        self._news = asyncio.Event()
        if path is not None and path.exists():
            self._read(path)

    @property
    def last(self) -> int:
        """The id of the newest entry; 0 before the first."""
        return self._last

    def add(
        self, kind: Kind, person: str, at: str, body: Mapping[str, Any], client: str = ""
    ) -> Entry:
        """Write one entry and tell every open page. `at` is the demo's time, ISO, UTC."""
        number = self._last + 1
        whole = {**body, "id": number, "person": person, "kind": kind, "at": at, "client": client}
        entry = Entry(number, person, kind, client, json.dumps(whole))
        self._keep(entry)
        self._append(entry)
        self.wake()
        return entry

    def has_said(self, person: str, client: str) -> bool:
        """Was this already said (and not taken back) by this person, under this client id?"""
        return (person, client) in self._said

    def clear(self, at: str) -> None:
        """Forget every word. Ids go on rising, so that an open page knows old from new."""
        self._entries.clear()
        self._said.clear()
        if self._path is not None:
            self._path.write_text("", encoding="utf-8")
        self.add("reset", "", at, {})

    def after(self, number: int, person: str = "") -> list[Entry]:
        """The entries newer than `number`, of one person or (empty) of everyone."""
        start = len(self._entries)
        while start and self._entries[start - 1].id > number:
            start -= 1
        return [e for e in self._entries[start:] if not person or e.person in ("", person)]

    def news(self) -> asyncio.Event:
        """Set when something is added after this call."""
        return self._news

    def wake(self) -> None:
        """Wake every page that waits for news."""
        told, self._news = self._news, asyncio.Event()
        told.set()

    def _keep(self, entry: Entry) -> None:
        self._entries.append(entry)
        self._last = max(self._last, entry.id)
        if entry.kind == "said":
            self._said.add((entry.person, entry.client))
        elif entry.kind == "unsaid":
            self._said.discard((entry.person, entry.client))

    def _append(self, entry: Entry) -> None:
        if self._path is None:
            return
        if not self._path.exists():
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.touch(mode=0o600)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(entry.line + "\n")

    def _read(self, path: Path) -> None:
        whole = path.read_text(encoding="utf-8")
        for line in whole.splitlines():
            try:
                found = json.loads(line)
                entry = Entry(found["id"], found["person"], found["kind"], found["client"], line)
            except (ValueError, KeyError, TypeError):
                continue  # half a line, from a process that was stopped while it wrote
            self._keep(entry)
        if whole and not whole.endswith("\n"):
            path.write_text(whole + "\n", encoding="utf-8")
