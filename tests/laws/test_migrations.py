"""From nothing to what this release needs, and a plain word for whoever runs it until then."""

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from cryptography.fernet import Fernet
from sqlalchemy import insert, inspect

import storage
from dialogs.records import Agreement
from storage import Store
from storage.codec import agreement_row, pack
from storage.engine import plain_engine
from storage.migrate import current, upgrade
from storage.revisions import head
from storage.schema import agreement, metadata
from storage.sealed import Seal, Sealed
from tests.databases import Postgres, Stores
from tests.laws.made import ASHA, DAY, NOW, a_matter, an_agreement

KEYS = [Fernet.generate_key().decode()]


async def ready(url: str) -> str:
    store = Store.open(url, KEYS)
    try:
        return await store.ready()
    finally:
        await store.close()


def shape(url: str) -> set[str]:
    """Every table, column and index, in the words of the database itself."""
    seen = {
        "sqlite": "SELECT coalesce(sql, name) AS line FROM sqlite_master"
        " WHERE name NOT LIKE 'alembic%' AND name NOT LIKE 'sqlite%alembic%'",
        "postgresql": "SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'"
        " AND tablename <> 'alembic_version' UNION ALL"
        " SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)"
        " FROM information_schema.columns WHERE table_schema = 'public'"
        " AND table_name <> 'alembic_version' UNION ALL"
        " SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace = 'public'::regnamespace AND conname NOT LIKE 'alembic%'",
    }[url.partition(":")[0]]
    lines = [" ".join(str(row["line"]).split()) for row in Stores(url).sql(seen)]
    return {part for line in lines for part in parts(line)}


def parts(line: str) -> list[str]:
    """A line; of a CREATE TABLE each column and constraint, for a migration adds at the end."""
    table, opened, inner = line.partition(" ( ")
    if not opened or not line.startswith("CREATE TABLE"):
        return [line]
    body, _, options = inner.rpartition(")")
    # A comma inside brackets parts the columns of one key.
    each = re.split(r", (?![^()]*\))", body.strip())
    return [f"{table}{options}: {one.strip()}" for one in each]


def test_the_migrations_make_just_the_tables_that_the_code_declares(empty_url: str) -> None:
    upgrade(empty_url)
    engine = plain_engine(empty_url)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    migrated = shape(empty_url)
    # Alembic does not compare all (the conditions of an index): let the database say it too.
    with engine.begin() as connection:
        metadata.drop_all(connection)
        metadata.create_all(connection)
    engine.dispose()
    assert shape(empty_url) == migrated
    assert len(migrated) > len(metadata.tables)


async def test_a_new_database_asks_to_be_migrated_and_then_is_ready(empty_url: str) -> None:
    assert current(empty_url) is None
    assert "Run `python -m bot migrate`." in await ready(empty_url)
    await asyncio.to_thread(upgrade, empty_url)
    assert current(empty_url) == head()
    assert await ready(empty_url) == ""


def test_migrating_twice_or_twice_at_once_is_migrating_once(empty_url: str) -> None:
    with ThreadPoolExecutor(2) as both:
        list(both.map(upgrade, [empty_url, empty_url]))
    upgrade(empty_url)
    assert current(empty_url) == head()


# What the first release wrote of an agreement: it knows no more columns and no more words.
_FIRST_WORDS = "manager_name person_name lead_name contact_name means avoid no_reply".split()


def write_as_the_first_release(url: str, made: Agreement) -> None:
    row = {
        **agreement_row(made),
        "words": pack({name: getattr(made, name) for name in _FIRST_WORDS}),
        "version": 1,
    }
    del row["matter"], row["offered_to"]
    engine = plain_engine(url)
    Sealed.use(engine.dialect, Seal(KEYS))
    with engine.begin() as connection:
        connection.execute(insert(agreement).values(row))
    engine.dispose()


def with_nothing_new(made: Agreement) -> Agreement:
    """What was written by a release that knew less."""
    return replace(
        made,
        deputy="",
        reach="",
        language="",
        if_other="",
        copied="",
        shifts="",
        away="",
        version=1,
    )


async def test_what_the_first_release_wrote_is_read_before_and_after_the_migration(
    empty_url: str,
) -> None:
    await asyncio.to_thread(upgrade, empty_url, "0001")
    assert current(empty_url) == "0001"
    assert "older than this release" in await ready(empty_url)
    before, after = an_agreement("before"), an_agreement("after", proposed_at=NOW + DAY)
    write_as_the_first_release(empty_url, before)
    await asyncio.to_thread(upgrade, empty_url)
    # It still runs while the new release starts.
    write_as_the_first_release(empty_url, after)
    assert await ready(empty_url) == ""
    store = Store.open(empty_url, KEYS)
    async with store.begin() as tx:
        assert await tx.agreements(ASHA) == (with_nothing_new(after), with_nothing_new(before))
        matter = await tx.save_matter(a_matter())
        kept = await tx.agreement("before")
        assert kept is not None
        kept = await tx.save_agreement(replace(kept, matter=matter.id, reach="my own phone"))
        assert await tx.agreements_of(matter.id) == (kept,)
    await store.close()


async def test_an_older_database_and_a_newer_one_are_told_apart(database_url: str) -> None:
    stores = Stores(database_url)
    stores.sql(f"UPDATE alembic_version SET version_num = '{int(head()) + 2:04}'")
    assert "too new for this release" in await ready(database_url)
    with pytest.raises(Exception, match="Can't locate"):
        await asyncio.to_thread(upgrade, database_url)
    stores.sql("DELETE FROM alembic_version")
    assert "Run `python -m bot migrate`." in await ready(database_url)


