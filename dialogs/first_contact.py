"""After a step that takes somebody from their work: a word to them by the next working day.

Source: little follow-up to keep in touch is what the seeds warn of (rows 28 to 30).
"""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.held import Decision, Held
from dialogs.messages import Letter, Message
from dialogs.records import Known, Wake
from dialogs.schedule import at as wall_clock
from dialogs.schedule import working_day

MORNING = time(9, 30)
TAKES_FROM_WORK = ("suspension", "duties", "move")


def wakes(decision: Decision, known: Known, at: Clockwork, guide: Guide) -> tuple[Wake, ...]:
    """The next working morning of the manager, `known`; none for what takes nobody from work."""
    if decision.kind not in TAKES_FROM_WORK:
        return ()
    zone = ZoneInfo(known.person.zone)
    closed = guide.closed(known.person.nation or guide.nation)
    day = working_day(at.now.astimezone(zone).date() + timedelta(days=1), closed)
    key, when = f"first_contact:{decision.id}", wall_clock(day, MORNING, zone)
    return (Wake(key, known.person.address, "first_contact", decision.matter, when),)


def on_first_contact(wake: Wake, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The manager is reminded of the word they owe, while the step stands."""
    id_ = wake.key.partition(":")[2]
    stands = any(one.id == id_ and one.standing for one in held.decisions)
    if not stands or known.person.address != held.matter.manager:
        return Effects()
    text = guide.words.say("letters", "told.first_contact", person=held.matter.person_name)
    return Effects(turn=Turn((Letter(held.matter.manager, Message(text)),)))
