"""The playground's channel, over real HTTP on this computer."""

import asyncio
import json
import logging
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from adapters.channel import Channel, Gone
from adapters.web_wire import FOLDER
from dialogs.messages import Message
from tests.browser.standin import CAST, START, StandIn

Client = TestClient[web.Request, web.Application]
HELLO = {"person": "sam", "id": "client-1", "text": "Hello"}


@asynccontextmanager
async def opened(
    stand: StandIn, path: Path | None = None, beat: float = 15.0
) -> AsyncIterator[Client]:
    app = web.Application()
    channel = stand.open(path, beat)
    app.add_routes(channel.routes())
    await channel.start()
    async with TestClient(TestServer(app)) as client:
        yield client
        await channel.stop()


@pytest.fixture
def stand() -> StandIn:
    return StandIn()


@pytest.fixture
async def client(stand: StandIn) -> AsyncIterator[Client]:
    async with opened(stand) as client:
        yield client


async def heard(
    client: Client, query: str = "", after: str = "", until: str = "event: ready"
) -> list[dict[str, Any]]:
    """The entries of the stream, up to the first line that begins with `until`."""
    found: list[dict[str, Any]] = []
    headers = {"Last-Event-ID": after} if after else {}
    async with client.get(f"/api/web/events{query}", headers=headers) as response:
        assert response.status == 200
        assert response.content_type == "text/event-stream"
        async with asyncio.timeout(5):
            async for line in response.content:
                text = line.decode()
                if text.startswith(until):
                    break
                if text.startswith('data: {"') or text.startswith("data: {'"):
                    found.append(json.loads(text.removeprefix("data: ")))
    return found


