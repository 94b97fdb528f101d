"""Records to rows and back again. A field that an older row lacks reads as empty."""

from collections.abc import Mapping

from dialogs.records import Agreement, Contact, Conversation, Invitation, Person
from storage.json_text import decode, encode
from storage.prepared import Row

# What we note of a person beside the channel's own notes, in the same column: which form of our
# words they see, and where they work. One word each, and no date; no channel uses these names.
_OURS = {"form": "form", "site": "works_at"}
_TYPED = (
    "manager_name",
    "person_name",
    "lead_name",
    "contact_name",
    "means",
    "avoid",
    "no_reply",
    "deputy",
    "reach",
    "language",
    "if_other",
    "copied",
    "shifts",
    "away",
    "offered_name",
)


def pack(strings: Mapping[str, str]) -> str:
    """Strings by name, as one text."""
    return encode(dict(strings))


def unpack(text: str) -> dict[str, str]:
    return {str(name): str(value) for name, value in decode(text).items()}


def notebook(text: str) -> dict[str, str]:
    """What the channel wrote down for reaching a person."""
    return {name: value for name, value in unpack(text).items() if name not in _OURS.values()}


def with_ours(details: Mapping[str, str], person: Person) -> str:
    """The channel's notebook, and what we note of the person, as they lie in one column."""
    ours = {name: getattr(person, field) for field, name in _OURS.items()}
    return pack({**details, **{name: value for name, value in ours.items() if value}})


def _noted(text: str) -> dict[str, str]:
    # Few have one, and to look for it costs less than to read the notebook.
    if not any(name in text for name in _OURS.values()):
        return {}
    found = unpack(text)
    return {field: found.get(name, "") for field, name in _OURS.items()}


def person_row(person: Person) -> dict[str, object]:
    return {
        "address": person.address,
        "organisation": person.organisation,
        "name": person.name,
        "zone": person.zone,
        "nation": person.nation,
        "reachable": person.reachable,
        "can_pick": person.can_pick,
        "met": person.met,
    }


def person_of(row: Row) -> Person:
    noted = _noted(row["details"])
    return Person(
        address=row["address"],
        organisation=row["organisation"],
        name=row["name"],
        zone=row["zone"],
        nation=row["nation"],
        reachable=row["reachable"],
        can_pick=row["can_pick"],
        met=row["met"],
        form=noted.get("form", ""),
        site=noted.get("site", ""),
    )


def conversation_row(conversation: Conversation) -> dict[str, object]:
    words = {"facts": dict(conversation.facts), "answers": dict(conversation.answers)}
    return {
        "id": conversation.id,
        "address": conversation.address,
        "flow": conversation.flow,
        "asked": conversation.asked,
        "words": encode(words),
        "touched_at": conversation.touched_at,
        "waits_until": conversation.waits_until,
    }


def conversation_of(row: Row) -> Conversation:
    words: dict[str, dict[str, str]] = decode(row["words"])
    return Conversation(
        id=row["id"],
        address=row["address"],
        flow=row["flow"],
        facts=words.get("facts", {}),
        answers=words.get("answers", {}),
        asked=row["asked"],
        touched_at=row["touched_at"],
        waits_until=row["waits_until"],
        version=row["version"],
    )


def agreement_row(agreement: Agreement) -> dict[str, object]:
    return {
        "id": agreement.id,
        "organisation": agreement.organisation,
        "manager": agreement.manager,
        "person": agreement.person,
        "lead": agreement.lead,
        "state": agreement.state,
        "rule": agreement.rule,
        "start": agreement.start,
        "zone": agreement.zone,
        "nation": agreement.nation,
        "until": agreement.until,
        "paused_until": agreement.paused_until,
        "proposed_at": agreement.proposed_at,
        "due_at": agreement.due_at,
        "words": pack({name: getattr(agreement, name) for name in _TYPED}),
        "matter": agreement.matter,
        "offered_to": agreement.offered_to,
    }


def agreement_of(row: Row) -> Agreement:
    words = unpack(row["words"])
    return Agreement(
        **{name: words.get(name, "") for name in _TYPED},
        id=row["id"],
        organisation=row["organisation"],
        manager=row["manager"],
        rule=row["rule"],
        start=row["start"],
        zone=row["zone"],
        nation=row["nation"],
        until=row["until"],
        proposed_at=row["proposed_at"],
        person=row["person"],
        lead=row["lead"],
        state=row["state"],
        paused_until=row["paused_until"],
        due_at=row["due_at"],
        matter=row["matter"],
        offered_to=row["offered_to"],
        version=row["version"],
    )


def contact_row(contact: Contact) -> dict[str, object]:
    return {
        "agreement": contact.agreement,
        "slot": contact.slot,
        "due_at": contact.due_at,
        "kept": contact.kept,
        "closed": contact.closed,
    }


def contact_of(row: Row) -> Contact:
    return Contact(
        agreement=row["agreement"],
        slot=row["slot"],
        due_at=row["due_at"],
        kept=row["kept"],
        closed=row["closed"],
    )


def invitation_row(invitation: Invitation) -> dict[str, object]:
    return {
        "code_hash": invitation.code_hash,
        "organisation": invitation.organisation,
        "agreement": invitation.agreement,
        "role": invitation.role,
        "expires_at": invitation.expires_at,
    }


def invitation_of(row: Row) -> Invitation:
    return Invitation(
        code_hash=row["code_hash"],
        organisation=row["organisation"],
        agreement=row["agreement"],
        role=row["role"],
        expires_at=row["expires_at"],
    )
