"""`answers check` and `answers ask`: the content looked over, and tried out, by hand."""

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, TextIO
from zoneinfo import ZoneInfo

import typer

from bot import log
from bot.content import DIALOGS, load
from bot.matching import learn, open_matcher
from bot.scheduler import clock
from dialogs.answering import decide
from dialogs.answers import ANSWER, Library
from dialogs.answers_check import check as problems_of
from dialogs.matcher import CLARIFY, SUGGEST, Match, Matcher

answers_app = typer.Typer(
    name="answers", help="Look over the answers, and try questions on them.", no_args_is_help=True
)

_WITH_SUGGESTIONS = (ANSWER, SUGGEST, CLARIFY)

Root = Annotated[Path, typer.Option(hidden=True, help="The folder that holds answers/ and words/.")]


def check(root: Path, today: date, out: TextIO) -> bool:
    """Write one line for each problem and a line that sums up. True when there is none."""
    library = load(root)
    crisis = [path for path in root.glob("words/*/*.toml") if path.stem in ("crisis", "safety")]
    numbers = "\n".join(path.read_text(encoding="utf-8") for path in crisis)
    found = problems_of(library, today, numbers)
    for problem in found:
        print(problem, file=out)
    files = len(library.answers) + len({problem.file for problem in library.problems})
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


@answers_app.command("check")
def check_command(root: Root = DIALOGS) -> None:
    """Check every answer; one line for each thing to mend. Exits with 1 when there is any."""
    today = clock().astimezone(ZoneInfo("Europe/London")).date()
    if not check(root, today, sys.stdout):
        raise typer.Exit(1)


@answers_app.command("ask")
def ask_command(
    file: Annotated[str, typer.Argument(help="A file with one question a line, or - for input.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    root: Root = DIALOGS,
) -> None:
    """Say for each question what the bot would do with it."""
    if not as_json:
        raise typer.BadParameter("only --json is there for now: add it")
    log.configure()
    library = load(root)
    if not library.answers:
        raise typer.BadParameter(f"no answer could be read in {root}")
    matcher = open_matcher(library)
    if file == "-":
        count = ask(sys.stdin, matcher, library, sys.stdout)
    else:
        with Path(file).open(encoding="utf-8") as lines:
            count = ask(lines, matcher, library, sys.stdout)
    typer.echo(f"{count} questions.", err=True)


@answers_app.command("learn")
def learn_command() -> None:
    """Work out again what the matcher keeps of the examples; run it when they have changed."""
    typer.echo(f"{learn(load())} examples learnt.", err=True)


if __name__ == "__main__":
    answers_app()
