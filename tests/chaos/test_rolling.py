"""A rolling restart with a migration in the middle loses nothing and doubles nothing."""

import pytest

from tests.chaos.rolling import rolling
from tests.chaos.stage import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.postgres]


async def test_the_next_release_comes_with_a_migration_while_the_last_one_works(
    server_stage: Stage,
) -> None:
    assert await rolling(server_stage) == []
