"""The first tables.

`deploy` says when it runs: "pre" before the new code starts (it only adds; last release's code
must run on it), "post" when no old code runs any more (it takes away).
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
deploy = "pre"

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "agreement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("manager", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("nation", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("paused_until", sa.Date()),
        sa.Column("proposed_at", _MOMENT, nullable=False),
        sa.Column("due_at", _MOMENT),
        sa.Column("ended_at", _MOMENT),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="agreement_pk"),
    )
    op.create_index("agreement_lead", "agreement", ["lead"])
    op.create_index("agreement_manager", "agreement", ["manager"])
    op.create_index("agreement_person", "agreement", ["person"])
    op.create_table(
        "conversation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("touched_at", _MOMENT, nullable=False),
        sa.Column("waits_until", _MOMENT),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="conversation_pk"),
    )
    op.create_index("conversation_address", "conversation", ["address"])
    op.create_index("conversation_touched_at", "conversation", ["touched_at"])
    op.create_table(
        "installation",
        sa.Column("team", sa.Text(), nullable=False),
        sa.Column("tokens", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("team", name="installation_pk"),
    )
    op.create_table(
        "person",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("nation", sa.Text(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("can_pick", sa.Boolean(), nullable=False),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("known_since", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("address", name="person_pk"),
    )
    op.create_table(
        "seen",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="seen_pk"),
    )
    op.create_index("seen_at", "seen", ["at"])
    op.create_table(
        "task",
        sa.Column("id", _LONG, autoincrement=True, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("slot", _MOMENT),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("leased_until", sa.Double(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("dead_at", _MOMENT),
        sa.Column("dead_reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="task_pk"),
        sa.UniqueConstraint("key", name="task_key_once"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "task_about",
        "task",
        ["subject"],
        sqlite_where=sa.text("subject <> ''"),
        postgresql_where=sa.text("subject <> ''"),
    )
    op.create_index(
        "task_dead",
        "task",
        ["dead_at"],
        sqlite_where=sa.text("dead_at IS NOT NULL"),
        postgresql_where=sa.text("dead_at IS NOT NULL"),
    )
    op.create_index(
        "task_due",
        "task",
        ["kind", "due_at", "id"],
        sqlite_where=sa.text("dead_at IS NULL"),
        postgresql_where=sa.text("dead_at IS NULL"),
    )
    op.create_index("task_line", "task", ["address", "id"])
    op.create_table(
        "workspace",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("bound_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("workspace", name="workspace_pk"),
    )
    op.create_index("workspace_organisation", "workspace", ["organisation"])
    op.create_table(
        "contact",
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("slot", _MOMENT, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement"],
            ["agreement.id"],
            name="contact_agreement_fk",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("agreement", "slot", name="contact_pk"),
    )
    op.create_table(
        "invitation",
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement"],
            ["agreement.id"],
            name="invitation_agreement_fk",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("code_hash", name="invitation_pk"),
    )
    op.create_index("invitation_agreement", "invitation", ["agreement"])
