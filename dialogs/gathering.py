"""Changes made in one sitting are told in one card: what has changed, and never why.

What changed waits a short while in the name of a wake, and each further change begins the while
anew. The agreement itself has changed at once: a reminder that comes meanwhile knows it.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.agreement_parts import names, said
from dialogs.cards import agreement_card
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter
from dialogs.records import Agreement, Wake

WHILE = timedelta(minutes=10)
_CHANGED = "changed:"


def key(agreement: str) -> str:
    """The one wake that holds what is to be told of an agreement."""
    return f"{_CHANGED}{agreement}"


def later(agreement: Agreement, part: str, now: datetime) -> Wake:
    """To be told in a while. It is the person's wake: whoever is the manager by then hears it."""
    name = f"{_CHANGED}{part.removesuffix('_more')}"
    return Wake(key(agreement.id), agreement.person, name, agreement.id, now + WHILE)


def together(done: Effects, before: Wake | None) -> Effects:
    """The same with what was to be told already in front of it."""
    if before is None:
        return done

    def joined(wake: Wake) -> Wake:
        if wake.key != before.key:
            return wake
        parts = [*_parts(before), *_parts(wake)]
        return replace(wake, name=_CHANGED + ",".join(dict.fromkeys(parts)))

    return replace(done, turn=replace(done.turn, wakes=tuple(map(joined, done.turn.wakes))))


def is_about(wake: Wake) -> bool:
    """Whether a wake is one of these."""
    return wake.name.startswith(_CHANGED)


def tell(wake: Wake, agreement: Agreement, at: Clockwork, guide: Guide) -> Effects:
    """One card with everything that has changed, as it is now."""
    if agreement.state not in ("live", "paused") or not agreement.manager:
        return Effects()
    words = guide.words
    lines = [_now(part, agreement, at, guide) for part in _parts(wake)]
    if len(lines) == 1:
        told = words.say("agreement", "told.changed", what=lines[0])
    else:
        listed = "\n".join(f"- {line}" for line in lines)
        told = words.say("agreement", "told.changed_many", what=listed)
    card = agreement_card(guide, agreement, agreement.manager, at.now, told)
    return Effects(turn=Turn((Letter(agreement.manager, card),)))


def _parts(wake: Wake) -> list[str]:
    return wake.name.removeprefix(_CHANGED).split(",")


def _now(part: str, agreement: Agreement, at: Clockwork, guide: Guide) -> str:
    """What one part is from now on, in a sentence."""
    words, closed = guide.words, guide.closed(agreement.nation)
    what = said(words, agreement, part, at.now, closed)
    row = words.say("agreement", f"parts.{part}")
    says = {**names(agreement), "part": row, "value": what.replace("\n", "; ").rstrip(".")}
    return words.say("agreement", f"now.{part}" if what else "now_none", **says)
