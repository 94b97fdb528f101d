"""From the DATABASE_URL a person gives to an engine that keeps the promises of the store."""

import time
from typing import Protocol

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

_WRONG = (
    "DATABASE_URL must look like sqlite:///path/to/file.sqlite3 or"
    " postgresql://user:password@host/database."
)
# How long to wait for another writer of the same SQLite file, in milliseconds.
BUSY_MS = 10_000
# How long to wait for a PostgreSQL server to answer at all, in seconds.
_CONNECT_S = 5


class _SqliteConnection(DBAPIConnection, Protocol):
    isolation_level: str | None


def _parsed(url: str) -> URL:
    """Raises ValueError, in one sentence that does not repeat the URL: it may hold a password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise ValueError(_WRONG) from None
    kind = parsed.drivername.split("+")[0]
    if kind == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed
    if kind in ("postgres", "postgresql"):
        return parsed.set(drivername="postgresql+psycopg")
    raise ValueError(_WRONG)


def store_engine(url: str, synchronous: str) -> Engine:
    """The engine of a running store. Nothing connects yet. Raises ValueError for a wrong URL."""
    parsed = _parsed(url)
    # Parameters stay out of error messages: they are what people said.
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(parsed.set(drivername="sqlite+pysqlite"), hide_parameters=True)
        _prepare_sqlite(engine, synchronous)
        return engine
    return create_engine(
        parsed,
        hide_parameters=True,
        pool_size=10,
        max_overflow=10,
        connect_args={"connect_timeout": _CONNECT_S},
    )


def plain_engine(url: str) -> Engine:
    """The engine of a migration: the same database without async. Raises ValueError likewise."""
    parsed = _parsed(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(parsed.set(drivername="sqlite+pysqlite"), hide_parameters=True)
        _prepare_sqlite(engine, "FULL")
        return engine
    return create_engine(parsed, hide_parameters=True, connect_args={"connect_timeout": _CONNECT_S})


def _write_ahead(cursor: DBAPICursor) -> None:
    """Turn the file to WAL, once in its life. SQLite does not wait for others in this one thing."""
    for left in reversed(range(100)):
        cursor.execute("PRAGMA journal_mode")
        mode = cursor.fetchone()
        if mode is not None and mode[0] == "wal":
            return
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except Exception as error:
            if "locked" not in str(error) or not left:
                raise
            time.sleep(0.05)


def _prepare_sqlite(engine: Engine, synchronous: str) -> None:
    if synchronous not in ("NORMAL", "FULL"):
        raise ValueError("synchronous must be NORMAL or FULL.")

    @event.listens_for(engine, "connect")
    def connect(connection: _SqliteConnection, _record: ConnectionPoolEntry) -> None:
        # The driver must not open transactions by its own rules: `begin` below does.
        connection.isolation_level = None
        cursor = connection.cursor()
        try:
            cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            _write_ahead(cursor)
            cursor.execute(f"PRAGMA synchronous = {synchronous}")
            cursor.execute("PRAGMA foreign_keys = ON")
        except Exception:
            # The pool never saw this connection, so nobody else would close it.
            cursor.close()
            connection.close()
            raise
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads first and writes later could find itself too late to write.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
