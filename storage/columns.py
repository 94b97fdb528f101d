"""What the tables are made of: moments in UTC, coded texts and sealed words."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Column, DateTime, Dialect, MetaData, Text
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.types import TypeDecorator

from storage.sealed import Sealed

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NaiveDatetime(ValueError, DontWrapMixin):
    """A datetime without a time zone was refused. Every time that is kept says which time it is."""


def _ticks(value: datetime | None) -> int | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise NaiveDatetime(NaiveDatetime.__doc__)
    # Whole numbers all the way: a float would lose the last microsecond.
    since = value - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def _moment(value: int | None) -> datetime | None:
    return None if value is None else _EPOCH + timedelta(microseconds=value)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: refuses a naive datetime with NaiveDatetime, always gives back aware UTC.

    SQLite has no such type: there it is whole microseconds since 1970, a third of the text's size.
    """

    # with_variant, so that migrations compare the two as they are.
    impl = DateTime(timezone=True).with_variant(BigInteger(), "sqlite")
    cache_ok = True

    def step_in(self, dialect: Dialect) -> Callable[[datetime | None], int | None] | None:
        """For statements that are kept (see `prepared.py`)."""
        return _ticks if dialect.name == "sqlite" else None

    def step_out(self, dialect: Dialect) -> Callable[[int | None], datetime | None] | None:
        """The way back."""
        return _moment if dialect.name == "sqlite" else None

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | int | None:
        ticks = _ticks(value)  # refuses what is naive, for any database
        return ticks if dialect.name == "sqlite" else value

    def process_result_value(
        self, value: datetime | int | None, dialect: Dialect
    ) -> datetime | None:
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        return _moment(value)


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
