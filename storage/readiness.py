"""Can this database be worked with? If not, one sentence that says what to mend."""

from sqlalchemy import Connection, Engine, Text, column, inspect, select, table
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.line import Ways
from storage.revisions import head, known, one_ahead
from storage.schema import person
from storage.sealed import Unreadable

# Alembic keeps it here.
_REVISION = table("alembic_version", column("version_num", Text))
_MIGRATE = "Run `python -m bot migrate`."


async def readiness(lanes: Ways) -> str:
    """Empty when all is well. Never quotes an address, a password or anything stored."""
    try:
        return await lanes.run(_looked)
    except Unreadable:
        return (
            "ENCRYPTION_KEYS cannot open what is stored."
            " Put the key that sealed it back, after the first."
        )
    except (SQLAlchemyError, OSError) as error:
        return _unreachable(lanes.engine, error)


def _looked(connection: Connection) -> str:
    revision = _revision(connection)
    if revision is None:
        return f"The database has no tables yet. {_MIGRATE}"
    if revision != head() and not one_ahead(revision):
        return (
            f"The database is older than this release. {_MIGRATE}"
            if known(revision)
            else "The database is too new for this release. Run the newer release."
        )
    # Read one name: it is opened only when it is fetched.
    connection.execute(select(person.c.name).where(person.c.name != "").limit(1)).one_or_none()
    return ""


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_REVISION.name):
        return None
    return connection.execute(select(_REVISION.c.version_num)).scalar_one_or_none()


def _unreachable(engine: Engine, error: Exception) -> str:
    if engine.dialect.name == "sqlite":
        if isinstance(error, DBAPIError) and "locked" in str(error.orig):
            return "The database file is locked. Stop whatever else is writing to it."
        return (
            "The database file cannot be opened or written."
            " Check that the folder in DATABASE_URL is there and that the bot may write in it."
        )
    return (
        "The database does not answer."
        " Check DATABASE_URL, and that the PostgreSQL server is running."
    )
