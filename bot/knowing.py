"""What one turn may know of the person who speaks, loaded in one place."""

from bot.roles import everybody
from bot.roles_file import Roles
from dialogs.held import Appointment
from dialogs.records import TIME_TO_TALK, Known, Person
from storage import Tx

# Where somebody is picked for a role: only there is it asked who may have one.
PICKS = frozenset({"keep_in_touch", "contact_agreement", "hand_over", "formal", "let_in"})


async def known_of(tx: Tx, person: Person, roles: Roles) -> Known:
    """Their open conversations, the latest first, and the agreements they have a part in."""
    talks = await tx.conversations(person.address)
    agreements = await tx.agreements(person.address)
    live = {one.id for one in agreements if one.state == "live"}
    # A reminder whose plan stands still is an old card: nothing can be promised on it. And a plan
    # of their own that is at rest is nothing they are in the middle of.
    standing = tuple(
        one
        for one in talks
        if (one.flow != "check_in" or one.facts["agreement"] in live)
        and (one.flow != TIME_TO_TALK or one.asked)
    )
    plans = tuple(one for one in talks if one.flow == TIME_TO_TALK)
    named: tuple[Appointment, ...] = ()
    if any(one.flow in PICKS for one in standing):
        here = person.organisation
        named = everybody(roles, await tx.appointments(here), here)
    return Known(person, standing, agreements, named, plans=plans)
