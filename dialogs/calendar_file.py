"""A contact agreement as a calendar file (RFC 5545): one short event for each promised contact.

Each contact stands by itself, in UTC: bank holidays, days away and clock changes are worked out
already, so every calendar shows the same. Ids are by week, so that a file taken again after a
change mends the dates in place; a plan that is paused or over cancels them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.promises import Closed, contacts_after, zone_of
from dialogs.records import Agreement, AgreementState
from dialogs.schedule import at
from dialogs.wording import Words

LENGTH = timedelta(minutes=15)
# More than a year and a half of weekdays; no plan is longer than two years.
MOST = 400
# RFC 5545, 3.1: a line has at most 75 octets besides its end.
_OCTETS = 75
_STATUS: Mapping[AgreementState, str] = {
    "proposed": "TENTATIVE",
    "live": "CONFIRMED",
    "paused": "CANCELLED",
    "ended": "CANCELLED",
}
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def ics(agreement: Agreement, now: datetime, closed: Closed, words: Words, reader: str = "") -> str:
    """The promised contacts later than `now`, as text of a .ics file; empty where none is left.

    `reader` is an address: the person reads who gets in touch, everybody else with whom. Nobody is
    invited or named as organiser, and nothing that anybody wrote is in it but that one name.
    """
    if reader and reader == agreement.person:
        name = agreement.contact_name or agreement.manager_name
        summary = words.say("files", "calendar.person", name=name)
    else:
        summary = words.say("files", "calendar.manager", name=agreement.person_name)
    stands = set(contacts_after(agreement, now, closed))
    ahead = [(uid, slot) for uid, slot in _numbered(agreement, closed) if slot > now][:MOST]
    if not stands:
        return ""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Speak First//Contact plan//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for uid, slot in ahead:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uid}",
            f"DTSTAMP:{_utc(now)}",
            f"SEQUENCE:{agreement.version}",
            f"DTSTART:{_utc(slot)}",
            f"DTEND:{_utc(slot + LENGTH)}",
            f"STATUS:{_status(agreement, slot) if slot in stands else 'CANCELLED'}",
            f"SUMMARY:{escaped(summary)}",
            f"DESCRIPTION:{escaped(words.say('files', 'calendar.about'))}",
            # On a calendar that a whole team can see, the time shows and the words do not.
            "CLASS:PRIVATE",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines)


def escaped(text: str) -> str:
    """A text as RFC 5545 writes a value: on one line, without characters that control."""
    plain = "\n".join(text.splitlines())
    kept = "".join(
        c for c in plain if c == "\n" or (c.isprintable() and not "\ud800" <= c <= "\udfff")
    )
    return kept.translate(_ESCAPED)


def folded(line: str) -> str:
    """A content line in pieces of at most 75 octets; no character is cut in two."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += width
    return "\r\n".join([*pieces, piece])


def _numbered(agreement: Agreement, closed: Closed) -> Iterator[tuple[str, datetime]]:
    """Every contact from the first on, also those on days away, named by week and place in it."""
    first = datetime(1970, 1, 1, tzinfo=UTC)
    every = {*contacts_after(agreement, first, closed)}
    every |= {*contacts_after(replace(agreement, away=""), first, closed)}
    before, place = "", 0
    for slot in sorted(every):
        year, week, _ = slot.astimezone(zone_of(agreement)).isocalendar()
        place = place + 1 if before == f"{year}w{week:02d}" else 1
        before = f"{year}w{week:02d}"
        yield f"{agreement.id}-{before}-{place}@speak-first", slot


def _status(agreement: Agreement, slot: datetime) -> str:
    """Paused until a day, a contact on that day or later stands again."""
    until = agreement.paused_until
    if agreement.state == "paused" and until is not None:
        midnight = at(until, datetime.min.time(), zone_of(agreement))
        return "CONFIRMED" if slot >= midnight else "CANCELLED"
    return _STATUS[agreement.state]


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
