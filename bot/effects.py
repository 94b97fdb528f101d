"""Writing down what a turn left: conversations, agreements, wakes, and every letter as a task."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial

from bot import agreements, matters, unasked
from bot.desks import NO_DESKS, Desks
from bot.joining import join, new_code
from bot.letters import pack
from bot.outbox import LEASE, Outbox
from bot.roles import may_be, turned_down, without_lead
from dialogs.asking_unnamed import without_button
from dialogs.deeds import (
    AboutAgreement,
    Deed,
    Forget,
    Join,
    NewCode,
    Propose,
    ShowWords,
    WorkAt,
    WorkIn,
)
from dialogs.deeds_held import Decide
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter, Message
from dialogs.records import Known, Person, Wake
from dialogs.safe_door import with_safe_door
from storage import Tx


@dataclass(slots=True)
class Keeper:
    """Keeps one turn's effects inside one transaction. `id_` makes its letters' keys unique.

    `spoke` has just done something: letters to them are answers, and go out straight after the
    commit, where they are the first in their line; `details` is the notebook for reaching them. Of
    all others somebody gets at most `a_day` in one day; `kept_back` counts what was `held` or
    `put_aside` for that. `unsent`: something must be claimed first.
    `after` is what is done besides, once that is committed: a transaction may run twice. `refused`:
    something was asked for that was not done. `waiting` holds letters until it is known in which
    order they are said.
    """

    tx: Tx
    guide: Guide
    known: Known
    at: Clockwork
    id_: str
    random: Callable[[], str]
    desks: Desks = NO_DESKS
    spoke: str = ""
    a_day: int = unasked.UNASKED_A_DAY
    outbox: Outbox = field(default_factory=Outbox)
    details: Mapping[str, str] = field(default_factory=dict)
    letters: int = 0
    refused: bool = False
    waiting: list[Letter] | None = None
    kept_back: Counter[str] = field(default_factory=Counter)
    unsent: bool = False
    after: list[Callable[[], None]] = field(default_factory=list)

    async def keep(self, done: Turn) -> int:
        """All of a turn; gives the number of letters planned."""
        for talk in done.closed:
            await self.tx.close_conversation(talk)
        for talk in done.saved:
            await self.tx.save_conversation(talk)
        for wake in done.wakes:
            await self.tx.plan_wake(wake, self.known.person.organisation)
        answers = await self._carried_out(done.deeds) if done.deeds else []
        for letter in self._still_true(done.letters):
            await self.post(letter)
        for letter in answers:
            await self.post(letter)
        for letter in done.last:
            await self.post(letter)
        return self.letters

    async def _carried_out(self, deeds: Iterable[Deed]) -> list[Letter]:
        """All deeds of a turn; gives their letters, which come after what the turn says of them."""
        before, self.waiting = self.waiting, []
        for deed in deeds:
            await self.carry_out(deed)
        answers, self.waiting = self.waiting, before
        return answers

    def _still_true(self, letters: Iterable[Letter]) -> Iterator[Letter]:
        """What a turn says of its deeds, without what a refusal would contradict."""
        for letter in letters:
            if not (letter.if_done and self.refused):
                yield letter
            elif letter.message.copy:
                yield replace(letter, message=replace(letter.message, text=""))

    async def carry_out(self, deed: Deed) -> None:
        """One deed: load what it is about, ask the rules, write what they say."""
        if (no := await turned_down(self, deed, self.desks.roles)) is not None:
            await self.post(Letter(self.known.person.address, no))
            if not isinstance(deed, Propose | Decide):
                self.refused = True
                return
            deed = without_lead(deed)
        if isinstance(deed, Propose):
            await agreements.propose(self, deed)
        elif isinstance(deed, Join):
            await join(self, deed)
        elif isinstance(deed, NewCode):
            await new_code(self, deed)
        elif isinstance(deed, WorkIn):
            settled = replace(self.known.person, nation=deed.nation)
            await self.tx.save_person(settled, None, self.at.now)
        elif isinstance(deed, WorkAt):
            me = replace(self.known.person, site=deed.site)
            await self.tx.save_person(me, await self.tx.details(me.address), self.at.now)
        elif isinstance(deed, Forget):
            await self._forget()
        elif isinstance(deed, ShowWords):
            await self.tx.keep_form(self.known.person.address, deed.form, self.at.now)
        elif not isinstance(deed, AboutAgreement):
            await matters.carry_out(self, deed)
        else:
            await agreements.carry_out(self, deed)

    async def there(self, address: str) -> str:
        """The address, if anything may be sent there; empty for somebody who has said stop."""
        reader = await self.tx.person(address) if address else None
        return "" if reader is not None and not reader.reachable else address

    async def apply(self, effects: Effects) -> None:
        """Write what a deed or a wake changed."""
        self.refused |= effects.refused
        if effects.agreement is not None:
            await self.tx.save_agreement(effects.agreement)
            if effects.agreement.state != "live":
                await self.tx.drop_says(effects.agreement.id)
        for contact in effects.contacts:
            await self.tx.save_contact(contact)
        await matters.write(self.tx, effects)
        for key in effects.drops:
            await self.tx.drop_wake(key)
        if effects.spent:
            await self.tx.spend(effects.spent)
        await self.keep(effects.turn)
        if effects.agreement is not None:
            for role in effects.invites:
                # The person of a matter has a code already: the one that lets them read it.
                if not (role == "person" and effects.agreement.matter):
                    await agreements.invite(self, effects.agreement, role)
        for seat, name in effects.admits:
            await matters.admit(self, effects, seat, name)

    async def on_the_list(self, role: str) -> bool:
        """Whether whoever speaks may have this role where they work."""
        me = self.known.person
        appointed = await self.tx.appointments(me.organisation)
        return may_be(self.desks.roles, appointed, me.organisation, role, me.address)

    async def _forget(self) -> None:
        """Say goodbye first; a minute later nothing is left, not even whom it was said to."""
        me = self.known.person
        await self.post(Letter(me.address, Message(self.guide.words.say("common", "forgotten"))))
        wake = Wake(
            f"forget:{self.id_}", me.address, "forget", "", self.at.now + timedelta(minutes=1)
        )
        await self.tx.plan_wake(wake, me.organisation)

    async def post(self, letter: Letter) -> None:
        """Plan a letter, due now. Nothing goes to somebody who has said stop."""
        if self.waiting is not None:
            self.waiting.append(letter)
            return
        me = self.known.person
        # Who speaks was read, or written, in this very transaction.
        reader = me if letter.address == me.address else await self.tx.person(letter.address)
        if reader is None:
            # Picked from the channel's own list, and not yet met.
            reader = Person(letter.address, self.known.person.organisation)
            await self.tx.save_person(reader, {}, self.at.now)
        if not reader.reachable:
            return
        key = f"{self.id_}:{self.letters}"
        self.letters += 1
        message = letter.message
        if not self.desks.reads(reader.organisation):
            message = without_button(message)
        card = with_safe_door(self.guide.words, message)
        if letter.address != self.spoke and not card.urgent:
            one = unasked.Planned(key, reader, pack(card), letter.about)
            self.kept_back[await unasked.plan(self.tx, one, self.at.now, self.a_day)] += 1
            self.unsent = True
            return
        # What is said to who speaks need not be claimed, if nothing else is before it.
        mine = letter.address == self.spoke and not self.unsent and self.outbox.has_room()
        given = reader.organisation, letter.address, pack(card), self.at.now, letter.about
        ours = await self.tx.plan_say(key, *given, LEASE if mine else 0.0, self.details)
        if ours is None:
            self.unsent = True
        else:
            self.after.append(partial(self.outbox.send, ours, card))
