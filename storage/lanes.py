"""On PostgreSQL transactions run on threads, and those that wait at one moment as one.

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
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from storage.line import Line, Work
from storage.sessions import Session

T = TypeVar("T")

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
        self._waiting: SimpleQueue[_Unit | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._sessions: dict[Session, threading.Thread] = {}

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What the work gives, when it is committed; or what it raised, and nothing is kept."""
        loop = asyncio.get_running_loop()
        answer: Future[T] = loop.create_future()
        if not self._threads:
            self._threads = [_started(self._serve, self._waiting) for _ in range(self._many)]
        self._waiting.put(_Unit(work, loop, answer))
        return await answer

    @asynccontextmanager
    async def session(self) -> AsyncIterator[Session]:
        """A transaction of one's own, statement by statement from the loop. For rare callers."""
        session = Session(asyncio.get_running_loop())
        self._sessions[session] = _started(self._serve_one, session)
        try:
            async with session:
                yield session
        finally:
            del self._sessions[session]

    async def close(self) -> None:
        """End every thread and let go of every connection. An open transaction is taken back."""
        threads, self._threads = self._threads, []
        threads += self._sessions.values()
        for session in self._sessions:
            session.cut()
        for _ in range(self._many):
            self._waiting.put(None)
        for thread in threads:
            await asyncio.to_thread(thread.join)
        self._waiting = SimpleQueue()
        self.engine.dispose()

    def _serve(self, waiting: SimpleQueue[_Unit | None]) -> None:
        line, ended = Line(self.engine), False
        while not ended and (first := waiting.get()) is not None:
            units = [first]
            with suppress(Empty):
                while len(units) < MOST and not ended:
                    one = waiting.get_nowait()
                    if one is None:
                        ended = True
                    else:
                        units.append(one)
            self._together(units, line)
        line.close()

    def _serve_one(self, session: Session) -> None:
        line = Line(self.engine)
        line.serve(session, close=True)

    def _together(self, units: Sequence[_Unit], line: Line) -> None:
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
