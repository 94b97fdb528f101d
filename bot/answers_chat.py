"""Signing answers in chat: what is in force at this moment, and what those who may sign do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.answers_signers import NO_SIGNERS, Signers
from dialogs import doors, signing_cards, tokens
from dialogs.answers import Library, Marks
from dialogs.answers_check import faults
from dialogs.front_desk import FrontDesk
from dialogs.guide import Guide
from dialogs.messages import Message, Said
from dialogs.signing import digest
from dialogs.signing_chat import ChatMark, Signer, given, in_force, other, taken_back

if TYPE_CHECKING:
    from bot.effects import Keeper
    from storage import Tx


@dataclass(slots=True)
class SigningDesk:
    """`front` is the answer side, `numbers` text with phone numbers that may stand in answers.

    What is in force is held in memory by organisation, with the number it had in the store. That
    number is asked for again in the transaction of each turn that may show an answer: what
    another process wrote a moment ago is in force for the very next question.
    """

    front: FrontDesk
    signers: Signers = NO_SIGNERS
    numbers: str = ""
    _held: dict[str, tuple[int, Guide]] = field(default_factory=dict)

    @property
    def library(self) -> Library:
        """The answers and the signatures of the files."""
        return self.front.desk.library

    async def guide(self, tx: Tx, organisation: str, said: Said, guide: Guide) -> Guide:
        """The guide for one turn, with the signatures that are in force."""
        if said.token and said.token != tokens.door("answer"):
            return guide  # nothing but a question and this button shows an answer
        version = await tx.marks_version(organisation)
        if not version:
            return guide
        held = self._held.get(organisation)
        if held is None or held[0] != version:
            marks = self.counted(organisation, await tx.marks(organisation))
            held = version, replace(guide, answers=self.front.under(marks))
            self._held[organisation] = held
        return held[1]

    def counted(self, organisation: str, kept: tuple[ChatMark, ...]) -> Marks:
        """What counts of what was signed in chat."""
        return in_force(kept, self.signers.addresses(organisation))


async def carry_out(keeper: Keeper, value: str, desk: SigningDesk | None) -> None:
    """What the button of a signer asks for. The right to sign is asked again each time."""
    words, person = keeper.guide.words, keeper.known.person
    me = desk.signers.find(person.organisation, person.address) if desk is not None else None
    if desk is None or me is None:
        await _say(keeper, signing_cards.sentence(words, "not_signer"))
        return
    me = replace(me, name=me.name or person.name)
    kept = await keeper.tx.marks(me.organisation)
    what, _, rest = value.partition(":")
    which, _, more = rest.partition(":")
    if what in ("open", "yes", "back"):
        await _at_answer(keeper, desk, me, kept, what, which, more)
        return
    held = words, desk.library, desk.counted(me.organisation, kept), me
    start = int(more) if more.isdecimal() and more.isascii() and len(more) < 6 else 0
    if what == "topic":
        await _say(keeper, signing_cards.in_topic(*held, which, start))
    elif what == "ours":
        await _say(keeper, signing_cards.ours(*held, start))
    else:
        await _say(keeper, signing_cards.waits(*held, start))


async def _at_answer(
    keeper: Keeper,
    desk: SigningDesk,
    me: Signer,
    kept: tuple[ChatMark, ...],
    what: str,
    answer: str,
    text: str,
) -> None:
    words, library = keeper.guide.words, desk.library
    chat = desk.counted(me.organisation, kept)
    banner = desk.front.desk.unsigned_banner
    if (trouble := _trouble(keeper, desk, me, what, answer)) is not None:
        await _say(keeper, trouble)
        if answer not in library.by_id:
            await _say(keeper, signing_cards.waits(words, library, chat, me))
        return
    if what == "open":
        await _say(keeper, *signing_cards.opened(words, library, chat, me, answer, banner))
        return
    if what == "yes" and text != digest(library, answer):
        await _say(keeper, signing_cards.sentence(words, "changed"))
        await _say(keeper, *signing_cards.opened(words, library, chat, me, answer, banner))
        return
    try:
        say = given if what == "yes" else taken_back
        new = say(library, kept, chat, me, answer, keeper.at.now)
    except ValueError:
        await _say(keeper, signing_cards.sentence(words, "other_side", other(me.side)))
        return
    await keeper.tx.save_mark(new)
    now = desk.counted(me.organisation, (*kept, new))
    if what == "yes":
        await _say(keeper, signing_cards.done(words, library, now, me, answer))
    else:
        await _say(keeper, signing_cards.taken_back(words, answer))


def _trouble(
    keeper: Keeper, desk: SigningDesk, me: Signer, what: str, answer: str
) -> Message | None:
    """Why this can't be done; None where it can. Taking back always can."""
    words, library = keeper.guide.words, desk.library
    if answer not in library.by_id:
        return signing_cards.sentence(words, "gone")
    if not library.needs_keys(answer):
        return signing_cards.sentence(words, "keyless")
    if what != "yes":
        return None
    if not me.name:
        return signing_cards.sentence(words, "no_name")
    if wrong := faults(library, answer, keeper.at.now.date(), desk.numbers):
        return signing_cards.sentence(words, "mend", what=wrong[0].what)
    return None


async def _say(keeper: Keeper, *messages: Message) -> None:
    await keeper.keep(doors.say(keeper.known, *messages))
