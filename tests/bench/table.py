"""The page of figures: floors, peers and the product in one interleaved run.

    python -m tests.bench.table --harness FOLDER [--venvs FOLDER] [--rounds 5] [--n 10000]

FOLDER holds the load generator (`run.py`, `nudges/run.py`); its README says which environments the
floors and peers need. Those that are not there are named in the page and left out. PostgreSQL is
measured where `PG` is set, as the load generator wants it.
"""

import argparse
import json
import os
import platform
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "performance-table.md"
Row = Mapping[str, Any]

R, FLOOR = "X exactly-once, SQLAlchemy group sqlite", "L5 floor sqlite"
# Whom we stand beside, by the environment that holds them.
BESIDE = {
    "floor": (R, "T3 teams, group sqlite, JWT cached"),
    "bolt": ("P3 bolt async sqlite", "P3 bolt async sqlite, tuned session"),
    "bb": ("P1 botbuilder sqlite JWT",),
    "ma": ("P2 agents sqlite",),
}
_BOT = f"{sys.executable} -m tests.bench.bot --log WARNING --port {{port}} --sink {{sink}}"
_SLACK, _TEAMS = "slack|/slack/events", "teams|/api/messages"
OURS = {
    "Speak First, Slack": f"{_SLACK}|{_BOT} --db {{db}}",
    "Speak First, Slack, a button": f"slack-actions|/slack/events|{_BOT} --db {{db}}",
    "Speak First, Slack, synchronous=FULL": f"{_SLACK}|{_BOT} --db {{db}} --sync FULL",
    "Speak First, Teams with JWT": f"{_TEAMS}|{_BOT} --teams --jwt --db {{db}}|--jwt",
    "Speak First, Teams without JWT": f"{_TEAMS}|{_BOT} --teams --db {{db}}",
}
OURS_ON_POSTGRES = {"Speak First, Slack, PostgreSQL": f"{_SLACK}|{_BOT} --db {{pg}}"}
_NUDGES = f"{sys.executable} -m tests.bench.nudges --sink {{sink}} --n {{n}} --db {{db}}"
OUR_NUDGES = {
    "Speak First, messages": _NUDGES,
    "Speak First, promised contacts": f"{_NUDGES} --contacts",
}
FAULTS = ("errors", "lost", "dup", "wrong")

_HEAD = """# Performance: the table

Made by `make bench HARNESS=FOLDER` (`python -m tests.bench.table`); do not edit it by hand. What
it means, and where the time goes, is in [performance](performance.md).

Medians over {rounds} rounds, in which all take turns; the lowest and highest round in brackets.
**÷** is the median of the ratios of each round to the first row of the same round, which is the
exactly-once floor: the same libraries doing the durable work of a turn with an empty engine.
Compare ratios, not figures: machines differ, and neighbours are noisy.

- Machine: {machine}. Load over one minute while it ran: {load}.
- {versions}.
- {users} users at saturation, {seconds:g} s a round; the bot on one processor, the load generator
  on the other.
"""


def spread(figures: Sequence[float], digits: int = 0) -> str:
    """The median, with the lowest and the highest."""
    if not figures:
        return "–"
    middle, low, high = (
        f"{one:,.{digits}f}" for one in (median(figures), min(figures), max(figures))
    )
    return f"{middle} ({low} to {high})"


def ratios(rows: Mapping[int, Row], to: Mapping[int, Row], what: str) -> list[float]:
    """Round by round, this ÷ that; rounds that either lacks are left out."""
    both = [(rows[at].get(what), to[at].get(what)) for at in rows if at in to]
    return [mine / theirs for mine, theirs in both if mine and theirs]


def by_round(rows: Iterable[Row]) -> dict[str, dict[int, Row]]:
    """Each label's rows, by their round."""
    found: dict[str, dict[int, Row]] = {}
    for row in rows:
        if "failed" not in row:
            found.setdefault(row["label"], {})[row["round"]] = row
    return found


def faults(rows: Mapping[int, Row]) -> str:
    """What went wrong in all rounds; a row with any of it does not count."""
    counts = {name: sum(row.get(name) or 0 for row in rows.values()) for name in FAULTS}
    wrong = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
    return f"**does not count**: {wrong}" if wrong else "none"


def turns(rows: Iterable[Row]) -> list[str]:
    """The table of turns, the reference first."""
    each = by_round(rows)
    head = "turns a second | ÷ | processor, ms a turn | ÷ | p50, ms | p99, ms | peak, MB | faults"
    lines = [f"| | {head} |", "| --- |" + " --- |" * 8]
    for label in sorted(each, key=lambda one: one != R):
        mine, first = each[label], each.get(R, {})

        def figures(what: str, mine: Mapping[int, Row] = mine) -> list[float]:
            return [row[what] for row in mine.values() if row.get(what) is not None]

        cells = (
            spread(figures("turns_per_s")),
            spread(ratios(mine, first, "turns_per_s"), 2),
            spread(figures("bot_cpu_ms_per_turn"), 2),
            spread(ratios(mine, first, "bot_cpu_ms_per_turn"), 1),
            spread(figures("reply_p50_ms")),
            spread(figures("reply_p99_ms")),
            spread(figures("bot_peak_mb")),
            faults(mine),
        )
        lines.append(f"| {label} | {' | '.join(cells)} |")
    return lines


