"""Asked once at the end, of the person; kept as a count of all, that nobody can be found in."""

import asyncio
import random
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
import structlog
from structlog.testing import CapturingLogger

from adapters.channel import Channel, Incoming
from bot.counting import Tally
from bot.desks import Desks
from bot.roles import read_roles
from bot.scheduler import Ticker
from bot.service import Service
from dialogs import tokens
from dialogs.asked_after import ANSWERS, QUESTIONS, Felt, of_plan, of_step, offer, pressed, shown
from dialogs.deeds import End
from dialogs.deeds_unnamed import CountFelt
from dialogs.held import Decision, Held, Matter
from dialogs.messages import Message, Said
from storage import Store
from storage.schema import metadata
from storage.sealed import Seal, Sealed
from tests.agreed import AT, JO, NOW, PLAN, SAM, does, to
from tests.databases import Stores
from tests.test_unmasking import dumped
from tests.world import START, Platform, World, as_text, the_guide

GUIDE = the_guide()
WORDS = GUIDE.words
TODAY = date(2026, 11, 24)
ADMIN = "slack:T1:UADMIN"
ROLES = f'[home]\nadmins = [{{ name = "Ada", address = "{ADMIN}" }}]\n'


def card() -> Message:
    (letter,) = offer(JO, "g1", TODAY, GUIDE)
    assert letter.address == JO
    return letter.message


def value(answer: str, question: int = 0) -> str:
    _, _, rest = card().options[0].value.split(":", 2)
    return f"{QUESTIONS[question]}:{answer}:{rest}"


def test_rather_not_say_stands_first_and_what_becomes_of_it_is_said_before() -> None:
    first = card()
    assert [one.label for one in first.options] == ["Rather not say", "Yes", "Partly", "No"]
    for told in ("do not have to answer", "no name", "under ten", "IT team", "Did you feel heard?"):
        assert told in first.text
    assert "felt" not in first.text


def test_what_is_said_next_is_the_same_whatever_is_pressed() -> None:
    for number, question in enumerate(QUESTIONS):
        turns = [pressed(JO, value(one, number), TODAY, GUIDE) for one in ("rather_not", *ANSWERS)]
        assert len({str(turn.letters) for turn in turns}) == 1
        assert [turn.deeds for turn in turns[:2]] == [
            (),
            (CountFelt(question, "yes", value("yes").split(":")[2]),),
        ]
        assert not any(turn.saved or turn.wakes for turn in turns)
    assert "That was all" in turns[0].letters[0].message.text


@pytest.mark.parametrize(
    "wrong",
    ["", "heard", "heard:yes", "heard:maybe:m:2026-11-24", "pay:yes:m:2026-11-24", "a:b:c:d"],
)
def test_a_value_that_is_none_of_ours_counts_nothing(wrong: str) -> None:
    turn = pressed(JO, wrong, TODAY, GUIDE)
    assert not turn.deeds
    assert "old one" in turn.letters[0].message.text


def test_a_card_counts_for_two_weeks() -> None:
    for days, counts in ((14, True), (15, False)):
        turn = pressed(JO, value("no"), TODAY + timedelta(days=days), GUIDE)
        assert bool(turn.deeds) == counts


def asked(letters: Sequence[Message]) -> int:
    return sum("Did you feel heard?" in one.text for one in letters)


def test_it_is_offered_to_the_person_alone_when_a_plan_that_began_has_ended() -> None:
    ended = does(End("g1"), JO)
    assert asked(to(JO, ended)) == 1
    assert asked(to(SAM, ended)) == 0
    never_began = does(End("g1"), JO, replace(PLAN, state="proposed"))
    assert asked([one.message for one in never_began.turn.letters]) == 0
    assert of_plan(replace(PLAN, person=""), AT, GUIDE) == ()


