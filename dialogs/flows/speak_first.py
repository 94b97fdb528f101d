"""Can I speak to you about this? A manager, before anything formal.

Source of the steps: "Working in partnership to influence compassionate casework" (2019).
"""

from dialogs.flows.keep_in_touch import AGREE, keep_in_touch
from dialogs.grammar import Ask, Choice, Facts, Moment, Outcome, Text

SAFE_NOW = Choice("safe_now", ("safe", "not_safe", "unsure"))
MADE_SAFE = Choice("made_safe", ("done", "asked_for_help", "not_yet"))
HELP_FIRST = Choice("help_first", ("back",))
WATCH = Choice(
    "watch",
    (
        *("none", "not_fit", "harm", "crime", "safeguarding"),
        *("discrimination", "speaking_up", "wants_rep", "doctor"),
    ),
)
FIRST_DO = Choice("first_do", ("done", "will_do"))
# Where somebody else must look into it, this talk is about support alone: never an interview.
NOT_OURS = ("crime", "safeguarding")
SPOKEN = Choice("spoken", ("not_yet", "spoken"))
COMPANION = Choice("companion", ("will_offer", "has_someone", "not_sure"))
TALK_AT = Moment("talk_at", ("now", "+1h", "today 16:00", "tomorrow 10:00"), waits=True)
HOW_WENT = Choice(
    "how_went",
    ("talked", "another_time", "said_no"),
    reopens={"another_time": ("talk_at", "how_went")},
)
THEY_OK = Choice("they_ok", ("ok", "shaken", "not_ok", "did_not_ask"))
SUPPORT_NOW = Choice("support_now", ("told_them", "will_today"))
HAPPENED = Text("happened")
ASSUMED = Text("assumed", optional=True)
ACCOUNT = Text("account", optional=True)
WORKPLACE = Text("workplace", optional=True)
PROFESSION = Text("profession", optional=True)
THAT_DAY = Text("that_day", optional=True)
SUPERVISION = Text("supervision", optional=True)
RULES = Text("rules", optional=True)
CONTEXT = (WORKPLACE, PROFESSION, THAT_DAY, SUPERVISION, RULES)
HELP = Text("help", optional=True)
LEARN = Text("learn", optional=True)
WHY_THIS = Text("why_this")
LOOK_AFTER = Text("look_after")


def speak_first(ask: Ask, facts: Facts) -> Outcome:
    if ask(SAFE_NOW) != "safe" and ask(MADE_SAFE) == "not_yet":
        ask(HELP_FIRST)
    watch = ask(WATCH)
    if watch != "none":
        ask(FIRST_DO, variant=watch)
    spoken = ask(SPOKEN) == "spoken" or first_words(ask)
    if ask(THEY_OK) in ("shaken", "not_ok"):
        ask(SUPPORT_NOW)
    if watch not in NOT_OURS:
        what_happened(ask, spoken)
    ask(HELP)
    deeds = keep_in_touch(ask, facts) if ask(AGREE) == "agree" else ()
    if watch not in NOT_OURS:
        ask(LEARN)
    ask(WHY_THIS)
    ask(LOOK_AFTER)
    return Outcome("spoken" if spoken else "offered", deeds)


def what_happened(ask: Ask, spoken: bool) -> None:
    """What was seen and heard, what is a guess, their account, and what was around it."""
    ask(HAPPENED)
    ask(ASSUMED)
    if spoken:
        ask(ACCOUNT)
    for part in CONTEXT:
        ask(part)


def first_words(ask: Ask) -> bool:
    """Get ready, wait for the talk, and hear how it went: did they talk?"""
    ask(COMPANION)
    ask(TALK_AT)
    return ask(HOW_WENT) == "talked"
