"""The tables. What is coded is a column; what people typed is sealed."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.types import TypeDecorator

from storage.sealed import Sealed

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


class NaiveDatetime(ValueError, DontWrapMixin):
    """A datetime without a time zone was refused. Every time that is kept says which time it is."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: refuses a naive datetime with NaiveDatetime, always gives back aware UTC.

    SQLite has no such type: there it is whole microseconds since 1970, a third of the text's size.
    """

    # with_variant, so that migrations compare the two as they are.
    impl = DateTime(timezone=True).with_variant(BigInteger(), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise NaiveDatetime(NaiveDatetime.__doc__)
        return (value - _EPOCH) // _TICK if dialect.name == "sqlite" else value

    def process_result_value(
        self, value: datetime | int | None, dialect: Dialect
    ) -> datetime | None:
        if value is None:
            return None
        return _EPOCH + value * _TICK if isinstance(value, int) else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pk",
        "uq": "%(table_name)s_%(column_0_name)s_once",
        "ix": "%(table_name)s_%(column_0_name)s",
        "fk": "%(table_name)s_%(column_0_name)s_fk",
    }
)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


workspace = Table(
    "workspace",
    metadata,
    Column("workspace", Text, primary_key=True),
    Column("organisation", Text, nullable=False, index=True),
    Column("bound_at", UtcDateTime, nullable=False),
)

seen = Table(
    "seen",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
)

# No time of last contact here: it would be a measure of somebody's silence.
person = Table(
    "person",
    metadata,
    Column("address", Text, primary_key=True),
    _text("organisation"),
    Column("name", Sealed, nullable=False),
    _text("zone"),
    _text("nation"),
    Column("reachable", Boolean, nullable=False),
    Column("can_pick", Boolean, nullable=False),
    Column("met", Boolean, nullable=False),
    _text("details"),
    Column("known_since", UtcDateTime, nullable=False),
)

# `words` holds the facts and the answers, as one sealed piece: one encryption a turn, not two.
conversation = Table(
    "conversation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("address", Text, nullable=False, index=True),
    _text("flow"),
    _text("asked"),
    Column("words", Sealed, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False, index=True),
    Column("waits_until", UtcDateTime),
    Column("version", Integer, nullable=False),
)

# `ended_at` is noted by the nightly purge, which is the one who needs it.
agreement = Table(
    "agreement",
    metadata,
    Column("id", Text, primary_key=True),
    _text("organisation"),
    Column("manager", Text, nullable=False, index=True),
    Column("person", Text, nullable=False, index=True),
    Column("lead", Text, nullable=False, index=True),
    _text("state"),
    _text("rule"),
    _text("start"),
    _text("zone"),
    _text("nation"),
    Column("until", Date, nullable=False),
    Column("paused_until", Date),
    Column("proposed_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("words", Sealed, nullable=False),
    Column("version", Integer, nullable=False),
)


def _of_agreement(*, primary_key: bool) -> Column[str]:
    # Checked at the commit, so that a transaction may write in any order.
    key = ForeignKey("agreement.id", deferrable=True, initially="DEFERRED")
    return Column(
        "agreement", Text, key, nullable=False, primary_key=primary_key, index=not primary_key
    )


contact = Table(
    "contact",
    metadata,
    _of_agreement(primary_key=True),
    Column("slot", UtcDateTime, primary_key=True),
    Column("due_at", UtcDateTime, nullable=False),
    Column("kept", Boolean, nullable=False),
    Column("closed", Boolean, nullable=False),
)

invitation = Table(
    "invitation",
    metadata,
    Column("code_hash", Text, primary_key=True),
    _text("organisation"),
    _of_agreement(primary_key=False),
    _text("role"),
    Column("expires_at", UtcDateTime, nullable=False),
)

installation = Table(
    "installation",
    metadata,
    Column("team", Text, primary_key=True),
    Column("tokens", Sealed, nullable=False),
)

# SQLite numbers its rows only in a column declared INTEGER, which is long enough there.
_LONG = BigInteger().with_variant(Integer(), "sqlite")

# `leased_until` is in seconds since 1970 on the database's clock, which all workers share.
# `fence` goes up with each claim and each new plan and never down; ids are never used again.
# So (id, fence) names one claim for ever.
task = Table(
    "task",
    metadata,
    Column("id", _LONG, primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False, unique=True),
    _text("organisation"),
    _text("address"),
    _text("kind"),
    Column("body", Sealed, nullable=False),
    _text("name"),
    _text("subject"),
    Column("slot", UtcDateTime),
    Column("due_at", UtcDateTime, nullable=False),
    Column("leased_until", Double, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("dead_at", UtcDateTime),
    _text("dead_reason"),
    sqlite_autoincrement=True,
)

_ALIVE = text("dead_at IS NULL")
_DEAD = text("dead_at IS NOT NULL")
_ABOUT = text("subject <> ''")
# What is due: an idle sweep looks at one end of this and stops, however much is planned.
Index(
    "task_due", task.c.kind, task.c.due_at, task.c.id, sqlite_where=_ALIVE, postgresql_where=_ALIVE
)
# Each person's line of messages, in the order they were said.
Index("task_line", task.c.address, task.c.id)
Index("task_about", task.c.subject, sqlite_where=_ABOUT, postgresql_where=_ABOUT)
Index("task_dead", task.c.dead_at, sqlite_where=_DEAD, postgresql_where=_DEAD)
