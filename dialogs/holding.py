"""A conversation begins to be kept; it was not safe to talk, and is tried again; others are helped.

Everything that is kept is open to its person. Whether they read it is not known to anybody.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import doors, talking, tokens
from dialogs.cards import crisis
from dialogs.clock import PATIENCE, STEP_ASIDE
from dialogs.deeds_held import Hold, Notes, OfferSupport, Spoke
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.held import Held, Matter, Note, Seat
from dialogs.learning import wake_of
from dialogs.messages import Letter, Message, Option
from dialogs.records import Known, Wake
from dialogs.schedule import grace_ends

# A manager who gives no answer is asked again each working day for so long: until the draft of an
# answer would go. The person is never asked, and nobody counts.
ASKED_FOR = timedelta(days=14)


def hold(deed: Hold, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The matter with its notes. Its person gets a letter, or a code where they were not found."""
    matter = Matter(
        id=deed.matter,
        organisation=known.person.organisation,
        manager=known.person.address,
        manager_name=deed.manager_name,
        person_name=deed.person_name,
        state=deed.state,
        happened_on=deed.happened_on,
        opened_at=at.now,
        person=deed.person,
        try_again=_soon(deed.try_again, at),
    )
    return Effects(
        matter=matter,
        notes=_notes(matter, deed.notes, at),
        turn=Turn(
            (_letter(matter, guide),) if matter.person else (),
            wakes=(*_wakes(matter), *_learning(deed, matter, known, guide)),
        ),
        admits=() if matter.person else (("person", matter.person_name),),
    )


def _soon(moment: datetime | None, at: Clockwork) -> datetime | None:
    """A time to try again within two weeks: "not yet" is not never."""
    return None if moment is None else min(moment, at.now + ASKED_FOR)


def _learning(deed: Hold, matter: Matter, known: Known, guide: Guide) -> tuple[Wake, ...]:
    return () if deed.learn_by is None else (wake_of(matter, deed.learn_by, known, guide),)


def spoke(deed: Spoke, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """It was tried again: what came of it is kept, and the next try is planned or dropped.

    Only the manager's word changes it, and only while it was not safe: what was held stays held.
    """
    matter = held.matter
    if known.person.address != matter.manager:
        return Effects()
    notes = _notes(matter, deed.notes, at)
    if matter.state != "not_safe":
        return Effects(notes=notes)
    matter = replace(matter, state=deed.state, try_again=_soon(deed.try_again, at))
    wakes = _wakes(matter)
    return Effects(
        matter=matter,
        notes=notes,
        turn=Turn(wakes=wakes),
        drops=() if wakes else (_wake_key(matter),),
    )


def on_try_again(wake: Wake, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The time to try has come: the manager is asked, if it still was not safe to talk.

    Later where it was moved, or they are in the middle of something. The same card comes again on
    the next working day, should they not answer.
    """
    matter = held.matter
    due = matter.try_again
    if matter.state != "not_safe" or due is None or known.person.address != matter.manager:
        return Effects()
    if due > at.now:
        return Effects(turn=Turn(wakes=_wakes(matter)))
    first = wake.slot or wake.at
    if talking.busy(known.conversations, at) and at.now - first < PATIENCE:
        return Effects(turn=Turn(wakes=(replace(wake, at=at.now + STEP_ASIDE, slot=first),)))
    closed = guide.closed(known.person.nation or guide.nation)
    again = grace_ends(at.now, ZoneInfo(known.person.zone), closed)
    wakes = (replace(wake, at=again, slot=None),) if again - due < ASKED_FOR else ()
    return Effects(turn=_ask(matter, known, at, guide) + Turn(wakes=wakes))


def _ask(matter: Matter, known: Known, at: Clockwork, guide: Guide) -> Turn:
    for talk in known.conversations:
        if talk.flow == "try_again" and talk.facts.get("matter") == matter.id:
            return talking.put_current(talk, at, guide)
    facts = {
        **doors.facts(known, at, guide),
        "matter": matter.id,
        "person": matter.person_name,
    }
    return talking.advance(talking.begin(matter.manager, "try_again", facts, {}, at), at, guide)


def offer_support(deed: OfferSupport, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """Kind words and numbers for somebody else who was hurt or shaken. Nothing else is kept of it.

    Where they were not found, the manager gets the words to pass on.
    """
    words, nation = guide.words, known.person.nation or guide.nation
    numbers = crisis(words, "self_harm", nation).facts
    says = {"name": deed.name, "sender": deed.from_name}
    if deed.address:
        text = words.say("held", "holding.support.offer", **says)
        title = words.say("held", "holding.support.title")
        letter = Letter(deed.address, Message(text, title=title, facts=numbers))
    else:
        listed = "\n".join(f"- {who}: {how}" for who, how in numbers)
        text = words.say("held", "holding.support.pass_on", **says)
        passed_on = words.say("held", "holding.support.copy", numbers=listed, **says)
        letter = Letter(known.person.address, Message(text, copy=passed_on))
    return Effects(turn=Turn((letter,)))


def admission_letter(matter: Matter, seat: Seat, name: str, code: str, guide: Guide) -> Letter:
    """A code for a seat, with words to pass it on in, to whoever gave the seat.

    The manager passes the person theirs; every other seat is the person's own to give.
    """
    who = "person" if seat == "person" else "other"
    giver = matter.manager if seat == "person" else matter.person
    text = guide.words.say("held", f"holding.code.{who}", name=name)
    passed_on = guide.words.say("held", f"holding.code.{who}_copy", name=name, code=code)
    return Letter(giver, Message(text, copy=passed_on))


def _letter(matter: Matter, guide: Guide) -> Letter:
    words = guide.words
    says = {"person": matter.person_name, "manager": matter.manager_name}
    read = Option(
        tokens.door("held"), f"read:{matter.id}", words.say("held", "holding.read"), "primary"
    )
    text = words.say("held", f"holding.{matter.state}", **says)
    footer = words.say("held", "holding.footer")
    return Letter(matter.person, Message(text, options=(read,), footer=footer))


def _notes(matter: Matter, notes: Notes, at: Clockwork) -> tuple[Note, ...]:
    return tuple(
        Note(
            id=f"n{at.nonce[:16]}{number:02d}",
            matter=matter.id,
            key=key,
            author=matter.manager,
            author_name=matter.manager_name,
            words=words,
            at=at.now,
        )
        for number, (key, words) in enumerate(notes)
    )


def _wakes(matter: Matter) -> tuple[Wake, ...]:
    if matter.try_again is None:
        return ()
    return (Wake(_wake_key(matter), matter.manager, "try_again", matter.id, matter.try_again),)


def _wake_key(matter: Matter) -> str:
    return f"try_again:{matter.id}"
