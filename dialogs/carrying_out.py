"""What a deed changes: the agreement, its next wake, and who hears of it. Nobody hears why."""

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs import promises
from dialogs.cards import agreement_card, names
from dialogs.deeds import (
    Confirm,
    Deed,
    End,
    Keep,
    Move,
    Pause,
    Propose,
    Resume,
    Revise,
)
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Contact, Invitation, Known, Wake

# From which state each may come: a button that was left behind changes nothing.
_FROM: dict[type, tuple[str, ...]] = {
    Confirm: ("proposed",),
    Resume: ("paused",),
    Pause: ("live",),
}


def propose(deed: Propose, known: Known, at: Clockwork, guide: Guide, zone: str) -> Effects:
    """A new agreement, offered. Where somebody was not picked, a code is made for them."""
    agreement = Agreement(
        id=f"g{at.nonce[:16]}",
        organisation=known.person.organisation,
        manager=known.person.address,
        manager_name=deed.manager_name,
        person_name=deed.person_name,
        lead_name=deed.lead_name,
        contact_name=deed.contact_name,
        means=deed.means,
        rule=deed.rule,
        start=deed.start,
        zone=zone,
        nation=known.person.nation or guide.nation,
        until=deed.until,
        avoid=deed.avoid,
        no_reply=deed.no_reply,
        proposed_at=at.now,
        person=deed.person,
        lead=deed.lead,
        version=0,
    )
    invites = tuple(
        role for role, there in (("person", deed.person), ("lead", deed.lead)) if not there
    )
    letters = offered(agreement, at, guide) if deed.person else ()
    return Effects(agreement, turn=Turn(letters), invites=invites)


def carry_out(
    deed: Deed,
    agreement: Agreement,
    contact: Contact | None,
    known: Known,
    at: Clockwork,
    guide: Guide,
) -> Effects:
    """What a deed about a standing agreement changes. `known` is whoever did it."""
    closed = guide.closed(agreement.nation)
    if agreement.state not in _FROM.get(type(deed), (agreement.state,)):
        card = agreement_card(guide, agreement, known.person.address, at.now)
        return Effects(turn=Turn((Letter(known.person.address, card),)))
    if isinstance(deed, Confirm):
        # From their yes on, the rhythm is kept by the wall clock of the person themselves.
        agreement = replace(agreement, zone=known.person.zone or agreement.zone)
        said_yes = _now(promises.goes_live(agreement, at.now, closed), "confirmed", at, guide)
        # The lead hears of it only now: until the person has said yes, there is nothing to tell.
        lead = told_lead(agreement, guide) if agreement.lead else ()
        return replace(said_yes, turn=said_yes.turn + Turn(lead))
    if isinstance(deed, Resume):
        return _now(promises.goes_live(agreement, at.now, closed), "resumed", at, guide)
    if isinstance(deed, Revise):
        new = promises.revised(agreement, deed.part, deed.value, at.now, closed)
        return _now(new, "changed", at, guide)
    if isinstance(deed, Pause):
        return _now(promises.stands_still(agreement, deed.until), "paused", at, guide)
    if isinstance(deed, End):
        return _now(promises.over(agreement), "ended", at, guide)
    if isinstance(deed, Keep) and contact is not None:
        return _kept(agreement, contact, guide)
    if isinstance(deed, Move) and contact is not None:
        return _moved(agreement, contact, deed, at, guide)
    return Effects()


def offered(agreement: Agreement, at: Clockwork, guide: Guide) -> tuple[Letter, ...]:
    """The proposed agreement in the person's own chat."""
    said = guide.words.say("agreement", "offer", **names(agreement))
    card = agreement_card(guide, agreement, agreement.person, at.now, said)
    return (Letter(agreement.person, card),)


def told_lead(agreement: Agreement, guide: Guide) -> tuple[Letter, ...]:
    """The lead learns what they were named for."""
    text = guide.words.say("agreement", "lead_named", **names(agreement))
    return (Letter(agreement.lead, Message(text)),)


