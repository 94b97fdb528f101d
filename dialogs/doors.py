"""The ways in from anywhere: a flow to start, the agreements, an answer, a greeting."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from dialogs import asked_after, tokens
from dialogs.cards import agreement_card, crisis, hello, may
from dialogs.counted import thanked
from dialogs.deeds import AnswerHandOver, Forget, Join, NewCode, Resume, WorkAt
from dialogs.deeds_held import Visit
from dialogs.deeds_unnamed import AskUnnamed, Questions
from dialogs.guide import Asked, Clockwork, Guide, Turn
from dialogs.messages import Letter, Message, Option
from dialogs.promises import offer_mark, terms
from dialogs.records import Agreement, Conversation, Known
from dialogs.sites import NOWHERE
from dialogs.talking import advance, begin


def open_door(known: Known, name: str, value: str, at: Clockwork, guide: Guide) -> Turn:
    """What lies behind a button that belongs to no conversation."""
    if name == "speak_first":
        return _speak_first(known, value, at, guide)
    if name == "agreements":
        return _agreements(known, at, guide)
    if name == "agreement":
        return _agreement(known, value, at, guide)
    if name == "answer":
        return _answer(known, value, at, guide)
    if name == "site":
        return _works_at(known, value, at, guide)
    if name in ("ask_person", "not_helped", "questions"):
        return _ask_person(name, known, value, guide)
    if name == "ask":
        return say(known, Message(guide.words.say("common", "ask_away")))
    if name == "forget":
        return _forget(known, value, guide)
    if name == "safe":
        return say(known, crisis(guide.words, "emergency", known.person.nation or guide.nation))
    if name in ("held", "formal"):
        return _held(name, value)
    if name == "asked_after":
        today = at.now.astimezone(ZoneInfo(known.person.zone)).date()
        return asked_after.pressed(known.person.address, value, today, guide)
    if name == "sign":
        return Turn(deeds=(Visit("sign", value=value),))
    if name in ("roles", "plan_talks", "own_past", "felt"):
        return Turn(deeds=(Visit(name, value=value),))
    if name == "join":
        answer, _, code = value.partition(":")
        return Turn(deeds=(NewCode(code) if answer == "new" else Join(code, answer),))
    if name in ("keep_in_touch", "name_roles"):
        return advance(
            begin(known.person.address, name, facts(known, at, guide), {}, at), at, guide
        )
    return say(known, hello(guide.words, first=not known.person.name))


def say(known: Known, *messages: Message) -> Turn:
    """Messages to the person who spoke."""
    return Turn(letters=tuple(Letter(known.person.address, message) for message in messages))


def facts(known: Known, at: Clockwork, guide: Guide) -> dict[str, str]:
    """What a flow is given to know at its start."""
    person = known.person
    nation = person.nation or guide.nation
    return {
        "today": at.now.astimezone(ZoneInfo(person.zone)).date().isoformat(),
        "zone": person.zone,
        "nation": nation,
        "closed": _closed(guide, nation, at),
        "my_name": person.name,
        "can_pick": "yes" if person.can_pick else "no",
        "form": person.form,
    }


def _closed(guide: Guide, nation: str, at: Clockwork) -> str:
    today = at.now.date()
    ahead = (
        day for day in sorted(guide.closed(nation)) if today <= day < date(today.year + 2, 1, 1)
    )
    return ",".join(day.isoformat() for day in ahead)


def _held(name: str, value: str) -> Turn:
    """What is held, or a formal step about it: whoever keeps it decides what may be seen."""
    what, _, rest = value.partition(":")
    matter, _, extra = rest.partition(":")
    return Turn(deeds=(Visit(what or ("formal" if name == "formal" else "all"), matter, extra),))


def _speak_first(known: Known, value: str, at: Clockwork, guide: Guide) -> Turn:
    words = guide.words
    talk = next((one for one in known.conversations if one.flow == "speak_first"), None)
    if talk is not None and value != "new":
        carry_on = Option(tokens.control(talk.id, "carry_on"), "", words.say("common", "carry_on"))
        new = Option(tokens.door("speak_first"), "new", words.say("common", "start_new"))
        return say(known, Message(words.say("common", "one_open"), options=(carry_on, new)))
    fresh = begin(known.person.address, "speak_first", facts(known, at, guide), {}, at)
    return advance(fresh, at, guide)


def _agreements(known: Known, at: Clockwork, guide: Guide) -> Turn:
    if not known.agreements:
        start = Option(
            tokens.door("speak_first"), "", guide.words.say("common", "doors.speak_first")
        )
        return say(known, Message(guide.words.say("agreement", "none"), options=(start,)))
    cards = (agreement_card(guide, one, known.person.address, at.now) for one in known.agreements)
    return say(known, *cards)


def _agreement(known: Known, value: str, at: Clockwork, guide: Guide) -> Turn:
    choice, _, rest = value.partition(":")
    id_, _, seen = rest.partition(":")
    agreement = next((one for one in known.agreements if one.id == id_), None)
    if agreement is None and choice == "again":
        return Turn(deeds=(Resume(id_),))  # what has ended is among nobody's; the rules are asked
    if agreement is None:
        return say(known, Message(guide.words.say("agreement", "not_here")))
    me = known.person.address
    if choice == "hand_over" and me in (agreement.manager, agreement.lead):
        return _hand_over(known, agreement, at, guide)
    if agreement.person != me:
        return say(
            known,
            Message(guide.words.say("agreement", "only_theirs", person=agreement.person_name)),
        )
    if choice in ("hand_yes", "hand_no") and seen == offer_mark(agreement):
        return Turn(deeds=(AnswerHandOver(id_, yes=choice == "hand_yes"),))
    if choice not in may(agreement) or (choice == "confirm" and seen != terms(agreement)):
        said = guide.words.say("agreement", "changed_since")
        return say(known, agreement_card(guide, agreement, me, at.now, said))
    return _hold(known, agreement, choice, at, guide)


def _hold(known: Known, agreement: Agreement, choice: str, at: Clockwork, guide: Guide) -> Turn:
    given = {
        **facts(known, at, guide),
        "agreement": agreement.id,
        "preset": "yours",
        "zone": agreement.zone,
        "closed": _closed(guide, agreement.nation, at),
        # What a change is read back against.
        "wall": agreement.start.split("T")[1],
        "until": agreement.until.isoformat(),
        "away": agreement.away,
    }
    talk = _one_talk(known, "contact_agreement", given, {"yours": choice}, at)
    return advance(talk, at, guide)


def _hand_over(known: Known, agreement: Agreement, at: Clockwork, guide: Guide) -> Turn:
    if not known.person.can_pick:
        text = guide.words.say("agreement", "hand_over.by_hand", person=agreement.person_name)
        return say(known, Message(text))
    person = {"agreement": agreement.id, "person": agreement.person_name}
    talk = _one_talk(known, "hand_over", {**facts(known, at, guide), **person}, {}, at)
    return advance(talk, at, guide)


def _one_talk(
    known: Known, flow: str, given: dict[str, str], presets: dict[str, str], at: Clockwork
) -> Conversation:
    """A talk about an agreement from its start, in the place of one that still stands open."""
    fresh = begin(known.person.address, flow, given, presets, at)
    for one in known.conversations:
        if one.flow == flow and one.facts["agreement"] == given["agreement"]:
            return replace(fresh, id=one.id, facts={**given, "id": one.id}, version=one.version)
    return fresh


def _answer(known: Known, value: str, at: Clockwork, guide: Guide) -> Turn:
    today = at.now.astimezone(ZoneInfo(known.person.zone)).date()
    answers = guide.answers.at(known.person.site)
    found = answers.show(value, today, known.person.nation or guide.nation)
    if found is None:
        return say(known, Message(guide.words.say("common", "no_such_answer")))
    return given(known, found)


def given(known: Known, found: Asked) -> Turn:
    """An answer, and under it where they work, where that matters: asked once, and never twice.

    Nobody in the middle of a conversation is asked: its own question comes next.
    """
    turn = say(known, found.message) + Turn(deeds=found.counts, answered=found.answer)
    if found.where is None or known.conversations:
        return turn
    return turn + say(known, found.where) + Turn(deeds=(WorkAt(NOWHERE),))


def _works_at(known: Known, site: str, at: Clockwork, guide: Guide) -> Turn:
    today = at.now.astimezone(ZoneInfo(known.person.zone)).date()
    nation = known.person.nation or guide.nation
    message, kept = guide.answers.works_at(site, known.before, today, nation)
    return say(known, message) + Turn(deeds=(WorkAt(kept),) if kept else ())


def _ask_person(name: str, known: Known, value: str, guide: Guide) -> Turn:
    """A person instead of an answer, without a name; for those who reply, what waits."""
    if name == "ask_person":
        return Turn(deeds=(AskUnnamed(),))
    if name == "not_helped":
        count = guide.answers.unhelpful(value or known.before)
        return say(known, thanked(guide.words, counted=count is not None)) + Turn(
            deeds=(count,) if count else ()
        )
    if value.startswith("reply:"):
        return Turn(deeds=(Questions("reply", value.removeprefix("reply:")),))
    return Turn(deeds=(Questions("read", value) if value else Questions(),))


def _forget(known: Known, value: str, guide: Guide) -> Turn:
    words = guide.words
    if value == "yes":
        return Turn(deeds=(Forget(),))
    yes = Option(tokens.door("forget"), "yes", words.say("common", "forget_yes"))
    no = Option(tokens.door("hello"), "", words.say("common", "forget_no"))
    return say(known, Message(words.say("common", "forget_sure"), options=(no, yes)))
