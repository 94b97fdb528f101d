"""What is held about a matter comes back as it was written, to those who have a place in it."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from dialogs.held import Held
from storage import Stale, Store
from tests.databases import Stores
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
    an_admission,
    an_agreement,
    an_appointment,
)

MINUTE = timedelta(minutes=1)


async def test_a_matter_comes_back_with_all_that_is_held_in_order(stores: Stores) -> None:
    store = stores.open()
    notes = [a_note(f"n{9 - minute}", at=NOW + minute * MINUTE) for minute in range(3)]
    members = [a_member(LEE), a_member(MORGAN, since=NOW + MINUTE)]
    readings = [a_reading(at=NOW + minute * MINUTE) for minute in range(3)]
    decisions = [a_decision("d2"), a_decision("d1", made_at=NOW + MINUTE, standing=False)]
    async with store.begin() as tx:
        # What hangs on a matter may be written before it, and in any order.
        for note in reversed(notes):
            await tx.add_note(note)
        for member in reversed(members):
            await tx.save_member(member)
        for reading in reversed(readings):
            await tx.add_reading(reading)
        kept = [await tx.save_decision(decision) for decision in reversed(decisions)]
        matter = await tx.save_matter(a_matter())
        await tx.save_matter(a_matter("other"))
        await tx.add_note(a_note("elsewhere", matter="other"))
    async with store.begin() as tx:
        assert await tx.held("m1") == Held(
            matter, tuple(notes), tuple(members), tuple(readings), tuple(reversed(kept))
        )
        assert await tx.matter("m1") == matter
        assert await tx.held("none") is None
        assert await tx.matter("none") is None


async def test_a_matter_without_a_try_to_come_has_none(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        saved = await tx.save_matter(replace(a_matter(), try_again=None, person="", lead=""))
        assert saved.version == 1
        assert await tx.matter("m1") == saved


async def test_a_matter_is_found_by_those_with_a_place_in_it(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        old = await tx.save_matter(a_matter("a", opened_at=NOW - DAY))
        new = await tx.save_matter(a_matter("b", person=""))
        await tx.save_member(a_member(LEE, matter="a"))
    async with store.begin() as tx:
        assert await tx.matters(MORGAN) == (new, old)
        assert await tx.matters(ASHA) == (old,)
        assert await tx.matters(LEE) == (old,)
        assert await tx.matters("") == ()
        await tx.drop_member("a", LEE)
        # To be named as the lead is not to be let in.
        assert await tx.matters(LEE) == ()
        await tx.drop_member("a", LEE)


async def test_a_note_is_never_changed(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        await tx.add_note(a_note())
    async with store.begin() as tx:
        await tx.add_note(a_note(typed="we did not talk"))
        held = await tx.held("m1")
    assert held is not None
    assert held.notes == (a_note(),)


async def test_a_member_has_one_seat_and_a_reading_is_kept_once(stores: Stores) -> None:
    store = stores.open()
    again = replace(a_member(), seat="hr", name="Lee again")
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        await tx.save_member(a_member())
        await tx.save_member(again)
        await tx.add_reading(a_reading())
        await tx.add_reading(a_reading())
        held = await tx.held("m1")
    assert held is not None
    assert held.members == (again,)
    assert held.readings == (a_reading(),)


async def test_of_two_who_changed_the_same_matter_one_is_stale(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    async with ours.begin() as tx:
        read = await tx.save_matter(a_matter())

    async def write(store: Store, name: str) -> str:
        try:
            async with store.begin() as tx:
                await tx.add_note(a_note(name))
                await tx.save_matter(replace(read, lead_name=name))
        except Stale:
            return "stale"
        return name

    results = await asyncio.gather(write(ours, "mine"), write(theirs, "yours"))
    (kept,) = {"mine", "yours"} & set(results)
    assert "stale" in results
    async with ours.begin() as tx:
        held = await tx.held("m1")
    assert held is not None
    assert (held.matter.lead_name, held.matter.version) == (kept, 2)
    # The loser left nothing at all.
    assert [note.id for note in held.notes] == [kept]


async def test_a_decision_that_moved_or_is_new_twice_is_stale(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        read = await tx.save_decision(a_decision())
        ended = await tx.save_decision(replace(read, standing=False))
    for late in (replace(read, second=""), a_decision()):
        with pytest.raises(Stale):
            async with store.begin() as tx:
                await tx.save_decision(late)
    async with store.begin() as tx:
        held = await tx.held("m1")
    assert held is not None
    assert held.decisions == (ended,)


async def test_what_hangs_on_no_matter_is_refused_whole(stores: Stores) -> None:
    store = stores.open()
    with pytest.raises(IntegrityError):
        async with store.begin() as tx:
            await tx.first_sight("slack:Ev1", NOW)
            await tx.add_note(a_note(matter="none"))
    async with store.begin() as tx:
        assert await tx.first_sight("slack:Ev1", NOW)


async def test_an_admission_opens_for_its_own_organisation_until_it_runs_out(
    stores: Stores,
) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        await tx.admit(an_admission())
        await tx.admit(an_admission(typed="another name"))
    async with store.begin() as tx:
        assert await tx.admission("h1", TRUST, NOW) == an_admission(typed="another name")
        assert await tx.admission("h1", "org-2", NOW) is None
        assert await tx.admission("h2", TRUST, NOW) is None
        assert await tx.admission("h1", TRUST, NOW + DAY) is None


async def test_an_admission_is_used_once(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    async with ours.begin() as tx:
        await tx.save_matter(a_matter())
        await tx.admit(an_admission())

    async def use(store: Store) -> bool:
        try:
            async with store.begin() as tx:
                await tx.use_admission("h1")
        except Stale:
            return False
        return True

    assert sorted(await asyncio.gather(use(ours), use(theirs))) == [False, True]
    async with ours.begin() as tx:
        assert await tx.admission("h1", TRUST, NOW) is None


async def test_an_organisation_knows_whom_it_appointed(stores: Stores) -> None:
    store = stores.open()
    lead, rep = an_appointment(LEE), an_appointment(LEE, role="rep")
    async with store.begin() as tx:
        for one in (rep, lead, lead, an_appointment(organisation="org-2")):
            await tx.appoint(one)
        assert await tx.appointments(TRUST) == (lead, rep)
        await tx.appoint(replace(lead, name="Lee again"))
        await tx.unappoint(TRUST, "rep", LEE)
        await tx.unappoint(TRUST, "hr", LEE)
        assert await tx.appointments(TRUST) == (replace(lead, name="Lee again"),)
        assert await tx.appointments("org-2") == (an_appointment(organisation="org-2"),)
        assert await tx.appointments("org-3") == ()


async def test_the_agreements_of_a_matter_are_those_that_have_not_ended(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        old = await tx.save_agreement(an_agreement("old", matter="m1", proposed_at=NOW - DAY))
        new = await tx.save_agreement(an_agreement("new", matter="m1", offered_to=MORGAN))
        over = await tx.save_agreement(an_agreement("over", matter="m1"))
        await tx.save_agreement(replace(over, state="ended"))
        await tx.save_agreement(an_agreement("of another", matter="m2"))
        await tx.save_agreement(an_agreement("of none"))
    async with store.begin() as tx:
        assert await tx.agreements_of("m1") == (new, old)
        assert await tx.agreements_of("") == ()


async def test_whatever_is_written_about_a_matter_comes_back_as_it_was(stores: Stores) -> None:
    store = stores.open()
    words = "👩🏽‍⚕️ 日本語 half \ud83d nul \x00 ' \" ; -- " + "x" * 10_000
    async with store.begin() as tx:
        matter = await tx.save_matter(a_matter(typed=words))
        await tx.add_note(a_note(typed=words))
        await tx.save_member(a_member(typed=words))
        await tx.add_reading(a_reading(typed=words))
        decision = await tx.save_decision(a_decision(typed=words))
        await tx.admit(an_admission(typed=words))
        await tx.appoint(an_appointment(typed=words))
    async with store.begin() as tx:
        assert await tx.held("m1") == Held(
            matter,
            (a_note(typed=words),),
            (a_member(typed=words),),
            (a_reading(typed=words),),
            (decision,),
        )
        assert await tx.admission("h1", TRUST, NOW) == an_admission(typed=words)
        assert await tx.appointments(TRUST) == (an_appointment(typed=words),)
