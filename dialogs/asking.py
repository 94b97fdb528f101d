"""A question as a message: its words, its buttons or its field, and the quiet ways round it."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import fewer_words, tokens
from dialogs.agreement_parts import rhythm
from dialogs.grammar import (
    Asked,
    Asking,
    Blank,
    Choice,
    Day,
    Moment,
    Several,
    Someone,
    Text,
    TimeOfDay,
    Waiting,
)
from dialogs.messages import Input, InputKind, Message, Option
from dialogs.read_back import Line, Rhythm
from dialogs.records import Conversation
from dialogs.when import read_moment
from dialogs.wording import Words

# What the button under a list of ticks gives: none of them.
NONE = "none"


def put(
    words: Words,
    conversation: Conversation,
    step: Asking,
    now: datetime,
    lead: str = "",
    whole: bool = False,
) -> Message:
    """The question the run stopped at. `lead` is said first: an answer to a why, a correction.

    To whoever has been through it once, `short` is said in place of `tell` where the words have
    one; not where it is to be `whole`.
    """
    here, flow = step.at, conversation.flow
    zone = ZoneInfo(conversation.facts.get("zone", "Europe/London"))
    key = here.question.key
    blanks = fill(words, here.says, zone)
    # A question that is put for several reasons has something to tell for each.
    told = f"{key}.tell.{blanks['variant']}" if "variant" in blanks else f"{key}.tell"
    forms = fewer_words.ways(words, conversation, key, whole)
    told = f"{key}.short" if "in_full" in forms else told
    tell = words.say(flow, told, **blanks) if words.has(flow, told) else ""
    asked = words.say(flow, f"{key}.ask", **blanks)
    return Message(
        text="\n\n".join(part for part in (lead, tell, asked) if part),
        options=_options(words, conversation, here, now, zone),
        input=_input(words, conversation, here, now, zone),
        controls=_controls(words, conversation, step, forms),
    )


def waiting(words: Words, conversation: Conversation, step: Waiting) -> Message:
    """What is said while the clock is waited for: until when, and how to be sooner or later."""
    flow, key = conversation.flow, step.at.question.key
    zone = ZoneInfo(conversation.facts.get("zone", "Europe/London"))
    token = tokens.answer(conversation.id, key)
    return Message(
        text=words.say(flow, f"{key}.waiting", when=words.moment(step.until, zone)),
        options=(
            Option(token, "now", words.say(flow, f"{key}.now"), "primary"),
            Option(
                tokens.control(conversation.id, "again"), key, words.say("common", "change_time")
            ),
        ),
        controls=(
            Option(tokens.control(conversation.id, "stop"), "", words.say("common", "stop")),
        ),
    )


def fill(words: Words, says: Mapping[str, Blank], zone: ZoneInfo) -> dict[str, str]:
    """Blanks as this language writes them; several moments become a list."""
    filled = {}
    for name, blank in says.items():
        if isinstance(blank, tuple):
            filled[name] = "\n".join(f"- {words.moment(moment, zone)}" for moment in blank)
        elif isinstance(blank, Rhythm):
            filled[name] = Line(rhythm(words, blank))
        elif isinstance(blank, datetime):
            filled[name] = words.moment(blank, zone)
        elif isinstance(blank, date):
            filled[name] = words.day(blank)
        else:
            filled[name] = blank
    return filled


def shown(
    words: Words, flow: str, question: object, raw: str, zone: ZoneInfo, limit: int = 2000
) -> str:
    """An answer as a person would write it."""
    if isinstance(question, Choice):
        label = f"{question.key}.{raw}"
        return words.say(flow, label) if raw in question.options else raw[:limit]
    if isinstance(question, Several):
        chosen = (words.say(flow, f"{question.key}.{value}") for value in raw.split(",") if value)
        return "; ".join(chosen) or words.say("common", "none_ticked")
    if isinstance(question, Day):
        return words.day(date.fromisoformat(raw))
    if isinstance(question, Moment):
        return words.moment(datetime.fromisoformat(raw), zone)
    if not raw:
        return words.say("common", "skipped")
    return raw if len(raw) <= limit else raw[: limit - 1].rstrip() + "…"


def _options(
    words: Words, talk: Conversation, here: Asked[object], now: datetime, zone: ZoneInfo
) -> tuple[Option, ...]:
    question, flow = here.question, talk.flow
    token = tokens.answer(talk.id, question.key)
    if isinstance(question, Choice):
        return tuple(
            Option(token, value, words.say(flow, f"{question.key}.{value}"))
            for value in question.options
        )
    if isinstance(question, Several):
        return (Option(token, NONE, words.say(flow, f"{question.key}.none")),)
    if isinstance(question, Day):
        today = now.astimezone(zone).date()
        days = [(ahead, today + timedelta(days=ahead)) for ahead in question.offers]
        return tuple(
            Option(token, day.isoformat(), _weeks(words, ahead, day)) for ahead, day in days
        )
    if isinstance(question, TimeOfDay):
        return tuple(Option(token, offer, offer) for offer in question.offers)
    if isinstance(question, Moment):
        return tuple(
            Option(token, offer, label)
            for offer in question.offers
            if (label := _moment_label(words, flow, question, offer, now, zone))
        )
    return ()


def _weeks(words: Words, ahead: int, day: date) -> str:
    weeks = words.say("common", "in_week" if ahead == 7 else "in_weeks", weeks=str(ahead // 7))
    return f"{weeks} ({words.day(day)})"


def _moment_label(
    words: Words, flow: str, question: Moment, offer: str, now: datetime, zone: ZoneInfo
) -> str:
    if offer == "now":
        return words.say(flow, f"{question.key}.now")
    moment = read_moment(offer, now, zone)
    if moment is None or moment <= now or moment - now > timedelta(days=8):
        return ""
    if offer.startswith("today") and moment.astimezone(zone).date() != now.astimezone(zone).date():
        return ""
    return words.say("common", f"offers.{offer}")


def _input(
    words: Words, talk: Conversation, here: Asked[object], now: datetime, zone: ZoneInfo
) -> Input | None:
    question, flow = here.question, talk.flow
    token = tokens.answer(talk.id, question.key)
    before = talk.answers.get(question.key) or talk.answers.get(f"~{question.key}", "")
    send = words.say("common", "send")
    if isinstance(question, Text):
        kind: InputKind = "line" if question.line else "text"
        label = words.say("common", "your_words")
        return Input(token, kind, label, send, initial=before, limit=question.limit)
    if isinstance(question, Choice) and question.other:
        typed = "" if before in question.options else before
        label = words.say(flow, f"{question.key}.other")
        return Input(token, "line", label, send, initial=typed, limit=200)
    if isinstance(question, Several):
        choices = tuple(
            (value, words.say(flow, f"{question.key}.{value}")) for value in question.options
        )
        label = words.say("common", "tick")
        return Input(token, "several", label, send, choices=choices, initial=before)
    if isinstance(question, Day):
        return Input(token, "day", words.say("common", "pick_day"), send, initial=before)
    if isinstance(question, TimeOfDay):
        return Input(token, "time", words.say("common", "pick_time"), send, initial=before)
    if isinstance(question, Moment):
        start = (now.astimezone(zone) + timedelta(hours=2)).strftime("%Y-%m-%dT%H:00")
        return Input(token, "moment", words.say("common", "pick_moment"), send, initial=start)
    if isinstance(question, Someone):
        return Input(token, "person", words.say("common", "pick_person"), send)
    return None


def _controls(
    words: Words, talk: Conversation, step: Asking, forms: tuple[str, ...]
) -> tuple[Option, ...]:
    question = step.at.question
    names = ["why", *forms]
    if any(asked.question.key != talk.facts.get("preset") for asked in step.path):
        names.append("back")
    if len(step.path) > 1:
        names.append("change")
    if isinstance(question, Someone) or (isinstance(question, Text) and question.optional):
        names.insert(0, "skip")
    if talk.flow not in words.tables["common"]["one_question"]:
        names.append("stop")
    return tuple(
        Option(tokens.control(talk.id, name), question.key, words.say("common", name), "quiet")
        for name in names
    )
