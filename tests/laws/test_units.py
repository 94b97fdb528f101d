"""What a unit of work may rely on that shares its transaction with whoever waits beside it."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError

from storage import Stale, Store, Tx
from storage.store import THREADS
from tests.databases import Stores
from tests.laws.made import ASHA, LEE, MORGAN, NOW, a_contact, a_person, a_talk, an_agreement

Unit = Callable[[Tx], Coroutine[Any, Any, Any]]


def at_most(store: Store) -> int:
    """So many transactions run at one moment."""
    return 1 if store._lanes.engine.dialect.name == "sqlite" else THREADS


@asynccontextmanager
async def held_up(store: Store) -> AsyncIterator[None]:
    """The store has its hands full: whatever is asked of it meanwhile waits together."""
    if at_most(store) == 1:
        async with store.begin():
            yield
        return
    gate, holding = threading.Event(), []
    loop = asyncio.get_running_loop()
    for _ in range(THREADS):
        began = asyncio.Event()

        async def hold(_tx: Tx, began: asyncio.Event = began) -> None:
            loop.call_soon_threadsafe(began.set)
            gate.wait(20)

        holding.append(asyncio.create_task(store.run(hold)))
        await began.wait()
    try:
        yield
    finally:
        gate.set()
        await asyncio.gather(*holding)


async def together(store: Store, *units: Unit) -> list[Any]:
    """What each of them gives, or raises, when all of them waited at one moment."""
    async with held_up(store):
        asked = [asyncio.create_task(store.run(unit)) for unit in units]
        await asyncio.sleep(0)
    return await asyncio.gather(*asked, return_exceptions=True)


def saves(address: str, name: str = "") -> Unit:
    async def unit(tx: Tx) -> str:
        await tx.save_person(a_person(address, name=name), None, NOW)
        return address

    return unit


async def fails(tx: Tx) -> None:
    await tx.save_person(a_person(LEE), None, NOW)
    raise RuntimeError


async def fails_at_the_commit(tx: Tx) -> str:
    await tx.save_person(a_person(LEE), None, NOW)
    await tx.save_contact(a_contact(agreement="none"))
    return "kept"


async def test_a_unit_that_fails_leaves_nothing_and_harms_no_neighbour(stores: Stores) -> None:
    store, other = stores.open(), stores.open()
    first, failed, last = await together(store, saves(ASHA), fails, saves(MORGAN))
    assert (first, last) == (ASHA, MORGAN)
    assert isinstance(failed, RuntimeError)
    async with other.begin() as tx:
        assert await tx.person(ASHA) is not None
        assert await tx.person(LEE) is None
        assert await tx.person(MORGAN) is not None


async def test_a_unit_is_told_that_its_commit_failed_and_no_other_is(stores: Stores) -> None:
    store, other = stores.open(), stores.open()
    first, failed = await together(store, saves(ASHA), fails_at_the_commit)
    assert first == ASHA
    assert isinstance(failed, IntegrityError)
    async with other.begin() as tx:
        assert await tx.person(ASHA) is not None
        assert await tx.person(LEE) is None


async def test_units_see_each_other_in_the_order_they_were_asked_for(stores: Stores) -> None:
    store = stores.open()
    names = [f"name {number}" for number in range(8)]

    def after(before: str, name: str) -> Unit:
        async def unit(tx: Tx) -> bool:
            person = await tx.person(ASHA)
            await tx.save_person(a_person(name=name), None, NOW)
            return (person.name if person else "") == before

        return unit

    in_turn = [after(*pair) for pair in zip(["", *names], names, strict=False)]
    if stores.url.startswith("sqlite"):
        assert await together(store, *in_turn) == [True] * len(names)
    else:
        # Several threads take what waits: then only who waits for the answer before is after it.
        assert [await store.run(unit) for unit in in_turn] == [True] * len(names)


async def test_of_units_that_changed_the_same_record_one_is_stale(stores: Stores) -> None:
    store = stores.open()
    read = await store.run(lambda tx: tx.save_conversation(a_talk()))

    def asks(asked: str) -> Unit:
        return lambda tx: tx.save_conversation(replace(read, asked=asked))

    done = await together(store, asks("one"), asks("two"), saves(MORGAN))
    assert [type(one) for one in done[:2]].count(Stale) == 1
    assert done[2] == MORGAN


async def test_units_that_waited_at_one_moment_share_a_commit(stores: Stores) -> None:
    store = stores.open()
    commits: list[object] = []
    event.listen(store._lanes.engine, "commit", commits.append)
    people = [f"slack:T1:U{number}" for number in range(30)]
    assert await together(store, *(saves(address) for address in people)) == people
    # One for each that was held up, and one for each that took what had waited.
    assert len(commits) <= 2 * at_most(store)


async def test_units_wait_for_another_process_that_is_writing(stores: Stores) -> None:
    store, other = stores.open(), stores.open()
    await store.run(saves(MORGAN))
    async with other.begin() as tx:
        await tx.save_person(a_person(LEE), None, NOW)
        beside = asyncio.create_task(store.run(saves(ASHA)))
        # The loop is not held up meanwhile: it is this loop that ends the other transaction.
        await tx.save_person(a_person(LEE, name="Lee"), None, NOW)
    assert await beside == ASHA
    async with store.begin() as tx:
        assert None not in [await tx.person(one) for one in (ASHA, LEE, MORGAN)]


async def test_who_is_cut_short_before_it_began_does_nothing(stores: Stores) -> None:
    store = stores.open()
    async with held_up(store):
        cut = asyncio.create_task(store.run(saves(ASHA)))
        await asyncio.sleep(0)
        cut.cancel()
        with pytest.raises(asyncio.CancelledError):
            await cut
    async with store.begin() as tx:
        assert await tx.person(ASHA) is None


async def test_a_unit_that_waits_for_something_else_is_refused(stores: Stores) -> None:
    store = stores.open()

    async def waits(tx: Tx) -> None:
        await tx.save_agreement(an_agreement())
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="something else"):
        await store.run(waits)
    async with store.begin() as tx:
        assert await tx.agreement("a1") is None


async def test_a_session_and_units_take_turns(stores: Stores) -> None:
    store = stores.open()
    async with store.begin() as tx:
        await tx.save_person(a_person(MORGAN), None, NOW)
        beside = asyncio.create_task(store.run(saves(ASHA)))
        await tx.save_person(a_person(LEE), None, NOW)
    assert await beside == ASHA
    async with store.begin() as tx:
        assert None not in [await tx.person(one) for one in (ASHA, LEE, MORGAN)]
