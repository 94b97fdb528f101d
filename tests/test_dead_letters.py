"""`python -m bot dead`: what an operator sees of what was put aside, and what becomes of it."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from typer.testing import CliRunner

from bot.dead_cli import dead_app
from bot.settings import Settings
from storage import Store
from storage.migrate import upgrade
from tests.laws.made import ASHA, LEE, NOW, TRUST

Run = Callable[..., str]
SECRET = "zebra-parasol-417"


@pytest.fixture
def given(tmp_path: Path) -> Settings:
    url = f"sqlite:///{tmp_path / 'bot.sqlite3'}"
    upgrade(url)
    made = Settings(database_url=url, encryption_keys=SecretStr(Fernet.generate_key().decode()))
    asyncio.run(_three_aside(made))
    return made


async def _three_aside(given: Settings) -> None:
    store = Store.open(given.database_url, given.keys)
    async with store.begin() as tx:
        for key, organisation, address in (
            ("s1", TRUST, ASHA),
            ("s2", TRUST, ASHA),
            ("t1", "org-2", LEE),
        ):
            await tx.plan_say(key, organisation, address, f"{key} {SECRET}", NOW)
    for _ in range(2):
        for one in await store.claim("say", NOW, 10, 60):
            await store.bury(one, "refused" if one.key == "s1" else "down")
    await store.close()


@pytest.fixture
def run(given: Settings) -> Run:
    def command(*arguments: str) -> str:
        done = CliRunner().invoke(dead_app(lambda: given), arguments, catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    return command


def numbers(listed: str) -> list[str]:
    return [line.split("\t")[0] for line in listed.splitlines() if "\t" in line]


def test_what_was_put_aside_is_listed_without_what_it_says(run: Run) -> None:
    listed = run("list")
    lines = [line.split("\t")[1:] for line in listed.splitlines() if "\t" in line]
    when = "2026-11-24 09:30 UTC"
    assert lines == [
        ["say", when, TRUST, "refused"],
        ["say", when, TRUST, "down"],
        ["say", when, "org-2", "down"],
    ]
    assert "3 put aside." in listed
    assert len(numbers(run("list", "--organisation", TRUST))) == 2
    assert len(numbers(run("list", "--reason", "down"))) == 2
    shown = run("show", numbers(listed)[0])
    assert f"for: {ASHA}" in shown
    assert "tries: 1" in shown
    assert SECRET not in listed + shown


def test_what_is_released_is_sent_in_its_order_and_releasing_twice_is_releasing_once(
    run: Run, given: Settings
) -> None:
    ids = numbers(run("list", "--organisation", TRUST))
    assert run("release", *reversed(ids)) == "2 will be tried again.\n"
    assert run("release", *ids) == "0 will be tried again.\n"
    assert run("show", ids[0]) == f"{ids[0]} is not put aside (any more).\n"

    async def sent() -> list[str]:
        store = Store.open(given.database_url, given.keys)
        found = []
        later = NOW.replace(year=NOW.year + 50)
        while claimed := await store.claim("say", later, 10, 60):
            for one in claimed:
                found.append(one.key)
                await store.done(one)
        await store.close()
        return found

    assert asyncio.run(sent()) == ["s1", "s2"]
    assert len(numbers(run("list"))) == 1


def test_what_is_dropped_is_gone(run: Run) -> None:
    assert run("drop", "--all", "--reason", "down") == "2 were dropped.\n"
    assert run("drop", "--all", "--reason", "down") == "0 were dropped.\n"
    assert len(numbers(run("list"))) == 1


@pytest.mark.parametrize("command", ["release", "drop"])
def test_nothing_is_done_to_all_by_mistake(given: Settings, command: str) -> None:
    done = CliRunner().invoke(dead_app(lambda: given), [command])
    assert done.exit_code != 0
    assert "Which ones?" in str(done.exception)
