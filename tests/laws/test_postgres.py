"""What only a server can do to a store: let two wait for each other, and hang up."""

import asyncio
from contextlib import suppress

import pytest
from sqlalchemy.exc import DBAPIError

from storage import Stale, Store
from tests.databases import Stores
from tests.laws.made import ASHA, MORGAN, NOW, a_person

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.parametrize("engine_name", ["postgres"]),
]


async def test_of_two_who_wait_for_each_other_one_begins_again(stores: Stores) -> None:
    store = stores.open()
    both_in = asyncio.Barrier(2)

    async def write(first: str, second: str) -> bool:
        try:
            async with store.begin() as tx:
                await tx.save_person(a_person(first), None, NOW)
                await both_in.wait()
                await tx.save_person(a_person(second), None, NOW)
        except Stale:
            return False
        return True

    assert sorted(await asyncio.gather(write(ASHA, MORGAN), write(MORGAN, ASHA))) == [False, True]


async def test_a_server_that_hung_up_on_everybody_is_used_again(stores: Stores) -> None:
    store = stores.open()
    all_in = asyncio.Barrier(3)

    async def visit(store: Store) -> None:
        async with store.begin() as tx:
            await tx.person(ASHA)
            await all_in.wait()

    await asyncio.gather(*(visit(store) for _ in range(3)))
    stores.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    # The first to notice fails, and with it every other line that was cut.
    with suppress(DBAPIError):
        async with store.begin() as tx:
            await tx.person(ASHA)
    async with store.begin() as tx:
        assert await tx.first_sight("slack:Ev1", NOW)
