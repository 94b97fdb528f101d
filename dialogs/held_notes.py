"""What is added at a matter: notes and who hears that there are some; seats; the clock of a why.

Nothing that anybody wrote stands in a letter about it: the letter says that it is there.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import held_view
from dialogs.deeds_held import Add, LetIn, LetOut
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.held import Admission, Held, Member, Note
from dialogs.held_text import ANSWER, DIFFERENTLY, WHY, unanswered
from dialogs.messages import Letter, Message, Option
from dialogs.records import Known, Wake
from dialogs.schedule import at as at_wall
from dialogs.schedule import waking, working_day
from dialogs.seats import may, name_of, seat_of

ACCOUNT = "own_account.account"
# What each note needs the right to.
_NEEDS = {ACCOUNT: "account", DIFFERENTLY: "differently", WHY: "why", ANSWER: "answer"}
# Working days after a question why: when its answer is asked for, and how much later it is late.
DUE, LATE = 2, 1


def add(deed: Add, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """A note is kept, word for word, if its author still has the seat for it."""
    me, matter = known.person.address, held.matter
    if not may(held, me, _NEEDS.get(deed.key, "")) or not _stands(deed, held):
        return _not_open(me, guide)
    name = name_of(held, me)
    id_ = f"n{at.nonce[:16]}00"
    note = Note(id_, matter.id, deed.key, me, name, deed.words, at.now, deed.about)
    if deed.key == WHY:
        return _asked_why(note, held, known, at, guide)
    if deed.key == ANSWER:
        return _answered_why(note, held, guide)
    told = _read_it(guide, held, me, "kept." + _NEEDS[deed.key])
    others = (
        _read_it(guide, held, reader, _told_as(name, other), name=name, other=other)
        for reader, other in (
            (matter.person, matter.manager_name),
            (matter.manager, matter.person_name),
        )
        if reader and reader != me
    )
    return Effects(notes=(note,), turn=Turn((told, *others)))


def _not_open(me: str, guide: Guide) -> Effects:
    return Effects(turn=Turn((Letter(me, held_view.not_open(guide)),)), refused=True)


def _told_as(name: str, other: str) -> str:
    """Which words tell that somebody added something: to the two of them, or from a third."""
    return "told.added" if name == other else "told.added_beside"


def _stands(deed: Add, held: Held) -> bool:
    """Whether what a note is about is here."""
    if deed.key == DIFFERENTLY:
        return any(one.id == deed.about for one in held.notes)
    if deed.key == ANSWER:
        return any(one.id == deed.about and one.key == WHY for one in held.notes)
    return True


def _asked_why(note: Note, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    matter, words = held.matter, guide.words
    if not matter.manager:
        kept = "kept.why_no_one" if matter.lead else "kept.why_nobody"
        told = _read_it(guide, held, note.author, kept, lead=matter.lead_name)
        lead = _line(guide, held, matter.lead, "told.why_late_gone") if matter.lead else ()
        return Effects(notes=(note,), turn=Turn((told, *lead)))
    asked = Message(
        words.say("held", "told.why_asked", name=note.author_name),
        options=(held_view.answer_it(guide.words, note), _read_button(guide, held)),
    )
    letters = (_read_it(guide, held, note.author, "kept.why"), Letter(matter.manager, asked))
    due = _working_days(at.now, DUE, known, guide)
    wake = Wake(_key(note), matter.manager, "why_due", matter.id, due)
    return Effects(notes=(note,), turn=Turn(letters, wakes=(wake,)))


def _answered_why(note: Note, held: Held, guide: Guide) -> Effects:
    """Who asked hears that there is an answer; if their seat is gone, the person does."""
    asked = next(one for one in held.notes if one.id == note.about)
    reader = asked.author if seat_of(held, asked.author) else held.matter.person
    kept = _read_it(guide, held, note.author, "kept.answer")
    told = (_read_it(guide, held, reader, "told.why_answered"),) if reader else ()
    return Effects(notes=(note,), turn=Turn((kept, *told)), drops=(_key(asked),))


def on_why(wake: Wake, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The manager is reminded of a question why; then the lead hears that it has no answer."""
    note = next((one for one in unanswered(held) if _key(one) == wake.key), None)
    matter = held.matter
    if note is None:
        return Effects()
    if matter.manager and wake.slot is not None:  # they are back: it is theirs to answer, as before
        due = max(_working_days(note.at, DUE, known, guide), at.now)
        theirs = replace(wake, address=matter.manager, name="why_due", at=due, slot=None)
        return Effects(turn=Turn(wakes=(theirs,)))
    if matter.manager and wake.name == "why_due":
        text = guide.words.say("held", "told.why_due")
        letter = Letter(
            matter.manager, Message(text, options=(held_view.answer_it(guide.words, note),))
        )
        late = replace(wake, name="why_late", at=_working_days(at.now, LATE, known, guide))
        return Effects(turn=Turn((letter,), wakes=(late,)))
    if matter.lead and matter.lead != matter.manager:
        said = "told.why_late_lead" if matter.manager else "told.why_late_gone"
        # Whoever asked was promised a word: they do not wait in silence.
        letters = _line(guide, held, matter.lead, said)
        if seat_of(held, note.author) is not None:
            letters += _line(guide, held, note.author, "told.why_late_asker", lead=matter.lead_name)
        return Effects(turn=Turn(letters))
    if not matter.manager:
        return Effects()
    again = guide.words.say("held", "told.why_late_again")
    message = Message(again, options=(held_view.answer_it(guide.words, note),))
    return Effects(turn=Turn((Letter(matter.manager, message),)))


