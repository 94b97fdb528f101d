"""Carrying out what is about no matter and no agreement: lists, counts, and what is one's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot import answers_chat, counting, offering, roles, unnamed
from dialogs import own_past, planning
from dialogs.deeds import Appoint, Deed
from dialogs.deeds_held import Visit
from dialogs.deeds_own import PlanTalks, StopTalks
from dialogs.deeds_unnamed import AskUnnamed, Count, CountFelt, Questions, ReplyUnnamed
from dialogs.messages import Letter
from dialogs.records import TIME_TO_TALK, Wake

if TYPE_CHECKING:
    from bot.effects import Keeper


async def carry_out(keeper: Keeper, deed: Deed) -> bool:
    """One deed; False where it is about something else."""
    known, at, guide, desks = keeper.known, keeper.at, keeper.guide, keeper.desks
    if isinstance(deed, Visit):
        return await _visit(keeper, deed)
    if isinstance(deed, PlanTalks | StopTalks):
        await keeper.apply(planning.carry_out(deed, known, at, guide))
    elif isinstance(deed, Count | CountFelt):
        _count(keeper, deed)
    elif isinstance(deed, AskUnnamed | Questions | ReplyUnnamed):
        await unnamed.carry_out(keeper, deed, desks.asking)
    elif isinstance(deed, Appoint):
        await roles.appoint(keeper, deed, desks.roles)
    else:
        return False
    return True


async def ring(keeper: Keeper, wake: Wake) -> bool:
    """What the clock says about a plan of one's own; False where it is about something else."""
    if wake.name == TIME_TO_TALK:
        await keeper.apply(planning.on_time(wake, keeper.known, keeper.at, keeper.guide))
    return wake.name == TIME_TO_TALK


async def _visit(keeper: Keeper, deed: Visit) -> bool:
    known, desks = keeper.known, keeper.desks
    if deed.what == "roles":
        await roles.show(keeper, desks.roles)
    elif deed.what == "sign":
        await answers_chat.carry_out(keeper, deed.value, desks.signing)
    elif deed.what == "calendar":
        await offering.offer(keeper, "calendar", deed.matter)
    elif deed.what == "plan_talks":
        await keeper.keep(planning.open_plans(known, deed.value, keeper.at, keeper.guide))
    elif deed.what == "own_past":
        await _own_past(keeper)
    elif deed.what == "felt":
        await counting.show_felt(keeper)
    else:
        return False
    return True


async def _own_past(keeper: Keeper) -> None:
    """Whoever asks reads their own: no other address can be named."""
    me = keeper.known.person
    past = await keeper.tx.own_past(me.address)
    card = own_past.shown(keeper.guide.words, past, ZoneInfo(me.zone))
    await keeper.post(Letter(me.address, card))


def _count(keeper: Keeper, deed: Count | CountFelt) -> None:
    """Kept back until the turn is committed: a turn may run twice, and counts once."""
    tally, here = keeper.desks.tally, keeper.known.person.organisation
    if tally is None:
        return
    today = keeper.at.now.date()
    if isinstance(deed, Count):
        keeper.after.append(partial(tally.note, here, deed, today))
    else:
        keeper.after.append(partial(tally.note_felt, here, deed, today))
