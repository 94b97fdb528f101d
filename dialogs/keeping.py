"""One promised contact: the manager kept it, tried to, or moves it."""

from collections.abc import Iterable
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
    return Effects(contacts=(let_go(contact),), turn=Turn(letters), drops=drops)


def taken_back(agreement: Agreement, contacts: Iterable[Contact], guide: Guide) -> Effects:
    """Open contacts that fall in days of leave are due no more: nobody missed them."""
    mine = [one for one in contacts if promises.is_away(agreement, one.due_at)]
    zone, words = promises.zone_of(agreement), guide.words
    letters = tuple(
        Letter(
            agreement.manager,
            Message(
                words.say(
                    "agreement",
                    "told.taken_back",
                    day=words.day(one.due_at.astimezone(zone).date()),
                    **names(agreement),
                )
            ),
        )
        for one in mine
    )
    drops = tuple(key for one in mine for key in promises.wake_keys(agreement.id, one.slot))
    return Effects(contacts=tuple(map(let_go, mine)), turn=Turn(letters), drops=drops)


def let_go(contact: Contact) -> Contact:
    """Closed with nothing left to do, and nothing to be made good."""
    return replace(contact, kept=True, closed=True)


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
