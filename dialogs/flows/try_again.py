"""It was not safe to talk. Is it now? The manager says, and what is held says so too."""

from dialogs.deeds_held import Notes, Spoke
from dialogs.grammar import Ask, Choice, Facts, Moment, Outcome, Text

HOW_NOW = Choice("how_now", ("talked", "said_no", "not_yet"))
ACCOUNT = Text("account", optional=True)
HELP = Text("help", optional=True)
STILL_WHY = Text("still_why")
NEXT_TRY = Moment("next_try", ("tomorrow 10:00", "+1d", "+2d"))


def try_again(ask: Ask, facts: Facts) -> Outcome:
    matter, name = facts["matter"], facts["person"]
    now = ask(HOW_NOW, name=name)
    says = {"name": name}
    if now == "said_no":
        return Outcome("said_no", (Spoke(matter, "declined"),), says)
    if now == "not_yet":
        notes = noted(ask, name, STILL_WHY)
        when = ask(NEXT_TRY, name=name)
        return Outcome("not_yet", (Spoke(matter, "not_safe", notes, when),), {**says, "when": when})
    return Outcome("talked", (Spoke(matter, "held", noted(ask, name, ACCOUNT, HELP)),), says)


def noted(ask: Ask, name: str, *questions: Text) -> Notes:
    """What was written to each, by its key; nothing for what was left out."""
    written = [(f"try_again.{one.key}", ask(one, name=name)) for one in questions]
    # By its length: whether something was written leads nowhere else, so it is no branch.
    return tuple((key, words) for key, words in written if len(words) > 0)
