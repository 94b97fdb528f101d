"""A formal step is looked at again on its day; a day that passes is told to who can help.

Reminders and alerts carry nothing of what anybody wrote.
"""

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from dialogs import asked_after, letters, talking
from dialogs.clock import PATIENCE, STEP_ASIDE
from dialogs.deeds_held import Notes, Review, Visit
from dialogs.doors import facts, say
from dialogs.flows.weighing import MOST_DAYS
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.held import Decision, Held, Note
from dialogs.messages import Letter, Message
from dialogs.promises import Closed
from dialogs.records import Known, Wake
from dialogs.schedule import at as wall_clock
from dialogs.schedule import grace_ends, working_day
from dialogs.seats import may

MORNING = time(9, 0)
# A passed day is told again this often for as long as nobody has looked.
AGAIN = timedelta(days=7)
GIVEN_UP = timedelta(days=35)
SAYS_NO = "formal.second_says_no"


def today_of(known: Known, at: Clockwork) -> date:
    """Today by the calendar of whoever speaks."""
    return at.now.astimezone(ZoneInfo(known.person.zone)).date()


def closed_for(known: Known, guide: Guide) -> Closed:
    """The bank holidays where they work."""
    return guide.closed(known.person.nation or guide.nation)


def in_time(day: date, today: date) -> date:
    """A day to look again: tomorrow at the soonest, in four weeks at the latest."""
    return min(max(day, today + timedelta(days=1)), today + timedelta(days=MOST_DAYS))


def reminder_day(review_on: date, after: date, closed: Closed) -> date:
    """The last working day up to `review_on` that comes after a day; else the next there is.

    Earlier rather than later: a weekend must not make four weeks longer.
    """
    day = review_on
    while day > after:
        if working_day(day, closed) == day:
            return day
        day -= timedelta(days=1)
    return working_day(max(review_on, after + timedelta(days=1)), closed)


def reminder(decision: Decision, known: Known, after: date, guide: Guide) -> Wake:
    """The clock's turn to ask the manager, who is `known`, to look at it again."""
    zone = ZoneInfo(known.person.zone)
    day = reminder_day(decision.review_on, after, closed_for(known, guide))
    return Wake(
        f"review:{decision.id}",
        known.person.address,
        "review",
        decision.matter,
        wall_clock(day, MORNING, zone),
    )


def noted(
    notes: Notes, held: Held, about: str, author: str, name: str, at: Clockwork
) -> tuple[Note, ...]:
    """What was written about a decision, each a note of its own."""
    return tuple(
        Note(
            f"n{at.nonce[:16]}{number:02d}", held.matter.id, key, author, name, said, at.now, about
        )
        for number, (key, said) in enumerate(notes)
    )


