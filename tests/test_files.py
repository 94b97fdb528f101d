"""Links to files: nothing opens before the button, for nobody but the reader, for a day."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from cryptography.fernet import Fernet

from bot.file_links import LIVES
from bot.files import FileDesk
from bot.words import read_words
from storage.sealed import Seal

WORDS = read_words()
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
JO = "slack:T1:U2"
Client = TestClient[web.Request, web.Application]


@dataclass
class Shelf:
    """Files that can be fetched, who fetched them, and the hour by the desk's clock."""

    key: str = field(default_factory=lambda: Fernet.generate_key().decode())
    now: datetime = START
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    fetched: list[tuple[str, str, str]] = field(default_factory=list)

    def desk(self, public_url: str = "https://speak.example", *keys: str) -> FileDesk:
        async def load_calendar(id_: str, reader: str, now: datetime) -> str | None:
            return self._load("calendar", id_, reader)

        async def load_held(id_: str, reader: str, now: datetime) -> str | None:
            return self._load("held", id_, reader)

        return FileDesk(
            public_url=public_url,
            keys=keys or (self.key,),
            words=WORDS,
            now=lambda: self.now,
            load_calendar=load_calendar,
            load_held=load_held,
        )

    def _load(self, kind: str, id_: str, reader: str) -> str | None:
        self.fetched.append((kind, id_, reader))
        return self.texts.get((id_, reader))

    def path(self, kind: str = "held", id_: str = "m1", reader: str = JO) -> str:
        url = self.desk().link(kind, id_, reader, self.now)  # type: ignore[arg-type]
        return url.removeprefix("https://speak.example")


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(texts={("m1", JO): "All of it, ünd more.\n", ("g1", JO): "BEGIN:VCALENDAR\r\n"})


@pytest.fixture
async def client(shelf: Shelf) -> AsyncIterator[Client]:
    app = web.Application()
    app.add_routes(shelf.desk().routes())
    async with TestClient(TestServer(app)) as client:
        yield client


def test_a_link_shows_neither_the_reader_nor_what_it_opens(shelf: Shelf) -> None:
    link = shelf.desk().link("held", "m1-secret", JO, START)
    assert re.fullmatch(r"https://speak\.example/files/[\w-]+", link)
    for hidden in ("slack", "U2", "secret", "held"):
        assert hidden not in link
    assert len(link) < 500


def test_without_a_public_url_there_is_no_link(shelf: Shelf) -> None:
    assert shelf.desk("").link("held", "m1", JO, START) == ""
    assert shelf.desk("https://a.b/").link("held", "m1", JO, START).startswith("https://a.b/files/")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_looking_at_a_link_fetches_nothing(client: Client, shelf: Shelf, method: str) -> None:
    response = await client.request(method, shelf.path())
    assert response.status == 200
    assert response.content_type == "text/html"
    assert shelf.fetched == []


@pytest.mark.parametrize("kind", ["held", "calendar"])
async def test_the_page_says_what_it_is_and_has_one_button(
    client: Client, shelf: Shelf, kind: str
) -> None:
    page = await (await client.get(shelf.path(kind))).text()
    assert WORDS.say("files", f"page.{kind}_title") in page
    assert page.count("<button") == 1
    assert '<form method="post">' in page
    assert "m1" not in page
    assert "http" not in page


async def test_the_button_gives_the_file_to_keep(client: Client, shelf: Shelf) -> None:
    response = await client.post(shelf.path())
    assert response.status == 200
    assert await response.text() == "All of it, ünd more.\n"
    headers = response.headers
    assert headers["Content-Type"] == "text/plain; charset=utf-8"
    assert headers["Content-Disposition"] == 'attachment; filename="what-is-held.txt"'
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert shelf.fetched == [("held", "m1", JO)]


async def test_a_calendar_comes_as_a_calendar(client: Client, shelf: Shelf) -> None:
    response = await client.post(shelf.path("calendar", "g1"))
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert 'filename="keep-in-touch.ics"' in response.headers["Content-Disposition"]
    assert await response.read() == b"BEGIN:VCALENDAR\r\n"
    assert shelf.fetched == [("calendar", "g1", JO)]


async def test_every_time_it_is_taken_the_right_to_it_is_asked_again(
    client: Client, shelf: Shelf
) -> None:
    path = shelf.path()
    assert (await client.post(path)).status == 200
    shelf.texts.clear()
    response = await client.post(path)
    assert response.status == 404
    assert WORDS.say("files", "page.gone_title") in await response.text()
    assert len(shelf.fetched) == 2


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_after_its_day_a_link_opens_nothing_and_says_so(
    client: Client, shelf: Shelf, method: str
) -> None:
    path = shelf.path()
    shelf.now = START + LIVES - timedelta(seconds=1)
    assert (await client.get(path)).status == 200
    shelf.now = START + LIVES
    response = await client.request(method, path)
    assert response.status == 410
    assert "works for one day" in await response.text()
    assert shelf.fetched == []


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_link_that_was_cut_changed_or_made_up_opens_nothing(
    client: Client, shelf: Shelf, method: str
) -> None:
    path = shelf.path()
    middle = len(path) // 2
    changed = path[:middle] + ("A" if path[middle] != "A" else "B") + path[middle + 1 :]
    other = Shelf().path()
    plain = Fernet(shelf.key).encrypt(b'["held","m1","slack:T1:U2",9999999999]').decode()
    database = Seal([shelf.key]).close('["held","m1","slack:T1:U2",9999999999]')
    wrong = [
        path[:-5],
        path[:-1],
        changed,
        other,
        "/files/x",
        "/files/%00%C3%BC",
        "/files/" + "A" * 5000,
    ]
    for bad in [*wrong, f"/files/{plain}", f"/files/{quote(database, safe='')}"]:
        response = await client.request(method, bad)
        assert response.status == 404, bad
        assert "go back to the chat" in await response.text()
        assert response.headers["Cache-Control"] == "no-store"
    assert shelf.fetched == []


async def test_a_new_key_makes_links_and_the_old_one_still_reads(shelf: Shelf) -> None:
    path = shelf.path()
    app = web.Application()
    app.add_routes(shelf.desk("", Fernet.generate_key().decode(), shelf.key).routes())
    async with TestClient(TestServer(app)) as client:
        assert (await client.post(path)).status == 200


async def test_no_other_site_may_frame_the_page_or_see_its_address(
    client: Client, shelf: Shelf
) -> None:
    headers = (await client.get(shelf.path())).headers
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"


def test_a_desk_prints_no_key(shelf: Shelf) -> None:
    assert shelf.key not in repr(vars(shelf.desk()))