def test_it_is_offered_when_the_last_step_has_ended_and_no_plan_still_runs() -> None:
    matter = Matter("m1", "home", SAM, "Sam", "Jo", "held", TODAY, NOW, person=JO)
    one, two = (Decision(id_, "m1", "duties", NOW, TODAY) for id_ in ("d1", "d2"))
    alone = Held(matter, decisions=(one,))
    assert len(of_step(one, alone, (), TODAY, GUIDE)) == 1
    assert of_step(one, replace(alone, decisions=(one, two)), (), TODAY, GUIDE) == ()
    plan = replace(PLAN, matter="m1")
    assert of_step(one, alone, (plan,), TODAY, GUIDE) == ()
    assert of_step(one, Held(replace(matter, person="")), (), TODAY, GUIDE) == ()
    # Plan and matter are one thing that happened: their cards count as one.
    (after_step,), (after_plan,) = of_step(one, alone, (), TODAY, GUIDE), of_plan(plan, AT, GUIDE)
    assert after_step.message.options == after_plan.message.options


def test_nine_are_never_shown_nor_a_sum_nor_the_quarter_that_runs() -> None:
    felt = [
        Felt("2026-Q3", "heard", "yes", 10),
        Felt("2026-Q3", "heard", "no", 9),
        Felt("2026-Q3", "trust", "no", 3),
        Felt("2026-Q4", "safe", "yes", 50),
    ]
    message = shown(WORDS, felt, TODAY)
    rows = dict(message.facts)
    assert rows["July to September 2026. Did you feel heard?"] == (
        "Yes: 10\nPartly: fewer than ten\nNo: fewer than ten"
    )
    assert len(rows) == 3
    for number in ("9", "19", "3", "50"):
        assert not any(number in row.split() for row in rows.values())
    assert "nothing to show yet" in shown(WORDS, felt[3:], TODAY).text
    assert "October to December 2026. Did you feel safe" in as_text(
        shown(WORDS, felt, date(2027, 1, 1))
    )


async def test_counts_add_up_by_quarter_and_go_after_two_years(stores: Stores) -> None:
    store, tally = stores.open(), Tally()
    for number in range(12):
        tally.note_felt("home", CountFelt("heard", "yes", f"m{number}"), TODAY)
    for _ in range(3):  # the same card again
        tally.note_felt("home", CountFelt("heard", "no", "m0"), TODAY)
    tally.note_felt("other", CountFelt("heard", "no", "m0"), TODAY)
    assert [await tally.write_down(store), await tally.write_down(store)] == [12, 0]
    tally.note_felt("home", CountFelt("heard", "yes", "m99"), TODAY)
    await tally.write_down(store)
    async with store.begin() as tx:
        assert await tx.felt("home") == (Felt("2026-Q4", "heard", "yes", 13),)
        assert await tx.felt("other") == ()
        await tx.purge_unnamed(date(2028, 12, 30))
        assert len(await tx.felt("home")) == 1
        await tx.purge_unnamed(date(2029, 1, 1))
        assert await tx.felt("home") == ()


@dataclass
class Place:
    """People in chats, with a tally behind them; `chance` is the same each time."""

    store: Store
    now: datetime = START

    def __post_init__(self) -> None:
        chance = random.Random(11)
        self.tally, self.platform, self.numbers = Tally(), Platform("slack"), count()
        self.log = CapturingLogger()
        log = structlog.wrap_logger(self.log)
        self.service = Service(
            self.store,
            GUIDE,
            lambda: f"{chance.getrandbits(128):032x}",
            log,
            lambda _: "home",
            asyncio.Event(),
            Desks(tally=self.tally, roles=read_roles(ROLES)),
        )
        channels: dict[str, Channel] = {"slack": self.platform}
        self.ticker = Ticker(self.service, channels, lambda: self.now, log)

    async def does(self, who: str, said: Said) -> str:
        self.now += timedelta(minutes=7)
        incoming = Incoming(f"ev{next(self.numbers)}", who, "slack:T1", said, name=who[-4:])
        await self.service.receive(incoming, self.now)
        await self.ticker.tick()
        return as_text(self.platform.landed[who][-1])


PEOPLE = [f"slack:T1:U{number:04}" for number in range(12)]


def opened(stores: Stores, dump: Mapping[str, Sequence[Mapping[str, object]]]) -> list[str]:
    """Every row of every table, hidden columns and all, with the seals open and no seal left."""
    seal, found = Seal([stores.key]), []
    for name, table in metadata.tables.items():
        sealed = {one.name for one in table.columns if isinstance(one.type, Sealed)}
        for row in dump[name]:
            shown_row = {
                key: seal.open(str(held)) if key in sealed else held for key, held in row.items()
            }
            found.append(f"{name} {sorted(shown_row.items(), key=str)}")
    return found


