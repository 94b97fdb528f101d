"""What stands in a link to ask without a name: that somebody in an organisation may, once.

Nothing is stored when one is made, so there is no list of who got which. What is stored, when one
is used, is a hash and the day. A `permit` comes in a chat and opens the page; there it is exchanged
for a `slip`, which sends one question. Nothing but the page in somebody's hands knows both.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.codes import ALPHABET

Kind = Literal["permit", "slip"]
# Made on a day (of UTC), good until the end of the next: all of one day end together.
LIVES = timedelta(days=1)
_LONGEST = 1000
_LETTERS = 12


class WrongPermit(Exception):
    """This is none of ours, only a part of one, for something else, or its days are over."""


@dataclass(frozen=True, slots=True)
class Permit:
    """Somebody in this organisation may do this once. `hash` is what is kept when it is used."""

    kind: Kind
    organisation: str
    hash: str


class Permits:
    """Makes and reads them, with keys of their own made from ENCRYPTION_KEYS.

    The first key makes, every key reads. Its repr shows no key.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        self._fernet = MultiFernet([Fernet(_own(key)) for key in keys])

    def make(self, kind: Kind, organisation: str, random: str, today: date) -> str:
        """Text that can be used once. `random` is unguessable; it tells the day, and no time."""
        held = [kind, organisation, (today + LIVES).isoformat(), random]
        written = json.dumps(held, separators=(",", ":")).encode()
        midnight = int(datetime.combine(today, time(), UTC).timestamp())
        return self._fernet.encrypt_at_time(written, midnight).decode().rstrip("=")

    def read(self, kind: Kind, text: str, today: date) -> Permit:
        """What it stands for; whether it was used is for the store to say. Raises WrongPermit."""
        if len(text) > _LONGEST or not text.isascii():
            raise WrongPermit
        try:
            opened = self._fernet.decrypt(text + "=" * (-len(text) % 4))
        except InvalidToken:
            raise WrongPermit from None
        what, organisation, until, random = json.loads(opened)
        if what != kind or date.fromisoformat(until) < today:
            raise WrongPermit
        return Permit(kind, organisation, hashlib.sha256(f"{kind} {random}".encode()).hexdigest())


def make_receipt(random: str) -> str:
    """A code that can be read out: `ASK-7KQ4-M2XP-9RTW`, made from unguessable text."""
    number = int.from_bytes(hashlib.sha256(f"receipt {random}".encode()).digest(), "big")
    letters = []
    for _ in range(_LETTERS):
        number, at = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[at])
    return "-".join(["ASK", *("".join(letters[at : at + 4]) for at in range(0, _LETTERS, 4))])


def receipt_hash(typed: str) -> str:
    """What is kept of a receipt, however it was typed: with or without dashes, spaces, `ask`."""
    plain = "".join(letter for letter in typed.upper() if letter.isalnum())
    return hashlib.sha256(f"receipt {plain.removeprefix('ASK')[:40]}".encode()).hexdigest()


def _own(key: str) -> bytes:
    """A key for these alone: no file link and nothing in the database can be used as one."""
    secret = base64.urlsafe_b64decode(key)
    mixed = hmac.digest(secret, b"speak-first: asking without a name", hashlib.sha256)
    return base64.urlsafe_b64encode(mixed)
