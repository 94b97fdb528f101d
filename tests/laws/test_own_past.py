"""A manager's own past is read from what is held, and from nobody else's."""

from dataclasses import replace
from datetime import timedelta

from dialogs.own_past import ContactThen, OwnPast, StepThen, TalkThen
from tests.databases import Stores
from tests.laws.made import (
    ASHA,
    DAY,
    LEE,
    MORGAN,
    NOW,
    a_contact,
    a_decision,
    a_matter,
    an_agreement,
)


async def test_it_holds_what_they_began_took_and_promised_and_nothing_else(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        first, later = NOW - 9 * DAY, NOW
        await tx.save_matter(replace(a_matter("m1", opened_at=later), state="held"))
        await tx.save_matter(a_matter("m2", opened_at=first))
        await tx.save_matter(a_matter("theirs", manager=LEE))
        await tx.save_decision(a_decision("d1", matter="m1", made_at=later))
        await tx.save_decision(a_decision("d2", matter="m1", made_at=first, standing=False))
        await tx.save_decision(a_decision("d3", matter="theirs"))
        await tx.save_agreement(an_agreement("a1"))
        await tx.save_agreement(an_agreement("theirs", manager=LEE))
        await tx.save_contact(a_contact())  # still open: its grace is not over
        await tx.save_contact(a_contact(slot=NOW - DAY, closed=True))
        kept = a_contact(slot=NOW - 2 * DAY, closed=True)
        await tx.save_contact(replace(kept, kept=True))
        await tx.save_contact(a_contact(agreement="theirs", slot=NOW, closed=True))
    async with store.begin() as tx:
        assert await tx.own_past(MORGAN) == OwnPast(
            (TalkThen(first, "not_safe", False), TalkThen(later, "held", True)),
            (StepThen(first, False), StepThen(later, True)),
            (ContactThen(NOW - 2 * DAY, True), ContactThen(NOW - DAY, False)),
        )
        assert len((await tx.own_past(LEE)).talks) == 1


async def test_whom_it_was_about_who_leads_and_nobody_have_no_past_in_it(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        await tx.save_matter(a_matter("nobody's", manager=""))
        await tx.save_decision(a_decision())
        await tx.save_agreement(an_agreement())
        await tx.save_contact(a_contact(closed=True))
        for address in (ASHA, LEE, ""):
            assert await tx.own_past(address) == OwnPast()


async def test_what_is_let_go_of_is_in_nobodys_past(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_matter(a_matter())
        await tx.save_agreement(an_agreement())
        await tx.save_contact(a_contact(slot=NOW - timedelta(days=91), closed=True))
        await tx.purge(NOW)
        assert (await tx.own_past(MORGAN)).contacts == ()
        await tx.forget(ASHA)
        assert await tx.own_past(MORGAN) == OwnPast()
