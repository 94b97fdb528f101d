"""What is held, as plain text in the order it was written: every word of it, and nothing twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.held import Decision, Held, Note, Reading, Seat
from dialogs.held_parts import Section
from dialogs.plain_text import plain
from dialogs.seats import seat_of
from dialogs.wording import Words

DIFFERENTLY = "see_differently.differently"
WHY = "ask_why.why_asked"
ANSWER = "answer_why.why_answer"
# A choice may be shown with where it came from: the note `workplace_from` belongs to `workplace`.
_FROM = "_from"
# What a table of a question's words holds besides the labels of its options.
_NO_LABEL = frozenset({"ask", "why", "tell", "sum", "other", "now", "waiting", "none"})


@dataclass(frozen=True, slots=True)
class Page:
    """What is held and who looks at it: `reader` is an address, days are those of `zone`."""

    words: Words
    held: Held
    reader: str
    zone: ZoneInfo

    def day(self, moment: datetime) -> str:
        """A moment's day on the reader's own calendar."""
        return self.words.day(moment.astimezone(self.zone).date())


def opening(page: Page) -> str:
    """What it is about, who, when and how it stands."""
    lines = list(_head(page))
    if not page.held.notes and not page.held.decisions:
        lines += ["", page.words.say("held", "whole.nothing")]
    return "\n".join(lines)


def sections(page: Page) -> list[Section]:
    """The whole, part by part: every note with what answers it, every step."""
    threads = _threads(page, {one.id for one in page.held.decisions})
    written = [part for note in threads.get("", ()) for part in _thread(page, note, threads)]
    for one in page.held.decisions:
        written.append(_step(page, one))
        written += [
            part for note in threads.get(one.id, ()) for part in _thread(page, note, threads)
        ]
    return written


def _head(page: Page) -> Iterator[str]:
    words, held, matter = page.words, page.held, page.held.matter
    names = {"person": matter.person_name, "manager": matter.manager_name}
    yield words.say("held", "whole.between", **names)
    yield words.say("held", "whole.happened", day=words.day(matter.happened_on))
    if matter.state == "not_safe" and matter.try_again is not None:
        when = words.moment(matter.try_again, page.zone)
        yield words.say("held", "whole.not_safe_until", when=when, **names)
    else:
        yield words.say("held", f"whole.{matter.state}", **names)
    seats: list[tuple[str, Seat]] = [
        (matter.person_name, "person"),
        (matter.manager_name, "manager"),
    ]
    seats += [(one.name, one.seat) for one in held.members]
    listed = ", ".join(seated(words, held, name, seat) for name, seat in seats)
    yield words.say("held", "whole.seats", names=listed)


def seated(words: Words, held: Held, name: str, seat: Seat) -> str:
    """A name with the seat beside it: `Sam (manager)`."""
    return words.say("held", f"seat.{seat}", name=name, person=held.matter.person_name)


def _threads(page: Page, steps: set[str]) -> dict[str, list[Note]]:
    """Notes by what they are about: an earlier note, a step, or nothing (the empty text)."""
    found: dict[str, list[Note]] = {}
    before = set(steps)
    origins = {origin.id for note in page.held.notes if (origin := _origin(page.held, note))}
    for note in page.held.notes:
        if note.id not in origins:
            found.setdefault(note.about if note.about in before else "", []).append(note)
        before.add(note.id)
    return found


def _thread(page: Page, note: Note, threads: dict[str, list[Note]]) -> Iterator[Section]:
    yield _section(page, note)
    for reply in threads.get(note.id, ()):
        yield from _thread(page, reply, threads)


def _section(page: Page, note: Note) -> Section:
    """Our lines first, then theirs to the end. Theirs hold no blank line, however it is made: on
    paper too, no words can pose as a part of somebody else's."""
    shown = [line for line in plain(said(page, note)).splitlines() if _is_seen(line)]
    path = "whole.written" if shown else "whole.asked"
    name = _one_line(author(page, note))
    lead = [page.words.say("held", path, name=name, day=page.day(note.at))]
    origin = _origin(page.held, note)
    if origin is not None:
        label = _one_line(said(page, origin))
        lead.append(page.words.say("held", "whole.came_from", label=label))
    return Section(_one_line(heading(page, note)), "\n".join(lead), "\n".join(shown))


