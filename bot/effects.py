"""Writing down what a turn left: conversations, agreements, wakes, and every letter as a task."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.letters import pack
from dialogs import carrying_out as carrying
from dialogs.deeds import Confirm, Deed, End, Forget, Join, Pause, Propose, Resume, WorkIn
from dialogs.guide import Clockwork, Effects, Guide, Turn
from dialogs.messages import Letter, Message
from dialogs.records import Agreement, Invitation, Known, Person, Wake
from storage import Tx

# No letter or digit that is mistaken for another when it is read out: no I, L, O, U, 0, 1.
ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
CODE_LIVES = timedelta(days=14)


@dataclass(slots=True)
class Keeper:
    """Keeps one turn's effects inside one transaction. `id_` makes its letters' keys unique."""

    tx: Tx
    guide: Guide
    known: Known
    at: Clockwork
    id_: str
    random: Callable[[], str]
    letters: int = 0

    async def keep(self, done: Turn) -> int:
        """All of a turn; gives the number of letters planned."""
        for talk in done.closed:
            await self.tx.close_conversation(talk)
        for talk in done.saved:
            await self.tx.save_conversation(talk)
        for wake in done.wakes:
            await self.tx.plan_wake(wake, self.known.person.organisation)
        for letter in done.letters:
            await self._post(letter)
        for deed in done.deeds:
            await self.carry_out(deed)
        return self.letters

    async def carry_out(self, deed: Deed) -> None:
        """One deed: load what it is about, ask the rules, write what they say."""
        if isinstance(deed, Propose):
            zone = self.known.person.zone
            # Whoever said stop is not written to: they get a code, should they want one.
            deed = replace(
                deed, person=await self._there(deed.person), lead=await self._there(deed.lead)
            )
            await self.apply(carrying.propose(deed, self.known, self.at, self.guide, zone))
        elif isinstance(deed, Join):
            await self._join(deed)
        elif isinstance(deed, WorkIn):
            settled = replace(self.known.person, nation=deed.nation)
            await self.tx.save_person(settled, None, self.at.now)
        elif isinstance(deed, Forget):
            await self._forget()
        else:
            agreement = await self.tx.agreement(deed.agreement)
            slot = carrying.slot_of(deed)
            contact = await self.tx.contact(deed.agreement, slot) if slot else None
            if agreement is not None and agreement.state != "ended":
                await self.apply(
                    carrying.carry_out(deed, agreement, contact, self.known, self.at, self.guide)
                )
                await self._settle(deed, agreement)

    async def _there(self, address: str) -> str:
        reader = await self.tx.person(address) if address else None
        return "" if reader is not None and not reader.reachable else address

    async def _settle(self, deed: Deed, before: Agreement) -> None:
        """What stands still has nothing open; what starts needs a manager who can be reminded."""
        if isinstance(deed, Pause | End):
            for contact in await self.tx.open_contacts(before.id):
                await self.tx.save_contact(replace(contact, closed=True))
        if isinstance(deed, Confirm | Resume) and not await self._there(before.manager):
            now = await self.tx.agreement(before.id)
            if now is not None and now.state == "live":
                await self.apply(carrying.manager_gone(now, self.guide))

    async def apply(self, effects: Effects) -> None:
        """Write what a deed or a wake changed."""
        if effects.agreement is not None:
            await self.tx.save_agreement(effects.agreement)
        for contact in effects.contacts:
            await self.tx.save_contact(contact)
        for key in effects.drops:
            await self.tx.drop_wake(key)
        if effects.spent:
            await self.tx.spend(effects.spent)
        await self.keep(effects.turn)
        if effects.agreement is not None:
            for role in effects.invites:
                await self._invite(effects.agreement, role)

    async def _invite(self, agreement: Agreement, role: str) -> None:
        code = make_code(self.random())
        await self.tx.invite(
            Invitation(
                code_hash(code),
                agreement.organisation,
                agreement.id,
                "lead" if role == "lead" else "person",
                self.at.now + CODE_LIVES,
            )
        )
        await self._post(carrying.code_letter(agreement, role, code, self.guide))

    async def _join(self, deed: Join) -> None:
        me = self.known.person
        found = await self.tx.invitation(code_hash(deed.code), me.organisation, self.at.now)
        agreement = await self.tx.agreement(found.agreement) if found else None
        if found is None or agreement is None or agreement.state == "ended":
            text = self.guide.words.say("agreement", "code_unknown")
            await self._post(Letter(me.address, Message(text)))
            return
        await self.apply(carrying.joined(agreement, found, self.known, self.at, self.guide))

    async def _forget(self) -> None:
        """Say goodbye first; a minute later nothing is left, not even whom it was said to."""
        me = self.known.person
        await self._post(Letter(me.address, Message(self.guide.words.say("common", "forgotten"))))
        wake = Wake(
            f"forget:{self.id_}", me.address, "forget", "", self.at.now + timedelta(minutes=1)
        )
        await self.tx.plan_wake(wake, me.organisation)

    async def _post(self, letter: Letter) -> None:
        reader = await self.tx.person(letter.address)
        if reader is None:
            # Picked from the channel's own list, and not yet met.
            reader = Person(letter.address, self.known.person.organisation)
            await self.tx.save_person(reader, {}, self.at.now)
        if not reader.reachable:
            return
        key = f"{self.id_}:{self.letters}"
        self.letters += 1
        await self.tx.plan_say(
            key, reader.organisation, letter.address, pack(letter.message), self.at.now
        )


def make_code(random: str) -> str:
    """A code that can be read over the phone: `TALK-7KQ4-M2XP`, made from unguessable text."""
    number = int.from_bytes(hashlib.sha256(random.encode()).digest(), "big")
    letters = []
    for _ in range(8):
        number, at = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[at])
    return f"TALK-{''.join(letters[:4])}-{''.join(letters[4:])}"


def code_hash(code: str) -> str:
    """What is kept of a code."""
    return hashlib.sha256(code.upper().encode()).hexdigest()
