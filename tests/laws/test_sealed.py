"""What people typed is not readable where it lies, nor in an error; keys can change."""

import asyncio
import traceback
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy.exc import SQLAlchemyError

from dialogs.unnamed import asked
from storage import Store
from storage.resealing import BATCH
from storage.schema import metadata
from storage.sealed import Seal, Sealed, Unreadable
from tests.databases import Stores
from tests.laws.made import (
    ASHA,
    NOW,
    TRUST,
    a_decision,
    a_mark,
    a_matter,
    a_member,
    a_note,
    a_person,
    a_reading,
    a_talk,
    an_admission,
    an_agreement,
    an_appointment,
)

CANARY = "canaryzwitscher"


async def write_everywhere(store: Store) -> None:
    async with store.begin() as tx:
        await tx.save_person(a_person(name=CANARY), {"dm": "D1"}, NOW)
        await tx.save_conversation(a_talk(typed=CANARY))
        await tx.save_agreement(an_agreement(typed=CANARY))
        await tx.plan_say("s1", TRUST, ASHA, CANARY, NOW)
        await tx.installation_save("T1", CANARY, CANARY, {"scope": CANARY})
        await tx.save_matter(a_matter(typed=CANARY))
        await tx.add_note(a_note(typed=CANARY))
        await tx.save_member(a_member(typed=CANARY))
        await tx.add_reading(a_reading(typed=CANARY))
        await tx.save_decision(a_decision(typed=CANARY))
        await tx.admit(an_admission(typed=CANARY))
        await tx.appoint(an_appointment(typed=CANARY))
        await tx.save_mark(a_mark(typed=CANARY))
        await tx.save_question(asked("q1", TRUST, "union", "h1", CANARY, NOW.date()))


async def read_everywhere(store: Store) -> list[str]:
    async with store.begin() as tx:
        person = await tx.person(ASHA)
        (talk,) = await tx.conversations(ASHA)
        (agreement,) = await tx.agreements(ASHA)
        tokens = await tx.installation("T1")
        held = await tx.held("m1")
        admission = await tx.admission("h1", TRUST, NOW)
        (appointment,) = await tx.appointments(TRUST)
        (mark,) = await tx.marks(TRUST)
    assert person is not None
    assert tokens is not None
    assert held is not None
    assert admission is not None
    return [
        person.name,
        talk.answers["what_happened"],
        agreement.means,
        agreement.reach,
        tokens[0],
        held.matter.manager_name,
        held.matter.person_name,
        held.matter.lead_name,
        held.notes[0].author_name,
        held.notes[0].words,
        held.members[0].name,
        held.readings[0].name,
        held.decisions[0].second_name,
        admission.name,
        appointment.name,
        mark.name,
    ]


def sealed_columns() -> list[tuple[str, str]]:
    return [
        (table.name, column.name)
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Sealed)
    ]


def stored(stores: Stores) -> bytes:
    """Every byte that is kept: the SQLite file and its log, or each column of each table."""
    if stores.url.startswith("sqlite"):
        file = Path(stores.url.removeprefix("sqlite:///"))
        return b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
    rows = (str(row) for name in metadata.tables for row in stores.sql(f"SELECT * FROM {name}"))
    return "\n".join(rows).encode()


async def test_no_word_that_people_typed_can_be_read_where_it_lies(stores: Stores) -> None:
    store = stores.open()
    await write_everywhere(store)
    for table, column in sealed_columns():
        assert stores.sql(f"SELECT 1 FROM {table} WHERE {column} <> ''"), (table, column)
    kept = stored(stores)
    assert ASHA.encode() in kept  # the search does find what is not sealed
    assert CANARY.encode() not in kept


async def test_an_error_from_the_database_repeats_no_words(stores: Stores) -> None:
    store = stores.open()
    stores.sql("DROP TABLE person")
    with pytest.raises(SQLAlchemyError) as failed:
        async with store.begin() as tx:
            # The details are not sealed: it is the error that must not show them.
            await tx.save_person(a_person(name=CANARY), {"note": CANARY}, NOW)
    told = "".join(traceback.format_exception(failed.value))
    assert "person" in told
    assert CANARY not in told


async def test_an_older_key_still_opens_and_a_stranger_does_not(stores: Stores) -> None:
    await write_everywhere(stores.open())
    new = Fernet.generate_key().decode()
    read = await read_everywhere(stores.open([new, stores.key]))
    assert all(words.startswith(CANARY) for words in read)
    assert read.count(CANARY) == 9
    with pytest.raises(Unreadable) as refused:
        await read_everywhere(stores.open([new]))
    assert "ENCRYPTION_KEYS" in str(refused.value)


