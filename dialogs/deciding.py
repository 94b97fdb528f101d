"""The gate before every formal step, the doors to one, and what its decision changes.

No letter leaves unless the matter's own manager has talked, or offered to, or said why it was not
safe and when to try again; and has said why this, and how the person is looked after.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from dialogs import first_contact, letters, talking, tokens
from dialogs.deeds_held import Decide, Visit
from dialogs.doors import facts, say
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.held import Decision, Held, Matter
from dialogs.messages import Letter, Message, Option
from dialogs.records import Known
from dialogs.reviewing import (
    in_time,
    look_again,
    noted,
    on_review,
    reminder,
    review,
    second_says_no,
    today_of,
)
from dialogs.seats import may

# One module for whoever keeps what is held: the decision, its review and its clock.
__all__ = ["choose", "decide", "formal_door", "gate", "on_review", "review"]

# What must have been answered in the talk, by the key of its note.
ASKED = ("why_this", "look_after")
TALKED: frozenset[str] = frozenset({"held", "declined", "not_safe"})
# Notes that hold a day, as the flow keeps it.
DATED = frozenset({"formal.expected_by"})
# The most matters to choose from in one message: the latest.
MOST = 10


# A time to try again may pass by a weekend, and no more.
PASSED = timedelta(days=3)


def gate(held: Held, now: datetime | None = None) -> tuple[str, ...]:
    """What is still lacking before a formal step; empty where the gate is open.

    A time to try again that has passed by `now` (UTC) for days holds it open no longer.
    """
    matter = held.matter
    written = {note.key for note in held.notes if note.words.strip() and not note.about}
    lacks = [name for name in ASKED if f"speak_first.{name}" not in written]
    if matter.state not in TALKED:
        lacks.insert(0, "talk")
    if matter.state == "not_safe":
        if "speak_first.not_safe_why" not in written:
            lacks.append("not_safe_why")
        if matter.try_again is None or (now is not None and now - matter.try_again > PASSED):
            lacks.append("try_again")
    return tuple(lacks)


def choose(matters: Sequence[Matter], known: Known, at: Clockwork, guide: Guide) -> Turn:
    """Somebody wants a letter or a formal step: who is it about? With no talk, talk first."""
    me, words = known.person.address, guide.words
    mine = sorted((one for one in matters if one.manager == me), key=lambda one: one.opened_at)
    if not mine:
        return _talk_first(known, words.say("letters", "door.talk_first"), guide)
    shown = mine[: -MOST - 1 : -1]
    labels = [_named(one, guide) for one in shown]
    # Two of one name on one day are told apart: the newest comes first.
    told = [
        f"{name} ({labels[:at].count(name) + 1})" if labels.count(name) > 1 else name
        for at, name in enumerate(labels)
    ]
    options = tuple(
        Option(tokens.door("held"), f"formal:{one.id}:", label)
        for one, label in zip(shown, told, strict=True)
    )
    return say(known, Message(words.say("letters", "door.choose"), options=options))


def formal_door(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The one way into a formal step, and the ways back to a step that stands."""
    if deed.what == "review":
        return look_again(deed, held, known, at, guide)
    if deed.what == "not_asked":
        return second_says_no(deed, held, known, at, guide)
    if shut := _shut(held, known, at, guide):
        return Effects(turn=shut)
    for talk in known.conversations:
        if talk.flow == "formal" and talk.facts.get("matter") == held.matter.id:
            lead = guide.words.say("letters", "door.carry_on")
            return Effects(turn=talking.put_current(talk, at, guide, lead))
    given = {**facts(known, at, guide), **_facts(held, known)}
    talk = talking.begin(known.person.address, "formal", given, {}, at)
    return Effects(turn=talking.advance(talk, at, guide))


