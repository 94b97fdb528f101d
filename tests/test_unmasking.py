"""Somebody holds the whole database, the logs and every chat, and tries to find out who asked.

Forty people have been given a link and twenty of them asked, each a few minutes later. Whoever
attacks here knows more than anybody should: who the twenty are, and the second each got the link.
They pair people and questions by every column, hidden ones too, and by where the rows lie.
"""

import base64
import logging
import struct
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
import structlog
from cryptography.fernet import Fernet
from sqlalchemy import inspect, text

from bot.log import configure
from dialogs.deeds_unnamed import AskUnnamed
from storage.engine import plain_engine
from storage.sealed import FORM, Seal
from tests.databases import Stores
from tests.unnamed_world import TRUST, House, asks

PEOPLE = [f"slack:T1:U{number:04}" for number in range(40)]
# Pairing twenty with twenty at random hits one on average; nine or more, once in a million tries.
BY_CHANCE = 9

Row = Mapping[str, object]
Dump = Mapping[str, Sequence[Row]]


@dataclass(frozen=True)
class Day:
    """What happened (`asker` by question id, `opened` by what is kept of a link), what is left."""

    asker: Mapping[str, str]
    opened: Mapping[str, str]
    got_link: Mapping[str, datetime]
    dump: Dump
    next_day: Dump
    log: str
    log_of_asking: str


def dumped(url: str) -> Dump:
    """Every row of every table in the order it lies there, with what the database hides of it."""
    engine = plain_engine(url)
    found: dict[str, list[Row]] = {}
    with engine.begin() as connection:
        for name in inspect(connection).get_table_names():
            hidden = "xmin::text::bigint AS xmin, ctid::text AS ctid,"
            if connection.dialect.name == "sqlite":
                made = "SELECT sql FROM sqlite_master WHERE name = :name"
                sql = str(connection.execute(text(made), {"name": name}).scalar_one())
                hidden = "" if "WITHOUT ROWID" in sql else "rowid AS hidden_rowid,"
            rows = connection.execute(text(f'SELECT {hidden} * FROM "{name}"')).mappings().all()
            found[name] = [{**row, "place": number} for number, row in enumerate(rows)]
    engine.dispose()
    return found


@pytest.fixture
def quiet_logging() -> Iterator[None]:
    """What a command does to the log is undone."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level


@pytest.fixture
async def day(
    stores: Stores, capsys: pytest.CaptureFixture[str], quiet_logging: None
) -> AsyncIterator[Day]:
    configure("DEBUG")
    house = House(stores.open(), stores.key, log=structlog.get_logger())
    asker_of_text: dict[str, str] = {}
    opened: dict[str, str] = {}
    got_link: dict[str, datetime] = {}
    asked = set(house.chance.sample(PEOPLE, 20))
    order = house.chance.sample(PEOPLE, len(PEOPLE))
    of_asking = before = ""
    async with house.browser() as browser:
        for person in order:
            house.passes(minutes=house.chance.randint(2, 9))
            await house.says(person, "hello")
            await house.says(person, "something happened")
            (card,) = await house.does(person, AskUnnamed())
            got_link[person] = house.now
            link = card.links[0].url
            permit = house.desk.permits.read("permit", link.rpartition("/")[2], house.now.date())
            before += capsys.readouterr().err
            if person in asked:
                house.passes(minutes=1)
                opened[permit.hash] = person
                written = f"Question number {len(opened)} of today, what do I do?"
                asker_of_text[written] = person
                route = house.chance.choice(["union", "hr"])
                assert (await asks(browser, link, written, route))[0] == 200
            of_asking += capsys.readouterr().err
    dump, seal = dumped(stores.url), Seal([stores.key])
    house.passes(days=1)
    async with house.store.begin() as tx:
        await tx.purge_unnamed(house.now.date())
        await tx.purge(house.now)
    asker = {
        str(row["id"]): next(
            who for said, who in asker_of_text.items() if said in seal.open(str(row["words"]))
        )
        for row in dump["unnamed"]
    }
    assert len(asker) == len(set(asker.values())) == 20
    yield Day(asker, opened, got_link, dump, dumped(stores.url), before, of_asking)


def sortable(value: object) -> tuple[str, float, str]:
    if isinstance(value, datetime):
        return ("", value.timestamp(), "")
    if isinstance(value, date):
        return ("", float(value.toordinal()), "")
    if isinstance(value, int | float):
        return ("", float(value), "")
    if isinstance(value, str) and value.startswith("(") and "," in value:  # a ctid
        page, _, place = value.strip("()").partition(",")
        return ("", float(page) * 10_000 + float(place), "")
    return (str(type(value)), 0.0, str(value))


def columns(rows: Sequence[Row], id_: str) -> dict[str, dict[str, tuple[str, float, str]]]:
    """Each column, and what can be read off it without a key, by the row's id."""
    found: dict[str, dict[str, tuple[str, float, str]]] = {}
    for row in rows:
        for name, value in row.items():
            found.setdefault(name, {})[str(row[id_])] = sortable(value)
            if isinstance(value, str):
                length = sortable(len(value))
                found.setdefault(f"length of {name}", {})[str(row[id_])] = length
                if value.startswith("gAAAA"):
                    sealed_at = struct.unpack(">Q", base64.urlsafe_b64decode(value)[1:9])[0]
                    found.setdefault(f"{name} sealed at", {})[str(row[id_])] = sortable(sealed_at)
                if value.startswith(FORM):
                    # The salt: what was sealed in one run of the bot has it in common.
                    salt = base64.b64decode(value.removeprefix(FORM))[:16].hex()
                    found.setdefault(f"salt of {name}", {})[str(row[id_])] = sortable(salt)
    return found


