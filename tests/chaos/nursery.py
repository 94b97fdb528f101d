"""Servers that are there in a moment: forked from a process that has read everything in already."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.chaos.journal import PATIENCE
from tests.serving import ROOT


@dataclass
class Nursery:
    """The process that forks, and what it has said so far."""

    process: asyncio.subprocess.Process
    born: asyncio.Queue[int] = field(default_factory=asyncio.Queue)
    ends: dict[int, asyncio.Future[int]] = field(default_factory=dict)

    def tell(self, order: Mapping[str, Any]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{json.dumps(order)}\n".encode())

    async def listen(self) -> None:
        """Until it ends."""
        assert self.process.stdout is not None
        async for line in self.process.stdout:
            word, *numbers = line.decode().split()
            if word == "begun":
                pid = int(numbers[0])
                self.ends[pid] = asyncio.get_running_loop().create_future()
                self.born.put_nowait(pid)
            elif word == "ended":
                self.ends[int(numbers[0])].set_result(int(numbers[1]))


@asynccontextmanager
async def nursery(folder: Path, code: Path = ROOT) -> AsyncIterator[Nursery]:
    """A nursery of the release that stands in `code`, and none of its servers after the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.chaos.child", "nursery"),
        cwd=folder,
        env={"PYTHONPATH": f"{code}:{ROOT}", "HOME": os.environ.get("HOME", str(folder))},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    made = Nursery(process)
    listening = asyncio.create_task(made.listen())
    try:
        yield made
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await listening
        await process.wait()


@dataclass
class Server:
    """One process that serves, with a door of its own. Begins, ends, and may begin again."""

    nursery: Nursery
    environment: Mapping[str, str]
    log: Path
    pid: int = 0

    @property
    def running(self) -> bool:
        return bool(self.pid) and not self.nursery.ends[self.pid].done()

    async def begins(self) -> None:
        """Begin, and come back when the door is open; or when it has ended at once."""
        heard = self.text.count('"listening"')
        self.nursery.tell({"environment": dict(self.environment), "log": str(self.log)})
        async with asyncio.timeout(PATIENCE):
            self.pid = await self.nursery.born.get()
            while self.running and self.text.count('"listening"') == heard:
                await asyncio.sleep(0.02)

    async def ends(self) -> int:
        """Wait until it has ended; the exit code."""
        async with asyncio.timeout(PATIENCE):
            return await asyncio.shield(self.nursery.ends[self.pid])

    async def stop(self) -> int:
        """Tell it to stop, politely; the exit code."""
        self.is_sent(signal.SIGTERM)
        return await self.ends()

    async def kill(self) -> None:
        """`kill -9`."""
        self.is_sent(signal.SIGKILL)
        await self.ends()

    def is_sent(self, what: signal.Signals) -> None:
        """A signal, if it still runs."""
        self.nursery.tell({"pid": self.pid, "signal": int(what)})

    @property
    def text(self) -> str:
        """All it wrote."""
        with suppress(FileNotFoundError):
            return self.log.read_text("utf-8", "replace")
        return ""
