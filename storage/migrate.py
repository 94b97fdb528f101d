"""Bringing a database up to this release: `upgrade`, and where it is now."""

import time
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from storage.engine import plain_engine
from storage.revisions import one_ahead

# A deadlock with a turn; a table that was not to be had in time.
_IN_THE_WAY = ("40P01", "55P03")
_TRIES = 60
_PAUSE = 0.5  # seconds


def upgrade(database_url: str, to: str = "head") -> None:
    """Run every migration that this database has not had yet, as far as the revision `to`.

    Safe to run twice, or twice at once. A database that is one step ahead is left as it is: so a
    release can be taken back.

    Blocks: call it before the loop runs. Raises ValueError for a wrong URL and SQLAlchemy's
    OperationalError when the database cannot be reached.
    """
    engine = plain_engine(database_url)
    try:
        for left in reversed(range(_TRIES)):
            try:
                _upgraded(engine, to)
                return
            except OperationalError as error:
                # A turn was in the way. All of it was taken back, so it can begin again.
                if not left or getattr(error.orig, "sqlstate", None) not in _IN_THE_WAY:
                    raise
                time.sleep(_PAUSE)
    finally:
        engine.dispose()


def _upgraded(engine: Engine, to: str) -> None:
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            # One at a time; let go of by the commit. SQLite has its one writer.
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(4151957)")
            # Whoever waits for a table holds up all who come after: not for long.
            connection.exec_driver_sql("SET LOCAL lock_timeout = '2s'")
        there = MigrationContext.configure(connection).get_current_revision()
        if to == "head" and one_ahead(there):
            return
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def current(database_url: str) -> str | None:
    """The revision this database is at, or None before the first migration."""
    engine = plain_engine(database_url)
    try:
        with engine.begin() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()


def _config() -> Config:
    config = Config()
    here = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", here.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
