"""A copy of a SQLite database that is whole, taken while the bot goes on writing."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.engine import plain_engine


def back_up(database_url: str, to: Path) -> None:
    """Copy everything that is committed at this moment into a new file, and look it over.

    Whoever writes meanwhile is not held up. The words in the copy are as sealed as in the original.
    Raises ValueError, saying what to do, where there is nothing to copy or a file in the way.
    """
    engine = plain_engine(database_url)
    try:
        if engine.dialect.name != "sqlite":
            raise ValueError("This is for SQLite. For PostgreSQL use pg_dump: see docs/running.md.")
        if not Path(engine.url.database or "").is_file():
            raise ValueError("There is no database file yet. Check DATABASE_URL.")
        if to.exists():
            raise ValueError(f"{to} is there already. Choose a name for a new file.")
        source = engine.raw_connection()
        try:
            _copied(source.driver_connection, to)
        finally:
            source.close()
    finally:
        engine.dispose()


def _copied(source: object, to: Path) -> None:
    assert isinstance(source, sqlite3.Connection)
    # Under another name until it is whole: a copy that was cut short must not look like one.
    part = to.with_name(f"{to.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    with closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
        # One file, with nothing beside it that could be left behind.
        copy.execute("PRAGMA journal_mode = DELETE")
        (found,) = copy.execute("PRAGMA quick_check").fetchone()
    if found != "ok":
        raise ValueError(f"The copy is not sound, and is left in {part} to be looked at.")
    part.rename(to)
