"""What was to be learnt has a day: the manager is asked, and the person hears when it came true.

Source: a conversation is not done while what it teaches has no day (seed rows 32, 46, 47).
"""

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from dialogs import doors, talking, tokens
from dialogs.clock import PATIENCE, STEP_ASIDE
from dialogs.deeds_held import Learnt
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.held import Held, Matter, Note
from dialogs.messages import Letter, Message, Option
from dialogs.records import Known, Wake
from dialogs.schedule import at as wall_clock
from dialogs.schedule import working_day

MORNING = time(9, 0)
AGAIN = timedelta(days=7)
# A manager who gives no answer is asked each week for so long.
ASKED_FOR = timedelta(days=28)


def wake_of(matter: Matter, day: date, known: Known, guide: Guide) -> Wake:
    """The morning of that day, or of the next working day, by the manager's clock."""
    closed = guide.closed(known.person.nation or guide.nation)
    when = wall_clock(working_day(day, closed), MORNING, ZoneInfo(known.person.zone))
    return Wake(f"learn:{matter.id}", matter.manager, "learn", matter.id, when)


def on_learn(wake: Wake, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The manager is asked; again each week, should there be no answer, and then no more."""
    matter = held.matter
    if known.person.address != matter.manager:
        return Effects()
    first = wake.slot or wake.at
    if talking.busy(known.conversations, at) and at.now - wake.at < PATIENCE:
        return Effects(turn=Turn(wakes=(replace(wake, at=at.now + STEP_ASIDE, slot=first),)))
    again = replace(wake, at=at.now + AGAIN, slot=first)
    wakes = (again,) if at.now - first < ASKED_FOR else ()
    return Effects(turn=_ask(matter, known, at, guide) + Turn(wakes=wakes))


def _ask(matter: Matter, known: Known, at: Clockwork, guide: Guide) -> Turn:
    for talk in known.conversations:
        if talk.flow == "learnt" and talk.facts.get("matter") == matter.id:
            return talking.put_current(talk, at, guide)
    given = {**doors.facts(known, at, guide), "matter": matter.id, "person": matter.person_name}
    return talking.advance(talking.begin(matter.manager, "learnt", given, {}, at), at, guide)


def learnt(deed: Learnt, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """What came of it is kept, and its person hears that it is there; or it has a new day."""
    matter = held.matter
    if known.person.address != matter.manager:
        return Effects()
    if deed.learn_by is not None:
        return Effects(turn=Turn(wakes=(wake_of(matter, deed.learn_by, known, guide),)))
    notes = tuple(
        Note(f"n{at.nonce[:16]}{number:02d}", matter.id, key, matter.manager,
             matter.manager_name, words, at.now)
        for number, (key, words) in enumerate(deed.notes)
    )  # fmt: skip
    letters = (_told(matter, guide),) if notes and matter.person else ()
    return Effects(notes=notes, turn=Turn(letters), drops=(f"learn:{matter.id}",))


def _told(matter: Matter, guide: Guide) -> Letter:
    words = guide.words
    read = Option(tokens.door("held"), f"read:{matter.id}:", words.say("held", "buttons.read"))
    text = words.say("held", "told.learnt", manager=matter.manager_name)
    return Letter(matter.person, Message(text, options=(read,)))
