"""Whatever goes wrong, every promise is kept. The long form is `python -m tests.chaos`."""

import pytest

from tests.chaos import broken, scenes
from tests.chaos.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_process_may_be_killed_at_any_moment(stage: Stage) -> None:
    assert await scenes.killed(stage) == []


@pytest.mark.postgres
async def test_one_of_two_processes_may_be_killed_at_any_moment(server_stage: Stage) -> None:
    assert await scenes.killed(server_stage, processes=2) == []


async def test_a_process_that_is_told_to_stop_leaves_nothing_undone(stage: Stage) -> None:
    assert await scenes.stopped(stage) == []


async def test_an_event_that_comes_three_times_and_out_of_order_counts_once(stage: Stage) -> None:
    assert await scenes.thrice(stage) == []


async def test_platforms_may_refuse_hang_and_talk_rubbish(stage: Stage) -> None:
    assert await scenes.rude(stage) == []


@pytest.mark.postgres
async def test_two_processes_may_have_clocks_five_minutes_apart(server_stage: Stage) -> None:
    assert await scenes.clocks_apart(server_stage) == []


async def test_a_file_may_be_locked_for_a_while(stage: Stage) -> None:
    assert await broken.database_gone(stage) == []


@pytest.mark.postgres
async def test_a_server_may_be_gone_for_a_while(server_stage: Stage) -> None:
    assert await broken.database_gone(server_stage) == []


@pytest.mark.postgres
async def test_a_server_may_say_nothing_for_a_while(server_stage: Stage) -> None:
    assert await broken.database_hangs(server_stage) == []


async def test_a_disk_may_be_full_for_a_while(stage: Stage) -> None:
    assert await broken.disk_full(stage) == []


async def test_a_file_may_be_gone_when_the_bot_begins(stage: Stage) -> None:
    assert await broken.file_gone(stage) == []
