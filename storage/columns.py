"""What the tables are made of: moments in UTC, coded texts and sealed words."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Column, DateTime, Dialect, MetaData, Text
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.types import TypeDecorator

from storage.sealed import Sealed

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


class NaiveDatetime(ValueError, DontWrapMixin):
    """A datetime without a time zone was refused. Every time that is kept says which time it is."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: refuses a naive datetime with NaiveDatetime, always gives back aware UTC.

    SQLite has no such type: there it is whole microseconds since 1970, a third of the text's size.
    """

    # with_variant, so that migrations compare the two as they are.
    impl = DateTime(timezone=True).with_variant(BigInteger(), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise NaiveDatetime(NaiveDatetime.__doc__)
        return (value - _EPOCH) // _TICK if dialect.name == "sqlite" else value

    def process_result_value(
        self, value: datetime | int | None, dialect: Dialect
    ) -> datetime | None:
        if value is None:
            return None
        return _EPOCH + value * _TICK if isinstance(value, int) else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pk",
        "uq": "%(table_name)s_%(column_0_name)s_once",
        "ix": "%(table_name)s_%(column_0_name)s",
        "fk": "%(table_name)s_%(column_0_name)s_fk",
    }
)


def text_of(name: str) -> Column[str]:
    """A coded text that is always there, if only empty."""
    return Column(name, Text, nullable=False)


def sealed_of(name: str) -> Column[str]:
    """Words that people typed."""
    return Column(name, Sealed, nullable=False)
