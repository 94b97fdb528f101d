"""What a person gave, read as the answer to one question: kept in one canonical form, or not."""

from datetime import datetime, time, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from dialogs.grammar import Choice, Day, Moment, Several, Someone, Text, TimeOfDay
from dialogs.plain_time import read_clock, settle
from dialogs.when import read_day, read_moment, read_time
from dialogs.wording import Words

# Why something is no answer: each has its sentence in the common words.
Trouble = Literal[
    "not_a_choice",
    "no_day",
    "no_time",
    "no_moment",
    "past",
    "empty",
    "too_long",
    "self",
    "no_person",
    "too_far",
]


# A plan is looked at again before this; and nobody means the year 9999.
FARTHEST = timedelta(days=731)


class NotAnAnswer(Exception):
    """What was given does not answer the question; `trouble` names the sentence that says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble


Heard: TypeAlias = str


def hear(
    words: Words,
    flow: str,
    question: object,
    given: str,
    now: datetime,
    zone: ZoneInfo,
    me: str,
) -> Heard:
    """The canonical answer in what was typed or pressed. Raises NotAnAnswer."""
    given = given.strip()
    if isinstance(question, Choice):
        return _choice(words, flow, question, given)
    if isinstance(question, Several):
        return _several(words, flow, question, given)
    if isinstance(question, Text):
        return _text(question, given)
    if isinstance(question, Day):
        day = read_day(given, now.astimezone(zone).date())
        if day is None:
            raise NotAnAnswer("no_day")
        if day < now.astimezone(zone).date() + timedelta(days=0 if question.today else 1):
            raise NotAnAnswer("past")
        if day > now.astimezone(zone).date() + FARTHEST:
            raise NotAnAnswer("too_far")
        return day.isoformat()
    if isinstance(question, TimeOfDay):
        wall = _wall(given)
        if wall is None:
            raise NotAnAnswer("no_time")
        return f"{wall:%H:%M}"
    if isinstance(question, Moment):
        return _moment(question, given, now, zone)
    if isinstance(question, Someone) and given:
        return _someone(given, me)
    return given


def _someone(given: str, me: str) -> str:
    """An address in the speaker's own workspace: nobody reaches into another one."""
    if given == me:
        raise NotAnAnswer("self")
    workspace, _, person = given.rpartition(":")
    if workspace != me.rpartition(":")[0] or not person.isprintable() or not person:
        raise NotAnAnswer("no_person")
    return given


def _choice(words: Words, flow: str, question: Choice, given: str) -> str:
    if given in question.options:
        return given
    plain = given.casefold().strip(" .!")
    labels = {one: words.say(flow, f"{question.key}.{one}").casefold() for one in question.options}
    for number, (value, label) in enumerate(labels.items(), 1):
        if plain and plain in (label.strip(" .!"), str(number)):
            return value
    # "Yes" is enough where only one of them begins so.
    begun = [one for one, label in labels.items() if plain == label.split(",")[0].strip(" .!")]
    if plain and len(begun) == 1:
        return begun[0]
    if question.other and given:
        if len(given) > 200:
            raise NotAnAnswer("too_long")
        return given
    raise NotAnAnswer("not_a_choice")


def _several(words: Words, flow: str, question: Several, given: str) -> str:
    """Values, labels or numbers, split by commas; `none` alone is none of them."""
    none = words.say(flow, f"{question.key}.none").casefold().strip(" .!")
    if given.casefold().strip(" .!") in ("none", none):
        return ""
    # Whole labels first: one may have a comma in it.
    left, chosen = given.casefold(), set()
    labels = {words.say(flow, f"{question.key}.{one}").casefold(): one for one in question.options}
    for label in sorted(labels, key=len, reverse=True):
        if label in left:
            chosen.add(labels[label])
            left = left.replace(label, ",")
    single = Choice(question.key, question.options)
    chosen |= {
        _choice(words, flow, single, one.strip()) for one in left.split(",") if one.strip(" .!")
    }
    if not chosen:
        raise NotAnAnswer("not_a_choice")
    return ",".join(value for value in question.options if value in chosen)


def _text(question: Text, given: str) -> str:
    if question.line:
        given = " ".join(given.split()) if any(c.isalnum() for c in given) else ""
    if not given and not question.optional:
        raise NotAnAnswer("empty")
    if len(given) > question.limit:
        raise NotAnAnswer("too_long")
    return given


def _wall(given: str) -> time | None:
    try:
        return time.fromisoformat(given)
    except ValueError:
        pass
    text = " ".join(given.casefold().split()).removeprefix("at ")
    read = read_clock(text, 0)
    if read is not None and read[0] is not None and read[1] == len(text):
        return settle(read[0], None)
    return read_time(given)


def _moment(question: Moment, given: str, now: datetime, zone: ZoneInfo) -> str:
    try:
        exact = datetime.fromisoformat(given)
    except ValueError:
        exact = None
    moment = exact if exact is not None and exact.tzinfo else read_moment(given, now, zone)
    if moment is None:
        raise NotAnAnswer("no_moment")
    if moment - now > FARTHEST:
        raise NotAnAnswer("too_far")
    if moment < now and not question.waits:
        raise NotAnAnswer("past")
    if question.waits and (now - moment).total_seconds() > 60:
        raise NotAnAnswer("past")
    return moment.isoformat()
