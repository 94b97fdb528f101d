"""An agreement as a calendar file: every promised contact, nobody's words, right to the octet."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import read_words
from dialogs.calendar_file import LENGTH, MOST, escaped, folded, ics
from dialogs.promises import contacts_after
from dialogs.records import Agreement, AgreementState

WORDS = read_words()
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHRISTMAS = frozenset({date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)})
PLAN = Agreement(
    id="g1",
    organisation="home",
    manager="slack:T1:U1",
    manager_name="Sam",
    person_name="Jo",
    lead_name="Lee",
    contact_name="",
    means="call",
    rule="FREQ=WEEKLY;INTERVAL=1;BYDAY=FR",
    start="2026-11-27T14:00",
    zone="Europe/London",
    nation="england",
    until=date(2027, 4, 30),
    avoid="no calls at home",
    no_reply="leave it",
    proposed_at=NOW,
    person="slack:T1:U2",
    state="live",
    version=3,
)


def unfolded(text: str) -> list[str]:
    """The content lines, after checks on what every line must be."""
    assert text.endswith("\r\n")
    physical = text.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in physical)
    assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", "".join(physical))
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def events(text: str) -> list[dict[str, str]]:
    """The events, after strict checks of the calendar around them."""
    lines = unfolded(text)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    assert sum(line.startswith("PRODID:") for line in lines) == 1
    found: list[dict[str, str]] = []
    for line in lines[lines.index("BEGIN:VEVENT") : -1]:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif line != "END:VEVENT":
            name, _, value = line.partition(":")
            assert re.fullmatch(r"[A-Z-]+", name)
            assert name not in found[-1]
            found[-1][name] = value
    for event in found:
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"} <= event.keys()
    assert len({event["UID"] for event in found}) == len(found)
    return found


def moment(written: str) -> datetime:
    return datetime.strptime(written, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def starts(text: str) -> list[datetime]:
    return [moment(event["DTSTART"]) for event in events(text)]


def by_uid(text: str) -> dict[str, datetime]:
    return {event["UID"]: moment(event["DTSTART"]) for event in events(text)}


def test_every_promised_contact_is_an_event_of_a_quarter_of_an_hour() -> None:
    text = ics(PLAN, NOW, CHRISTMAS, WORDS)
    assert starts(text) == contacts_after(PLAN, NOW, CHRISTMAS)
    assert {moment(e["DTEND"]) - moment(e["DTSTART"]) for e in events(text)} == {LENGTH}


def test_fourteen_o_clock_stays_fourteen_o_clock_and_a_bank_holiday_moves() -> None:
    found = starts(ics(PLAN, NOW, CHRISTMAS, WORDS))
    assert datetime(2027, 3, 26, 14, 0, tzinfo=UTC) in found
    assert datetime(2027, 4, 2, 13, 0, tzinfo=UTC) in found
    assert datetime(2026, 12, 25, 14, 0, tzinfo=UTC) not in found
    assert datetime(2026, 12, 29, 14, 0, tzinfo=UTC) in found


def test_what_has_passed_is_left_out() -> None:
    later = NOW + timedelta(days=60)
    assert min(starts(ics(PLAN, later, CHRISTMAS, WORDS))) > later


def test_taken_again_a_contact_keeps_its_id_so_that_it_is_mended_in_place() -> None:
    first = by_uid(ics(PLAN, NOW, CHRISTMAS, WORDS))
    again = by_uid(ics(PLAN, NOW + timedelta(days=30), CHRISTMAS, WORDS))
    assert again.items() <= first.items()
    changed = replace(
        PLAN, rule=PLAN.rule.replace("=FR", "=TU"), start="2026-11-24T10:00", version=4
    )
    moved = by_uid(ics(changed, NOW, frozenset(), WORDS))
    unmoved = by_uid(ics(PLAN, NOW, frozenset(), WORDS))
    assert set(moved) == set(unmoved)
    assert all(moved[uid] < unmoved[uid] for uid in moved)


def test_a_change_raises_the_sequence() -> None:
    numbers = {e["SEQUENCE"] for e in events(ics(replace(PLAN, version=9), NOW, CHRISTMAS, WORDS))}
    assert numbers == {"9"}


def test_several_contacts_in_a_week_have_ids_of_their_own() -> None:
    daily = replace(PLAN, rule="FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR")
    assert len(events(ics(daily, NOW, CHRISTMAS, WORDS))) > 90


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("proposed", "TENTATIVE"),
        ("live", "CONFIRMED"),
        ("paused", "CANCELLED"),
        ("ended", "CANCELLED"),
    ],
)
def test_a_plan_that_does_not_stand_cancels_its_contacts(
    state: AgreementState, status: str
) -> None:
    text = ics(replace(PLAN, state=state), NOW, CHRISTMAS, WORDS)
    assert {event["STATUS"] for event in events(text)} == {status}


def test_a_pause_until_a_day_cancels_what_comes_before_that_day() -> None:
    paused = replace(PLAN, state="paused", paused_until=date(2027, 2, 5))
    for event in events(ics(paused, NOW, CHRISTMAS, WORDS)):
        stands = moment(event["DTSTART"]) >= datetime(2027, 2, 5, tzinfo=UTC)
        assert event["STATUS"] == ("CONFIRMED" if stands else "CANCELLED")


def test_days_away_are_never_shown_as_a_contact_that_stands() -> None:
    away = replace(PLAN, away="2027-01-11/2027-01-24")
    kept = set(contacts_after(away, NOW, CHRISTMAS))
    for event in events(ics(away, NOW, CHRISTMAS, WORDS)):
        assert event["STATUS"] == ("CONFIRMED" if moment(event["DTSTART"]) in kept else "CANCELLED")


def test_each_reads_of_the_other_and_of_nothing_else() -> None:
    manager = ics(PLAN, NOW, CHRISTMAS, WORDS, PLAN.manager)
    person = ics(PLAN, NOW, CHRISTMAS, WORDS, PLAN.person)
    assert {event["SUMMARY"] for event in events(manager)} == {"Keep in touch with Jo"}
    assert {event["SUMMARY"] for event in events(person)} == {"Sam gets in touch"}
    for text in (manager, person):
        whole = "\n".join(unfolded(text))
        for private in ("no calls", "leave it", "Lee", "slack:", "ATTENDEE", "ORGANIZER", "call"):
            assert private not in whole.replace("calendar", "")


def test_a_plan_that_is_through_has_no_file() -> None:
    assert ics(PLAN, datetime(2027, 5, 1, tzinfo=UTC), CHRISTMAS, WORDS) == ""


def test_a_file_never_grows_past_its_most() -> None:
    long = replace(
        PLAN, rule="FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR,SA,SU", until=date(2028, 11, 1)
    )
    assert len(events(ics(long, NOW, CHRISTMAS, WORDS))) == MOST


@given(st.text(max_size=60))
def test_whatever_somebody_is_called_the_file_stays_whole(name: str) -> None:
    text = ics(replace(PLAN, person_name=name, until=date(2026, 12, 11)), NOW, CHRISTMAS, WORDS)
    assert len(events(text)) == 3


@given(st.text(max_size=300))
def test_an_escaped_text_comes_back_as_it_was_but_for_what_controls(text: str) -> None:
    written = escaped(text)
    assert "\n" not in written
    back = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], written)
    kept = "\n".join(text.splitlines())
    assert back == "".join(c for c in kept if c == "\n" or c.isprintable())


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_folding_keeps_every_character_and_no_line_is_too_long(text: str) -> None:
    pieces = folded(text).split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") and len(piece) > 1 for piece in pieces[1:])
    assert "".join([pieces[0], *(piece[1:] for piece in pieces[1:])]) == text


def test_folding_uses_the_whole_line() -> None:
    assert [len(piece) for piece in folded("a" * 200).split("\r\n")] == [75, 75, 52]
