"""What is held is open to its person, whole; to others by their seat; and no opening is secret."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters import slack_wire_render, teams_wire_cards
from dialogs import held_doors, held_text, held_view
from dialogs.deeds_held import Decide, Review, Visit
from dialogs.explore import paths
from dialogs.flows import FLOWS as ALL_FLOWS
from dialogs.flows import held_notes as flows
from dialogs.guide import Clockwork, Effects
from dialogs.held import Decision, Held, Matter, Member, Note, Reading, Seat
from dialogs.held_parts import LINES, PART, Section
from dialogs.messages import Message
from dialogs.records import Known, Person
from dialogs.seats import MAY
from dialogs.wording import Words
from tests.world import the_guide

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday
LONDON = ZoneInfo("Europe/London")
AT = Clockwork(NOW, "0123456789abcdef0123456789abcdef")
SAM, JO, REP, HR, LEAD = (f"web:demo:{name}" for name in ("sam", "jo", "rep", "hr", "lead"))
STRANGER = "web:demo:stranger"
SEATS: dict[Seat, str] = {"manager": SAM, "person": JO, "companion": REP, "hr": HR, "lead": LEAD}
WHATS = sorted({what for may in MAY.values() for what in may} | {"all", "", "told", "nonsense"})
FLOWS = {
    "own_account": flows.own_account,
    "see_differently": flows.see_differently,
    "ask_why": flows.ask_why,
    "answer_why": flows.answer_why,
    "let_in": flows.let_in,
}


GUIDE = the_guide()
GONE = GUIDE.words.say("held", "gone")
MATTER = Matter(
    id="m1",
    organisation="demo",
    manager=SAM,
    manager_name="Sam",
    person_name="Jo",
    state="held",
    happened_on=date(2026, 11, 20),
    opened_at=NOW,
    person=JO,
    lead=LEAD,
    lead_name="Lee",
)
STEP = Decision("d1", "m1", "suspension", NOW, date(2026, 12, 8), second_name="Ola")


def note(id_: str, key: str, author: str, words: str, about: str = "") -> Note:
    return Note(id_, "m1", key, author, author.rpartition(":")[2].title(), words, NOW, about)


NOTES = (
    note("n1", "speak_first.happened", SAM, "The count was short."),
    note("n2", "speak_first.workplace", SAM, "It was loud there."),
    note("n3", "speak_first.workplace_from", SAM, "seen"),
    note("n4", "see_differently.differently", JO, "The count was right at noon.", "n1"),
    note("n5", "see_differently.differently", SAM, "I counted at one.", "n4"),
    note("n6", "formal.risk", SAM, "Drugs could go missing again.", "d1"),
    note("n7", "see_differently.differently", JO, "The cupboard was open to all.", "n6"),
    note("n8", "ask_why.why_asked", REP, "Why not another ward?", "d1"),
    note("n9", "ask_why.why_asked", HR, ""),
    note("n10", "answer_why.why_answer", SAM, "It felt safer.", "n9"),
    note("n11", "speak_first.they_ok", SAM, "shaken"),
)
HELD = Held(
    MATTER,
    NOTES,
    (
        Member("m1", REP, "companion", "Rae", NOW),
        Member("m1", HR, "hr", "Hana", NOW),
        Member("m1", LEAD, "lead", "Lee", NOW),
    ),
    (Reading("m1", SAM, "Sam", "manager", NOW), Reading("m1", REP, "Rae", "companion", NOW)),
    (STEP,),
)


def known(address: str) -> Known:
    return Known(Person(address, "demo", can_pick=True))


def visit(who: str, what: str, extra: str = "", held: Held = HELD) -> Effects:
    return held_doors.visit(Visit(what, held.matter.id, extra), held, known(who), AT, GUIDE)


def text_of(card: Message) -> str:
    every = (card.title, card.text, *(text for pair in card.sections for text in pair))
    return "\n".join(text for text in every if text)


def seen(effects: Effects, who: str) -> str:
    """Everything this reader is shown, as one text."""
    cards = [letter.message for letter in effects.turn.letters if letter.address == who]
    return "\n\n".join(
        "\n".join((text_of(card), card.copy, *(one.label for one in card.options)))
        for card in cards
    )


def written(effects: Effects) -> bool:
    """Whether anything at all is left behind besides what is said."""
    return effects != Effects(turn=replace(effects.turn, saved=(), wakes=(), deeds=())) or bool(
        effects.turn.saved or effects.turn.wakes or effects.turn.deeds
    )


@pytest.mark.parametrize("what", WHATS)
@pytest.mark.parametrize("seat", [*SEATS, None])
@pytest.mark.parametrize("extra", ["", "n1", "n8", "d1", "hr", REP, JO])
def test_what_a_seat_may_not_do_shows_one_sentence_and_writes_nothing(
    seat: Seat | None, what: str, extra: str
) -> None:
    who = SEATS[seat] if seat else STRANGER
    done = visit(who, what, extra)
    formal = what in ("formal", "review")  # those doors lead elsewhere
    if seat is not None and what in MAY[seat] and not formal:
        assert done.turn.letters or done.admits
        return
    assert [(one.address, one.message) for one in done.turn.letters] == [(who, Message(GONE))]
    assert not written(done)


@pytest.mark.parametrize(("seat", "who"), SEATS.items())
def test_every_button_that_is_shown_opens_something(seat: Seat, who: str) -> None:
    cards = [letter.message for letter in visit(who, "read").turn.letters]
    options = [option for card in cards for option in card.options]
    assert options
    for option in options:
        what, matter, extra = option.value.split(":", 2)
        assert what in MAY[seat] and matter == "m1" and len(option.label) <= 60
        if what not in ("formal", "review"):
            assert GONE not in seen(visit(who, what, extra), who)


@pytest.mark.parametrize("who", SEATS.values())
def test_the_whole_is_shown_word_for_word_and_nothing_twice(who: str) -> None:
    shown = seen(visit(who, "read"), who)
    for one in NOTES:
        if one.words and one.id not in ("n3", "n11"):
            assert shown.count(one.words) == 1
    assert "They are shaken" in shown and "Friday 20 November 2026" in shown
    assert "Tuesday 8 December 2026" in shown and "Ola was named for a second view." in shown


def parts(held: Held = HELD, words: Words = GUIDE.words) -> list[Section]:
    return held_text.sections(held_text.Page(words, held, JO, LONDON))


def test_every_part_is_under_its_heading_and_says_once_whose_it_is_and_when() -> None:
    for one in parts():
        assert one.heading and "\n" not in one.heading
        first, *_ = one.lead.splitlines()
        assert "Tuesday 24 November 2026" in first
    (happened,) = (one for one in parts() if one.words == "The count was short.")
    assert happened.heading == "What was seen and heard"
    assert happened.lead == "Sam, Tuesday 24 November 2026"


def test_another_view_stands_right_below_what_it_is_about_and_both_stand() -> None:
    shown = parts()
    at = next(number for number, one in enumerate(shown) if one.words == "The count was short.")
    assert shown[at + 1].words == "The count was right at noon."
    assert shown[at + 1].heading == 'Jo sees "What was seen and heard" another way'
    assert shown[at + 2].words == "I counted at one."
    step = next(number for number, one in enumerate(shown) if "suspension" in one.heading)
    assert shown[step + 1].words == "Drugs could go missing again."
    assert shown[step + 2].words == "The cupboard was open to all."
    assert shown[step + 3].words == "Why not another ward?"


def test_the_answer_stands_below_the_question_why() -> None:
    shown = parts()
    at = next(n for n, one in enumerate(shown) if one.lead.startswith("Hr asked this on"))
    assert shown[at].heading.startswith("Why are we taking") and not shown[at].words
    assert shown[at + 1].words == "It felt safer."


def test_what_was_typed_is_never_taken_for_a_word_of_ours() -> None:
    for typed in ("why", "ask", "sum", "tell", "none"):
        page = held_text.Page(GUIDE.words, HELD, JO, LONDON)
        assert held_text.said(page, note("x", "speak_first.happened", SAM, typed)) == typed


def test_where_it_came_from_stands_with_the_note_it_belongs_to() -> None:
    tables = dict(GUIDE.words.tables)
    first = dict(tables["speak_first"])
    first["workplace_from"] = {"sum": "Where from", "seen": "I saw it myself"}
    words = replace(GUIDE.words, tables={**tables, "speak_first": first})
    shown = parts(words=words)
    (held,) = (one for one in shown if one.words == "It was loud there.")
    assert held.lead.splitlines()[1:] == ["Where this came from: I saw it myself."]
    assert not any("I saw it myself" in one.body for one in shown if one != held)


# The last of them are wide, but empty: in braille, in Korean, and in music.
GAPS = ("\n \n", "\r\r", "\u2028\u2029", "\n\u200b\n", "\x0b\x0c\x85", "\n\u3000\n")
EMPTY = ("\u2800", "\u3164", "\uffa0", "\u115f\u1160", "\u00ad", "\U000e0041", "\u202e", "\ufe0f")


@pytest.mark.parametrize("gap", [*GAPS, *(f"\n{one}\n" for one in EMPTY)])
def test_nobody_can_write_a_note_that_poses_as_somebody_elses(gap: str) -> None:
    mine = parts()
    posing = f"{mine[0].heading}\n{mine[0].body}"
    forged = note("n12", "own_account.account", JO, gap.join(("Mine.", posing, posing, "")))
    held = replace(HELD, notes=(*NOTES, forged))
    assert len(parts(held)) == len(mine) + 1
    before, after = (held_view.as_text(GUIDE, one, JO, LONDON) for one in (HELD, held))
    assert len(after.split("\n\n")) == len(before.split("\n\n")) + 1
    cards = [letter.message for letter in visit(JO, "read", held=held).turn.letters]
    headings = [heading for card in cards for heading, _ in card.sections]
    assert headings.count(mine[0].heading) == 1
    assert not any("\n\n" in under for card in cards for _, under in card.sections)


# These end the way or are asked again, so they are never kept.
NEVER_KEPT = {
    "formal.in_line.in_line",
    "formal.advice.not_yet",
    *(f"formal.fits_{number}.take" for number in (1, 2, 3)),
}


@pytest.mark.parametrize("flow", ["formal", "review"])
def test_every_choice_that_is_kept_reads_as_a_sentence(flow: str) -> None:
    ways = list(paths(ALL_FLOWS[flow]))
    deeds = [deed for way in ways for deed in way.outcome.deeds]
    kept = {key for deed in deeds if isinstance(deed, Decide | Review) for key, _ in deed.notes}
    page = held_text.Page(GUIDE.words, HELD, JO, LONDON)
    choices = {
        f"{key}.{value}"
        for key in kept
        for value in GUIDE.words.entries(flow, key.partition(".")[2])
        if held_text._is_label(GUIDE.words, flow, key.partition(".")[2], value)
    }
    assert len(choices) > 2
    for choice in choices - NEVER_KEPT:
        key, _, value = choice.rpartition(".")
        shown = held_text.said(page, note("n1", key, SAM, value))
        assert shown.endswith("."), f"{choice}: {shown}"
        assert "{" not in shown


def test_several_choices_read_as_sentences_and_an_unknown_author_as_someone() -> None:
    page = held_text.Page(GUIDE.words, HELD, JO, LONDON)
    missing = note("n1", "formal.missing", SAM, "badge,travel")
    both = held_text.said(page, missing)
    assert both.startswith(
        "There is no quiet way yet to give back badge and keys. There is no safe"
    )
    gone = replace(note("n2", "formal.told", "", "told"), author_name="")
    assert held_text.said(page, gone) == "Someone has told Jo in person."


def test_a_note_about_something_that_is_not_here_is_shown_all_the_same() -> None:
    lost = replace(HELD, notes=(note("n1", "no_such.flow", "", "Still here.", "n99"),))
    shown = seen(visit(JO, "read", held=lost), JO)
    assert "Still here." in shown


def test_a_long_account_is_split_and_nothing_is_cut() -> None:
    spaced = " ".join(f"zz{number}" for number in range(2000))
    solid = "長" * 7000
    long = replace(
        HELD,
        notes=(
            note("n1", "own_account.account", JO, spaced),
            note("n2", "own_account.account", JO, solid),
        ),
    )
    for what in ("read", "download"):
        cards = [letter.message for letter in visit(JO, what, held=long).turn.letters]
        texts = [text_of(card) if what == "read" else card.copy for card in cards]
        assert all(len(text) <= 3100 for text in texts)
        whole = " ".join(texts)
        assert [one for one in whole.split() if one.startswith("zz")] == spaced.split()
        assert whole.count("長") == 7000
    assert [bool(card.options) for card in cards[:-1]] == [False] * (len(cards) - 1)


@pytest.mark.parametrize("what", sorted(held_doors.SHOWS))
@pytest.mark.parametrize(("seat", "who"), SEATS.items())
def test_a_reading_is_written_for_everybody_but_the_person(seat: Seat, who: str, what: str) -> None:
    done = visit(who, what, "n8" if what == "answer" else "")
    if seat == "person" or what not in MAY[seat]:
        assert done.reading is None
    else:
        assert done.reading is not None
        assert (done.reading.reader, done.reading.seat, done.reading.at) == (who, seat, NOW)


def test_only_doors_that_write_a_reading_show_what_was_written() -> None:
    for seat, who in SEATS.items():
        for what in MAY[seat] - held_doors.SHOWS - {"formal", "review"}:
            for extra in ("", "n1", "n8", "d1"):
                shown = seen(visit(who, what, extra), who)
                assert not [one for one in NOTES if len(one.words) > 9 and one.words in shown]


def test_the_person_sees_who_has_read_it_and_when() -> None:
    shown = seen(visit(JO, "readers"), JO)
    assert "Sam (manager): Tuesday 24 November 2026 at 09:00" in shown
    assert "Rae (here for Jo)" in shown
    assert "No one else" in seen(visit(JO, "readers", held=replace(HELD, readings=())), JO)


def test_nobody_but_the_person_sees_who_has_read_it() -> None:
    for seat, who in SEATS.items():
        page = held_view.as_text(GUIDE, HELD, who, LONDON)
        assert ("at 09:00" in page) == (seat == "person")


def test_a_manager_sees_the_same_whether_or_not_the_person_has_come() -> None:
    away = replace(HELD, matter=replace(MATTER, person=""))
    for what, extra in (("read", ""), ("download", ""), ("ask_in", ""), ("ask_in", "hr")):
        done = visit(SAM, what, extra, away)
        assert seen(done, SAM) == seen(visit(SAM, what, extra), SAM)
        assert {letter.address for letter in done.turn.letters} == {SAM}


def test_a_copy_holds_everything_and_can_be_read_out() -> None:
    page = held_view.as_text(GUIDE, HELD, JO, LONDON)
    copied = "\n\n".join(letter.message.copy for letter in visit(JO, "download").turn.letters)
    assert copied.split() == page.split()
    for one in NOTES:
        assert one.words in page or one.id in ("n3", "n11")
    assert "You can add your own words" in page


def test_the_union_rep_and_the_friend_look_the_same() -> None:
    shown = seen(visit(SAM, "read"), SAM).casefold()
    assert "rae (here for jo)" in shown
    assert not [word for word in ("union", "friend", "(rep)") if word in shown]


def test_what_to_see_differently_is_what_others_wrote() -> None:
    cards = [letter.message for letter in visit(JO, "differently").turn.letters]
    offered = [option.value.split(":", 2)[2] for card in cards for option in card.options]
    assert offered == ["n1", "n2", "n5", "n6", "n8", "n9", "n10", "n11"]
    asked = seen(visit(JO, "differently", "n1"), JO)
    assert '"The count was short."' in asked and "How do you see it?" in asked


def test_with_many_parts_there_are_several_cards_of_buttons() -> None:
    many = tuple(note(f"n{n}", "speak_first.happened", SAM, f"Part {n}.") for n in range(23))
    cards = visit(JO, "differently", held=replace(HELD, notes=many)).turn.letters
    assert [len(letter.message.options) for letter in cards] == [10, 10, 3]


@pytest.mark.parametrize("state", ["held", "declined", "not_safe"])
def test_how_it_stands_is_said_in_words(state: str) -> None:
    soon = NOW + timedelta(days=1) if state == "not_safe" else None
    matter = replace(MATTER, state=state, try_again=soon)  # type: ignore[arg-type]
    shown = seen(visit(JO, "read", held=replace(HELD, matter=matter)), JO)
    told = {"held": "have talked", "declined": "that is fine", "not_safe": "25 November 2026"}
    assert told[state] in shown


def test_the_list_is_of_those_with_a_seat_and_kind_where_there_is_none() -> None:
    later = replace(MATTER, id="m2", opened_at=NOW + timedelta(days=1), manager_name="Ana")
    turn = held_doors.all_held((MATTER, later), known(JO), AT, GUIDE)
    assert [one.value for one in turn.letters[0].message.options] == ["read:m2:", "read:m1:"]
    assert turn.letters[0].message.options[0].label == "Friday 20 November 2026: Ana"
    (none,) = held_doors.all_held((), known(JO), AT, GUIDE).letters
    assert "nothing here for you" in none.message.text and not none.message.options


def test_what_is_gone_and_what_is_not_theirs_sound_the_same() -> None:
    (letter,) = held_doors.gone(known(STRANGER), GUIDE).letters
    assert letter.message == visit(STRANGER, "read").turn.letters[0].message


def test_the_person_is_told_that_it_may_be_heavy_and_where_help_is() -> None:
    *_, last = visit(JO, "read").turn.letters
    assert "116 123" in last.message.footer
    *_, his = visit(SAM, "read").turn.letters
    assert not his.message.footer


LONG = (
    note("n1", "own_account.account", JO, "\n".join(f"- zz{number}" for number in range(300))),
    note("n2", "own_account.account", SAM, " ".join(f"zz{number}" for number in range(300, 999))),
    *(
        note(f"s{number}", "speak_first.happened", SAM, f"zz{number}")
        for number in range(999, 1060)
    ),
)


def test_what_goes_on_in_the_next_message_says_there_too_whose_it_is() -> None:
    cards = [one.message for one in visit(JO, "read", held=replace(HELD, notes=LONG)).turn.letters]
    whose = "Tuesday 24 November 2026"
    for card in cards:
        assert len(card.text) + sum(len(part) for pair in card.sections for part in pair) <= PART
        assert len(text_of(card).splitlines()) <= LINES + 1
        assert all(whose in under.splitlines()[0] for _, under in card.sections)
    headings = [heading for card in cards for heading, _ in card.sections]
    assert headings[0] == "Added in your own words"
    assert headings[1] == "Added in your own words (goes on)"
    assert not [card for card in cards[1:] if card.text]
    assert [bool(card.options) for card in cards[:-1]] == [False] * (len(cards) - 1)
    assert cards[-1].options and cards[-1].footer


@pytest.mark.parametrize("who", SEATS.values())
def test_no_word_of_it_is_cut_in_slack_or_in_teams(who: str) -> None:
    cards = [one.message for one in visit(who, "read", held=replace(HELD, notes=LONG)).turn.letters]
    slack = "".join(json.dumps(slack_wire_render.render(card)["blocks"]) for card in cards)
    teams = "".join(teams_wire_cards.write(card) for card in cards)
    for shown in (slack, teams):
        body = re.sub(r'"(fallbackText|speak)": ?"[^"]*"', "", shown)
        assert re.findall(r"zz\d+", body) == [f"zz{number}" for number in range(1060)]
