"""The part of a transaction that counts what somebody is told without having asked."""

from datetime import date
from functools import cache

from sqlalchemy import BindParameter, Executable, bindparam, case, func, or_, select

from storage.part import INSERTS, Part
from storage.schema import agreement
from storage.schema_unasked import unasked


class Unasked(Part):
    """One count for a person, of their last day only."""

    async def may_tell(self, address: str, day: date, most: int) -> bool:
        """Count one more for this person on this day (theirs), unless that would be over `most`.

        A clock that is set back opens no new day.
        """
        given = {"address": address, "day": day, "many": 1, "most": most}
        return await self._write(_counted(self._connection.dialect.name), given) == 1

    async def promises_kept_by(self, address: str) -> int:
        """How many live agreements this person keeps, or watches over."""
        (row,) = await self._rows(_kept(), {"address": address})
        return int(row["many"])


@cache
def _counted(dialect: str) -> Executable:
    new = INSERTS[dialect](unasked)
    later = unasked.c.day < new.excluded.day
    change = {
        "many": case((later, 1), else_=unasked.c.many + 1),
        "day": case((later, new.excluded.day), else_=unasked.c.day),
    }
    room = or_(later, unasked.c.many < bindparam("most", type_=unasked.c.many.type))
    return new.on_conflict_do_update(index_elements=["address"], set_=change, where=room)


@cache
def _kept() -> Executable:
    address: BindParameter[str] = bindparam("address")
    theirs = or_(agreement.c.manager == address, agreement.c.lead == address)
    many = select(func.count().label("many")).select_from(agreement)
    return many.where(agreement.c.state == "live", theirs)
