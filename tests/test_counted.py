"""What was asked in vain is counted by topic and week, and a small number is never shown."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.counting import Tally, read_counts
from dialogs.answering import Desk, Reply, reply
from dialogs.counted import Row, lines, of_reply, rows, unhelpful, with_ways_on
from dialogs.deeds_unnamed import Count
from dialogs.front_desk import FrontDesk
from dialogs.messages import Message
from storage import Store
from storage.migrate import upgrade
from storage.unnamed import Counted
from tests.databases import Stores
from tests.unnamed_world import guide

TODAY = date(2026, 11, 24)
WORDS = guide().words


def desk() -> Desk:
    made = guide().answers
    assert isinstance(made, FrontDesk)
    return made.desk


def counted(many: int, answer: str = "a1", topic: str = "visa", week: str = "2026-W47") -> Counted:
    return Counted(week, topic, answer, "unhelpful", many)


def test_the_right_answer_that_waits_for_a_signature_is_counted_as_that() -> None:
    strict, banner = replace(desk(), unsigned_banner=False), replace(desk(), unsigned_banner=True)
    found = FrontDesk(strict).show("strike-day-pay", TODAY, "england")
    assert found is not None
    assert found.counts == (Count("unsigned", "strike_pay", "strike-day-pay"),)
    assert "waits for a signature" in WORDS.say("unnamed", "counted.unsigned")
    # Somebody is still told whom to ask, and it is not held against words nobody was shown.
    rows_shown = dict(found.message.facts)
    assert "payroll" in rows_shown["You can ask"].lower()
    labels = [one.label for one in found.message.controls]
    assert WORDS.say("unnamed", "chat.not_helped") not in labels
    assert WORDS.say("unnamed", "chat.button") in labels
    shown = FrontDesk(banner).show("strike-day-pay", TODAY, "england")
    assert shown is not None
    assert shown.counts == ()


def test_who_can_help_is_named_though_an_answer_names_nobody() -> None:
    library = desk().library
    nobody = replace(library.by_id["strike-day-pay"][0], ask=())
    others = tuple(one for one in library.answers if one.id != nobody.id)
    at = replace(desk(), library=replace(library, answers=(*others, nobody)))
    for day in (TODAY, nobody.review + timedelta(days=1)):
        found = FrontDesk(replace(at, unsigned_banner=False)).show(nobody.id, day, "england")
        assert found is not None
        assert "Acas" in dict(found.message.facts)["You can ask"]


def test_nine_are_few_and_ten_are_ten() -> None:
    assert [row.many for row in rows([counted(9)], TODAY)] == [None]
    assert [row.many for row in rows([counted(10)], TODAY)] == [10]
    assert "fewer than ten" in lines(WORDS, rows([counted(9)], TODAY))[0]
    assert not any(
        digit in lines(WORDS, rows([counted(9)], TODAY))[0][9:] for digit in "0123456789"
    )


def test_a_small_part_does_not_follow_from_a_whole() -> None:
    shown = rows([counted(12, "a1"), counted(3, "a2")], TODAY)
    assert shown == (Row("2026-W47", "visa", "", "unhelpful", 15),)


def test_the_week_that_still_runs_is_not_shown() -> None:
    now = counted(50, week="2026-W48")
    assert rows([now], TODAY) == ()
    assert rows([now], TODAY + timedelta(days=7)) != ()
    assert lines(WORDS, ()) == (WORDS.say("unnamed", "counted.nothing"),)


def test_the_latest_week_and_the_largest_number_come_first() -> None:
    shown = rows(
        [
            counted(30, topic="pay", week="2026-W01"),
            counted(11, topic="pay"),
            counted(40, topic="visa"),
            counted(2, topic="pension"),
        ],
        TODAY,
    )
    assert [(row.week[-3:], row.many) for row in shown] == [
        ("W47", 40),
        ("W47", 11),
        ("W47", None),
        ("W01", 30),
    ]


def test_what_is_counted_of_a_reply() -> None:
    at = replace(desk(), unsigned_banner=True)
    library = at.library
    answer = next(one for one in library.answers if one.behaviour == "ANSWER" and not one.end)
    nation = answer.nations[0]
    good = Reply(Message("x"), "ANSWER", answer.id)
    assert of_reply(good, at, answer.checked, nation) == ()
    late = answer.review + timedelta(days=400)
    assert of_reply(good, at, late, nation) == (Count("stale", answer.topic, answer.id),)
    assert of_reply(Reply(Message("x"), "ABSTAIN"), at, TODAY, "") == (Count("unanswered", ""),)
    for danger in ("CRISIS", "EMERG"):
        assert of_reply(Reply(Message("x"), danger), at, TODAY, "") == ()
    assert unhelpful(library, answer.id) == Count("unhelpful", answer.topic, answer.id)
    assert unhelpful(library, "gone") is None


def test_under_an_answer_there_are_two_quiet_ways_on_and_none_beside_a_number_to_call() -> None:
    at = replace(desk(), unsigned_banner=True)
    library = at.library
    answer = next(one for one in library.answers if one.behaviour == "ANSWER")
    shown = with_ways_on(WORDS, Reply(Message("x"), "ANSWER", answer.id))
    assert [option.value for option in shown.controls] == [answer.id, ""]
    unknown = with_ways_on(WORDS, Reply(Message("x"), "ABSTAIN"))
    assert [option.value for option in unknown.controls] == [""]
    help_ = reply(desk(), "I want to end my life", TODAY, "england")
    assert with_ways_on(WORDS, help_) == help_.message


async def test_counts_go_down_together_and_add_up(stores: Stores) -> None:
    store, tally = stores.open(), Tally()
    for _ in range(7):
        tally.note("home", Count("unhelpful", "visa", "a1"), date(2026, 11, 17))
    tally.note("home", Count("unanswered", ""), date(2026, 11, 17))
    tally.note("other", Count("unanswered", ""), date(2026, 11, 17))
    assert [await tally.write_down(store), await tally.write_down(store)] == [9, 0]
    for _ in range(5):
        tally.note("home", Count("unhelpful", "visa", "a1"), date(2026, 11, 22))
    await tally.write_down(store)
    assert await read_counts(store, "home", TODAY) == (
        Row("2026-W47", "visa", "a1", "unhelpful", 12),
        Row("2026-W47", "", "", "unanswered", None),
    )
    # A count lies beside no person, no time and no words.
    (row, _) = stores.sql(
        "SELECT * FROM answer_count WHERE organisation = 'home' ORDER BY topic DESC"
    )
    assert set(row) == {"organisation", "week", "topic", "answer", "kind", "many"}


async def test_counts_go_after_a_year(stores: Stores) -> None:
    store, tally = stores.open(), Tally()
    tally.note("home", Count("unanswered", ""), TODAY)
    await tally.write_down(store)
    for weeks, left in ((52, 1), (54, 0)):
        then = TODAY + timedelta(weeks=weeks)
        async with store.begin() as tx:
            await tx.purge_unnamed(then)
            assert len(await tx.counts("home")) == left


async def test_what_could_not_be_written_is_kept_for_the_next_time(tmp_path: Path) -> None:
    url, key = f"sqlite:///{tmp_path / 'x.sqlite3'}", Fernet.generate_key().decode()
    store, tally = Store.open(url, [key]), Tally()
    tally.note("home", Count("unanswered", ""), TODAY)
    with pytest.raises(Exception, match="no such table"):
        await tally.write_down(store)
    await store.close()
    upgrade(url)
    store = Store.open(url, [key])
    assert await tally.write_down(store) == 1
    await store.close()
