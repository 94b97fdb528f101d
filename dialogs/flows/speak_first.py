"""Can I speak to you about this? A manager, before anything formal.

Source of the steps: "Working in partnership to influence compassionate casework" (2019).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogs.day_of import day_of
from dialogs.deeds_held import Hold, Notes, OfferSupport
from dialogs.grammar import Ask, Choice, Day, Facts, Moment, Outcome, Someone, Text
from dialogs.held import MatterState

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
WATCH_ALSO = Choice("watch_also", WATCH.options)
FIRST_DO = Choice("first_do", ("done", "will_do"))
FIRST_DO_ALSO = Choice("first_do_also", ("done", "will_do"))
# Where somebody else must look into it, this talk is about support alone: never an interview.
NOT_OURS = ("crime", "safeguarding")
WHO_NAME = Text("who_name", line=True, limit=60)
MY_NAME = Text("my_name", line=True, limit=60)
SPOKEN = Choice("spoken", ("not_yet", "spoken", "not_safe"))
COMPANION = Choice("companion", ("will_offer", "has_someone", "not_sure"))
TALK_AT = Moment("talk_at", ("now", "+1h", "today 16:00", "tomorrow 10:00"), waits=True)
HOW_WENT = Choice(
    "how_went",
    ("talked", "another_time", "said_no", "not_safe"),
    reopens={"another_time": ("talk_at", "how_went")},
)
NOT_SAFE_WHY = Text("not_safe_why")
TRY_AGAIN = Moment("try_again", ("tomorrow 10:00", "+1d", "+2d"))
THEY_OK = Choice("they_ok", ("ok", "shaken", "not_ok", "did_not_ask"))
SUPPORT_NOW = Choice("support_now", ("told_them", "will_today"))
# Days ago. The exact day tells how much haste there was; further back, about when is enough.
HAPPENED_ON = Choice(
    "happened_on",
    (
        *("days_0", "days_1", "days_2", "days_3", "days_4"),
        *("days_5", "days_6", "days_7", "days_14", "days_28"),
    ),
)
HAPPENED = Text("happened")
ASSUMED = Text("assumed", optional=True)
ACCOUNT = Text("account", optional=True)
AROUND = Choice("around", ("go_on", "skip_all"))
HOME = Text("home", optional=True)
CONTEXT = tuple(
    Text(key, optional=True)
    for key in ("workplace", "profession", "that_day", "supervision", "rules")
)
SOURCES = ("told_by_them", "seen", "record", "someone_else")
HELP = Text("help", optional=True)
OTHERS = Choice("others", ("no", "yes"))
OTHERS_MORE = Choice("others_more", ("no", "yes"))
LEARN = Text("learn", optional=True)
LEARN_NEXT = Choice("learn_next", ("later", "shared", "nothing_new"))
LEARN_BY = Day("learn_by", (7, 14, 28))
WHY_THIS = Text("why_this")
LOOK_AFTER = Text("look_after")
WHO = Someone("who")
SHARE = Choice("share", ("share",))


@dataclass(frozen=True, slots=True)
class Talk:
    """How far the two have come: talked, offered, or not safe yet with a time to try (UTC)."""

    state: MatterState
    notes: Notes = ()
    try_again: datetime | None = None


def speak_first(ask: Ask, facts: Facts) -> Outcome:
    if ask(SAFE_NOW) != "safe" and ask(MADE_SAFE) == "not_yet":
        ask(HELP_FIRST)
    ours = for_us(ask)
    name = ask(WHO_NAME)
    mine = facts["my_name"] or ask(MY_NAME, name=name)
    talk = first_words(ask, name)
    if talk.state != "not_safe":
        how_they_are(ask, name)
    days = int(ask(HAPPENED_ON).removeprefix("days_"))
    notes = talk.notes + (what_happened(ask, name, talk.state) if ours else ())
    if talk.state != "not_safe":
        notes += noted(ask, name, HELP)
    offers = others(ask, facts, mine)
    learn_by = None
    if ours:
        lesson = noted(ask, name, LEARN)
        notes += lesson
        if lesson and ask(LEARN_NEXT) == "later":
            learn_by = ask(LEARN_BY)
    notes += noted(ask, name, WHY_THIS, LOOK_AFTER)
    person = ask(WHO, name=name) if facts["can_pick"] == "yes" else ""
    ask(SHARE, name=name, variant=reached(talk.state) if person else "code")
    hold = Hold(
        matter=f"m{facts['id']}",
        state=talk.state,
        person_name=name,
        person=person,
        manager_name=mine,
        happened_on=day_of(facts, HAPPENED_ON.key) - timedelta(days=days),
        notes=notes,
        try_again=talk.try_again,
        learn_by=learn_by,
    )
    return Outcome(
        {"held": "spoken", "declined": "offered", "not_safe": "not_safe"}[talk.state],
        (hold, *offers),
        {"name": name, **({"when": talk.try_again} if talk.try_again else {})},
        then="" if talk.state == "not_safe" else "keep_in_touch",
        gives={
            "offer": "yes",
            "matter": hold.matter,
            "who_name": name,
            "who": person,
            "my_name": mine,
        },
    )


def reached(state: MatterState) -> str:
    """How the person hears of it: from the manager first, or from a note where that must wait."""
    return "not_safe" if state == "not_safe" else "picked"


def for_us(ask: Ask) -> bool:
    """What must come first, one thing and then another; False where it is not ours to ask about.

    These answers guide and go: kept, they could tell somebody of what the police look into.
    """
    watch = ask(WATCH)
    if watch == "none":
        return True
    ask(FIRST_DO, variant=watch)
    also = ask(WATCH_ALSO)
    # The same one again says nothing new. Which one it is leads nowhere else: `str` keeps the walk
    # from taking each for a way of its own.
    if also not in ("none", str(watch)):
        ask(FIRST_DO_ALSO, variant=also)
    return watch not in NOT_OURS and also not in NOT_OURS


def first_words(ask: Ask, name: str) -> Talk:
    """Have they spoken? If not: get ready, wait for the talk, and hear how it went."""
    went = ask(SPOKEN, name=name)
    if went == "not_yet":
        ask(COMPANION, name=name)
        ask(TALK_AT, name=name)
        went = ask(HOW_WENT, name=name)
        if went == "said_no":
            return Talk("declined")
    if went == "not_safe":
        return Talk("not_safe", noted(ask, name, NOT_SAFE_WHY), ask(TRY_AGAIN, name=name))
    return Talk("held")


def how_they_are(ask: Ask, name: str) -> None:
    """Help comes before what happened."""
    if ask(THEY_OK, name=name) in ("shaken", "not_ok"):
        ask(SUPPORT_NOW, name=name)


def what_happened(ask: Ask, name: str, state: MatterState) -> Notes:
    """What was seen and heard, what is a guess, their account, and what was around it."""
    notes = noted(ask, name, HAPPENED, ASSUMED, *((ACCOUNT,) if state == "held" else ()))
    if ask(AROUND, name=name) == "skip_all":
        return notes
    if state == "held":
        notes += noted(ask, name, HOME)
    for part in CONTEXT:
        found = noted(ask, name, part)
        if found:
            source = ask(Choice(f"{part.key}_from", SOURCES), name=name)
            notes += (*found, (f"speak_first.{part.key}_from", source))
    return notes


def noted(ask: Ask, name: str, *questions: Text) -> Notes:
    """What was written to each, by its key; nothing for what was left out."""
    written = [(f"speak_first.{one.key}", ask(one, name=name)) for one in questions]
    # By its length, which the walk of every path does not see. What is left out changes nothing
    # but the question where it came from, and five of those would make the walk nine times as long.
    return tuple((key, words) for key, words in written if len(words) > 0)


def others(ask: Ask, facts: Facts, mine: str) -> tuple[OfferSupport, ...]:
    """Who else was hurt or shaken: each is offered support, and nothing ties them to this."""
    if ask(OTHERS) == "no":
        return ()
    first = offer(ask, facts, mine, "other")
    if ask(OTHERS_MORE) == "no":
        return (first,)
    return first, offer(ask, facts, mine, "other2")


def offer(ask: Ask, facts: Facts, mine: str, key: str) -> OfferSupport:
    """One of them: who, where, and a yes to what is sent in the manager's name."""
    other = ask(Text(f"{key}_name", line=True, limit=60))
    address = ask(Someone(f"{key}_who"), other=other) if facts["can_pick"] == "yes" else ""
    ask(Choice(f"{key}_support", ("offer",)), other=other)
    return OfferSupport(other, address, mine)
