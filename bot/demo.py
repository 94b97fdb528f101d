"""The playground: four people, one page, SQLite, and a clock that can be moved forward."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web
from cryptography.fernet import Fernet
from pydantic import SecretStr
from structlog.typing import FilteringBoundLogger

from adapters.channel import Channel, Incoming
from adapters.web import WebChannel
from adapters.web_wire import Player
from bot.app import House, application, service_for
from bot.settings import Settings
from storage import Store
from storage.migrate import upgrade

CAST = (
    Player("sam", "Sam", "Ward manager", "Something has happened on Sam's ward."),
    Player(
        "jo",
        "Jo",
        "Nurse, working nights",
        "Sam would like to keep in touch with Jo. For staff side, Jo can type: answers to sign.",
    ),
    Player("asha", "Asha", "Overseas nurse", "Asha wants to know what a strike means for her."),
    Player(
        "lee",
        "Lee",
        "Matron",
        "Lee hears if a promised contact is missed. For management, Lee can type: answers to sign.",
    ),
)

# Lee answers questions without a name, and may change who is who. Lee and Jo sign answers.
ROLES = """
[home]
admins = [{ name = "Lee", address = "web:demo:lee" }]

[home.signers]
management = [{ name = "Lee", address = "web:demo:lee" }]
staff_side = [{ name = "Jo", address = "web:demo:jo" }]

[home.routes]
hr = ["web:demo:lee"]
"""


@dataclass(slots=True)
class DemoClock:
    """The real clock, some way ahead of itself."""

    real: Callable[[], datetime]
    file: Path
    ahead: timedelta = timedelta(0)

    def __post_init__(self) -> None:
        if self.file.exists():
            self.ahead = timedelta(seconds=float(self.file.read_text("utf-8")))

    def now(self) -> datetime:
        """The playground's time."""
        return self.real() + self.ahead

    def move_to(self, moment: datetime) -> None:
        """Forward only."""
        self.ahead = max(self.ahead, moment - self.real())
        self.file.write_text(str(self.ahead.total_seconds()), "utf-8")

    def back_to_now(self) -> None:
        """The real time again."""
        self.ahead = timedelta(0)
        self.file.unlink(missing_ok=True)


def _prepared(folder: Path) -> tuple[str, str, str]:
    """The demo's database, migrated, its key, and the file of who may do what."""
    folder.mkdir(parents=True, exist_ok=True)
    key_file = folder / "key"
    if not key_file.exists():
        key_file.write_text(Fernet.generate_key().decode(), "utf-8")
        key_file.chmod(0o600)
    url = f"sqlite:///{folder / 'demo.sqlite3'}"
    upgrade(url)
    roles = folder / "roles.toml"
    roles.write_text(ROLES, "utf-8")
    return url, key_file.read_text("utf-8"), str(roles)


async def playground(
    folder: Path,
    real: Callable[[], datetime],
    random: Callable[[], str],
    log: FilteringBoundLogger,
    address: str,
) -> House:
    """Everything the demo needs, kept in one folder so that it survives a restart.

    `address` is where the page is opened, for links to files.
    """
    url, key, roles = await asyncio.to_thread(_prepared, folder)
    settings = Settings(
        database_url=url,
        encryption_keys=SecretStr(key),
        public_url=address,
        show_unsigned="banner",
        roles_file=roles,
    )
    store = Store.open(url, [key])
    clock = DemoClock(real, folder / "clock")
    service = service_for(settings, store, clock.now, random, log)
    channels: dict[str, Channel] = {}

    async def receive(incoming: Incoming) -> None:
        await service.receive(incoming, clock.now())

    async def settle() -> None:
        await house.ticker.tick()

    async def move(moment: datetime) -> None:
        # Step by step, so that each thing happens at its own time and in its own order.
        while (due := await store.next_due()) is not None and due <= moment:
            before = clock.now()
            clock.move_to(due)
            await settle()
            if await store.next_due() == due and clock.now() - before < timedelta(seconds=1):
                break
        clock.move_to(moment)
        await settle()

    async def reset() -> None:
        async with store.begin() as tx:
            for player in CAST:
                await tx.forget(player.address)
        clock.back_to_now()

    page = WebChannel(
        people=CAST,
        receive=receive,
        home=lambda address: service.home(address, clock.now()),
        now=clock.now,
        move_clock=move,
        next_due=lambda: store.next_due("wake"),
        reset=reset,
        transcript=folder / "transcript.jsonl",
    )
    channels["web"] = page
    house = application(store, service, channels, page.routes(), clock.now, log)

    async def end_streams(_app: web.Application) -> None:
        # Before the server waits for open requests: a page's stream would never end by itself.
        await page.stop()

    house.app.on_shutdown.append(end_streams)
    return house
