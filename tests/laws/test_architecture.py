"""Who may import whom: bot -> adapters -> dialogs <- storage <- bot, and nobody imports bot."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAY = {
    "dialogs": {"dialogs"},
    "storage": {"storage", "dialogs"},
    "adapters": {"adapters", "dialogs"},
    "bot": {"bot", "adapters", "dialogs", "storage"},
}
SDKS = {"slack_bolt", "slack_sdk", "botbuilder", "botframework", "aiohttp", "msal", "jwt"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def files(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


@pytest.mark.parametrize("room", MAY)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    assert files(room)
    for path in files(room):
        ours = set(imports(path)) & set(MAY)
        assert ours <= MAY[room], f"{path.relative_to(ROOT)} imports {ours - MAY[room]}"


def test_dialogs_stand_on_the_standard_library_alone() -> None:
    for path in files("dialogs"):
        allowed = {*sys.stdlib_module_names, "dialogs"}
        if path.name.startswith("matcher"):
            allowed.add("numpy")
        others = set(imports(path)) - allowed
        assert not others, f"{path.relative_to(ROOT)} imports {others}"


def test_wire_files_import_no_sdk() -> None:
    wires = [path for path in files("adapters") if "_wire" in path.name]
    assert len(wires) >= 3
    for path in wires:
        assert not set(imports(path)) & SDKS, path.name


def test_only_the_edges_read_a_clock() -> None:
    edges = {"bot/scheduler.py", "bot/__main__.py"}
    for room in MAY:
        for path in files(room):
            text, name = path.read_text("utf-8"), path.relative_to(ROOT).as_posix()
            reads = [
                call
                for call in ("datetime.now(", ".utcnow(", "time.time(", "date.today(")
                if call in text
            ]
            assert not reads or name in edges, f"{name} reads the clock: {reads}"
