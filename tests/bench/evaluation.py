"""The page that says how well questions are matched: `python -m tests.bench.evaluation PAGE`.

By topic and with confusions for the questions that may be read; for the locked ones sums alone.
A locked file wears out by being looked at, so its column stays as it stands on the page, unless
the file is named: `python -m tests.bench.evaluation PAGE locked`.
"""

import itertools
import math
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.content import load
from bot.matching import open_matcher
from dialogs.answers import ANSWER
from tests.bench.matching import Asked, likely, read, score, topics_of

DEV = "dev"
QUESTIONS = Path(__file__).parent.parent / "questions"
_SURE = 1.96  # standard deviations: 95 of 100 such intervals hold the true share

_HEAD = """# How well questions are matched

Made by `python -m tests.bench.evaluation docs/evaluation.md`; do not edit it by hand. How it
works, and what was tried, is in [decision 12](decisions/0012-a-smaller-matcher.md).

The questions were written by people who had not seen the answers. Each is marked with its
**topic**; a match is right when the topic is right. `dev` may be read, and the bars were set on
it. `locked` is only ever counted, and seldom: its column may be older than the rest of this page.
`locked-hard` was written on purpose in forty people's own ways, without the words an answer
would use; its misses were read once, by nobody who writes examples, and its sums chose between
encoders. `locked-second` asks what we had not thought of: at first .63 came first and .77 among
three. Its misses were read, and thirty-five answers and many ways to ask were written for what
they showed, without its own words; so it tells how many gaps are closed, and nothing of strangers
any more.
`locked-third` was written after all that by somebody who had seen nothing, and counted once. Its
145 were also read one by one by a judge who knew neither writer nor answers, and who asked not for
the topic but whether the text answers the question: .77 [.70, .83] first, .86 [.79, .90] among
three; of 108 answers given outright 92 fitted, 13 were beside the point and 3 wrong.
Square brackets hold the 95 % interval (Wilson).

"""
_AFTER = """
*First*: the right topic comes first, as the answer or the first button. *Among three*: it is one
of the three. *Answered right* and *wrong*: an answer was given outright, of all questions in
scope. *Coverage*: the largest share that could be answered outright with 95 of 100 right. *Stray
answered*: something we do not answer got an answer.
"""


def interval(count: int, of: int) -> tuple[float, float]:
    """The lower and upper end of the 95 % interval of a share (Wilson's); 0 and 1 for none."""
    if not of:
        return 0.0, 1.0
    share, part = count / of, _SURE**2 / of
    middle = (share + part / 2) / (1 + part)
    half = _SURE * math.sqrt(share * (1 - share) / of + part / (4 * of)) / (1 + part)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def shown(share: float, of: int) -> str:
    """A share with its interval, as in `.91 [.86, .94]`."""
    low, high = interval(round(share * of), of)
    return f"{_short(share)} [{_short(low)}, {_short(high)}]"


def measured(asked: Sequence[Asked], topics: dict[str, str]) -> dict[str, str]:
    """One file's column: a line a measure."""
    inside = sum(each.inside for each in asked)
    outside = len(asked) - inside
    found = score(asked, topics)
    return {
        "Questions in scope": str(inside),
        "Questions outside": str(outside),
        "First": shown(found.first, inside),
        "Among three": shown(found.among_three, inside),
        "Answered right": shown(found.answered_right, inside),
        "Answered wrong": shown(found.answered_wrong, inside),
        "Coverage at 95 % right": shown(found.coverage_at_95, inside),
        "Stray answered": shown(found.stray_answered, outside),
    }


def as_it_stood(page: str, name: str) -> dict[str, str]:
    """The column of this name in the first table of a page; empty where there is none."""
    lines = [line for line in page.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    if not cells or name not in cells[0]:
        return {}
    place = cells[0].index(name)
    table = itertools.takewhile(lambda row: len(row) == len(cells[0]), cells[2:])
    return {row[0]: row[place] for row in table}


def sums(columns: Mapping[str, Mapping[str, str]]) -> str:
    """One column a file, one line a measure."""
    shown_now = {name: column for name, column in columns.items() if column}
    lines = [f"| | {' | '.join(shown_now)} |", f"| --- |{' --- |' * len(shown_now)}"]
    for measure in shown_now[DEV]:
        row = [column.get(measure, "") for column in shown_now.values()]
        lines.append(f"| {measure} | {' | '.join(row)} |")
    return "\n".join(lines)


def by_topic(asked: Sequence[Asked], topics: dict[str, str]) -> str:
    """One line a topic, the worst first: where more ways to ask are worth writing."""
    lines = ["| Topic | Questions | First | Among three | Answered | of these wrong |"]
    lines.append("| --- | --- | --- | --- | --- | --- |")
    rows = []
    for topic in sorted({each.topic for each in asked if each.inside}):
        of_it = [each for each in asked if each.inside and each.topic == topic]
        offered = [likely(each.match, topics) for each in of_it]
        first = sum(found[0] == topic for found in offered)
        three = sum(topic in found for found in offered)
        given = [each for each in of_it if each.match.behaviour == ANSWER]
        wrong = sum(each.match.topic != topic for each in given)
        counts = f"{len(of_it)} | {first} | {three} | {len(given)} | {wrong}"
        rows.append((first / len(of_it), f"| {topic} | {counts} |"))
    return "\n".join([*lines, *(row for _, row in sorted(rows))])


def confusions(asked: Sequence[Asked], topics: dict[str, str]) -> str:
    """What was taken for what, most often first."""
    found = Counter(
        (each.topic, likely(each.match, topics)[0])
        for each in asked
        if each.inside and likely(each.match, topics)[0] != each.topic
    )
    lines = ["| Asked about | Taken for | Times |", "| --- | --- | --- |"]
    order = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return "\n".join(
        [*lines, *(f"| {right} | {taken} | {count} |" for (right, taken), count in order)]
    )


def _short(share: float) -> str:
    return f"{share:.2f}".removeprefix("0") if share < 1 else "1"


def main(page: Path, counted: Sequence[str]) -> None:
    """Match the questions and write the page; of the locked files those in `counted`."""
    matcher = open_matcher(load())
    topics = topics_of(matcher)
    before = page.read_text(encoding="utf-8") if page.is_file() else ""
    dev = read(QUESTIONS / f"{DEV}.jsonl", matcher.match)
    columns = {DEV: measured(dev, topics)}
    for name in (file.stem for file in sorted(QUESTIONS.glob("locked*.jsonl"))):
        if name in counted:
            asked = read(QUESTIONS / f"{name}.jsonl", matcher.match)
            columns[name] = measured(asked, topics)
        else:
            columns[name] = as_it_stood(before, name)
    parts = [
        _HEAD + sums(columns) + "\n" + _AFTER,
        "## By topic (dev, the weakest first)\n\n" + by_topic(dev, topics) + "\n",
        "## Confusions that remain (dev)\n\n" + confusions(dev, topics) + "\n",
    ]
    page.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
