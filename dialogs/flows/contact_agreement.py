"""The agreement in the hands of its person: confirm, change, pause, end. No reason asked."""

from datetime import date, timedelta

from dialogs.deeds import Confirm, Deed, End, Part, Pause, Resume, Revise
from dialogs.flows.keep_in_touch import Asks, which_days
from dialogs.grammar import Ask, Choice, Day, Facts, Outcome, Someone, Text, TimeOfDay
from dialogs.plain_rhythm import Plain, read
from dialogs.read_back import Line, Rhythm, chosen
from dialogs.rhythm import HOW_OFTEN, first_dates
from dialogs.schedule import DAYS, read_rule

YOURS = Choice("yours", ("confirm", "change", "pause", "pause_until", "resume", "end"))
# Two short lists: a long one is hard to read on a bad day.
PART = Choice("part", ("rhythm", "time", "means", "away", "until", "contact", "more"))
MORE_PARTS = Choice(
    "more_parts",
    (
        *("reach", "deputy", "language", "if_other", "copied", "shifts"),
        *("avoid", "no_reply", "lead", "nation"),
    ),
)
NEW_RHYTHM = Choice("new_rhythm", ("buttons",), other=True)
NEW_MEANS = Choice("new_means", ("call", "text", "email", "video", "in_person"), other=True)
NEW_OFTEN = Choice("new_often", (*HOW_OFTEN, "shifts"))
NEW_DAY = Choice("new_day", DAYS)
NEW_EVERY = Choice("new_every", ("2", "3", "4", "6", "8", "10"))
NEW_FIRST = Day("new_first")
NEW_TIME = TimeOfDay("new_time", ("09:00", "11:00", "14:00", "16:00"))
_AGAIN = ("new_rhythm", "new_often", "new_day", "new_every", "new_first", "new_check")
NEW_CHECK = Choice("new_check", ("yes", "again"), reopens={"again": _AGAIN})
NEW_CHECK_NEVER = Choice("new_check", ("again",), reopens={"again": _AGAIN})
NEW_UNTIL = Day("new_until", (28, 56, 84))
NEW_AWAY = Choice("new_away", ("away", "not_away"))
AWAY_FROM = Day("away_from", today=True)
AWAY_UNTIL = Day("away_until", today=True)
NEW_CONTACT = Text("new_contact", line=True, limit=60)
NEW_NO_REPLY = Choice(
    "new_no_reply", ("other_way", "next_day", "leave_it", "check_safe"), other=True
)
NEW_CHECK_BY = Text("new_check_by", line=True, limit=60)
NEW_LEAD_NAME = Text("new_lead_name", line=True, limit=60)
NEW_LEAD = Someone("new_lead", role="lead")
NEW_NATION = Choice("new_nation", ("england", "scotland", "wales", "northern_ireland"))
# Parts that are words of their own: sent empty, there is nothing under that name any more.
_WORDS: dict[str, tuple[Part, Text]] = {
    "reach": ("reach", Text("new_reach", optional=True, line=True, limit=120)),
    "deputy": ("deputy", Text("new_deputy", optional=True, line=True, limit=60)),
    "language": ("language", Text("new_language", optional=True, line=True, limit=60)),
    "if_other": ("if_other", Text("new_if_other", optional=True, limit=300)),
    "copied": ("copied", Text("new_copied", optional=True, line=True, limit=120)),
    "shifts": ("shifts", Text("new_shifts", optional=True, limit=300)),
    "avoid": ("avoid", Text("new_avoid", optional=True, limit=300)),
}
PAUSE_UNTIL = Day("pause_until", (7, 14, 28))


def contact_agreement(ask: Ask, facts: Facts) -> Outcome:
    agreement = facts["agreement"]
    yours = ask(YOURS)
    if yours == "confirm":
        return Outcome("confirmed", (Confirm(agreement),))
    if yours == "pause":
        return Outcome("paused", (Pause(agreement, None),))
    if yours == "pause_until":
        until = ask(PAUSE_UNTIL)
        return Outcome("paused_until", (Pause(agreement, until),), {"until": until})
    if yours == "resume":
        return Outcome("resumed", (Resume(agreement),))
    if yours == "end":
        return Outcome("ended", (End(agreement),))
    return Outcome("changed", change(ask, facts))


