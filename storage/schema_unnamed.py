"""The tables of questions without a name, and of what is counted without people.

No column here holds an address, a time of day or a number that grows. In SQLite the rows have no
hidden number either: they lie in the order of their random keys.
"""

from sqlalchemy import Column, Date, Integer, Table, Text

from storage.columns import metadata, text_of
from storage.sealed import Alone

unnamed = Table(
    "unnamed",
    metadata,
    Column("id", Text, primary_key=True),
    text_of("organisation"),
    text_of("route"),
    Column("code_hash", Text, nullable=False, unique=True),
    Column("waits_since", Date),
    Column("touched_on", Date, nullable=False),
    Column("words", Alone, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# What was used, and never what was given out: there is no list of links that somebody has.
spent = Table(
    "spent",
    metadata,
    Column("hash", Text, primary_key=True),
    text_of("organisation"),
    text_of("kind"),
    Column("day", Date, nullable=False),
    sqlite_with_rowid=False,
)

# How people felt, asked when something had ended: a number for all of an organisation's quarter.
felt_count = Table(
    "felt_count",
    metadata,
    Column("organisation", Text, primary_key=True),
    Column("quarter", Text, primary_key=True),
    Column("question", Text, primary_key=True),
    Column("answer", Text, primary_key=True),
    Column("many", Integer, nullable=False),
    sqlite_with_rowid=False,
)

answer_count = Table(
    "answer_count",
    metadata,
    Column("organisation", Text, primary_key=True),
    Column("week", Text, primary_key=True),
    Column("topic", Text, primary_key=True),
    Column("answer", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("many", Integer, nullable=False),
    sqlite_with_rowid=False,
)
