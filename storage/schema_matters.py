"""The tables of what is held about matters, and of who is appointed in an organisation.

Each column has the name of the field it keeps.
"""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, Table, Text

from storage.columns import UtcDateTime, metadata, sealed_of, text_of

matter = Table(
    "matter",
    metadata,
    Column("id", Text, primary_key=True),
    text_of("organisation"),
    Column("manager", Text, nullable=False, index=True),
    sealed_of("manager_name"),
    Column("person", Text, nullable=False, index=True),
    sealed_of("person_name"),
    Column("lead", Text, nullable=False, index=True),
    sealed_of("lead_name"),
    text_of("state"),
    Column("happened_on", Date, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("try_again", UtcDateTime),
    Column("version", Integer, nullable=False),
)


def _of_matter(*, primary_key: bool = False) -> Column[str]:
    # Checked at the commit, so that a transaction may write in any order.
    key = ForeignKey("matter.id", deferrable=True, initially="DEFERRED")
    return Column(
        "matter", Text, key, nullable=False, primary_key=primary_key, index=not primary_key
    )


note = Table(
    "note",
    metadata,
    Column("id", Text, primary_key=True),
    _of_matter(),
    text_of("key"),
    Column("author", Text, nullable=False, index=True),
    sealed_of("author_name"),
    sealed_of("words"),
    Column("at", UtcDateTime, nullable=False),
    text_of("about"),
)

member = Table(
    "member",
    metadata,
    _of_matter(primary_key=True),
    Column("address", Text, primary_key=True, index=True),
    text_of("seat"),
    sealed_of("name"),
    Column("since", UtcDateTime, nullable=False),
)

reading = Table(
    "reading",
    metadata,
    _of_matter(primary_key=True),
    Column("reader", Text, primary_key=True, index=True),
    sealed_of("name"),
    text_of("seat"),
    Column("at", UtcDateTime, primary_key=True),
)

decision = Table(
    "decision",
    metadata,
    Column("id", Text, primary_key=True),
    _of_matter(),
    text_of("kind"),
    Column("made_at", UtcDateTime, nullable=False),
    Column("review_on", Date, nullable=False),
    Column("second", Text, nullable=False, index=True),
    sealed_of("second_name"),
    Column("standing", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
)

admission = Table(
    "admission",
    metadata,
    Column("code_hash", Text, primary_key=True),
    text_of("organisation"),
    _of_matter(),
    text_of("seat"),
    sealed_of("name"),
    Column("expires_at", UtcDateTime, nullable=False),
)

appointment = Table(
    "appointment",
    metadata,
    Column("organisation", Text, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("address", Text, primary_key=True, index=True),
    sealed_of("name"),
)
