"""Questions without a name, and what is counted without people.

It only adds tables: last release's code does not look at them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
deploy = "pre"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def upgrade() -> None:
    op.create_table(
        "unnamed",
        _text("id"),
        _text("organisation"),
        _text("route"),
        _text("code_hash"),
        sa.Column("waits_since", sa.Date()),
        sa.Column("touched_on", sa.Date(), nullable=False),
        _text("words"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="unnamed_pk"),
        sa.UniqueConstraint("code_hash", name="unnamed_code_hash_once"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "spent",
        _text("hash"),
        _text("organisation"),
        _text("kind"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="spent_pk"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answer_count",
        _text("organisation"),
        _text("week"),
        _text("topic"),
        _text("answer"),
        _text("kind"),
        sa.Column("many", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "organisation", "week", "topic", "answer", "kind", name="answer_count_pk"
        ),
        sqlite_with_rowid=False,
    )
