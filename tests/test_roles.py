"""Who may be lead, HR and rep: the file is read whole, the chat can change it, both are asked."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from bot.effects import Keeper
from bot.roles import (
    Roles,
    RolesError,
    appoint,
    everybody,
    is_admin,
    may_be,
    read_roles,
    show,
    turned_down,
)
from dialogs import roles_card, tokens
from dialogs.deeds import Appoint
from dialogs.deeds_held import LetIn
from dialogs.explore import FACTS, paths
from dialogs.flows.name_roles import name_roles
from dialogs.guide import Clockwork
from dialogs.held import Appointment
from dialogs.messages import Message
from dialogs.records import Known, Person
from tests.world import START, World, as_text, the_guide

FILE = """
[trust-a]
admins = ["slack:T1:U1", { name = "Ada Admin", address = "teams:t-1:aad-7" }]
leads = [
  { name = "Lee Park", address = "slack:T1:U9" },
  { name = "Mo Lane", address = "slack:T1:U8" },
]
reps = [{ name = "Rae Cole", address = "web:demo:rae" }]

[home]
hr = [{ name = "Hana", address = "slack:T1:U9" }]
"""
ADMIN, LEE, NEW = "slack:T1:U1", "slack:T1:U9", "slack:T1:U5"


def test_the_file_names_people_by_organisation_and_role() -> None:
    roles = read_roles(FILE)
    assert [(one.role, one.name) for one in roles.of("trust-a")] == [
        ("lead", "Lee Park"),
        ("lead", "Mo Lane"),
        ("rep", "Rae Cole"),
    ]
    assert roles.of("home") == (Appointment("hr", LEE, "Hana", "home"),)
    assert roles.of("elsewhere") == ()


def test_an_administrator_is_one_of_their_own_organisation_only() -> None:
    roles = read_roles(FILE)
    assert is_admin(roles, "trust-a", ADMIN)
    assert is_admin(roles, "trust-a", "teams:t-1:aad-7")
    assert not is_admin(roles, "home", ADMIN)
    assert not is_admin(roles, "trust-a", LEE)


def test_an_empty_file_names_nobody_and_leaves_all_open() -> None:
    roles = read_roles("")
    assert roles == Roles()
    assert may_be(roles, (), "home", "lead", NEW)


def test_a_role_that_has_names_is_closed_to_everybody_else() -> None:
    roles = read_roles(FILE)
    assert may_be(roles, (), "trust-a", "lead", LEE)
    assert not may_be(roles, (), "trust-a", "lead", NEW)
    assert may_be(roles, (), "trust-a", "hr", NEW)
    assert may_be(roles, (), "home", "lead", NEW)


def test_whom_an_administrator_appointed_counts_in_their_organisation_only() -> None:
    appointed = (Appointment("lead", NEW, "New", "trust-a"),)
    roles = read_roles(FILE)
    assert may_be(roles, appointed, "trust-a", "lead", NEW)
    assert may_be(roles, appointed, "trust-a", "lead", LEE)
    assert not may_be(Roles(), appointed, "trust-a", "lead", LEE)
    assert may_be(Roles(), appointed, "home", "lead", LEE)


PROBLEMS = {
    "a list I do not know": ("[home]\nboss = []", "line 2: [home] boss: is not a key I know"),
    "no list": ('[home]\nleads = "Lee"', "line 2: [home] leads: is not a list"),
    "no address": (
        '[home]\nhr = [\n  { name = "Jo", address = "jo@nhs.uk" }]',
        "line 3: [home] hr, entry 1: 'jo@nhs.uk' is no address",
    ),
    "no name": ('[home]\nhr = [{ address = "slack:T1:U1" }]', "line 2: [home] hr, entry 1: has no"),
    "only a string": (
        '[home]\nhr = ["slack:T1:U1"]',
        "line 2: [home] hr, entry 1: is not a person",
    ),
    "more than we ask": (
        '[home]\nhr = [{ name = "J", address = "slack:T1:U1", phone = "1" }]',
        "`phone` is not known here",
    ),
    "twice": (
        '[home]\nadmins = ["slack:T1:U1", "slack:T1:U1"]',
        "line 2: [home] admins, entry 2: slack:T1:U1 is there twice",
    ),
    "outside": ("leads = []", "line 1: `leads` stands outside of an organisation"),
    "not TOML": ("[home", "it is not TOML"),
}


@pytest.mark.parametrize(("text", "problem"), PROBLEMS.values(), ids=PROBLEMS)
def test_a_problem_says_where_it_is_and_what_to_do(text: str, problem: str) -> None:
    with pytest.raises(RolesError) as wrong:
        read_roles(text)
    (only,) = wrong.value.problems
    assert problem in only
    assert only.startswith("ROLES_FILE")
    assert only.count(". ") >= 1


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(RolesError) as wrong:
        read_roles("\n\n".join(text for text, _ in list(PROBLEMS.values())[:1]) + '\nhr = ["x", 3]')
    assert len(wrong.value.problems) == 3


def test_the_same_address_in_two_organisations_is_no_problem() -> None:
    assert len(read_roles(FILE).named) == 4


# In chat: the real store, the real keeper.


@dataclass
class Office:
    """One administrator's keeper over a real store, and what is on its way to whom."""

    world: World
    roles: Roles

    async def does(
        self, what: Callable[[Keeper], object], me: str = ADMIN, organisation: str = "trust-a"
    ) -> list[tuple[str, Message]]:
        """Let somebody do something in a turn of their own; what was written to whom after it."""
        async with self.world.store.begin() as tx:
            person = Person(me, organisation, "Ada", can_pick=True, met=True)
            await tx.save_person(person, {}, START)
            number = next(self.world.numbers)
            at = Clockwork(START, f"{number:016x}")
            keeper = Keeper(tx, the_guide(), Known(person), at, f"id{number}", lambda: "r" * 32)
            await what(keeper)  # type: ignore[misc]
        before = {who: len(chat) for who, chat in self.world.platforms["slack"].landed.items()}
        await self.world.tick()
        return [
            (who, message)
            for who, chat in self.world.platforms["slack"].landed.items()
            for message in chat[before.get(who, 0) :]
        ]

    async def says(self, deed: Appoint, me: str = ADMIN, organisation: str = "trust-a") -> str:
        letters = await self.does(
            lambda keeper: appoint(keeper, deed, self.roles), me, organisation
        )
        return "\n".join(as_text(message) for who, message in letters if who == me)


