"""Was every promise kept? Judged by what was acknowledged, what landed and the bare tables alone.

It shares no code with what it checks. Each fault it finds is one sentence. The dialog of the load
answers its k-th message with `Qk.<that message>` and its eighth with all of them, so that one lost,
doubled or mixed-up turn shows in what landed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.chaos.journal import NEVER, Blow, Event, Journal, Promise, Receipt
from tests.chaos.raw import Row

STEPS = 8
_REPLY = re.compile(r"\b(Q[1-7]|DONE)\.(u\d+-\d+(?:\.u\d+-\d+)*)")


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a checker may see. The rows are as the database holds them at the end."""

    journal: Journal
    tasks: Sequence[Row] = ()
    talks: Sequence[Row] = ()
    seen: int = 0
    contacts: Sequence[Row] = ()
    agreements: Sequence[Row] = ()


@dataclass(slots=True)
class _Chat:
    events: list[Event] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)


def faults(evidence: Evidence) -> list[str]:
    """Every promise that was broken; nothing when all were kept."""
    chats: dict[str, _Chat] = defaultdict(_Chat)
    for event in evidence.journal.events:
        chats[event.chat].events.append(event)
    for receipt in evidence.journal.receipts:
        chats[receipt.chat].receipts.append(receipt)
    found: list[str] = []
    effects = 0
    asked = {(row["address"], row["asked"]) for row in evidence.talks if row["flow"] == "bench"}
    for name, chat in chats.items():
        firsts, again = _once(name, chat.receipts, evidence.journal.blows)
        found += again
        told = [match for receipt in firsts if (match := _REPLY.search(receipt.words))]
        found += _chain(name, told)
        found += _each_once(name, chat.events, told)
        found += _in_order(name, chat.events, told)
        found += _kept(chat.events, told, asked)
        effects += len(told)
    if evidence.journal.events and evidence.seen != effects:
        found.append(f"{evidence.seen} events are marked as seen, {effects} had an effect")
    for row in evidence.tasks:
        if row["kind"] == "say":
            what = f"dead ({row['dead_reason']})" if row["dead_at"] is not None else "not sent"
            found.append(f"a message to {row['address']} is {what}")
    found += list(_promises(evidence, chats))
    return found


def repeats(journal: Journal) -> int:
    """How many messages came more often than once."""
    return len(journal.receipts) - len({(one.chat, one.words) for one in journal.receipts})


def _once(
    name: str, receipts: Sequence[Receipt], blows: Sequence[Blow]
) -> tuple[list[Receipt], list[str]]:
    """Each message as it first came, and those that came again without a reason.

    A message in flight may come twice where a process or the database was gone between the two,
    or where the platform never said that it had taken it; and only before the next message.
    """
    firsts: list[Receipt] = []
    last: dict[str, Receipt] = {}
    found: list[str] = []
    used: set[tuple[int, str]] = set()
    for receipt in receipts:
        before = last.get(receipt.words)
        last[receipt.words] = receipt
        if before is None:
            firsts.append(receipt)
            continue
        if firsts[-1].words != receipt.words:
            found.append(f"{name}: {receipt.words[:60]!r} came again after a later message")
        elif before.answered:
            why = [
                (number, receipt.words)
                for number, blow in enumerate(blows)
                if before.at <= blow.ended and receipt.at >= blow.begun
            ]
            left = [one for one in why if one not in used]
            if not left:
                found.append(f"{name}: {receipt.words[:60]!r} came twice for no reason")
            used.update(left[:1])
    return firsts, found


def _chain(name: str, told: Sequence[re.Match[str]]) -> list[str]:
    """The steps go 1, 2, ... 8 and begin again, and the eighth names what came between."""
    said: list[str] = []
    for number, match in enumerate(told):
        step = number % STEPS + 1
        kind, tokens = match[1], match[2].split(".")
        if kind != ("DONE" if step == STEPS else f"Q{step}"):
            return [f"{name}: {match[0][:60]} came where step {step} was due"]
        said = [tokens[0]] if step == 1 else [*said, tokens[0]]
        if step == STEPS and tokens[1:] != said[1:]:
            return [f"{name}: {match[0]} does not say what was said: {said[1:]}"]
    return []


