"""A herd that is due: the product's own store, service, ticker and Slack channel send it.

    python -m tests.bench.nudges --sink http://127.0.0.1:19200 --n 10000 --db PATH_OR_DSN

It fills the store, prints `prepared`, waits for a line, and then ticks. By default each of the
herd is a message that is due; with `--contacts` each is a promised contact of an agreement of its
own, whose manager is reminded. `--future` plans so many wakes besides that are not due for a year.
"""

import argparse
import asyncio
import sys
import time
from dataclasses import replace
from datetime import date, timedelta

from bot.__main__ import fresh
from bot.app import channels_for, service_for
from bot.letters import pack
from bot.log import configure, logger
from bot.loop import new_loop
from bot.scheduler import Ticker, clock
from dialogs.messages import Message
from dialogs.promises import next_wake
from dialogs.records import Agreement, Contact, Person, Wake
from storage import Store, Tx
from storage.migrate import upgrade
from tests.bench.bot import settings_for

BATCH = 1000
HOME = "home"


async def fill(store: Store, given: argparse.Namespace) -> None:
    """The herd, and what is planned for later."""
    now = clock()
    due = now + timedelta(seconds=given.due)
    far = now + timedelta(days=365)

    def herd(first: int) -> object:
        async def some(tx: Tx) -> None:
            for number in range(first, min(first + BATCH, given.n)):
                address = f"slack:T0BENCH01:U{number:08d}"
                person = Person(address, HOME, met=True)
                await tx.save_person(person, {"channel": f"D{number:08d}"}, now)
                if given.contacts:
                    agreement = replace(an_agreement(number, address), due_at=due)
                    await tx.save_agreement(agreement)
                    await tx.save_contact(Contact(agreement.id, due, due))
                    if (wake := next_wake(agreement)) is not None:
                        await tx.plan_wake(wake, HOME)
                else:
                    body = pack(Message(f"nudge-{number}. Your answer is due"))
                    await tx.plan_say(f"nudge:{number}", HOME, address, body, due)

        return some

    def later(first: int) -> object:
        async def some(tx: Tx) -> None:
            for number in range(first, min(first + BATCH, given.future)):
                at = far + timedelta(seconds=number % 999_983)
                key = f"due:f{number:08d}:{at:%Y%m%dT%H%M}"
                wake = Wake(key, f"slack:T0BENCH01:F{number:08d}", "contact_due", f"f{number}", at)
                await tx.plan_wake(wake, HOME)

        return some

    for make, many in ((herd, given.n), (later, given.future)):
        for first in range(0, many, BATCH):
            await store.run(make(first))  # type: ignore[arg-type]


def an_agreement(number: int, manager: str) -> Agreement:
    """A plan whose manager is reminded of somebody called `nudge-<number>.`"""
    return Agreement(
        id=f"a{number:08d}",
        organisation=HOME,
        manager=manager,
        manager_name="Morgan",
        person_name=f"nudge-{number}.",
        lead_name="",
        contact_name="Morgan",
        means="phone",
        rule="FREQ=WEEKLY;BYDAY=TU",
        start="2026-11-24T14:30",
        zone="Europe/London",
        nation="england",
        until=date(2027, 12, 31),
        avoid="",
        no_reply="",
        proposed_at=clock(),
        person=f"slack:T0BENCH01:P{number:08d}",
        state="live",
    )


async def main(given: argparse.Namespace) -> None:
    """Fill, wait, tick."""
    set_up = settings_for(given)
    log = logger()
    store = Store.open(set_up.database_url, set_up.keys, synchronous=given.sync)
    service = service_for(set_up, store, clock, fresh, log)
    channels, _ = channels_for(set_up, service, store, clock, log)
    for channel in channels.values():
        await channel.start()
    ticker = Ticker(service, channels, clock, log)
    began = time.perf_counter()
    await fill(store, given)
    took = time.perf_counter() - began
    print(f"prepared {given.n}+{given.future} in {took:.1f} s", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    if given.sweeps:
        await sweep(store, given)
    await ticker.start()
    await asyncio.Event().wait()


async def sweep(store: Store, given: argparse.Namespace) -> None:
    """What a look costs that finds nothing due."""
    now = clock() - timedelta(days=400)
    began, cpu = time.perf_counter(), time.process_time()
    for _ in range(given.sweeps):
        await store.claim("wake", now, 50, 30)
    wall = (time.perf_counter() - began) / given.sweeps * 1e6
    cpu = (time.process_time() - cpu) / given.sweeps * 1e6
    told = f"sweep {wall:.0f} us, {cpu:.0f} us of CPU, beside {given.future} planned"
    print(told, file=sys.stderr, flush=True)


if __name__ == "__main__":
    command = argparse.ArgumentParser(description=__doc__)
    command.add_argument("--sink", default="http://127.0.0.1:19200")
    command.add_argument("--n", type=int, default=10_000)
    command.add_argument("--due", type=float, default=-60.0, help="seconds from now")
    command.add_argument("--future", type=int, default=0)
    command.add_argument("--db", default="nudges.sqlite3")
    command.add_argument("--sync", default="NORMAL")
    command.add_argument("--contacts", action="store_true")
    command.add_argument("--sweeps", type=int, default=0)
    command.set_defaults(
        port=0, log="WARNING", secret="bench-signing-secret", jwt=False, both=False, teams=False
    )
    given = command.parse_args()
    configure(given.log)
    upgrade(settings_for(given).database_url)
    with asyncio.Runner(loop_factory=new_loop) as runner:
        runner.run(main(given))
