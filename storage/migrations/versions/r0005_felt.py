"""How people felt, asked when a plan or a step had ended: counts by organisation and quarter.

It only adds a table: last release's code does not look at it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
deploy = "pre"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def upgrade() -> None:
    op.create_table(
        "felt_count",
        _text("organisation"),
        _text("quarter"),
        _text("question"),
        _text("answer"),
        sa.Column("many", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "organisation", "quarter", "question", "answer", name="felt_count_pk"
        ),
        sqlite_with_rowid=False,
    )
