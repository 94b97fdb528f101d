"""A manager's own plan to ask somebody how they are: at rest until its time, and then a question.

It is kept as a conversation of the manager's, sealed, that waits: with nothing asked it is at rest
and no part of what they are in the middle of. Who is named has no part in it. Nothing is reported,
and nobody counts.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import talking, tokens
from dialogs.agreement_parts import rhythm
from dialogs.asking import put
from dialogs.clock import PATIENCE, STEP_ASIDE
from dialogs.deeds_own import PlanTalks, StopTalks
from dialogs.doors import facts, say
from dialogs.grammar import Asking, Facts
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter, Message, Option
from dialogs.records import TIME_TO_TALK, Conversation, Known, Wake
from dialogs.schedule import at as wall_clock
from dialogs.schedule import read_rule, slots, working_day

# A plan that nobody has answered for this long goes by itself.
UNANSWERED = timedelta(days=182)
# No next time is looked for beyond this.
FAR = timedelta(days=1100)
# The most plans of one manager: they fit one card, and one working life.
MOST = 10


def open_plans(known: Known, value: str, at: Clockwork, guide: Guide) -> Turn:
    """The door: a list of their plans with a way to stop each; the first plan where there is none.

    `value` is empty, `new`, or `stop:` and the id of one.
    """
    if value.startswith("stop:"):
        return _stopped(known, value.removeprefix("stop:"), guide)
    if (value == "new" or not known.plans) and len(known.plans) < MOST:
        given = facts(known, at, guide)
        begun = talking.begin(known.person.address, "plan_talks", given, {}, at)
        return talking.advance(begun, at, guide)
    return say(known, _listed(known, guide))


def carry_out(deed: PlanTalks | StopTalks, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """A plan is laid to rest until its next time; or its clock stops."""
    if isinstance(deed, StopTalks):
        return Effects(drops=(_key(deed.plan),))
    person = known.person
    zone, closed = ZoneInfo(person.zone), guide.closed(person.nation or guide.nation)
    given = {"who_name": deed.name, "rule": deed.rule, "start": deed.start, "zone": person.zone}
    due = _next(given, at.now, known, guide)
    if due is None:
        return Effects()
    start, today = datetime.fromisoformat(deed.start), at.now.astimezone(zone).date()
    if deed.later:
        tomorrow = working_day(today + timedelta(days=1), closed)
        due = min(due, wall_clock(tomorrow, start.time(), zone))
    answered = max(today, start.date())
    given["answered"] = answered.isoformat()
    plan = Conversation(
        deed.plan, person.address, TIME_TO_TALK, given, {}, "", at.now, waits_until=due
    )
    return Effects(turn=Turn(saved=(plan,), wakes=(_wake(plan, due),)))


def on_time(wake: Wake, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The time has come: the manager alone is asked, and the next time is planned."""
    plan = next((one for one in known.plans if one.id == wake.subject), None)
    if plan is None:
        return Effects()
    if talking.busy(known.conversations, at) and at.now - (wake.slot or wake.at) < PATIENCE:
        later = replace(wake, at=at.now + STEP_ASIDE, slot=wake.slot or wake.at)
        return Effects(turn=Turn(wakes=(later,)))
    name = plan.facts["who_name"]
    today = at.now.astimezone(ZoneInfo(known.person.zone)).date()
    due = _next(plan.facts, at.now, known, guide)
    silent = plan.asked and today - date.fromisoformat(plan.facts["answered"]) > UNANSWERED
    if silent or due is None:
        gone = Message(guide.words.say("plans", "gone", name=name))
        return Effects(turn=Turn(letters=(Letter(plan.address, gone),), closed=(plan,)))
    put_on = replace(plan, answers={}, asked="how", waits_until=due, touched_at=at.now)
    step = talking.step_of(put_on, at, guide)
    if not isinstance(step, Asking):
        return Effects()
    card = replace(
        put(guide.words, put_on, step, at.now), title=guide.words.say("plans", "time", name=name)
    )
    letters = (Letter(plan.address, card),)
    return Effects(turn=Turn(letters, saved=(put_on,), wakes=(_wake(plan, due),)))


def _next(plan: Facts, now: datetime, known: Known, guide: Guide) -> datetime | None:
    """The next time by the manager's own clock (UTC)."""
    zone = ZoneInfo(known.person.zone)
    until, closed = (now + FAR).date(), guide.closed(known.person.nation or guide.nation)
    start = datetime.fromisoformat(plan["start"])
    found = slots(read_rule(plan["rule"]), start, zone, until, closed)
    return next((slot for slot in found if slot > now), None)


def _key(plan: str) -> str:
    return f"talk:{plan}"


def _wake(plan: Conversation, due: datetime) -> Wake:
    return Wake(_key(plan.id), plan.address, TIME_TO_TALK, plan.id, due)


def _stopped(known: Known, id_: str, guide: Guide) -> Turn:
    plan = next((one for one in known.plans if one.id == id_), None)
    if plan is None:
        return say(known, Message(guide.words.say("plans", "none_such")))
    said = Message(guide.words.say("plans", "stopped", name=plan.facts["who_name"]))
    return say(known, said) + Turn(closed=(plan,), deeds=(StopTalks(plan.id),))


def _listed(known: Known, guide: Guide) -> Message:
    words, zone, token = guide.words, ZoneInfo(known.person.zone), tokens.door("plan_talks")
    rows = tuple(
        (
            plan.facts["who_name"],
            words.say(
                "plans",
                "row",
                often=rhythm(words, plan.facts["rule"]),
                when=words.moment(plan.waits_until, zone) if plan.waits_until else "",
            ),
        )
        for plan in known.plans
    )
    stops = tuple(
        Option(token, f"stop:{one.id}", words.say("plans", "stop", name=one.facts["who_name"]))
        for one in known.plans
    )
    more = (Option(token, "new", words.say("plans", "new")),) if len(known.plans) < MOST else ()
    past = Option(
        tokens.door("own_past"), "", words.say("common", "doors.own_past"), weight="quiet"
    )
    return Message(
        words.say("plans", "list"),
        words.say("plans", "title"),
        facts=rows,
        options=(*more, *stops),
        controls=(past,),
    )