@pytest.fixture
def office(world: World) -> Office:
    return Office(world, read_roles(FILE))


async def test_an_administrator_adds_somebody_and_both_hear_of_it(office: Office) -> None:
    deed = Appoint("lead", "Nia New", NEW, may=True)
    letters = await office.does(lambda keeper: appoint(keeper, deed, office.roles))
    told = {who: as_text(message) for who, message in letters}
    assert "Nia New is now on the list for lead." in told[ADMIN]
    assert "Lee Park\nMo Lane\nNia New" in told[ADMIN]
    assert "Ada has put you on the list" in told[NEW]
    async with office.world.store.begin() as tx:
        assert await tx.appointments("trust-a") == (Appointment("lead", NEW, "Nia New", "trust-a"),)


async def test_somebody_already_on_the_list_is_not_told_again(office: Office) -> None:
    await office.says(Appoint("lead", "Nia", NEW, may=True))
    letters = await office.does(
        lambda keeper: appoint(keeper, Appoint("lead", "Nia New", NEW, may=True), office.roles)
    )
    assert [who for who, _ in letters] == [ADMIN]


async def test_who_is_no_administrator_hears_whom_to_ask_and_nothing_changes(
    office: Office,
) -> None:
    deed = Appoint("lead", "Nia", NEW, may=True)
    assert "You can ask Ada Admin." in await office.says(deed, me=NEW)
    async with office.world.store.begin() as tx:
        assert await tx.appointments("trust-a") == ()


async def test_where_no_administrator_has_a_name_they_hear_it_plainly(office: Office) -> None:
    said = await office.says(Appoint("hr", "Nia", NEW, may=True), organisation="home")
    assert "ask the people who run Speak First" in said


async def test_an_administrator_takes_somebody_off_by_name(office: Office) -> None:
    await office.says(Appoint("hr", "Nia  New", NEW, may=True))
    said = await office.says(Appoint("hr", "nia new", "", may=False))
    assert "Now no one is on it, so anyone may be picked." in said


async def test_who_stands_in_the_file_stays_and_it_is_said_why(office: Office) -> None:
    said = await office.says(Appoint("lead", "Lee Park", "", may=False))
    assert "stands in the settings file" in said
    assert "Lee Park" in said.split("settings file", 1)[1]


async def test_a_name_that_is_not_there_or_there_twice_changes_nothing(office: Office) -> None:
    assert "can't find Zed" in await office.says(Appoint("hr", "Zed", "", may=False))
    for address in (NEW, "slack:T1:U6"):
        await office.says(Appoint("hr", "Sam", address, may=True))
    assert "More than one Sam" in await office.says(Appoint("hr", "Sam", "", may=False))
    async with office.world.store.begin() as tx:
        assert len(await tx.appointments("trust-a")) == 2


async def test_where_nobody_was_picked_nobody_is_added(office: Office) -> None:
    said = await office.says(Appoint("rep", "Nia", "", may=True))
    assert "no one was picked" in said


async def test_who_is_picked_must_be_on_the_list_where_there_is_one(office: Office) -> None:
    heard: list[Message | None] = []

    async def pick(keeper: Keeper) -> None:
        for seat, address in (("lead", NEW), ("lead", LEE), ("hr", NEW), ("companion", NEW)):
            deed = LetIn("m1", seat, "Nia", address)  # type: ignore[arg-type]
            heard.append(await turned_down(keeper, deed, office.roles))

    await office.does(pick)
    refused, *fine = heard
    assert refused is not None
    assert "You can pick one of these: Lee Park, Mo Lane." in refused.text
    assert fine == [None, None, None]


async def test_anybody_may_look_and_only_an_administrator_sees_the_way_to_change(
    office: Office,
) -> None:
    ((_, mine),) = await office.does(lambda keeper: show(keeper, office.roles))
    ((_, theirs),) = await office.does(lambda keeper: show(keeper, office.roles), me=NEW)
    assert [option.token for option in mine.options] == [tokens.door(roles_card.DOOR)]
    assert theirs.options == ()
    assert mine.facts == theirs.facts
    assert ("HR", "Anyone you pick") in theirs.facts


# The flow.


def test_every_way_through_the_flow_ends_in_one_appointment() -> None:
    for can_pick in ("yes", "no"):
        ways = list(paths(name_roles, {**FACTS, "can_pick": can_pick}))
        deeds = [way.outcome.deeds[0] for way in ways]
        assert all(isinstance(deed, Appoint) for deed in deeds)
        assert {way.outcome.name for way in ways} == {"looked"}
        assert len(ways) == 2


def test_the_card_lists_each_person_once_for_a_role() -> None:
    appointed = (Appointment("lead", LEE, "Lee", "trust-a"),)
    both = everybody(read_roles(FILE), appointed, "trust-a")
    assert [one.name for one in both if one.address == LEE] == ["Lee Park"]