async def test_after_rotation_the_old_key_is_not_needed(stores: Stores) -> None:
    await write_everywhere(stores.open())
    new = Fernet.generate_key().decode()
    both = stores.open([new, stores.key])
    before = await read_everywhere(both)
    assert await both.rotate() == len({table for table, _ in sealed_columns()})
    assert await both.rotate() == 0
    assert await read_everywhere(stores.open([new])) == before


async def test_rotation_reaches_every_row_while_others_write(stores: Stores) -> None:
    old = stores.open()
    async with old.begin() as tx:
        for number in range(450):
            await tx.plan_say(f"s{number}", TRUST, f"slack:T1:P{number}", CANARY, NOW)
    new = Fernet.generate_key().decode()
    both = stores.open([new, stores.key])

    async def go_on() -> None:
        for number in range(20):
            async with both.begin() as tx:
                await tx.plan_say(f"t{number}", TRUST, f"slack:T2:P{number}", CANARY, NOW)

    renewed, _ = await asyncio.gather(both.rotate(), go_on())
    assert renewed == 450
    claimed = await stores.open([new]).claim("say", NOW, 1000, 60)
    assert [task.body for task in claimed] == [CANARY] * 470


async def test_rotation_reaches_rows_that_differ_only_by_their_moment(stores: Stores) -> None:
    old = stores.open()
    moments = [NOW + timedelta(seconds=number) for number in range(BATCH * 2 + 50)]
    async with old.begin() as tx:
        await tx.save_matter(a_matter(typed=""))
        for moment in moments:
            await tx.add_reading(a_reading(typed=CANARY, at=moment))
    new = Fernet.generate_key().decode()
    assert await stores.open([new, stores.key]).rotate() >= len(moments)
    async with stores.open([new]).begin() as tx:
        held = await tx.held("m1")
    assert held is not None
    assert [reading.name for reading in held.readings] == [CANARY] * len(moments)


async def test_ready_says_when_the_keys_do_not_fit(stores: Stores) -> None:
    await write_everywhere(stores.open())
    assert "ENCRYPTION_KEYS" in await stores.open([Fernet.generate_key().decode()]).ready()
    assert await stores.open().ready() == ""


@pytest.mark.parametrize("keys", [[], [""], ["secret-but-short"], ["sécret"]])
def test_a_wrong_key_is_named_by_its_setting_and_not_shown(tmp_path: Path, keys: list[str]) -> None:
    with pytest.raises(ValueError, match="ENCRYPTION_KEYS") as refused:
        Store.open(f"sqlite:///{tmp_path / 'x'}", keys)
    told = "".join(traceback.format_exception(refused.value, limit=0))
    assert "cret" not in told


def test_nothing_shows_a_key() -> None:
    key = Fernet.generate_key().decode()
    seal = Seal([key])
    assert key[:8] not in repr(seal)
    assert key[:8] not in str(seal)


async def test_what_was_sealed_in_the_older_form_still_opens_and_is_renewed(
    stores: Stores,
) -> None:
    store = stores.open()
    await store.run(lambda tx: tx.plan_say("s1", TRUST, ASHA, CANARY, NOW))
    older = Fernet(stores.key).encrypt(CANARY.encode()).decode()
    stores.sql(f"UPDATE task SET body = '{older}'")
    assert await store.rotate() == 1
    assert await store.rotate() == 0
    assert older not in str(stores.sql("SELECT body FROM task"))
    stores.sql(f"UPDATE task SET body = '{older}'")
    (claimed,) = await stores.open().claim("say", NOW, 10, 60)
    assert claimed.body == CANARY


def test_the_same_words_are_sealed_differently_each_time() -> None:
    seal = Seal([Fernet.generate_key().decode()])
    pieces = [seal.close(CANARY, alone=alone) for alone in (False, False, True, True)]
    assert len(set(pieces)) == 4
    assert [seal.open(piece) for piece in pieces] == [CANARY] * 4
    # What is sealed alone has nothing in common with any other piece.
    assert pieces[0][:20] == pieces[1][:20]
    assert len({piece[:20] for piece in pieces[1:]}) == 3


def test_what_was_changed_where_it_lies_does_not_open() -> None:
    seal = Seal([Fernet.generate_key().decode()])
    sealed = seal.close(CANARY)
    for at in (0, 2, 12, len(sealed) // 2, len(sealed) - 6):
        other = "A" if sealed[at] != "A" else "B"
        with pytest.raises(Unreadable):
            seal.open(sealed[:at] + other + sealed[at + 1 :])
    with pytest.raises(Unreadable):
        seal.open(sealed[:20])
