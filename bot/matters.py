"""Carrying out what is done at a matter: load what is held, ask the rules, write what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from bot import beside, offering
from bot.arriving import digest
from bot.codes import CODE_LIVES, code_hash, make_code
from dialogs import (
    deciding,
    first_contact,
    held_doors,
    held_notes,
    holding,
    learning,
    reviewing,
)
from dialogs.deeds import Deed
from dialogs.deeds_held import (
    Add,
    Decide,
    Hold,
    Learnt,
    LetIn,
    LetOut,
    OfferSupport,
    Review,
    Spoke,
    Visit,
)
from dialogs.guide import Effects
from dialogs.held import Admission, Seat
from dialogs.records import Agreement, Wake
from dialogs.seats import may, seat_of

if TYPE_CHECKING:
    from bot.effects import Keeper
    from storage import Tx

_Rule: TypeAlias = Callable[..., Effects]
_WAKES: dict[str, _Rule] = {
    "try_again": holding.on_try_again,
    "why_due": held_notes.on_why,
    "why_late": held_notes.on_why,
    "learn": learning.on_learn,
    "first_contact": first_contact.on_first_contact,
    "review": reviewing.on_review,
    "review_late": reviewing.on_review,
}
_AT_MATTER: dict[type, _Rule] = {
    Spoke: holding.spoke,
    Learnt: learning.learnt,
    Add: held_notes.add,
    LetIn: held_notes.let_in,
    LetOut: held_notes.let_out,
    Decide: deciding.decide,
    Review: reviewing.review,
}
# Asked once, the same is not asked again for as long as a matter may lie.
ASKED_KEPT = timedelta(days=180)
# Doors that lead to a formal step; all others lead to what is held.
_FORMAL = ("formal", "review", "not_asked")


async def carry_out(keeper: Keeper, deed: Deed) -> None:
    """One deed at a matter, or one that begins one."""
    known, at, guide = keeper.known, keeper.at, keeper.guide
    if await beside.carry_out(keeper, deed):
        return
    if isinstance(deed, Hold):
        deed = replace(deed, person=await keeper.there(deed.person))
        await keeper.apply(holding.hold(deed, known, at, guide))
        if not known.person.form:
            # They have been through it once: from the next time on, in fewer words.
            await keeper.tx.keep_form(known.person.address, "short", at.now)
    elif isinstance(deed, OfferSupport):
        deed = replace(deed, address=await keeper.there(deed.address))
        await keeper.apply(holding.offer_support(deed, known, at, guide))
    elif isinstance(deed, Visit):
        await _visit(keeper, deed)
    elif type(deed) in _AT_MATTER:
        held = await keeper.tx.held(deed.matter)  # type: ignore[union-attr]
        if held is None:
            await keeper.apply(Effects(turn=held_doors.gone(known, guide), refused=True))
        else:
            if isinstance(deed, LetIn):
                deed = replace(deed, address=await keeper.there(deed.address))
            await keeper.apply(_AT_MATTER[type(deed)](deed, held, known, at, guide))
            if isinstance(deed, LetOut):
                await _close_drafts(keeper, deed.matter, deed.address)


async def _close_drafts(keeper: Keeper, matter: str, address: str) -> None:
    """Whoever has no seat any more is shown nothing of it again, not even in the middle of it."""
    held = await keeper.tx.held(matter)
    if held is not None and seat_of(held, address) is None:
        for talk in await keeper.tx.conversations(address):
            if talk.facts.get("matter") == matter:
                await keeper.tx.close_conversation(talk)


async def _visit(keeper: Keeper, deed: Visit) -> None:
    known, at, guide = keeper.known, keeper.at, keeper.guide
    formal = deed.what in _FORMAL
    if not deed.matter:
        mine = await keeper.tx.matters(known.person.address)
        if formal or len(mine) != 1:
            show = deciding.choose if formal else held_doors.all_held
            await keeper.keep(show(mine, known, at, guide))
            return
        deed = Visit("read", mine[0].id)  # there is nothing to choose from
    held = await keeper.tx.held(deed.matter)
    if held is None:
        await keeper.keep(held_doors.gone(known, guide))
        return
    if (asks := held_doors.asks_for(deed, held, known)) and not await _first_time(keeper, asks):
        await keeper.keep(held_doors.asked_already(held, known, guide))
        return
    visit = deciding.formal_door if formal else held_doors.visit
    await keeper.apply(visit(deed, held, known, at, guide))
    if deed.what == "let_out" and deed.value:
        await _close_drafts(keeper, deed.matter, deed.value)
    if deed.what == "download" and may(held, known.person.address, "download"):
        await offering.offer(keeper, "held", held.matter.id)


async def _first_time(keeper: Keeper, asks: str) -> bool:
    """Whether this was not asked before. Only that it was asked is kept, as a mark."""
    return await keeper.tx.first_sight(digest(asks), keeper.at.now + ASKED_KEPT)


async def ring(keeper: Keeper, wake: Wake) -> bool:
    """What the clock says at a matter, or at a plan of one's own; False where it is neither."""
    if await beside.ring(keeper, wake):
        return True
    rule = _WAKES.get(wake.name)
    held = await keeper.tx.held(wake.subject) if rule is not None else None
    if held is not None and not await keeper.there(held.matter.lead):
        # Who cannot be written to is no lead: then the manager is told instead.
        held = replace(held, matter=replace(held.matter, lead=""))
    why = held is not None and rule is held_notes.on_why
    if held is not None and why and not await keeper.there(held.matter.manager):
        held = replace(held, matter=replace(held.matter, manager=""))
    if rule is not None and held is not None:
        await keeper.apply(rule(wake, held, keeper.known, keeper.at, keeper.guide))
    return rule is not None


async def write(tx: Tx, effects: Effects) -> None:
    """What changed at a matter."""
    if effects.matter is not None:
        await tx.save_matter(effects.matter)
    if effects.decision is not None:
        await tx.save_decision(effects.decision)
    for note in effects.notes:
        await tx.add_note(note)
    for member in effects.members:
        await tx.save_member(member)
    for member in effects.left:
        await tx.drop_member(member.matter, member.address)
    if effects.reading is not None:
        await tx.add_reading(effects.reading)
    if effects.agreement is not None and effects.agreement.matter:
        await _follow(tx, effects.agreement)


async def _follow(tx: Tx, agreement: Agreement) -> None:
    """The matter an agreement came from knows the same person, and the same lead."""
    matter = await tx.matter(agreement.matter)
    if matter is None:
        return
    new = replace(
        matter,
        person=matter.person or agreement.person,
        lead=agreement.lead,
        lead_name=agreement.lead_name,
    )
    if new != matter:
        await tx.save_matter(new)


async def admit(keeper: Keeper, effects: Effects, seat: Seat, name: str) -> None:
    """Make the code for a seat, and the words to pass it on in."""
    matter = effects.matter
    if matter is None:
        return
    code = make_code(keeper.random())
    await keeper.tx.admit(
        Admission(
            code_hash(code), matter.organisation, matter.id, seat, name, keeper.at.now + CODE_LIVES
        )
    )
    await keeper.post(holding.admission_letter(matter, seat, name, code, keeper.guide))
