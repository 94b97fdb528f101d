"""What a store keeps in memory is what it would read: also when another process has written."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Stale, Store, Tx
from tests.databases import Stores
from tests.laws.made import (
    ASHA,
    DAY,
    LEE,
    MORGAN,
    NOW,
    TRUST,
    a_contact,
    a_mark,
    a_person,
    a_talk,
    an_agreement,
)


async def everything(store: Store) -> tuple[object, ...]:
    """All that may be kept of somebody."""

    async def ask(tx: Tx) -> tuple[object, ...]:
        return (
            await tx.person_and_details(ASHA),
            await tx.person(ASHA),
            await tx.conversations(ASHA),
            await tx.agreements(ASHA),
            await tx.marks_version(TRUST),
        )

    return await store.run(ask)


async def write(tx: Tx) -> None:
    await tx.save_person(a_person(), {"dm": "D1"}, NOW)
    await tx.save_conversation(a_talk())
    await tx.save_agreement(an_agreement())
    await tx.save_mark(a_mark())


async def test_what_is_kept_is_what_a_new_process_reads(stores: Stores) -> None:
    store = stores.open()
    await store.run(write)
    for _ in range(2):
        assert await everything(store) == await everything(stores.open())

    async def go_on(tx: Tx) -> None:
        (talk,) = await tx.conversations(ASHA)
        newer = replace(talk, answers={**talk.answers, "more": "words"}, touched_at=NOW + DAY)
        await tx.save_conversation(newer)
        await tx.save_conversation(replace(a_talk(), id="c2", touched_at=NOW + 2 * DAY))
        await tx.save_person(a_person(name="Asha B"), None, NOW)

    await store.run(go_on)
    assert await everything(store) == await everything(stores.open())

    async def close(tx: Tx) -> None:
        await tx.close_conversation((await tx.conversations(ASHA))[0])

    await store.run(close)
    assert await everything(store) == await everything(stores.open())


async def test_what_another_process_wrote_is_seen_by_the_next_turn(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    await ours.run(write)
    before = await everything(ours)

    async def change(tx: Tx) -> None:
        (talk,) = await tx.conversations(ASHA)
        await tx.save_conversation(replace(talk, asked="other"))
        await tx.save_person(a_person(reachable=False), {"dm": "D2"}, NOW)
        (agreement,) = await tx.agreements(ASHA)
        await tx.save_agreement(replace(agreement, state="ended"))
        await tx.save_mark(replace(a_mark(), withdrawn=True, version=1))

    await theirs.run(change)
    after = await everything(ours)
    assert after == await everything(stores.open())
    assert all(old != new for old, new in zip(before, after, strict=True))


async def test_of_two_processes_that_take_the_same_step_one_begins_again(stores: Stores) -> None:
    ours, theirs = stores.open(), stores.open()
    await ours.run(write)
    for store in (ours, theirs):
        await everything(store)

    def answers(store: Store, word: str) -> object:
        async def step(tx: Tx) -> None:
            (talk,) = await tx.conversations(ASHA)
            await tx.save_conversation(replace(talk, answers={**talk.answers, word: word}))

        async def until_it_holds() -> None:
            while True:
                try:
                    return await store.run(step)
                except Stale:
                    continue

        return until_it_holds()

    words = [f"w{number}" for number in range(20)]
    both = zip(words, (ours, theirs) * 10, strict=True)
    await asyncio.gather(*(answers(store, word) for word, store in both))  # type: ignore[call-overload]
    (talk,) = await ours.run(lambda tx: tx.conversations(ASHA))
    assert set(words) <= set(talk.answers)
    assert talk.version == 1 + len(words)


async def test_what_was_taken_back_is_not_kept(stores: Stores) -> None:
    store = stores.open()
    await store.run(write)
    before = await everything(store)

    async def fails(tx: Tx) -> None:
        (talk,) = await tx.conversations(ASHA)
        await tx.save_conversation(replace(talk, asked="never"))
        await tx.save_person(a_person(name="Never"), {}, NOW)
        await tx.person(ASHA)
        raise RuntimeError

    async def fails_at_the_commit(tx: Tx) -> None:
        (talk,) = await tx.conversations(ASHA)
        await tx.save_conversation(replace(talk, asked="never"))
        await tx.save_contact(a_contact(agreement="none"))

    for unit, fault in ((fails, RuntimeError), (fails_at_the_commit, IntegrityError)):
        with pytest.raises(fault):
            await store.run(unit)
        assert await everything(store) == before
    with pytest.raises(RuntimeError):
        async with store.begin() as tx:
            await tx.save_person(a_person(name="Never"), {}, NOW)
            assert (await tx.person(ASHA)) == a_person(name="Never")
            raise RuntimeError
    assert await everything(store) == before


async def test_a_transaction_from_the_loop_is_seen_by_the_next_unit(stores: Stores) -> None:
    store = stores.open()
    await store.run(write)
    await everything(store)
    async with store.begin() as tx:
        await tx.forget(ASHA)
        await tx.save_person(a_person(MORGAN), None, NOW)
        await tx.save_person(a_person(LEE), None, NOW)
    assert await everything(store) == await everything(stores.open())
    assert (await everything(store))[:3] == (None, None, ())
