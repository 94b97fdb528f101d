"""Which shapes of the database this release knows, by the names of its migrations.

Alembic would tell the same, and takes ten megabytes to be asked: a bot that serves has no use for
it.
"""

from functools import cache
from pathlib import Path


@cache
def _revisions() -> tuple[str, ...]:
    """In order: `r0004_marks.py` is the revision 0004."""
    files = (Path(__file__).parent / "migrations" / "versions").glob("r[0-9]*.py")
    return tuple(sorted(file.stem.partition("_")[0].removeprefix("r") for file in files))


def head() -> str:
    """The revision this release needs."""
    return _revisions()[-1]


def known(revision: str) -> bool:
    """Whether this release has heard of a revision; if not, the database is newer."""
    return revision in _revisions()


def one_ahead(revision: str | None) -> bool:
    """Whether a database is one step ahead of this release, which must still run on it.

    Revisions are numbers that count up, and a release has one at most: see docs/production.md.
    """
    return revision is not None and revision.isdigit() and int(revision) == int(head()) + 1
