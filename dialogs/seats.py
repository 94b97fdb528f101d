"""Who has which seat at a matter, and what each seat may do: as little as its work needs."""

from collections.abc import Mapping

from dialogs.held import Held, Seat

# `account`, `differently` and `why` write a note; `let_in` and `let_out` are the person's alone.
# Only the manager may `answer`: who took the approach says why. `not_in` is a no to `ask_in`.
# The lead by name hears only that something is late; to read, they too must be let in.
MAY: Mapping[Seat, frozenset[str]] = {
    "person": frozenset(
        {
            *("read", "account", "differently", "why", "let_in", "let_out"),
            *("readers", "download", "not_in"),
        }
    ),
    "manager": frozenset(
        {
            "read",
            "account",
            "differently",
            "answer",
            "formal",
            "review",
            "download",
            "ask_in",
            "new_code",
        }
    ),
    "companion": frozenset({"read", "account", "differently", "why", "download"}),
    "hr": frozenset({"read", "why"}),
    "lead": frozenset({"read", "why"}),
}


def seat_of(held: Held, address: str) -> Seat | None:
    """The seat of whoever has this address; None for somebody who has none."""
    if not address:
        return None
    if address == held.matter.person:
        return "person"
    if address == held.matter.manager:
        return "manager"
    return next((one.seat for one in held.members if one.address == address), None)


def may(held: Held, address: str, what: str) -> bool:
    """Whether they may do this here and now."""
    seat = seat_of(held, address)
    return seat is not None and what in MAY[seat]


def name_of(held: Held, address: str) -> str:
    """How somebody at the matter is called; empty for nobody who is known here."""
    if address and address == held.matter.person:
        return held.matter.person_name
    if address and address == held.matter.manager:
        return held.matter.manager_name
    return next((one.name for one in held.members if one.address == address), "")
