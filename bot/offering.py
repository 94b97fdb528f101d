"""A link to a file that somebody asked for, said in their chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogs.messages import Letter, Link, Message

if TYPE_CHECKING:
    from bot.effects import Keeper
    from bot.file_links import Kind


async def offer(keeper: Keeper, kind: Kind, id_: str) -> None:
    """The link, for a day; where this bot has no address outside, a sentence for the calendar."""
    me, words = keeper.known.person.address, keeper.guide.words
    url = keeper.desks.files.link(kind, id_, me, keeper.at.now) if keeper.desks.files else ""
    if url:
        link = Link(words.say("files", f"offer.{kind}_link"), url)
        text = words.say("files", f"offer.{kind}")
        await keeper.post(Letter(me, Message(text, links=(link,))))
    elif kind == "calendar":
        await keeper.post(Letter(me, Message(words.say("files", "offer.no_link"))))
