"""A file goes to whom it still belongs when it is taken, and the person can see it went."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.taking_away import calendars, whole
from storage import Store
from tests.laws.made import (
    ASHA,
    LEE,
    MORGAN,
    NOW,
    a_matter,
    a_member,
    a_note,
    a_person,
    an_agreement,
)
from tests.world import World, the_guide


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    world = World.make(tmp_path)
    async with world.store.begin() as tx:
        for address in (ASHA, LEE, MORGAN):
            await tx.save_person(a_person(address), {}, NOW)
        await tx.save_matter(a_matter("m1", manager=MORGAN, person=ASHA))
        await tx.add_note(a_note(matter="m1", author=MORGAN, typed="The count was short."))
        await tx.save_member(a_member(LEE, matter="m1"))
        await tx.save_agreement(an_agreement("g1", manager=MORGAN, person=ASHA, lead=LEE))
    yield world.store
    await world.close()


async def readers(store: Store) -> list[str]:
    async with store.begin() as tx:
        held = await tx.held("m1")
        assert held is not None
        return [one.reader for one in held.readings]


async def test_the_person_takes_it_all_and_leaves_no_reading(store: Store) -> None:
    text = await whole(store, the_guide())("m1", ASHA, NOW)
    assert text is not None
    assert "The count was short." in text
    assert await readers(store) == []


async def test_everybody_else_who_takes_it_is_written_down_each_time(store: Store) -> None:
    load = whole(store, the_guide())
    assert await load("m1", MORGAN, NOW)
    assert await load("m1", LEE, NOW + timedelta(minutes=5))
    assert await readers(store) == [MORGAN, LEE]


async def test_who_was_let_out_meanwhile_gets_nothing_and_leaves_no_trace(store: Store) -> None:
    async with store.begin() as tx:
        await tx.drop_member("m1", LEE)
    load = whole(store, the_guide())
    assert await load("m1", LEE, NOW) is None
    assert await load("m1", "", NOW) is None
    assert await load("no such", ASHA, NOW) is None
    assert await readers(store) == []


async def test_hr_reads_and_takes_nothing_away(store: Store) -> None:
    async with store.begin() as tx:
        await tx.save_member(replace(a_member(LEE, matter="m1"), seat="hr"))
    assert await whole(store, the_guide())("m1", LEE, NOW) is None


async def test_a_calendar_is_for_the_two_who_agreed(store: Store) -> None:
    load = calendars(store, the_guide())
    for reader in (ASHA, MORGAN):
        text = await load("g1", reader, NOW)
        assert text is not None
        assert text.startswith("BEGIN:VCALENDAR")
    assert await load("g1", LEE, NOW) is None
    assert await load("g1", "", NOW) is None
    assert await load("no such", ASHA, NOW) is None
