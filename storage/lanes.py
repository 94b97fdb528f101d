"""Where transactions run: on threads of their own, and those that wait at one moment as one.

A unit of work is a function of a connection. A lane takes all the units that wait at that moment
into one transaction, one after the other, commits once, and then answers all of them: nobody ever
waits for a batch to fill. Where one of them fails, none of it is kept and each runs again alone,
so that no failure is another's. A unit may therefore run more than once; it is answered once.
"""

import asyncio
import threading
from asyncio import AbstractEventLoop, Future
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from storage.sessions import Session, taken_back

T = TypeVar("T")
Work: TypeAlias = Callable[[Connection], Any]

# One transaction holds its locks until all its units are done.
MOST = 64


@dataclass(frozen=True, slots=True)
class _Unit:
    work: Work
    loop: AbstractEventLoop
    answer: Future[Any]


class Lanes:
    """So many threads over one engine, each with one connection. They start when first needed."""

    def __init__(self, engine: Engine, threads: int) -> None:
        self.engine = engine
        self._many = threads
        self._waiting: SimpleQueue[_Unit | Session | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._sessions: dict[Session, threading.Thread | None] = {}

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What the work gives, when it is committed; or what it raised, and nothing is kept."""
        loop = asyncio.get_running_loop()
        answer: Future[T] = loop.create_future()
        self._put(_Unit(work, loop, answer))
        return await answer

    @asynccontextmanager
    async def session(self) -> AsyncIterator[Session]:
        """A transaction of one's own, statement by statement from the loop. For rare callers."""
        session = Session(asyncio.get_running_loop())
        # SQLite has one writer: it waits in the same line as the units.
        if self._many == 1:
            self._sessions[session] = None
            self._put(session)
        else:
            self._sessions[session] = _started(self._serve_one, session)
        try:
            async with session:
                yield session
        finally:
            del self._sessions[session]

    async def close(self) -> None:
        """End every thread and let go of every connection. An open transaction is taken back."""
        threads, self._threads = self._threads, []
        threads += [thread for thread in self._sessions.values() if thread is not None]
        for session in self._sessions:
            session.cut()
        for _ in range(self._many):
            self._waiting.put(None)
        for thread in threads:
            await asyncio.to_thread(thread.join)
        self._waiting = SimpleQueue()
        self.engine.dispose()

    def _put(self, job: _Unit | Session) -> None:
        if not self._threads:
            self._threads = [_started(self._serve, self._waiting) for _ in range(self._many)]
        self._waiting.put(job)

    def _serve(self, waiting: "SimpleQueue[_Unit | Session | None]") -> None:
        line = Line(self.engine)
        last: _Unit | Session | None = waiting.get()
        while last is not None:
            units: list[_Unit] = []
            try:
                while isinstance(last, _Unit):
                    units.append(last)
                    if len(units) == MOST:
                        raise Empty
                    last = waiting.get_nowait()
                found = True
            except Empty:
                found = False
            self._together(units, line)
            if isinstance(last, Session):
                line.serve(last)
                found = False
            if not found:
                last = waiting.get()
        line.close()

    def _serve_one(self, session: Session) -> None:
        line = Line(self.engine)
        line.serve(session, close=True)

    def _together(self, units: Sequence[_Unit], line: "Line") -> None:
        # Whoever was cut short before it began has done nothing.
        units = [unit for unit in units if not unit.answer.cancelled()]
        if not units:
            return
        try:
            results = line.transact([unit.work for unit in units])
        except BaseException as fault:
            if len(units) == 1:
                _tell(units, [fault], failed=True)
            else:
                for unit in units:
                    self._together([unit], line)
        else:
            _tell(units, results, failed=False)


class Line:
    """One connection, opened when it is needed and again after it was cut."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    def opened(self) -> Connection:
        """The connection. Raises what SQLAlchemy raises where there is none to be had."""
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def transact(self, work: Sequence[Work]) -> list[Any]:
        """All of it in one transaction."""
        connection = self.opened()
        try:
            connection.begin()
            results = [one(connection) for one in work]
            connection.commit()
        except BaseException as error:
            taken_back(connection)
            if isinstance(error, DBAPIError):
                self.check(error)
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
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _started(serve: Callable[..., None], *given: object) -> threading.Thread:
    # A store that nobody closed must not keep the process from its end.
    thread = threading.Thread(target=serve, args=given, name="store", daemon=True)
    thread.start()
    return thread


def _tell(units: Sequence[_Unit], results: Sequence[Any], *, failed: bool) -> None:
    loops = {unit.loop for unit in units}
    for loop in loops:
        told = [pair for pair in zip(units, results, strict=True) if pair[0].loop is loop]
        with suppress(RuntimeError):  # nobody is there any more to hear it
            loop.call_soon_threadsafe(_answer, told, failed)


def _answer(told: Sequence[tuple[_Unit, Any]], failed: bool) -> None:
    for unit, result in told:
        if unit.answer.done():
            continue
        if failed:
            unit.answer.set_exception(result)
        else:
            unit.answer.set_result(result)
