"""What a worker may rely on: all that was planned, when it is due, in order, once."""

import asyncio
from collections import Counter
from dataclasses import replace

from storage import Claimed, InTurn, Store
from tests.databases import Stores
from tests.laws.made import ASHA, DAY, LEE, MORGAN, NOW, TRUST, a_person, a_wake, keys_of, say


async def test_a_claim_carries_all_that_was_planned(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1")
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    (message,) = await store.claim("say", NOW, 10, 60)
    (wake,) = await store.claim("wake", NOW, 10, 60)
    assert (message.key, message.organisation, message.address) == ("s1", TRUST, ASHA)
    assert (message.kind, message.body, message.due_at) == ("say", "say s1", NOW)
    assert (wake.key, wake.organisation, wake.address) == ("w1", TRUST, MORGAN)
    assert (wake.kind, wake.name, wake.subject) == ("wake", "contact_due", "a1")
    assert (wake.slot, wake.due_at, wake.attempts) == (NOW, NOW, 1)


async def test_only_what_is_due_is_given_earliest_first(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        for day in (3, 1, 0, 2):
            await tx.plan_wake(a_wake(f"w{day}", at=NOW + day * DAY), TRUST)
    assert keys_of(await store.claim("wake", NOW - DAY, 10, 60)) == []
    assert keys_of(await store.claim("wake", NOW + 2 * DAY, 2, 60)) == ["w0", "w1"]
    assert keys_of(await store.claim("wake", NOW + 2 * DAY, 0, 60)) == []
    assert keys_of(await store.claim("wake", NOW + 2 * DAY, 10, 60)) == ["w2"]


async def test_what_is_done_never_comes_again(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1")
    (claimed,) = await store.claim("say", NOW, 10, 0)
    assert await store.done(claimed)
    assert await store.claim("say", NOW + DAY, 10, 60) == []


async def test_what_is_given_back_comes_when_it_is_due(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1")
    (claimed,) = await store.claim("say", NOW, 10, 3600)
    assert await store.later(claimed, NOW + DAY)
    assert await store.claim("say", NOW, 10, 60) == []
    (again,) = await store.claim("say", NOW + DAY, 10, 60)
    assert (again.due_at, again.attempts) == (NOW + DAY, 2)


async def test_the_same_message_planned_twice_is_said_once(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    await asyncio.gather(say(ours, "s1"), say(theirs, "s1"))
    claimed = await ours.claim("say", NOW, 10, 60)
    assert keys_of(claimed) == ["s1"]
    await say(theirs, "s1")
    assert await theirs.claim("say", NOW, 10, 60) == []


async def test_a_wake_planned_again_moves(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    await store.claim("wake", NOW, 10, 3600)
    async with store.begin() as tx:
        await tx.plan_wake(replace(a_wake(at=NOW + DAY), name="moved"), TRUST)
    assert await store.claim("wake", NOW, 10, 60) == []
    (moved,) = await store.claim("wake", NOW + DAY, 10, 60)
    assert (moved.name, moved.slot, moved.attempts) == ("moved", NOW + DAY, 1)


async def test_a_dropped_wake_never_comes(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1")
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
        await tx.drop_wake("w1")
        await tx.drop_wake("s1")  # a message is not a wake
        await tx.drop_wake("none")
    assert await store.claim("wake", NOW, 10, 60) == []
    assert keys_of(await store.claim("say", NOW, 10, 60)) == ["s1"]


async def test_a_person_hears_one_thing_at_a_time_in_the_order_it_was_said(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1", "s2")
    await say(store, "t1", address=LEE)
    first = await store.claim("say", NOW, 10, 60)
    assert keys_of(first) == ["s1", "t1"]
    # Told to wait: what was said after it waits too.
    assert await store.later(first[0], NOW + DAY)
    assert await store.claim("say", NOW, 10, 60) == []
    (again,) = await store.claim("say", NOW + DAY, 10, 60)
    assert again.key == "s1"
    assert await store.done(again)
    assert keys_of(await store.claim("say", NOW, 10, 60)) == ["s2"]


async def test_two_workers_keep_each_persons_order(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    people = [f"slack:T1:P{number}" for number in range(4)]
    for number in range(5):
        for address in people:
            await say(ours, f"{address}-{number}", address=address)
    heard: dict[str, list[str]] = {address: [] for address in people}
    speaking: set[str] = set()

    async def work(store: Store) -> None:
        async with asyncio.timeout(30):
            while sum(map(len, heard.values())) < 20:
                batch = await store.claim("say", NOW, 2, 60)
                for claimed in batch:
                    assert claimed.address not in speaking
                    speaking.add(claimed.address)
                for claimed in batch:
                    heard[claimed.address].append(claimed.key)
                    speaking.remove(claimed.address)
                    assert await store.done(claimed)

    # Where one of them is wrong the other one stops as well.
    async with asyncio.TaskGroup() as both:
        both.create_task(work(ours))
        both.create_task(work(theirs))
    assert heard == {address: [f"{address}-{number}" for number in range(5)] for address in people}


async def test_what_is_buried_is_kept_and_holds_nobody_up(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1", "s2")
    (first,) = await store.claim("say", NOW, 10, 0)
    assert await store.bury(first, "refused")
    assert not await store.done(first)
    (second,) = await store.claim("say", NOW + DAY, 10, 60)
    assert second.key == "s2"
    assert await store.done(second)
    assert await store.claim("say", NOW + 9 * DAY, 10, 60) == []
    assert [row["dead_reason"] for row in stores.sql("SELECT dead_reason FROM task")] == ["refused"]


async def test_a_buried_wake_that_is_planned_again_lives(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    (claimed,) = await store.claim("wake", NOW, 10, 60)
    assert await store.bury(claimed, "broken")
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    assert keys_of(await store.claim("wake", NOW, 10, 60)) == ["w1"]


async def test_next_due_is_when_the_next_claim_can_give_something(stores: Stores) -> None:
    store = stores.open()
    assert await store.next_due() is None
    await say(store, "s1", "s2")
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(at=NOW + DAY), TRUST)
    assert await store.next_due() == await store.next_due("say") == NOW
    assert await store.next_due("wake") == NOW + DAY
    (claimed,) = await store.claim("say", NOW, 10, 60)
    # In hand, and the other waits behind it: looking again at once would find nothing.
    assert await store.next_due("say") is None
    assert await store.later(claimed, NOW + 2 * DAY)
    assert await store.next_due("say") == NOW + 2 * DAY
    assert await store.next_due() == NOW + DAY


async def test_health_counts_what_is_due_and_what_is_dead(stores: Stores) -> None:
    store = stores.open()
    quiet = {"due_say": 0.0, "due_wake": 0.0, "dead": 0.0, "oldest_due_seconds": 0.0}
    assert await store.health(NOW) == quiet
    await say(store, "s1", "s2")
    await say(store, "t1", address=LEE)
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(at=NOW - DAY), TRUST)
        await tx.plan_wake(a_wake("w2", at=NOW + DAY), TRUST)
    assert await store.bury((await store.claim("say", NOW, 1, 60))[0], "refused")
    assert await store.health(NOW) == {
        "due_say": 2.0,
        "due_wake": 1.0,
        "dead": 1.0,
        "oldest_due_seconds": 86400.0,
    }


async def test_nothing_more_is_said_to_who_cannot_be_reached(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1")
    await say(store, "t1", address=LEE)
    async with store.begin() as tx:
        await tx.save_person(a_person(), None, NOW)
        await tx.plan_wake(a_wake("mine", address=ASHA), TRUST)
        await tx.plan_wake(a_wake("theirs", address=LEE), TRUST)
        await tx.mark_unreachable(ASHA)
        await tx.mark_unreachable("slack:T1:nobody")
        assert await tx.person(ASHA) == a_person(reachable=False)
    assert keys_of(await store.claim("say", NOW, 10, 60)) == ["t1"]
    assert keys_of(await store.claim("wake", NOW, 10, 60)) == ["theirs"]


async def test_a_message_comes_with_the_notebook_of_whoever_it_is_for(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        for address in (ASHA, MORGAN):
            await tx.save_person(a_person(address), {"dm": address}, NOW)
    await say(store, "s1", address=MORGAN)
    await say(store, "s2", address=ASHA)
    await say(store, "s3", address="slack:T1:nobody yet")
    claimed = await store.claim("say", NOW, 10, 60)
    assert [dict(one.details) for one in claimed] == [{"dm": MORGAN}, {"dm": ASHA}, {}]


async def test_what_was_put_off_still_says_when_it_was_due_first(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1")
    (first,) = await store.claim("say", NOW, 10, 60)
    assert await store.later(first, NOW + DAY)
    (again,) = await store.claim("say", NOW + DAY, 10, 60)
    assert (again.due_at, again.first_due_at) == (NOW + DAY, NOW)


async def a_herd(store: Store, organisation: str, many: int) -> None:
    async with store.begin() as tx:
        for number in range(many):
            address = f"slack:{organisation}:U{number}"
            await tx.plan_say(f"{organisation}-{number:03}", organisation, address, "x", NOW)


def of_each(claimed: list[Claimed]) -> Counter[str]:
    return Counter(one.organisation for one in claimed)


async def test_organisations_take_turns_and_none_waits_for_the_herd_of_another(
    stores: Stores,
) -> None:
    store = stores.open()
    await a_herd(store, "big", 50)
    for small in ("little", "other"):
        await a_herd(store, small, 2)
    nobody: dict[str, int] = {}
    first = await store.claim("say", NOW, 10, 60, turn=InTurn("", nobody, 10))
    assert of_each(first) == {"big": 4, "little": 2, "other": 2}
    # The herd is in its order.
    assert [key for key in keys_of(first) if "big" in key] == [f"big-00{n}" for n in range(4)]
    # On from whoever was last; with nothing else due the herd has it all.
    await a_herd(store, "a new one", 1)
    second = await store.claim("say", NOW, 1, 60, turn=InTurn("big", nobody, 10))
    assert keys_of(second) == ["a new one-000"]
    rest = await store.claim("say", NOW, 20, 60, turn=InTurn("", nobody, 100))
    assert of_each(rest) == {"big": 20}


async def test_an_organisation_with_its_share_in_hand_gets_no_more(stores: Stores) -> None:
    store = stores.open()
    await a_herd(store, "big", 20)
    await a_herd(store, "little", 20)
    turn = InTurn("", {"big": 8, "little": 3}, 8)
    assert of_each(await store.claim("say", NOW, 50, 60, turn=turn)) == {"little": 5}


async def test_turns_keep_the_line_of_each_person_and_what_is_not_due_waits(
    stores: Stores,
) -> None:
    store = stores.open()
    await say(store, "s1", "s2")
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(at=NOW + DAY), TRUST)
    turn = InTurn("", {}, 10)
    assert keys_of(await store.claim("say", NOW - DAY, 10, 60, turn=turn)) == []
    (first,) = await store.claim("say", NOW, 10, 60, turn=turn)
    assert first.key == "s1"
    assert await store.claim("say", NOW, 10, 60, turn=turn) == []
    assert await store.claim("wake", NOW, 10, 60, turn=turn) == []
    assert keys_of(await store.claim("wake", NOW + DAY, 10, 60, turn=turn)) == ["w1"]


async def test_what_is_told_unasked_is_counted_for_each_person_and_day(stores: Stores) -> None:
    store, day = stores.open(), NOW.date()
    async with store.begin() as tx:
        assert [await tx.may_tell(ASHA, day, 2) for _ in range(4)] == [True, True, False, False]
        assert await tx.may_tell(ASHA, day, 3)  # what was turned down was not counted
        assert await tx.may_tell(LEE, day, 2)
        assert await tx.may_tell(ASHA, day + DAY, 1)
        assert not await tx.may_tell(ASHA, day, 1)  # a clock that is set back opens no new day
        await tx.purge(NOW + 5 * DAY)
    assert stores.sql("SELECT 1 FROM unasked") == []


async def test_two_workers_tell_nobody_more_than_the_most(stores: Stores) -> None:
    day = NOW.date()
    both = (stores.open(), stores.open())
    told = await asyncio.gather(
        *(store.run(lambda tx: tx.may_tell(ASHA, day, 5)) for store in both * 10)
    )
    assert sum(told) == 5


async def test_what_is_kept_back_comes_as_a_wake_with_its_words(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.plan_held("s1", TRUST, ASHA, "say s1", NOW + DAY)
        assert await tx.how_many_held(ASHA) == 1
        assert await tx.how_many_held(LEE) == 0
    assert await store.claim("wake", NOW, 10, 60) == []
    (held,) = await store.claim("wake", NOW + DAY, 10, 60)
    assert (held.key, held.name, held.body, held.address) == ("s1", "held", "say s1", ASHA)


async def test_what_was_put_aside_is_seen_released_and_dropped(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1", "s2", "s3")
    for _ in range(2):
        (first,) = await store.claim("say", NOW, 10, 60)
        assert await store.bury(first, "refused")
    async with store.begin() as tx:
        one, two = await tx.dead_letters()
        assert (one.kind, one.organisation, one.address) == ("say", TRUST, ASHA)
        assert (one.reason, one.attempts, one.since) == ("refused", 1, NOW)
        assert await tx.dead_letters([two.id]) == [two]
        assert await tx.dead_letters(organisation="org-2") == []
        assert await tx.dead_letters(reason="another") == []
        assert await tx.release([one.id, two.id, 999], NOW + DAY) == 2
        assert await tx.release([one.id, two.id], NOW + DAY) == 0
        assert await tx.dead_letters() == []
    # Who buried it holds it no more; and each stands where it stood.
    assert not await store.done(first)
    order = []
    for _ in range(3):
        (claimed,) = await store.claim("say", NOW + DAY, 10, 60)
        assert await store.done(claimed)
        order.append((claimed.key, claimed.body, claimed.attempts))
    assert order == [(key, f"say {key}", 1) for key in ("s1", "s2", "s3")]


async def test_what_is_dropped_is_gone_and_what_lives_cannot_be_dropped(stores: Stores) -> None:
    store = stores.open()
    await say(store, "s1", "s2")
    (first,) = await store.claim("say", NOW, 10, 60)
    assert await store.bury(first, "refused")
    ids = [row["id"] for row in stores.sql("SELECT id FROM task")]
    async with store.begin() as tx:
        assert await tx.drop_dead(ids) == 1
        assert await tx.drop_dead(ids) == 0
    assert keys_of(await store.claim("say", NOW, 10, 60)) == ["s2"]
