"""Somebody new keeps in touch, if the person says yes; the promise itself goes on as it is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from dialogs import promises
from dialogs.agreement_parts import names
from dialogs.cards import agreement_card, hand_over_button
from dialogs.deeds import AnswerHandOver, HandOver
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Contact, Known


def carry_out(
    deed: HandOver | AnswerHandOver,
    agreement: Agreement,
    known: Known,
    at: Clockwork,
    guide: Guide,
) -> Effects:
    """Somebody new is proposed, or answered to. `known` is whoever did it."""
    if isinstance(deed, HandOver):
        return _propose(deed, agreement, known, at, guide)
    return _answer(deed, agreement, known, at, guide)


def _propose(
    deed: HandOver, agreement: Agreement, known: Known, at: Clockwork, guide: Guide
) -> Effects:
    """The person is asked; whoever proposed hears so. Until they say yes, nothing changes."""
    me, words = known.person.address, guide.words
    if me not in (agreement.manager, agreement.lead):
        return Effects()
    if deed.to in ("", agreement.person, agreement.manager):
        text = words.say("agreement", "hand_over.pick_again", **names(agreement))
        again = Message(text, options=hand_over_button(words, agreement))
        return Effects(turn=Turn((Letter(me, again),)), refused=True)
    new = replace(agreement, offered_to=deed.to, offered_name=deed.name)
    card = agreement_card(guide, new, new.person, at.now)
    asked = words.say("agreement", "hand_over.asked", new=deed.name, **names(agreement))
    return Effects(new, turn=Turn((Letter(new.person, card), Letter(me, Message(asked)))))


def _answer(
    deed: AnswerHandOver, agreement: Agreement, known: Known, at: Clockwork, guide: Guide
) -> Effects:
    """The person's yes or no to somebody new."""
    if known.person.address != agreement.person or not agreement.offered_to:
        return Effects()
    return _yes(agreement, at, guide) if deed.yes else _no(agreement, guide)


def _yes(agreement: Agreement, at: Clockwork, guide: Guide) -> Effects:
    """All three hear it, and the next reminder goes to the new one."""
    words, new_name = guide.words, agreement.offered_name
    new = replace(
        agreement,
        manager=agreement.offered_to,
        manager_name=new_name,
        contact_name="",
        offered_to="",
        offered_name="",
        # Whoever keeps the promise cannot be the one who hears that it was missed.
        lead="" if agreement.lead == agreement.offered_to else agreement.lead,
        lead_name="" if agreement.lead == agreement.offered_to else agreement.lead_name,
    )
    again = promises.waits_for_somebody(agreement)
    if again:  # it stood still for want of somebody, and their yes is a yes to going on
        new = promises.goes_live(new, at.now, guide.closed(new.nation))
    says = {**names(agreement), "new": new_name}
    told = {
        name: words.say("agreement", f"hand_over.{path}", **says)
        for name, path in _told(new, again).items()
    }
    letters = [
        Letter(new.person, agreement_card(guide, new, new.person, at.now, told["yours"])),
        Letter(new.manager, agreement_card(guide, new, new.manager, at.now, told["new"])),
        Letter(agreement.manager, Message(told["old"])),
    ]
    if new.lead:
        letters.append(Letter(new.lead, Message(told["lead"])))
    wake = promises.next_wake(new)
    return Effects(new, turn=Turn(tuple(letters), wakes=(wake,) if wake else ()))


def takes_over(
    agreement: Agreement, contacts: Iterable[Contact], at: Clockwork, guide: Guide
) -> Effects:
    """What was promised and is still open is now the new one's: reminded, and missed, as any."""
    closed, wakes = guide.closed(agreement.nation), Turn()
    for one in contacts:
        due = max(one.due_at, at.now)
        again = promises.again_wake(agreement, one.slot, due)
        rest = promises.contact_wakes(agreement, one.slot, due, closed)
        wakes += Turn(wakes=(again, *rest))
    return Effects(turn=wakes)


def _told(new: Agreement, again: bool) -> Mapping[str, str]:
    """Which words each one hears: a plan its person paused waits for its person to start it."""
    still = "_still" if new.state == "paused" else ""
    return {
        "yours": "yours_again" if again else f"yours{still}",
        "new": f"new{still}",
        "old": "old",
        "lead": "lead",
    }


def _no(agreement: Agreement, guide: Guide) -> Effects:
    """Nothing changes for the person; the manager and the lead hear that another must be found."""
    words = guide.words
    new = replace(agreement, offered_to="", offered_name="")
    says = {**names(agreement), "new": agreement.offered_name}
    find = Message(
        words.say("agreement", "hand_over.find_another", **says),
        options=hand_over_button(words, agreement),
    )
    stays = Message(words.say("agreement", "hand_over.stays", **says))
    others = tuple(Letter(one, find) for one in (agreement.manager, agreement.lead) if one)
    return Effects(new, turn=Turn((Letter(agreement.person, stays), *others)))
