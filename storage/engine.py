"""From the DATABASE_URL a person gives to an engine that keeps the promises of the store."""

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

import aiosqlite
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

_WRONG = (
    "DATABASE_URL must look like sqlite:///path/to/file.sqlite3 or"
    " postgresql://user:password@host/database."
)
# How long to wait for another writer of the same SQLite file, in milliseconds.
_BUSY_MS = 10_000
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


def async_engine(url: str, synchronous: str) -> AsyncEngine:
    """The engine of a running store. Nothing connects yet. Raises ValueError for a wrong URL."""
    parsed = _parsed(url)
    # Parameters stay out of error messages: they are what people said.
    if parsed.get_backend_name() == "sqlite":
        # One connection: SQLite has one writer, and a queue in here is fairer than its busy loop.
        engine = create_async_engine(
            parsed.set(drivername="sqlite+aiosqlite"),
            hide_parameters=True,
            connect_args={"async_creator_fn": _open},
            pool_size=1,
            max_overflow=0,
        )
        _prepare_sqlite(engine.sync_engine, synchronous)
        return engine
    return create_async_engine(
        parsed,
        hide_parameters=True,
        pool_size=10,
        max_overflow=10,
        connect_args={"connect_timeout": _CONNECT_S},
    )


# What it is given is between SQLAlchemy and the driver.
_driver: Callable[..., aiosqlite.Connection] = aiosqlite.connect


async def _open(*given: object, **options: object) -> aiosqlite.Connection:
    """A connection of the driver, or its error: then not before its thread has ended."""
    connection = _driver(*given, **options)
    # A store that nobody closed must not keep the process from its end.
    connection._thread.daemon = True
    try:
        return await connection
    except BaseException:
        # The driver tells its thread to stop and does not wait for the last word. That word would
        # come to a loop which may be closed by then.
        await asyncio.to_thread(connection._thread.join)
        raise


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
            cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
            _write_ahead(cursor)
            cursor.execute(f"PRAGMA synchronous = {synchronous}")
            cursor.execute("PRAGMA foreign_keys = ON")
        except Exception:
            # The pool never saw this connection, so nobody else would end its thread.
            cursor.close()
            connection.close()
            raise
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads first and writes later could find itself too late to write.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
