"""The checker is worth something: each build that breaks a promise is found out by it."""

import ast
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.chaos import checker, raw, scenes
from tests.chaos.saboteurs import SABOTEURS
from tests.chaos.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")
Scene = Callable[[Stage], Awaitable[list[str]]]
FOUND: dict[str, tuple[Scene, str]] = {
    "no_memory": (scenes.thrice, "had its effect more than once"),
    "acknowledges_first": (scenes.killed, "was acknowledged and had no effect"),
    "sends_before_the_commit": (scenes.rude, "had no effect"),
    "done_before_sent": (scenes.rude, "had no effect"),
    "no_lease": (scenes.rude, "came twice for no reason"),
    "no_line": (scenes.rude, "was due"),
    "no_rules": (scenes.rude, "nothing was agreed"),
}


@pytest.mark.parametrize("saboteur", SABOTEURS)
async def test_a_saboteur_is_found_out(stage: Stage, saboteur: str) -> None:
    scene, words = FOUND[saboteur]
    found = await scene(replace(stage, saboteur=saboteur))
    assert any(words in fault for fault in found), found


async def test_the_checker_shares_nothing_with_what_it_checks() -> None:
    may = {"tests.chaos.journal", "tests.chaos.raw"}
    for module in (checker, raw):
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                ours = str(node.module).partition(".")[0]
                assert ours not in ("bot", "adapters", "dialogs", "storage"), node.module
                assert ours != "tests" or node.module in may, node.module
