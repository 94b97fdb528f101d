"""What the clock says when a wake comes due: the rules are asked again at that very moment."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from dialogs import asked_after, gathering, promises
from dialogs.agreement_parts import FOR_REMINDER, names, parts
from dialogs.asking import put
from dialogs.cards import agreement_card
from dialogs.grammar import Asking
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.keeping import let_go
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Contact, Conversation, Known, Wake
from dialogs.schedule import LAST_CALL, grace_ends, waking, when_to_remind
from dialogs.talking import busy, step_of

# A reminder that would land in the middle of somebody's sentence waits, a few minutes at a time,
# and never longer than this after its own time.
PATIENCE = timedelta(minutes=30)
STEP_ASIDE = timedelta(minutes=5)
# Whoever was reminded this recently is not reminded once more.
JUST_NOW = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Rung:
    """A wake with all it is about. `manager` is who is reminded; any of the rest may be gone."""

    wake: Wake
    manager: Known
    agreement: Agreement | None
    contact: Contact | None


def too_late_at_night(wake: Wake, zone: ZoneInfo, now: datetime) -> Wake | None:
    """The same wake in the morning, where it comes late and its reader sleeps; else None."""
    # A night contact that was missed is told in the morning: nobody is woken for it.
    told = waking(now, zone) if wake.name == "missed" else now
    when = max(when_to_remind(wake.at, now, zone), told)
    return replace(wake, at=when) if when > now else None


def on_wake(rung: Rung, at: Clockwork, guide: Guide) -> Effects:
    """What is due now, or nothing, or a later wake. Never anything without a live agreement."""
    agreement, name = rung.agreement, rung.wake.name
    if agreement is None:
        return Effects()
    if name == "resume":
        return _resume(agreement, at, guide)
    if gathering.is_about(rung.wake):
        return gathering.tell(rung.wake, agreement, at, guide)
    if agreement.state != "live":
        return Effects()
    if name == "contact":
        return _contact(agreement, rung, at, guide)
    if name == "again":
        return _again(agreement, rung, at, guide)
    if name == "nearly_missed":
        return _nearly_missed(agreement, rung, at, guide)
    if name == "missed":
        return _missed(agreement, rung, at, guide)
    return _end(agreement, at, guide)


def _contact(agreement: Agreement, rung: Rung, at: Clockwork, guide: Guide) -> Effects:
    due = agreement.due_at
    if due is None or due > at.now:
        return _planned(agreement)
    closed = guide.closed(agreement.nation)
    # After a long silence of ours only the latest is due: late is fine, twice is not.
    before = due - timedelta(seconds=1)
    found = promises.contacts(agreement, before, closed)
    passed = [*takewhile(lambda slot: slot <= at.now, found)]
    slot = passed[-1] if passed else due
    later = _not_yet(slot, rung, at)
    if later is not None:
        return Effects(turn=Turn(wakes=(replace(rung.wake, at=later),)))
    new = replace(agreement, due_at=next(promises.contacts(agreement, at.now, closed), None))
    wake = promises.next_wake(new)
    rest = promises.contact_wakes(new, slot, max(slot, at.now), closed)
    wakes = (*((wake,) if wake else ()), *rest)
    reminder = remind(new, slot, rung.manager, at, guide)
    return Effects(new, (Contact(agreement.id, slot, slot),), reminder + Turn(wakes=wakes))


def _again(agreement: Agreement, rung: Rung, at: Clockwork, guide: Guide) -> Effects:
    contact = rung.contact
    if contact is None or contact.closed or contact.due_at > at.now:
        return Effects()
    later = _not_yet(contact.due_at, rung, at)
    if later is not None:
        return Effects(turn=Turn(wakes=(replace(rung.wake, at=later),)))
    return Effects(turn=remind(agreement, contact.slot, rung.manager, at, guide))


def _not_yet(due: datetime, rung: Rung, at: Clockwork) -> datetime | None:
    if busy(rung.manager.conversations, at) and at.now - due < PATIENCE:
        return at.now + STEP_ASIDE
    return None


def remind(
    agreement: Agreement,
    slot: datetime,
    manager: Known,
    at: Clockwork,
    guide: Guide,
    lead: str = "",
) -> Turn:
    """The manager's reminder: the agreed means, one thing to ask, what to avoid.

    Its title names the day: an older one that was never answered is told apart.
    """
    given = {
        "agreement": agreement.id,
        "slot": slot.isoformat(),
        "zone": agreement.zone,
        "person": agreement.person_name,
    }
    id_, open_ = _talk_id(agreement, slot), _talk_of(agreement, slot, manager)
    version = open_.version if open_ else 0
    talk = Conversation(
        id_, agreement.manager, "check_in", given, {}, "how", at.now, version=version
    )
    step = step_of(talk, at, guide)
    if not isinstance(step, Asking):
        return Turn()
    words = guide.words
    asked = put(words, talk, step, at.now, lead)
    day = words.day(slot.astimezone(promises.zone_of(agreement)).date())
    title = words.say("agreement", "reminder_title", day=day, **names(agreement))
    rows = parts(words, agreement, at.now, guide.closed(agreement.nation), only=FOR_REMINDER)
    message = replace(asked, title=title, facts=rows)
    return Turn(letters=(Letter(agreement.manager, message, about=agreement.id),), saved=(talk,))


def _talk_id(agreement: Agreement, slot: datetime) -> str:
    return f"k{agreement.id[1:]}{slot:%y%m%d%H%M}{promises.whose(agreement)}"


def _talk_of(agreement: Agreement, slot: datetime, manager: Known) -> Conversation | None:
    id_ = _talk_id(agreement, slot)
    return next((one for one in manager.conversations if one.id == id_), None)


def _nearly_missed(agreement: Agreement, rung: Rung, at: Clockwork, guide: Guide) -> Effects:
    """Once more, while the promise can still be kept; not to somebody who was just reminded."""
    contact, wake = rung.contact, rung.wake
    if contact is None or contact.closed:
        return Effects()
    zone = promises.zone_of(agreement)
    grace = grace_ends(contact.due_at, zone, guide.closed(agreement.nation))
    too_late = at.now - wake.at > LAST_CALL or wake.at < grace <= at.now
    newer = agreement.due_at is not None and agreement.due_at <= at.now
    talk = _talk_of(agreement, contact.slot, rung.manager)
    just_now = talk is not None and at.now - talk.touched_at < JUST_NOW
    if newer or just_now or too_late or promises.is_away(agreement, at.now):
        return Effects()
    when = guide.words.moment(contact.due_at, zone)
    lead = guide.words.say("agreement", "nearly_missed", when=when, **names(agreement))
    return Effects(turn=remind(agreement, contact.slot, rung.manager, at, guide, lead))


def _missed(agreement: Agreement, rung: Rung, at: Clockwork, guide: Guide) -> Effects:
    """The lead hears it, with words to mend it; the person, that we did not keep our promise."""
    contact, words = rung.contact, guide.words
    if contact is None or contact.closed:
        return Effects()
    if promises.is_away(agreement, contact.due_at):
        return Effects(contacts=(let_go(contact),))
    zone = promises.zone_of(agreement)
    # The person hears the day alone: a reminder put off till later that day moved no promise.
    day = words.day(contact.due_at.astimezone(zone).date())
    says = {**names(agreement), "when": words.moment(contact.due_at, zone), "day": day}
    mend = words.say("agreement", "mend_copy", **says)
    done = (replace(contact, closed=True),)
    if not agreement.lead:
        text = words.say("agreement", "missed_no_lead", **says)
        alone = Letter(agreement.manager, Message(text, copy=mend), about=agreement.id)
        return Effects(contacts=done, turn=Turn((alone,)))
    lead = Message(words.say("agreement", "missed_lead", **says), copy=mend)
    letters = [Letter(agreement.lead, lead, about=agreement.id)]
    if agreement.person and not promises.is_away(agreement, at.now):
        sorry = Message(words.say("agreement", "missed_person", **says))
        letters.append(Letter(agreement.person, sorry, about=agreement.id))
    return Effects(contacts=done, turn=Turn(tuple(letters)))


def _resume(agreement: Agreement, at: Clockwork, guide: Guide) -> Effects:
    today = at.now.astimezone(promises.zone_of(agreement)).date()
    until = agreement.paused_until
    if agreement.state != "paused" or until is None or until > today:
        return Effects()
    new = promises.goes_live(agreement, at.now, guide.closed(agreement.nation))
    if new.due_at is None:
        return _both(promises.over(agreement), "ran_out", at, guide)
    return _both(new, "resumed", at, guide)


def _end(agreement: Agreement, at: Clockwork, guide: Guide) -> Effects:
    if agreement.due_at is not None:
        return _planned(agreement)
    return _both(promises.over(agreement), "ran_out", at, guide)


def _both(new: Agreement, what: str, at: Clockwork, guide: Guide) -> Effects:
    said = guide.words.say("agreement", f"told.{what}", **names(new))
    letters = tuple(
        Letter(address, agreement_card(guide, new, address, at.now, said))
        for address in (new.person, new.manager)
        if address
    )
    wake = promises.next_wake(new)
    asked = asked_after.of_plan(new, at, guide) if new.state == "ended" else ()
    return Effects(new, turn=Turn((*letters, *asked), wakes=(wake,) if wake else ()))


def _planned(agreement: Agreement) -> Effects:
    wake = promises.next_wake(agreement)
    return Effects(turn=Turn(wakes=(wake,) if wake else ()))
