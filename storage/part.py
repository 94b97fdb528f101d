"""What every part of a transaction is made of: one connection, and few ways to use it."""

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Table,
    and_,
    bindparam,
    delete,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from storage.link import Link
from storage.prepared import Given, Row, prepared

_Insert = postgresql.Insert | sqlite.Insert
INSERTS: dict[str, Callable[[Table], _Insert]] = {
    "postgresql": postgresql.insert,
    "sqlite": sqlite.insert,
}


class Stale(Exception):
    """Somebody else wrote this first. Nothing of yours is kept: begin again from the top."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class Part:
    """Statements on one open transaction.

    A statement that comes with values (`given`) is compiled once and for ever: make it in a
    function that is `@cache`d. Without values it is one of the rare ones, built as it is needed.
    """

    def __init__(self, connection: Link) -> None:
        self._connection = connection
        self._kept = connection.kept

    def _held(self, table: str, key: str) -> Any:
        """What was read before of this, and still holds; or None."""
        return self._kept.get(table, key) if self._kept is not None else None

    async def _write(
        self, statement: Executable, given: Given | None = None, of: str | None = None
    ) -> int:
        """How many rows it touched. `of` is the key by which they are kept, if they have one."""
        if self._kept is not None:
            self._kept.changed(_table_of(statement), of)
        return (await self._connection.ask(partial(_run, statement, given)))[1]

    async def _rows(self, statement: Executable, given: Given | None = None) -> list[Row]:
        return (await self._connection.ask(partial(_run, statement, given)))[0]

    async def _row(self, statement: Executable, given: Given | None = None) -> Row | None:
        rows = await self._rows(statement, given)
        assert len(rows) < 2, "a key finds one row"
        return rows[0] if rows else None

    async def _add(self, table: Table, row: Row, of: str | None = None) -> bool:
        """Insert, once: False if the key was there. A concurrent insert of it is waited for."""
        return await self._write(_added(table, self._connection.dialect.name), row, of) == 1

    async def _put(
        self,
        table: Table,
        key: tuple[str, ...],
        row: Row,
        change: Sequence[str],
        also: tuple[tuple[str, ColumnElement[int]], ...] = (),
        of: str | None = None,
    ) -> None:
        """Insert the row or, if the key is there, set only these columns of what is there.

        `also` are columns that are set to something else than the row says.
        """
        dialect = self._connection.dialect.name
        await self._write(_put_there(table, key, tuple(change), also, dialect), row, of)

    async def _save(self, table: Table, row: Row, version: int, of: str | None = None) -> None:
        """Write row `id` if its stored version is `version` (0: not there yet), else Stale."""
        if version == 0:
            if not await self._add(table, {**row, "version": 1}, of):
                raise Stale
            return
        given = {**row, "version": version + 1, "of_id": row["id"], "of_version": version}
        if await self._write(_saved(table), given, of) == 0:
            raise Stale

    async def _drop(self, table: Table, which: ColumnElement[bool]) -> int:
        """Delete these rows. Returns how many."""
        return await self._write(delete(table).where(which))

    async def _lay_down(self, statement: Executable, rows: Sequence[Row]) -> None:
        """Run it for each of these rows at once."""
        if self._kept is not None:
            self._kept.changed(_table_of(statement))
        await self._connection.ask(partial(_run_many, statement, rows))


def _table_of(statement: Executable) -> str:
    """The table it writes to."""
    table = getattr(statement, "table", None)
    assert isinstance(table, Table), "a statement that writes says where"
    return table.name


def _run(
    statement: Executable, given: Given | None, connection: Connection
) -> tuple[list[Row], int]:
    if given is not None:
        return prepared(statement, connection.dialect, given).run(connection, given)
    # Without the option, SQLAlchemy does not say it of an INSERT on PostgreSQL.
    done = connection.execute(statement, execution_options={"preserve_rowcount": True})
    rows: list[Row] = [dict(row) for row in done.mappings()] if done.returns_rows else []
    return rows, done.rowcount


def _run_many(statement: Executable, given: Sequence[Given], connection: Connection) -> int:
    return prepared(statement, connection.dialect, given[0]).run_many(connection, given)


@cache
def _added(table: Table, dialect: str) -> Executable:
    return INSERTS[dialect](table).on_conflict_do_nothing()


@cache
def _put_there(
    table: Table,
    key: tuple[str, ...],
    change: tuple[str, ...],
    also: tuple[tuple[str, ColumnElement[int]], ...],
    dialect: str,
) -> Executable:
    new = INSERTS[dialect](table)
    change_to = {**{name: new.excluded[name] for name in change}, **dict(also)}
    return new.on_conflict_do_update(index_elements=list(key), set_=change_to)


@cache
def _saved(table: Table) -> Executable:
    here = and_(table.c.id == bindparam("of_id"), table.c.version == bindparam("of_version"))
    return update(table).where(here)
