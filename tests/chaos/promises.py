"""Agreements with a contact about to be due, laid down before the bot starts; some are not live."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from dialogs.promises import wake_key
from dialogs.records import Agreement, AgreementState, Person, Wake
from dialogs.schedule import DAYS
from storage import Store, Tx
from tests.chaos.journal import Journal, Promise
from tests.chaos.platforms import RudeSlack
from tests.slack_stand_in import TEAM
from tests.slack_stand_in import Person as InSlack

HOME = "home"
NOT_LIVE: tuple[AgreementState, ...] = ("proposed", "paused", "ended")


async def lay_down(
    database_url: str,
    key: str,
    many: int,
    slack: RudeSlack,
    journal: Journal,
    *,
    first: float,
    last: float,
) -> None:
    """`many` live agreements, and for three of them one that is not.

    They are due from `first` to `last`, in seconds from now.
    """
    store = Store.open(database_url, [key])
    now = datetime.now(UTC)
    try:
        for number in range(many):
            due = now + timedelta(seconds=first + (last - first) * number / many)
            made = agreement(number, due)
            await store.run(_laid(made, due))
            slack.people[made.manager.rpartition(":")[2]] = InSlack("Morgan")
            journal.promises.append(_promise(made))
            if number % 3 == 0:
                state = NOT_LIVE[number // 3 % 3]
                other = replace(agreement(many + number, due), state=state, due_at=None)
                await store.run(_laid(other, due))
                slack.people[other.manager.rpartition(":")[2]] = InSlack("Morgan")
                journal.promises.append(_promise(other))
    finally:
        await store.close()


def _promise(made: Agreement) -> Promise:
    user = made.manager.rpartition(":")[2]
    live = made.state == "live"
    return Promise(made.id, made.manager, f"D{user[1:]}", made.person_name, live)


def _laid(made: Agreement, due: datetime) -> Callable[[Tx], Coroutine[None, None, None]]:
    async def down(tx: Tx) -> None:
        now = due - timedelta(days=1)
        for address in (made.manager, made.person):
            await tx.save_person(Person(address, HOME, zone=made.zone, met=True), {}, now)
        await tx.save_agreement(made)
        # Where it is not live, a wake that should not be there any more tells nobody anything.
        await tx.plan_wake(
            Wake(wake_key(made.id), made.manager, "contact", made.id, due, slot=due), HOME
        )

    return down


def agreement(number: int, due: datetime) -> Agreement:
    """One whose rhythm is `due`'s own, in a zone where it is noon: nobody is asleep."""
    zone = f"Etc/GMT{due.hour - 12:+d}" if due.hour != 12 else "Etc/GMT"
    local = due.astimezone(timezone(timedelta(hours=12 - due.hour)))
    return Agreement(
        id=f"a{number:04}",
        organisation=HOME,
        manager=f"slack:{TEAM}:UM{number:05}",
        manager_name="Morgan",
        person_name=f"Name{number:04}",
        lead_name="",
        contact_name="",
        means="call",
        rule=f"FREQ=WEEKLY;INTERVAL=1;BYDAY={DAYS[local.weekday()]}",
        start=local.replace(tzinfo=None).isoformat(timespec="minutes"),
        zone=zone,
        nation="england",
        until=date(local.year + 1, 12, 1),
        avoid="",
        no_reply="",
        proposed_at=due - timedelta(days=1),
        person=f"slack:{TEAM}:UP{number:05}",
        state="live",
        due_at=due,
    )
