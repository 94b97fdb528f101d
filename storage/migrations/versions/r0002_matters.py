"""What is held about a matter, who is appointed, and what an agreement newly keeps.

It only adds. Last release's code writes agreements without the new columns: they have a default.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
deploy = "pre"

_MOMENT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _of_matter(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["matter"],
        ["matter.id"],
        name=f"{table}_matter_fk",
        initially="DEFERRED",
        deferrable=True,
    )


def upgrade() -> None:
    for name in ("matter", "offered_to"):
        op.add_column(
            "agreement", sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False)
        )
        op.create_index(f"agreement_{name}", "agreement", [name])
    op.create_table(
        "appointment",
        _text("organisation"),
        _text("role"),
        _text("address"),
        _text("name"),
        sa.PrimaryKeyConstraint("organisation", "role", "address", name="appointment_pk"),
    )
    op.create_index("appointment_address", "appointment", ["address"])
    op.create_table(
        "matter",
        _text("id"),
        _text("organisation"),
        _text("manager"),
        _text("manager_name"),
        _text("person"),
        _text("person_name"),
        _text("lead"),
        _text("lead_name"),
        _text("state"),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("try_again", _MOMENT),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="matter_pk"),
    )
    op.create_index("matter_lead", "matter", ["lead"])
    op.create_index("matter_manager", "matter", ["manager"])
    op.create_index("matter_person", "matter", ["person"])
    op.create_table(
        "note",
        _text("id"),
        _text("matter"),
        _text("key"),
        _text("author"),
        _text("author_name"),
        _text("words"),
        sa.Column("at", _MOMENT, nullable=False),
        _text("about"),
        _of_matter("note"),
        sa.PrimaryKeyConstraint("id", name="note_pk"),
    )
    op.create_index("note_author", "note", ["author"])
    op.create_index("note_matter", "note", ["matter"])
    op.create_table(
        "member",
        _text("matter"),
        _text("address"),
        _text("seat"),
        _text("name"),
        sa.Column("since", _MOMENT, nullable=False),
        _of_matter("member"),
        sa.PrimaryKeyConstraint("matter", "address", name="member_pk"),
    )
    op.create_index("member_address", "member", ["address"])
    op.create_table(
        "reading",
        _text("matter"),
        _text("reader"),
        _text("name"),
        _text("seat"),
        sa.Column("at", _MOMENT, nullable=False),
        _of_matter("reading"),
        sa.PrimaryKeyConstraint("matter", "reader", "at", name="reading_pk"),
    )
    op.create_index("reading_reader", "reading", ["reader"])
    op.create_table(
        "decision",
        _text("id"),
        _text("matter"),
        _text("kind"),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("review_on", sa.Date(), nullable=False),
        _text("second"),
        _text("second_name"),
        sa.Column("standing", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_matter("decision"),
        sa.PrimaryKeyConstraint("id", name="decision_pk"),
    )
    op.create_index("decision_matter", "decision", ["matter"])
    op.create_index("decision_second", "decision", ["second"])
    op.create_table(
        "admission",
        _text("code_hash"),
        _text("organisation"),
        _text("matter"),
        _text("seat"),
        _text("name"),
        sa.Column("expires_at", _MOMENT, nullable=False),
        _of_matter("admission"),
        sa.PrimaryKeyConstraint("code_hash", name="admission_pk"),
    )
    op.create_index("admission_matter", "admission", ["matter"])
