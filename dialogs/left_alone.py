"""Somebody an agreement leans on is gone: those who are left hear so, and what becomes of it."""

from dataclasses import replace

from dialogs import promises
from dialogs.agreement_parts import names
from dialogs.cards import hand_over_button
from dialogs.guide import Effects, Guide, Turn
from dialogs.messages import Letter, Message
from dialogs.records import Agreement


def manager_gone(agreement: Agreement, guide: Guide) -> Effects:
    """Nobody is left to remind: the plan stands still, and the lead and the person hear so."""
    new, words = promises.left_alone(agreement), guide.words
    person = "person" if agreement.lead else "person_alone"
    letters = tuple(
        Letter(
            address,
            Message(
                words.say("agreement", f"manager_gone.{who}", **names(agreement)), options=options
            ),
        )
        for who, address, options in (
            ("lead", agreement.lead, hand_over_button(words, new)),
            (person, agreement.person, ()),
        )
        if address
    )
    return Effects(new, turn=Turn(letters), drops=(promises.wake_key(agreement.id),))


def manager_forgotten(agreement: Agreement, guide: Guide) -> Effects:
    """Whoever made the plan is gone for good, and it with them: the others hear so."""
    told = (("lead", agreement.lead), ("person", agreement.person))
    letters = tuple(
        Letter(
            address,
            Message(guide.words.say("agreement", f"manager_forgotten.{who}", **names(agreement))),
        )
        for who, address in told
        if address
    )
    return Effects(turn=Turn(letters), drops=(promises.wake_key(agreement.id),))


def lead_gone(agreement: Agreement, guide: Guide) -> Effects:
    """Nobody would hear of a missed contact: the manager is told, and hears of it instead."""
    text = guide.words.say("agreement", "lead_gone", **names(agreement))
    return Effects(
        replace(agreement, lead=""), turn=Turn((Letter(agreement.manager, Message(text)),))
    )
