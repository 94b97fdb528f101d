"""A rolling restart under load: the next release comes, with a migration, beside the last one."""

import asyncio
import shutil
import sys
from pathlib import Path

from storage.migrate import current
from storage.revisions import head
from tests.chaos.nursery import Nursery, Server, nursery
from tests.chaos.scenes import verdict
from tests.chaos.stage import Stage
from tests.chaos.yard import Yard, yard
from tests.serving import ROOT, free_port

ROOMS = ("bot", "adapters", "dialogs", "storage")
_MIGRATION = '''"""What the next release adds: a column, a table and an index. It only adds."""

import sqlalchemy as sa
from alembic import op

revision = "{new}"
down_revision = "{old}"
deploy = "pre"


def upgrade() -> None:
    op.add_column("task", sa.Column("later", sa.Text(), nullable=False, server_default=""))
    op.add_column("person", sa.Column("later", sa.Text(), nullable=True))
    op.create_table("later", sa.Column("id", sa.Text(), primary_key=True))
    op.create_index("task_later", "task", ["later"])
'''


def next_release(folder: Path) -> Path:
    """This code with one migration more."""
    code = folder / "next"
    for room in ROOMS:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / room, code / room, ignore=ignored)
    new = f"{int(head()) + 1:04}"
    versions = code / "storage" / "migrations" / "versions"
    (versions / f"r{new}_next.py").write_text(_MIGRATION.format(new=new, old=head()))
    return code


async def migrated(code: Path, it: Yard) -> int:
    """`python -m bot migrate` of that release; the exit code."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "migrate"),
        cwd=it.stage.folder,
        env={**it.bots[0].environment, "PYTHONPATH": str(code)},
    )
    return await process.wait()


async def rolling(stage: Stage) -> list[str]:
    """Two processes of the last release give way to two of the next, one after the other."""
    code = await asyncio.to_thread(next_release, stage.folder)
    async with nursery(stage.folder, code) as coming, yard(stage, processes=2) as it:
        it.meets(stage.size.people, 2)
        await it.promises(stage.size.promises, 0.5, 8.0)
        await it.starts()

        async def stop() -> None:
            await it.journal.until(taken=stage.size.events)
            assert await migrated(code, it) == 0
            await it.journal.until(taken=stage.size.events)
            # The last release still says that it can work, and can be started anew.
            await it.is_ready()
            assert await it.bots[0].stop() == 0, it.bots[0].text
            await it.starts()
            await it.is_ready()
            for number in range(2):
                await _gives_way(it, number, coming)
                await it.journal.until(taken=stage.size.events)
            # The next release turns out to be bad, and one goes back.
            await _gives_way(it, 0, stage.nursery)
            await it.journal.until(taken=stage.size.events)

        await it.crowd().talks(stop)
        await it.settles()
        assert await asyncio.to_thread(current, stage.url) == f"{int(head()) + 1:04}"
        return verdict("rolling restart", stage, it)


async def _gives_way(it: Yard, number: int, to: Nursery) -> None:
    """A new process is there before the old one is told to stop."""
    old = it.bots[number]
    new = Server(to, {**old.environment, "PORT": str(free_port())}, old.log.with_suffix(".new.log"))
    await new.begins()
    assert new.running, new.text
    it.bots[number] = new
    assert await old.stop() == 0, old.text