def about_people(day: Day, dump: Dump) -> dict[str, dict[str, tuple[str, float, str]]]:
    """All that anything says about anybody: each column of each row with their address in it."""
    found = {"chat": {who: sortable(at) for who, at in day.got_link.items()}}
    for table, rows in dump.items():
        theirs: dict[str, Row] = {}
        for row in rows:
            for who in PEOPLE:
                if any(who in str(value) for value in row.values()):
                    theirs[who] = {**row, "who": who}
        if len(theirs) == len(PEOPLE):
            for name, values in columns(list(theirs.values()), "who").items():
                found[f"{table}.{name}"] = values
    return found


def best(day: Day, dump: Dump, table: str, id_: str, truth: Mapping[str, str]) -> tuple[int, str]:
    """The most hits of any pairing, and which columns gave it."""
    rows = [row for row in dump[table] if str(row[id_]) in truth]
    hits = [(0, "nothing")]
    for left, people in about_people(day, dump).items():
        in_order = sorted(truth.values(), key=lambda who, by=people: (by[who], who))  # type: ignore[misc]
        for right, values in columns(rows, id_).items():
            if len(set(values.values())) == 1:
                continue
            for backwards in (False, True):
                theirs = sorted(values, key=lambda id_, by=values: (by[id_], id_))  # type: ignore[misc]
                pairs = zip(reversed(in_order) if backwards else in_order, theirs, strict=True)
                hit = sum(truth[one] == who for who, one in pairs)
                hits.append((hit, f"{left} with {table}.{right}"))
    return max(hits)


async def test_no_pairing_of_people_and_questions_does_better_than_chance(day: Day) -> None:
    for dump in (day.dump, day.next_day):
        hit, how = best(day, dump, "unnamed", "id", day.asker)
        assert hit < BY_CHANCE, how
        hit, how = best(day, dump, "spent", "hash", day.opened)
        assert hit < BY_CHANCE, how


async def test_the_same_attack_finds_everybody_where_anything_is_left_lying(day: Day) -> None:
    when = {id_: day.got_link[who] + timedelta(minutes=1) for id_, who in day.asker.items()}
    arrived = {id_: number for number, id_ in enumerate(sorted(when, key=lambda id_: when[id_]))}
    sealer = Fernet(Fernet.generate_key())
    for slip in (
        lambda row: {"asked_at": when[row["id"]]},
        lambda row: {"hidden_rowid": arrived[row["id"]]},
        lambda row: {"xmin": 700 + 2 * arrived[row["id"]]},
        lambda row: {"ctid": f"({arrived[row['id']] // 8},{arrived[row['id']] % 8})"},
        lambda row: {
            "words": sealer.encrypt_at_time(b"x", int(when[row["id"]].timestamp())).decode()
        },
    ):
        planted = {**day.dump, "unnamed": [{**row, **slip(row)} for row in day.dump["unnamed"]]}
        assert best(day, planted, "unnamed", "id", day.asker)[0] == 20


async def test_a_question_knows_no_person_no_time_and_stands_nowhere_else(day: Day) -> None:
    for dump in (day.dump, day.next_day):
        ours = ("unnamed", "spent", "answer_count")
        others = str([rows for table, rows in dump.items() if table not in ours]) + day.log
        for table in ("unnamed", "spent"):
            for row in dump[table]:
                for name, value in row.items():
                    told = name in ("organisation", "route", "kind", "day") or name.endswith("_on")
                    if isinstance(value, str) and not told and name != "waits_since":
                        assert len(value) < 9 or value not in others, f"{table}.{name}"
        assert not {row["id"] for row in dump["unnamed"]} & {row["hash"] for row in dump["spent"]}
    for table in ("unnamed", "spent"):
        rows = str(day.dump[table])
        assert len(day.dump[table]) >= 20
        assert not [who for who in PEOPLE if who in rows or who.rpartition(":")[2] in rows]
    for table in ("unnamed", "spent"):
        for row in day.dump[table]:
            for name, value in row.items():
                assert not isinstance(value, datetime), f"{table}.{name}"
                assert not isinstance(value, float), f"{table}.{name}"
    salts = columns(day.dump["unnamed"], "id")["salt of words"]
    assert len(set(salts.values())) == len(day.dump["unnamed"])
    beside = columns(day.dump["conversation"], "id")["salt of words"]
    assert len(set(beside.values())) == 1  # all of one run: what is searched for can be found
    assert not set(salts.values()) & set(beside.values())
    for table in ("unnamed", "spent"):
        found = columns(day.dump[table], "id" if table == "unnamed" else "hash")
        if "xmin" in found:
            assert len(set(found["xmin"].values())) == 1
        assert "hidden_rowid" not in found


async def test_whoever_asked_left_no_more_behind_than_whoever_did_not_and_no_log_line(
    day: Day,
) -> None:
    def left(who: str) -> dict[str, int]:
        return {
            table: sum(any(who in str(value) for value in row.values()) for row in rows)
            for table, rows in day.dump.items()
        }

    assert left(PEOPLE[0])["person"] == 1
    assert all(left(who) == left(PEOPLE[0]) for who in PEOPLE)
    assert '"event": "turned"' in day.log
    assert day.log_of_asking == ""
    assert "/ask" not in day.log
    assert not [who for who in PEOPLE if who in day.log]
    permits = [row for row in day.dump["spent"] if row["kind"] == "permit"]
    assert {row["hash"] for row in permits} == set(day.opened)
    assert {row["organisation"] for row in permits} == {TRUST}
