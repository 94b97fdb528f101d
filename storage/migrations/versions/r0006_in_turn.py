"""Whose turn it is, since when something is owed, and how much somebody was told unasked.

It only adds: last release's code does not look at it, and what it writes has no `first_due_at`.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
deploy = "pre"

# A moment: SQLite has no such type, and keeps microseconds since 1970.
_MOMENT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
_ALIVE = sa.text("dead_at IS NULL")


def upgrade() -> None:
    op.add_column("task", sa.Column("first_due_at", _MOMENT))
    op.create_index(
        "task_turn",
        "task",
        ["kind", "organisation", "due_at", "id"],
        sqlite_where=_ALIVE,
        postgresql_where=_ALIVE,
    )
    op.create_table(
        "unasked",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("many", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("address"),
    )
