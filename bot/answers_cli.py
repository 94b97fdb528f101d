"""`answers ...`: what content people do without code: write, check, read, sign, and keep watch."""

import json
import re
import sys
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, TextIO
from zoneinfo import ZoneInfo

import typer

from bot import log
from bot.answers_git import library_at
from bot.answers_kept import environment, kept
from bot.answers_sign import sign_all, withdraw_all
from bot.answers_text import changes, listed, nation_of, plain, skeleton
from bot.content import DIALOGS, LANGUAGE, load, proved_numbers
from bot.matching import learn, open_matcher
from bot.scheduler import clock
from bot.signing import new_key
from bot.words import read_words
from dialogs.answering import Desk, decide, reply, shown
from dialogs.answers import ANSWER, Library
from dialogs.answers_check import check as problems_of
from dialogs.answers_queue import queue
from dialogs.matcher import CLARIFY, SUGGEST, Match, Matcher

answers_app = typer.Typer(
    name="answers",
    help="Write the answers, check them, read them as others will, and sign them.",
    no_args_is_help=True,
)

_WITH_SUGGESTIONS = (ANSWER, SUGGEST, CLARIFY)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?")

Root = Annotated[Path, typer.Option(hidden=True, help="The folder that holds answers/ and words/.")]
Signers = Annotated[
    Path | None,
    typer.Option(envvar="SIGNERS_FILE", help="Who may sign; else signers.toml beside the answers."),
]
Local = Annotated[
    Path | None,
    typer.Option(
        envvar="CONTACTS_FILE", help="Your own contacts; else local.toml beside the answers."
    ),
]
On = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day; else today.")]
Nation = Annotated[str, typer.Option(help="england, scotland, wales or ni; else all of them.")]
Ids = Annotated[list[str] | None, typer.Argument(help="Ids of answers.")]


def today() -> date:
    """The day it is where the answers hold."""
    return clock().astimezone(ZoneInfo("Europe/London")).date()


def check(library: Library, root: Path, day: date, out: TextIO) -> bool:
    """Write one line for each problem and a line that sums up. True when there is none."""
    found = problems_of(library, day, proved_numbers(root))
    for problem in found:
        print(problem, file=out)
    files = len({a.file for a in library.answers} | {p.file for p in library.problems})
    answers = sum(each[0].behaviour == ANSWER for each in library.by_id.values())
    print(f"{files} files, {answers} answers, {len(found)} problems.", file=out)
    return not found


def ask(questions: Iterable[str], matcher: Matcher, library: Library, out: TextIO) -> int:
    """Write one JSON object for each question. Returns how many there were."""
    count = 0
    for question in questions:
        text = question.strip()
        print(json.dumps(described(text, decide(text, matcher), library)), file=out, flush=True)
        count += 1
    return count


def described(question: str, match: Match, library: Library) -> dict[str, object]:
    """A decision as the JSON object that `ask --json` prints."""
    answered = match.behaviour == ANSWER and match.answer in library.by_id
    offered = match.suggestions if match.behaviour in _WITH_SUGGESTIONS else ()
    return {
        "question": question,
        "behaviour": match.behaviour,
        "topic": match.topic or None,
        "answer": match.answer if answered else None,
        "confidence": round(match.confidence, 3),
        "suggestions": list(offered),
    }


@answers_app.command("new")
def new_command(
    name: Annotated[str, typer.Argument(help="Its id, and .ni or the like for a variant.")],
    topic: Annotated[str, typer.Option(help="The topic, which is also the folder.")],
    root: Root = DIALOGS,
) -> None:
    """Write the skeleton of an answer; `check` then says what is still to be written."""
    if not (_ID.fullmatch(name) and re.fullmatch(r"[a-z_]+", topic)):
        raise ValueError("Use small letters: an id like `strike-day-pay`, a topic like strike_pay.")
    folder = root / "answers" / LANGUAGE
    if any(folder.rglob(f"{name}.md")):
        raise ValueError(f"There is an answer {name} already.")
    path = folder / topic / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(skeleton(topic, today()), encoding="utf-8")
    typer.echo(path.relative_to(root.parent).as_posix())


@answers_app.command("check")
def check_command(
    on: On = None, root: Root = DIALOGS, signers: Signers = None, local: Local = None
) -> None:
    """Check every answer; one line for each thing to mend. Exits with 1 when there is any."""
    day = on.date() if on else today()
    if not check(load(root, LANGUAGE, signers, local), root, day, sys.stdout):
        raise typer.Exit(1)


