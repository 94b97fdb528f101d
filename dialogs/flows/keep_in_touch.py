"""How, how often and until when two people will keep in touch: the manager's half."""

from dataclasses import dataclass, replace
from datetime import date

from dialogs.day_of import day_of
from dialogs.deeds import Propose
from dialogs.grammar import Ask, Choice, Day, Facts, Outcome, Someone, Text, TimeOfDay
from dialogs.plain_rhythm import Plain, read
from dialogs.read_back import Line, Rhythm, chosen
from dialogs.rhythm import HOW_OFTEN, every_days, first_dates, first_day, rule_for
from dialogs.schedule import DAYS, Rule, read_rule

WHO_NAME = Text("who_name", line=True, limit=60)
WHO = Someone("who")
MY_NAME = Text("my_name", line=True, limit=60)
AGREE = Choice("agree", ("agree", "later", "not_wanted"))
CONTACT = Choice("contact", ("me",), other=True)
# How and when, in words of their own; or by the buttons that follow.
RHYTHM = Choice("rhythm", ("buttons",), other=True)
MEANS = Choice("means", ("call", "text", "email", "video", "in_person"), other=True)
OFTEN = Choice("often", (*HOW_OFTEN, "shifts"))
WHICH_DAY = Choice("which_day", DAYS)
EVERY_DAYS = Choice("every_days", ("2", "3", "4", "6", "8", "10"))
FIRST_ON = Day("first_on")
AT_TIME = TimeOfDay("at_time", ("09:00", "11:00", "14:00", "16:00"))
UNTIL = Day("until", (28, 56, 84))
LEAD_NAME = Text("lead_name", line=True, limit=60)
LEAD = Someone("lead", role="lead")
MORE = Choice("more", ("enough", "more"))
REACH = Text("reach", optional=True, line=True, limit=120)
DEPUTY = Text("deputy", optional=True, line=True, limit=60)
LANGUAGE = Text("language", optional=True, line=True, limit=60)
IF_OTHER = Text("if_other", optional=True, limit=300)
COPIED = Text("copied", optional=True, line=True, limit=120)
SHIFTS = Text("shifts", optional=True, limit=300)
AVOID = Text("avoid", optional=True, limit=300)
NO_REPLY = Choice("no_reply", ("other_way", "next_day", "leave_it", "check_safe"), other=True)
CHECK_BY = Text("check_by", line=True, limit=60)
_WHEN = (
    *("rhythm", "means", "often", "which_day", "every_days", "first_on"),
    *("at_time", "until", "check"),
)
CHECK = Choice("check", ("send", "change_when"), reopens={"change_when": _WHEN})
# The same question where the last day comes before the first contact: there is nothing to send.
CHECK_NEVER = Choice("check", ("change_when",), reopens={"change_when": _WHEN})


def keep_in_touch(ask: Ask, facts: Facts) -> Outcome:
    if facts.get("offer") == "yes" and ask(AGREE, name=facts.get("who_name", "")) != "agree":
        return Outcome("not_now")
    can_pick = facts["can_pick"] == "yes"
    name = facts.get("who_name") or ask(WHO_NAME)
    person = facts.get("who", "")
    if can_pick and "who" not in facts:
        person = ask(WHO, name=name)
    mine = facts.get("my_name") or ask(MY_NAME)
    contact = ask(CONTACT, name=name)
    how = how_and_when(ask, facts, name, mine)
    until = ask(UNTIL, name=name)
    lead_name, lead = who_helps(ask, facts, name)
    plan = Propose(
        person_name=name,
        person=person,
        manager_name=mine,
        contact_name="" if contact == "me" else contact,
        means=how.means,
        rule=how.rule,
        start=how.start,
        until=until,
        avoid=how.avoid,
        shifts=how.shifts,
        no_reply="",
        lead_name=lead_name,
        # Nobody is asked to help with a promise to themselves.
        lead="" if lead == person else lead,
        matter=facts.get("matter", ""),
    )
    if ask(MORE, name=name) == "more":
        plan = with_more(ask, plan)
    read_back(ask, facts, plan)
    return Outcome("sent", (plan,), {"name": name})