def _each_once(name: str, events: Sequence[Event], told: Sequence[re.Match[str]]) -> list[str]:
    effects = Counter(match[2].split(".")[0] for match in told)
    asked = {event.token for event in events}
    lost = [one.token for one in events if one.acked < NEVER and not effects[one.token]]
    more = [token for token, many in effects.items() if many > 1]
    none = [token for token in effects if token not in asked]
    return [
        *(f"{name}: {token} was acknowledged and had no effect" for token in lost),
        *(f"{name}: {token} had its effect more than once" for token in more),
        *(f"{name}: {token} was never said here" for token in none),
    ]


def _in_order(name: str, events: Sequence[Event], told: Sequence[re.Match[str]]) -> list[str]:
    """What was acknowledged before the next was said is answered before it."""
    place = {match[2].split(".")[0]: number for number, match in enumerate(told)}
    found: list[str] = []
    for before in events:
        for after in events:
            both = before.token in place and after.token in place
            if both and before.acked < after.begun and place[before.token] > place[after.token]:
                found.append(f"{name}: {before.token} was answered after {after.token}")
    return found


def _kept(
    events: Sequence[Event], told: Sequence[re.Match[str]], asked: set[tuple[object, object]]
) -> list[str]:
    """What is kept of the dialog stands where the last answer left it."""
    if not events:
        return []
    address = events[0].address
    step = len(told) % STEPS
    held = {key for whose, key in asked if whose == address}
    wanted = {f"q{step}"} if step else set()
    return [] if held == wanted else [f"{address}: kept {held}, and the answers end at {wanted}"]


def _promises(evidence: Evidence, chats: dict[str, _Chat]) -> Iterator[str]:
    """Each contact was reminded once or is still due; nothing came without a live agreement."""
    journal = evidence.journal
    states = {str(row["id"]): row for row in evidence.agreements}
    contacts = Counter(str(row["agreement"]) for row in evidence.contacts)
    for promise in journal.promises:
        receipts = [one for one in chats[promise.chat].receipts if _is_about(one, promise)]
        firsts, _ = _once(promise.chat, receipts, journal.blows)
        planned = [
            row
            for row in evidence.tasks
            if row["kind"] == "wake"
            and row["subject"] == promise.agreement
            and row["name"] == "contact"
        ]
        if not promise.live:
            if receipts or contacts[promise.agreement]:
                yield f"{promise.name}: reminded of, and nothing was agreed"
        elif len(firsts) > 1 or contacts[promise.agreement] > 1:
            yield f"{promise.name}: reminded of twice"
        elif len(planned) != 1:
            yield f"{promise.name}: {len(planned)} next contacts are planned"
        elif len(firsts) != contacts[promise.agreement]:
            yield f"{promise.name}: reminded {len(firsts)} times, and kept otherwise"
        elif firsts and str(planned[0]["due_at"]) != str(states[promise.agreement]["due_at"]):
            yield f"{promise.name}: the plan and the agreement name different days"
    known = {promise.name for promise in journal.promises}
    for receipt in journal.receipts:
        match = re.search(r"Keep in touch with (\S+):", receipt.words)
        if match and match[1] not in known:
            yield f"{receipt.chat}: a reminder of somebody unknown"


def still_due(evidence: Evidence) -> int:
    """How many of the contacts that were due have not been reminded of."""
    reminded = {str(row["agreement"]) for row in evidence.contacts}
    return sum(one.live and one.agreement not in reminded for one in evidence.journal.promises)


def _is_about(receipt: Receipt, promise: Promise) -> bool:
    return f"Keep in touch with {promise.name}:" in receipt.words
