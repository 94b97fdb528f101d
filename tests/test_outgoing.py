"""The way out: which proxy a session takes, and what it keeps."""

import pytest
from aiohttp import ClientTimeout, web
from aiohttp.test_utils import TestServer

from adapters.outgoing import open_session, proxy_for

SLACK = "https://slack.com/api/"


@pytest.mark.parametrize(
    ("settings", "proxy"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy.example:3128"}, "http://proxy.example:3128"),
        ({"http_proxy": "http://proxy.example:3128"}, None),
        ({"https_proxy": "http://proxy.example:3128", "no_proxy": "slack.com"}, None),
        (
            {"https_proxy": "http://proxy.example:3128", "no_proxy": "nhs.example"},
            "http://proxy.example:3128",
        ),
    ],
)
def test_the_standard_variables_name_the_proxy(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], proxy: str | None
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(SLACK) == proxy


async def test_what_goes_out_goes_through_the_proxy_and_keeps_no_cookie() -> None:
    passed: list[tuple[str, str]] = []

    async def pass_on(request: web.Request) -> web.Response:
        passed.append((request.headers["Host"], request.headers.get("Cookie", "")))
        response = web.Response()
        response.set_cookie("who", "somebody")
        return response

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", pass_on)
    async with TestServer(app, host="127.0.0.1") as server:
        session = open_session(ClientTimeout(total=5), str(server.make_url("/")))
        async with session:
            for _ in range(2):
                async with session.get("http://slack.invalid/api/test") as answer:
                    assert answer.status == 200
    assert passed == [("slack.invalid", "")] * 2