async def post(client: Client, path: str, body: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
    async with client.post(path, json=body) as response:
        return response.status, await response.json()


def test_it_is_a_channel_named_web(stand: StandIn) -> None:
    channel: Channel = stand.open()
    assert channel.name == "web"


async def test_what_is_said_is_received_and_answered(stand: StandIn, client: Client) -> None:
    assert (await post(client, "/api/web/say", HELLO))[0] == 202
    assert [incoming.id for incoming in stand.arrived] == ["web:sam:client-1"]
    said, bot = await heard(client)
    assert (said["kind"], said["text"], said["client"]) == ("said", "Hello", "client-1")
    assert (bot["kind"], bot["person"]) == ("bot", "sam")
    assert bot["message"]["blocks"] == [{"text": "You wrote: Hello"}]
    assert bot["at"] == START.isoformat()


async def test_what_fails_is_taken_back_and_may_be_said_again(
    stand: StandIn, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    stand.failing = True
    status, body = await post(client, "/api/web/say", {**HELLO, "text": "canary words"})
    assert status == 503
    assert body["error"].endswith(".")
    stand.failing = False
    assert (await post(client, "/api/web/say", {**HELLO, "text": "canary words"}))[0] == 202
    kinds = [entry["kind"] for entry in await heard(client)]
    assert kinds == ["said", "unsaid", "said", "bot"]
    assert "receive failed id=web:sam:client-1" in caplog.text
    assert "canary" not in caplog.text


async def test_the_same_words_sent_twice_are_said_once(stand: StandIn, client: Client) -> None:
    both = await asyncio.gather(*(post(client, "/api/web/say", HELLO) for _ in range(2)))
    assert [status for status, _ in both] == [202, 202]
    assert len(stand.arrived) == 1
    assert [entry["kind"] for entry in await heard(client)] == ["said", "bot"]


async def test_a_page_that_comes_back_hears_only_what_it_missed(client: Client) -> None:
    await post(client, "/api/web/say", HELLO)
    first = await heard(client)
    await post(client, "/api/web/say", {**HELLO, "id": "client-2", "text": "Again"})
    missed = await heard(client, after=str(first[-1]["id"]))
    assert [entry.get("text") for entry in missed] == ["Again", None]


async def test_a_stream_of_one_person_has_no_one_elses_words(client: Client) -> None:
    await post(client, "/api/web/say", HELLO)
    assert await heard(client, "?person=jo") == []
    assert len(await heard(client, "?person=sam")) == 2
    async with client.get("/api/web/events?person=mallory") as response:
        assert response.status == 400


async def test_an_open_stream_hears_news_at_once(stand: StandIn, client: Client) -> None:
    async with client.get("/api/web/events") as response:
        while not (await response.content.readline()).startswith(b"event: ready"):
            pass
        await stand.channel.send("web:demo:asha", {}, Message(text="News"))
        async with asyncio.timeout(5):
            while not (line := await response.content.readline()).startswith(b'data: {"'):
                pass
        assert b"News" in line


async def test_a_quiet_stream_is_proved_alive(stand: StandIn) -> None:
    async with opened(stand, beat=0.01) as client:
        assert await heard(client, until=": still here") == []


async def test_a_page_from_before_a_restart_starts_anew(stand: StandIn, client: Client) -> None:
    await post(client, "/api/web/say", HELLO)
    async with client.get("/api/web/events", headers={"Last-Event-ID": "900"}) as response:
        assert (await response.content.readline()) == b"event: anew\n"
    assert len(await heard(client, after="not a number")) == 2


async def test_the_transcript_outlives_the_process(stand: StandIn, tmp_path: Path) -> None:
    path = tmp_path / "new" / "transcript.jsonl"
    async with opened(stand, path) as client:
        await post(client, "/api/web/say", HELLO)
        before = await heard(client)
    path.write_text(path.read_text() + '{"id": 3, "pers')  # stopped while it wrote
    async with opened(stand, path) as client:
        assert await heard(client) == before
        await stand.channel.send("web:demo:sam", {}, Message(text="Later"))
    async with opened(stand, path) as client:
        assert [entry["id"] for entry in await heard(client)] == [1, 2, 3]
    assert path.stat().st_mode & 0o077 == 0  # nobody else's to read


async def test_start_again_forgets_every_word(tmp_path: Path) -> None:
    stand, path = StandIn(), tmp_path / "transcript.jsonl"
    async with opened(stand, path) as client:
        await post(client, "/api/web/say", {**HELLO, "text": "canary"})
        seen = (await heard(client))[-1]["id"]
        status, clock = await post(client, "/api/web/reset", {})
        assert (status, clock["now"]) == (200, START.isoformat())
        assert [entry["kind"] for entry in await heard(client, after=str(seen))] == ["reset"]
        assert "canary" not in path.read_text()
        assert (await post(client, "/api/web/say", HELLO))[0] == 202


async def test_moving_the_clock_runs_what_falls_due(stand: StandIn, client: Client) -> None:
    async with client.get("/api/web/clock") as response:
        assert (await response.json())["next_says"] == "Tuesday 1 December 2026, 14:00"
    status, clock = await post(client, "/api/web/clock", {"next": True})
    assert (status, clock["says"]) == (200, "Tuesday 1 December 2026, 14:00")
    assert [entry["message"]["title"] for entry in await heard(client)] == ["A reminder"]
    assert (await post(client, "/api/web/clock", {"next": True}))[0] == 409
    assert (await post(client, "/api/web/clock", {"by": -5}))[0] == 400
    assert stand.time == START + timedelta(days=7)


async def test_a_home_page_is_shown(client: Client) -> None:
    async with client.get("/api/web/home?person=sam") as response:
        assert (await response.json())["title"] == "Home of web:demo:sam"
    async with client.get("/api/web/home") as response:
        assert response.status == 400


async def test_the_cast_and_the_words_of_the_page_are_given(client: Client) -> None:
    async with client.get("/api/web/people") as response:
        given = await response.json()
    assert [one["name"] for one in given["people"]] == [player.name for player in CAST]
    assert given["words"]["bot"] == "Speak First"


async def test_only_the_cast_can_be_written_to(stand: StandIn) -> None:
    channel = stand.open()
    assert await channel.send("web:demo:sam", {"kept": "yes"}, Message(text="Hi")) == {
        "kept": "yes"
    }
    with pytest.raises(Gone):
        await channel.send("web:demo:mallory", {}, Message(text="Hi"))


POSTS = ("/api/web/say", "/api/web/clock", "/api/web/reset")


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("body", ["", "{", "[]", "null", "\xff", "[" * 50_000])
async def test_a_body_that_cannot_be_read_is_refused(client: Client, path: str, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with client.post(path, data=body.encode("latin-1"), headers=headers) as response:
        assert response.status == 400
        assert (await response.json())["error"].endswith(".")


@pytest.mark.parametrize("path", POSTS)
async def test_a_large_body_is_refused(stand: StandIn, client: Client, path: str) -> None:
    status, body = await post(client, path, {**HELLO, "text": "a" * 100_000})
    assert (status, stand.arrived) == (413, [])
    assert body["error"].endswith(".")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "playground.example"}, 403),
        ({"Host": "127.0.0.1.example:80"}, 403),
        ({"Host": "[::"}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
    ids=str,
)
@pytest.mark.parametrize("path", POSTS)
async def test_another_page_cannot_speak_for_anyone(
    stand: StandIn, client: Client, path: str, headers: dict[str, str], status: int
) -> None:
    sent = {"Content-Type": "application/json", **headers}
    async with client.post(path, data=json.dumps(HELLO), headers=sent) as response:
        assert response.status == status
    assert stand.arrived == []


@pytest.mark.parametrize("path", ["/", "/web/static/main.js", "/api/web/people", "/api/web/events"])
async def test_a_strange_host_is_told_nothing(client: Client, path: str) -> None:
    async with client.get(path, headers={"Host": "rebound.example"}) as response:
        assert response.status == 403
    async with client.get(path, headers={"Host": "localhost:1234"}) as response:
        assert response.status == 200


@pytest.mark.parametrize(
    "path", ["/", "/web/static/main.js", "/api/web/people", "/api/web/events", "/web/static/x.js"]
)
async def test_every_answer_is_locked_down(client: Client, path: str) -> None:
    async with client.get(path) as response:
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize(
    "name", ["words.toml", "index.html", "..%2Fweb.py", "%2Fetc%2Fpasswd", "main.js%00", ""]
)
async def test_only_the_pages_own_files_are_served(client: Client, name: str) -> None:
    async with client.get(URL(f"/web/static/{name}", encoded=True)) as response:
        assert response.status == 404


async def test_nothing_the_page_uses_is_missing_or_elsewhere(client: Client) -> None:
    page = (FOLDER / "index.html").read_text(encoding="utf-8")
    named = set(re.findall(r'(?:href|src)="(/[^"]*)"', page))
    for script in FOLDER.glob("*.js"):
        source = script.read_text(encoding="utf-8")
        named |= {f"/web/static/{name}" for name in re.findall(r'from "\./([^"]+)"', source)}
        assert "innerHTML" not in source
        assert "http://" not in source
        assert "https://" not in source
    assert len(named) > 10
    for path in named:
        async with client.get(path) as response:
            assert response.status == 200, path
    assert re.findall(r'(?:href|src)="(?![/#])[^"]*"', page) == []


def _tones(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6})", css))


