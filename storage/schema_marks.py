"""The table of signatures on answers that were given, or taken back, in chat.

One row for each side of an answer: its last word. Each column has the name of the field it keeps.
"""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text

from storage.columns import UtcDateTime, metadata, sealed_of, text_of

mark = Table(
    "mark",
    metadata,
    Column("organisation", Text, primary_key=True),
    Column("answer", Text, primary_key=True),
    Column("side", Text, primary_key=True),
    Column("signer", Text, nullable=False, index=True),
    sealed_of("name"),
    Column("at", UtcDateTime, nullable=False),
    text_of("digest"),
    Column("withdrawn", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
)

# The number of an organisation's marks is asked for at every question: it is read from here alone.
Index("mark_number", mark.c.organisation, mark.c.version)
