"""The playground has people for every part: who signs answers, who reads what comes unnamed."""

import itertools
from datetime import UTC, datetime
from pathlib import Path

from bot.demo import playground
from tests.world import LOG

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


async def test_in_the_playground_two_people_sign_and_one_reads(tmp_path: Path) -> None:
    numbers = itertools.count()
    house = await playground(
        tmp_path, lambda: NOW, lambda: f"{next(numbers):064}", LOG, "http://127.0.0.1:1"
    )
    desks = house.service.desks
    try:
        assert desks.signing is not None
        assert {one.address: one.side for one in desks.signing.signers.named} == {
            "web:demo:lee": "management",
            "web:demo:jo": "staff",
        }
        assert desks.asking is not None
        assert desks.asking.link("home").startswith("http://127.0.0.1:1/ask/")
    finally:
        await house.store.close()
