"""What a deed changes: the agreement, its next wake, and who hears of it. Nobody hears why."""

from dataclasses import replace
from datetime import datetime

from dialogs import asked_after, gathering, handing_over, keeping, leads, promises, tokens
from dialogs.agreement_parts import names
from dialogs.cards import agreement_card
from dialogs.deeds import (
    AnswerHandOver,
    Confirm,
    Deed,
    End,
    HandOver,
    Keep,
    Move,
    Part,
    Pause,
    Propose,
    Resume,
    Revise,
)
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter, Message, Option
from dialogs.records import Agreement, Contact, Invitation, Known, Wake

# From which state each may come: a button that was left behind changes nothing.
_FROM: dict[type, tuple[str, ...]] = {
    Confirm: ("proposed",),
    Resume: ("paused", "ended"),
    Pause: ("live",),
    HandOver: ("live", "paused"),
    AnswerHandOver: ("live", "paused"),
}
_STANDING = ("proposed", "live", "paused")


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
        deputy=deed.deputy,
        reach=deed.reach,
        language=deed.language,
        if_other=deed.if_other,
        copied=deed.copied,
        shifts=deed.shifts,
        matter=deed.matter,
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
    if not isinstance(deed, Keep | Move | HandOver) and known.person.address != agreement.person:
        text = guide.words.say("agreement", "not_here")
        letter = Letter(known.person.address, Message(text))
        return Effects(turn=Turn(() if agreement.state == "ended" else (letter,)), refused=True)
    if agreement.state not in _FROM.get(type(deed), _STANDING):
        said = guide.words.say("agreement", "changed_since")
        card = agreement_card(guide, agreement, known.person.address, at.now, said)
        return Effects(turn=Turn((Letter(known.person.address, card),)), refused=True)
    if isinstance(deed, Confirm):
        return _confirmed(agreement, known, at, guide)
    if isinstance(deed, Resume):
        return _resumed(agreement, known, at, guide)
    if isinstance(deed, Revise):
        return _revised(agreement, deed, at, guide)
    if isinstance(deed, Pause):
        return _now(promises.stands_still(agreement, deed.until), "paused", at, guide)
    if isinstance(deed, End):
        return _ended(agreement, at, guide)
    if isinstance(deed, HandOver | AnswerHandOver):
        return handing_over.carry_out(deed, agreement, known, at, guide)
    if isinstance(deed, Keep) and contact is not None:
        return keeping.kept(agreement, contact, guide)
    if isinstance(deed, Move) and contact is not None:
        return keeping.moved(agreement, contact, deed, at, guide)
    return Effects()


def _confirmed(agreement: Agreement, known: Known, at: Clockwork, guide: Guide) -> Effects:
    # From their yes on, the rhythm is kept by the wall clock of the person themselves.
    agreement = replace(agreement, zone=known.person.zone or agreement.zone)
    live = promises.goes_live(agreement, at.now, guide.closed(agreement.nation))
    said_yes = _now(live, "confirmed", at, guide)
    # The lead hears of it only now: until the person has said yes, there is nothing to tell.
    lead = leads.named(agreement, guide) if agreement.lead else ()
    return replace(said_yes, turn=said_yes.turn + Turn(lead))


