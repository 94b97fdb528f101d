"""Questions without a name in the chat: the link for who asks, reading and replying for readers."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from bot.asking_desk import AskingDesk
from bot.letters import pack
from dialogs import asking_unnamed as cards
from dialogs import doors
from dialogs.deeds_unnamed import AskUnnamed, Questions, ReplyUnnamed
from dialogs.messages import Message
from dialogs.records import Person
from dialogs.talking import advance, begin
from dialogs.unnamed import Question, readable, replied
from dialogs.wording import Words
from storage import Store

if TYPE_CHECKING:
    from bot.effects import Keeper

AboutQuestions: TypeAlias = AskUnnamed | Questions | ReplyUnnamed


async def carry_out(keeper: Keeper, deed: AboutQuestions, desk: AskingDesk | None) -> None:
    """One deed about questions without a name. A reader's right is asked again each time."""
    if desk is None:
        return
    if isinstance(deed, AskUnnamed):
        await _say(keeper, _link(keeper, desk))
    elif isinstance(deed, ReplyUnnamed):
        await _reply(keeper, deed, desk)
    elif deed.what == "list":
        await _list(keeper, desk)
    else:
        await _open(keeper, deed, desk)


async def tell_readers(
    store: Store, words: Words, desk: AskingDesk, organisation: str, now: datetime
) -> int:
    """Once a day, tell each reader that something waits, and for whom; gives how many were told.

    It comes at the same hour whoever asked and whenever: a letter sent when a question comes would
    stand in a chat with the time beside it. Safe to call twice, or by two processes at once.
    """
    today, told = now.date(), 0
    for address in desk.readers.everybody(organisation):
        routes = desk.readers.theirs(organisation, address)
        async with store.begin() as tx:
            waiting = await tx.questions_waiting(organisation, routes, today)
            person = await tx.person(address)
            if not waiting or (person is not None and not person.reachable):
                continue
            once = hashlib.sha256(f"unnamed:{today}:{address}".encode()).hexdigest()[:40]
            if not await tx.first_sight(once, now):
                continue
            if person is None:
                # Named in the file, and not yet met.
                await tx.save_person(Person(address, organisation), {}, now)
            mine = [route for route in routes if any(one.route == route for one in waiting)]
            card = pack(cards.waits(words, mine))
            await tx.plan_say(f"unnamed:{once}", organisation, address, card, now)
            told += 1
    return told


def _link(keeper: Keeper, desk: AskingDesk) -> Message:
    words = keeper.guide.words
    url = desk.link(keeper.known.person.organisation)
    return cards.link_card(words, url) if url else cards.nobody_reads(words, desk.call())


async def _list(keeper: Keeper, desk: AskingDesk) -> None:
    me = keeper.known.person
    routes = desk.readers.theirs(me.organisation, me.address)
    words = keeper.guide.words
    if not routes:
        await _say(keeper, cards.sentence(words, "not_reader"))
        return
    waiting = await keeper.tx.questions_waiting(me.organisation, routes, keeper.at.now.date())
    await _say(keeper, cards.listed(words, waiting))


async def _open(keeper: Keeper, deed: Questions, desk: AskingDesk) -> None:
    question = await _mine(keeper, deed.question, desk)
    words, known = keeper.guide.words, keeper.known
    if question is None:
        await _say(keeper, cards.sentence(words, "not_yours"))
    elif deed.what == "read":
        await _say(keeper, cards.opened(words, question, keeper.at.now.date()))
    else:
        # The talk knows which question, and none of its words.
        given = {**doors.facts(known, keeper.at, keeper.guide), "about": question.id}
        talk = begin(known.person.address, "answer_question", given, {}, keeper.at)
        for one in known.conversations:
            if one.flow == "answer_question" and one.facts["about"] == question.id:
                talk = replace(one, facts={**given, "id": one.id})
        await keeper.keep(advance(talk, keeper.at, keeper.guide))


async def _reply(keeper: Keeper, deed: ReplyUnnamed, desk: AskingDesk) -> None:
    question = await _mine(keeper, deed.question, desk)
    if question is not None:
        today = keeper.at.now.date()
        await keeper.tx.save_question(replied(question, deed.words, today))
    key = "not_yours" if question is None else "replied"
    await _say(keeper, cards.sentence(keeper.guide.words, key))


async def _mine(keeper: Keeper, id_: str, desk: AskingDesk) -> Question | None:
    """A question that waits and is for this reader; None tells nothing about which it is not."""
    me = keeper.known.person
    question = await keeper.tx.question(id_)
    if question is None or question.organisation != me.organisation:
        return None
    theirs = question.route in desk.readers.theirs(me.organisation, me.address)
    return question if theirs and readable(question, keeper.at.now.date()) else None


async def _say(keeper: Keeper, message: Message) -> None:
    await keeper.keep(doors.say(keeper.known, message))
