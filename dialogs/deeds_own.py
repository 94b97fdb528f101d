"""What a manager may leave to carry out for themselves alone: nobody else ever hears of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlanTalks:
    """They would like to be reminded to ask somebody how they are.

    `rule` is an RRULE and `start` its first wall-clock time (`2026-12-01T14:00`). With `later` they
    are reminded on the next working day as well.
    """

    plan: str
    name: str
    rule: str
    start: str
    later: bool = False


@dataclass(frozen=True, slots=True)
class StopTalks:
    """They would like these reminders to stop."""

    plan: str
