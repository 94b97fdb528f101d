"""What the clock says: a reminder, a last call, and what follows a contact that was missed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.clock import Rung, on_wake
from dialogs.deeds import Keep
from dialogs.guide import Effects
from dialogs.records import Agreement, Contact, Wake
from tests.agreed import AT, JO, LEE, PLAN, SAM, does, person, to
from tests.world import the_guide

SLOT = datetime(2026, 12, 1, 14, tzinfo=UTC)
RUNG_PLAN = replace(PLAN, due_at=datetime(2026, 12, 8, 14, tzinfo=UTC))
OPEN = Contact("g1", SLOT, SLOT)


def rings(
    name: str,
    at: datetime,
    plan: Agreement = RUNG_PLAN,
    contact: Contact = OPEN,
    planned: datetime | None = None,
) -> Effects:
    wake = Wake(f"{name}:g1", SAM, name, "g1", planned or at, slot=contact.slot)
    return on_wake(Rung(wake, person(SAM), plan, contact), replace(AT, now=at), the_guide())


def test_the_reminder_is_about_how_they_are_and_shows_what_was_agreed() -> None:
    plan = replace(
        PLAN, reach="07700", if_other="Say nothing", language="Polish", avoid="voicemail"
    )
    effects = rings("contact", SLOT, plan)
    (reminder,) = to(SAM, effects)
    assert reminder.title == "Keep in touch with Jo: Tuesday 1 December 2026"
    assert "It is not about what happened" in reminder.text
    shown = dict(reminder.facts)
    assert shown["Where to reach them"] == "07700"
    assert shown["If someone else answers"] == "Say nothing"
    assert shown["Language"] == "Polish"
    assert shown["Please remember"] == "voicemail"
    assert "Next" not in shown
    planned = {wake.name: wake.at for wake in effects.turn.wakes}
    assert planned["missed"] - planned["nearly_missed"] == timedelta(hours=2)
    assert planned["missed"] == SLOT + timedelta(days=1)


def test_before_the_lead_is_told_the_manager_is_reminded_once_more() -> None:
    at = SLOT + timedelta(hours=22)
    (again,) = to(SAM, rings("nearly_missed", at))
    assert "still time to keep your word" in again.text
    assert again.title == "Keep in touch with Jo: Tuesday 1 December 2026"
    assert not rings(
        "nearly_missed", at, contact=replace(OPEN, kept=True, closed=True)
    ).turn.letters
    assert not rings("nearly_missed", at, replace(PLAN, state="paused")).turn.letters
    after = at + timedelta(hours=2)
    assert not rings("nearly_missed", after, planned=at).turn.letters
    kept = does(Keep("g1", SLOT), SAM, RUNG_PLAN, OPEN)
    reminder = rings("contact", SLOT, PLAN)
    about_it = {wake.key for wake in reminder.turn.wakes if wake.slot == SLOT}
    assert about_it <= set(kept.drops)


def test_a_missed_contact_gives_the_lead_words_to_mend_it_and_the_person_no_burden() -> None:
    effects = rings("missed", SLOT + timedelta(days=1))
    (lead,) = to(LEE, effects)
    assert lead.copy.startswith("Hello Jo. I am sorry")
    (sorry,) = to(JO, effects)
    assert "We did not keep our promise" in sorry.text
    assert "Lee knows and will help" in sorry.text
    assert not sorry.options
    assert not to(SAM, effects)


def test_without_a_lead_the_person_is_promised_nothing() -> None:
    effects = rings("missed", SLOT + timedelta(days=1), replace(RUNG_PLAN, lead=""))
    assert to(SAM, effects)[0].copy.startswith("Hello Jo.")
    assert not to(JO, effects)


def test_nobody_on_leave_is_written_to_about_a_missed_contact() -> None:
    plan = replace(RUNG_PLAN, away="2026-12-02/2026-12-09")
    effects = rings("missed", SLOT + timedelta(days=1), plan)
    assert to(LEE, effects)
    assert not to(JO, effects)
