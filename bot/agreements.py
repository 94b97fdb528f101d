"""Carrying out what is done at an agreement: load what is kept of it, ask the rules, write it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.codes import CODE_LIVES, code_hash, make_code
from dialogs import carrying_out as carrying
from dialogs import gathering, keeping
from dialogs.deeds import (
    AboutAgreement,
    AnswerHandOver,
    Confirm,
    Deed,
    End,
    HandOver,
    Keep,
    Pause,
    Propose,
    Resume,
    Revise,
)
from dialogs.guide import Effects, Turn
from dialogs.handing_over import takes_over
from dialogs.held_doors import gone
from dialogs.left_alone import manager_gone
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Invitation

if TYPE_CHECKING:
    from bot.effects import Keeper


async def propose(keeper: Keeper, deed: Propose) -> None:
    """Offer a new agreement; one that came from a matter is for the person of that matter."""
    zone = keeper.known.person.zone
    matter = await keeper.tx.matter(deed.matter) if deed.matter else None
    if matter is not None:  # they may have joined, or have gone, since this was begun
        deed = replace(deed, person=matter.person)
    elif deed.matter:
        await keeper.apply(Effects(turn=gone(keeper.known, keeper.guide), refused=True))
        return
    # Whoever said stop is not written to: they get a code, should they want one.
    deed = replace(deed, person=await keeper.there(deed.person), lead=await keeper.there(deed.lead))
    await keeper.apply(carrying.propose(deed, keeper.known, keeper.at, keeper.guide, zone))


async def carry_out(keeper: Keeper, deed: AboutAgreement) -> None:
    """One deed about an agreement that stands, or stood."""
    deed = await _reachable(keeper, deed)
    agreement = await keeper.tx.agreement(deed.agreement)
    slot = carrying.slot_of(deed)
    contact = await keeper.tx.contact(deed.agreement, slot) if slot else None
    # What has ended stays ended, but for its person who starts it again.
    if agreement is None or (agreement.state == "ended" and not isinstance(deed, Resume)):
        not_here = Message(keeper.guide.words.say("agreement", "not_here"))
        letter = Letter(keeper.known.person.address, not_here)
        # A contact that was kept is kept, whatever became of the rest.
        turn = Turn(() if isinstance(deed, Keep) else (letter,))
        await keeper.apply(Effects(turn=turn, refused=not isinstance(deed, Keep)))
        return
    done = carrying.carry_out(deed, agreement, contact, keeper.known, keeper.at, keeper.guide)
    if isinstance(deed, Revise):
        done = gathering.together(done, await keeper.tx.wake(gathering.key(agreement.id)))
    if isinstance(deed, Confirm | Resume | AnswerHandOver) and not done.refused:
        done = await _if_kept(keeper, done)
    await keeper.apply(done)
    await _settle(keeper, deed, agreement)


async def _reachable(keeper: Keeper, deed: AboutAgreement) -> AboutAgreement:
    if isinstance(deed, Revise):
        return replace(deed, address=await keeper.there(deed.address))
    return replace(deed, to=await keeper.there(deed.to)) if isinstance(deed, HandOver) else deed


async def _if_kept(keeper: Keeper, done: Effects) -> Effects:
    """What starts needs a manager who can be reminded; where none is, it waits for one."""
    new = done.agreement
    if new is None or new.state != "live" or await keeper.there(new.manager):
        return done
    gone = manager_gone(new, keeper.guide)
    lead = tuple(one for one in done.turn.letters if new.lead and one.address == new.lead)
    return replace(gone, turn=Turn(lead) + gone.turn, refused=True)


async def _settle(keeper: Keeper, deed: Deed, before: Agreement) -> None:
    """What stands still has nothing open; what is open goes to whoever keeps it from now on."""
    if isinstance(deed, Pause | End):
        for contact in await keeper.tx.open_contacts(before.id):
            await keeper.tx.save_contact(replace(contact, closed=True))
    if isinstance(deed, Revise) and deed.part == "away":
        await _taken_back(keeper, before.id)
    if isinstance(deed, AnswerHandOver):
        now = await keeper.tx.agreement(before.id)
        if now is not None and now.manager != before.manager and now.state == "live":
            open_ = await keeper.tx.open_contacts(now.id)
            await keeper.apply(takes_over(now, open_, keeper.at, keeper.guide))


async def _taken_back(keeper: Keeper, id_: str) -> None:
    """What was due in days of leave, and its card with it: nobody is asked about it again."""
    agreement = await keeper.tx.agreement(id_)
    if agreement is None:
        return
    done = keeping.taken_back(agreement, await keeper.tx.open_contacts(id_), keeper.guide)
    await keeper.apply(done)
    slots = {one.slot.isoformat() for one in done.contacts}
    for talk in await keeper.tx.conversations(agreement.manager):
        if talk.facts.get("agreement") == id_ and talk.facts.get("slot") in slots:
            await keeper.tx.close_conversation(talk)


async def invite(keeper: Keeper, agreement: Agreement, role: str) -> None:
    """Make the code for somebody who was not picked, and the letter to pass it on with."""
    code = make_code(keeper.random())
    await keeper.tx.invite(
        Invitation(
            code_hash(code),
            agreement.organisation,
            agreement.id,
            "lead" if role == "lead" else "person",
            keeper.at.now + CODE_LIVES,
        )
    )
    await keeper.post(carrying.code_letter(agreement, role, code, keeper.guide))
