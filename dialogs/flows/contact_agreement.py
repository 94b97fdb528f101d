"""The agreement in the hands of its person: confirm, change, pause, end. No reason asked."""

from dialogs.deeds import Confirm, End, Pause, Resume, Revise
from dialogs.grammar import Ask, Choice, Day, Facts, Outcome, Text, TimeOfDay
from dialogs.rhythm import HOW_OFTEN, rule_for

YOURS = Choice("yours", ("confirm", "change", "pause", "pause_until", "resume", "end"))
PART = Choice("part", ("means", "rhythm", "time", "until", "avoid", "no_reply", "nation"))
NEW_MEANS = Choice("new_means", ("call", "text", "email", "video", "in_person"), other=True)
NEW_OFTEN = Choice("new_often", tuple(HOW_OFTEN))
NEW_DAY = Choice("new_day", ("MO", "TU", "WE", "TH", "FR", "SA", "SU"))
NEW_TIME = TimeOfDay("new_time", ("09:00", "11:00", "14:00", "16:00"))
NEW_UNTIL = Day("new_until", (28, 56, 84))
NEW_AVOID = Text("new_avoid", optional=True, limit=300)
NEW_NO_REPLY = Choice("new_no_reply", ("other_way", "next_day", "leave_it"), other=True)
NEW_NATION = Choice("new_nation", ("england", "scotland", "wales", "northern_ireland"))
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
    return Outcome("changed", (change(ask, facts),))


def change(ask: Ask, facts: Facts) -> Revise:
    """Which part, and what it is from now on."""
    agreement, part = facts["agreement"], ask(PART)
    if part == "means":
        return Revise(agreement, "means", ask(NEW_MEANS))
    if part == "rhythm":
        often = ask(NEW_OFTEN)
        day = ask(NEW_DAY) if HOW_OFTEN[often].one_day else ""
        return Revise(agreement, "rhythm", rule_for(often, day))
    if part == "time":
        return Revise(agreement, "time", f"{ask(NEW_TIME):%H:%M}")
    if part == "until":
        return Revise(agreement, "until", ask(NEW_UNTIL).isoformat())
    if part == "avoid":
        return Revise(agreement, "avoid", ask(NEW_AVOID))
    if part == "no_reply":
        return Revise(agreement, "no_reply", ask(NEW_NO_REPLY))
    return Revise(agreement, "nation", ask(NEW_NATION))
