"""Units of work on the loop itself, over SQLite's one connection; what may wait is done aside.

To hand a statement to a thread costs more than SQLite takes to answer it. So the units that wait at
one moment run here, one after the other, as one transaction. A thread does what may have to wait
for the disk or for another process: to open the file, to begin while somebody else is writing, to
commit; and the transactions that the loop asks one thing after another.
"""

import asyncio
import threading
from asyncio import AbstractEventLoop, Future
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine

from storage.kept import Kept
from storage.line import Line, Work
from storage.sessions import Session

T = TypeVar("T")
Then: TypeAlias = Callable[[BaseException | None], None]

# So many units hold up whatever else the loop has to do.
MOST = 32


@dataclass(frozen=True, slots=True)
class _Unit:
    work: Work
    answer: Future[Any]


@dataclass(frozen=True, slots=True)
class _Job:
    """`then` is told, on the loop, what went wrong with `do`, if anything did."""

    do: Callable[[], None]
    then: Then
    loop: AbstractEventLoop


class OneLine:
    """All that one loop asks of a SQLite file. Sessions wait in the same line as units."""

    def __init__(self, engine: Engine, kept: Kept) -> None:
        self.engine = engine
        self._kept = kept
        self._line = Line(engine)
        self._waiting: deque[_Unit | Session] = deque()
        self._alone: deque[_Unit] = deque()
        self._sessions: set[Session] = set()
        self._busy = False
        self._idle: Future[None] | None = None
        self._aside: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What the work gives, when it is committed; or what it raised, and nothing is kept."""
        answer: Future[T] = asyncio.get_running_loop().create_future()
        self._put(_Unit(work, answer))
        return await answer

    @asynccontextmanager
    async def session(self) -> AsyncIterator[Session]:
        """A transaction of one's own, statement by statement from the loop. For rare callers."""
        session = Session(asyncio.get_running_loop())
        self._sessions.add(session)
        self._put(session)
        try:
            async with session:
                yield session
        finally:
            self._sessions.discard(session)

    async def close(self) -> None:
        """End the thread and let go of the connection. An open session is taken back."""
        for session in self._sessions:
            session.cut()
        if self._busy:
            self._idle = asyncio.get_running_loop().create_future()
            await self._idle
        if self._thread is not None:
            self._aside.put(None)
            await asyncio.to_thread(self._thread.join)
            self._thread = None
        self._line.close()
        self.engine.dispose()

    def _put(self, one: _Unit | Session) -> None:
        self._waiting.append(one)
        if not self._busy:
            self._busy = True
            # Not at once: whatever else arrived at this moment comes along.
            asyncio.get_running_loop().call_soon(self._next)

    def _next(self, _fault: BaseException | None = None) -> None:
        """The line is free: whoever waits may have it."""
        if units := [self._alone.popleft()] if self._alone else self._taken():
            self._begin(units)
        elif self._waiting:
            session = self._waiting.popleft()
            assert isinstance(session, Session), "units are taken first"
            self._kept.forget()
            self._do_aside(partial(self._line.serve, session), self._next)
        else:
            self._busy = False
            if self._idle is not None:
                self._idle.set_result(None)
                self._idle = None

    def _taken(self) -> list[_Unit]:
        units: list[_Unit] = []
        while self._waiting and len(units) < MOST and isinstance(self._waiting[0], _Unit):
            unit = self._waiting.popleft()
            assert isinstance(unit, _Unit)
            # Whoever was cut short before it began has done nothing.
            if not unit.answer.cancelled():
                units.append(unit)
        return units

    def _begin(self, units: Sequence[_Unit]) -> None:
        try:
            begun = self._line.begin_at_once()
        except BaseException as fault:
            self._failed(units, fault)
        else:
            if begun:
                self._work(units)
            else:
                self._do_aside(self._line.begin, partial(self._begun, units))

    def _begun(self, units: Sequence[_Unit], fault: BaseException | None) -> None:
        if fault is None:
            self._work(units)
        else:
            self._failed(units, fault)

    def _work(self, units: Sequence[_Unit]) -> None:
        try:
            connection = self._line.opened()
            if self._line.was_written_by_others():
                self._kept.forget()
            results = [unit.work(connection) for unit in units]
        except BaseException as fault:
            self._failed(units, fault)
        else:
            self._do_aside(self._line.commit, partial(self._committed, units, results))

    def _committed(
        self, units: Sequence[_Unit], results: Sequence[Any], fault: BaseException | None
    ) -> None:
        if fault is not None:
            self._failed(units, fault)
            return
        for unit, result in zip(units, results, strict=True):
            if not unit.answer.done():
                unit.answer.set_result(result)
        self._next()

    def _failed(self, units: Sequence[_Unit], fault: BaseException) -> None:
        """Nothing of it is kept. Each runs again alone, so that no failure is another's."""
        self._kept.forget()
        self._line.take_back(fault)
        if len(units) > 1:
            self._alone.extend(units)
        elif not units[0].answer.done():
            units[0].answer.set_exception(fault)
        asyncio.get_running_loop().call_soon(self._next)

    def _do_aside(self, do: Callable[[], None], then: Then) -> None:
        if self._thread is None:
            # A store that nobody closed must not keep the process from its end.
            self._thread = threading.Thread(target=self._serve, name="store", daemon=True)
            self._thread.start()
        self._aside.put(_Job(do, then, asyncio.get_running_loop()))

    def _serve(self) -> None:
        while (job := self._aside.get()) is not None:
            fault: BaseException | None = None
            try:
                job.do()
            except BaseException as error:
                fault = error
            with suppress(RuntimeError):  # nobody is there any more to hear it
                job.loop.call_soon_threadsafe(job.then, fault)
