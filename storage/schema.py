"""The tables. What is coded is a column; what people typed is sealed."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    text,
)

from storage.columns import UtcDateTime, metadata, sealed_of, text_of
from storage.schema_marks import mark
from storage.schema_matters import (
    admission,
    appointment,
    decision,
    matter,
    member,
    note,
    reading,
)
from storage.schema_unasked import unasked
from storage.schema_unnamed import answer_count, felt_count, spent, unnamed

__all__ = [
    "admission",
    "agreement",
    "answer_count",
    "appointment",
    "contact",
    "conversation",
    "decision",
    "felt_count",
    "installation",
    "invitation",
    "mark",
    "matter",
    "member",
    "metadata",
    "note",
    "person",
    "reading",
    "seen",
    "spent",
    "task",
    "unasked",
    "unnamed",
    "workspace",
]

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
    text_of("organisation"),
    sealed_of("name"),
    text_of("zone"),
    text_of("nation"),
    Column("reachable", Boolean, nullable=False),
    Column("can_pick", Boolean, nullable=False),
    Column("met", Boolean, nullable=False),
    text_of("details"),
    Column("known_since", UtcDateTime, nullable=False),
)

# `words` holds the facts and the answers, as one sealed piece: one encryption a turn, not two.
conversation = Table(
    "conversation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("address", Text, nullable=False, index=True),
    text_of("flow"),
    text_of("asked"),
    sealed_of("words"),
    Column("touched_at", UtcDateTime, nullable=False, index=True),
    Column("waits_until", UtcDateTime),
    Column("version", Integer, nullable=False),
)

# `ended_at` is noted by the nightly purge, which is the one who needs it.
agreement = Table(
    "agreement",
    metadata,
    Column("id", Text, primary_key=True),
    text_of("organisation"),
    Column("manager", Text, nullable=False, index=True),
    Column("person", Text, nullable=False, index=True),
    Column("lead", Text, nullable=False, index=True),
    text_of("state"),
    text_of("rule"),
    text_of("start"),
    text_of("zone"),
    text_of("nation"),
    Column("until", Date, nullable=False),
    Column("paused_until", Date),
    Column("proposed_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    sealed_of("words"),
    Column("version", Integer, nullable=False),
    Column("matter", Text, nullable=False, server_default="", index=True),
    Column("offered_to", Text, nullable=False, server_default="", index=True),
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
    text_of("organisation"),
    _of_agreement(primary_key=False),
    text_of("role"),
    Column("expires_at", UtcDateTime, nullable=False),
)

installation = Table(
    "installation",
    metadata,
    Column("team", Text, primary_key=True),
    sealed_of("tokens"),
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
    text_of("organisation"),
    text_of("address"),
    text_of("kind"),
    sealed_of("body"),
    text_of("name"),
    text_of("subject"),
    Column("slot", UtcDateTime),
    Column("due_at", UtcDateTime, nullable=False),
    Column("leased_until", Double, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("dead_at", UtcDateTime),
    text_of("dead_reason"),
    # When it should have happened, however often it was put off since.
    Column("first_due_at", UtcDateTime),
    sqlite_autoincrement=True,
)

_ALIVE = text("dead_at IS NULL")
_DEAD = text("dead_at IS NOT NULL")
_ABOUT = text("subject <> ''")
# What is due: an idle sweep looks at one end of this and stops, however much is planned.
Index(
    "task_due", task.c.kind, task.c.due_at, task.c.id, sqlite_where=_ALIVE, postgresql_where=_ALIVE
)
# The same of each organisation: while more is due than can be done, they take turns.
Index(
    "task_turn",
    task.c.kind,
    task.c.organisation,
    task.c.due_at,
    task.c.id,
    sqlite_where=_ALIVE,
    postgresql_where=_ALIVE,
)
# Each person's line of messages, in the order they were said.
Index("task_line", task.c.address, task.c.id)
Index("task_about", task.c.subject, sqlite_where=_ABOUT, postgresql_where=_ABOUT)
Index("task_dead", task.c.dead_at, sqlite_where=_DEAD, postgresql_where=_DEAD)
