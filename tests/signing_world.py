"""A world as `serve` has it: unsigned text is held back, and a few people may sign in chat."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.answers_chat import SigningDesk
from bot.app import desks_for
from bot.scheduler import Ticker
from bot.service import Service
from bot.settings import Settings
from dialogs.front_desk import FrontDesk
from dialogs.guide import Guide
from storage import Store
from tests.world import LOG, World, the_guide

MANAGEMENT = "slack:T1:UMGT"
STAFF = "teams:tenant-1:00000000-0000-4000-8000-000000000009"
STAFF_TOO = "web:demo:lee"
ROLES = f"""
[home.signers]
management = [{{ name = "Morgan Grey", address = "{MANAGEMENT}" }}]
staff_side = ["{STAFF}", {{ name = "Lee Park", address = "{STAFF_TOO}" }}]
"""


def strict_guide() -> Guide:
    """The real one, and unsigned text is held back."""
    guide = the_guide()
    front = guide.answers
    assert isinstance(front, FrontDesk)
    desk = replace(front.desk, unsigned_banner=False)
    return replace(guide, answers=FrontDesk(desk))


@dataclass
class SigningWorld(World):
    """The world with its desks. `roles` is what stands in ROLES_FILE."""

    roles: str = ROLES

    def open(self) -> None:
        super().open()
        self.service = self.process(self.store)
        self.ticker = Ticker(self.service, {**self.platforms}, lambda: self.now, LOG)

    def process(self, store: Store) -> Service:
        """A process over this world's database, with nothing in its memory."""
        file = Path(self.url.removeprefix("sqlite:///")).with_name("roles.toml")
        file.write_text(self.roles, "utf-8")
        settings = Settings.model_validate({"encryption_keys": self.key, "roles_file": str(file)})
        guide = strict_guide()
        desks = desks_for(settings, store, guide, lambda: self.now, self.service.random)
        return replace(self.service, store=store, guide=guide, desks=desks)

    def desk(self) -> SigningDesk:
        desk = self.service.desks.signing
        assert desk is not None
        return desk

    async def goes_to_ours(self, who: str, label: str) -> None:
        """Open an answer that their side has signed."""
        await self.types(who, "answers to sign")
        await self.presses(who, "What our side has signed")
        await self.presses(who, label)

    async def goes_to(self, who: str, topic: str, label: str) -> None:
        """Open an answer that waits, however many cards it takes."""
        await self.types(who, "answers to sign")
        for wanted in (topic, label):
            while not self._there(who, wanted):
                assert self._there(who, "More"), f"{who} is not offered {wanted!r}"
                await self.presses(who, "More")
            await self.presses(who, wanted)

    def _there(self, who: str, label: str) -> bool:
        return any(one.label.startswith(label) for one in self.chat(who)[-1].options)

    def last(self, who: str) -> str:
        """The message that came last, without any button."""
        message = self.chat(who)[-1]
        rows = [f"{name}: {value}" for name, value in message.facts]
        return "\n".join([message.title, message.text, *rows, message.footer])

    def labels(self, who: str) -> Sequence[str]:
        message = self.chat(who)[-1]
        return [one.label for one in (*message.options, *message.controls)]
