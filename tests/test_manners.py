"""How a platform is left in peace: what it asked for, one message a second, no queue at a door."""

from contextlib import ExitStack
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


def early(pace: Pace, chat: str) -> float:
    """How many seconds too early a message to this chat is; 0 for one that was let through."""
    try:
        pace.check(chat)
    except NotTried as told:
        return told.seconds
    return 0.0


def test_a_burst_goes_at_once_and_then_one_a_second() -> None:
    clock = Clock()
    pace = Pace(1.0, 3, clock)
    assert [early(pace, "D1") for _ in range(5)] == [0, 0, 0, 1, 1]
    for _ in range(3):
        clock.move(seconds=1)
        assert [early(pace, "D1") for _ in range(2)] == [0, 1]


def test_a_chat_that_rested_may_have_its_burst_again() -> None:
    clock = Clock()
    pace = Pace(1.0, 3, clock)
    for _ in range(2):
        assert [early(pace, "D1") for _ in range(4)] == [0, 0, 0, 1]
        clock.move(seconds=3)


def test_whoever_speaks_is_answered_at_once_however_fast_they_are() -> None:
    pace = Pace(1.0, 3, Clock())
    for _ in range(100):
        pace.heard("D1")
        assert early(pace, "D1") == 0
    # But it is no store of answers: what comes unasked has its burst, and no more.
    for _ in range(100):
        pace.heard("D2")
    assert [early(pace, "D2") for _ in range(4)] == [0, 0, 0, 1]


def test_who_comes_when_they_were_told_to_is_let_through() -> None:
    clock = Clock()
    pace = Pace(0.6, 5, clock)
    for _ in range(500):
        if seconds := early(pace, "chat"):
            clock.move(seconds=seconds)
            assert early(pace, "chat") == 0.0


def test_one_busy_chat_delays_no_other_and_idle_ones_are_forgotten() -> None:
    clock = Clock()
    pace = Pace(1.0, 1, clock)
    for number in range(1_000):
        assert early(pace, f"D{number}") == 0
        clock.move(seconds=0.01)
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