async def test_the_last_release_runs_on_a_database_one_step_ahead(database_url: str) -> None:
    ahead = f"{int(head()) + 1:04}"
    Stores(database_url).sql(f"UPDATE alembic_version SET version_num = '{ahead}'")
    assert await ready(database_url) == ""
    await asyncio.to_thread(upgrade, database_url)
    assert current(database_url) == ahead


def test_revisions_are_numbers_that_count_up() -> None:
    folder = Path(storage.__file__).parent / "migrations"
    found = [script.revision for script in ScriptDirectory(str(folder)).walk_revisions()]
    assert found[::-1] == [f"{number:04}" for number in range(1, len(found) + 1)]


def test_a_migration_before_the_new_code_only_adds_what_the_old_code_need_not_know(
    empty_url: str,
) -> None:
    folder = Path(storage.__file__).parent / "migrations"
    scripts = list(ScriptDirectory(str(folder)).walk_revisions())[::-1]
    engine = plain_engine(empty_url)
    held: set[str] = set()
    columns: dict[str, set[str]] = {}
    for script in scripts:
        upgrade(empty_url, script.revision)
        before, held = held, shape(empty_url)
        if script.module.deploy == "pre":
            assert before <= held, before - held
        look = inspect(engine)
        for table in look.get_table_names():
            known = columns.get(table)
            for column in look.get_columns(table):
                new = known is not None and column["name"] not in known
                unsaid = not column["nullable"] and column["default"] is None
                assert not (new and unsaid), f"{script.path}: {table}.{column['name']}"
            columns[table] = {column["name"] for column in look.get_columns(table)}
    engine.dispose()


@pytest.mark.postgres
async def test_a_migration_that_collides_with_a_turn_begins_again(
    postgres: Callable[[], Postgres],
) -> None:
    url = postgres().make(migrated=False)
    await asyncio.to_thread(upgrade, url, "0001")
    name = url.partition("?")[0].rpartition("/")[2]
    # The migration looks for a deadlock first, and so it is the one that is cut short.
    Stores(url).sql(f'ALTER DATABASE "{name}" SET deadlock_timeout = "2s"')
    with psycopg.connect(url) as turn:
        turn.execute("SET LOCAL deadlock_timeout = '10s'")
        turn.execute("SELECT 1 FROM agreement")
        migrating = asyncio.create_task(asyncio.to_thread(upgrade, url))
        while not Stores(url).sql("SELECT 1 FROM pg_locks WHERE NOT granted"):
            assert not migrating.done()
            await asyncio.sleep(0.01)
        await asyncio.to_thread(turn.execute, "SELECT pg_advisory_xact_lock(4151957)")
    await migrating
    assert current(url) == head()
    postgres().drop(url)


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    empty_url: str,
) -> None:
    # In the way of the last table that the first migration makes.
    Stores(empty_url).sql("CREATE TABLE invitation (it integer)")
    before = shape(empty_url)
    with pytest.raises(Exception, match="invitation"):
        upgrade(empty_url)
    assert shape(empty_url) == before
    assert current(empty_url) is None


def test_every_migration_says_if_it_runs_before_or_after_the_new_code() -> None:
    folder = Path(storage.__file__).parent / "migrations"
    scripts = list(ScriptDirectory(str(folder)).walk_revisions())
    assert scripts
    for script in scripts:
        assert getattr(script.module, "deploy", "") in ("pre", "post"), script.path


async def test_ready_says_when_the_server_is_down() -> None:
    told = await ready("postgresql://bot:hunter2@127.0.0.1:1/bot")
    assert "PostgreSQL server is running" in told
    assert "DATABASE_URL" in told
    assert "hunter2" not in told


async def test_ready_says_when_the_file_cannot_be_made(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a-file"
    in_the_way.write_text("not a folder")
    told = await ready(f"sqlite:///{in_the_way / 'bot.sqlite3'}")
    assert "folder in DATABASE_URL" in told
    assert "folder in DATABASE_URL" in await ready(f"sqlite:///{tmp_path}/none/bot.sqlite3")


def test_a_file_that_cannot_be_opened_leaves_nobody_who_speaks_after_the_end(
    tmp_path: Path,
) -> None:
    # The driver's thread answers a loop: that it spoke to a closed one would fail this test.
    for _ in range(30):
        asyncio.run(ready(f"sqlite:///{tmp_path}/none/bot.sqlite3"))


async def test_ready_says_when_the_file_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / "bot.sqlite3"
    file.write_text("hello, this is a letter and not a database " * 100)
    assert "DATABASE_URL" in await ready(f"sqlite:///{file}")


@pytest.mark.parametrize(
    "url", ["", "mysql://bot:hunter2@host/bot", "hunter2", "sqlite://", "sqlite:///:memory:"]
)
def test_a_url_that_is_neither_is_refused_without_repeating_it(url: str) -> None:
    for wrong in (lambda: Store.open(url, KEYS), lambda: upgrade(url)):
        with pytest.raises(ValueError, match="DATABASE_URL must look like") as refused:
            wrong()
        assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
async def test_each_usual_name_of_postgresql_is_understood(scheme: str) -> None:
    assert "PostgreSQL" in await ready(f"{scheme}://bot@127.0.0.1:1/bot")


def test_a_third_way_to_be_synchronous_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="NORMAL or FULL"):
        Store.open(f"sqlite:///{tmp_path / 'x'}", KEYS, synchronous="OFF")
