"""What turns have read, kept until it may be written by somebody else. For SQLite, and one process.

Every turn asks the same four things: who speaks, where their conversations stand, what they agreed,
and whether a signature has changed. On SQLite one connection does all of a process's writing, and
SQLite tells at the start of each transaction whether anybody else has written: so what was read or
written last is still so. PostgreSQL tells nothing of the kind, and is asked each time.
"""

from typing import Any

PERSON, TALKS, AGREEMENTS, MARKS = "person", "conversation", "agreement", "mark"


class Kept:
    """By table and key, what was read. At most twice `MOST` of each table, the latest used.

    Any write to one of these tables lets go of all that is kept of it, unless the writer names the
    one key that it changes.
    """

    MOST = 1000

    def __init__(self) -> None:
        self._new: dict[str, dict[str, Any]] = {}
        self._old: dict[str, dict[str, Any]] = {}
        self.forget()

    def get(self, table: str, key: str) -> Any:
        """What was read, or None."""
        found = self._new[table].get(key)
        if found is None and (found := self._old[table].get(key)) is not None:
            self.put(table, key, found)
        return found

    def put(self, table: str, key: str, value: Any) -> None:
        """This was read, or written, a moment ago."""
        new = self._new[table]
        if len(new) >= self.MOST:
            self._old[table] = new
            new = self._new[table] = {}
        new[key] = value

    def changed(self, table: str, key: str | None = None) -> None:
        """Something was written: of this key, or of any."""
        if table not in self._new:
            return
        if key is None:
            self._new[table], self._old[table] = {}, {}
        else:
            self._new[table].pop(key, None)
            self._old[table].pop(key, None)

    def forget(self) -> None:
        """Let go of all of it: it was taken back, or another process has written."""
        for table in (PERSON, TALKS, AGREEMENTS, MARKS):
            self._new[table], self._old[table] = {}, {}
