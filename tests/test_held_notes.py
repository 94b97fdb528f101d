"""What is added is kept as it was written, nobody hears what it says, and a why gets its answer."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dialogs import held_doors, held_notes
from dialogs.deeds_held import Add, LetIn, LetOut, Visit
from dialogs.explore import FACTS, paths
from dialogs.guide import Clockwork, Effects
from dialogs.held import Admission, Held, Note, Seat
from dialogs.messages import Letter, Message
from dialogs.records import Conversation, Known, Person, Wake
from dialogs.seats import MAY
from dialogs.talking import answered
from tests.test_held_view import (
    FLOWS,
    GONE,
    GUIDE,
    HELD,
    HR,
    JO,
    LEAD,
    MATTER,
    NOW,
    REP,
    SAM,
    SEATS,
    STEP,
    STRANGER,
)

WALK = {
    **FACTS,
    "matter": "m1",
    "about": "n1",
    "seat": "person",
    "person": "Jo",
    "manager": "Sam",
    "asker": "Rep",
    "sentence": "The count was short.",
}
FIRST = Note("n1", "m1", "speak_first.happened", SAM, "Sam", "The count was short.", NOW)
START = replace(HELD, notes=(FIRST,), members=(), readings=(), decisions=(STEP,))


@dataclass
class Table:
    """One matter, those around it, and a clock that only the test moves."""

    held: Held = START
    now: datetime = NOW
    count: int = 0
    talks: dict[str, Conversation] = field(default_factory=dict)
    wakes: dict[str, Wake] = field(default_factory=dict)
    chats: list[Letter] = field(default_factory=list)
    codes: list[tuple[Seat, str]] = field(default_factory=list)

    def at(self) -> Clockwork:
        self.count += 1
        return Clockwork(self.now, f"{self.count:012d}nonce")

    def known(self, who: str) -> Known:
        return Known(Person(who, "demo", can_pick=who == JO))

    def visit(self, who: str, what: str, extra: str = "") -> None:
        deed = Visit(what, "m1", extra)
        self.keep(held_doors.visit(deed, self.held, self.known(who), self.at(), GUIDE))

    def writes(self, who: str, text: str) -> None:
        """Answer the question that was put last."""
        talk = self.talks[who]
        turn = answered(talk, talk.asked, text, self.at(), GUIDE)
        self.talks.pop(who)
        self.keep(Effects(turn=turn))
        for deed in turn.deeds:
            self.carry_out(who, deed)

    def carry_out(self, who: str, deed: object) -> None:
        known, at = self.known(who), self.at()
        if isinstance(deed, Add):
            self.keep(held_notes.add(deed, self.held, known, at, GUIDE))
        elif isinstance(deed, LetIn):
            self.keep(held_notes.let_in(deed, self.held, known, at, GUIDE))
        elif isinstance(deed, LetOut):
            self.keep(held_notes.let_out(deed, self.held, known, at, GUIDE))

    def types_code(self, who: str, seat: Seat, name: str) -> Effects:
        admission = Admission("hash", "demo", "m1", seat, name, self.now + timedelta(days=14))
        done = held_notes.admitted(admission, self.held, self.known(who), self.at(), GUIDE)
        self.keep(done)
        return done

    def pass_time(self, until: datetime) -> None:
        while due := [one for one in self.wakes.values() if one.at <= until]:
            wake = min(due, key=lambda one: one.at)
            self.now = wake.at
            del self.wakes[wake.key]
            self.keep(
                held_notes.on_why(wake, self.held, self.known(wake.address), self.at(), GUIDE)
            )
        self.now = until

    def keep(self, done: Effects) -> None:
        held = self.held
        self.held = replace(
            held,
            matter=done.matter or held.matter,
            notes=held.notes + done.notes,
            members=tuple(one for one in held.members if one not in done.left) + done.members,
            readings=held.readings + ((done.reading,) if done.reading else ()),
        )
        self.codes += done.admits
        for key in done.drops:
            self.wakes.pop(key, None)
        self.wakes |= {one.key: one for one in done.turn.wakes}
        self.talks |= {one.address: one for one in done.turn.saved}
        self.chats += done.turn.letters
        assert all(one.address for one in self.chats)

    def unread(self, who: str) -> list[Message]:
        """What this one got since they last looked."""
        mine = [one.message for one in self.chats if one.address == who]
        self.chats = [one for one in self.chats if one.address != who]
        return mine


def told(messages: list[Message]) -> str:
    return "\n".join(message.text for message in messages)


def full() -> Table:
    return Table(replace(START, members=HELD.members))


@pytest.mark.parametrize("name", FLOWS)
def test_every_question_has_its_words_and_every_path_ends(name: str) -> None:
    words, ways = GUIDE.words, list(paths(FLOWS[name], WALK))
    asked = {key for way in ways for key, _ in way.steps}
    assert set(words.tables[name]) - {"outcome"} == asked
    assert set(words.entries(name, "outcome")) == {way.outcome.name for way in ways}
    assert all(words.has(name, f"{key}.{part}") for key in asked for part in ("ask", "why", "sum"))


@pytest.mark.parametrize("who", [JO, REP, SAM])
def test_an_account_is_kept_word_for_word_and_told_without_a_word_of_it(who: str) -> None:
    table = full()
    table.visit(who, "account")
    table.unread(who)
    table.writes(who, "The canary sang at noon.")
    assert table.held.notes[-1].words == "The canary sang at noon."
    assert table.held.notes[-1].author == who
    assert "word for word" in told(table.unread(who))
    for other in {JO, SAM} - {who}:
        (line,) = table.unread(other)
        assert [option.value for option in line.options] == ["read:m1:"]
        assert "canary" not in line.text and "has added something" in line.text
    assert not table.chats


def test_another_view_is_kept_and_the_first_stays_as_it_was() -> None:
    table = Table()
    table.visit(JO, "differently", "n1")
    table.writes(JO, "It was right at noon.")
    first, second = table.held.notes
    assert first == FIRST
    assert (second.about, second.words) == ("n1", "It was right at noon.")
    assert "noon" not in told(table.unread(SAM))


def test_who_was_let_out_in_mid_sentence_writes_nothing() -> None:
    table = full()
    table.visit(REP, "account")
    table.visit(JO, "let_out", REP)
    table.unread(REP)
    table.writes(REP, "Something I began.")
    assert table.held.notes == START.notes
    assert GONE in told(table.unread(REP))
    assert "Something" not in told(table.unread(SAM)) + told(table.unread(JO))


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize(
    ("key", "what"),
    [
        ("own_account.account", "account"),
        ("see_differently.differently", "differently"),
        ("ask_why.why_asked", "why"),
        ("answer_why.why_answer", "answer"),
        ("speak_first.happened", "nothing may write this"),
    ],
)
def test_a_note_is_kept_only_from_a_seat_that_may_write_it(seat: Seat, key: str, what: str) -> None:
    held = replace(HELD, readings=())
    about = {"see_differently.differently": "n1", "answer_why.why_answer": "n8"}.get(key, "")
    for who in (SEATS[seat], STRANGER):
        known = Known(Person(who, "demo"))
        deed = Add("m1", key, "A canary.", about)
        done = held_notes.add(deed, held, known, Clockwork(NOW, "x" * 32), GUIDE)
        assert bool(done.notes) == (who != STRANGER and what in MAY[seat])
        if not done.notes:
            assert done.turn.letters == (Letter(who, Message(GONE)),)
            assert not done.turn.wakes


def test_a_why_is_asked_by_name_reminded_answered_and_told_to_who_asked() -> None:
    table = full()
    table.visit(REP, "why", "d1")
    table.writes(REP, "What about the canary?")
    asked = table.held.notes[-1]
    assert (asked.about, asked.key) == ("d1", "ask_why.why_asked")
    (letter,) = table.unread(SAM)
    assert "Rae has asked why" in letter.text and "canary" not in letter.text
    assert letter.options[0].value == f"answer:m1:{asked.id}"
    table.pass_time(datetime(2026, 11, 26, 9, 0, tzinfo=UTC))
    (reminder,) = table.unread(SAM)
    assert "canary" not in reminder.text and reminder.options[0].value == letter.options[0].value
    table.unread(REP)
    table.visit(SAM, "answer", asked.id)
    assert "What about the canary?" in told(table.unread(SAM))
    table.writes(SAM, "To keep the canary safe.")
    assert table.held.notes[-1].about == asked.id
    (line,) = table.unread(REP)
    assert "has answered" in line.text and "canary" not in line.text
    assert line.options[0].value == "read:m1:"
    assert not table.wakes
    table.pass_time(table.now + timedelta(days=30))
    assert not table.unread(LEAD)


def test_to_ask_why_needs_no_words() -> None:
    table = Table()
    table.visit(JO, "why")
    table.writes(JO, "")
    assert (table.held.notes[-1].words, table.held.notes[-1].about) == ("", "")
    table.unread(SAM)
    table.visit(SAM, "answer", table.held.notes[-1].id)
    assert "Why are we taking this approach?" in told(table.unread(SAM))


def test_after_three_working_days_the_lead_hears_that_it_is_late_and_nothing_more() -> None:
    table = Table(now=datetime(2026, 11, 26, 15, 0, tzinfo=UTC))  # a Thursday
    table.visit(JO, "why")
    table.writes(JO, "A canary.")
    table.unread(SAM)
    table.pass_time(datetime(2026, 12, 1, 14, 59, tzinfo=UTC))
    assert len(table.unread(SAM)) == 1 and not table.unread(LEAD)
    table.pass_time(datetime(2026, 12, 1, 15, 0, tzinfo=UTC))
    (late,) = table.unread(LEAD)
    assert "Sam" in late.text and "You could say" in late.text
    assert "Jo" not in late.text and "canary" not in late.text and not late.options
    assert not table.unread(SAM) and not table.wakes


def test_without_a_lead_the_manager_is_told_again() -> None:
    table = Table(replace(START, matter=replace(MATTER, lead="", lead_name="")))
    table.visit(JO, "why")
    table.writes(JO, "")
    table.unread(SAM)
    table.pass_time(NOW + timedelta(days=10))
    first, second = table.unread(SAM)
    assert first.text != second.text and second.options[0].value.startswith("answer:m1:")


def test_a_why_asked_in_the_night_or_over_a_holiday_is_reminded_by_day() -> None:
    night = Table(now=datetime(2026, 12, 23, 23, 30, tzinfo=UTC))  # Christmas Eve is a Thursday
    night.visit(JO, "why")
    night.writes(JO, "")
    (wake,) = night.wakes.values()
    # The 25th is a bank holiday, so is Monday the 28th (for Boxing Day, a Saturday).
    assert wake.at == datetime(2026, 12, 30, 8, 0, tzinfo=UTC)


def test_when_the_manager_has_left_the_lead_is_asked_to_find_someone() -> None:
    table = Table(replace(START, matter=replace(MATTER, manager="")))
    table.visit(JO, "why")
    table.writes(JO, "A canary.")
    assert "I have told Lee" in told(table.unread(JO))
    assert "find someone" in told(table.unread(LEAD)) and not table.wakes
    alone = Table(replace(START, matter=replace(MATTER, manager="", lead="", lead_name="")))
    alone.visit(JO, "why")
    alone.writes(JO, "")
    assert "You could take it to HR" in told(alone.unread(JO)) and not alone.chats


def test_a_manager_who_leaves_while_a_why_is_open_leaves_it_to_the_lead() -> None:
    table = Table()
    table.visit(JO, "why")
    table.writes(JO, "")
    table.held = replace(table.held, matter=replace(table.held.matter, manager=""))
    table.pass_time(NOW + timedelta(days=10))
    assert "find someone" in told(table.unread(LEAD))


def test_the_answer_goes_to_the_person_if_who_asked_has_no_seat_any_more() -> None:
    table = full()
    table.visit(REP, "why")
    table.writes(REP, "")
    table.visit(JO, "let_out", REP)
    for who in (REP, JO):
        table.unread(who)
    table.visit(SAM, "answer", table.held.notes[-1].id)
    table.writes(SAM, "Because.")
    assert not table.unread(REP)
    assert "has answered" in told(table.unread(JO))


@pytest.mark.parametrize("seat", ["companion", "hr", "lead"])
def test_the_person_lets_somebody_in_and_was_told_before_what_they_will_see(seat: Seat) -> None:
    table, someone = Table(), "web:demo:new"
    table.visit(JO, "let_in")
    table.writes(JO, seat)
    before = told(table.unread(JO))
    assert "read all that is kept here" in before
    assert ("add their own words" in before) == ("account" in MAY[seat])
    assert ("keep a copy" in before) == ("download" in MAY[seat])
    table.writes(JO, "Ali")
    table.writes(JO, someone)
    assert not table.held.members
    table.writes(JO, "yes")
    (member,) = table.held.members
    assert (member.address, member.seat, member.name) == (someone, seat, "Ali")
    (welcome,) = table.unread(someone)
    assert "Jo" in welcome.text and "The count" not in welcome.text
    assert welcome.options[0].value == "read:m1:"
    assert not table.unread(SAM)


def test_a_second_thought_lets_nobody_in() -> None:
    table = Table()
    table.visit(JO, "let_in")
    for answer in ("hr", "Ali", "web:demo:new", "no"):
        table.writes(JO, answer)
    assert not table.held.members and not table.codes
    assert {letter.address for letter in table.chats} == {JO}


def test_somebody_who_cannot_be_picked_gets_a_code() -> None:
    table = Table()
    table.visit(JO, "let_in")
    for answer in ("companion", "Ali", "", "yes"):
        table.writes(JO, answer)
    assert table.codes == [("companion", "Ali")] and not table.held.members
    done = table.types_code("web:demo:ali", "companion", "Ali")
    assert done.members and table.held.members[0].name == "Ali"
    assert "at their side" in told(table.unread("web:demo:ali"))
    assert "Ali has typed the code" in told(table.unread(JO))
    assert not table.unread(SAM)


def test_who_has_a_seat_is_not_given_a_second_one() -> None:
    table = full()
    for who in (SAM, REP):
        before = table.held
        table.carry_out(JO, LetIn("m1", "hr", "Someone", who))
        assert table.held == before and "has a seat here already" in told(table.unread(JO))
        done = table.types_code(who, "companion", "Ali")
        assert done.matter is None and not done.members
        # The manager learns nothing by typing the code they hold: not even that it is theirs.
        said = "I don't know that code" if who == SAM else "for someone else"
        assert said in told(table.unread(who))


def test_only_the_person_gives_and_takes_seats() -> None:
    for who in (SAM, REP, HR, LEAD, STRANGER):
        table = full()
        before = table.held
        table.carry_out(who, LetIn("m1", "hr", "Ali", "web:demo:new"))
        table.carry_out(who, LetIn("m1", "hr", "Ali", ""))
        table.carry_out(who, LetOut("m1", HR))
        assert table.held == before and not table.codes
        assert [one for one in table.chats if one.message != Message(GONE)] == []


def test_a_seat_is_taken_back_with_one_tap_and_one_kind_line() -> None:
    table = full()
    table.visit(JO, "let_out")
    values = [option.value for option in table.unread(JO)[0].options]
    assert values == [f"let_out:m1:{who}" for who in (REP, HR, LEAD)]
    table.visit(JO, "let_out", REP)
    assert REP not in [one.address for one in table.held.members]
    (line,) = table.unread(REP)
    assert "Thank you" in line.text and not line.options and "\n" not in line.text
    table.visit(REP, "read")
    assert table.unread(REP) == [Message(GONE)]
    table.visit(JO, "let_out", REP)  # the old button once more
    assert "do not have a seat" in told(table.unread(JO))[-80:]


def test_a_manager_may_ask_for_help_and_a_no_leaves_no_trace() -> None:
    table = full()
    before = table.held
    table.visit(SAM, "ask_in", "hr")
    answer = table.unread(SAM)
    (asked,) = table.unread(JO)
    yes, no = asked.options
    table.visit(JO, *no.value.split(":", 2)[::2])
    assert "no one is told" in told(table.unread(JO))
    assert table.held == before and not table.chats and not table.wakes and not table.talks
    assert "up to Jo" in told(answer)
    table.visit(JO, *yes.value.split(":", 2)[::2])
    assert "What is their name?" in told(table.unread(JO))
    assert not table.unread(SAM)


def test_the_persons_code_makes_it_theirs_and_the_manager_hears_nothing() -> None:
    table = Table(replace(START, matter=replace(MATTER, person="")))
    done = table.types_code(JO, "person", "Jo")
    assert done.matter is not None and table.held.matter.person == JO
    (welcome,) = table.unread(JO)
    assert "All of it is open to you" in welcome.text and "The count" not in welcome.text
    assert welcome.options[0].value == "read:m1:"
    assert not table.chats


def test_the_persons_seat_is_never_the_managers_and_never_taken_twice() -> None:
    table = Table(replace(START, matter=replace(MATTER, person="")))
    assert table.types_code(SAM, "person", "Jo").matter is None
    assert "I don't know that code" in told(table.unread(SAM))
    table.types_code(JO, "person", "Jo")
    assert table.types_code(STRANGER, "person", "Jo").matter is None
    assert table.held.matter.person == JO
    assert "taken" in told(table.unread(STRANGER))


def test_a_persons_silence_leaves_nothing() -> None:
    table = full()
    before = table.held
    for what, extra in (("read", ""), ("download", ""), ("readers", ""), ("differently", "n1")):
        table.visit(JO, what, extra)
    for what in ("account", "why", "let_in"):
        table.visit(JO, what)
    assert table.held == before and not table.wakes
    table.pass_time(NOW + timedelta(days=365))
    assert {letter.address for letter in table.chats} == {JO}


_WHO = some.sampled_from([*SEATS.values(), STRANGER])
_DOORS = some.sampled_from(sorted({what for may in MAY.values() for what in may}))
_EXTRA = some.sampled_from(["", "n1", "d1", "hr", REP, HR])
_MOVES = some.lists(some.tuples(_WHO, some.one_of(_DOORS, some.just("write")), _EXTRA), max_size=30)


@given(_MOVES)
def test_whatever_happens_in_whatever_order_the_promises_hold(
    moves: list[tuple[str, str, str]],
) -> None:
    table = full()
    for number, (who, what, extra) in enumerate(moves):
        notes = table.held.notes
        if what == "write" and who in table.talks:
            table.writes(who, "hr" if table.talks[who].flow == "let_in" else f"canary{number}")
        elif what != "write":
            table.visit(who, what, extra)
        else:
            continue
        # Nothing is ever changed or lost; what is new is only added.
        assert table.held.notes[: len(notes)] == notes
        for letter in table.chats:
            if letter.address != who:
                assert "canary" not in letter.message.text + letter.message.copy
            if letter.address == STRANGER:
                assert letter.message == Message(GONE)
        table.chats.clear()
    table.pass_time(NOW + timedelta(days=60))
    assert all("canary" not in letter.message.text for letter in table.chats)
    # Reminders and alerts go to those with power; who asked why hears that it takes longer.
    asked = {note.author for note in table.held.notes if note.key == "ask_why.why_asked"}
    assert {letter.address for letter in table.chats} <= {SAM, LEAD} | asked
    assert JO not in {one.reader for one in table.held.readings}
    assert all(one.author != STRANGER for one in table.held.notes)
