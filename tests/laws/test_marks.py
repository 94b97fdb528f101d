"""Signatures that were given in chat: each side's last word, kept whole and counted."""

import asyncio
from dataclasses import replace

import pytest

from dialogs.signing_chat import ChatMark
from storage import Stale, Store
from tests.databases import Stores
from tests.laws.made import ASHA, DAY, LEE, MORGAN, NOW, TRUST, a_mark


async def keep(store: Store, *marks: ChatMark) -> None:
    for mark in marks:
        async with store.begin() as tx:
            await tx.save_mark(mark)


async def read(store: Store, organisation: str = TRUST) -> tuple[int, tuple[ChatMark, ...]]:
    async with store.begin() as tx:
        return await tx.marks_version(organisation), await tx.marks(organisation)


async def test_each_side_has_one_last_word_and_it_comes_back_as_it_was(stores: Stores) -> None:
    store = stores.open()
    first = a_mark(LEE)
    other = a_mark(MORGAN, side="management", typed="Morgan", withdrawn=True)
    await keep(store, first, other, a_mark(organisation="another"))
    new = replace(a_mark(ASHA, at=NOW + DAY), version=1)
    await keep(store, new)
    number, marks = await read(store)
    assert marks == (replace(other, version=1), replace(new, version=2))
    assert number == 3


async def test_the_number_goes_up_with_every_change_and_for_no_other_organisation(
    stores: Stores,
) -> None:
    store = stores.open()
    assert await read(store) == (0, ())
    seen = [0]
    for mark in (a_mark(), a_mark(answer="rights"), replace(a_mark(withdrawn=True), version=1)):
        await keep(store, mark, replace(mark, organisation="another"))
        seen.append((await read(store))[0])
    async with store.begin() as tx:
        await tx.forget(LEE)
    seen.append((await read(store))[0])
    assert seen == sorted(set(seen)), seen


async def test_of_two_words_at_one_moment_one_is_told_to_begin_again(stores: Stores) -> None:
    await keep(stores.open(), a_mark())
    one, other = (replace(a_mark(who), version=1) for who in (ASHA, MORGAN))
    done = await asyncio.gather(
        keep(stores.open(), one), keep(stores.open(), other), return_exceptions=True
    )
    assert [type(each) for each in done].count(Stale) == 1
    with pytest.raises(Stale):
        await keep(stores.open(), a_mark())


async def test_what_a_forgotten_signer_agreed_to_counts_no_more_and_no_row_goes(
    stores: Stores,
) -> None:
    store = stores.open()
    await keep(store, a_mark(ASHA), a_mark(ASHA, side="management", withdrawn=True))
    await keep(store, a_mark(LEE, answer="rights"))
    async with store.begin() as tx:
        await tx.forget(ASHA)
    _, (taken, agreed, others) = await read(store)
    assert (taken.signer, taken.name, taken.withdrawn) == ("", "", True)
    assert (agreed.signer, agreed.name, agreed.digest, agreed.withdrawn) == ("", "", "", False)
    assert others == replace(a_mark(LEE, answer="rights"), version=1)
