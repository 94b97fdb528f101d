"""How well questions are matched, and at what cost: `python -m tests.bench.matching FILE...`.

Each line of a file is one question: `text`, `topic` and `kind` (in_scope, neutrality,
out_of_scope; crisis lines are left to the tests of safety). Nothing is fitted here.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from bot.content import load
from bot.matching import open_matcher
from dialogs.answers import ANSWER
from dialogs.matcher import SUGGEST, Match, Matcher


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a file, and what was made of it."""

    text: str
    topic: str
    inside: bool
    match: Match


@dataclass(frozen=True, slots=True)
class Score:
    """Shares from 0 to 1, over the questions inside the scope (first three) or outside it."""

    first: float
    among_three: float
    answered_wrong: float
    answered_right: float
    stray_answered: float
    stray_topic: float
    coverage_at_95: float


def read(file: Path, match: Callable[[str], Match]) -> tuple[Asked, ...]:
    """The questions of a file, matched; without its crisis lines."""
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["kind"] != "crisis":
            inside = entry["kind"] == "in_scope"
            text = entry["text"]
            found.append(Asked(text, entry["topic"], inside, match(text)))
    return tuple(found)


def score(asked: Sequence[Asked], topics: dict[str, str]) -> Score:
    """`topics` gives the topic of each answer id."""
    inside = [each for each in asked if each.inside]
    outside = [each for each in asked if not each.inside]
    offered = [likely(each.match, topics) for each in inside]
    answered = [each for each in inside if each.match.behaviour == ANSWER]
    right = sum(each.match.topic == each.topic for each in answered)
    pairs = list(zip(inside, offered, strict=True))
    return Score(
        first=_share(sum(each.topic == found[0] for each, found in pairs), len(inside)),
        among_three=_share(sum(each.topic in found for each, found in pairs), len(inside)),
        answered_wrong=_share(len(answered) - right, len(inside)),
        answered_right=_share(right, len(inside)),
        stray_answered=_share(sum(e.match.behaviour == ANSWER for e in outside), len(outside)),
        stray_topic=_share(sum(e.match.topic == e.topic for e in outside), len(outside)),
        coverage_at_95=_coverage(inside, offered),
    )


def likely(match: Match, topics: dict[str, str]) -> list[str]:
    """The topics offered, best first; the topic of a reply counts as an offer too."""
    found = [topics[each] for each in match.suggestions]
    return [match.topic, *found][:3] if match.behaviour != SUGGEST else found or [match.topic]


def _coverage(inside: Sequence[Asked], offered: Sequence[list[str]]) -> float:
    """The largest share that could be answered with 95 of 100 right, most sure first."""
    order = sorted(zip(inside, offered, strict=True), key=_doubt)
    right, best = 0, 0
    for count, (each, found) in enumerate(order, 1):
        right += found[0] == each.topic
        if right >= 0.95 * count:
            best = count
    return _share(best, len(inside))


def _doubt(pair: tuple[Asked, list[str]]) -> float:
    match = pair[0].match
    return -match.confidence if match.behaviour in (ANSWER, SUGGEST) else 0.0


def _share(count: int, of: int) -> float:
    return round(count / of, 3) if of else 0.0


def topics_of(matcher: Matcher) -> dict[str, str]:
    """The topic of each answer id."""
    return {kind.id: kind.topic for kind in matcher.kinds}


def main(files: Sequence[str]) -> None:
    """Print the scores of each file, then what they cost."""
    began = perf_counter()
    matcher = open_matcher(load())
    print(f"loaded in {perf_counter() - began:.2f} s, {len(matcher.kinds)} classes")
    for name in files:
        started = process_time()
        asked = read(Path(name), matcher.match)
        cost = (process_time() - started) * 1000 / max(len(asked), 1)
        print(name, len(asked), f"questions, {cost:.1f} ms CPU each")
        print("   ", score(asked, topics_of(matcher)))
        print("   ", dict(Counter(each.match.behaviour for each in asked if each.inside)))
        print("   ", dict(Counter(each.match.behaviour for each in asked if not each.inside)))


if __name__ == "__main__":
    main(sys.argv[1:])
