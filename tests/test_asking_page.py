"""The page where a question is written without a name: one link, one question, help first."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot import asking_desk
from bot.permits import LIVES, make_receipt, receipt_hash
from bot.readers import Readers
from dialogs.unnamed import MOST
from storage import Store
from storage.migrate import upgrade
from tests.unnamed_world import TRUST, URL, Client, House, asks, code_of, field_of, guide

WORDS = guide().words


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    url, key = f"sqlite:///{tmp_path / 'house.sqlite3'}", Fernet.generate_key().decode()
    upgrade(url)
    store = Store.open(url, [key])
    yield House(store, key)
    await store.close()


@pytest.fixture
async def client(house: House) -> AsyncIterator[Client]:
    async with house.browser() as browser:
        yield browser


def said(path: str) -> str:
    return WORDS.say("unnamed", path)


async def kept(house: House) -> list[str]:
    async with house.store.begin() as tx:
        found = await tx.questions_waiting(TRUST, ("union", "hr"), house.now.date() + LIVES)
    return [line.text for question in found for line in question.lines]


async def test_a_question_is_sent_and_its_code_reads_it_back(house: House, client: Client) -> None:
    status, page = await asks(client, house.desk.link(TRUST), "Will it cost me\nmy visa?")
    assert status == 200
    thread = await (await client.post("/answer", data={"code": code_of(page)})).text()
    assert "Will it cost me\nmy visa?" in thread
    assert said("answer.no_reply") in thread
    assert said("routes.union") in thread


@pytest.mark.parametrize(
    "typed",
    ["{0}", " {0} ", "{1}", "{2}", "{3}"],
    ids=["as is", "spaces", "small", "bare", "parts"],
)
async def test_a_code_can_be_typed_in_many_ways(house: House, client: Client, typed: str) -> None:
    code = code_of((await asks(client, house.desk.link(TRUST), "How long is the picket?"))[1])
    bare = code.removeprefix("ASK-")
    forms = (code, code.lower(), bare.replace("-", ""), bare.replace("-", " "))
    found = await client.post("/answer", data={"code": typed.format(*forms)})
    assert found.status == 200
    assert "How long is the picket?" in await found.text()


async def test_a_wrong_code_gets_a_kind_sentence(client: Client) -> None:
    for wrong in ("", "ASK-AAAA-BBBB-CCCC", "x" * 5000, "<b>", "\x00"):
        response = await client.post("/answer", data={"code": wrong})
        assert response.status == 404
        assert "No question has this code" in await response.text()


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_looking_at_a_link_uses_nothing_up_and_writes_nothing(
    house: House, client: Client, method: str
) -> None:
    link = house.desk.link(TRUST).removeprefix(URL)
    for _ in range(3):
        assert (await client.request(method, link)).status == 200
    assert (await client.post(link)).status == 200


async def test_a_link_opens_once_and_a_slip_sends_once(house: House, client: Client) -> None:
    link = house.desk.link(TRUST)
    begun = await (await client.post(link.removeprefix(URL))).text()
    slip = field_of(begun, "slip")
    assert (await asks(client, link, "again"))[0] == 410
    assert (await asks(client, link, "one", slip=slip))[0] == 200
    status, page = await asks(client, link, "two", slip=slip)
    assert status == 410
    assert "two" in page  # what was written can still be copied
    assert await kept(house) == ["one"]


async def test_whether_a_link_was_used_is_not_told_by_looking_at_it(
    house: House, client: Client
) -> None:
    fresh, used = house.desk.link(TRUST), house.desk.link(TRUST)
    await asks(client, used, "hello")
    pages = [await (await client.get(one.removeprefix(URL))).text() for one in (fresh, used)]
    assert pages[0] == pages[1]


async def test_used_old_cut_and_made_up_links_get_the_same_kind_page(
    house: House, client: Client
) -> None:
    used, old = house.desk.link(TRUST), house.desk.link(TRUST)
    await asks(client, used, "hello")
    pages = [await (await client.post(used.removeprefix(URL))).text()]
    house.passes(days=2)
    other = House(house.store, Fernet.generate_key().decode()).desk.link(TRUST)
    slip = house.desk.permits.make("slip", TRUST, "r", house.now.date())
    wrong = [old, old[:-4], other, f"{URL}/ask/{slip}", f"{URL}/ask/x", f"{URL}/ask/{'A' * 3000}"]
    for link in (*wrong, f"{URL}/ask/%00%C3%BC"):
        response = await client.post(link.removeprefix(URL))
        assert response.status == 410
        pages.append(await response.text())
    assert len(set(pages)) == 1
    assert "Each link works once" in pages[0]


async def test_a_link_lives_until_the_end_of_the_next_day(house: House, client: Client) -> None:
    link = house.desk.link(TRUST)
    house.now = house.now.replace(hour=23, minute=59) + timedelta(days=1)
    assert (await client.get(link.removeprefix(URL))).status == 200
    house.passes(minutes=1)
    assert (await client.get(link.removeprefix(URL))).status == 410


async def test_a_link_carries_no_time_and_no_name(house: House) -> None:
    first = house.desk.link(TRUST)
    house.passes(hours=3, minutes=7)
    second = house.desk.link(TRUST)
    # Of a sealed text, the first eleven letters hold its version and the second it was made in.
    cut = len(f"{URL}/ask/")
    assert first[cut : cut + 11] == second[cut : cut + 11]
    assert first != second
    assert re.fullmatch(rf"{URL}/ask/[\w-]+", first)


async def test_crisis_words_bring_help_first_and_can_still_be_sent(
    house: House, client: Client
) -> None:
    text = "I want to end my life, I can't go on like this"
    status, page = await asks(client, house.desk.link(TRUST), text)
    assert status == 422
    assert "116 123" in page
    assert page.index("116 123") < page.index("<textarea")
    assert await kept(house) == []
    fields = {"slip": field_of(page, "slip"), "again": field_of(page, "again")}
    sent = await client.post("/ask", data={**fields, "route": "hr", "text": text})
    assert sent.status == 200
    assert await kept(house) == [text]


@pytest.mark.parametrize(
    ("text", "route", "sentence"),
    [
        ("  ", "union", "no_text"),
        ("x" * 3001, "union", "too_long"),
        ("Her number is 943 476 5919", "union", "nhs_number"),
        ("May I?", "ftsu", "no_route"),
        ("May I?", "", "no_route"),
    ],
)
async def test_what_is_missing_is_said_and_nothing_typed_is_lost(
    house: House, client: Client, text: str, route: str, sentence: str
) -> None:
    status, page = await asks(client, house.desk.link(TRUST), text, route)
    assert status == 422
    assert WORDS.say("unnamed", f"trouble.{sentence}", size="3,001") in page
    assert text.strip() in page
    assert await kept(house) == []
    again = await asks(client, "", "May I?", slip=field_of(page, "slip"))
    assert again[0] == 200


async def test_only_routes_that_somebody_reads_are_offered_and_the_rest_can_be_called(
    house: House, client: Client
) -> None:
    page = await (await client.post(house.desk.link(TRUST).removeprefix(URL))).text()
    assert re.findall(r'name="route" value="(\w+)"', page) == ["union", "hr"]
    assert "the ftsu_guardian contact" in page
    assert "the union_rep contact" not in page


def test_where_nobody_reads_or_nothing_is_outside_there_is_no_link(house: House) -> None:
    assert house.desk.link("elsewhere") == ""
    nobody = House(house.store, house.key, readers=Readers({TRUST: {"union": ()}}))
    assert nobody.desk.link(TRUST) == ""


async def test_a_flood_stops_at_the_days_limit_and_others_are_not_touched(
    house: House, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking_desk, "ASKED_A_DAY", 3)
    links = [house.desk.link(TRUST) for _ in range(5)]
    statuses = [(await asks(client, link, f"one {n}"))[0] for n, link in enumerate(links)]
    assert statuses == [200, 200, 200, 429, 429]
    assert len(await kept(house)) == 3
    house.passes(days=1)
    assert (await asks(client, house.desk.link(TRUST), "tomorrow"))[0] == 200


async def test_a_flood_of_opened_links_stops_too(
    house: House, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking_desk, "OPENED_A_DAY", 2)
    paths = [house.desk.link(TRUST).removeprefix(URL) for _ in range(3)]
    responses = [await client.post(path) for path in paths]
    assert [one.status for one in responses] == [200, 200, 429]
    assert "the hr contact" in await responses[2].text()


async def test_more_is_asked_under_the_same_code_up_to_a_limit(
    house: House, client: Client
) -> None:
    code = code_of((await asks(client, house.desk.link(TRUST), "part 1"))[1])
    for number in range(2, MOST + 1):
        sent = await client.post("/answer", data={"code": code, "text": f"part {number}"})
        assert said("answer.more_sent") in await sent.text()
    page = await (await client.post("/answer", data={"code": code, "text": "part 11"})).text()
    assert said("answer.full") in page
    assert len(await kept(house)) == MOST


async def test_crisis_words_in_a_second_question_bring_help_first_too(
    house: House, client: Client
) -> None:
    code = code_of((await asks(client, house.desk.link(TRUST), "part 1"))[1])
    text = "I want to kill myself"
    first = await (await client.post("/answer", data={"code": code, "text": text})).text()
    assert "116 123" in first
    assert await kept(house) == ["part 1"]
    again = {"code": code, "text": text, "again": field_of(first, "again")}
    assert (await client.post("/answer", data=again)).status == 200
    assert await kept(house) == ["part 1", text]


async def test_after_thirty_days_all_is_gone(house: House, client: Client) -> None:
    code = code_of((await asks(client, house.desk.link(TRUST), "part 1"))[1])
    for days, status in ((29, 200), (1, 404)):
        house.passes(days=days)
        async with house.store.begin() as tx:
            await tx.purge_unnamed(house.now.date())
        assert (await client.post("/answer", data={"code": code})).status == status


async def test_what_was_typed_is_shown_as_text_and_never_as_a_page(
    house: House, client: Client
) -> None:
    nasty = "</textarea><script>alert(1)</script>\"'&<img src=x>"
    _, page = await asks(client, house.desk.link(TRUST), nasty, route="none")
    assert "<script" not in page
    assert "<img" not in page
    code = code_of((await asks(client, "", nasty, slip=field_of(page, "slip")))[1])
    thread = await (await client.post("/answer", data={"code": code})).text()
    assert "<script" not in thread
    assert "&lt;script&gt;" in thread


async def test_every_page_is_plain_and_leaves_no_trail(house: House, client: Client) -> None:
    link = house.desk.link(TRUST).removeprefix(URL)
    responses = [
        await client.get(link),
        await client.post(link),
        await client.post("/ask", data={"slip": "x"}),
        await client.get("/ask"),
        await client.get("/answer"),
        await client.post("/answer", data={"code": "x"}),
    ]
    for response in responses:
        page, headers = await response.text(), response.headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"] == "no-store"
        assert "Set-Cookie" not in headers
        assert "<script" not in page
        assert "http" not in page
        assert '<html lang="en-GB">' in page
        assert page.count("<h1>") == 1
        for label in re.findall(r'<label for="(\w+)"', page):
            assert f'id="{label}"' in page


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\xff\xfe", "application/x-www-form-urlencoded"),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
        (b"{}", "application/json"),
        (b"a=1&" * 50, "application/x-www-form-urlencoded"),
        (b"", "text/plain; charset=nonsense"),
        (b"slip=%ED%A0%80&text=%00", "application/x-www-form-urlencoded"),
    ],
)
async def test_bad_input_never_breaks_a_page(client: Client, body: bytes, kind: str) -> None:
    for path in ("/ask", "/answer", "/ask/x"):
        response = await client.post(path, data=body, headers={"Content-Type": kind})
        assert response.status in (404, 410)


async def test_the_page_says_what_others_can_see_before_anything_is_written(
    house: House, client: Client
) -> None:
    page = await (await client.get(house.desk.link(TRUST).removeprefix(URL))).text()
    assert "people who run Slack or Teams" in page
    assert "may show who you are" in page
    assert "<textarea" not in page


def test_a_receipt_is_made_to_be_read_out_and_only_its_hash_could_be_kept() -> None:
    codes = {make_receipt(str(number)) for number in range(500)}
    assert len(codes) == 500
    assert all(re.fullmatch(r"ASK(-[A-HJ-KM-NP-TV-Z2-9]{4}){3}", code) for code in codes)
    assert receipt_hash("ask-7kq4-m2xp-9rtw") == receipt_hash("7KQ4 M2XP 9RTW")


def test_a_desk_prints_no_key(house: House) -> None:
    assert house.key not in repr(house.desk.permits)
