"""The laws of units of work are worth something: lanes that break one are found out."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage import Store
from storage.lanes import Lanes, Line, Work, _tell, _Unit
from tests.laws import test_units
from tests.laws.test_saboteurs import Honest, Law, keeps


class _SharesFaults(Lanes):
    def _together(self, units: Sequence[_Unit], line: Line) -> None:
        try:
            _tell(units, line.transact([unit.work for unit in units]), failed=False)
        except Exception as fault:
            _tell(units, [fault] * len(units), failed=True)


class SharesFaults(Store):
    """Where one unit fails, all that waited with it fail."""

    lanes = _SharesFaults


def _swallowed(work: Work) -> Work:
    def tried(connection: Connection) -> object:
        try:
            return work(connection)
        except Exception as fault:
            return fault

    return tried


class _KeepsHalf(Lanes):
    def _together(self, units: Sequence[_Unit], line: Line) -> None:
        results = line.transact([_swallowed(unit.work) for unit in units])
        for unit, result in zip(units, results, strict=True):
            _tell([unit], [result], failed=isinstance(result, Exception))


class KeepsHalf(Store):
    """Keeps what a unit wrote before it failed."""

    lanes = _KeepsHalf


class _AnswersFirst(Lanes):
    def _together(self, units: Sequence[_Unit], line: Line) -> None:
        def answered(unit: _Unit) -> Work:
            return lambda connection: _tell([unit], [unit.work(connection)], failed=False)

        with suppress(Exception):
            line.transact([answered(unit) for unit in units])


class AnswersFirst(Store):
    """Says that it is kept before it is."""

    lanes = _AnswersFirst


class _LastFirst(Lanes):
    def _together(self, units: Sequence[_Unit], line: Line) -> None:
        super()._together(list(reversed(units)), line)


class LastFirst(Store):
    """Takes whoever came last first."""

    lanes = _LastFirst


class _Alone(Lanes):
    def _together(self, units: Sequence[_Unit], line: Line) -> None:
        for unit in units:
            super()._together([unit], line)


class CommitsEach(Store):
    """Gives every unit a commit of its own."""

    lanes = _Alone


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
