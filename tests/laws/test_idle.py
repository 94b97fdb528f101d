"""A sweep that finds nothing costs the same however much is planned."""

import pytest
from sqlalchemy import Connection

from storage import InTurn
from storage.engine import plain_engine
from storage.prepared import Prepared
from tests.databases import Stores
from tests.laws.made import NOW


@pytest.mark.parametrize("kind", ["say", "wake"])
async def test_an_idle_sweep_reads_the_index_and_never_the_table(
    stores: Stores, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.sql(
        "INSERT INTO task (key, organisation, address, kind, body, name, subject, due_at,"
        " leased_until, attempts, fence, dead_reason)"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
        " SELECT 'k' || i, 'o', 'slack:T1:U' || i, 'wake', '', 'contact_due', 'a' || i,"
        " MOMENT, 0, 0, 0, '' FROM n".replace("MOMENT", _MOMENT[_engine(stores)])
    )
    stores.sql("ANALYZE task")
    store = stores.open()
    ran: list[tuple[str, object]] = []
    sent = Prepared._sent

    def note(self: Prepared, connection: Connection, bound: object, *, many: bool) -> object:
        ran.append((self.sql, bound))
        return sent(self, connection, bound, many=many)

    monkeypatch.setattr(Prepared, "_sent", note)
    assert await store.claim(kind, NOW, 100, 60) == []
    await store.next_due(kind)
    assert await store.claim(kind, NOW, 100, 60, turn=InTurn("", {}, 100)) == []
    assert len(ran) == 3
    for (statement, parameters), index in zip(ran, ("_due", "_due", "_turn"), strict=True):
        plan = _plan(stores, statement, parameters)
        assert f"task{index}" in plan
        assert "Seq Scan" not in plan
        assert "SCAN task" not in plan
        assert "SCAN theirs" not in plan


_MOMENT = {
    "sqlite": "1798794000000000",
    "postgresql": "CAST('2027-01-01 09:00:00+00' AS timestamptz)",
}


def _engine(stores: Stores) -> str:
    return stores.url.partition(":")[0]


def _plan(stores: Stores, statement: str, parameters: object) -> str:
    word = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}[_engine(stores)]
    engine = plain_engine(stores.url)
    try:
        with engine.begin() as connection:
            rows = connection.exec_driver_sql(f"{word} {statement}", parameters)  # type: ignore[arg-type]
            return "\n".join(str(row) for row in rows)
    finally:
        engine.dispose()