def without_manager(
    held: Held, known: Known, at: Clockwork, guide: Guide, for_good: bool
) -> Effects:
    """The manager is gone: what was asked why goes to the lead, if there is one.

    At once where it is for good. Who only took the bot away may be back tomorrow: it waits for a
    working day, and the moment they went is its slot.
    """
    lead = held.matter.lead
    when = at.now if for_good else _working_days(at.now, LATE, known, guide)
    slot = None if for_good else at.now
    wakes = tuple(
        Wake(_key(note), lead, "why_late", held.matter.id, when, slot)
        for note in unanswered(held)
        if lead
    )
    return Effects(turn=Turn(wakes=wakes))


def _working_days(now: datetime, days: int, known: Known, guide: Guide) -> datetime:
    """So many working days later at the same time, or at eight where that time is in the night."""
    zone, closed = ZoneInfo(known.person.zone), guide.closed(known.person.nation or guide.nation)
    local = waking(now, zone).astimezone(zone)
    day = local.date()
    for _ in range(days):
        day = working_day(day + timedelta(days=1), closed)
    return at_wall(day, local.time(), zone)


def let_in(deed: LetIn, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The person gives a seat: to somebody picked, or by a code to pass on."""
    me, matter = known.person.address, held.matter
    if not may(held, me, "let_in"):
        return _not_open(me, guide)
    if not deed.address:
        return Effects(matter=matter, admits=((deed.seat, deed.name),))
    if seat_of(held, deed.address) is not None:
        name = name_of(held, deed.address)
        already = _line(guide, held, me, "seats.already", name=name)
        return Effects(turn=Turn(already), refused=True)
    member = Member(matter.id, deed.address, deed.seat, deed.name, at.now)
    done = _line(guide, held, me, "seats.let_in", name=deed.name)
    return Effects(members=(member,), turn=Turn((*done, _welcome(guide, held, member))))


def let_out(deed: LetOut, held: Held, known: Known, at: Clockwork, guide: Guide) -> Effects:
    """The person takes a seat away. Whoever had it hears so in one line, and no reason."""
    me = known.person.address
    if not may(held, me, "let_out"):
        return _not_open(me, guide)
    member = next((one for one in held.members if one.address == deed.address), None)
    if member is None:
        return Effects(turn=Turn(_line(guide, held, me, "seats.not_there")))
    done = _line(guide, held, me, "seats.let_out", name=member.name)
    told = _line(guide, held, member.address, "seats.you_are_out")
    return Effects(left=(member,), turn=Turn(done + told))


def admitted(
    admission: Admission, held: Held, known: Known, at: Clockwork, guide: Guide
) -> Effects:
    """Somebody typed a code. It is the person's own, or the seat of somebody they let in."""
    me, matter = known.person.address, held.matter
    if seat_of(held, me) is not None:
        if me == matter.manager:
            text = guide.words.say("agreement", "code_unknown")
            return Effects(turn=Turn((Letter(me, Message(text)),)))
        return Effects(turn=Turn(_line(guide, held, me, "seats.own_code")))
    if admission.seat == "person":
        if matter.person:
            return Effects(turn=Turn(_line(guide, held, me, "seats.taken")))
        # The manager is not told: who has come here to read is theirs to say.
        mine = replace(held, matter=replace(matter, person=me))
        return Effects(
            matter=mine.matter, turn=Turn((_read_it(guide, mine, me, "welcome.person"),))
        )
    member = Member(matter.id, me, admission.seat, admission.name, at.now)
    told = _line(guide, held, matter.person, "seats.joined", name=member.name)
    letters = (_welcome(guide, held, member), *(told if matter.person else ()))
    return Effects(members=(member,), turn=Turn(letters))


def _welcome(guide: Guide, held: Held, member: Member) -> Letter:
    return _read_it(guide, held, member.address, f"welcome.{held_view.as_read(member.seat)}")


def _line(guide: Guide, held: Held, to: str, said: str, **says: str) -> tuple[Letter, ...]:
    names = {"person": held.matter.person_name, "manager": held.matter.manager_name}
    return (Letter(to, Message(guide.words.say("held", said, **{**names, **says}))),)


def _read_it(guide: Guide, held: Held, to: str, said: str, **says: str) -> Letter:
    """One line that says that there is something, with the button to read it."""
    (letter,) = _line(guide, held, to, said, **says)
    return Letter(to, replace(letter.message, options=(_read_button(guide, held),)))


def _read_button(guide: Guide, held: Held) -> Option:
    return held_view.button(guide.words, "read", held.matter.id)


def _key(note: Note) -> str:
    return f"why:{note.id}"
