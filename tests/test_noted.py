"""What was sent is noted as sent, though the database was away at just that moment."""

import asyncio
import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from cryptography.fernet import Fernet
from sqlalchemy.exc import DBAPIError

from adapters.channel import Channel, Gone
from bot.letters import pack
from bot.scheduler import Ticker
from bot.service import Service
from dialogs.messages import Message
from dialogs.records import Person
from storage import Store, Tx
from tests.databases import Postgres, Stores
from tests.teams_stand_in import Clock
from tests.world import LOG, START, the_guide

# A pool that was let go of after a cut leaves what was still lent out of it to the collector.
_LEFT = "ignore::pytest.PytestUnraisableExceptionWarning"
pytestmark = [pytest.mark.postgres, pytest.mark.filterwarnings(_LEFT)]
_CUT = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""


@dataclass
class Cutting:
    """A platform that takes what it is given; while it does, the database loses every line."""

    url: str
    name: str = "slack"
    landed: list[str] = field(default_factory=list)

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        self.landed.append(message.text)
        await asyncio.to_thread(Stores(self.url).sql, _CUT)
        return details

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


@pytest.fixture
def url(postgres: Callable[[], Postgres]) -> Iterator[str]:
    made = postgres().make(migrated=True)
    yield made
    postgres().drop(made)


async def test_a_message_is_not_sent_again_because_its_end_could_not_be_noted(url: str) -> None:
    store, platform = Store.open(url, [Fernet.generate_key().decode()]), Cutting(url)
    channels: dict[str, Channel] = {"slack": platform}
    service = Service(store, the_guide(), lambda: "0", LOG, lambda _: "home", asyncio.Event())
    clock = Clock(START)
    ticker = Ticker(service, channels, clock, LOG)
    body = pack(Message("Hello."))
    await store.run(lambda tx: tx.plan_say("one", "home", "slack:T1:U1", body, START))
    for _ in range(6):
        # Each of the store's lines finds out for itself that it was cut.
        with suppress(DBAPIError):
            await ticker.tick()
        clock.move(minutes=10)
    await store.close()
    gc.collect()  # here, and not in somebody else's test
    LOG._logger.calls.clear()
    assert platform.landed == ["Hello."]
    assert not Stores(url).sql("SELECT key FROM task")


@dataclass
class Blocked(Cutting):
    """A platform that says that this person has taken the bot away."""

    async def send(
        self, address: str, details: Mapping[str, str], message: Message
    ) -> Mapping[str, str]:
        raise Gone("blocked")


async def test_a_withdrawal_is_not_lost_with_the_process_that_heard_of_it(url: str) -> None:
    store = Store.open(url, [Fernet.generate_key().decode()])
    channels: dict[str, Channel] = {"slack": Blocked(url)}
    dies = [True]

    def chance() -> str:
        if dies:
            raise SystemError("the process dies")
        return "0"

    service = Service(store, the_guide(), chance, LOG, lambda _: "home", asyncio.Event())
    clock = Clock(START)
    ticker = Ticker(service, channels, clock, LOG)
    address, body = "slack:T1:U1", pack(Message("Hello."))

    async def planned(tx: Tx) -> None:
        await tx.save_person(Person(address, "home"), {}, START)
        await tx.plan_say("one", "home", address, body, START)

    await store.run(planned)
    await ticker.tick()
    dies.clear()
    Stores(url).sql("UPDATE task SET leased_until = 0")
    await ticker.tick()
    person = await store.run(lambda tx: tx.person(address))
    await store.close()
    LOG._logger.calls.clear()
    assert person is not None
    assert not person.reachable
    assert not Stores(url).sql("SELECT key FROM task")
