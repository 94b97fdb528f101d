"""Whom to ask where somebody works: the site first, then the organisation, then the country."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.content import load
from dialogs.answers import Library
from dialogs.answers_check import check
from dialogs.answers_queue import queue
from dialogs.contacts_check import unset
from dialogs.front_desk import FrontDesk
from dialogs.guide import Guide
from tests.telling import FOLDER, tell
from tests.wired_world import wired_world
from tests.world import World, the_guide

TODAY = date(2026, 11, 24)
PROOF = 'checked = 2026-11-20\nsource = "Staff website"\n'
SITES = '[sites]\nmary = "St Mary\'s"\nroyal = "The Royal"\n'
OURS = f"""
{SITES}
[payroll]
phone = "0161 496 0001"
{PROOF}
[payroll.mary]
where = "Room 4"
[payroll.royal]
phone = "0161 496 0002"
{PROOF}
"""
STORY = FOLDER / "two_sites" / "whom_to_call.txt"


def library(folder: Path, ours: str) -> Library:
    path = folder / "ours.toml"
    path.write_text(ours, "utf-8")
    return load(local=path)


def ours(folder: Path, text: str) -> list[str]:
    """What `check` says of a file of contacts, but for the roles that nobody has set."""
    found = check(library(folder, text), TODAY)
    return [
        str(one).removeprefix("ours.toml:")
        for one in found
        if one.file == "ours.toml" and "nobody has set this contact" not in one.what
    ]


def two_sites(folder: Path) -> Guide:
    guide = the_guide()
    assert isinstance(guide.answers, FrontDesk)
    desk = replace(guide.answers.desk, library=library(folder, OURS))
    return replace(guide, answers=FrontDesk(desk))


async def test_somebody_is_told_whom_to_call_where_they_work(tmp_path: Path) -> None:
    world = World.make(tmp_path, guide=two_sites(tmp_path))
    await tell(world, STORY)
    await world.close()


@pytest.mark.parametrize("channel", ["slack", "teams"])
async def test_it_comes_true_on_the_wire(channel: str, tmp_path: Path) -> None:
    async with wired_world(channel, tmp_path, guide=two_sites(tmp_path)) as world:
        await tell(world, STORY)


def test_a_site_comes_first_then_the_organisation_then_the_country(tmp_path: Path) -> None:
    found = library(tmp_path, OURS + f'[hr]\nphone = "0161 496 0003"\n{PROOF}[hr.royal]\n')
    (at_royal,) = found.asked(["payroll"], "royal")
    assert at_royal.phone == "0161 496 0002"
    # A place of its own, and not the number of the others beside it.
    (at_mary,) = found.asked(["payroll"], "mary")
    assert (at_mary.where, at_mary.phone) == ("Room 4", "")
    for nobody_knows in ("", "-", "gone"):
        assert found.asked(["payroll"], nobody_knows)[0].phone == "0161 496 0001"
    assert [one.phone for one in found.asked(["hr", "acas"], "mary")] == [
        "0161 496 0003",
        "0300 123 1100",
    ]


def test_who_has_no_number_is_still_found(tmp_path: Path) -> None:
    for one in library(tmp_path, OURS).contacts.values():
        # A manager, a GP and an agency are people they know.
        known = one.role in ("manager", "gp", "agency")
        assert known or one.phone or one.where or one.find, one.role


def test_with_one_site_everybody_works_there(tmp_path: Path) -> None:
    found = library(tmp_path, '[sites]\nmary = "St Mary\'s"\n[payroll.mary]\nwhere = "Room 4"\n')
    assert found.asked(["payroll"], "")[0].where == "Room 4"
    assert "payroll" not in unset(found)


def test_each_thing_wrong_in_a_file_of_contacts_has_its_line(tmp_path: Path) -> None:
    text = f"""{SITES}again = "the royal"
nameless = ""
[payroll]
phone = "0161 496 0001"
[payroll.royal]
phone = "0161 496 0002"
{PROOF}[payroll.rolay]
where = "Room 5"
[hr]
phone = "0161 496 0002"
tel = "0161"
{PROOF}[eap]
phone = 1614960003
[union_rep]
phone = "0161 496 0009"
checked = "yesterday"
source = "us"
[chaplaincy]
where = "Room 9"
[chaplaincy.mary]
hours = "9 to 5"
[chaplaincy.royal]
"""
    assert ours(tmp_path, text) == [
        "1: two sites are called the royal. Give each a name of its own",
        '1: the site nameless has no name of up to 60 letters. Write nameless = "The Royal"',
        "6: payroll: nobody has written when the number was checked, and where it was read. "
        "Try it, and add `checked` and `source`",
        "8: payroll at The Royal: the number 0161 496 0002 stands under hr too. "
        "Mend one, or say in `where` of both whom to ask for",
        "12: payroll: no site is called rolay. Add it under [sites], or mend the name",
        "14: hr: nobody reads `tel`. Use one of checked, find, help, hours, local, name, phone, "
        "source, where",
        "19: eap: `phone` is not text, so it is left out. Write phone between quotes",
        "21: union_rep: `checked` is no day, so the number counts as not checked. "
        "Write it as 2026-11-21, without quotes",
        "21: union_rep: nobody has written when the number was checked, and where it was read. "
        "Try it, and add `checked` and `source`",
        "29: chaplaincy at The Royal: it says nothing that does not hold everywhere. "
        "Add `phone` or `where`, or remove it",
    ]


def test_a_contact_that_one_site_lacks_is_told_and_waits(tmp_path: Path) -> None:
    text = f'{SITES}[payroll.mary]\nwhere = "Room 4"\n'
    found = library(tmp_path, text)
    told = [str(one) for one in check(found, TODAY) if "payroll: nobody has set" in one.what]
    assert [one.partition("payroll: ")[2] for one in told] == [
        "nobody has set this contact for The Royal. Add `phone` or `where` to your own contacts"
    ]
    waits = [one.what for one in queue(found, TODAY) if one.name == "payroll"]
    assert waits == ["your payroll or finance team has no number and no place at The Royal"]


@pytest.mark.parametrize(
    "bad", ["[sites", '[payroll]\nphone = "1"\n[payroll]\n', "\x00", "sites = 3"]
)
def test_a_bad_file_never_takes_the_good_one_down(bad: str, tmp_path: Path) -> None:
    found = library(tmp_path, bad)
    assert [one for one in found.problems if one.file == "ours.toml"]
    assert found.asked(["acas"])[0].phone == "0300 123 1100"
    assert len(found.by_id) > 150