def decide(deed: Decide, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """A step is recorded and its letters leave. The rules of the gate are asked again here."""
    shut = _shut(held, known, at, guide)
    if shut or deed.matter != held.matter.id:
        return Effects(turn=shut or _not_yours(known, guide), refused=True)
    today, me = today_of(known, at), known.person.address
    deed, matter = _readable(deed, guide), _with_lead(held.matter, deed)
    decision = Decision(
        id=f"d{at.nonce[:16]}",
        matter=matter.id,
        kind=deed.kind,
        made_at=at.now,
        review_on=in_time(deed.review_on, today),
        second="" if deed.second in (matter.person, matter.manager) else deed.second,
        second_name=deed.second_name,
    )
    return Effects(
        matter=None if matter == held.matter else matter,
        decision=decision,
        notes=noted(deed.notes, held, decision.id, me, matter.manager_name, at),
        turn=Turn(
            _letters(deed, held.matter, matter, decision, guide),
            wakes=(
                reminder(decision, known, today, guide),
                *first_contact.wakes(decision, known, at, guide),
            ),
        ),
    )


def _letters(
    deed: Decide, before: Matter, matter: Matter, decision: Decision, guide: Guide
) -> tuple[Letter, ...]:
    """The manager's to start from; and one line to each who has a part in it."""
    words, id_ = guide.words, matter.id
    read = letters.button(words, "read", id_)
    why = letters.button(words, "why", id_, decision.id)
    no = letters.button(words, "not_asked", id_, decision.id)
    lead = matter.lead if matter.lead != before.lead else ""
    return (
        *letters.to_start_from(matter, decision, dict(deed.notes), guide),
        *letters.told(matter.person, "person", matter, guide, read, why),
        *letters.told(decision.second, "second", matter, guide, no),
        *letters.told(lead, "lead", matter, guide),
    )


def _with_lead(matter: Matter, deed: Decide) -> Matter:
    """Who hears when a day passes; never those whom it is about or who would look themselves."""
    if not deed.lead_name:
        return matter
    lead = "" if deed.lead in (matter.person, matter.manager) else deed.lead
    return replace(matter, lead=lead, lead_name=deed.lead_name)


def _readable(deed: Decide, guide: Guide) -> Decide:
    """Days as people write them: what is kept is read, word for word."""
    notes = tuple(
        (key, guide.words.day(date.fromisoformat(said)) if key in DATED else said)
        for key, said in deed.notes
    )
    return replace(deed, notes=notes)


def _shut(held: Held, known: Known, at: Clockwork, guide: Guide) -> Turn | None:
    """What is said where the gate is closed to whoever asks; None where it is open."""
    if not may(held, known.person.address, "formal"):
        return _not_yours(known, guide)
    words, person = guide.words, held.matter.person_name
    if lacks := gate(held, at.now):
        list_ = "\n".join(words.say("letters", f"door.{name}", person=person) for name in lacks)
        return _talk_first(known, words.say("letters", "door.lacks", list=list_), guide)
    return None


def _talk_first(known: Known, text: str, guide: Guide) -> Turn:
    talk = guide.words.say("letters", "buttons.talk")
    return say(known, Message(text, options=(Option(tokens.door("speak_first"), "", talk),)))


def _not_yours(known: Known, guide: Guide) -> Turn:
    return say(known, Message(guide.words.say("letters", "door.not_yours")))


def _named(matter: Matter, guide: Guide) -> str:
    day = guide.words.day(matter.happened_on)
    return guide.words.say("letters", "door.matter", person=matter.person_name[:25], day=day)


def _facts(held: Held, known: Known) -> dict[str, str]:
    """What is known already, so that it is not asked again."""
    matter = held.matter
    account = any(
        note.key.endswith(".account") or (note.author and note.author == matter.person)
        for note in held.notes
    )
    plan = any(one.matter == matter.id and one.state != "ended" for one in known.agreements)
    return {
        "matter": matter.id,
        "person": matter.person_name,
        "person_address": matter.person,
        "my_name": matter.manager_name,
        "state": matter.state,
        "happened_on": matter.happened_on.isoformat(),
        "lead": matter.lead,
        "lead_name": matter.lead_name,
        "has_account": "yes" if account else "no",
        "has_agreement": "yes" if plan else "no",
    }