def who_helps(ask: Ask, facts: Facts, name: str) -> tuple[str, str]:
    """The name and the address of who hears of a miss; the one named already is not asked."""
    if facts.get("lead_name"):
        return facts["lead_name"], facts["lead"]
    lead_name = ask(LEAD_NAME, name=name)
    return lead_name, ask(LEAD, lead=lead_name) if facts["can_pick"] == "yes" else ""


@dataclass(frozen=True, slots=True)
class How:
    """The means, the rhythm and its first wall-clock time, and wishes that were said with them."""

    means: str
    rule: str
    start: str
    avoid: str
    shifts: str


def how_and_when(ask: Ask, facts: Facts, name: str, mine: str) -> How:
    """What can be read from their own words; only what is missing is asked by buttons."""
    said = ask(RHYTHM, name=name)
    own = said != "buttons"
    found = read(said, (name, mine)) if own else None
    plain = found or Plain()
    told = "unread" if own and found is None else "asked"
    means = plain.means or ask(MEANS, name=name, variant=told)
    rule, first = which_days(ask, facts, plain, ASKS, name)
    wall = plain.wall or ask(AT_TIME, name=name)
    return How(means, rule, f"{first}T{wall:%H:%M}", plain.avoid, plain.shifts)


@dataclass(frozen=True, slots=True)
class Asks:
    """The questions about days: the manager's, or those of the person who changes them."""

    often: Choice
    which_day: Choice
    every_days: Choice
    first_on: Day
    rhythm: Choice


ASKS = Asks(OFTEN, WHICH_DAY, EVERY_DAYS, FIRST_ON, RHYTHM)


def which_days(
    ask: Ask, facts: Facts, plain: Plain, asks: Asks, name: str = "", told: str = "asked"
) -> tuple[str, date]:
    """The rule, and its first day. A rhythm by shifts follows no week: its first day is asked."""
    rule = plain.rule
    if not rule and plain.weeks:
        rule = Rule((ask(asks.which_day, name=name),), plain.weeks).text()
    elif not rule:
        named = ask(asks.often, name=name, variant=told)
        if named == "shifts":
            rule = every_days(int(ask(asks.every_days, name=name)))
        elif not HOW_OFTEN[named].one_day:
            rule = rule_for(named, "")
        else:
            day = plain.days[0] if len(plain.days) == 1 else ask(asks.which_day, name=name)
            rule = rule_for(named, day)
    if read_rule(rule).every:
        return rule, ask(asks.first_on, name=name)
    return rule, first_day(rule, day_of(facts, asks.rhythm.key))


def with_more(ask: Ask, plan: Propose) -> Propose:
    """The rest of what two people can settle. What was said already is not asked again."""
    name = plan.person_name
    plan = replace(
        plan,
        reach=ask(REACH, name=name),
        deputy=ask(DEPUTY, name=name),
        language=ask(LANGUAGE, name=name),
        if_other=ask(IF_OTHER, name=name),
        copied=ask(COPIED, name=name),
        shifts=plan.shifts or ask(SHIFTS, name=name),
        avoid=plan.avoid or ask(AVOID, name=name),
    )
    no_reply = ask(NO_REPLY, name=name)
    if no_reply == "check_safe":
        return replace(plan, no_reply=f"check_safe:{ask(CHECK_BY, name=name)}")
    return replace(plan, no_reply=str(no_reply))


def read_back(ask: Ask, facts: Facts, plan: Propose) -> None:
    """All of the plan, with its first dates, before it is sent."""
    dates = first_dates(facts, plan.rule, plan.start, plan.until)
    if not dates:
        ask(CHECK_NEVER, name=plan.person_name, variant="never")
        return
    checked_by = plan.no_reply.removeprefix("check_safe:")
    is_check = checked_by != plan.no_reply
    ask(
        CHECK,
        name=plan.person_name,
        lead=plan.lead_name,
        until=plan.until,
        dates=dates,
        variant="soon",
        contact=Line(plan.contact_name),
        **chosen("means", MEANS.options, plan.means),
        often=Rhythm(plan.rule),
        **{
            part: Line(getattr(plan, part))
            for part in ("reach", "deputy", "language", "if_other", "copied", "shifts", "avoid")
        },
        **chosen("no_reply", NO_REPLY.options, "" if is_check else plan.no_reply),
        check_by=Line(checked_by if is_check else ""),
    )
