"""Somebody typed a code: who they are is asked first, and only a yes opens anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.arriving import digest
from bot.codes import CODE_LIVES, code_hash
from dialogs import carrying_out, held_notes, joining
from dialogs.deeds import Join, NewCode
from dialogs.guide import Effects
from dialogs.held import Admission
from dialogs.messages import Letter, Message
from dialogs.records import Invitation
from dialogs.roles_card import not_on_the_list

if TYPE_CHECKING:
    from bot.effects import Keeper


@dataclass(frozen=True, slots=True)
class _Found:
    """What a code leads to: `opens` is what it changes if it is theirs, `anew` makes another.

    `giver` is whoever passed it on; `needs` is the list one has to be on.
    """

    code: Invitation | Admission
    name: str
    giver: str
    needs: str
    opens: Effects
    anew: Effects


async def join(keeper: Keeper, deed: Join) -> None:
    """A code was typed, or answered to: it is theirs, it is not, or that is not yet known."""
    me, guide = keeper.known.person, keeper.guide
    found = await _look(keeper, code_hash(deed.code))
    if found is None:
        await _unknown(keeper)
    elif found.needs and not await keeper.on_the_list(found.needs):
        await keeper.post(Letter(me.address, not_on_the_list(found.needs, guide)))
    elif not (found.opens.spent or found.opens.matter or found.opens.members):
        await keeper.apply(found.opens)  # not for them: the code stays whole
    elif deed.sure == "yes":
        await _let_in(keeper, found)
    elif deed.sure == "no":
        await _somebody_else(keeper, found)
    else:
        await keeper.post(Letter(me.address, joining.are_you(guide, found.name, deed.code)))


async def new_code(keeper: Keeper, deed: NewCode) -> None:
    """The giver wants another code in place of one that somebody else has seen."""
    found = await _look(keeper, deed.code_hash)
    if found is None or found.giver != keeper.known.person.address:
        await _unknown(keeper)
        return
    if isinstance(found.code, Admission):
        await keeper.tx.use_admission(found.code.code_hash)
    else:
        await keeper.tx.spend(found.code.code_hash)
    await keeper.apply(found.anew)


async def _unknown(keeper: Keeper) -> None:
    text = keeper.guide.words.say("agreement", "code_unknown")
    await keeper.post(Letter(keeper.known.person.address, Message(text)))


async def _look(keeper: Keeper, hashed: str) -> _Found | None:
    tx, known, at, guide = keeper.tx, keeper.known, keeper.at, keeper.guide
    invitation = await tx.invitation(hashed, known.person.organisation, at.now)
    agreement = await tx.agreement(invitation.agreement) if invitation is not None else None
    if invitation is not None and agreement is not None and agreement.state != "ended":
        opens = carrying_out.joined(agreement, invitation, known, at, guide)
        anew = Effects(agreement, invites=(invitation.role,))
        if invitation.role == "lead":
            name, needs = agreement.lead_name, "lead"
        else:
            name, needs = agreement.person_name, ""
        return _Found(invitation, name, agreement.manager, needs, opens, anew)
    admission = await tx.admission(hashed, known.person.organisation, at.now)
    held = await tx.held(admission.matter) if admission is not None else None
    if admission is None or held is None:
        return None
    giver = held.matter.manager if admission.seat == "person" else held.matter.person
    needs = admission.seat if admission.seat in ("hr", "lead") else ""
    opens = held_notes.admitted(admission, held, known, at, guide)
    anew = Effects(matter=held.matter, admits=((admission.seat, admission.name),))
    return _Found(admission, admission.name, giver, needs, opens, anew)


async def _let_in(keeper: Keeper, found: _Found) -> None:
    if isinstance(found.code, Admission):
        await keeper.tx.use_admission(found.code.code_hash)
    await keeper.apply(found.opens)
    if isinstance(found.code, Admission) and found.code.seat == "person":
        await _offer_plans(keeper, found.code.matter)


async def _somebody_else(keeper: Keeper, found: _Found) -> None:
    """The code stays whole. Whoever gave it hears so, once, and may have another."""
    me, hashed = keeper.known.person.address, found.code.code_hash
    await keeper.post(Letter(me, joining.not_you(keeper.guide, found.name)))
    told = await keeper.tx.first_sight(digest(f"not_theirs:{hashed}"), keeper.at.now)
    if found.giver and told:
        seen = joining.somebody_else(keeper.guide, found.name, hashed)
        await keeper.post(Letter(found.giver, seen))


async def _offer_plans(keeper: Keeper, matter: str) -> None:
    """One code is enough: the plans that came from this matter are the person's as well."""
    me = keeper.known.person.address
    for one in await keeper.tx.agreements_of(matter):
        if not one.person:
            until = keeper.at.now + CODE_LIVES
            invitation = Invitation("", one.organisation, one.id, "person", until)
            effects = carrying_out.joined(one, invitation, keeper.known, keeper.at, keeper.guide)
            # That they came to read is told to nobody: the manager hears when there is a yes.
            mine = tuple(one for one in effects.turn.letters if one.address == me)
            await keeper.apply(replace(effects, turn=replace(effects.turn, letters=mine)))
