"""The laws of units of work are worth something: a line that breaks one is found out."""

import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from storage import Store
from storage.line import Work
from storage.one_line import OneLine, _Unit
from tests.laws import test_units
from tests.laws.test_saboteurs import Honest, Law, keeps


class _SharesFaults(OneLine):
    def _failed(self, units: Sequence[_Unit], fault: BaseException) -> None:
        for unit in units[1:]:
            unit.answer.set_exception(fault)
        super()._failed(units[:1], fault)


class SharesFaults(Store):
    """Where one unit fails, all that waited with it fail."""

    one_line = _SharesFaults


def _swallowed(work: Work) -> Work:
    def tried(connection: Connection) -> object:
        try:
            return work(connection)
        except Exception as fault:
            return fault

    return tried


class _KeepsHalf(OneLine):
    def _work(self, units: Sequence[_Unit]) -> None:
        super()._work([_Unit(_swallowed(unit.work), unit.answer) for unit in units])

    def _committed(
        self, units: Sequence[_Unit], results: Sequence[Any], fault: BaseException | None
    ) -> None:
        for unit, result in zip(units, results, strict=True):
            if isinstance(result, Exception):
                unit.answer.set_exception(result)
        super()._committed(units, results, fault)


class KeepsHalf(Store):
    """Keeps what a unit wrote before it failed."""

    one_line = _KeepsHalf


class _AnswersFirst(OneLine):
    def _work(self, units: Sequence[_Unit]) -> None:
        def answered(unit: _Unit, connection: Connection) -> None:
            unit.answer.set_result(unit.work(connection))

        super()._work([_Unit(partial(answered, unit), unit.answer) for unit in units])


class AnswersFirst(Store):
    """Says that it is kept before it is."""

    one_line = _AnswersFirst


class _LastFirst(OneLine):
    def _taken(self) -> list[_Unit]:
        return super()._taken()[::-1]


class LastFirst(Store):
    """Takes whoever came last first."""

    one_line = _LastFirst


class _Alone(OneLine):
    def _taken(self) -> list[_Unit]:
        units = super()._taken()
        self._waiting.extendleft(reversed(units[1:]))
        return units[:1]


class CommitsEach(Store):
    """Gives every unit a commit of its own."""

    one_line = _Alone


_FAILS = test_units.test_a_unit_that_fails_leaves_nothing_and_harms_no_neighbour
SABOTEURS: list[tuple[type[Store], Law]] = [
    (SharesFaults, _FAILS),
    (KeepsHalf, _FAILS),
    (AnswersFirst, test_units.test_a_unit_is_told_that_its_commit_failed_and_no_other_is),
    (LastFirst, test_units.test_units_see_each_other_in_the_order_they_were_asked_for),
    (CommitsEach, test_units.test_units_that_waited_at_one_moment_share_a_commit),
]


@pytest.mark.parametrize(("saboteur", "law"), SABOTEURS, ids=lambda value: value.__name__)
async def test_a_saboteur_of_lanes_is_found_out(
    saboteur: type[Store], law: Law, migrated_file: Path, tmp_path: Path
) -> None:
    for kind, kept in ((Honest, True), (saboteur, False)):
        file = tmp_path / f"{kind.__name__}.sqlite3"
        shutil.copy(migrated_file, file)
        assert await keeps(law, kind, file) is kept
