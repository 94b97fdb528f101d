"""Changing the key: what older keys sealed is sealed again with the first."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Table,
    Text,
    literal,
    select,
    tuple_,
    type_coerce,
    update,
)

from storage.line import Ways
from storage.schema import metadata
from storage.sealed import Seal, Sealed

# Rows in one transaction: short enough that nobody waits for it.
BATCH = 200


async def reseal(lanes: Ways, seal: Seal) -> int:
    """How many rows were sealed anew. Raises Unreadable at a row that no key opens."""
    return sum([await _reseal_table(lanes, seal, table) for table in metadata.sorted_tables])


async def _reseal_table(lanes: Ways, seal: Seal, table: Table) -> int:
    sealed = [column for column in table.columns if isinstance(column.type, Sealed)]
    if not sealed:
        return 0
    keys = list(table.primary_key.columns)
    # As they lie there: the column type would open them.
    batch = (
        select(*keys, *(type_coerce(column, Text).label(column.name) for column in sealed))
        .order_by(*keys)
        .limit(BATCH)
        .with_for_update()
    )
    renewed = 0
    after: list[ColumnElement[object]] = []
    while True:
        here = batch.where(tuple_(*keys) > tuple_(*after)) if after else batch
        rows, fresh = await lanes.run(partial(_reseal_rows, seal, table, here))
        renewed += fresh
        if len(rows) < BATCH:
            return renewed
        # Of the type of the key: a moment is compared as it lies there.
        after = [literal(rows[-1][key.name], key.type) for key in keys]


def _reseal_rows(
    seal: Seal, table: Table, here: Select[Any], connection: Connection
) -> tuple[Sequence[RowMapping], int]:
    rows = connection.execute(here).mappings().all()
    renewed = 0
    for row in rows:
        fresh = {
            column.name: literal(seal.renew(row[column.name]), Text())
            for column in table.columns
            if isinstance(column.type, Sealed) and seal.renew(row[column.name]) != row[column.name]
        }
        if fresh:
            this = [key == row[key.name] for key in table.primary_key.columns]
            connection.execute(update(table).where(*this).values(fresh))
            renewed += 1
    return rows, renewed
