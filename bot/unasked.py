"""How many messages a day somebody gets that they did not ask for: a fault must be no flood.

An answer to what somebody just did is no such message, and the crisis card is never counted. What
is over the budget waits for the morning; what is over that as well is put aside for an operator.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs.records import Person
from dialogs.schedule import QUIET_TO, at, waking
from storage import Claimed, Tx

UNASKED_A_DAY = 6
# Whoever keeps many promises is reminded of each: the reminder, the last call, and a change.
FOR_EACH_PROMISE = 3
OVER = "over_budget"


@dataclass(frozen=True, slots=True)
class Planned:
    """One message for one person. `body` is packed; the same key twice is one message.

    `about` is the agreement without which it must not be sent, if there is one.
    """

    key: str
    reader: Person
    body: str
    about: str = ""


async def plan(tx: Tx, one: Planned, now: datetime, a_day: int) -> str:
    """Send it now, keep it back or put it aside: empty, `held` or `put_aside`."""
    key, organisation, address = one.key, one.reader.organisation, one.reader.address
    budget = await _budget(tx, one.reader, now, a_day)
    if budget is None:
        await tx.plan_say(key, organisation, address, one.body, now, one.about)
        return ""
    if await tx.how_many_held(address) < budget:
        morning = _morning(one.reader, now)
        await tx.plan_held(key, organisation, address, one.body, morning, one.about)
        return "held"
    await tx.plan_dead(key, organisation, address, one.body, now, OVER)
    return "put_aside"


async def come_back(tx: Tx, claimed: Claimed, reader: Person, now: datetime, a_day: int) -> None:
    """What was kept back: it goes now, or once more in the morning."""
    # No more than the day's own: what is promised for today must still have room.
    when = waking(now, ZoneInfo(reader.zone))
    if when <= now:
        if await tx.may_tell(reader.address, _today(reader, now), a_day):
            key, organisation, address = claimed.key, claimed.organisation, claimed.address
            await tx.plan_say(key, organisation, address, claimed.body, now, claimed.subject)
            return
        when = _morning(reader, now)
    one, about = claimed, claimed.subject
    await tx.plan_held(one.key, one.organisation, one.address, one.body, when, about)


async def _budget(tx: Tx, reader: Person, now: datetime, a_day: int) -> int | None:
    """None where there was room for one more today; else how many there is room for."""
    address, today = reader.address, _today(reader, now)
    if await tx.may_tell(address, today, a_day):
        return None
    budget = a_day + FOR_EACH_PROMISE * await tx.promises_kept_by(address)
    return None if await tx.may_tell(address, today, budget) else budget


def _today(reader: Person, now: datetime) -> date:
    return now.astimezone(ZoneInfo(reader.zone)).date()


def _morning(reader: Person, now: datetime) -> datetime:
    zone = ZoneInfo(reader.zone)
    return at(_today(reader, now) + timedelta(days=1), QUIET_TO, zone)
