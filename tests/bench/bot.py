"""The product under the load generator: its own composition root, and one flow more.

    python -m tests.bench.bot [--teams] --port 3000 --sink http://127.0.0.1:9100 --db PATH_OR_DSN

The flow is the load generator's dialog of eight steps, so that a reply proves what was kept. It
begins at the first words of somebody in no conversation. All else is `python -m bot serve`.
"""

import argparse
import base64
import os
from dataclasses import replace

from aiohttp import web

import bot.app
import bot.service
from adapters import slack_wire
from adapters.slack_wire_text import OPTION, read_action_id
from bot.__main__ import fresh, run
from bot.app import application, channels_for, service_for
from bot.log import configure, logger
from bot.scheduler import clock
from bot.settings import Settings
from dialogs.doors import facts, say
from dialogs.flows import FLOWS
from dialogs.grammar import Ask, Facts, Outcome, Text
from dialogs.guide import Clockwork, Guide, Turn
from dialogs.messages import Said
from dialogs.records import Known
from dialogs.talking import advance, begin
from dialogs.turn import _must_not_wait, turn
from storage import Store
from storage.migrate import upgrade

# A herd comes when the people are already talking.
HERD_SECONDS = 5.0
STEPS = 8
FLOW = "bench"
# The load generator's buttons carry this id, not one of ours.
BUTTON = "answer"
QUESTIONS = [Text(f"q{step}") for step in range(STEPS)]
WORDS = {
    **{f"q{step}": {"ask": f"Q{step}.{{said}}"} for step in range(1, STEPS)},
    "outcome": {"done": "DONE.{last}.{all}"},
}


def eight_steps(ask: Ask, _facts: Facts) -> Outcome:
    """The first words are there when it begins; the eighth ends it with all that came between."""
    said = [ask(QUESTIONS[0])]
    for question in QUESTIONS[1:]:
        said.append(ask(question, said=said[-1]))
    return Outcome("done", says={"last": said[-1], "all": ".".join(said[1:])})


def bench_turn(known: Known, said: Said, at: Clockwork, guide: Guide) -> Turn:
    """A turn of the product; words to nobody's question begin the flow and are its first answer."""
    said = Said(text=said.text or said.value)
    if known.conversations:
        return turn(known, said, at, guide)
    if (first := _must_not_wait(known, said.text, said.text, guide, False)) is not None:
        return say(known, first)
    given = {**facts(known, at, guide), "preset": "q0"}
    talk = begin(known.person.address, FLOW, given, {"q0": said.text}, at)
    return advance(talk, at, guide)


def add_flow() -> None:
    """Beside the product's own flows, with its words."""
    words = bot.app.read_words()  # type: ignore[attr-defined]
    more = replace(words, tables={**words.tables, FLOW: WORDS})
    setattr(bot.app, "FLOWS", {**FLOWS, FLOW: eight_steps})  # noqa: B010
    setattr(bot.app, "read_words", lambda: more)  # noqa: B010
    setattr(bot.service, "turn", bench_turn)  # noqa: B010
    read = read_action_id
    ours = (OPTION, "0", BUTTON)
    setattr(slack_wire, "read_action_id", lambda id_: ours if id_ == BUTTON else read(id_))  # noqa: B010


def settings_for(given: argparse.Namespace) -> Settings:
    """What an operator would write for one workspace, with the platform on this machine."""
    host = given.sink.partition("//")[2].strip("/")
    url = given.db if "://" in given.db else f"sqlite:///{given.db}"
    both = {
        "DATABASE_URL": url,
        "ENCRYPTION_KEYS": base64.urlsafe_b64encode(b"k" * 32).decode(),
        "PORT": str(given.port),
        "LOG_LEVEL": given.log,
    }
    slack = {
        "SLACK_BOT_TOKEN": "xoxb-bench",
        "SLACK_SIGNING_SECRET": given.secret,
        "SLACK_API_URL": f"{given.sink}/api/",
    }
    teams = {"TEAMS_SERVICE_HOSTS": host}
    if given.jwt:
        teams |= {
            "MICROSOFT_APP_ID": given.app_id,
            "MICROSOFT_APP_PASSWORD": "bench",
            "TEAMS_OPENID_METADATA_URL": f"{given.sink}/v1/.well-known/openidconfiguration",
            "TEAMS_LOGIN_URL": given.sink,
        }
    else:
        teams |= {"TEAMS_UNAUTHENTICATED": "true"}
    if given.both:
        return Settings.from_env({**both, **slack, **teams})
    return Settings.from_env({**both, **(teams if given.teams else slack)})


def main() -> None:
    """Migrate, listen, serve."""
    command = argparse.ArgumentParser(description=__doc__)
    command.add_argument("--teams", action="store_true", help="Teams in place of Slack")
    command.add_argument("--both", action="store_true", help="both channels in one process")
    command.add_argument("--jwt", action="store_true", help="check Teams' tokens")
    command.add_argument("--port", type=int, default=3000)
    command.add_argument("--sink", default="http://127.0.0.1:9100")
    command.add_argument("--db", default="bench.sqlite3", help="a path or a postgresql:// DSN")
    command.add_argument("--sync", default="NORMAL", help="SQLite's PRAGMA synchronous")
    command.add_argument("--secret", default="bench-signing-secret")
    command.add_argument("--app-id", default="00000000-aaaa-4bbb-8ccc-000000000001")
    command.add_argument("--log", default="INFO")
    command.add_argument("--herd", type=int, default=0, help="messages due five seconds later")
    command.add_argument("--profile", default="", help="write cProfile's figures of the loop here")
    given = command.parse_args()
    add_flow()
    set_up = settings_for(given)
    configure(set_up.log_level)
    upgrade(set_up.database_url)
    log = logger()

    async def build() -> web.Application:
        store = Store.open(set_up.database_url, set_up.keys, synchronous=given.sync)
        if given.herd:
            from tests.bench.nudges import fill

            herd = argparse.Namespace(n=given.herd, future=0, contacts=False, due=HERD_SECONDS)
            await fill(store, herd)
        service = service_for(set_up, store, clock, fresh, log)
        channels, routes = channels_for(set_up, service, store, clock, log)
        return application(store, service, channels, routes, clock, log).app

    def serve() -> None:
        run(build, set_up.host, set_up.port, lambda: print("ready", os.getpid(), flush=True))

    if given.profile:
        import cProfile

        cProfile.runctx("serve()", {}, {"serve": serve}, given.profile)
    else:
        serve()


if __name__ == "__main__":
    main()
