"""What a visit to what is held opens, and for whom: a card, a flow, or one sentence."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias
from zoneinfo import ZoneInfo

from dialogs import doors, held_notes, held_view
from dialogs.deeds_held import LetOut, Visit
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.held import Held, Matter, Note, Reading
from dialogs.held_text import WHY, Page, author, said, sentences
from dialogs.held_view import not_open, short
from dialogs.messages import Letter, Message
from dialogs.records import Known
from dialogs.seats import may, name_of, seat_of
from dialogs.talking import advance, begin

# What shows something that was written. Every one of these is a reading, and the person sees it.
SHOWS = frozenset({"read", "download", "differently", "answer"})
# Characters of a sentence that are shown again where somebody writes about it.
QUOTED = 600

_Door: TypeAlias = Callable[[Visit, Held, Known, Clockwork, Guide], Effects]


def visit(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """Open what a seat may open. Where words are shown, all but the person leave a reading."""
    me = known.person.address
    seat, open_ = seat_of(held, me), _DOORS.get(deed.what)
    if seat is None or open_ is None or not may(held, me, deed.what):
        return Effects(turn=gone(known, guide))
    done = open_(deed, held, known, at, guide)
    if seat == "person" or deed.what not in SHOWS:
        return done
    return replace(done, reading=Reading(held.matter.id, me, name_of(held, me), seat, at.now))


def all_held(matters: tuple[Matter, ...], known: Known, at: Clockwork, guide: Guide) -> Turn:
    """The list of all they have a seat at; a kind sentence where there is none."""
    return doors.say(known, *held_view.all_of(guide, matters, known.person.address))


def gone(known: Known, guide: Guide) -> Turn:
    """One sentence, the same whether it is gone or was never theirs: it tells nothing."""
    return doors.say(known, not_open(guide))


def _read(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    return _say(known, *held_view.read(guide, held, known.person.address, _zone(known)))


def _download(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    return _say(known, *held_view.copies(guide, held, known.person.address, _zone(known)))


def _readers(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    return _say(known, *held_view.readers(guide, held, known.person.address, _zone(known)))


def _account(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    return _flow("own_account", {}, held, known, at, guide)


def _differently(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    me, zone = known.person.address, _zone(known)
    page = Page(guide.words, held, me, zone)
    note = next((one for one in sentences(page) if one.id == deed.value), None)
    if note is None:
        return _say(known, *held_view.which_part(guide, held, me, zone))
    return _flow("see_differently", _about(page, note), held, known, at, guide)


def _why(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    step = next((one.id for one in held.decisions if one.id == deed.value), "")
    return _flow("ask_why", {"about": step}, held, known, at, guide)


def _answer(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    note = next((one for one in held.notes if one.id == deed.value and one.key == WHY), None)
    if note is None:
        return Effects(turn=gone(known, guide))
    page = Page(guide.words, held, known.person.address, _zone(known))
    return _flow("answer_why", _about(page, note), held, known, at, guide)


def _let_in(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    if deed.value not in ("hr", "lead"):
        return _flow("let_in", {}, held, known, at, guide)
    return _flow("let_in", {"preset": "seat"}, held, known, at, guide, {"seat": deed.value})


def _let_out(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    if deed.value:
        return held_notes.let_out(LetOut(held.matter.id, deed.value), held, known, at, guide)
    return _say(known, *held_view.whose_seat(guide, held))


def _ask_in(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    matter = held.matter
    if deed.value not in ("hr", "lead"):
        return _say(known, held_view.whom_to_ask_in(guide, matter))
    # The same words whether or not there is somebody to ask: who has come here is not told.
    told = guide.words.say("held", "told.asked_in", person=matter.person_name)
    asked = Letter(matter.person, held_view.asked_in(guide, matter, deed.value))
    letters = (asked,) if matter.person else ()
    return Effects(turn=doors.say(known, Message(told)) + Turn(letters))


def asks_for(deed: Visit, held: Held, known: Known) -> str:
    """What names one asking to let somebody in, until something has changed; empty for none.

    Changed: a step, or what anybody but the manager wrote. Whether there was an answer, and which,
    is no part of it, and nobody can learn it by asking again.
    """
    me, matter = known.person.address, held.matter
    if deed.what != "ask_in" or deed.value not in ("hr", "lead") or not may(held, me, "ask_in"):
        return ""
    steps = sorted(one.id for one in held.decisions if one.standing)
    others = sum(one.author != matter.manager for one in held.notes)
    return f"ask_in:{matter.id}:{deed.value}:{','.join(steps)}:{others}"


def asked_already(held: Held, known: Known, guide: Guide) -> Turn:
    """To a manager who asks the same once more; the person hears nothing."""
    text = guide.words.say("held", "told.asked_already", person=held.matter.person_name)
    return doors.say(known, Message(text))


def _new_code(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    # Made whether or not the person has come, so that it tells nothing of that.
    return Effects(matter=held.matter, admits=(("person", held.matter.person_name),))


def _not_in(deed: Visit, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    return _say(known, Message(guide.words.say("held", "told.not_in")))


_DOORS: Mapping[str, _Door] = {
    "read": _read,
    "download": _download,
    "readers": _readers,
    "account": _account,
    "differently": _differently,
    "why": _why,
    "answer": _answer,
    "let_in": _let_in,
    "let_out": _let_out,
    "ask_in": _ask_in,
    "new_code": _new_code,
    "not_in": _not_in,
}


def _flow(
    flow: str,
    more: Mapping[str, str],
    held: Held,
    known: Known,
    at: Clockwork,
    guide: Guide,
    presets: Mapping[str, str] | None = None,
) -> Effects:
    me, matter = known.person.address, held.matter
    given = {
        **doors.facts(known, at, guide),
        "matter": matter.id,
        "person": matter.person_name,
        "manager": matter.manager_name,
        "seat": seat_of(held, me) or "",
        **more,
    }
    return Effects(turn=advance(begin(me, flow, given, presets or {}, at), at, guide))


def _about(page: Page, note: Note) -> dict[str, str]:
    """The sentence that somebody now writes about; a why without words is the question itself."""
    quoted = said(page, note) or page.words.say("ask_why", "why_asked.sum")
    return {"about": note.id, "sentence": short(quoted, QUOTED), "asker": author(page, note)}


def _say(known: Known, *messages: Message) -> Effects:
    return Effects(turn=doors.say(known, *messages))


def _zone(known: Known) -> ZoneInfo:
    return ZoneInfo(known.person.zone)