async def answers(stores: Stores, said: Mapping[str, str]) -> tuple[list[str], list[str], Place]:
    """Everybody comes, some answer: what lies there before and after it was written down."""
    place, token = Place(stores.open()), tokens.door("asked_after")
    for who in PEOPLE:
        await place.does(who, Said(text="hello"))
    for who in PEOPLE:
        (letter,) = offer(who, f"g{who}", place.now.date(), GUIDE)
        _, _, rest = letter.message.options[0].value.split(":", 2)
        for question in QUESTIONS:
            pressed_ = Said(token=token, value=f"{question}:{said[who]}:{rest}")
            await place.does(who, pressed_)
    before = opened(stores, dumped(stores.url))
    await place.ticker.write_counts()
    return before, opened(stores, dumped(stores.url)), place


SAID = {who: ANSWERS[number % 3] for number, who in enumerate(PEOPLE)}


async def test_a_whole_dump_with_its_keys_joins_no_answer_with_a_person(stores: Stores) -> None:
    before, after, place = await answers(stores, SAID)
    # Not a row of anything but the counts tells that anybody was asked, or what they said.
    assert not [row for row in before if row.startswith("felt_count")]
    for row in (*before, *after):
        if not row.startswith("felt_count"):
            assert not [one for one in (*QUESTIONS, "partly", "asked_after") if f"{one}:" in row]
    counted = [row for row in after if row.startswith("felt_count")]
    assert len(counted) == 9
    assert not [row for row in counted if any(who in row for who in PEOPLE)]
    (columns,) = {tuple(row) for row in stores.sql("SELECT * FROM felt_count")}
    assert set(columns) == {"organisation", "quarter", "question", "answer", "many"}
    hidden = dumped(stores.url)["felt_count"]
    assert len({row.get("xmin") for row in hidden}) == 1
    assert not any("hidden_rowid" in row for row in hidden)
    logged = str([call.kwargs for call in place.log.calls])
    assert "turned" in str([call.args for call in place.log.calls])
    assert not [one for one in (*QUESTIONS, *ANSWERS, "rather_not") if f"'{one}'" in logged]


async def test_had_two_people_said_the_opposite_not_one_byte_of_the_file_would_differ(
    tmp_path: Path, migrated_file: Path
) -> None:
    """The answers of two people are swapped, all else is the same: so is all that is stored."""
    swapped = {**SAID, PEOPLE[0]: SAID[PEOPLE[1]], PEOPLE[1]: SAID[PEOPLE[0]]}
    assert swapped != SAID
    told = []
    for number, said in enumerate((SAID, swapped, {**SAID, PEOPLE[0]: "rather_not"})):
        file = tmp_path / f"{number}.sqlite3"
        shutil.copy(migrated_file, file)
        stores = Stores(f"sqlite:///{file}")
        before, after, _ = await answers(stores, said)
        told.append((before, after))
        await stores.close()
    assert told[0] == told[1]
    # Whoever would rather not say leaves the same behind; only the count is another.
    assert told[0][0] == told[2][0]
    assert told[0][1] != told[2][1]


async def test_only_an_administrator_sees_how_people_felt_and_only_what_ten_have_said(
    stores: Stores,
) -> None:
    _, _, place = await answers(stores, dict.fromkeys(PEOPLE, "yes"))
    place.now = datetime(2027, 1, 4, 9, tzinfo=UTC)
    await place.does(ADMIN, Said(text="hello"))
    told = await place.does(ADMIN, Said(text="how people felt"))
    assert "Do you trust what happens next?: Yes: 12\nPartly: fewer than ten" in told
    told = await place.does(PEOPLE[0], Said(text="how people felt"))
    assert "Only an administrator" in told
    assert "12" not in told


async def test_whoever_answered_and_is_forgotten_takes_nothing_out_of_the_count(
    world: World,
) -> None:
    await world.types(JO, "hello")
    async with world.store.begin() as tx:
        await tx.felt_more("demo", Felt("2026-Q4", "heard", "yes", 1))
        await tx.forget(JO)
        assert await tx.felt("demo") == (Felt("2026-Q4", "heard", "yes", 1),)
