"""Statements that are compiled once for an engine, and from then on cost what the driver costs.

Building a statement anew and sending it through SQLAlchemy takes some 120 microseconds, sending
one that was kept 40; SQLite answers it in two. So what runs in every turn is compiled once by
SQLAlchemy, with the same column types, and handed to the driver's own cursor.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Executable
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Row: TypeAlias = Mapping[str, Any]
Given: TypeAlias = Mapping[str, object]
_Step: TypeAlias = Callable[[Any], Any] | None


class Prepared:
    """One statement for one engine. `given` names the values it is run with."""

    def __init__(self, statement: Executable, dialect: Dialect, given: Sequence[str]) -> None:
        # Where values are laid into columns, their names say which; a SELECT pays no heed.
        written = getattr(statement, "is_dml", False)
        compiled = statement.compile(  # type: ignore[attr-defined]
            dialect=dialect, column_keys=list(given) if written else None
        )
        assert isinstance(compiled, SQLCompiler)
        self._dialect = dialect
        self.sql = compiled.string
        self._positional = compiled.positional
        self._places = compiled.positiontup or ()
        self._binds = [
            (name, compiled.params.get(name), _into(bind.type, dialect))
            for name, bind in compiled.binds.items()
        ]
        columns = getattr(statement, "exported_columns", ())
        self._columns = {str(one.key): one.type for one in columns}
        self._reads: list[tuple[str, Callable[[Any], Any]]] | None = None

    def run(self, connection: Connection, given: Given) -> tuple[list[Row], int]:
        """Its rows, and how many rows it touched. Raises DBAPIError, without any value in it."""
        return self._sent(connection, self._bound(given), many=False)

    def run_many(self, connection: Connection, given: Sequence[Given]) -> int:
        """Once for each. How many rows were touched in all."""
        return self._sent(connection, [self._bound(one) for one in given], many=True)[1]

    def _bound(self, given: Given) -> Any:
        values = {
            name: given.get(name, fixed) if step is None else step(given.get(name, fixed))
            for name, fixed, step in self._binds
        }
        # A value that is used twice has one name, and two places.
        return tuple(map(values.__getitem__, self._places)) if self._positional else values

    def _sent(self, connection: Connection, bound: Any, *, many: bool) -> tuple[list[Row], int]:
        driver = connection.connection
        try:
            cursor = driver.cursor()
            try:
                (cursor.executemany if many else cursor.execute)(self.sql, bound)
                rows = cursor.fetchall() if self._columns and not many else ()
                read = self._read(rows, cursor.description) if rows else []
                return read, cursor.rowcount
            finally:
                cursor.close()
        except self._dialect.loaded_dbapi.Error as error:
            raise DBAPIError.instance(
                self.sql,
                None,
                error,
                self._dialect.loaded_dbapi.Error,
                hide_parameters=True,
                connection_invalidated=False,
                dialect=self._dialect,
            ) from error

    def _read(self, rows: Sequence[Sequence[Any]], told: Sequence[Sequence[Any]]) -> list[Row]:
        if self._reads is None:
            # How a value is read depends on what the driver says it is.
            named = zip(self._columns.items(), told, strict=True)
            steps = ((name, _out_of(type_, self._dialect, one[1])) for (name, type_), one in named)
            self._reads = [(name, step) for name, step in steps if step is not None]
        read = [dict(zip(self._columns, row, strict=True)) for row in rows]
        for row in read:
            for name, step in self._reads:
                row[name] = step(row[name])
        return list(read)


def _into(type_: TypeEngine[Any], dialect: Dialect) -> _Step:
    return type_.dialect_impl(dialect).bind_processor(dialect)


def _out_of(type_: TypeEngine[Any], dialect: Dialect, told: object) -> _Step:
    return type_.dialect_impl(dialect).result_processor(dialect, told)


_Kept: TypeAlias = dict[tuple[Executable, tuple[str, ...]], Prepared]
_PREPARED: WeakKeyDictionary[Dialect, _Kept] = WeakKeyDictionary()


def prepared(statement: Executable, dialect: Dialect, given: Given) -> Prepared:
    """The statement, ready to run. It is kept for ever: give the same object each time."""
    kept = _PREPARED.setdefault(dialect, {})
    key = (statement, tuple(given))
    found = kept.get(key)
    if found is None:
        found = kept[key] = Prepared(statement, dialect, tuple(given))
    return found
