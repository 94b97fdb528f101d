"""A link is never cut in half: not in a card, not in the words for those who see no card."""

import json
import re
from datetime import UTC, datetime

import pytest
from cryptography.fernet import Fernet

from adapters import teams_wire_cards
from adapters.cut import cut, with_links
from adapters.slack_wire_limits import LIMITS
from adapters.slack_wire_render import render
from bot.file_links import Tickets
from bot.permits import Permits
from dialogs.messages import Link, Message

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
KEY = Fernet.generate_key().decode()
HOST = "https://speak.a-rather-long-name-of-a-trust.example.nhs.uk"
# As the bot makes them: to ask without a name, and to take a file away.
ASK = f"{HOST}/ask/{Permits([KEY]).make('permit', 'home', 'x' * 32, NOW.date())}"
FILE = f"{HOST}/files/{Tickets([KEY]).make('held', 'm' * 32, 'teams:' + 'a' * 72, NOW)}"
MADE = {ASK, FILE}


def texts(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    inside = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return [text for one in inside for text in texts(one)]


def addresses(rendered: object) -> set[str]:
    # In a card's text an underscore is spelt with a backslash, so that it begins nothing.
    found = " \n ".join(texts(rendered)).replace("\\_", "_").replace("…", " …")
    return set(re.findall(rf"{HOST}[^\s|)>]*", found))


def messages(size: int) -> list[Message]:
    links = (Link("Open the page to ask", ASK), Link("Take it all with you", FILE))
    long = ("A word & <more>, " * (size // 16 + 1))[:size]
    return [
        Message(long, links=links, footer="Nobody else can see it."),
        Message(f"{long} {ASK} {long} {FILE}", links=links),
        Message("Short.", facts=(("Where", f"{long} {FILE}"),), copy=f"{long}{ASK}", links=links),
        Message("Short.", sections=((f"{long}", f"{long} {ASK}"),) * 3, links=links),
    ]


@pytest.mark.parametrize("size", [*range(60, 520, 23), 2_000, 3_970, 9_000, 21_000, 41_000])
def test_no_channel_cuts_a_one_time_link_in_half(size: int) -> None:
    for message in messages(size):
        card = json.loads(teams_wire_cards.write(message))
        for rendered in (card, teams_wire_cards.plain(message), render(message)):
            assert addresses(rendered) == MADE


@pytest.mark.parametrize("url", [ASK, FILE], ids=["ask", "file"])
@pytest.mark.parametrize("size", [60, 480, 4_000, 41_000])
def test_it_stands_whole_in_the_words_for_those_who_see_no_card(size: int, url: str) -> None:
    long = messages(size)[0].text
    message = Message(long, links=(Link("Open the page", url),), footer="Nobody else can see it.")
    card = json.loads(teams_wire_cards.write(message))
    unseen = card["attachments"][0]["content"]["fallbackText"]
    assert len(unseen) <= 500
    plain, notice = teams_wire_cards.plain(message)["text"], render(message)["text"]
    for words in (unseen, plain, notice):
        assert words.startswith("A word")
        assert addresses(words) == {url}


def test_a_link_outlives_a_message_of_too_many_blocks() -> None:
    message = Message(
        "Where?",
        facts=tuple((f"n{n}", "x" * 1_990) for n in range(60)),
        sections=(("h", "w"),) * 60,
        links=(Link("Open", ASK),),
        footer="End.",
    )
    rendered = render(message)
    assert len(rendered["blocks"]) == LIMITS["blocks"]
    assert addresses(rendered["blocks"]) == {ASK}


def test_text_is_cut_before_an_address_that_does_not_fit() -> None:
    assert cut(f"Read {ASK} now", 40) == "Read…"
    assert cut("Read on and on", 8) == "Read on…"
    assert cut(f"{ASK}", 40) == "…"
    assert cut(f"{ASK} and more words", len(ASK) + 8) == f"{ASK} and mo…"


def test_words_before_a_link_give_way_to_it() -> None:
    assert with_links("long words", [ASK], "end", len(ASK) + 6) == f"lon…\n\n{ASK}"
    assert with_links("long words", [ASK], "end", len(ASK) - 1) == "long words"
    assert with_links("long words", [], "end", 8) == "long wo…"
