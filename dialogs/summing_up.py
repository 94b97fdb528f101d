"""What somebody answered, summed up: each answer in a line, and all of them at the end."""

from zoneinfo import ZoneInfo

from dialogs import asking
from dialogs.grammar import Asked, Finished
from dialogs.guide import Guide
from dialogs.records import Conversation

# Characters of a summary in one message.
PART = 3000


def one_line(
    talk: Conversation, asked: Asked[object], guide: Guide, zone: ZoneInfo, limit: int
) -> str:
    """One answer, cut at `limit` characters, after its name; empty where it has none."""
    key, words = asked.question.key, guide.words
    if not words.has(talk.flow, f"{key}.sum"):
        return ""
    value = asking.shown(words, talk.flow, asked.question, talk.answers[key], zone, limit)
    return f"{words.say(talk.flow, f'{key}.sum')}: {value}"


def in_messages(whole: str) -> list[str]:
    """A long summary in several messages: every channel shows all of so much, and cuts nothing."""
    parts = [""]
    for line in whole.split("\n"):
        if parts[-1] and len(parts[-1]) + len(line) > PART:
            parts.append("")
        parts[-1] += line if not parts[-1] else f"\n{line}"
    return parts


def summary(talk: Conversation, step: Finished, guide: Guide, zone: ZoneInfo) -> str:
    """Every answer that was given, in the order of the words; empty for a flow that names none."""
    if not guide.words.has(talk.flow, "summary.first"):
        return ""
    keys = guide.words.say(talk.flow, "summary.first").split()
    given = [asked for asked in step.path if talk.answers[asked.question.key]]
    first = [asked for key in keys for asked in given if asked.question.key == key]
    rest = [asked for asked in given if asked not in first]
    parts = []
    for title, asked_here in (("first_title", first), ("rest_title", rest)):
        lines = (one_line(talk, asked, guide, zone, limit=2000) for asked in asked_here)
        parts.append(
            "\n".join([guide.words.say(talk.flow, f"summary.{title}"), *filter(None, lines)])
        )
    return "\n\n".join(parts)
