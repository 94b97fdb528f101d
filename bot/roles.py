"""Who may be lead, HR and rep: what the settings file says and what was changed in chat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.roles_file import Role, Roles, RolesError, read_roles
from dialogs import roles_card
from dialogs.deeds import Appoint, Deed, Propose
from dialogs.deeds_held import Decide, LetIn
from dialogs.held import Appointment
from dialogs.messages import Letter, Message

if TYPE_CHECKING:
    from bot.effects import Keeper

__all__ = ["Role", "Roles", "RolesError", "read_roles"]
_ROLES: tuple[Role, ...] = ("lead", "hr", "rep")
NOBODY = Roles()


def is_admin(roles: Roles, organisation: str, address: str) -> bool:
    """Whether they may change the lists of this organisation."""
    return any(one.address == address for one in roles.admins.get(organisation, ()))


def may_be(
    roles: Roles, appointed: Sequence[Appointment], organisation: str, role: str, address: str
) -> bool:
    """Whether this person may have this role. Where nobody is named for it, anybody may."""
    named = [one.address for one in everybody(roles, appointed, organisation) if one.role == role]
    return not named or address in named


def everybody(
    roles: Roles, appointed: Sequence[Appointment], organisation: str
) -> tuple[Appointment, ...]:
    """Whom the file names and whom administrators appointed, each once for a role."""
    found = {
        (one.role, one.address): one
        for one in (*appointed, *roles.of(organisation))
        if one.organisation == organisation
    }
    return tuple(found.values())


def picked(deed: Deed) -> Iterator[tuple[Role, str, str]]:
    """Each (role, address, name) that a deed would give to somebody who was picked."""
    if isinstance(deed, Propose | Decide) and deed.lead:
        yield "lead", deed.lead, deed.lead_name
    if isinstance(deed, LetIn) and deed.address and deed.seat == "lead":
        yield "lead", deed.address, deed.name
    if isinstance(deed, LetIn) and deed.address and deed.seat == "hr":
        yield "hr", deed.address, deed.name


async def turned_down(keeper: Keeper, deed: Deed, roles: Roles) -> Message | None:
    """What to say where a deed picks somebody who may not have that role; None for all else."""
    organisation = keeper.known.person.organisation
    for role, address, name in picked(deed):
        appointed = await keeper.tx.appointments(organisation)
        if not may_be(roles, appointed, organisation, role, address):
            entries = everybody(roles, appointed, organisation)
            return roles_card.may_not(role, name, entries, keeper.guide)
    return None


def without_lead(deed: Propose | Decide) -> Deed:
    """The same without the person who may not be: the place stays open."""
    return replace(deed, lead="")


async def show(keeper: Keeper, roles: Roles, said: str = "") -> None:
    """Who is who, to whoever asks; an administrator gets the way to change it."""
    me = keeper.known.person
    appointed = await keeper.tx.appointments(me.organisation)
    entries = everybody(roles, appointed, me.organisation)
    admin = is_admin(roles, me.organisation, me.address)
    card = roles_card.who_is_who(entries, keeper.guide, said, admin)
    await keeper.post(Letter(me.address, card))


def no_admin(roles: Roles, organisation: str, keeper: Keeper) -> Letter:
    """Whom to ask, for somebody who may not change the lists."""
    names = [one.name for one in roles.admins.get(organisation, ()) if one.name]
    return Letter(keeper.known.person.address, roles_card.not_admin(names, keeper.guide))


async def appoint(keeper: Keeper, deed: Appoint, roles: Roles = NOBODY) -> None:
    """Put somebody on a list or take them off. The right to is asked again at this moment."""
    me = keeper.known.person
    if not is_admin(roles, me.organisation, me.address):
        await keeper.post(no_admin(roles, me.organisation, keeper))
    elif deed.may:
        await _add(keeper, deed, roles)
    else:
        await _remove(keeper, deed, roles)


async def _add(keeper: Keeper, deed: Appoint, roles: Roles) -> None:
    me, guide = keeper.known.person, keeper.guide
    role = _role(deed)
    if not deed.address:
        said = roles_card.about("no_one_picked", role, deed.name, guide)
        await show(keeper, roles, said)
        return
    new = Appointment(role, deed.address, deed.name, me.organisation)
    before = everybody(roles, await keeper.tx.appointments(me.organisation), me.organisation)
    await keeper.tx.appoint(new)
    await show(keeper, roles, roles_card.about("added", role, deed.name, guide))
    known = {(one.role, one.address) for one in before}
    if deed.address != me.address and (role, deed.address) not in known:
        await keeper.post(Letter(deed.address, roles_card.told(role, me.name, guide)))


async def _remove(keeper: Keeper, deed: Appoint, roles: Roles) -> None:
    me = keeper.known.person
    role = _role(deed)
    appointed = await keeper.tx.appointments(me.organisation)
    here = [one for one in appointed if one.role == role and _is(one, deed)]
    if any(one.role == role and _is(one, deed) for one in roles.of(me.organisation)):
        what = "in_file"
    elif len(here) != 1:
        what = "two_found" if here else "not_found"
    else:
        await keeper.tx.unappoint(me.organisation, role, here[0].address)
        left = everybody(roles, await keeper.tx.appointments(me.organisation), me.organisation)
        what = "removed" if any(one.role == role for one in left) else "removed_last"
    await show(keeper, roles, roles_card.about(what, role, deed.name, keeper.guide))


def _is(one: Appointment, deed: Appoint) -> bool:
    if deed.address:
        return one.address == deed.address
    return one.name.casefold().split() == deed.name.casefold().split()


def _role(deed: Appoint) -> Role:
    return next(role for role in _ROLES if role == deed.role)
