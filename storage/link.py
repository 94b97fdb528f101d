"""How a transaction reaches its connection: on the very thread it runs on, or from the loop."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Dialect

from storage.kept import Kept

T = TypeVar("T")


class Link(Protocol):
    """One open transaction, as its statements see it."""

    @property
    def dialect(self) -> Dialect: ...

    @property
    def kept(self) -> Kept | None:
        """What was read before and still holds; None where nothing is kept."""
        ...

    async def ask(self, question: Callable[[Connection], T]) -> T:
        """What the connection answers."""
        ...

    async def rollback(self) -> None:
        """Take back all of it."""
        ...


class Direct:
    """For a unit of work on the thread that has the connection: nothing is ever waited for."""

    def __init__(self, connection: Connection, kept: Kept | None) -> None:
        self._connection = connection
        self.kept = kept
        self.dialect = connection.dialect

    async def ask(self, question: Callable[[Connection], T]) -> T:
        return question(self._connection)

    async def rollback(self) -> None:
        self._connection.rollback()


def driven(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that waits for nothing to its end, without a loop."""
    try:
        work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError("A unit of work awaited something else than its own transaction.")
