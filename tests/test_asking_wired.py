"""Asking without a name in the whole product: the button in a chat, the page, the reader, the code.

The pages are those of the application that serves the chats; nothing is called by hand.
"""

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from tests.serving import TENANT
from tests.slack_stand_in import TEAM
from tests.unnamed_world import code_of, field_of
from tests.wired_world import PUBLIC_URL, WiredWorld, wired_world

QUESTION = "If I strike on my first month, who sees it? I am scared."
REPLY = "Nobody but payroll. You can call me on 4400."
REP = {
    "slack": f"slack:{TEAM}:U0000001",
    "teams": f"teams:{TENANT}:00000000-0000-4000-8000-000000000001",
}


def last(world: WiredWorld, who: str) -> str:
    hands = world.people[who]
    return hands.words_of(hands.chat()[-1])


def link_in(world: WiredWorld, who: str) -> str:
    """The path of the link that came last."""
    given = json.dumps(world.people[who].chat()[-1])
    # A card has it once more, whole, in the text for those who see no cards.
    (found,) = set(re.findall(rf"{PUBLIC_URL}(/ask/[\w=-]+)", given))
    return str(found)


async def post(world: WiredWorld, path: str, **fields: str) -> str:
    async with world.client.post(f"{world.url}{path}", data=fields) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.text()


@pytest.mark.parametrize("channel", ["slack", "teams"])
async def test_from_an_answer_to_a_person_and_back_without_a_name(
    channel: str, tmp_path: Path
) -> None:
    roles = f'[home.routes]\nunion = ["{REP[channel]}"]\n'
    async with wired_world(channel, tmp_path, roles) as world:
        for name in ("rep", "asha"):
            world.meets(name, "")
        assert world.people["rep"].address == REP[channel]
        await world.types("asha", "how is strike pay worked out")
        await world.presses("asha", "Ask a person without giving my name")
        assert "works once" in last(world, "asha")
        path = link_in(world, "asha")
        async with world.client.get(f"{world.url}{path}") as looked:
            assert looked.status == 200
        begun = await post(world, path)
        assert "A union rep" in begun
        assert "Freedom to Speak Up guardian</label>" not in begun
        sent = await post(world, "/ask", slip=field_of(begun, "slip"), route="union", text=QUESTION)
        code = code_of(sent)
        async with world.client.post(f"{world.url}{path}") as again:
            assert again.status == 410

        # Nobody can read it on its day; the next morning its reader hears that something waits.
        await world.types("rep", "questions")
        assert "No question waits" in last(world, "rep")
        world.clock.at += timedelta(days=1)
        await world.house.ticker.tell_readers()
        await world.settle()
        assert "A question without a name waits for: A union rep" in last(world, "rep")
        assert QUESTION not in last(world, "rep")
        await world.types("rep", "questions")
        await world.presses("rep", "Read: A union rep")
        assert QUESTION in last(world, "rep")
        await world.presses("rep", "Reply")
        await world.types("rep", REPLY)
        await world.presses("rep", "Yes, send it")
        assert "there for them to read" in world.people["rep"].words_of(
            world.people["rep"].chat()[-1]
        )
        page = await post(world, "/answer", code=code)
        assert QUESTION in page
        assert REPLY in page

        # Nobody else in the chat is a reader; nothing that was typed lies open.
        await world.types("asha", "questions")
        assert "You are not one of them" in last(world, "asha")
        kept = b"".join(one.read_bytes() for one in tmp_path.glob("wired.sqlite3*"))
        assert world.people["asha"].address.encode() in kept  # the search does find what is there
        for words in (QUESTION, REPLY, code):
            assert words.encode() not in kept
        assert code not in json.dumps(world.people["asha"].chat())


async def test_where_no_route_is_read_there_is_no_button_and_who_asks_hears_whom_to_call(
    tmp_path: Path,
) -> None:
    async with wired_world("slack", tmp_path, "[home]\nleads = []\n") as world:
        world.meets("asha", "")
        await world.types("asha", "how is strike pay worked out")
        await world.presses("asha", "This did not help")
        assert "without giving my name" not in json.dumps(world.people["asha"].chat())
        await world.types("asha", "ask a person")
        assert "No one is set up here yet" in last(world, "asha")
        assert "You can ask" in last(world, "asha")
