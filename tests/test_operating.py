"""What whoever runs the bot relies on: the metrics, the log, the dashboard, and what to do."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import yaml

from bot import VERSION
from tests.serving import ROOT, Ward, ward

pytestmark = pytest.mark.asyncio(loop_scope="module")
OPERATIONS = ROOT / "docs" / "operations"


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    async with ward(tmp_path_factory.mktemp("served")) as served:
        yield served


async def shown(bot: Ward) -> dict[str, float]:
    """Every line of /metrics."""
    status, told = await bot.get("/metrics")
    assert status == 200
    lines = (line.rpartition(" ") for line in told.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in lines}


async def until(bot: Ward, name: str, at_least: float) -> None:
    """Ask again and again until it has come so far."""
    async with asyncio.timeout(15):
        while (await shown(bot)).get(name, 0) < at_least:
            await bot.get("/healthz")


def turns(channel: str, result: str) -> str:
    return f'speak_first_turns_total{{channel="{channel}",result="{result}"}}'


async def test_turns_deliveries_and_refusals_are_counted(bot: Ward) -> None:
    sam, jo = bot.slack_person(), bot.teams_person()
    before = await shown(bot)
    await sam.types("hello")
    await jo.types("hello")
    assert await sam.again() == 200
    raw, kind = sam.message("hello")
    assert await sam.post(raw, kind, secret="guessed") == 401
    assert await jo.post(jo.activity("message"), "no token") == 401
    await until(bot, turns("slack", "repeated"), before.get(turns("slack", "repeated"), 0) + 1)
    for channel in ("slack", "teams"):
        sent = f'speak_first_deliveries_total{{channel="{channel}",outcome="sent"}}'
        await until(bot, sent, before.get(sent, 0) + 2)
    after = await shown(bot)
    for name, more in (
        (turns("slack", "turned"), 1),
        (turns("teams", "turned"), 1),
        ('speak_first_turn_seconds_count{channel="slack"}', 1),
        ('speak_first_delivery_seconds_count{channel="teams"}', 2),
        ('speak_first_refused_requests_total{channel="slack",reason="signature"}', 1),
        ('speak_first_refused_requests_total{channel="teams",reason="malformed"}', 1),
    ):
        assert after[name] - before.get(name, 0) == more, name
    assert any(f'version="{VERSION}"' in name for name in after)
    assert after["process_resident_memory_bytes"] > 0


async def test_one_id_joins_what_arrived_with_each_message_that_answered_it(bot: Ward) -> None:
    sam = bot.slack_person()
    earlier = len(bot.bot.events("turned"))
    await sam.types("hello")
    await sam.types("ask")
    async with asyncio.timeout(15):
        while len(bot.bot.events("turned")) < earlier + 2:
            await bot.get("/healthz")
    first, second = bot.bot.events("turned")[earlier:]
    assert first["id"] != second["id"]
    for turned in (first, second):
        async with asyncio.timeout(15):
            while len(lines := delivered(bot, turned["id"])) < turned["letters"]:
                await bot.get("/healthz")
        assert all(line["channel"] == "slack" and line["ms"] > 0 for line in lines)


def delivered(bot: Ward, id_: str) -> list[dict[str, Any]]:
    return [line for line in bot.bot.events("delivered") if line["id"] == id_]


async def test_a_turn_that_fails_has_the_id_of_the_one_that_succeeds(bot: Ward) -> None:
    sam = bot.slack_person()
    await sam.types("hello")
    bot.sql("ALTER TABLE conversation RENAME TO gone")
    send = sam.said("hello once more")
    assert await send() == 503
    bot.sql("ALTER TABLE gone RENAME TO conversation")
    assert await send() == 200
    await bot.bot.until("turn_failed")
    (failed,) = bot.bot.events("turn_failed")
    async with asyncio.timeout(15):  # its line may come after its answer
        while failed["id"] not in [line["id"] for line in bot.bot.events("turned")]:
            await bot.get("/healthz")
    assert (await shown(bot))[turns("slack", "failed")] == 1


async def test_the_metrics_are_there_when_the_database_is_not(bot: Ward) -> None:
    assert (await shown(bot))["speak_first_database_up"] == 1
    bot.sql("ALTER TABLE task RENAME TO gone")
    try:
        told = await shown(bot)
        assert told["speak_first_database_up"] == 0
        assert "speak_first_due_messages" not in told
        await until(bot, "speak_first_database_trouble_total", 1)
    finally:
        bot.sql("ALTER TABLE gone RENAME TO task")
    await until(bot, "speak_first_database_up", 1)


NAME = re.compile(r"\b(?:speak_first|process)_\w+")


async def names(bot: Ward) -> set[str]:
    """Every name that can be asked for, whether it has been counted yet or not."""
    _, told = await bot.get("/metrics")
    found: set[str] = set()
    for name, kind in re.findall(r"^# TYPE (\S+) (\S+)$", told, re.M):
        parts = ("_bucket", "_count", "_sum") if kind == "histogram" else ("",)
        found |= {name + part for part in parts}
    return found


def rules() -> list[dict[str, Any]]:
    alerts = yaml.safe_load((OPERATIONS / "alerts.yaml").read_text("utf-8"))
    return [rule for group in alerts["groups"] for rule in group["rules"]]


async def test_whatever_the_dashboard_and_the_alerts_ask_for_is_there(bot: Ward) -> None:
    there = await names(bot)
    board = json.loads((OPERATIONS / "grafana.json").read_text("utf-8"))
    asked = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    assert len(asked) >= len(board["panels"]) > 10
    asked += [rule["expr"] for rule in rules()]
    wanted = {name for expression in asked for name in NAME.findall(expression)}
    assert wanted <= there
    # And nothing of ours is counted that nobody looks at.
    ours = {re.sub("_(bucket|count|sum)$", "", name) for name in there if "speak_first" in name}
    ours -= {name for name in ours if name.endswith("_created")}
    assert ours <= {re.sub("_(bucket|count|sum)$", "", name) for name in wanted}


async def test_each_alert_has_its_place_in_the_book(bot: Ward) -> None:
    book = (ROOT / "docs" / "running.md").read_text("utf-8")
    headings = re.findall(r"^### (\w+)$", book, re.M)
    assert sorted(headings) == sorted(rule["alert"] for rule in rules())
    for rule in rules():
        assert rule["annotations"]["summary"]
        assert rule["labels"]["severity"] in ("page", "ticket")


async def test_the_release_has_one_number() -> None:
    project = Path(ROOT / "pyproject.toml").read_text("utf-8")
    assert f'version = "{VERSION}"' in project