def change(ask: Ask, facts: Facts) -> tuple[Deed, ...]:
    """Which part, and what it is from now on."""
    agreement, part = facts["agreement"], ask(PART)
    if part == "rhythm":
        return new_rhythm(ask, facts)
    if part == "time":
        return (Revise(agreement, "time", f"{ask(NEW_TIME):%H:%M}"),)
    if part == "means":
        return (Revise(agreement, "means", ask(NEW_MEANS)),)
    if part == "away":
        return (Revise(agreement, "away", away(ask)),)
    if part == "until":
        return (Revise(agreement, "until", ask(NEW_UNTIL).isoformat()),)
    if part == "contact":
        return (Revise(agreement, "contact", ask(NEW_CONTACT)),)
    return (change_more(ask, facts),)


def change_more(ask: Ask, facts: Facts) -> Revise:
    """The parts that are changed more seldom."""
    agreement, part = facts["agreement"], ask(MORE_PARTS)
    if part == "no_reply":
        no_reply = ask(NEW_NO_REPLY)
        by = f":{ask(NEW_CHECK_BY)}" if no_reply == "check_safe" else ""
        return Revise(agreement, "no_reply", f"{no_reply}{by}")
    if part == "lead":
        name = ask(NEW_LEAD_NAME)
        picked = ask(NEW_LEAD, lead=name) if facts["can_pick"] == "yes" else ""
        return Revise(agreement, "lead", name, picked)
    if part == "nation":
        return Revise(agreement, "nation", ask(NEW_NATION))
    which, question = _WORDS[part]
    return Revise(agreement, which, ask(question))


def away(ask: Ask) -> str:
    """Days of leave, as the agreement keeps them; empty to take back what was said before."""
    if ask(NEW_AWAY) == "not_away":
        return ""
    first, last = sorted((ask(AWAY_FROM), ask(AWAY_UNTIL)))
    return f"{first}/{last}"


def new_rhythm(ask: Ask, facts: Facts) -> tuple[Deed, ...]:
    """Days in their own words, or by buttons; what was read is read back before it holds."""
    agreement, said = facts["agreement"], ask(NEW_RHYTHM)
    own = said != "buttons"
    found = read(said) if own else None
    plain = found or Plain()
    told = "unread" if own and found is None else "asked"
    asks = Asks(NEW_OFTEN, NEW_DAY, NEW_EVERY, NEW_FIRST, NEW_RHYTHM)
    rule, first = which_days(ask, facts, plain, asks, told=told)
    wall = f"{plain.wall:%H:%M}" if plain.wall else ""
    if own or read_rule(rule).every:
        wall = wall or ("" if "wall" in facts else f"{ask(NEW_TIME):%H:%M}")
        check(ask, facts, plain, rule, f"{first}T{wall or facts['wall']}")
    changes: tuple[tuple[Part, str], ...] = (
        ("rhythm", f"{rule} {first}{'T' if wall else ''}{wall}"),
        ("means", plain.means),
        ("avoid_more", plain.avoid),
        ("shifts_more", plain.shifts),
    )
    return tuple(Revise(agreement, part, value) for part, value in changes if value)


def check(ask: Ask, facts: Facts, plain: Plain, rule: str, start: str) -> None:
    """Read back what was understood, with the next dates."""
    year = date.fromisoformat(facts["today"]) + timedelta(days=365)
    until = date.fromisoformat(facts["until"]) if "until" in facts else year
    if dates := first_dates(facts, rule, start, until):
        means = chosen("means", NEW_MEANS.options, plain.means)
        own = {"avoid": Line(plain.avoid), "shifts": Line(plain.shifts)}
        ask(NEW_CHECK, dates=dates, variant="soon", often=Rhythm(rule), **means, **own)
    else:
        ask(NEW_CHECK_NEVER, variant="never")
