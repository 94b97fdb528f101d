"""What stands behind a link to a file: loaded when the button is pressed, if it is still theirs."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.files import Load
from dialogs.calendar_file import ics
from dialogs.guide import Guide
from dialogs.held import Reading
from dialogs.held_view import as_text
from dialogs.seats import may, name_of, seat_of
from storage import Store


def calendars(store: Store, guide: Guide) -> Load:
    """The dates of an agreement, for its person and its manager."""

    async def load(id_: str, reader: str, now: datetime) -> str | None:
        async with store.begin() as tx:
            agreement = await tx.agreement(id_)
        if agreement is None or not reader or reader not in (agreement.person, agreement.manager):
            return None
        return ics(agreement, now, guide.closed(agreement.nation), guide.words, reader)

    return load


def whole(store: Store, guide: Guide) -> Load:
    """All that is held, for whoever may take it away. All but the person leave a reading."""

    async def load(id_: str, reader: str, now: datetime) -> str | None:
        async with store.begin() as tx:
            held, person = await tx.held(id_), await tx.person(reader)
            if held is None or person is None or not may(held, reader, "download"):
                return None
            seat = seat_of(held, reader)
            if seat is not None and seat != "person":
                await tx.add_reading(Reading(id_, reader, name_of(held, reader), seat, now))
            return as_text(guide, held, reader, ZoneInfo(person.zone))

    return load