def joined(
    agreement: Agreement, invitation: Invitation, known: Known, at: Clockwork, guide: Guide
) -> Effects:
    """Somebody typed the code: they are now in the agreement, and see what they are asked."""
    me = known.person.address
    if me == agreement.manager or (invitation.role == "lead" and me == agreement.person):
        text = guide.words.say("agreement", "own_code")
        return Effects(turn=Turn((Letter(me, Message(text)),)))
    if invitation.role == "lead":
        new = replace(agreement, lead=me)
        waits = Letter(me, Message(guide.words.say("agreement", "lead_waits", **names(new))))
        letters = told_lead(new, guide) if new.state == "live" else (waits,)
        return Effects(new, turn=Turn(letters), spent=invitation.code_hash)
    zone = known.person.zone or agreement.zone
    new = replace(agreement, person=me, zone=zone, nation=known.person.nation or agreement.nation)
    told = guide.words.say("agreement", "has_joined", **names(new))
    letters = (*offered(new, at, guide), Letter(new.manager, Message(told)))
    return Effects(new, turn=Turn(letters), spent=invitation.code_hash)


def _now(new: Agreement, what: str, at: Clockwork, guide: Guide) -> Effects:
    """The agreement as it is from now on, shown to the person; the manager hears that, not why."""
    words = guide.words
    mine = agreement_card(guide, new, new.person, at.now)
    theirs = agreement_card(
        guide, new, new.manager, at.now, words.say("agreement", f"told.{what}", **names(new))
    )
    wake = promises.next_wake(new)
    told = () if new.state == "proposed" else (Letter(new.manager, theirs),)
    letters = (Letter(new.person, mine), *told) if new.state != "ended" else told
    return Effects(
        new,
        turn=Turn(letters, wakes=(wake,) if wake else ()),
        drops=() if wake else (promises.wake_key(new.id),),
    )


def manager_gone(agreement: Agreement, guide: Guide) -> Effects:
    """Nobody is left to remind: the plan stands still, and the lead and the person hear so."""
    new = promises.stands_still(agreement, None)
    told = (("lead", agreement.lead), ("person", agreement.person))
    letters = tuple(
        Letter(
            address,
            Message(guide.words.say("agreement", f"manager_gone.{who}", **names(agreement))),
        )
        for who, address in told
        if address
    )
    return Effects(new, turn=Turn(letters), drops=(promises.wake_key(agreement.id),))


def lead_gone(agreement: Agreement, guide: Guide) -> Effects:
    """Nobody would hear of a missed contact: the manager is told, and hears of it instead."""
    text = guide.words.say("agreement", "lead_gone", **names(agreement))
    return Effects(
        replace(agreement, lead=""), turn=Turn((Letter(agreement.manager, Message(text)),))
    )


def _kept(agreement: Agreement, contact: Contact, guide: Guide) -> Effects:
    slot = f"{contact.slot:%Y%m%dT%H%M}"
    drops = (f"missed:{agreement.id}:{slot}", f"again:{agreement.id}:{slot}")
    letters: tuple[Letter, ...] = ()
    if contact.closed and not contact.kept and agreement.lead:
        text = guide.words.say("agreement", "made_good", **names(agreement))
        letters = (Letter(agreement.lead, Message(text)),)
    done = replace(contact, kept=True, closed=True)
    return Effects(contacts=(done,), turn=Turn(letters), drops=drops)


def _moved(
    agreement: Agreement, contact: Contact, deed: Move, at: Clockwork, guide: Guide
) -> Effects:
    closed = guide.closed(agreement.nation)
    moved = replace(contact, due_at=deed.to, closed=False)
    wakes: tuple[Wake, ...] = (promises.again_wake(agreement, contact.slot, deed.to),)
    if deed.told:
        # A new promise has its own grace. "Later" that nobody was told of keeps the old one.
        missed = promises.missed_wake(agreement, contact.slot, deed.to, closed)
        end = promises.next_wake(agreement)
        wakes += (missed,)
        if end is not None and end.name == "end" and end.at <= missed.at:
            wakes += (replace(end, at=missed.at + timedelta(hours=1)),)
    letters: tuple[Letter, ...] = ()
    if deed.told and agreement.person:
        when = guide.words.moment(deed.to, promises.zone_of(agreement))
        text = guide.words.say("agreement", "told.moved", when=when, **names(agreement))
        letters = (Letter(agreement.person, Message(text)),)
    return Effects(contacts=(moved,), turn=Turn(letters, wakes=wakes))


def code_letter(agreement: Agreement, role: str, code: str, guide: Guide) -> Letter:
    """The code for somebody who was not picked, with words to pass it on in."""
    text = guide.words.say("agreement", f"code.{role}", **names(agreement))
    passed_on = guide.words.say("agreement", f"code.{role}_copy", code=code, **names(agreement))
    return Letter(agreement.manager, Message(text, copy=passed_on))


def slot_of(deed: Deed) -> datetime | None:
    """Which contact a deed is about, if it is about one."""
    return deed.slot if isinstance(deed, Keep | Move) else None
