"""The clock jumps, on and back, across both changes of 2027: every contact is reminded of once."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from dialogs.promises import next_wake
from dialogs.records import Agreement, Person
from dialogs.schedule import DAYS
from storage import Tx
from tests.agreed import PLAN
from tests.chaos.clock_checker import Landed, Weekly, faults
from tests.slack_stand_in import TEAM
from tests.slack_stand_in import Person as InSlack
from tests.wired_world import WiredWorld, wired_world

PROMISES = (
    Weekly("Wed", "DM0000", 2, time(14)),
    Weekly("Thu", "DM0001", 3, time(9)),
    Weekly("Sun", "DM0002", 6, time(1, 30)),  # in the hour that is skipped, and that comes twice
    Weekly("Sat", "DM0003", 5, time(23, 30)),
    Weekly("Noon", "DM0004", 6, time(12)),
)


def agreement(promise: Weekly, first: date) -> Agreement:
    """This promise as an agreement from that day on."""
    slots = promise.slots(first, first + timedelta(days=7))
    day, due = min(slots.items())
    number = PROMISES.index(promise)
    return replace(
        PLAN,
        id=f"g{number}",
        manager=f"slack:{TEAM}:UM{number:04}",
        person=f"slack:{TEAM}:UP{number:04}",
        lead="",
        person_name=promise.name,
        rule=f"FREQ=WEEKLY;INTERVAL=1;BYDAY={DAYS[promise.weekday]}",
        start=f"{day}T{promise.wall:%H:%M}",
        until=first + timedelta(days=90),
        due_at=due,
    )


async def lay_down(world: WiredWorld, first: date) -> None:
    for promise in PROMISES:
        made = agreement(promise, first)
        world.slack.people[made.manager.rpartition(":")[2]] = InSlack("Morgan")
        world.slack.people[made.person.rpartition(":")[2]] = InSlack("Jo")

        async def down(tx: Tx, made: Agreement = made) -> None:
            for address in (made.manager, made.person):
                await tx.save_person(Person(address, "home", met=True), {}, world.clock())
            await tx.save_agreement(made)
            wake = next_wake(made)
            assert wake is not None
            await tx.plan_wake(wake, "home")

        await world.store.run(down)


def steps(rng: random.Random) -> timedelta:
    """Mostly on; sometimes far ahead, sometimes back."""
    dice = rng.random()
    if dice < 0.15:
        return -timedelta(minutes=rng.randint(1, 400))
    if dice < 0.25:
        return timedelta(hours=rng.randint(20, 60))
    if dice < 0.5:
        return timedelta(minutes=rng.randint(1, 20))
    return timedelta(minutes=rng.randint(60, 300))


@pytest.mark.parametrize("seed", range(1, 6))
@pytest.mark.parametrize("change", ["2027-03-28", "2027-10-31"])
async def test_a_clock_that_jumps_across_a_change_reminds_once_and_by_the_wall(
    tmp_path: Path, change: str, seed: int
) -> None:
    rng = random.Random(seed)
    first = date.fromisoformat(change) - timedelta(days=6)
    end = datetime.combine(date.fromisoformat(change), time(12), UTC) + timedelta(days=5)
    looks: list[datetime] = []
    landed: list[Landed] = []
    async with wired_world("slack", tmp_path) as world:
        world.clock.at = datetime.combine(first, time(6), UTC)
        await lay_down(world, first)
        while not looks or looks[-1] < end:
            looks.append(world.clock())
            await world.settle()
            new = world.landed[len(landed) :]
            landed += [Landed(chat, str(given["text"]), len(looks) - 1) for chat, given in new]
            world.clock.at = min(world.clock() + steps(rng), end)
        assert faults(PROMISES, first, looks, landed) == [], f"seed {seed}"
    # It would have seen one that was lost, that came twice, or that came too soon.
    for number, one in enumerate(landed):
        if "Keep in touch with" in one.words and "still time" not in one.words:
            rest = [*landed[:number], *landed[number + 1 :]]
            for wrong in (rest, [*landed, one], [*rest, replace(one, look=one.look - 1)]):
                assert faults(PROMISES, first, looks, wrong) != []
    assert len(landed) >= len(PROMISES)


def test_the_almanac_and_the_checker_agree_on_the_hours_of_the_changes() -> None:
    wed, _, sun, *_ = PROMISES
    hours = wed.slots(date(2027, 3, 22), date(2027, 4, 4))
    assert [slot.hour for slot in hours.values()] == [14, 13]
    hours = wed.slots(date(2027, 10, 25), date(2027, 11, 7))
    assert [slot.hour for slot in hours.values()] == [13, 14]
    assert sun.slots(date(2027, 3, 28), date(2027, 3, 28)) == {
        date(2027, 3, 28): datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    }
    assert sun.slots(date(2027, 10, 31), date(2027, 10, 31)) == {
        date(2027, 10, 31): datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    }