@answers_app.command("preview")
def preview_command(
    answers: Ids = None,
    topic: Annotated[str, typer.Option(help="Every answer of a topic.")] = "",
    on: On = None,
    nation: Nation = "",
    served: Annotated[
        bool, typer.Option("--served", help="As `serve` shows it: unsigned text is held back.")
    ] = False,
    root: Root = DIALOGS,
    signers: Signers = None,
    local: Local = None,
) -> None:
    """Show answers as a person would read them, on any day, in any nation."""
    at = _desk(load(root, LANGUAGE, signers, local), banner=not served)
    of_topic = [each for each, held in at.library.by_id.items() if held[0].topic == topic]
    wanted = [*(answers or ()), *of_topic]
    if not wanted:
        raise ValueError("Name an answer, or a topic that has one, after --topic.")
    day, place = on.date() if on else today(), nation_of(nation)
    for name in wanted:
        if name not in at.library.by_id:
            raise ValueError(f"No answer has the id {name}, or its file cannot be read.")
    texts = [f"=== {name}\n{plain(shown(at, name, day, place))}" for name in wanted]
    typer.echo("\n\n".join(texts))


@answers_app.command("ask")
def ask_command(
    file: Annotated[str, typer.Argument(help="A file with one question a line, or - for input.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    on: On = None,
    nation: Nation = "",
    root: Root = DIALOGS,
) -> None:
    """Say for each question what the bot would do with it."""
    log.configure()
    at = _desk(load(root), banner=True, sure=True)
    lines = sys.stdin if file == "-" else Path(file).read_text(encoding="utf-8").splitlines()
    if as_json:
        typer.echo(f"{ask(lines, at.matcher, at.library, sys.stdout)} questions.", err=True)
        return
    day, place = on.date() if on else today(), nation_of(nation)
    for question in filter(None, map(str.strip, lines)):
        said = reply(at, question, day, place)
        typer.echo(f"=== {question}\n{said.behaviour} {said.answer_id}\n{plain(said.message)}\n")


@answers_app.command("diff")
def diff_command(revision: str, root: Root = DIALOGS, signers: Signers = None) -> None:
    """Say which answers read differently than at a git revision, and which signatures are void."""
    for line in changes(library_at(root, revision), load(root, LANGUAGE, signers)):
        typer.echo(line)


@answers_app.command("sign")
def sign_command(
    answers: Ids = None,
    key: Annotated[Path | None, typer.Option(help="Your private key.")] = None,
    withdraw: Annotated[
        bool, typer.Option("--withdraw", help="Take your side's word back, alone and at once.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask: you have read it.")] = False,
    make: Annotated[str, typer.Option("--new-key", help="Make a key for this person.")] = "",
    side: Annotated[str, typer.Option(help="For --new-key: management or staff.")] = "",
    to: Annotated[
        Path | None, typer.Option(help="For --new-key: its file; else in your home.")
    ] = None,
    root: Root = DIALOGS,
    signers: Signers = None,
) -> None:
    """Sign answers for your side, after reading their words; or take the signature back."""
    if make:
        name = re.sub(r"\W+", "-", make.lower()).strip("-")
        path = to or Path(typer.get_app_dir("speak-first")) / f"{name}.key"
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = new_key(path, make, side)
        typer.echo(f"Keep {path} to yourself. Give these lines to whoever keeps signers.toml:")
        typer.echo(lines)
        return
    if key is None or not answers:
        raise ValueError("Write `answers sign --key FILE ANSWER...`, or --new-key NAME --side ...")
    if withdraw:
        withdraw_all(root, signers, key, answers, clock(), sys.stdout)
        return

    def agrees(words: str) -> bool:
        return yes or typer.confirm(f"{words}\n\nDo you agree to exactly these words?")

    sign_all(root, signers, key, answers, clock(), today(), agrees, sys.stdout)


@answers_app.command("queue")
def queue_command(
    on: On = None,
    organisation: Annotated[str, typer.Option(help="Whose signatures and counts.")] = "home",
    root: Root = DIALOGS,
    signers: Signers = None,
    local: Local = None,
) -> None:
    """Say what waits for a person: signatures, reviews, contacts; and what was asked in vain.

    With DATABASE_URL, signatures given in chat are looked at too, and what was counted is shown.
    """
    day = on.date() if on else today()
    held = kept(environment(), organisation, day)
    waiting = queue(load(root, LANGUAGE, signers, local), day, held.chat)
    for line in listed(waiting):
        typer.echo(line)
    typer.echo(f"{len(waiting)} things wait.")
    if held.counts:
        typer.echo("\n".join(["", "Asked in vain, by week and topic:", *held.counts]))


@answers_app.command("learn")
def learn_command() -> None:
    """Work out again what the matcher keeps of the examples; run it when they have changed."""
    typer.echo(f"{learn(load())} examples learnt.", err=True)


def _desk(library: Library, banner: bool, sure: bool = False) -> Desk:
    """A desk to read answers at. `sure` opens the whole matcher, for those who ask questions."""
    if not library.answers:
        raise ValueError("No answer could be read. `answers check` says why.")
    matcher = open_matcher(library) if sure else Matcher(library)
    return Desk(library, matcher, read_words(), "answer", banner)
