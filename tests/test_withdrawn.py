"""What was agreed has ended before its reminder could be sent: then it is not sent any more."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.promises import next_wake
from dialogs.records import Person
from storage import Tx
from tests.agreed import JO, LEE, PLAN, SAM
from tests.world import World

DUE = datetime(2026, 12, 1, 14, tzinfo=UTC)  # of the plan


async def laid_down(tx: Tx) -> None:
    for who in (SAM, JO, LEE):
        name = who.rpartition(":")[2].title()
        await tx.save_person(
            Person(who, "home", name, can_pick=True, met=True), {}, PLAN.proposed_at
        )
    await tx.save_agreement(PLAN)
    wake = next_wake(PLAN)
    assert wake is not None
    await tx.plan_wake(wake, "home")


@pytest.mark.parametrize("label", ["End it", "Pause it"])
async def test_a_reminder_that_could_not_be_sent_goes_with_its_agreement(
    world: World, label: str
) -> None:
    await world.store.run(laid_down)
    await world.types(JO, "my agreements")
    world.platforms["web"].down = True
    await world.wait_until(DUE + timedelta(minutes=1))
    world.troubled = True
    await world.presses(JO, label)
    world.platforms["web"].down = False
    await world.wait_until(DUE + timedelta(minutes=30))
    told = [message.title for message in world.chat(SAM)]
    assert told == ["How we keep in touch"]  # that it has ended, or is paused


async def test_nobody_hears_of_a_missed_contact_when_there_is_no_agreement_any_more(
    world: World,
) -> None:
    await world.store.run(laid_down)
    await world.types(JO, "my agreements")
    await world.wait_until(DUE + timedelta(hours=1))
    world.platforms["web"].down = True
    await world.wait_until(DUE + timedelta(days=1, minutes=1))
    world.troubled = True
    await world.presses(JO, "End it")
    world.platforms["web"].down = False
    await world.wait_until(DUE + timedelta(days=1, hours=2))
    assert not world.chat(LEE)


async def test_what_is_agreed_is_reminded_of_as_soon_as_it_can_be(world: World) -> None:
    await world.store.run(laid_down)
    world.platforms["web"].down = True
    await world.wait_until(DUE + timedelta(minutes=1))
    world.troubled = True
    world.platforms["web"].down = False
    await world.wait_until(DUE + timedelta(minutes=30))
    assert [message.title for message in world.chat(SAM)] == [
        "Keep in touch with Jo: Tuesday 1 December 2026"
    ]