def _is_seen(line: str) -> bool:
    return any(map(str.isprintable, line.strip()))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _step(page: Page, step: Decision) -> Section:
    words = page.words
    lines = [
        words.say("held", "step.made", day=page.day(step.made_at)),
        words.say("held", "step.standing", day=words.day(step.review_on))
        if step.standing
        else words.say("held", "step.ended"),
    ]
    if step.second_name:
        lines.append(words.say("held", "step.second", name=_one_line(step.second_name)))
    return Section(words.say("held", f"step.{step.kind}"), "\n".join(lines))


def heading(page: Page, note: Note) -> str:
    """The name of the question a note answers; for another view, which part it is about."""
    if note.key == DIFFERENTLY:
        about = next((one for one in page.held.notes if one.id == note.about), None)
        if about is not None:
            quoted = (
                page.words.say("held", "whole.what_wrote", name=author(page, about))
                if about.key == DIFFERENTLY
                else heading(page, about)
            )
            name = author(page, note)
            return page.words.say("held", "whole.sees_differently", name=name, heading=quoted)
    flow, _, key = note.key.partition(".")
    yours = f"yours.{note.key}"
    if seat_of(page.held, page.reader) == "person" and page.words.has("held", yours):
        return page.words.say("held", yours)
    if page.words.has(flow, f"{key}.sum"):
        return page.words.say(flow, f"{key}.sum")
    return page.words.say("held", "whole.heading")


def said(page: Page, note: Note) -> str:
    """What was written, word for word; a choice as a sentence, or by the label it was chosen by."""
    flow, _, key = note.key.partition(".")
    values, words = note.words.split(","), page.words
    if not all(_is_label(words, flow, key, value) for value in values):
        return note.words
    sentences = f"as_read.{note.key}"
    if not all(words.has("held", f"{sentences}.{value}") for value in values):
        return "; ".join(words.say(flow, f"{key}.{value}") for value in values)
    names = {"name": _one_line(author(page, note)), "person": page.held.matter.person_name}
    read = " ".join(words.say("held", f"{sentences}.{value}", **names) for value in values)
    return read[:1].upper() + read[1:]


def _is_label(words: Words, flow: str, key: str, value: str) -> bool:
    return value.isidentifier() and value not in _NO_LABEL and words.has(flow, f"{key}.{value}")


def author(page: Page, note: Note) -> str:
    """Who wrote it, as they were called then."""
    return note.author_name or page.words.say("held", "whole.no_name")


def _origin(held: Held, note: Note) -> Note | None:
    """The note that says where this one came from, left in the same moment by the same hand."""
    of = (f"{note.key}{_FROM}", note.author, note.about, note.at)
    return next((one for one in held.notes if (one.key, one.author, one.about, one.at) == of), None)


def sentences(page: Page) -> list[Note]:
    """What this reader may see another way: all that others wrote."""
    origins = {origin.id for note in page.held.notes if (origin := _origin(page.held, note))}
    return [one for one in page.held.notes if one.author != page.reader and one.id not in origins]


def unanswered(held: Held) -> list[Note]:
    """Questions why that nobody has answered yet, the oldest first."""
    done = {note.about for note in held.notes if note.key == ANSWER}
    return [note for note in held.notes if note.key == WHY and note.id not in done]


def readings(page: Page) -> list[str]:
    """Who opened it and when, the latest first."""
    latest: Sequence[Reading] = sorted(page.held.readings, key=lambda one: one.at, reverse=True)
    return [
        page.words.say(
            "held",
            "readers.line",
            who=seated(page.words, page.held, one.name, one.seat),
            when=page.words.moment(one.at, page.zone),
        )
        for one in latest
    ]


def whole(page: Page) -> str:
    """All of it as one plain text, to print or to read out. The person gets the readings too."""
    words, names = page.words, {"manager": page.held.matter.manager_name}
    parts = [words.say("held", "title"), opening(page)]
    parts += [f"{one.heading}\n{one.body}" for one in sections(page)]
    if seat_of(page.held, page.reader) == "person" and page.held.readings:
        opened = [f"- {line}" for line in readings(page)]
        parts.append("\n".join([words.say("held", "readers.some"), *opened]))
    return "\n\n".join([*parts, words.say("held", "whole.print_end", **names)]) + "\n"
