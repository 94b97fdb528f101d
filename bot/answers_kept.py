"""What the store knows of the answers, for those who keep watch at a shell: signatures, counts."""

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dotenv import dotenv_values

from bot.counting import read_counts
from bot.settings import Settings, SettingsError
from bot.words import read_words
from dialogs.answers import Marks
from dialogs.counted import lines
from dialogs.signing_chat import in_force
from storage import Store


@dataclass(frozen=True, slots=True)
class Kept:
    """`chat` are the signatures in force that were given in chat, `counts` a line for each count.

    Both are empty where there is no database to look into.
    """

    chat: Marks = field(default_factory=dict)
    counts: tuple[str, ...] = ()


def environment() -> Mapping[str, str]:
    """The settings of this process, over a `.env` file beside it."""
    file = {name: value for name, value in dotenv_values(".env").items() if value is not None}
    return {**file, **os.environ}


def kept(environ: Mapping[str, str], organisation: str, today: date) -> Kept:
    """What is kept of an organisation, if DATABASE_URL is set. Raises SettingsError."""
    if not environ.get("DATABASE_URL", "").strip():
        return Kept()
    return asyncio.run(_read(Settings.from_env(environ), organisation, today))


async def _read(settings: Settings, organisation: str, today: date) -> Kept:
    store = Store.open(settings.database_url, settings.keys)
    try:
        if trouble := await store.ready():
            raise SettingsError([trouble])
        async with store.begin() as tx:
            marks = await tx.marks(organisation)
        counts = await read_counts(store, organisation, today)
    finally:
        await store.close()
    chat = in_force(marks, settings.signers.addresses(organisation))
    return Kept(chat, lines(read_words(), counts))
