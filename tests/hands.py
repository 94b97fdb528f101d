"""What people do in any chat: they type, press what really landed, and read."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, TypeVar

from aiohttp import ClientSession

T = TypeVar("T")
Json = dict[str, Any]
Send = Callable[[], Awaitable[int]]
PATIENCE = 15.0
NUMBERS = count(1)

# A manager's way through, a line each: press a button; `>` type; `=` fill in the field; `@` find
# somebody in the list, where the channel has one.
TALK = """
Yes, everyone is safe
None of these
> Jo
Yes, we have spoken
They are shaken
Yes, I have told them
Yesterday
> The count of the cupboard was one short.
Skip this
> I was alone and was called away twice.
Yes, let us
Skip this
Skip this
Skip this
> Two people were off sick.
It is written down
Skip this
Skip this
> A second nurse on nights.
No, or they have support
Skip this
> Talking tells us more than a letter.
> I will see Jo on Friday.
@ jo
Share it
Yes, set it up
"""
PLAN = """
I will
> every Tuesday at 2 by phone, not at home
In 8 weeks
> Lee
@ lee
That is enough
Yes, send it
"""
# A plan without a sentence: every field and button that a plan can have.
PLAN_BY_BUTTONS = """
I will
Use buttons instead
A phone call
Once a week
Tuesday
= 14:30
In 8 weeks
= Lee
@ lee
Yes, there is more
Skip this
Skip this
= Malayalam
Skip this
Skip this
Skip this
= no calls before noon
Try another way
Yes, send it
"""


class Landed(list[tuple[str, Json]]):
    """What landed at a stand-in: (chat, what was sent), and a way to wait for more."""

    def __init__(self) -> None:
        super().__init__()
        self.changed = asyncio.Event()

    def append(self, one: tuple[str, Json]) -> None:
        super().append(one)
        self.changed.set()

    async def until(self, found: Callable[[], T]) -> T:
        """The first true thing `found` gives; it is asked again whenever something lands."""
        async with asyncio.timeout(PATIENCE):
            while not (it := found()):
                self.changed.clear()
                await self.changed.wait()
        return it


async def delivered(send: Send) -> None:
    """Send until it is acknowledged: what gets a 503 is sent again, as both platforms do."""
    status = await send()
    for _ in range(20):
        if status != 503:
            break
        await asyncio.sleep(0.2)
        status = await send()
    assert status == 200


@dataclass(frozen=True)
class Button:
    """Something to press, as it was rendered."""

    label: str
    given: Json


@dataclass
class Hands:
    """One person in one channel. `sent` keeps every request, to be sent again."""

    url: str
    client: ClientSession
    landed: Landed
    sent: list[Send] = field(default_factory=list)
    read: int = 0
    acted: int = 0  # how many messages had landed when they last did something

    chat_id = ""

    @property
    def address(self) -> str:
        raise NotImplementedError

    def chat(self) -> list[Json]:
        """Every message in their chat with the bot, oldest first."""
        return [given for where, given in self.landed if where == self.chat_id]

    async def act(self, send: Send, answered: bool = True) -> None:
        """Send, be acknowledged, and wait until at least one message is there in return."""
        self.acted = len(self.chat())
        self.sent.append(send)
        await delivered(send)
        if answered:
            await self.gets(self.acted + 1)

    async def again(self) -> int:
        """The last request once more, byte for byte."""
        return await self.sent[-1]()

    async def gets(self, many: int) -> None:
        """Wait until that many messages are in the chat."""
        try:
            await self.landed.until(lambda: len(self.chat()) >= many)
        except TimeoutError:
            raise AssertionError(f"only {len(self.chat())} of {many} messages came") from None

    async def reads(self, words: str) -> None:
        """The next message that was not read yet holds these words (parts split by ` ... `)."""
        await self.gets(self.read + 1)
        text = self.words_of(self.chat()[self.read])
        for part in words.split(" ... "):
            assert part in text, f"it said instead:\n{text}"
        self.read += 1

    def all_read(self) -> None:
        """Nothing that is there now is read again."""
        self.read = len(self.chat())

    async def button(self, label: str, since: int) -> Button:
        """The newest button with this label among the messages from this number on."""

        def newest() -> Button | None:
            for given in reversed(self.chat()[since:]):
                for button in self.buttons_of(given):
                    if button.label.startswith(label):
                        return button
            return None

        try:
            found = await self.landed.until(newest)
        except TimeoutError:
            there = [" ".join(self.words_of(given).split()) for given in self.chat()[-3:]]
            raise AssertionError("\n".join([f"no button {label!r} in:", *there])) from None
        assert found is not None
        return found

    async def presses(self, label: str) -> None:
        """Press a button among what came since they last did something."""
        await self.press(await self.button(label, self.acted))

    async def goes(self, steps: str, **people: "Hands | None") -> None:
        """Do what these lines say; `people` are those who can be found in the list."""
        for line in filter(None, steps.splitlines()):
            sign, _, words = line.partition(" ")
            if sign == ">":
                await self.types(words)
            elif sign == "=":
                await self.gives(words)
            elif sign == "@":
                await self.picks(people.get(words))
            else:
                await self.presses(line)

    async def does_not_wait(self, text: str) -> None:
        """Type, and be acknowledged."""
        await delivered(self.said(text))

    def count(self, words: str) -> int:
        """How many of their messages hold these words."""
        return sum(words in self.words_of(given) for given in self.chat())

    async def gets_words(self, words: str) -> None:
        """Wait until one of their messages holds these words."""
        try:
            await self.landed.until(lambda: self.count(words))
        except TimeoutError:
            raise AssertionError(f"nobody said {words!r}") from None

    def said(self, text: str) -> Send:
        """Typing this, as a request that can be sent, and sent again."""
        raise NotImplementedError

    def words_of(self, given: Json) -> str:
        raise NotImplementedError

    def buttons_of(self, given: Json) -> Iterator[Button]:
        raise NotImplementedError

    async def press(self, button: Button) -> None:
        raise NotImplementedError

    async def gives(self, value: str) -> None:
        raise NotImplementedError

    async def types(self, text: str) -> None:
        raise NotImplementedError

    async def picks(self, whom: "Hands | None") -> None:
        """Find them in the channel's list, if it has one; nobody is found where there is None."""
        raise NotImplementedError


async def talks(
    sam: Hands, jo: Hands | None = None, lee: Hands | None = None, plan: str = PLAN
) -> None:
    """Sam has spoken with Jo, shares what is kept of it, and offers a plan that Lee watches."""
    await sam.types("Something has happened")
    await sam.goes(TALK + plan, jo=jo, lee=lee)
