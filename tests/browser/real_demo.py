"""The real playground in its own process, and hands to use it with."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Locator, Page, expect

ROOT = Path(__file__).parents[2]


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """`python -m bot demo` on a free loopback port; gives its address, and ends it afterwards."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "bot", "demo", "--port", str(port), "--folder", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ}, stdout=subprocess.DEVNULL) as demo:
        try:
            _until_up(f"http://127.0.0.1:{port}/healthz", demo)
            yield f"http://127.0.0.1:{port}/"
        finally:
            demo.terminate()
            demo.wait(20)


def _until_up(url: str, demo: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and demo.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError("the playground did not start")


@dataclass(frozen=True, slots=True)
class Hands:
    """What a person can do on the page: every step waits until the page shows its effect."""

    page: Page

    def column(self, who: str) -> Locator:
        return self.page.locator(f"section[data-person='{who}']")

    def fresh(self, who: str) -> Locator:
        """What came since they last did something."""
        return self.column(who).locator(".log .entry.bot:not([data-read])")

    async def types(self, who: str, text: str) -> None:
        await self.column(who).locator("form.composer textarea").fill(text)
        await self._sends(who, self.column(who).locator("form.composer").get_by_role("button"))

    async def presses(self, who: str, label: str) -> None:
        pattern = re.compile("^" + re.escape(label))
        await self._sends(who, self.column(who).get_by_role("button", name=pattern).last)

    async def answers(self, who: str, label: str) -> None:
        """Press a button among what came since they last did something: labels come again."""
        pattern = re.compile("^" + re.escape(label))
        await self._sends(who, self.fresh(who).get_by_role("button", name=pattern).last)

    async def picks(self, who: str, whom: str) -> None:
        entry = self.fresh(who).filter(has=self.page.get_by_role("combobox")).last
        await entry.get_by_role("combobox").select_option(f"web:demo:{whom.lower()}")
        await self._sends(who, entry.locator("form button[type=submit]"))

    async def reads(self, who: str, words: str) -> None:
        await expect(self.column(who).locator(".log")).to_contain_text(words, timeout=15_000)

    async def _sends(self, who: str, button: Locator) -> None:
        """Press it; then wait until something came in return."""
        this = await button.element_handle(timeout=15_000)
        await self.fresh(who).evaluate_all("all => all.forEach((one) => one.dataset.read = '')")
        await this.click()
        await expect(self.fresh(who)).not_to_have_count(0, timeout=15_000)