def _resumed(agreement: Agreement, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """On again. What has ended is taken up again by its person alone, while days are left."""
    live = promises.goes_live(agreement, at.now, guide.closed(agreement.nation))
    if agreement.state == "ended" and known.person.address != agreement.person:
        return Effects()
    if agreement.state == "ended" and live.due_at is None:
        text = guide.words.say("agreement", "no_days_left", **names(agreement))
        return Effects(turn=Turn((Letter(agreement.person, Message(text)),)), refused=True)
    return _now(live, "resumed", at, guide)


def _ended(agreement: Agreement, at: Clockwork, guide: Guide) -> Effects:
    """Over at once. Whoever ended it by mistake finds the way back in their own chat."""
    done = _now(promises.over(agreement), "ended", at, guide)
    if agreement.state not in ("live", "paused") or not agreement.person:
        return done
    value, label = f"again:{agreement.id}", guide.words.say("agreement", "buttons.resume")
    again = Option(tokens.door("agreement"), value, label)
    text = guide.words.say("agreement", "ended_yours", **names(agreement))
    letter = Letter(agreement.person, Message(text, options=(again,)))
    asked = asked_after.of_plan(agreement, at, guide)
    return replace(done, turn=Turn((letter,)) + done.turn + Turn(asked))


def _revised(agreement: Agreement, deed: Revise, at: Clockwork, guide: Guide) -> Effects:
    """One part changed. The manager hears in a while what it is now, and never why."""
    words = guide.words
    if (
        deed.part == "lead"
        and deed.address
        and deed.address in (agreement.person, agreement.manager)
    ):
        said = words.say("agreement", "lead_is_in_it", **names(agreement))
        card = agreement_card(guide, agreement, agreement.person, at.now, said)
        return Effects(turn=Turn((Letter(agreement.person, card),)), refused=True)
    closed = guide.closed(deed.value if deed.part == "nation" else agreement.nation)
    new = promises.revised(agreement, deed.part, deed.value, at.now, closed)
    if deed.part == "lead":
        new = replace(new, lead=deed.address)
    done = _changed(new, deed.part, at, guide)
    if deed.part != "lead":
        return done
    letters = leads.changed(agreement, new, guide)
    return replace(done, turn=done.turn + Turn(letters), invites=() if new.lead else ("lead",))


def _changed(new: Agreement, part: Part, at: Clockwork, guide: Guide) -> Effects:
    """Shown to the person at once; where it is on, the manager hears in a while of all changes."""
    wake, said = promises.next_wake(new), ""
    wakes: tuple[Wake, ...] = (wake,) if wake else ()
    if new.state != "proposed":
        said = guide.words.say("agreement", "told_soon", **names(new))
        wakes += (gathering.later(new, part, at.now),)
    mine = Letter(new.person, agreement_card(guide, new, new.person, at.now, said))
    drops = () if wake else (promises.wake_key(new.id),)
    return Effects(new, turn=Turn((mine,), wakes=wakes), drops=drops)


def offered(agreement: Agreement, at: Clockwork, guide: Guide) -> tuple[Letter, ...]:
    """The proposed agreement in the person's own chat."""
    # Whoever can read what is held has been told who writes here.
    offer = "offer_more" if agreement.matter else "offer"
    said = guide.words.say("agreement", offer, **names(agreement))
    card = agreement_card(guide, agreement, agreement.person, at.now, said)
    return (Letter(agreement.person, card),)


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
        letters = leads.named(new, guide) if new.state == "live" else (waits,)
        return Effects(new, turn=Turn(letters), spent=invitation.code_hash)
    zone = known.person.zone or agreement.zone
    new = replace(agreement, person=me, zone=zone, nation=known.person.nation or agreement.nation)
    told = guide.words.say("agreement", "has_joined", **names(new))
    letters = (*offered(new, at, guide), Letter(new.manager, Message(told)))
    return Effects(new, turn=Turn(letters), spent=invitation.code_hash)


def _now(new: Agreement, told: str, at: Clockwork, guide: Guide) -> Effects:
    """The agreement as it is from now on, shown to the person; the manager hears that, not why."""
    words = guide.words
    mine = agreement_card(guide, new, new.person, at.now)
    heard = words.say("agreement", f"told.{told}", **names(new))
    theirs = agreement_card(guide, new, new.manager, at.now, heard)
    wake = promises.next_wake(new)
    manager = () if new.state == "proposed" else (Letter(new.manager, theirs),)
    letters = (Letter(new.person, mine), *manager) if new.state != "ended" else manager
    return Effects(
        new,
        turn=Turn(letters, wakes=(wake,) if wake else ()),
        drops=() if wake else (promises.wake_key(new.id),),
    )


def code_letter(agreement: Agreement, role: str, code: str, guide: Guide) -> Letter:
    """The code for somebody who was not picked, with words to pass it on in."""
    text = guide.words.say("agreement", f"code.{role}", **names(agreement))
    passed_on = guide.words.say("agreement", f"code.{role}_copy", code=code, **names(agreement))
    return Letter(agreement.manager, Message(text, copy=passed_on))


def slot_of(deed: Deed) -> datetime | None:
    """Which contact a deed is about, if it is about one."""
    return deed.slot if isinstance(deed, Keep | Move) else None
