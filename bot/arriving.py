"""What arrived, made ready: storable, named, and told once who may read this chat."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from adapters.channel import Incoming
from dialogs.doors import say
from dialogs.guide import Guide, Turn
from dialogs.messages import Message
from dialogs.plain_text import plain
from dialogs.records import Known, Person, Wake
from storage import Claimed, Tx


def storable(incoming: Incoming) -> Incoming:
    """In plain text: what no database takes would come back for ever, and nothing hides in it."""
    said = replace(incoming.said, text=plain(incoming.said.text), value=plain(incoming.said.value))
    return replace(incoming, said=said, name=plain(incoming.name))


async def who_speaks(
    tx: Tx, incoming: Incoming, home_of: Callable[[str], str], now: datetime
) -> tuple[Person, Mapping[str, str], bool]:
    """Who it is, how they are reached, and whether this is the first that is heard of them.

    `home_of` names the organisation of a workspace that nobody has seen.
    """
    found = await tx.person_and_details(incoming.address)
    before, details = found or (None, {})
    if before is None:
        organisation = await tx.organisation_of(incoming.workspace)
        if organisation is None:
            name = home_of(incoming.workspace)
            channel = incoming.workspace.partition(":")[0]
            if name == "home" and await tx.organisation_has_channel(name, channel):
                name = incoming.workspace
            organisation = await tx.bind_workspace(incoming.workspace, name, now)
        before = Person(incoming.address, organisation)
    new = not before.met
    notebook = {**details, **incoming.details}
    name, zone = incoming.name or before.name, incoming.zone or before.zone
    told = name, zone, True, incoming.can_pick, True
    if told == (before.name, before.zone, before.reachable, before.can_pick, before.met):
        person = before
    else:
        person = replace(
            before,
            name=name,
            zone=zone,
            reachable=True,
            can_pick=incoming.can_pick,
            met=True,
        )
    if new or person is not before or notebook != details:
        await tx.save_person(person, notebook, now)
    return person, notebook, new


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
