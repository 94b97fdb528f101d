"""The part of a transaction about questions without a name, and about counts without people.

Rows of one day are always written together, in the order of their random keys: neither where a
row lies nor which transaction wrote it tells which of them came last.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Literal

from sqlalchemy import (
    ColumnElement,
    Executable,
    Integer,
    Table,
    func,
    insert,
    literal_column,
    select,
    text,
    true,
)

from dialogs.asked_after import Felt
from dialogs.quarters import quarter_of, quarter_text
from dialogs.unnamed import KEPT, Line, Question, Route
from storage.part import Part, Stale
from storage.prepared import Row
from storage.schema_unnamed import answer_count, felt_count, spent, unnamed

# Two days longer than any link works.
SPENT_KEPT = timedelta(days=3)
COUNTS_KEPT = timedelta(weeks=53)
# Eight whole quarters and the one that runs.
FELT_KEPT = timedelta(days=730)
_MORE = (("many", answer_count.c.many + literal_column("excluded.many", Integer)),)
_MORE_FELT = (("many", felt_count.c.many + literal_column("excluded.many", Integer)),)


@dataclass(frozen=True, slots=True)
class Counted:
    """How often something happened in one ISO week (`2026-W48`)."""

    week: str
    topic: str
    answer: str
    kind: str
    many: int


class Unnamed(Part):
    """Questions without a name, links that were used, counts."""

    async def spend_link(
        self, link: str, organisation: str, kind: str, today: date, most: int
    ) -> Literal["", "used", "full"]:
        """Use a link (its hash) up; empty when it could be. `most` of a kind a day are used."""
        await self._alone(spent)
        if await self._row(select(spent.c.hash).where(spent.c.hash == link)) is not None:
            return "used"
        same = (spent.c.organisation == organisation, spent.c.kind == kind, spent.c.day == today)
        (counted,) = await self._rows(select(func.count().label("many")).where(*same))
        if counted["many"] >= most:
            return "full"
        row = {"hash": link, "organisation": organisation, "kind": kind, "day": today}
        await self._lay(spent, spent.c.day == today, [row])
        return ""

    async def save_question(self, question: Question) -> Question:
        """Returns it with its new version. Raises Stale if it moved since it was read."""
        await self._alone(unnamed)
        this = unnamed.c.id == question.id
        here = await self._row(select(unnamed.c.version).where(this))
        if (0 if here is None else here["version"]) != question.version:
            raise Stale
        await self._drop(unnamed, this)
        new = replace(question, version=question.version + 1)
        await self._lay(unnamed, unnamed.c.touched_on == new.touched_on, [_row(new)])
        return new

    async def question(self, id: str) -> Question | None:  # noqa: A002
        row = await self._row(select(unnamed).where(unnamed.c.id == id))
        return None if row is None else _question(row)

    async def question_by_code(self, code_hash: str) -> Question | None:
        """The question with this receipt."""
        row = await self._row(select(unnamed).where(unnamed.c.code_hash == code_hash))
        return None if row is None else _question(row)

    async def questions_waiting(
        self, organisation: str, routes: Sequence[Route], today: date
    ) -> tuple[Question, ...]:
        """Those that wait since before today, the oldest day first."""
        rows = await self._rows(
            select(unnamed)
            .where(
                unnamed.c.organisation == organisation,
                unnamed.c.route.in_(routes),
                unnamed.c.waits_since < today,
            )
            .order_by(unnamed.c.waits_since, unnamed.c.id)
        )
        return tuple(_question(row) for row in rows)

    async def count_more(self, organisation: str, counted: Counted) -> None:
        """Add to what is counted."""
        row = {
            "organisation": organisation,
            "week": counted.week,
            "topic": counted.topic,
            "answer": counted.answer,
            "kind": counted.kind,
            "many": counted.many,
        }
        key = ("organisation", "week", "topic", "answer", "kind")
        await self._put(answer_count, key, row, [], _MORE)

    async def counts(self, organisation: str) -> tuple[Counted, ...]:
        """All that is counted there, by week and topic. Not to be shown as it is: see `counted`."""
        count = answer_count.c
        rows = await self._rows(
            select(count.week, count.topic, count.answer, count.kind, count.many)
            .where(count.organisation == organisation)
            .order_by(count.week, count.topic, count.answer, count.kind)
        )
        return tuple(Counted(**row) for row in rows)

    async def felt_more(self, organisation: str, felt: Felt) -> None:
        """Add to how people felt."""
        row = {
            "organisation": organisation,
            "quarter": felt.quarter,
            "question": felt.question,
            "answer": felt.answer,
            "many": felt.many,
        }
        key = ("organisation", "quarter", "question", "answer")
        await self._put(felt_count, key, row, [], _MORE_FELT)

    async def felt(self, organisation: str) -> tuple[Felt, ...]:
        """How people felt there. Not to be shown as it is: see `asked_after`."""
        felt = felt_count.c
        rows = await self._rows(
            select(felt.quarter, felt.question, felt.answer, felt.many)
            .where(felt.organisation == organisation)
            .order_by(felt.quarter, felt.question, felt.answer)
        )
        return tuple(Felt(**row) for row in rows)

    async def purge_unnamed(self, today: date) -> dict[str, int]:
        """Let go of what its time is up for, and lay all that stays down anew.

        Returns how many rows went, by table. After it, nothing tells the hour of anything before.
        """
        oldest = "{}-W{:02}".format(*(today - COUNTS_KEPT).isocalendar())
        for table in (spent, unnamed, answer_count, felt_count):
            await self._alone(table)
        oldest_felt = quarter_text(quarter_of(today - FELT_KEPT))
        gone = {
            "unnamed": await self._drop(unnamed, unnamed.c.touched_on <= today - KEPT),
            "spent": await self._drop(spent, spent.c.day <= today - SPENT_KEPT),
            "answer_count": await self._drop(answer_count, answer_count.c.week < oldest),
            "felt_count": await self._drop(felt_count, felt_count.c.quarter < oldest_felt),
        }
        for table in (spent, unnamed, answer_count, felt_count):
            await self._lay(table, true(), [])
        return gone

    async def _alone(self, table: Table) -> None:
        """Until the commit nobody else writes here. SQLite has one writer anyway."""
        if self._connection.dialect.name == "postgresql":
            lock = f"LOCK TABLE {table.name} IN SHARE ROW EXCLUSIVE MODE"
            await self._write(text(lock))

    async def _lay(self, table: Table, beside: ColumnElement[bool], rows: Sequence[Row]) -> None:
        """Write rows, and all those beside them once more, in the order of their keys."""
        found = await self._rows(select(table).where(beside))
        laid = [dict(row) for row in (*found, *rows)]
        keys = [column.name for column in table.primary_key.columns]
        await self._drop(table, beside)
        if laid:
            in_order = sorted(laid, key=lambda row: [str(row[key]) for key in keys])
            await self._lay_down(_into(table), in_order)


@cache
def _into(table: Table) -> Executable:
    return insert(table)


def _row(question: Question) -> dict[str, object]:
    lines = [[line.by, line.on.isoformat(), line.text] for line in question.lines]
    return {
        "id": question.id,
        "organisation": question.organisation,
        "route": question.route,
        "code_hash": question.code_hash,
        "waits_since": question.waits_since,
        "touched_on": question.touched_on,
        "words": json.dumps(lines, separators=(",", ":")),
        "version": question.version,
    }


def _question(row: Row) -> Question:
    lines = json.loads(row["words"])
    return Question(
        id=row["id"],
        organisation=row["organisation"],
        route=row["route"],
        code_hash=row["code_hash"],
        waits_since=row["waits_since"],
        touched_on=row["touched_on"],
        lines=tuple(Line(by, date.fromisoformat(on), said) for by, on, said in lines),
        version=row["version"],
    )
