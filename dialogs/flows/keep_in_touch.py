"""How, how often and until when two people will keep in touch: the manager's half."""

from datetime import date, datetime
from itertools import islice
from zoneinfo import ZoneInfo

from dialogs.deeds import Propose
from dialogs.grammar import Ask, Choice, Day, Facts, Someone, Text, TimeOfDay
from dialogs.rhythm import HOW_OFTEN, first_day, rule_for
from dialogs.schedule import read_rule, slots

AGREE = Choice("agree", ("agree", "later", "not_wanted"))
WHO = Someone("who")
WHO_NAME = Text("who_name", line=True, limit=60)
MY_NAME = Text("my_name", line=True, limit=60)
CONTACT = Choice("contact", ("me",), other=True)
MEANS = Choice("means", ("call", "text", "email", "video", "in_person"), other=True)
OFTEN = Choice("often", tuple(HOW_OFTEN))
WHICH_DAY = Choice("which_day", ("MO", "TU", "WE", "TH", "FR", "SA", "SU"))
AT_TIME = TimeOfDay("at_time", ("09:00", "11:00", "14:00", "16:00"))
UNTIL = Day("until", (28, 56, 84))
AVOID = Text("avoid", optional=True, limit=300)
NO_REPLY = Choice("no_reply", ("other_way", "next_day", "leave_it"), other=True)
LEAD = Someone("lead")
LEAD_NAME = Text("lead_name", line=True, limit=60)
_WHEN = {"change_when": ("often", "which_day", "at_time", "until", "check")}
CHECK = Choice("check", ("send", "change_when"), reopens=_WHEN)
# The same question where the last day comes before the first contact: there is nothing to send.
CHECK_NEVER = Choice("check", ("change_when",), reopens=_WHEN)


def keep_in_touch(ask: Ask, facts: Facts) -> tuple[Propose, ...]:
    """Ask for each part and read it back. Today, the zone and the bank holidays come as facts."""
    can_pick = facts["can_pick"] == "yes"
    name = ask(WHO_NAME)
    person = ask(WHO, name=name) if can_pick else ""
    mine = facts["my_name"] or ask(MY_NAME)
    contact = ask(CONTACT, name=name)
    means = ask(MEANS, name=name)
    often = ask(OFTEN, name=name)
    day = ask(WHICH_DAY, name=name) if HOW_OFTEN[often].one_day else ""
    wall = ask(AT_TIME, name=name)
    until = ask(UNTIL, name=name)
    avoid = ask(AVOID, name=name)
    no_reply = ask(NO_REPLY, name=name)
    lead_name = ask(LEAD_NAME, name=name)
    lead = ask(LEAD, lead=lead_name) if can_pick else ""
    if lead and lead == person:
        lead = ""  # nobody is asked to help with a promise to themselves
    rule = rule_for(often, day)
    start = f"{first_day(rule, date.fromisoformat(facts['today']))}T{wall:%H:%M}"
    dates = first_dates(facts, rule, start, until)
    if dates:
        ask(CHECK, name=name, dates=dates, variant="soon")
    else:
        ask(CHECK_NEVER, name=name, variant="never")
    return (
        Propose(
            person_name=name,
            person=person,
            manager_name=mine,
            contact_name="" if contact == "me" else contact,
            means=means,
            rule=rule,
            start=start,
            until=until,
            avoid=avoid,
            no_reply=no_reply,
            lead_name=lead_name,
            lead=lead,
        ),
    )


def first_dates(facts: Facts, rule: str, start: str, until: date) -> tuple[datetime, ...]:
    """The first three contacts, to be read back before anything is agreed."""
    zone = ZoneInfo(facts["zone"])
    closed = {date.fromisoformat(day) for day in facts["closed"].split(",") if day}
    found = slots(read_rule(rule), datetime.fromisoformat(start), zone, until, closed)
    return tuple(islice(found, 3))
