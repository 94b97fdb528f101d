"""Every part of an agreement in words: the rows of its card and of its reminder."""

from collections.abc import Collection
from datetime import datetime
from itertools import islice

from dialogs.promises import Closed, contacts_after, still_away, zone_of
from dialogs.records import Agreement
from dialogs.rhythm import name_of
from dialogs.wording import Words

# What whoever keeps in touch needs before their eyes at that moment.
FOR_REMINDER = (
    *("means", "reach", "language", "if_other", "avoid"),
    *("shifts", "no_reply", "deputy", "copied"),
)


def names(agreement: Agreement) -> dict[str, str]:
    """The three names, for any sentence about an agreement."""
    return {
        "person": agreement.person_name,
        "manager": agreement.contact_name or agreement.manager_name,
        "lead": agreement.lead_name,
    }


def parts(
    words: Words,
    agreement: Agreement,
    now: datetime,
    closed: Closed,
    only: Collection[str] = (),
) -> tuple[tuple[str, str], ...]:
    """The rows that say something; of those named in `only`, where it names any."""
    rows = (
        (name, said(words, agreement, name, now, closed))
        for name in words.entries("agreement", "parts")
        if not only or name in only
    )
    return tuple((words.say("agreement", f"parts.{name}"), text) for name, text in rows if text)


def said(words: Words, agreement: Agreement, part: str, now: datetime, closed: Closed) -> str:
    """One part as a person reads it; empty where there is nothing to say."""
    if part == "contact":
        return agreement.contact_name or agreement.manager_name
    if part == "rhythm":
        return rhythm(words, agreement.rule)
    if part == "time":
        return agreement.start.split("T")[1]
    if part == "until":
        return words.day(agreement.until)
    if part == "nation":
        return known_label(words, "nation", agreement.nation)
    if part == "lead":
        return agreement.lead_name
    if part == "away":
        return "\n".join(
            words.say("agreement", "from_to", first=words.day(first), last=words.day(last))
            for first, last in still_away(agreement, now)
        )
    if part == "next":
        return _next(words, agreement, now, closed)
    return known_label(words, part, getattr(agreement, part))


def _next(words: Words, agreement: Agreement, now: datetime, closed: Closed) -> str:
    """The next three dates, for an agreement that is on or may come to be."""
    if agreement.state not in ("proposed", "live"):
        return ""
    dates = [slot for slot in contacts_after(agreement, now, closed) if _to_come(agreement, slot)]
    soon = "\n".join(words.moment(slot, zone_of(agreement)) for slot in islice(dates, 3))
    return soon or words.say("agreement", "none_left")


def _to_come(agreement: Agreement, slot: datetime) -> bool:
    """Not before the next that is due: a day that has had its contact has no second one."""
    return agreement.state != "live" or (agreement.due_at is not None and slot >= agreement.due_at)


def rhythm(words: Words, rule: str) -> str:
    """How often, and on which days."""
    name, days, number = name_of(rule)
    listed = [words.say("common", f"day.{day}") for day in days]
    both = words.say("agreement", "and_day", days=", ".join(listed[:-1]), day="".join(listed[-1:]))
    day = both if len(listed) > 1 else "".join(listed)
    return words.say("agreement", f"often.{name}", day=day, number=str(number))


def known_label(words: Words, part: str, value: str) -> str:
    """A choice in words, with the name it carries; what the person typed themselves as it is."""
    code, _, name = value.partition(":")
    path = f"{part}.{code}"
    if code.isidentifier() and words.has("agreement", path):
        return words.say("agreement", path, name=name)
    return value
