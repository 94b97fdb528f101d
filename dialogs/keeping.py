"""One promised contact: the manager kept it, tried to, or moves it."""

from dataclasses import replace

from dialogs import promises
from dialogs.agreement_parts import names
from dialogs.deeds import Move
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Contact, Wake


def kept(agreement: Agreement, contact: Contact, guide: Guide) -> Effects:
    """The manager did their part. A lead who was told that it was missed hears so."""
    drops = promises.wake_keys(agreement.id, contact.slot)
    letters: tuple[Letter, ...] = ()
    if contact.closed and not contact.kept and agreement.lead:
        text = guide.words.say("agreement", "made_good", **names(agreement))
        letters = (Letter(agreement.lead, Message(text)),)
    done = replace(contact, kept=True, closed=True)
    return Effects(contacts=(done,), turn=Turn(letters), drops=drops)


def moved(
    agreement: Agreement, contact: Contact, deed: Move, at: Clockwork, guide: Guide
) -> Effects:
    """Another time for one contact; the person hears of it, unless it is only later that day."""
    closed = guide.closed(agreement.nation)
    later = replace(contact, due_at=deed.to, closed=False)
    wakes: tuple[Wake, ...] = (promises.again_wake(agreement, contact.slot, deed.to),)
    if deed.told:
        # A new promise has its own grace. "Later" that nobody was told of keeps the old one.
        wakes += promises.contact_wakes(agreement, contact.slot, deed.to, closed)
    letters: tuple[Letter, ...] = ()
    if deed.told and agreement.person:
        when = guide.words.moment(deed.to, promises.zone_of(agreement))
        text = guide.words.say("agreement", "told.moved", when=when, **names(agreement))
        letters = (Letter(agreement.person, Message(text)),)
    return Effects(contacts=(later,), turn=Turn(letters, wakes=wakes))
