"""The database with the bare driver, behind the bot's back. Nothing of ours is imported here."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing

import psycopg
from psycopg.rows import dict_row

Row = Mapping[str, object]


def rows(url: str, statement: str) -> list[Row]:
    """What the database says; what was changed is committed."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.partition(":///")[2], timeout=60)) as file, file:
            file.row_factory = sqlite3.Row
            return [dict(row) for row in file.execute(statement)]
    with psycopg.connect(url, autocommit=True, row_factory=dict_row) as server:
        answer = server.execute(statement.encode())
        return list(answer.fetchall()) if answer.description else []


def waiting(url: str) -> int:
    """How many messages are not yet sent."""
    found = rows(url, "SELECT count(*) AS many FROM task WHERE kind = 'say' AND dead_at IS NULL")
    return int(str(found[0]["many"]))


def hurry(url: str) -> None:
    """What waits to be tried again has waited. What somebody holds keeps its lease."""
    file = url.startswith("sqlite")
    now = "unixepoch() * 1000000" if file else "clock_timestamp()"
    waits = f"kind = 'say' AND leased_until = 0 AND due_at > {now}"
    rows(url, f"UPDATE task SET due_at = {now} WHERE {waits}")


def free(url: str) -> None:
    """The leases of the dead have run out. Only while nobody serves."""
    rows(url, "UPDATE task SET leased_until = 0 WHERE leased_until > 0")


def held(url: str) -> int:
    """How many tasks somebody holds by a lease."""
    found = rows(url, "SELECT count(*) AS many FROM task WHERE leased_until > 0")
    return int(str(found[0]["many"]))