def review(deed: Review, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The manager has looked: it ends, or goes on until a new day. The person hears so."""
    matter, me = held.matter, known.person.address
    decision = _standing(held, deed.decision)
    if deed.matter != matter.id or not may(held, me, "review"):
        return _said(known, "not_yours", guide)
    if decision is None:
        return _said(known, "over", guide)
    notes = noted(deed.notes, held, decision.id, me, matter.manager_name, at)
    late, read = f"review_late:{decision.id}", letters.button(guide.words, "read", matter.id)
    if deed.review_on is None:
        ended = letters.told(matter.person, "review_ends", matter, guide, read)
        asked = asked_after.of_step(decision, held, known.agreements, today_of(known, at), guide)
        return Effects(
            notes=notes,
            decision=replace(decision, standing=False),
            drops=(f"review:{decision.id}", late),
            turn=Turn((*ended, *asked)),
        )
    today = today_of(known, at)
    new = replace(decision, review_on=in_time(deed.review_on, today))
    why = letters.button(guide.words, "why", matter.id, decision.id)
    day = guide.words.day(new.review_on)
    goes_on = letters.told(matter.person, "review_goes_on", matter, guide, read, why, day=day)
    wake = reminder(new, known, today, guide)
    return Effects(notes=notes, decision=new, drops=(late,), turn=Turn(goes_on, wakes=(wake,)))


def look_again(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The manager comes to look at a step, on its day or any other."""
    if not may(held, known.person.address, "review"):
        return _said(known, "not_yours", guide)
    decision = _standing(held, deed.value)
    if decision is None:
        return _said(known, "over", guide)
    return Effects(turn=_begun(decision, held, known, at, guide))


def on_review(wake: Wake, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The day has come, or has passed. `known` is whoever the wake is for: the manager."""
    decision = _standing(held, wake.key.partition(":")[2])
    if decision is None:
        return Effects()
    manager = held.matter.manager
    if manager and manager != wake.address:  # somebody else is the manager now
        return Effects(turn=Turn(wakes=(replace(wake, address=manager),)))
    today = today_of(known, at)
    if wake.name == "review_late" or not manager:
        passed = decision.review_on < today or not manager
        return _late(wake, decision, held, known, at, guide) if passed else Effects()
    due = reminder(decision, known, today - timedelta(days=1), guide)
    if due.at > at.now:  # it was moved while this wake was on its way
        return Effects(turn=Turn(wakes=(due,)))
    if talking.busy(known.conversations, at) and at.now - wake.at < PATIENCE:
        return Effects(turn=Turn(wakes=(replace(wake, at=at.now + STEP_ASIDE),)))
    ends = grace_ends(at.now, ZoneInfo(known.person.zone), closed_for(known, guide))
    late = Wake(f"review_late:{decision.id}", manager, "review_late", held.matter.id, ends)
    begun = _begun(decision, held, known, at, guide)
    return Effects(turn=begun + Turn(wakes=(late,)))


def _late(
    wake: Wake, decision: Decision, held: Held, known: Known, at: Clockwork, guide: Guide
) -> Effects:
    """The lead hears that a day has passed, and not of what. Without one, the manager does.

    Told before, a wake has the time of that for its slot.
    """
    matter, day = held.matter, guide.words.day(decision.review_on)
    if not matter.manager and today_of(known, at) - decision.review_on > GIVEN_UP:
        # The lead has been told week by week. It is not said to have ended: nobody knows that.
        return Effects()
    if not matter.manager:
        letter = letters.told(matter.lead, "late_no_manager", matter, guide, day=day)
    elif matter.lead:
        letter = letters.told(matter.lead, "late_lead", matter, guide, day=day)
    else:
        look = letters.button(guide.words, "review", matter.id, decision.id)
        letter = letters.told(matter.manager, "late_manager", matter, guide, look, day=day)
    next_week = working_day(today_of(known, at) + AGAIN, closed_for(known, guide))
    when = wall_clock(next_week, MORNING, ZoneInfo(known.person.zone))
    letter += _to_the_person(wake, decision, held, known, at, guide)
    return Effects(turn=Turn(letter, wakes=(replace(wake, at=when, slot=at.now),)))


def _to_the_person(
    wake: Wake, decision: Decision, held: Held, known: Known, at: Clockwork, guide: Guide
) -> tuple[Letter, ...]:
    """The promise was made to them: they hear, once, that it was not kept, and who knows."""
    matter = held.matter
    if wake.slot is not None or decision.review_on >= today_of(known, at):
        return ()
    knows = "late_person_lead" if matter.lead else "late_person"
    return letters.told(
        matter.person,
        knows if matter.manager or matter.lead else "late_person_nobody",
        matter,
        guide,
        letters.button(guide.words, "read", matter.id),
        letters.button(guide.words, "why", matter.id, decision.id),
        day=guide.words.day(decision.review_on),
        lead=matter.lead_name,
    )


def without_manager(held: Held, at: Clockwork) -> Effects:
    """The manager is gone for good: from now on the clock turns to the lead. Where there is none,
    nobody is left to remind."""
    lead = held.matter.lead
    wakes = tuple(
        Wake(f"review:{one.id}", lead, "review", held.matter.id, at.now)
        for one in held.decisions
        if lead and one.standing
    )
    late = tuple(f"review_late:{one.id}" for one in held.decisions)
    return Effects(drops=late, turn=Turn(wakes=wakes))


def second_says_no(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """Somebody was named for a second view and was not asked: it is written down, and told."""
    me, matter = known.person.address, held.matter
    decision = next((one for one in held.decisions if one.id == deed.value), None)
    if decision is None or decision.second != me:
        return _said(known, "not_yours", guide)
    thanks = letters.told(me, "not_asked_thanks", matter, guide)
    if any(one.key == SAYS_NO and one.about == decision.id for one in held.notes):
        return Effects(turn=Turn(thanks))
    text = guide.words.say("letters", "told.not_asked_note")
    look = letters.button(guide.words, "review", matter.id, decision.id)
    name = decision.second_name
    return Effects(
        notes=noted(((SAYS_NO, text),), held, decision.id, me, name, at),
        turn=Turn(
            thanks
            + letters.told(matter.lead, "not_asked_lead", matter, guide)
            + letters.told(matter.manager, "not_asked_manager", matter, guide, look, second=name)
        ),
    )


def _standing(held: Held, decision: str) -> Decision | None:
    return next((one for one in held.decisions if one.id == decision and one.standing), None)


def _begun(decision: Decision, held: Held, known: Known, at: Clockwork, guide: Guide) -> Turn:
    """The questions of a review; where they were begun before, the one that stands."""
    for talk in known.conversations:
        if talk.flow == "review" and talk.facts.get("decision") == decision.id:
            return talking.put_current(talk, at, guide)
    given = {
        **facts(known, at, guide),
        "matter": held.matter.id,
        "decision": decision.id,
        "kind": decision.kind,
        "person": held.matter.person_name,
    }
    return talking.advance(talking.begin(known.person.address, "review", given, {}, at), at, guide)


def _said(known: Known, what: str, guide: Guide) -> Effects:
    text = guide.words.say("letters", f"door.{what}")
    return Effects(turn=say(known, Message(text)), refused=True)
