"""Asking without a name, behind the page: links, what is sent, what is read with a code.

Nothing in here is given an address of a person or of a computer, and nothing of it is logged.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from bot.permits import Permit, Permits, WrongPermit, make_receipt, receipt_hash
from bot.readers import NO_READERS, Readers
from dialogs.unnamed import CALL, LIMIT, ROUTES, Question, Route, asked, asked_on, full
from storage import Stale, Store, Tx

T = TypeVar("T")
Rows = tuple[tuple[str, str], ...]
# How many in one organisation may open the page, and send a question, on one day. Who they are
# is not known here, so a flood is everybody's: but it ends at midnight, and fills no database.
OPENED_A_DAY, ASKED_A_DAY = 500, 100


class UsedLink(Exception):
    """This link was used, or is too old, or was never one of ours: which of these is not told."""


class FullToday(Exception):
    """So much was asked in this organisation today that no more is taken until tomorrow."""


class NoSuchCode(Exception):
    """No question has this code, or it is gone."""


class FullQuestion(Exception):
    """So much was asked under this code that a new question is better."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What a page holds while somebody writes. `text` sends one question, once."""

    text: str
    organisation: str
    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class AskingDesk:
    """`public_url` is where the bot is reached from outside (empty: no links); `people` gives rows
    of whom to call, for roles of contacts.toml. `random` gives unguessable text."""

    store: Store
    permits: Permits
    public_url: str
    now: Callable[[], datetime]
    random: Callable[[], str]
    people: Callable[[Iterable[str]], Rows]
    readers: Readers = field(default=NO_READERS)

    @classmethod
    def make(
        cls,
        *,
        store: Store,
        keys: Sequence[str],
        public_url: str,
        now: Callable[[], datetime],
        random: Callable[[], str],
        people: Callable[[Iterable[str]], Rows],
        readers: Readers = NO_READERS,
    ) -> "AskingDesk":
        """A desk with keys of its own made from `keys` (ENCRYPTION_KEYS)."""
        url = public_url.rstrip("/")
        return cls(store, Permits(keys), url, now, random, people, readers)

    def link(self, organisation: str) -> str:
        """A link that opens the page once, until tomorrow night (UTC). Nothing is stored of it.

        Empty where there is no PUBLIC_URL, or nobody reads here.
        """
        if not self.is_read(organisation):
            return ""
        permit = self.permits.make("permit", organisation, self.random(), self.today())
        return f"{self.public_url}/ask/{permit}"

    def is_read(self, organisation: str) -> bool:
        """Whether there is a page to write on, and somebody who reads it."""
        return bool(self.public_url and self.readers.set_up(organisation))

    def today(self) -> date:
        """The day, in UTC: all that is ever kept of when."""
        return self.now().date()

    def call(self, routes: Iterable[Route] = ROUTES) -> Rows:
        """Whom to call instead."""
        return self.people([CALL[route] for route in routes])

    def looks_right(self, permit: str) -> bool:
        """Whether it is one of ours, of these days. Whether it was used is not looked at here.

        So looking at somebody's link, as its preview in a chat does, tells nothing and uses
        nothing up.
        """
        try:
            self.permits.read("permit", permit, self.today())
        except WrongPermit:
            return False
        return True

    async def begin(self, permit: str) -> Slip:
        """Exchange a permit for a slip. Raises UsedLink, FullToday."""
        read = self._read("permit", permit)
        await self._whole(lambda tx: self._spend(tx, read, OPENED_A_DAY))
        slip = self.permits.make("slip", read.organisation, self.random(), self.today())
        return Slip(slip, read.organisation, self.readers.set_up(read.organisation))

    def slip(self, text: str) -> Slip:
        """A slip as it came back. Raises UsedLink where it is none, or too old."""
        read = self._read("slip", text)
        return Slip(text, read.organisation, self.readers.set_up(read.organisation))

    async def send(self, slip: Slip, route: Route, text: str) -> str:
        """Keep a question; gives the code to read its reply with. Raises UsedLink, FullToday."""
        read, code = self._read("slip", slip.text), make_receipt(self.random())
        id_ = f"q{receipt_hash(self.random())[:24]}"
        question = asked(id_, read.organisation, route, receipt_hash(code), text, self.today())

        async def keep(tx: Tx) -> None:
            await self._spend(tx, read, ASKED_A_DAY)
            await tx.save_question(question)

        await self._whole(keep)
        return code

    async def read(self, code: str) -> Question:
        """What was asked and replied under a code. Raises NoSuchCode."""
        async with self.store.begin() as tx:
            return await _found(tx, code)

    async def write_more(self, code: str, text: str) -> Question:
        """Ask on under the same code. Raises NoSuchCode, FullQuestion."""

        async def keep(tx: Tx) -> Question:
            question = await _found(tx, code)
            if full(question) or len(text) > LIMIT:
                raise FullQuestion
            return await tx.save_question(asked_on(question, text, self.today()))

        return await self._whole(keep)

    def _read(self, kind: str, text: str) -> Permit:
        try:
            return self.permits.read("slip" if kind == "slip" else "permit", text, self.today())
        except WrongPermit:
            raise UsedLink from None

    async def _spend(self, tx: Tx, permit: Permit, most: int) -> None:
        trouble = await tx.spend_link(
            permit.hash, permit.organisation, permit.kind, self.today(), most
        )
        if trouble:
            raise UsedLink if trouble == "used" else FullToday

    async def _whole(self, work: Callable[[Tx], Awaitable[T]]) -> T:
        """In one transaction; from the top again where somebody else wrote first."""
        while True:
            try:
                async with self.store.begin() as tx:
                    return await work(tx)
            except Stale:
                continue


async def _found(tx: Tx, code: str) -> Question:
    question = await tx.question_by_code(receipt_hash(code))
    if question is None:
        raise NoSuchCode
    return question
