"""A manager plans to ask somebody how they are, again and again; and the time to ask has come.

It is the manager's own plan: nobody else sees it, and the person it names has no part in it.
"""

from datetime import timedelta

from dialogs.deeds_own import PlanTalks, StopTalks
from dialogs.flows.keep_in_touch import ASKS, AT_TIME, which_days
from dialogs.grammar import Ask, Choice, Facts, Outcome, Text
from dialogs.plain_rhythm import Plain, read
from dialogs.read_back import Rhythm
from dialogs.rhythm import first_dates

WHO_NAME = Text("who_name", line=True, limit=60)
# It guides what is said next, and is not kept.
LAST = Choice("last", ("this_week", "this_month", "longer", "not_sure"))
RHYTHM = Choice("rhythm", ("buttons",), other=True)
CHECK = Choice(
    "check",
    ("plan", "change_when"),
    reopens={
        "change_when": (
            *("rhythm", "often", "which_day", "every_days", "first_on"),
            *("at_time", "check"),
        )
    },
)
HOW = Choice("how", ("done", "later", "stop"))
# The dates that are read back lie within this.
AHEAD = timedelta(days=120)


def plan_talks(ask: Ask, facts: Facts) -> Outcome:
    name = ask(WHO_NAME)
    last = ask(LAST, name=name)
    said = ask(RHYTHM, name=name, variant=last)
    own = said != "buttons"
    found = read(said, (name,)) if own else None
    plain = found or Plain()
    told = "unread" if own and found is None else "asked"
    rule, first = which_days(ask, facts, plain, ASKS, name, told)
    wall = plain.wall or ask(AT_TIME, name=name)
    start = f"{first}T{wall:%H:%M}"
    dates = first_dates(facts, rule, start, first + AHEAD)
    ask(CHECK, name=name, often=Rhythm(rule), dates=dates)
    plan = PlanTalks(f"t{facts['id']}", name, rule, start)
    return Outcome("planned", (plan,), {"name": name})


def time_to_talk(ask: Ask, facts: Facts) -> Outcome:
    plan, name = facts["id"], facts["who_name"]
    how = ask(HOW, name=name)
    if how == "stop":
        return Outcome("stopped", (StopTalks(plan),), {"name": name})
    again = PlanTalks(plan, name, facts["rule"], facts["start"], later=how == "later")
    return Outcome("later" if again.later else "done", (again,), {"name": name})