def _light(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_of_colours_can_be_told_apart(scheme: str) -> None:
    css = (FOLDER / "base.css").read_text(encoding="utf-8")
    light, dark = css.split("@media (prefers-color-scheme: dark)", 1)
    tones = _tones(light) if scheme == "light" else {**_tones(light), **_tones(dark)}
    grounds = ("page", "panel", "bot", "brand-tint")
    words = [(word, ground) for word in ("ink", "soft-ink", "brand") for ground in grounds]
    words += [("brand-ink", "brand"), ("brand-ink", "brand-deep"), ("brand-ink", "second")]
    words += [("own-ink", "own"), ("urgent", "urgent-tint"), ("ink", "urgent-tint")]
    words += [("problem", "panel"), ("problem", "urgent-tint"), ("brand", "urgent-tint")]
    words += [(f"tone-{n}-ink", f"tone-{n}") for n in (1, 2, 3)]
    shapes = [(shape, ground) for shape in ("focus", "edge") for ground in grounds[:3]]
    shapes += [("urgent", "page"), ("second", "brand-tint"), ("focus", "urgent-tint")]
    weak = [p for p in words if _contrast(tones[p[0]], tones[p[1]]) < 4.5]
    weak += [p for p in shapes if _contrast(tones[p[0]], tones[p[1]]) < 3]
    assert weak == []
