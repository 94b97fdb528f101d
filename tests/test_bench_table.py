"""The page of figures says what was measured, and what was not."""

from tests.bench.table import FLOOR, R, faults, herd, missing, ratios, spread, turns

GOOD = {"errors": 0, "lost": 0, "dup": 0, "wrong": 0}


def row(label: str, at: int, speed: float, **more: float) -> dict[str, object]:
    measured = {"bot_cpu_ms_per_turn": 1.0, "reply_p50_ms": 2.0, "reply_p99_ms": 9.0}
    figures = {"turns_per_s": speed, "bot_peak_mb": 100.0, **measured, **GOOD, **more}
    return {"label": label, "round": at, **figures}


def test_a_figure_is_a_median_with_its_spread() -> None:
    assert spread([3000, 1000, 2000]) == "2,000 (1,000 to 3,000)"
    assert spread([0.5], 2) == "0.50 (0.50 to 0.50)"
    assert spread([]) == "–"


def test_ratios_are_taken_round_by_round() -> None:
    mine = {0: row("m", 0, 50), 1: row("m", 1, 30), 2: row("m", 2, 99)}
    theirs = {0: row("t", 0, 100), 1: row("t", 1, 300)}
    assert ratios(mine, theirs, "turns_per_s") == [0.5, 0.1]


def test_the_reference_comes_first_and_the_rest_is_measured_by_it() -> None:
    rows = [row("mine", 0, 50), row(R, 0, 100), row("mine", 1, 150), row(R, 1, 100)]
    lines = turns(rows)
    assert lines[2].startswith(f"| {R} | 100 (100 to 100) | 1.00 ")
    assert lines[3].startswith("| mine | 100 (50 to 150) | 1.00 (0.50 to 1.50) |")
    assert all(line.count("|") == lines[0].count("|") for line in lines)


def test_a_row_that_lost_something_does_not_count() -> None:
    assert faults({0: row("m", 0, 1)}) == "none"
    assert faults({0: row("m", 0, 1, lost=2), 1: row("m", 1, 1, lost=1, dup=4)}) == (
        "**does not count**: 3 lost, 4 dup"
    )


def test_what_gave_no_figure_is_named() -> None:
    rows = [row("a", 0, 1), {"label": "b", "round": 0, "failed": "it did not start"}]
    assert missing(rows, ["a", "b", "c"]) == ["b", "c"]


def test_a_herd_is_measured_by_its_floor() -> None:
    each = {"round": 0, "cpu_ms_each": 0.5, "first_ms": 90.0, "peak_mb": 100.0, **GOOD}
    lines = herd([{"label": "mine", "per_s": 500.0, **each},
                  {"label": FLOOR, "per_s": 1000.0, **each}], 10_000)  # fmt: skip
    assert lines[0].startswith("| 10,000 due at once |")
    assert lines[2].startswith(f"| {FLOOR} |")
    assert "| 0.50 (0.50 to 0.50) |" in lines[3]
