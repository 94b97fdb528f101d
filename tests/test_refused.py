"""What was not done is never said to be done: the refusal is all that is said."""

from dataclasses import replace

import pytest

from dialogs import tokens
from dialogs.held import Appointment
from dialogs.messages import Said
from tests.laws.made import a_matter
from tests.test_promises import ALEX, JO, LEE, SAM, proposed
from tests.world import World, as_text


async def said(world: World, who: str, since: int) -> str:
    return "\n---\n".join(as_text(one) for one in world.chat(who)[since:])


@pytest.fixture
async def plan(world: World) -> World:
    await proposed(world)
    return world


async def test_a_lead_who_is_in_the_plan_already_is_no_change(plan: World) -> None:
    await plan.presses(JO, "Yes, I agree")
    for label in ("Change it", "Something else", "Who hears if a contact is missed"):
        await plan.presses(JO, label)
    await plan.gives(JO, "Sam")
    since = len(plan.chat(JO))
    await plan.gives(JO, SAM)
    heard = await said(plan, JO, since)
    assert "Nothing was changed" in heard
    assert "Done." not in heard


async def test_a_yes_with_nobody_left_to_keep_it_starts_nothing(plan: World) -> None:
    async with plan.store.begin() as tx:
        person = await tx.person(SAM)
        assert person is not None
        await tx.save_person(replace(person, reachable=False), None, plan.now)
    since = len(plan.chat(JO))
    await plan.presses(JO, "Yes, I agree")
    heard = await said(plan, JO, since)
    assert "can't be reminded here any more" in heard
    assert "has started" not in heard
    assert "This plan is on" not in heard


async def test_what_ended_meanwhile_is_not_said_to_have_changed(plan: World) -> None:
    await plan.presses(JO, "Yes, I agree")
    await plan.presses(JO, "Change it")
    await plan.presses(JO, "The last day")
    async with plan.store.begin() as tx:
        (agreement,) = await tx.agreements(JO)
        await tx.save_agreement(replace(agreement, state="ended", due_at=None))
    since = len(plan.chat(JO))
    await plan.presses(JO, "In 12 weeks")
    heard = await said(plan, JO, since)
    assert "I can't find that agreement any more" in heard
    assert "Done." not in heard


async def test_nobody_gets_a_code_for_a_seat_they_may_not_have(plan: World) -> None:
    async with plan.store.begin() as tx:
        await tx.save_matter(a_matter("m1", manager=SAM, person=JO))
    await plan.says(JO, Said(token=tokens.door("held"), value="let_in:m1:lead"))
    await plan.types(JO, "Alex")
    await plan.gives(JO, ALEX)
    async with plan.store.begin() as tx:  # the list is made while they still think
        await tx.appoint(Appointment("lead", LEE, "Lee", "home"))
    since = len(plan.chat(JO))
    await plan.presses(JO, "Yes, let them in")
    heard = await said(plan, JO, since)
    assert "Alex is not on the list of leads" in heard
    assert "Thank you" not in heard
    assert "TALK-" not in heard
