"""A back-up that was tried: taken while people write, put back elsewhere, and the promises kept."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from bot.scheduler import Ticker
from dialogs.promises import next_wake
from dialogs.records import Person
from storage import Store
from storage.backup import back_up
from tests.bench.nudges import an_agreement
from tests.databases import Postgres, Stores
from tests.test_delivery import a_service, plan
from tests.world import LOG, START, Platform

MANY = 20
DUE = START + timedelta(days=3)


async def promise(store: Store, many: int) -> None:
    """So many live agreements, each with a contact that is due in three days."""
    async with store.begin() as tx:
        for number in range(many):
            manager = f"slack:home:M{number}"
            agreement = replace(an_agreement(number, manager), due_at=DUE)
            await tx.save_person(Person(manager, "home", met=True), {}, START)
            await tx.save_agreement(agreement)
            wake = next_wake(agreement)
            assert wake is not None
            await tx.plan_wake(wake, "home")


@dataclass
class Writing:
    """All the while, somebody's message is planned and committed."""

    store: Store
    committed: list[str] = field(default_factory=list)
    enough: bool = False
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def write(self) -> None:
        for number in count():
            if self.enough:
                return
            await plan(self.store, "busy", number, 1)
            self.committed.append(f"slack:busy:U{number}")
            self.more.set()

    async def some_more(self) -> list[str]:
        """Wait for twenty more; all that is committed by then."""
        wanted = len(self.committed) + 20
        while len(self.committed) < wanted:
            self.more.clear()
            await self.more.wait()
        return list(self.committed)


@asynccontextmanager
async def people_write(store: Store) -> AsyncIterator[Writing]:
    writing = Writing(store)
    task = asyncio.create_task(writing.write())
    try:
        yield writing
    finally:
        writing.enough = True
        await task


async def goes_on(url: str, key: str, committed: list[str]) -> None:
    """A bot on what was put back: it is ready, keeps every promise once, and loses nothing."""
    store = Store.open(url, [key])
    try:
        assert await store.ready() == ""
        platform, clock = Platform("slack"), [START]

        def now() -> datetime:
            return clock[-1]

        ticker = Ticker(a_service(store), {"slack": platform}, now, LOG)
        await ticker.tick()
        assert {address for address, chat in platform.landed.items() if len(chat) == 1} >= set(
            committed
        )
        assert not any("home" in address for address in platform.landed)
        for later in (DUE, DUE + timedelta(minutes=1)):
            clock.append(later)
            await ticker.tick()
        for number in range(MANY):
            (reminder,) = platform.landed[f"slack:home:M{number}"]
            assert reminder.title.startswith("Keep in touch")
    finally:
        await store.close()


async def test_a_copy_taken_under_writes_is_put_back_and_keeps_every_promise_once(
    tmp_path: Path, migrated_file: Path
) -> None:
    file = tmp_path / "bot.sqlite3"
    shutil.copy(migrated_file, file)
    stores = Stores(f"sqlite:///{file}")
    store = stores.open()
    await promise(store, MANY)
    copy = tmp_path / "copy.sqlite3"
    async with people_write(store) as people:
        before = await people.some_more()
        await asyncio.to_thread(back_up, stores.url, copy)
        await people.some_more()
    await stores.close()
    assert copy.stat().st_mode & 0o077 == 0
    elsewhere = tmp_path / "elsewhere.sqlite3"
    shutil.move(copy, elsewhere)
    file.unlink()
    await goes_on(f"sqlite:///{elsewhere}", stores.key, before)


@pytest.mark.postgres
async def test_a_dump_taken_under_writes_is_put_back_and_keeps_every_promise_once(
    tmp_path: Path, postgres: Callable[[], Postgres]
) -> None:
    server = postgres()
    tools = tools_for(server)
    stores = Stores(server.make(migrated=True))
    store = stores.open()
    await promise(store, MANY)
    dump = tmp_path / "bot.dump"
    async with people_write(store) as people:
        before = await people.some_more()
        await run(tools / "pg_dump", "--format=custom", f"--file={dump}", stores.url)
        await people.some_more()
    await stores.close()
    server.drop(stores.url)
    elsewhere = server.make(migrated=False)
    await run(
        tools / "pg_restore", "--exit-on-error", "--no-owner", f"--dbname={elsewhere}", str(dump)
    )
    await goes_on(elsewhere, stores.key, before)
    server.drop(elsewhere)


def tools_for(server: Postgres) -> Path:
    """The folder of pg_dump and pg_restore of the server's own release; skips, aloud, without."""
    found = server.tools
    if not (found / "pg_dump").exists():
        pytest.skip("there is no pg_dump beside this PostgreSQL")
    return found


async def run(*command: object) -> None:
    done = await asyncio.to_thread(
        subprocess.run, [str(part) for part in command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_copy_is_never_written_over_another(tmp_path: Path, migrated_file: Path) -> None:
    there = tmp_path / "copy.sqlite3"
    there.write_text("the only copy")
    with pytest.raises(ValueError, match="is there already"):
        back_up(f"sqlite:///{migrated_file}", there)
    assert there.read_text() == "the only copy"


def test_without_a_database_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no database file"):
        back_up(f"sqlite:///{tmp_path / 'none.sqlite3'}", tmp_path / "copy")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="pg_dump"):
        back_up("postgresql://somebody:secret@nowhere/bot", tmp_path / "copy")
