"""Somebody takes the bot away, or asks to be forgotten: the promise does not fade in silence."""

from bot.effects import Keeper
from dialogs import held_notes
from dialogs.deeds import End, Pause
from dialogs.left_alone import lead_gone, manager_forgotten, manager_gone
from dialogs.reviewing import without_manager


async def forget(keeper: Keeper) -> None:
    """The others in their agreements hear that these are over; then nothing is left of them."""
    me = keeper.known.person.address
    for one in keeper.known.agreements:
        if one.person == me:
            await keeper.carry_out(End(one.id))
        elif one.manager == me and one.state in ("live", "paused"):
            await keeper.apply(manager_forgotten(one, keeper.guide))
    await _no_manager(keeper, for_good=True)
    await _drafts(keeper)
    await keeper.tx.forget(me)


async def _drafts(keeper: Keeper) -> None:
    """Drafts of others about them: what is quoted there goes with what it was quoted from."""
    me = keeper.known.person.address
    mine = [one for one in await keeper.tx.matters(me) if one.person == me]
    ids = {one.id for one in mine} | {one.id for one in keeper.known.agreements}
    for one in mine:
        held = await keeper.tx.held(one.id)
        beside = {one.manager, one.lead, *(m.address for m in held.members)} if held else set()
        for address in beside - {""}:
            for talk in await keeper.tx.conversations(address):
                if {talk.facts.get("matter"), talk.facts.get("agreement")} & ids:
                    await keeper.tx.close_conversation(talk)


async def withdraw(keeper: Keeper) -> None:
    """Nothing more goes to them; what they agreed to stands still, and the manager hears so."""
    me = keeper.known.person.address
    await keeper.tx.mark_unreachable(me)
    for plan in keeper.known.plans:
        # Its clock is gone: a plan that is listed and never rings would be a promise unkept.
        await keeper.tx.close_conversation(plan)
    for one in keeper.known.agreements:
        if one.state == "live" and one.person == me:
            await keeper.carry_out(Pause(one.id, None))
        elif one.state == "live" and one.manager == me:
            await keeper.apply(manager_gone(one, keeper.guide))
        elif one.lead == me:
            await keeper.apply(lead_gone(one, keeper.guide))
    await _no_manager(keeper, for_good=False)


async def _no_manager(keeper: Keeper, *, for_good: bool) -> None:
    """Where they were the manager of a matter, the lead is asked to look at what still stands."""
    me = keeper.known.person.address
    for matter in await keeper.tx.matters(me):
        held = await keeper.tx.held(matter.id) if matter.manager == me else None
        if held is not None:
            await keeper.apply(without_manager(held, keeper.at))
            whys = held_notes.without_manager(held, keeper.known, keeper.at, keeper.guide, for_good)
            await keeper.apply(whys)
