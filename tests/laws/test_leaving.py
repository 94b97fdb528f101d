"""What a person may rely on when they leave, and everybody when time has passed."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from storage import Store
from tests.databases import Stores
from tests.laws.filled import HER_NAME, everything, fill, opened
from tests.laws.made import (
    ASHA,
    DAY,
    LEE,
    MORGAN,
    NOW,
    TRUST,
    a_contact,
    a_person,
    a_talk,
    a_wake,
    an_agreement,
    an_invitation,
)

# Tables with nothing about any one person. A new table is named here, or written to in `fill`.
ABOUT_NOBODY = {"workspace", "seen", "installation", "unnamed", "spent"} | {
    "answer_count",
    "felt_count",
}


async def test_whoever_is_forgotten_is_in_no_row_of_any_table(stores: Stores) -> None:
    store = stores.open()
    await fill(store)
    before = everything(stores)
    assert {table for table, rows in before.items() if rows} == set(before) - ABOUT_NOBODY
    async with store.begin() as tx:
        gone = await tx.forget(ASHA)
    after = everything(stores)
    about_her = (ASHA, "'hers'", "'managed'", "'her matter'", "'before she joined'")
    assert all(any(trace in rows for trace in about_her) for rows in before.values() if rows)
    assert [table for table, rows in after.items() if any(t in rows for t in about_her)] == []
    assert gone == {
        "person": 1,
        "conversation": 1,
        "task": 7,
        "unasked": 1,
        "agreement": 2,
        "contact": 2,
        "invitation": 2,
        "matter": 2,
        "note": 4,
        "member": 3,
        "reading": 6,
        "decision": 2,
        "admission": 2,
        "appointment": 1,
    }


async def test_no_name_of_whoever_is_forgotten_stays_where_their_address_stood(
    stores: Stores,
) -> None:
    store = stores.open()
    await fill(store)
    assert any(HER_NAME in words for words in opened(stores))
    async with store.begin() as tx:
        await tx.forget(ASHA)
    assert [words for words in opened(stores) if HER_NAME in words] == []


async def test_others_keep_theirs_when_somebody_is_forgotten(stores: Stores) -> None:
    store = stores.open()
    await fill(store)
    async with store.begin() as tx:
        others = await tx.agreement("others")
        led = await tx.agreement("led")
        matter = await tx.held("other matter")
        assert matter is not None
        await tx.forget(ASHA)
        assert await tx.agreement("others") == others
        assert led is not None
        assert await tx.agreement("led") == replace(
            led, lead="", lead_name="", version=led.version + 1
        )
        assert await tx.person(LEE) == a_person(LEE, name="Lee")
        assert len(await tx.conversations(LEE)) == 1
        assert await tx.open_contacts("others") == (a_contact(agreement="others"),)
        assert await tx.invitation("code-others", TRUST, NOW) is not None
        assert await tx.held("other matter") == matter
    due = await store.claim("wake", NOW, 50, 60)
    assert {task.key for task in due} == {
        f"wake-{LEE}",
        f"wake-{MORGAN}",
        f"held-{LEE}",
        f"held-{MORGAN}",
        "due-led",
        "due-others",
        "try-her team's matter",
        "try-a matter beside her",
        "try-other matter",
    }
    assert {task.key for task in await store.claim("say", NOW, 50, 60)} == {
        f"say-{LEE}",
        f"say-{MORGAN}",
    }


async def test_nobody_cannot_be_forgotten(stores: Stores) -> None:
    store = stores.open()
    await fill(store)
    with pytest.raises(ValueError, match="address"):
        async with store.begin() as tx:
            await tx.forget("")
    async with store.begin() as tx:
        assert not any((await tx.forget("slack:T1:nobody")).values())


async def purge(store: Store, now: datetime) -> dict[str, int]:
    async with store.begin() as tx:
        return {table: count for table, count in (await tx.purge(now)).items() if count}


JUST = timedelta(seconds=1)


async def test_what_was_seen_goes_after_a_week(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.first_sight("slack:Ev1", NOW)
    assert await purge(store, NOW + 7 * DAY - JUST) == {}
    assert await purge(store, NOW + 7 * DAY) == {"seen": 1}


async def test_a_conversation_left_alone_goes_after_two_weeks(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_conversation(a_talk())
        await tx.plan_wake(a_wake("moment:c1", address=ASHA, subject="c1"), TRUST)
    assert await purge(store, NOW + 14 * DAY - JUST) == {}
    assert await purge(store, NOW + 14 * DAY) == {"conversation": 1, "task": 1}


async def test_a_conversation_that_waits_for_its_moment_is_not_left_alone(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_conversation(a_talk(waits_until=NOW + 21 * DAY))
        await tx.plan_wake(a_wake("moment:c1", address=ASHA, subject="c1"), TRUST)
    assert await purge(store, NOW + 35 * DAY - JUST) == {}
    assert await purge(store, NOW + 35 * DAY) == {"conversation": 1, "task": 1}


async def test_an_invitation_goes_when_it_runs_out(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_agreement(an_agreement())
        await tx.invite(an_invitation())
    assert await purge(store, NOW + DAY - JUST) == {}
    assert await purge(store, NOW + DAY) == {"invitation": 1}


async def test_an_ended_agreement_goes_a_month_later_with_all_that_hangs_on_it(
    stores: Stores,
) -> None:
    store = stores.open()
    async with store.begin() as tx:
        agreement = await tx.save_agreement(an_agreement())
        await tx.save_agreement(replace(agreement, state="ended"))
        await tx.save_agreement(an_agreement("live"))
        await tx.save_contact(a_contact())
        await tx.plan_wake(a_wake(), TRUST)
        await tx.plan_wake(a_wake("w2", subject="live"), TRUST)
    assert await purge(store, NOW) == {}
    assert await purge(store, NOW + 30 * DAY - JUST) == {}
    assert await purge(store, NOW + 30 * DAY) == {"agreement": 1, "contact": 1, "task": 1}
    async with store.begin() as tx:
        assert await tx.agreement("live") is not None


async def test_an_agreement_that_began_again_does_not_go(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        live = await tx.save_agreement(an_agreement())
        ended = await tx.save_agreement(replace(live, state="ended"))
    assert await purge(store, NOW) == {}
    async with store.begin() as tx:
        await tx.save_agreement(replace(ended, state="live"))
    assert await purge(store, NOW + 30 * DAY) == {}


async def test_an_agreement_goes_a_month_after_its_last_day(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_agreement(an_agreement(until=NOW.date()))
    assert await purge(store, NOW + 30 * DAY) == {}
    assert await purge(store, NOW + 31 * DAY) == {"agreement": 1}


async def test_a_closed_contact_goes_after_three_months_and_an_open_one_stays(
    stores: Stores,
) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_agreement(an_agreement(until=NOW.date().replace(year=2028)))
        await tx.save_contact(a_contact(closed=True))
        await tx.save_contact(a_contact(slot=NOW - DAY))
    assert await purge(store, NOW + 90 * DAY - JUST) == {}
    assert await purge(store, NOW + 90 * DAY) == {"contact": 1}
    async with store.begin() as tx:
        assert await tx.open_contacts("a1") == (a_contact(slot=NOW - DAY),)


async def test_a_dead_letter_goes_after_a_month_and_a_live_one_stays(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.plan_say("s1", TRUST, ASHA, "hello", NOW)
        await tx.plan_say("s2", TRUST, ASHA, "still there", NOW)
    (claimed,) = await store.claim("say", NOW, 10, 60)
    assert await store.bury(claimed, "refused")
    assert await purge(store, NOW + 30 * DAY - JUST) == {}
    assert await purge(store, NOW + 30 * DAY) == {"task": 1}
    assert [task.key for task in await store.claim("say", NOW + 30 * DAY, 10, 60)] == ["s2"]
