"""What every part of a transaction is made of: one connection, and few ways to use it."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Executable, RowMapping, Table, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Row = Mapping[str, object]


class Stale(Exception):
    """Somebody else wrote this first. Nothing of yours is kept: begin again from the top."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class Part:
    """Statements on one open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def _write(self, statement: Executable) -> int:
        """How many rows it touched."""
        # Without the option, SQLAlchemy does not say it of an INSERT on PostgreSQL.
        counted = {"preserve_rowcount": True}
        return (await self._connection.execute(statement, execution_options=counted)).rowcount

    async def _rows(
        self, statement: Executable, given: Mapping[str, object] | None = None
    ) -> Sequence[RowMapping]:
        return (await self._connection.execute(statement, given)).mappings().all()

    async def _row(self, statement: Executable) -> RowMapping | None:
        return (await self._connection.execute(statement)).mappings().one_or_none()

    async def _add(self, table: Table, row: Row) -> bool:
        """Insert, once: False if the key was there. A concurrent insert of it is waited for."""
        return await self._write(self._insert(table, row).on_conflict_do_nothing()) == 1

    async def _put(
        self, table: Table, key: Sequence[str], row: Row, change: Mapping[str, object]
    ) -> None:
        """Insert the row or, if the key is there, make only this change to what is there."""
        await self._write(
            self._insert(table, row).on_conflict_do_update(index_elements=key, set_=change)
        )

    async def _save(self, table: Table, row: Row, version: int) -> None:
        """Write row `id` if its stored version is `version` (0: not there yet), else Stale."""
        if version == 0:
            if not await self._add(table, {**row, "version": 1}):
                raise Stale
            return
        here: ColumnElement[bool] = (table.c.id == row["id"]) & (table.c.version == version)
        if (
            await self._write(table.update().where(here).values({**row, "version": version + 1}))
            == 0
        ):
            raise Stale

    async def _drop(self, table: Table, which: ColumnElement[bool]) -> int:
        """Delete these rows. Returns how many."""
        return await self._write(delete(table).where(which))

    def _insert(self, table: Table, row: Row) -> postgresql.Insert | sqlite.Insert:
        if self._connection.dialect.name == "postgresql":
            return postgresql.insert(table).values(row)
        return sqlite.insert(table).values(row)
