"""Statements that are compiled once for an engine, and from then on cost what the driver costs.

Building a statement anew and sending it through SQLAlchemy takes some 120 microseconds, sending
one that was kept 40; SQLite answers it in two. So what runs in every turn is compiled once by
SQLAlchemy, with the same column types, and handed to the driver's own cursor.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any, Protocol, TypeAlias, runtime_checkable
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Executable
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Row: TypeAlias = Mapping[str, Any]
Given: TypeAlias = Mapping[str, object]
_Step: TypeAlias = Callable[[Any], Any] | None


@runtime_checkable
class Quick(Protocol):
    """A column type of ours that converts in one step. None: as SQLAlchemy does it."""

    def step_in(self, dialect: Dialect) -> _Step: ...

    def step_out(self, dialect: Dialect) -> _Step: ...


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
        binds = {
            name: (name, compiled.params.get(name), _into(bind.type, dialect))
            for name, bind in compiled.binds.items()
        }
        places = compiled.positiontup or ()
        self._named = () if compiled.positional else tuple(binds.values())
        # What is given stands where it is wanted; what is fixed is laid in between beforehand.
        self._take = _taken([name for name in places if name in given])
        self._fixed = [
            (at, step(value) if step else value)
            for at, (name, value, step) in enumerate(binds[name] for name in places)
            if name not in given
        ]
        steps = [(at, binds[name][2]) for at, name in enumerate(places) if name in given]
        self._steps = [(at, step) for at, step in steps if step is not None]
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
        if self._named:
            return {
                name: given.get(name, fixed) if step is None else step(given.get(name, fixed))
                for name, fixed, step in self._named
            }
        values = list(self._take(given))
        for at, fixed in self._fixed:
            values.insert(at, fixed)
        for at, step in self._steps:
            values[at] = step(values[at])
        return tuple(values)

    def _sent(self, connection: Connection, bound: Any, *, many: bool) -> tuple[list[Row], int]:
        driver = connection.connection.driver_connection
        assert driver is not None, "an open transaction has a connection"
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


def _taken(names: Sequence[str]) -> Callable[[Given], Sequence[Any]]:
    """The values of these names, in this order."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda given: [given[name] for name in names]


def _into(type_: TypeEngine[Any], dialect: Dialect) -> _Step:
    if isinstance(type_, Quick) and (step := type_.step_in(dialect)) is not None:
        return step
    return type_.dialect_impl(dialect).bind_processor(dialect)


def _out_of(type_: TypeEngine[Any], dialect: Dialect, told: object) -> _Step:
    if isinstance(type_, Quick) and (step := type_.step_out(dialect)) is not None:
        return step
    return type_.dialect_impl(dialect).result_processor(dialect, told)


_Kept: TypeAlias = dict[tuple[Executable, tuple[str, ...]], Prepared]
_PREPARED: WeakKeyDictionary[Dialect, _Kept] = WeakKeyDictionary()


def prepared(statement: Executable, dialect: Dialect, given: Given) -> Prepared:
    """The statement, ready to run. It is kept for ever: give the same object each time."""
    kept = _PREPARED.get(dialect)
    if kept is None:
        kept = _PREPARED[dialect] = {}
    key = (statement, tuple(given))
    found = kept.get(key)
    if found is None:
        found = kept[key] = Prepared(statement, dialect, tuple(given))
    return found
