"""One connection of the store's: opened when it is needed, and again after it was cut."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from typing import Any, Protocol, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.engine import BUSY_MS
from storage.sessions import Session, taken_back

T = TypeVar("T")
Work: TypeAlias = Callable[[Connection], Any]


class Ways(Protocol):
    """How units of work and sessions come to a connection: `OneLine` or `Lanes`."""

    engine: Engine

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What the work gives, when it is committed; or what it raised, and nothing is kept."""
        ...

    def session(self) -> AbstractAsyncContextManager[Session]:
        """A transaction of one's own, statement by statement from the loop."""
        ...

    async def close(self) -> None:
        """Let go of every connection."""
        ...


class Line:
    """A connection, and at most one transaction on it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._version: tuple[int, int] | None = None

    def opened(self) -> Connection:
        """The connection. Raises what SQLAlchemy raises where there is none to be had."""
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def begin(self) -> None:
        """Begin a transaction, however long somebody else has the database."""
        self.opened().begin()

    def begin_at_once(self) -> bool:
        """Begin one on SQLite, if that can be done without waiting for anything; else False."""
        connection = self._connection
        if connection is None:
            return False
        driver = connection.connection.driver_connection
        assert driver is not None, "an open line has a connection"
        driver.execute("PRAGMA busy_timeout = 0")
        try:
            connection.begin()
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                return False
            raise
        finally:
            driver.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        return True

    def was_written_by_others(self) -> bool:
        """On SQLite, in a transaction: whether anybody else has written since this was last asked.

        Of a connection that is new it is said that they have.
        """
        driver = self.opened().connection.driver_connection
        assert driver is not None, "an open line has a connection"
        (version,) = driver.execute("PRAGMA data_version").fetchone()
        before, self._version = self._version, (id(driver), version)
        return before != self._version

    def commit(self) -> None:
        """End it, and keep what was written."""
        self.opened().commit()

    def take_back(self, fault: BaseException) -> None:
        """End it, and keep nothing."""
        if self._connection is not None:
            taken_back(self._connection)
        if isinstance(fault, DBAPIError):
            self.check(fault)

    def transact(self, work: Sequence[Work]) -> list[Any]:
        """All of it in one transaction."""
        connection = self.opened()
        try:
            connection.begin()
            results = [one(connection) for one in work]
            connection.commit()
        except BaseException as error:
            self.take_back(error)
            raise
        return results

    def serve(self, session: Session, *, close: bool = False) -> None:
        """Let the loop have the connection until its transaction is over."""
        session.serve(self, close=close)

    def check(self, error: DBAPIError) -> None:
        """After an error: a line that was cut is let go of, with every other that was too."""
        connection = self._connection
        if connection is None or error.orig is None:
            return
        dialect = self._engine.dialect
        driver = connection.connection.driver_connection if not connection.invalidated else None
        if driver is None or dialect.is_disconnect(error.orig, driver, None):  # type: ignore[arg-type]
            with suppress(DBAPIError):
                connection.invalidate()
            self.close()
            self._engine.dispose()

    def close(self) -> None:
        """Let go of the connection, if there is one."""
        self._version = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
