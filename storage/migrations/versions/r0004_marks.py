"""Signatures on answers that are given, or taken back, in chat.

It only adds a table: last release's code does not look at it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
deploy = "pre"

# A moment: SQLite has no such type, and keeps microseconds since 1970.
_MOMENT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def upgrade() -> None:
    op.create_table(
        "mark",
        _text("organisation"),
        _text("answer"),
        _text("side"),
        _text("signer"),
        _text("name"),
        sa.Column("at", _MOMENT, nullable=False),
        _text("digest"),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "answer", "side", name="mark_pk"),
    )
    op.create_index("mark_signer", "mark", ["signer"])
    op.create_index("mark_number", "mark", ["organisation", "version"])