def herd(rows: Iterable[Row], n: int) -> list[str]:
    """The table of a herd that is due, the floor first."""
    each = by_round(rows)
    head = "each second | ÷ | processor, ms each | first one out, ms | peak, MB | faults"
    lines = [f"| {n:,} due at once | {head} |", "| --- |" + " --- |" * 6]
    for label in sorted(each, key=lambda one: one != FLOOR):
        mine = each[label]
        cells = (
            spread([row["per_s"] for row in mine.values()]),
            spread(ratios(mine, each.get(FLOOR, {}), "per_s"), 2),
            spread([row["cpu_ms_each"] for row in mine.values()], 2),
            spread([row["first_ms"] for row in mine.values()]),
            spread([row["peak_mb"] for row in mine.values()]),
            faults(mine),
        )
        lines.append(f"| {label} | {' | '.join(cells)} |")
    return lines


def missing(rows: Iterable[Row], wanted: Iterable[str]) -> list[str]:
    """What was to run and gave no figure."""
    there = by_round(rows)
    return [label for label in wanted if label not in there]


def machine() -> str:
    """Processors and memory, as the system tells them."""
    names = re.findall(r"^model name\s*: (.+)$", _read("/proc/cpuinfo"), re.M)
    memory = re.search(r"^MemTotal:\s*(\d+)", _read("/proc/meminfo"), re.M)
    size = f", {int(memory[1]) / 1024**2:.0f} GB" if memory else ""
    return f"{os.cpu_count()} x {names[0] if names else platform.machine()}{size}"


def versions() -> str:
    """What it ran on."""
    ours = ("aiohttp", "SQLAlchemy", "psycopg", "cryptography", "slack-bolt")
    parts = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    ).stdout.strip()  # fmt: skip
    return ", ".join([*parts, *(f"{one} {version(one)}" for one in ours), f"commit {commit}"])


def _read(path: str) -> str:
    return Path(path).read_text("utf-8") if Path(path).is_file() else ""


def _rows(file: Path) -> list[Row]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def _ran(script: Path, file: Path, given: Sequence[str], venvs: Path) -> list[Row]:
    file.touch()
    command = [sys.executable, str(script), "--out", str(file), "--tmp", str(file.parent), *given]
    environment = {**os.environ, "VENVS": str(venvs), "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return _rows(file)


def main(given: argparse.Namespace) -> None:
    """Run all of it, and write the page."""
    here = [venv for venv in BESIDE if (given.venvs / f"venv-{venv}").is_dir()]
    beside = [name for venv in here for name in BESIDE[venv]]
    ours = OURS | (OURS_ON_POSTGRES if os.environ.get("PG") else {})
    rounds = ["--rounds", str(given.rounds)]
    only = ["--only", "^(" + "|".join(map(re.escape, beside)) + ")$"]
    size = ["--seconds", str(given.seconds), "--users", str(given.users)]
    with tempfile.TemporaryDirectory() as folder:
        extra = [part for name, run in ours.items() for part in ("--extra", f"{name}|{run}")]
        at_work = _ran(
            given.harness / "run.py", Path(folder, "turns.jsonl"),
            [*rounds, *only, *size, *extra], given.venvs,
        )  # fmt: skip
        extra = [part for name, run in OUR_NUDGES.items() for part in ("--extra", f"{name}|{run}")]
        due = _ran(
            given.harness / "nudges" / "run.py", Path(folder, "nudges.jsonl"),
            [*rounds, "--n", str(given.n), "--only", f"^{FLOOR}$", *extra], given.venvs,
        )  # fmt: skip
    everybody = [name for names in BESIDE.values() for name in names]
    absent = missing(at_work, [*everybody, *ours]) + missing(due, [FLOOR, *OUR_NUDGES])
    head = _HEAD.format(
        rounds=given.rounds,
        machine=machine(),
        load=spread([row["load1"] for row in at_work], 1),
        versions=versions(),
        users=given.users,
        seconds=given.seconds,
    )
    lines = [head, "## One turn", "", *turns(at_work), "", "## A herd that is due", ""]
    lines += [*herd(due, given.n), ""]
    if absent:
        lines += [f"Not measured here: {'; '.join(absent)}.", ""]
    given.page.write_text("\n".join(lines), "utf-8")
    print(f"Written: {given.page}")


if __name__ == "__main__":
    command = argparse.ArgumentParser(description=__doc__)
    command.add_argument("--harness", type=Path, required=True)
    command.add_argument("--venvs", type=Path, default=Path(os.environ.get("VENVS", ".")))
    command.add_argument("--rounds", type=int, default=5)
    command.add_argument("--seconds", type=float, default=3.0)
    command.add_argument("--users", type=int, default=32)
    command.add_argument("--n", type=int, default=10_000)
    command.add_argument("--page", type=Path, default=PAGE)
    main(command.parse_args())
