"""What stays of a matter when somebody leaves it, and how long a matter is kept."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date

import pytest

from dialogs.records import AgreementState
from storage import Stale, Tx
from tests.databases import Stores
from tests.laws.filled import fill
from tests.laws.made import (
    ASHA,
    DAY,
    LEE,
    MORGAN,
    NOW,
    TRUST,
    a_decision,
    a_matter,
    a_member,
    a_note,
    a_reading,
    a_wake,
    an_admission,
    an_agreement,
    an_appointment,
)
from tests.laws.test_leaving import JUST, purge


async def test_a_matter_stays_for_its_person_when_the_manager_is_forgotten(stores: Stores) -> None:
    store = stores.open()
    await fill(store)
    async with store.begin() as tx:
        before = await tx.held("her team's matter")
        await tx.forget(ASHA)
        after = await tx.held("her team's matter")
        assert await tx.matters(LEE) != ()
        assert await tx.matters(ASHA) == ()
        assert await tx.admission("seat-her team's matter", TRUST, NOW) is not None
    assert before is not None
    assert after == replace(
        before,
        matter=replace(before.matter, manager="", manager_name="", version=2),
        notes=(replace(before.notes[0], author="", author_name=""), before.notes[1]),
        readings=before.readings[1:],
    )


async def test_whoever_was_beside_a_matter_leaves_only_their_words_there(stores: Stores) -> None:
    store = stores.open()
    await fill(store)
    async with store.begin() as tx:
        before = await tx.held("a matter beside her")
        await tx.forget(ASHA)
        after = await tx.held("a matter beside her")
    assert before is not None
    assert after == replace(
        before,
        matter=replace(before.matter, lead="", lead_name="", version=2),
        notes=(before.notes[0], replace(before.notes[1], author="", author_name="")),
        members=(),
        readings=before.readings[:1],
        decisions=(replace(before.decisions[0], second="", second_name="", version=2),),
    )


async def test_a_matter_goes_with_its_person_and_its_agreements_forget_it(stores: Stores) -> None:
    store = stores.open()
    await fill(store)
    async with store.begin() as tx:
        before = await tx.agreement("offered")
        await tx.forget(ASHA)
        assert await tx.held("her matter") is None
        after = await tx.agreement("offered")
    assert before is not None
    assert (before.matter, before.offered_to) == ("her matter", ASHA)
    assert after is not None
    assert after == replace(
        before, matter="", offered_to="", offered_name="", version=after.version
    )


async def test_who_is_left_alone_in_a_matter_takes_it_with_them(stores: Stores) -> None:
    store = stores.open()
    await fill(store)
    async with store.begin() as tx:
        await tx.forget(ASHA)
        assert await tx.held("her team's matter") is not None
        await tx.forget(LEE)
        assert await tx.held("her team's matter") is None


async def test_what_was_read_before_somebody_was_forgotten_cannot_be_written_back(
    stores: Stores,
) -> None:
    store = stores.open()
    await fill(store)
    async with store.begin() as tx:
        led = await tx.held("a matter beside her")
        team = await tx.matter("her team's matter")
        offered = await tx.agreement("offered")
    assert led is not None
    assert team is not None
    assert offered is not None
    async with store.begin() as tx:
        await tx.forget(ASHA)

    async def team_again(tx: Tx) -> None:
        await tx.save_matter(team)

    async def led_again(tx: Tx) -> None:
        await tx.save_matter(led.matter)

    async def step_again(tx: Tx) -> None:
        await tx.save_decision(led.decisions[0])

    async def offered_again(tx: Tx) -> None:
        await tx.save_agreement(offered)

    for write_back in (team_again, led_again, step_again, offered_again):
        with pytest.raises(Stale):
            async with store.begin() as tx:
                await write_back(tx)


async def test_an_admission_goes_when_it_runs_out(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        await tx.admit(an_admission())
    assert await purge(store, NOW + DAY - JUST) == {}
    assert await purge(store, NOW + DAY) == {"admission": 1}


LATER = NOW + 40 * DAY


async def _noted(tx: Tx) -> None:
    await tx.add_note(a_note("late", at=LATER))


async def _read(tx: Tx) -> None:
    await tx.add_reading(a_reading(at=LATER))


async def _decided(tx: Tx) -> None:
    await tx.save_decision(a_decision("late", made_at=LATER, standing=False))


async def _opened(tx: Tx) -> None:
    made = await tx.matter("m1")
    assert made is not None
    await tx.save_matter(replace(made, opened_at=LATER))


@pytest.mark.parametrize("last", [_noted, _read, _decided, _opened])
async def test_a_matter_goes_whole_half_a_year_after_the_last_that_was_done_there(
    stores: Stores, last: Callable[[Tx], Awaitable[None]]
) -> None:
    store = stores.open()
    async with store.begin() as tx:
        for id_ in ("m1", "m2"):
            await tx.save_matter(a_matter(id_))
            await tx.add_note(a_note(f"note-{id_}", matter=id_))
            await tx.save_member(a_member(matter=id_))
            await tx.add_reading(a_reading(matter=id_, at=NOW))
            await tx.save_decision(a_decision(f"step-{id_}", matter=id_, standing=False))
            never = NOW + 999 * DAY
            await tx.admit(an_admission(id_, matter=id_, expires_at=never))
            await tx.plan_wake(a_wake(f"try-{id_}", subject=id_), TRUST)
        await last(tx)
        await tx.appoint(an_appointment())
    whole = dict.fromkeys(
        ("matter", "note", "member", "reading", "decision", "admission", "task"), 1
    )
    assert await purge(store, NOW + 180 * DAY - JUST) == {}
    assert await purge(store, NOW + 180 * DAY) == whole
    async with store.begin() as tx:
        assert [matter.id for matter in await tx.matters(MORGAN)] == ["m1"]
    assert await purge(store, LATER + 180 * DAY - JUST) == {}
    assert (await purge(store, LATER + 180 * DAY)).items() >= {"matter": 1, "task": 1}.items()
    async with store.begin() as tx:
        assert await tx.matters(MORGAN) == ()
        assert len(await tx.appointments(TRUST)) == 1


@pytest.mark.parametrize("state", ["proposed", "live", "paused"])
async def test_a_matter_is_kept_while_an_agreement_came_from_it(
    stores: Stores, state: AgreementState
) -> None:
    store = stores.open()
    years = date(2030, 1, 1)
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        made = an_agreement(matter="m1", until=years)
        agreement = await tx.save_agreement(replace(made, state=state))
    assert await purge(store, NOW + 400 * DAY) == {}
    async with store.begin() as tx:
        ended = await tx.save_agreement(replace(agreement, state="ended"))
    assert await purge(store, NOW + 400 * DAY) == {"matter": 1}
    async with store.begin() as tx:
        kept = await tx.agreement(agreement.id)
    assert kept == replace(ended, matter="", version=ended.version + 1)


async def test_a_matter_is_kept_while_a_step_stands(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        step = await tx.save_decision(a_decision())
    assert await purge(store, NOW + 400 * DAY) == {}
    async with store.begin() as tx:
        await tx.save_decision(replace(step, standing=False))
    assert await purge(store, NOW + 400 * DAY) == {"matter": 1, "decision": 1}
