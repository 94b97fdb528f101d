"""`answers queue` with a database: signatures given in chat count, and what was asked in vain."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner, Result

from bot.answers_cli import answers_app
from bot.content import DIALOGS, load
from bot.counting import Tally
from dialogs.answers import SIDES
from dialogs.deeds_unnamed import Count
from dialogs.signing import digest
from dialogs.signing_chat import ChatMark
from storage import Store
from storage.migrate import upgrade

LEE = "slack:T1:ULEE"
ROLES = f'[home.signers]\nmanagement = ["slack:T1:UMGT"]\nstaff_side = ["{LEE}"]\n'
ANSWER = "strike-day-pay"
THEN = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)


class Shell:
    """A shell on a machine with a database."""

    def __init__(self, folder: Path) -> None:
        self.url, self.key = f"sqlite:///{folder / 'q.sqlite3'}", Fernet.generate_key().decode()
        self.roles = folder / "roles.toml"
        self.roles.write_text(ROLES, "utf-8")
        upgrade(self.url)

    def queue(self, *words: str, **changed: str) -> Result:
        environ = {
            "DATABASE_URL": self.url,
            "ENCRYPTION_KEYS": self.key,
            "ROLES_FILE": str(self.roles),
            **changed,
        }
        return CliRunner().invoke(answers_app, ["queue", "--on", "2026-11-24", *words], env=environ)

    def before(self, work: Callable[[Store], Awaitable[None]]) -> None:
        async def done() -> None:
            store = Store.open(self.url, [self.key])
            await work(store)
            await store.close()

        asyncio.run(done())


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path)


def mark(side: str, signer: str, *, withdrawn: bool = False) -> ChatMark:
    text = "" if withdrawn else digest(load(DIALOGS), ANSWER)
    return ChatMark("home", ANSWER, side, signer, side.title(), THEN, text, withdrawn)


def test_what_was_asked_in_vain_stands_behind_what_waits(shell: Shell) -> None:
    async def count(store: Store) -> None:
        tally = Tally()
        for _ in range(12):
            tally.note("home", Count("unhelpful", "strike_pay", ANSWER), date(2026, 11, 11))
        tally.note("home", Count("stale", "pension", "nhs-pension"), date(2026, 11, 11))
        tally.note("other", Count("unanswered", ""), date(2026, 11, 11))
        await tally.write_down(store)

    shell.before(count)
    said = shell.queue().stdout
    waits, counts = said.split("Asked in vain, by week and topic:\n")
    assert "things wait." in waits
    assert counts.splitlines() == [
        "2026-W46: strike_pay, strike-day-pay, the answer did not help: 12",
        "2026-W46: pension, asked, and the answer waits to be checked: fewer than ten",
    ]
    assert "no topic" in shell.queue("--organisation", "other").stdout
    assert "Nothing was counted" in shell.queue("--organisation", "third").stdout


def test_what_both_sides_signed_in_chat_waits_no_more(shell: Shell) -> None:
    assert f"{ANSWER}: waits for management and staff" in shell.queue().stdout

    async def sign(store: Store) -> None:
        for side, signer in zip(SIDES, ("slack:T1:UMGT", LEE), strict=True):
            async with store.begin() as tx:
                await tx.save_mark(mark(side, signer))

    shell.before(sign)
    assert f"{ANSWER}:" not in shell.queue().stdout
    # Whoever is not on the list any more has signed nothing.
    shell.roles.write_text(ROLES.replace(LEE, "slack:T1:UNEW"), "utf-8")
    assert f"{ANSWER}: whoever signed for staff can sign no more" in shell.queue().stdout


def test_who_took_it_back_is_named_until_they_are_forgotten(shell: Shell) -> None:
    async def withdraw(store: Store) -> None:
        async with store.begin() as tx:
            await tx.save_mark(mark("staff", LEE, withdrawn=True))

    async def forget(store: Store) -> None:
        async with store.begin() as tx:
            await tx.forget(LEE)

    shell.before(withdraw)
    assert f"{ANSWER}: taken back by Staff (staff)" in shell.queue().stdout
    shell.before(forget)
    assert f"{ANSWER}: taken back by somebody who left (staff)" in shell.queue().stdout


def test_without_a_database_the_queue_is_as_it_was(shell: Shell) -> None:
    result = shell.queue(DATABASE_URL="")
    assert result.exit_code == 0
    assert "things wait." in result.stdout
    assert "Asked in vain" not in result.stdout


def test_a_database_that_is_not_ready_is_told(shell: Shell, tmp_path: Path) -> None:
    result = shell.queue(DATABASE_URL=f"sqlite:///{tmp_path / 'empty.sqlite3'}")
    assert result.exit_code == 1
    assert "migrate" in str(result.exception)
