"""What anybody may rely on in a transaction: once, whole, in order of version, and ours alone."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Stale, Store
from tests.databases import Stores
from tests.laws.made import (
    ASHA,
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


async def test_what_was_seen_once_is_never_new_again(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        assert await tx.first_sight("slack:Ev1", NOW)
        assert not await tx.first_sight("slack:Ev1", NOW)
    async with store.begin() as tx:
        assert not await tx.first_sight("slack:Ev1", NOW)
        assert await tx.first_sight("slack:Ev2", NOW)


async def test_of_many_deliveries_at_one_moment_one_is_the_first(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()

    async def deliver(store: Store) -> bool:
        async with store.begin() as tx:
            return await tx.first_sight("slack:Ev1", NOW)

    firsts = await asyncio.gather(*(deliver(store) for store in (ours, theirs) * 6))
    assert firsts.count(True) == 1


async def test_a_delivery_that_failed_is_new_when_it_comes_again(stores: Stores) -> None:
    store = stores.open()
    with pytest.raises(RuntimeError):
        async with store.begin() as tx:
            assert await tx.first_sight("slack:Ev1", NOW)
            raise RuntimeError
    async with store.begin() as tx:
        assert await tx.first_sight("slack:Ev1", NOW)


async def test_a_transaction_that_fails_leaves_nothing(stores: Stores) -> None:
    store = stores.open()
    with pytest.raises(RuntimeError):
        async with store.begin() as tx:
            await tx.save_person(a_person(), {"dm": "D1"}, NOW)
            await tx.save_conversation(a_talk())
            await tx.plan_say("s1", TRUST, ASHA, "hello", NOW)
            raise RuntimeError
    async with store.begin() as tx:
        assert await tx.person(ASHA) is None
        assert await tx.conversations(ASHA) == ()
    assert await store.claim("say", NOW, 10, 60) == []


async def test_a_transaction_cut_short_leaves_nothing_and_blocks_nobody(stores: Stores) -> None:
    store, other = stores.open(), stores.open()
    inside = asyncio.Event()

    async def cut_short() -> None:
        async with store.begin() as tx:
            await tx.save_person(a_person(), None, NOW)
            inside.set()
            await asyncio.Event().wait()

    turn = asyncio.create_task(cut_short())
    await inside.wait()
    turn.cancel()
    with pytest.raises(asyncio.CancelledError):
        await turn
    for each in (store, other):
        async with each.begin() as tx:
            assert await tx.person(ASHA) is None
            await tx.save_person(a_person(MORGAN), None, NOW)


async def test_what_was_committed_is_there_for_everybody_at_once(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open(synchronous="FULL")
    async with ours.begin() as tx:
        await tx.save_person(a_person(), {"dm": "D1"}, NOW)
    async with theirs.begin() as tx:
        assert await tx.person(ASHA) == a_person()
        assert await tx.details(ASHA) == {"dm": "D1"}


async def test_of_two_who_changed_the_same_conversation_one_is_stale(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    async with ours.begin() as tx:
        read = await tx.save_conversation(a_talk())

    async def write(store: Store, asked: str) -> str:
        try:
            async with store.begin() as tx:
                await tx.plan_say(asked, TRUST, ASHA, asked, NOW)
                await tx.save_conversation(replace(read, asked=asked))
        except Stale:
            return "stale"
        return asked

    results = await asyncio.gather(write(ours, "mine"), write(theirs, "yours"))
    (kept,) = {"mine", "yours"} & set(results)
    assert "stale" in results
    async with ours.begin() as tx:
        assert [talk.asked for talk in await tx.conversations(ASHA)] == [kept]
    # The loser left nothing at all.
    assert [task.key for task in await ours.claim("say", NOW, 10, 60)] == [kept]


async def test_a_record_that_is_new_twice_is_stale(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_conversation(a_talk())
        await tx.save_agreement(an_agreement())
    with pytest.raises(Stale):
        async with store.begin() as tx:
            await tx.save_conversation(a_talk())
    with pytest.raises(Stale):
        async with store.begin() as tx:
            await tx.save_agreement(an_agreement())


async def test_a_closed_conversation_is_gone_with_its_moment(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        talk = await tx.save_conversation(a_talk())
        await tx.plan_wake(a_wake("moment:c1", address=ASHA, subject="c1"), TRUST)
        await tx.plan_wake(a_wake("moment:c2", address=ASHA, subject="c2"), TRUST)
    with pytest.raises(Stale):
        async with store.begin() as tx:
            await tx.close_conversation(replace(talk, version=7))
    async with store.begin() as tx:
        await tx.close_conversation(talk)
        assert await tx.conversations(ASHA) == ()
    assert [task.key for task in await store.claim("wake", NOW, 10, 60)] == ["moment:c2"]
    with pytest.raises(Stale):
        async with store.begin() as tx:
            await tx.save_conversation(talk)


async def test_an_agreement_that_moved_is_stale(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        read = await tx.save_agreement(an_agreement())
        moved = await tx.save_agreement(replace(read, state="paused"))
    with pytest.raises(Stale):
        async with store.begin() as tx:
            await tx.save_agreement(replace(read, state="ended"))
    async with store.begin() as tx:
        assert await tx.agreement("a1") == moved


async def test_a_contact_of_no_agreement_is_refused_whole(stores: Stores) -> None:
    store = stores.open()
    with pytest.raises(IntegrityError):
        async with store.begin() as tx:
            await tx.save_contact(a_contact(agreement="none"))
            await tx.first_sight("slack:Ev1", NOW)
    async with store.begin() as tx:
        assert await tx.first_sight("slack:Ev1", NOW)


async def test_an_invitation_is_spent_once(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    async with ours.begin() as tx:
        await tx.save_agreement(an_agreement())
        await tx.invite(an_invitation())

    async def spend(store: Store) -> bool:
        try:
            async with store.begin() as tx:
                await tx.spend("h1")
        except Stale:
            return False
        return True

    assert sorted(await asyncio.gather(spend(ours), spend(theirs))) == [False, True]
    async with ours.begin() as tx:
        assert await tx.invitation("h1", TRUST, NOW) is None


async def test_a_workspace_belongs_to_whoever_bound_it_first(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()

    async def bind(store: Store, organisation: str) -> str:
        async with store.begin() as tx:
            return await tx.bind_workspace("slack:T1", organisation, NOW)

    bound = await asyncio.gather(bind(ours, "org-1"), bind(theirs, "org-2"))
    async with ours.begin() as tx:
        assert await tx.organisation_of("slack:T1") == bound[0] == bound[1]
        assert await tx.organisation_of("slack:T2") is None


async def test_two_who_read_before_they_write_hinder_nobody(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()

    async def visit(store: Store, name: str) -> None:
        for number in range(20):
            async with store.begin() as tx:
                await tx.person(ASHA)
                assert await tx.first_sight(f"{name}-{number}", NOW)

    await asyncio.gather(visit(ours, "ours"), visit(theirs, "theirs"))
