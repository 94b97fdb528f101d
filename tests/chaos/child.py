"""The real `serve`, with the dialog of the load as one flow more.

    python -m tests.chaos.child            serves at once
    python -m tests.chaos.child nursery    reads all in, and then forks a server for each line

`CHAOS_CLOCK` moves its clock (seconds), `CHAOS_SABOTEUR` breaks one promise, `CHAOS_WAIT_MS` is how
long SQLite waits for another writer. A line for the nursery is JSON: `{"environment": ..., "log":
...}` begins a server, `{"pid": ..., "signal": ...}` ends one. It answers `begun PID`, `ended PID
CODE`.
"""

import json
import os
import select
import sys
from datetime import datetime, timedelta
from typing import Any

import bot.__main__
import bot.app
import bot.service
from bot.scheduler import clock
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.messages import Said
from dialogs.records import Known
from dialogs.turn import turn
from storage import engine
from tests.bench.bot import add_flow, bench_turn
from tests.chaos.saboteurs import SABOTEURS


def real_or_bench(known: Known, said: Said, at: Clockwork, guide: Guide) -> Turn:
    """Buttons are the product's own; words are the load's."""
    return turn(known, said, at, guide) if said.token else bench_turn(known, said, at, guide)


def serve() -> None:
    """Change what was asked for, and serve."""
    if moved := float(os.environ.get("CHAOS_CLOCK", "0")):

        def elsewhere() -> datetime:
            return clock() + timedelta(seconds=moved)

        setattr(bot.__main__, "clock", elsewhere)  # noqa: B010
    if wait := os.environ.get("CHAOS_WAIT_MS"):
        setattr(engine, "_BUSY_MS", int(wait))  # noqa: B010
    if name := os.environ.get("CHAOS_SABOTEUR"):
        SABOTEURS[name]()
    sys.argv = ["bot", "serve"]
    bot.__main__.main()


def prepare() -> None:
    """The load's dialog beside the product's own."""
    add_flow()
    setattr(bot.service, "turn", real_or_bench)  # noqa: B010


def nursery() -> None:
    """Read in once what takes seconds, and fork as often as is asked for. Ends with its input."""
    from adapters import slack, slack_listener, teams, teams_sdk
    from bot.settings import Settings
    from tests.world import LOG

    assert slack and slack_listener and teams and teams_sdk
    guide = bot.app.guide_for(Settings(), clock(), LOG)
    setattr(bot.app, "guide_for", lambda *_: guide)  # noqa: B010
    children: set[int] = set()
    while True:
        if select.select([sys.stdin], [], [], 0.02)[0]:
            line = sys.stdin.readline()
            if not line:
                break
            _obey(json.loads(line), children)
        for child in list(children):
            pid, code = os.waitpid(child, os.WNOHANG)
            if pid:
                children.discard(child)
                print("ended", child, os.waitstatus_to_exitcode(code), flush=True)
    for child in children:
        os.kill(child, 9)


def _obey(order: dict[str, Any], children: set[int]) -> None:
    if "pid" in order:
        if order["pid"] in children:  # its number is not yet anybody else's
            os.kill(order["pid"], order["signal"])
        return
    child = os.fork()
    if child:
        children.add(child)
        print("begun", child, flush=True)
        return
    os.setsid()
    os.environ.clear()
    os.environ.update(order["environment"])
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    try:
        serve()
    except SystemExit as end:
        os._exit(int(end.code or 0))
    os._exit(0)


if __name__ == "__main__":
    prepare()
    if sys.argv[1:] == ["nursery"]:
        nursery()
    else:
        serve()
