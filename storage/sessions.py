"""A transaction that a thread holds open while the loop asks it one thing after another."""

from __future__ import annotations

from asyncio import AbstractEventLoop, Future
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

if TYPE_CHECKING:
    from storage.kept import Kept
    from storage.line import Line

T = TypeVar("T")


class Session:
    """Entered, it waits until it has a connection; left, it commits, or takes all back."""

    def __init__(self, loop: AbstractEventLoop) -> None:
        self._loop = loop
        self._opened: Future[Dialect] = loop.create_future()
        self._asked: SimpleQueue[tuple[Callable[[Connection], Any], Future[Any], bool] | None]
        self._asked = SimpleQueue()
        self._dialect: Dialect | None = None
        # It may be taken back at any moment: what it reads and writes is not kept.
        self.kept: Kept | None = None

    @property
    def dialect(self) -> Dialect:
        """Of the engine it runs on; only once it is entered."""
        assert self._dialect is not None, "a session is entered before it is used"
        return self._dialect

    async def ask(self, question: Callable[[Connection], T], *, last: bool = False) -> T:
        """What the connection answers to this; raises what it raises."""
        answer: Future[T] = self._loop.create_future()
        self._asked.put((question, answer, last))
        return await answer

    async def rollback(self) -> None:
        """Take back all of it."""
        await self.ask(Connection.rollback)

    async def __aenter__(self) -> Self:
        try:
            self._dialect = await self._opened
        except BaseException:
            self.cut()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.ask(Connection.commit if kind is None else Connection.rollback, last=True)

    def cut(self) -> None:
        """Let it end where it stands: nothing of it is kept."""
        self._asked.put(None)

    def serve(self, line: Line, *, close: bool) -> None:
        """On the thread: answer until the last question. `close` the line behind it."""
        try:
            connection = line.opened()
            connection.begin()
        except BaseException as fault:
            self._failed(fault, line, close=close)
            self._tell(self._opened, fault, failed=True)
            return
        self._tell(self._opened, connection.dialect, failed=False)
        while (asked := self._asked.get()) is not None:
            question, answer, last = asked
            failed, result = False, None
            try:
                result = question(connection)
            except BaseException as fault:
                failed, result = True, fault
            if last:
                self._end(connection, line, result if failed else None, close=close)
            self._tell(answer, result, failed=failed)
            if last:
                return
        self._end(connection, line, None, close=close)

    def _end(self, connection: Connection, line: Line, fault: object, *, close: bool) -> None:
        taken_back(connection)
        self._failed(fault, line, close=close)

    def _failed(self, fault: object, line: Line, *, close: bool) -> None:
        if isinstance(fault, DBAPIError):
            line.check(fault)
        if close:
            line.close()

    def _tell(self, answer: Future[Any], result: Any, *, failed: bool) -> None:
        with suppress(RuntimeError):  # nobody is there any more to hear it
            self._loop.call_soon_threadsafe(_answer, answer, result, failed)


def taken_back(connection: Connection) -> None:
    """Leave nothing open behind a failure. Safe where nothing is open."""
    with suppress(SQLAlchemyError):
        connection.rollback()
        # After a commit that failed SQLAlchemy thinks that all is over; SQLite does not.
        if not connection.invalidated:
            connection.connection.rollback()


def _answer(answer: Future[Any], result: Any, failed: bool) -> None:
    if answer.done():
        return
    if failed:
        answer.set_exception(result)
    else:
        answer.set_result(result)
