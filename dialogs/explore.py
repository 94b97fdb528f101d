"""Every path of a flow, walked by asking it; and its drawing.

Answers to choices watch what they are compared with. Two options that the flow cannot tell apart
are one branch; so the walk is exact, and no longer than the flow has paths.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from dialogs.flows import FLOWS
from dialogs.grammar import (
    Asked,
    Blank,
    Choice,
    Day,
    Flow,
    Moment,
    Outcome,
    Question,
    Several,
    Someone,
    T_co,
    Text,
    TimeOfDay,
)

# What a flow is told in a walk: a winter day without bank holidays, a channel with a picker.
FACTS: Mapping[str, str] = {
    "today": "2026-11-24",
    "zone": "Europe/London",
    "nation": "england",
    "closed": "",
    "my_name": "",
    "can_pick": "yes",
    "id": "c1",
    "agreement": "g1",
    "slot": "2026-11-24T14:00:00+00:00",
    "person": "Jo",
    "manager": "Sam",
    "person_address": "",
    "matter": "m1",
    "state": "held",
    "happened_on": "2026-11-24",
    "lead": "",
    "lead_name": "",
    "offer": "yes",
    "has_account": "no",
    "has_agreement": "no",
    "decision": "d1",
    "kind": "suspension",
    "about": "n1",
    "seat": "person",
    "asker": "Rae",
    "sentence": "The count was short.",
    "who_name": "",
    "rule": "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
    "start": "2026-12-01T14:00",
}
MOST = 100_000
# What somebody types where a choice takes words of their own.
OWN_WORDS = "own words"


@dataclass(frozen=True, slots=True)
class Path:
    """One way through: each question with the branch taken (the options that lead there)."""

    steps: tuple[tuple[str, tuple[str, ...]], ...]
    answers: Mapping[str, str]
    outcome: Outcome


class _Watched(str):
    """A choice that notes every value it is compared with."""

    seen: set[str]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            self.seen.add(str(other))
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        # Looked up in a table: any option may lead somewhere else.
        self.seen.add("*")
        return str.__hash__(self)


class _Written(str):
    """Optional words that note whether the flow asked if there were any."""

    seen: set[str]

    def __bool__(self) -> bool:
        self.seen.add("*")
        return len(self) > 0


class _Ticked(frozenset[str]):
    """Ticks that note which of them the flow looked for."""

    seen: set[str]

    def __contains__(self, item: object) -> bool:
        self.seen.add(str(item))
        return frozenset.__contains__(self, item)


def paths(flow: Flow, facts: Mapping[str, str] = FACTS) -> Iterator[Path]:
    """Every path of a flow. Raises ValueError where there are more than `MOST`: split the flow."""
    count = 0
    todo: list[dict[str, str]] = [{}]
    planned: set[tuple[tuple[str, str], ...]] = set()
    while todo:
        steps, answers, outcome, others = _walk(flow, facts, todo.pop())
        before: dict[str, str] = {}
        for key, _ in steps:
            for other in others.get(key, ()):
                # A walk may tell apart what an earlier one could not: what is new is walked too.
                branch = (*before.items(), (key, other))
                if branch not in planned:
                    planned.add(branch)
                    todo.append(dict(branch))
            before[key] = answers[key]
            planned.add(tuple(before.items()))
        count += 1
        if count > MOST:
            raise ValueError(f"more than {MOST} paths: split the flow")
        yield Path(steps, answers, outcome)


def _walk(
    flow: Flow, facts: Mapping[str, str], chosen: Mapping[str, str]
) -> tuple[
    tuple[tuple[str, tuple[str, ...]], ...],
    dict[str, str],
    Outcome,
    dict[str, tuple[str, ...]],
]:
    met: list[Asked[object]] = []
    answers: dict[str, str] = {}
    seen: dict[str, set[str]] = {}

    def ask(question: Question[T_co], /, **says: Blank) -> T_co:
        met.append(Asked(question, says))
        raw = chosen.get(question.key)
        raw = _first(question) if raw is None else raw
        answers[question.key] = raw
        value = _watched(question, raw)
        seen[question.key] = getattr(value, "seen", set())
        return value  # type: ignore[no-any-return]

    outcome = flow(ask, facts)
    steps: list[tuple[str, tuple[str, ...]]] = []
    others: dict[str, tuple[str, ...]] = {}
    for asked in met:
        question = asked.question
        branches = _branches(question, seen[question.key], answers[question.key])
        mine = next((branch for branch in branches if answers[question.key] in branch), ())
        steps.append((question.key, mine))
        others[question.key] = tuple(branch[0] for branch in branches if branch != mine)
    return tuple(steps), answers, outcome, others


def _watched(question: object, raw: str) -> Any:
    value: Any
    if isinstance(question, Choice):
        value = _Watched(question.parse(raw))
    elif isinstance(question, Text) and question.optional:
        value = _Written(question.parse(raw))
    elif isinstance(question, Several):
        value = _Ticked(question.parse(raw))
    else:
        return question.parse(raw)  # type: ignore[attr-defined]
    value.seen = set()
    return value


def _branches(question: object, seen: set[str], given: str) -> list[tuple[str, ...]]:
    if isinstance(question, Text):
        return [("x",), ("",)] if seen else []
    if isinstance(question, Several):
        return _ticks(question, seen)
    if not isinstance(question, Choice):
        return []
    # An option that takes answers back never ends a run, so no path goes through it.
    options = [option for option in question.options if option not in question.reopens]
    options += [OWN_WORDS] if question.other else []
    apart = [option for option in options if option in seen or "*" in seen]
    rest = tuple(option for option in options if option not in apart)
    return [*((option,) for option in apart), *((rest,) if rest else ())]


def _ticks(question: Several, seen: set[str]) -> list[tuple[str, ...]]:
    """Every set of the ticks that the flow looks for, with all the others ticked."""
    rest = [option for option in question.options if option not in seen]
    sets: list[tuple[str, ...]] = [()]
    for option in question.options:
        if option in seen:
            sets += [(*one, option) for one in sets]
    return [
        (",".join(option for option in question.options if option in one or option in rest),)
        for one in reversed(sets)
    ]


def _first(question: object) -> str:
    if isinstance(question, Choice):
        return next(option for option in question.options if option not in question.reopens)
    if isinstance(question, Several):
        return ",".join(question.options)
    if isinstance(question, Day):
        return date(2027, 1, 29).isoformat()
    if isinstance(question, TimeOfDay):
        return f"{time(14):%H:%M}"
    if isinstance(question, Moment):
        return datetime(2026, 11, 24, 14, tzinfo=UTC).isoformat()
    if isinstance(question, Text | Someone):
        return "x"
    raise TypeError(question)


def drawings() -> dict[str, str]:
    """Each flow as a Mermaid picture, from its paths."""
    return {name: _drawing(name, flow) for name, flow in FLOWS.items()}


def _drawing(name: str, flow: Flow) -> str:
    edges: dict[tuple[str, str], set[str]] = {}
    count = 0
    for path in paths(flow):
        count += 1
        ends = [*(key for key, _ in path.steps[1:]), f"end_{path.outcome.name}"]
        for (key, branch), following in zip(path.steps, ends, strict=True):
            edges.setdefault((key, following), set()).update(branch)
    lines = [
        f"# {name}",
        "",
        f"{count} {'path' if count == 1 else 'paths'}, walked and drawn by the code.",
        "",
        "```mermaid",
        "flowchart TD",
    ]
    for (start, following), taken in edges.items():
        label = f"|{' / '.join(sorted(taken))}|" if taken else ""
        end = (
            f"{following}([{following.removeprefix('end_')}])"
            if following.startswith("end_")
            else following
        )
        lines.append(f"    {start} -->{label} {end}")
    return "\n".join([*lines, "```", ""])
