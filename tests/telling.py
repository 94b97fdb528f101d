"""The language stories are written in: who does what, and what they read.

sam is web:demo:sam
sam > hello | sam presses Label | sam gives value | sam picks jo | jo joins
sam reads words ... more words | sam skips to words | sam hears nothing
sam is gone | sam is back | sam is forgotten | all read all | restart | include agreed
clock 2026-12-01 14:00
"""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).parent / "stories"
LONDON = ZoneInfo("Europe/London")
LINE = re.compile(
    r"(\w+) (>|presses|gives|picks|joins|reads|skips to|hears nothing|never hears|is gone|is back|"
    r"is forgotten|types)\s?(.*)"
)


class Stage(Protocol):
    """A world in which a story comes true."""

    def meets(self, name: str, address: str) -> str: ...
    async def types(self, who: str, text: str) -> None: ...
    async def presses(self, who: str, label: str) -> None: ...
    async def gives(self, who: str, value: str) -> None: ...
    async def picks(self, who: str, whom: str) -> None: ...
    async def joins(self, who: str, code: str) -> None: ...
    def next_text(self, who: str) -> str | None: ...
    def everything(self) -> str: ...
    async def wait_until(self, moment: datetime) -> None: ...


async def tell(stage: Stage, story: Path) -> None:
    """Run a story; where it does not come true, say at which line."""
    people: dict[str, str] = {}
    for where, line in lines(story):
        try:
            await _line(stage, people, line)
        except AssertionError as wrong:
            raise AssertionError(f"{where}: {line}\n{wrong}") from None


def lines(story: Path) -> Iterator[tuple[str, str]]:
    """The lines that tell something, with where they stand."""
    for number, raw in enumerate(story.read_text("utf-8").splitlines(), 1):
        line = raw.strip()
        if line.startswith("include "):
            yield from lines(FOLDER / f"{line.removeprefix('include ')}.inc")
        elif line and not line.startswith("#"):
            yield f"{story.name}:{number}", line


async def _line(stage: Stage, people: dict[str, str], line: str) -> None:
    if found := re.fullmatch(r"(\w+) is (\w+:\S+)", line):
        people[found[1]] = stage.meets(found[1], found[2])
    elif found := re.fullmatch(r"clock (\d{4}-\d\d-\d\d \d\d:\d\d)", line):
        await stage.wait_until(datetime.fromisoformat(found[1]).replace(tzinfo=LONDON))
    elif line == "restart":
        await stage.restart()  # type: ignore[attr-defined]
    elif line == "all read all":
        for who in people.values():
            while stage.next_text(who) is not None:
                pass
    elif found := LINE.fullmatch(line):
        await _do(stage, people, people[found[1]], found[2], found[3])
    else:
        raise AssertionError("this line is no part of a story")


async def _do(stage: Stage, people: dict[str, str], who: str, what: str, words: str) -> None:
    if what == ">":
        await stage.types(who, words)
    elif what == "types":
        await stage.types(who, _special(stage, words))
    elif what == "presses":
        await stage.presses(who, words)
    elif what == "gives":
        await stage.gives(who, "" if words == "nothing" else words)
    elif what == "picks":
        await stage.picks(who, people[words])
    elif what == "joins":
        name = next(name for name, key in people.items() if key == who)
        await stage.joins(who, code_for(stage, name.title()))
    elif what in ("is gone", "is back", "is forgotten"):
        await getattr(stage, what.replace(" ", "_"))(who)
    elif what == "never hears":
        heard = [text for text in _rest(stage, who) if words in text]
        assert not heard, f"heard: {heard}"
    elif what == "hears nothing":
        heard = list(_rest(stage, who))
        assert not heard, f"heard: {heard}"
    else:
        _reads(stage, who, words, skip=what == "skips to")


def _rest(stage: Stage, who: str) -> Iterator[str]:
    while (text := stage.next_text(who)) is not None:
        yield text


def _reads(stage: Stage, who: str, words: str, *, skip: bool) -> None:
    """The next message holds these words (parts are split by ` ... `); or a later one."""
    passed = []
    while (text := stage.next_text(who)) is not None:
        if all(part in text for part in words.split(" ... ")):
            return
        passed.append(text)
        assert skip, f"it said instead:\n{text}"
    raise AssertionError("nothing new was said" if not passed else "\n---\n".join(passed))


def codes(stage: Stage) -> list[str]:
    """Every code that was handed out, in order."""
    found: list[str] = re.findall(r"TALK-[A-Z0-9]{4}-[A-Z0-9]{4}", stage.everything())
    return found


def code_for(stage: Stage, name: str) -> str:
    """The latest code in words that greet somebody by name; empty where there is none."""
    found = re.findall(rf"Hello {name}\b.*?(TALK-[A-Z0-9]{{4}}-[A-Z0-9]{{4}})", stage.everything())
    return found[-1] if found else ""


def _special(stage: Stage, words: str) -> str:
    """What nobody would write out in a story: a code that was made for it, a flood of text."""
    if words == "a very long message":
        return "very long " * 4000
    if words == "the old code":
        return codes(stage)[0]
    role = words.removeprefix("the code for ")
    if role.istitle():
        return code_for(stage, role)
    return codes(stage)[-2] if role == "person" else codes(stage)[-1]
