"""The part of a transaction about signatures on answers that were given in chat."""

from dataclasses import fields
from functools import cache

from sqlalchemy import Executable, bindparam, func, select, update

from dialogs.signing_chat import ChatMark
from storage.kept import MARKS
from storage.part import Part, Stale
from storage.prepared import Row
from storage.schema_marks import mark


class Marked(Part):
    """Each side's last word on each answer, by organisation."""

    async def marks_version(self, organisation: str) -> int:
        """A number that goes up with every change to this organisation's marks; 0 for none.

        It is a sum over the rows: no row ever goes, and each change adds one to its own.
        """
        if (found := self._held(MARKS, organisation)) is not None:
            return int(found)
        (row,) = await self._rows(_number(), {"organisation": organisation})
        if self._kept is not None:
            self._kept.put(MARKS, organisation, row["total"])
        return int(row["total"])

    async def marks(self, organisation: str) -> tuple[ChatMark, ...]:
        """All of this organisation's, by answer and side."""
        rows = await self._rows(
            select(mark)
            .where(mark.c.organisation == organisation)
            .order_by(mark.c.answer, mark.c.side)
        )
        return tuple(ChatMark(**row) for row in rows)

    async def save_mark(self, said: ChatMark) -> None:
        """Keep a side's new word in place of its last one. Raises Stale if that is another now."""
        row: Row = {field.name: getattr(said, field.name) for field in fields(said)}
        new = {**row, "version": said.version + 1}
        if not said.version:
            if not await self._add(mark, new):
                raise Stale
            return
        same = (
            mark.c.organisation == said.organisation,
            mark.c.answer == said.answer,
            mark.c.side == said.side,
            mark.c.version == said.version,
        )
        if await self._write(update(mark).where(*same).values(new)) == 0:
            raise Stale

    async def _forget_at_marks(self, address: str) -> None:
        """A signature of nobody is none: it stays as that side's last word, and counts no more.

        What was taken back stays so. A row that went would let an older signature count again.
        """
        nobody = {"signer": "", "name": "", "digest": "", "version": mark.c.version + 1}
        await self._write(update(mark).where(mark.c.signer == address).values(nobody))


@cache
def _number() -> Executable:
    total = func.coalesce(func.sum(mark.c.version), 0).label("total")
    return select(total).where(mark.c.organisation == bindparam("organisation"))
