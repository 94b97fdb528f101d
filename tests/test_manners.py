"""How a platform is left in peace: what it asked for, one message a second, no queue at a door."""

from contextlib import ExitStack
from datetime import timedelta
from itertools import pairwise

import pytest

from adapters.channel import NotTried
from adapters.manners import APART, Doors, Holds, Pace
from tests.teams_stand_in import Clock


def test_one_that_is_held_delays_no_other() -> None:
    holds = Holds(Clock())
    holds.hold("T1", 30)
    with pytest.raises(NotTried):
        holds.check("T1")
    holds.check("T2")


def test_a_hold_ends_by_itself() -> None:
    clock = Clock()
    holds = Holds(clock)
    holds.hold("T1", 30)
    clock.move(seconds=30)
    holds.check("T1")


def test_the_longest_of_several_holds_counts() -> None:
    clock = Clock()
    holds = Holds(clock)
    holds.hold("T1", 30)
    holds.hold("T1", 5)
    clock.move(seconds=29)
    with pytest.raises(NotTried):
        holds.check("T1")


def test_what_was_held_comes_back_one_after_another() -> None:
    holds = Holds(Clock())
    holds.hold("T1", 30)
    told = []
    for _ in range(100):
        with pytest.raises(NotTried) as later:
            holds.check("T1")
        told.append(later.value.seconds)
    assert told[0] >= 30
    assert [round(b - a, 6) for a, b in pairwise(told)] == [APART] * 99


class Pauses:
    """A pause that takes no time but moves the clock."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.taken: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        self.clock.move(seconds=seconds)


async def test_a_burst_goes_at_once_and_then_one_a_second() -> None:
    clock = Clock()
    pauses = Pauses(clock)
    pace = Pace(1.0, 3, clock, pauses)
    began = clock()
    for _ in range(10):
        await pace.wait("D1")
    assert clock() - began == timedelta(seconds=7)
    assert pauses.taken == [1.0] * 7


async def test_a_chat_that_rested_may_have_its_burst_again() -> None:
    clock = Clock()
    pauses = Pauses(clock)
    pace = Pace(1.0, 3, clock, pauses)
    for _ in range(2):
        for _ in range(3):
            await pace.wait("D1")
        clock.move(seconds=3)
    assert pauses.taken == []


async def test_one_busy_chat_delays_no_other_and_idle_ones_are_forgotten() -> None:
    clock = Clock()
    pauses = Pauses(clock)
    pace = Pace(1.0, 1, clock, pauses)
    for number in range(1_000):
        await pace.wait(f"D{number}")
        clock.move(seconds=0.01)
    assert pauses.taken == []
    assert len(pace._next) <= 101


def test_those_that_hang_at_one_host_are_not_joined() -> None:
    clock = Clock()
    doors = Doors(clock, most=3, patience=2.0)
    with ExitStack() as hanging:
        for _ in range(3):
            hanging.enter_context(doors.through("slow"))
        with doors.through("slow"):  # they are quick enough so far
            pass
        clock.move(seconds=2.1)
        with pytest.raises(NotTried), doors.through("slow"):
            pass
        with doors.through("quick"):
            pass
    with doors.through("slow"):
        pass


def test_a_few_slow_ones_hold_up_nobody() -> None:
    clock = Clock()
    doors = Doors(clock, most=3, patience=2.0)
    with doors.through("host"), doors.through("host"):
        clock.move(minutes=1)
        with doors.through("host"), doors.through("host"):
            pass
