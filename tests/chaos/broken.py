"""Scenes in which something that the bot stands on is missing for a while."""

import asyncio
import os
import resource
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing

from tests.chaos import raw
from tests.chaos.scenes import verdict
from tests.chaos.stage import Stage
from tests.chaos.yard import Yard, yard

Gone = Callable[[Yard], AbstractAsyncContextManager[None]]


async def database_gone(stage: Stage) -> list[str]:
    """Nobody may write to the file; or the server is stopped, and started again."""
    gone = _locked if stage.postgres is None else _server_down
    return await _missing("database gone", stage, gone)


async def database_hangs(stage: Stage) -> list[str]:
    """The server says nothing at all for a while, to anybody who is connected (PostgreSQL)."""
    return await _missing("database hangs", stage, _server_hangs, refused=10)


async def disk_full(stage: Stage) -> list[str]:
    """No file of the bot may grow (SQLite)."""
    return await _missing("disk full", stage, _full)


async def file_gone(stage: Stage) -> list[str]:
    """The folder of the database is not there when the bot dies and begins again (SQLite)."""
    async with yard(stage) as it:
        it.meets(stage.size.people, 2)
        await it.starts()
        here, away = stage.file.parent, stage.folder / "away"
        refused: list[int] = []

        async def stop() -> None:
            await it.journal.until(taken=stage.size.events)
            with it.journal.blow("file gone"):
                here.rename(away)
                await it.bots[0].kill()
                await it.bots[0].begins()
                refused.append(0 if it.bots[0].running else await it.bots[0].ends())
                away.rename(here)
                await it.starts()
            await it.journal.until(taken=stage.size.events)

        await it.crowd().talks(stop)
        await it.settles()
        found = verdict("file gone", stage, it, refused=1)
        return found if refused == [2] else [*found, f"it began without a database: {refused}"]


async def _missing(scene: str, stage: Stage, gone: Gone, refused: int = 0) -> list[str]:
    """It goes away twice, for so many refusals, and the process that was there stays."""
    async with yard(stage, CHAOS_WAIT_MS="300") as it:
        it.meets(stage.size.people, 2)
        await it.promises(stage.size.promises, 0.5, 6.0)
        await it.starts()
        pid = it.bots[0].pid

        async def stop() -> None:
            for _ in range(2):
                await it.journal.until(taken=stage.size.events)
                with it.journal.blow(scene):
                    async with gone(it):
                        await it.journal.until(refused=refused or stage.size.events)
                    # Until it has found out that it is back.
                    await it.is_ready()
            await it.journal.until(taken=stage.size.events)

        await it.crowd().talks(stop)
        stayed = it.bots[0].running and it.bots[0].pid == pid
        await it.settles()
        found = verdict(scene, stage, it, refused=1)
        return found if stayed else [*found, f"{scene}: the process died"]


@asynccontextmanager
async def _locked(it: Yard) -> AsyncIterator[None]:
    with closing(sqlite3.connect(it.stage.file, timeout=60, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@asynccontextmanager
async def _server_down(it: Yard) -> AsyncIterator[None]:
    assert it.stage.postgres is not None
    await asyncio.to_thread(it.stage.postgres.down)
    try:
        yield
    finally:
        await asyncio.to_thread(it.stage.postgres.up)


@asynccontextmanager
async def _server_hangs(it: Yard) -> AsyncIterator[None]:
    others = raw.rows(
        it.url,
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
        " AND backend_type = 'client backend' AND pid <> pg_backend_pid()",
    )
    pids = [int(str(row["pid"])) for row in others]
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


@asynccontextmanager
async def _full(it: Yard) -> AsyncIterator[None]:
    pid, file = it.bots[0].pid, it.stage.file
    most = max(one.stat().st_size for one in file.parent.glob(f"{file.name}*"))
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, hard))
    yield
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
