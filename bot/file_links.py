"""Links to files to take away: sealed, each for one reader and one day."""

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

Kind = Literal["calendar", "held"]
KINDS: tuple[Kind, ...] = ("calendar", "held")
LIVES = timedelta(days=1)
# Longer than any of ours: what is longer was not made here, and is not even tried.
_LONGEST = 2000


class WrongLink(Exception):
    """This was never one of our links, or only a part of one."""


class OldLink(Exception):
    """This was one of our links, and its day is over."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a link stands for: which file, of what, for whom (an address), until when (UTC)."""

    kind: Kind
    id: str
    reader: str
    expires: datetime


class Tickets:
    """Makes and reads what stands in a link, with keys of their own made from ENCRYPTION_KEYS.

    The first key makes, every key reads. Its repr shows no key.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        self._fernet = MultiFernet([Fernet(_own(key)) for key in keys])

    def make(self, kind: Kind, id_: str, reader: str, now: datetime) -> str:
        """The sealed text of a link that works for a day from `now`."""
        held = [kind, id_, reader, int((now + LIVES).timestamp())]
        written = json.dumps(held, separators=(",", ":")).encode()
        sealed = self._fernet.encrypt_at_time(written, int(now.timestamp()))
        return sealed.decode().rstrip("=")

    def read(self, text: str, now: datetime) -> Ticket:
        """What a link stands for. Raises WrongLink or OldLink."""
        if len(text) > _LONGEST or not text.isascii():
            raise WrongLink
        try:
            opened = self._fernet.decrypt(text + "=" * (-len(text) % 4))
        except InvalidToken:
            raise WrongLink from None
        kind, id_, reader, expires = json.loads(opened)
        ticket = Ticket(kind, id_, reader, datetime.fromtimestamp(expires, now.tzinfo))
        if now >= ticket.expires:
            raise OldLink
        return ticket


def _own(key: str) -> bytes:
    """A key for links alone: what was sealed for the database opens no file, nor the other way."""
    secret = base64.urlsafe_b64decode(key)
    mixed = hmac.digest(secret, b"speak-first: links to files", hashlib.sha256)
    return base64.urlsafe_b64encode(mixed)
