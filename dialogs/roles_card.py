"""Who may be lead, HR and rep where somebody works, as a card; and what is said about a change."""

from collections.abc import Iterable, Sequence

from dialogs import tokens
from dialogs.guide import Guide
from dialogs.held import Appointment
from dialogs.messages import Message, Option

ROLES = ("lead", "hr", "rep")
# The door to the flow `name_roles`.
DOOR = "name_roles"


def who_is_who(
    entries: Sequence[Appointment], guide: Guide, said: str = "", admin: bool = False
) -> Message:
    """Everybody who was named, by role. `said` comes first; only an administrator can change it."""
    words = guide.words
    intro = words.say("roles", "intro")
    change = Option(tokens.door(DOOR), "", words.say("roles", "change"))
    return Message(
        text="\n\n".join(part for part in (said, intro) if part),
        title=words.say("roles", "title"),
        facts=tuple(
            (words.say("roles", f"part.{role}"), _named(entries, role, guide)) for role in ROLES
        ),
        options=(change,) if admin else (),
    )


def _named(entries: Iterable[Appointment], role: str, guide: Guide) -> str:
    names = sorted({one.name for one in entries if one.role == role}, key=str.casefold)
    return "\n".join(names) or guide.words.say("roles", "open")


def not_admin(admins: Sequence[str], guide: Guide) -> Message:
    """One kind sentence to somebody who may not change the list. `admins` are names, if known."""
    words = guide.words
    if not admins:
        return Message(words.say("roles", "not_admin"))
    names = words.say("roles", "between").join(admins)
    return Message(words.say("roles", "not_admin_named", names=names))


def may_not(role: str, name: str, entries: Iterable[Appointment], guide: Guide) -> Message:
    """Somebody picked a person who is not on the list for that role: who is."""
    words = guide.words
    names = words.say("roles", "between").join(_named(entries, role, guide).split("\n"))
    return Message(words.say("roles", f"may_not.{role}", name=name, names=names))


def not_on_the_list(role: str, guide: Guide) -> Message:
    """Somebody typed a code for a role that only those on a list may have."""
    words = guide.words
    return Message(words.say("roles", "not_listed", role=words.say("roles", f"role.{role}")))


def about(what: str, role: str, name: str, guide: Guide) -> str:
    """A sentence about one change: `added`, `removed`, `not_found`, ..."""
    words = guide.words
    return words.say("roles", what, name=name, role=words.say("roles", f"role.{role}"))


def told(role: str, by: str, guide: Guide) -> Message:
    """What the person hears who was put on the list. `by` may be empty."""
    words = guide.words
    return Message(
        words.say(
            "roles",
            "told",
            by=by or words.say("roles", "someone"),
            role=words.say("roles", f"role.{role}"),
        )
    )
