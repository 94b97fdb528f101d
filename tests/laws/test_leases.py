"""What a worker may rely on while it holds a task: it is theirs, for as long as the lease."""

import asyncio

import pytest

from storage import Claimed, Tx
from tests.databases import Stores
from tests.laws.made import DAY, MORGAN, NOW, TRUST, a_wake, keys_of, say


async def test_two_workers_never_share_a_task(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    async with ours.begin() as tx:
        for number in range(60):
            await tx.plan_wake(a_wake(f"w{number:02}"), TRUST)
    rounds = await asyncio.gather(
        *(store.claim("wake", NOW, 7, 60) for store in (ours, theirs) * 6)
    )
    claimed = [key for batch in rounds for key in keys_of(batch)]
    assert len(claimed) == len(set(claimed))
    assert all(len(batch) <= 7 for batch in rounds)
    # Nobody was passed over for good.
    rest = keys_of(await ours.claim("wake", NOW, 100, 60))
    assert sorted(claimed + rest) == [f"w{number:02}" for number in range(60)]


async def test_a_lease_holds_whatever_time_the_worker_thinks_it_is(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    await say(ours, "s1")
    assert keys_of(await ours.claim("say", NOW, 10, 3600)) == ["s1"]
    assert await theirs.claim("say", NOW + 365 * DAY, 10, 60) == []


async def test_a_lease_runs_out_on_the_clock_of_the_database(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    await say(ours, "s1")
    (lost,) = await ours.claim("say", NOW, 10, 0.05)
    async with asyncio.timeout(10):
        while not (found := await theirs.claim("say", NOW, 10, 60)):
            pass
    assert keys_of(found) == ["s1"]
    assert (lost.attempts, found[0].attempts) == (1, 2)


async def test_who_lost_the_lease_can_end_nothing(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    await say(ours, "s1")
    (lost,) = await ours.claim("say", NOW, 10, 60)
    stores.sql("UPDATE task SET leased_until = 0")
    (held,) = await theirs.claim("say", NOW, 10, 60)
    assert not await ours.done(lost)
    assert not await ours.later(lost, NOW + DAY)
    assert not await ours.bury(lost, "refused")
    async with ours.begin() as tx:
        assert not await tx.finish(lost)
    assert await theirs.done(held)
    assert not await theirs.done(held)


async def test_a_wake_planned_again_is_not_ended_by_who_held_the_old_plan(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    async with ours.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    (old,) = await ours.claim("wake", NOW, 10, 60)
    async with theirs.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    (new,) = await theirs.claim("wake", NOW, 10, 60)
    # The same number of attempts: it is the fence that tells them apart.
    assert old.attempts == new.attempts == 1
    assert not await ours.done(old)
    assert await theirs.done(new)


async def test_a_task_with_a_used_name_is_another_task(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    (old,) = await store.claim("wake", NOW, 10, 60)
    async with store.begin() as tx:
        await tx.drop_wake("w1")
        await tx.plan_wake(a_wake(), TRUST)
    (new,) = await store.claim("wake", NOW, 10, 60)
    assert not await store.done(old)
    assert await store.done(new)


async def test_a_wake_and_its_effect_are_one_commit(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.plan_wake(a_wake(), TRUST)
    (claimed,) = await store.claim("wake", NOW, 10, 60)
    with pytest.raises(RuntimeError):
        async with store.begin() as tx:
            assert await tx.finish(claimed)
            await tx.plan_say("s1", TRUST, MORGAN, "today", NOW)
            raise RuntimeError
    assert await store.claim("say", NOW, 10, 60) == []
    async with store.begin() as tx:
        assert await tx.finish(claimed)
        await tx.plan_say("s1", TRUST, MORGAN, "today", NOW)
    assert keys_of(await store.claim("say", NOW, 10, 60)) == ["s1"]
    assert not await store.done(claimed)


async def test_the_first_in_a_line_can_be_ours_as_it_is_planned(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()

    async def plan(tx: Tx) -> list[Claimed | None]:
        given = TRUST, MORGAN, "words", NOW
        return [await tx.plan_say(key, *given, lease=60) for key in ("s1", "s2", "s1")]

    first, behind, again = await ours.run(plan)
    assert first is not None
    assert (behind, again) == (None, None)
    # It is ours, and holds up what is behind it.
    assert await theirs.claim("say", NOW, 10, 60) == []
    assert keys_of(await ours.claim("say", NOW, 10, 60, ended=[first])) == ["s2"]
    assert not await theirs.done(first)


async def test_what_is_ours_as_it_is_planned_is_anybodys_when_the_lease_runs_out(
    stores: Stores,
) -> None:
    ours, theirs = stores.open(), stores.open()
    first = await ours.run(lambda tx: tx.plan_say("s1", TRUST, MORGAN, "words", NOW, lease=60))
    assert first is not None
    stores.sql("UPDATE task SET leased_until = 0")
    (held,) = await theirs.claim("say", NOW, 10, 60)
    assert (held.id, held.body, held.attempts) == (first.id, "words", 2)
    # Whoever lost it ends nothing, nor with others.
    assert await ours.claim("say", NOW, 10, 60, ended=[first]) == []
    assert await theirs.done(held)
