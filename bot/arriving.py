"""What arrived, made ready: storable, named, and told once who may read this chat."""

import hashlib
from dataclasses import replace

from adapters.channel import Incoming
from dialogs.doors import say
from dialogs.guide import Guide, Turn
from dialogs.messages import Message
from dialogs.plain_text import plain
from dialogs.records import Known, Wake
from storage import Claimed


def storable(incoming: Incoming) -> Incoming:
    """In plain text: what no database takes would come back for ever, and nothing hides in it."""
    said = replace(incoming.said, text=plain(incoming.said.text), value=plain(incoming.said.value))
    return replace(incoming, said=said, name=plain(incoming.name))


def with_notice(done: Turn, known: Known, guide: Guide) -> Turn:
    """Who can read this chat is said once, first; but after help, where help is needed."""
    if any(talk.flow == "speak_first" for talk in done.saved):
        return done  # its own opening says so
    notice = say(known, Message(guide.words.say("common", "first_notice")))
    urgent = any(letter.message.urgent for letter in done.letters)
    return done + notice if urgent else notice + done


def digest(text: str) -> str:
    """An id that carries nothing of what it was made from."""
    return hashlib.sha256(text.encode()).hexdigest()[:40]


def wake_of(claimed: Claimed) -> Wake:
    """The wake that was planned, of the task that was claimed."""
    return Wake(
        claimed.key, claimed.address, claimed.name, claimed.subject, claimed.due_at, claimed.slot
    )
