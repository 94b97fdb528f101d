"""The part of a transaction about a manager's own past, read from what is held anyway."""

from sqlalchemy import select

from dialogs.own_past import ContactThen, OwnPast, StepThen, TalkThen
from storage.part import Part
from storage.schema import agreement, contact, decision, matter


class Past(Part):
    """What one manager began, took and promised; never what anybody else did."""

    async def own_past(self, address: str) -> OwnPast:
        """All of it, the oldest first. An empty address has none.

        A contact counts once it is over. Whether it was called off is not known: a pause and a
        day of leave close it as a miss does.
        """
        if not address:
            return OwnPast()
        mine = matter.c.manager == address
        talks = await self._rows(
            select(matter.c.id, matter.c.opened_at, matter.c.state)
            .where(mine)
            .order_by(matter.c.opened_at, matter.c.id)
        )
        steps = await self._rows(
            select(decision.c.matter, decision.c.made_at, decision.c.standing)
            .join(matter, matter.c.id == decision.c.matter)
            .where(mine)
            .order_by(decision.c.made_at, decision.c.id)
        )
        contacts = await self._rows(
            select(contact.c.slot, contact.c.kept)
            .join(agreement, agreement.c.id == contact.c.agreement)
            .where(agreement.c.manager == address, contact.c.closed.is_(True))
            .order_by(contact.c.slot, contact.c.agreement)
        )
        led = {row["matter"] for row in steps}
        return OwnPast(
            tuple(TalkThen(row["opened_at"], row["state"], row["id"] in led) for row in talks),
            tuple(StepThen(row["made_at"], row["standing"]) for row in steps),
            tuple(ContactThen(row["slot"], row["kept"]) for row in contacts),
        )
