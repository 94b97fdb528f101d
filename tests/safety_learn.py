"""Learns the weights of `dialogs/safety_net.py`: run `python -m tests.safety_learn` to write them.

A small logistic regression over the words of the examples in `tests/safety_cases` (danger), of
what people write about a hard day at work and of the questions that the answers list (no danger).
Without randomness: the same files in, the same weights out. `--held-out` leaves a fifth out in
turn and prints what the net makes of it. The files named `blind` are never learnt from.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.content import load
from dialogs.safety import everyday_blanked
from dialogs.safety_net import THRESHOLD, features
from dialogs.safety_text import clauses

Floats = NDArray[np.float64]

HERE = Path(__file__).parent
DIALOGS = HERE.parent / "dialogs"
ROUNDS, STEP, SHRINK, LEAST, SEEN = 2500, 0.5, 1e-3, 13, 3
HARDER = 4


def lines(name: str) -> list[str]:
    """The example sentences of one file."""
    return (HERE / "safety_cases" / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def told(text: str) -> set[str]:
    """All features of a text, its clauses taken one by one."""
    return {
        feature
        for clause in clauses(text)
        for feature in features(everyday_blanked(clause).split())
        if feature.isascii() and ":" not in feature
    }


def fitted(
    rows: Sequence[set[str]], truth: Floats, weight: Floats
) -> tuple[dict[str, float], float]:
    """The weight of each feature that at least `SEEN` rows have, and the base."""
    counts = Counter(feature for row in rows for feature in row)
    place = {name: n for n, name in enumerate(sorted(f for f, c in counts.items() if c >= SEEN))}
    pairs = [(n, place[feature]) for n, row in enumerate(rows) for feature in row & place.keys()]
    at, of = np.array(sorted(pairs)).T
    slopes, base = np.zeros(len(place)), 0.0
    for _ in range(ROUNDS):
        sums = np.bincount(at, slopes[of], minlength=len(rows)) + base
        off = (1 / (1 + np.exp(-sums)) - truth) * weight
        slopes -= STEP * (
            np.bincount(of, off[at], minlength=len(place)) / len(rows) + SHRINK * slopes
        )
        base -= STEP * float(off.mean())
    return {name: float(slopes[n]) for name, n in place.items()}, base


def learnt(
    own: list[str], other: list[str], harmless: list[str], talk: list[str], asked: list[str]
) -> str:
    """The text of `safety_weights.py`."""
    rows = [told(text) for text in (*own, *other, *harmless, *talk, *asked)]
    danger = len(own) + len(other)
    truth = np.r_[np.ones(danger), np.zeros(len(rows) - danger)]
    weight = np.r_[
        np.full(danger, len(rows) / 2 / danger),
        np.full(len(harmless), len(rows) / 4 / len(harmless)),
        np.full(len(talk), len(rows) / 2 / len(talk)),
        np.full(len(asked), len(rows) / 4 / len(asked)),
    ]
    sounds, base = fitted(rows, truth, weight)
    # Once more, with more weight on the ordinary questions that came near.
    near = np.array([base + sum(sounds.get(f, 0.0) for f in row) > 0 for row in rows])
    sounds, base = fitted(rows, truth, np.where(near & (truth == 0), weight * HARDER, weight))
    whose = np.r_[np.zeros(len(own)), np.ones(len(other))]
    leans, lean = fitted(rows[:danger], whose, np.ones(danger))
    entries = [
        f"{name}:{round(100 * slope)}:{round(100 * leans.get(name, 0.0))}"
        for name, slope in sorted(sounds.items())
        if abs(round(100 * slope)) >= LEAST
    ]
    body, line = [], ""
    for entry in entries:
        if len(line) + len(entry) > 98:
            body.append(line.rstrip())
            line = ""
        line += entry + " "
    body.append(line.rstrip())
    return (
        '"""What words weigh in `safety_net`; `tests/safety_learn.py` writes it."""\n\n'
        f"BASE = ({round(100 * base)}, {round(100 * lean)})\n"
        'WEIGHTS = """\n' + "\n".join(body) + '\n"""\n'
    )


def questions() -> list[str]:
    """The ordinary questions: all that the answers list, but the emergencies."""
    return [
        phrasing
        for answer in load().answers
        if answer.behaviour != "EMERG"
        for phrasing in answer.phrasings
    ]


def examples() -> list[list[str]]:
    """Danger to oneself and to others, then three kinds of what is no danger."""
    return [*map(lines, ("self_harm", "risk_to_other", "harmless", "talk")), questions()]


def held_out() -> None:
    """Print what share of each kind the net alone reaches when it has not seen it."""
    kinds = examples()
    reached = [0] * len(kinds)
    for fold in range(5):
        text = learnt(*([x for n, x in enumerate(kind) if n % 5 != fold] for kind in kinds))
        spoken: dict[str, object] = {}
        exec(text, spoken)  # our own text, made one line above
        table = {
            e.rsplit(":", 2)[0]: int(e.rsplit(":", 2)[1]) for e in str(spoken["WEIGHTS"]).split()
        }
        base = int(text.split("BASE = (")[1].split(",")[0])
        for number, kind in enumerate(kinds):
            for said in kind[fold::5]:
                best = max(
                    base + sum(table.get(f, 0) for f in features(everyday_blanked(c).split()))
                    for c in [*clauses(said), []]
                )
                reached[number] += best >= THRESHOLD
    for name, kind, count in zip(
        ("own", "other", "harmless", "talk", "asked"), kinds, reached, strict=True
    ):
        print(name, len(kind), round(count / len(kind), 4))


if __name__ == "__main__":
    if "--held-out" in sys.argv:
        held_out()
    else:
        text = learnt(*examples())
        (DIALOGS / "safety_weights.py").write_text(text, encoding="utf-8")
