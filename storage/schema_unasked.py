"""How many messages went to somebody on one day that they had not asked for.

It counts what we do, never what they do; only the last day is kept, and that for two days.
"""

from sqlalchemy import Column, Date, Integer, Table, Text

from storage.columns import metadata

unasked = Table(
    "unasked",
    metadata,
    Column("address", Text, primary_key=True),
    Column("day", Date, nullable=False),
    Column("many", Integer, nullable=False),
)
