"""Words people typed, encrypted at rest: the keys, and the column type that uses them."""

from base64 import urlsafe_b64decode
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from weakref import WeakKeyDictionary

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, Text
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.types import TypeDecorator

from storage.sealing import Key

# What is sealed begins with this. What begins otherwise is a Fernet token, as it used to be.
FORM = "2:"


class Unreadable(Exception, DontWrapMixin):
    """This was sealed with a key that is not in ENCRYPTION_KEYS."""


class Seal:
    """Closes words with the first key and opens them with any. Its repr shows no key.

    Raises ValueError, which names ENCRYPTION_KEYS and prints none of it, when a key is no Fernet
    key or there is none.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ValueError("ENCRYPTION_KEYS is empty. Give it at least one Fernet key.")
        try:
            self._older = MultiFernet([Fernet(key) for key in keys])
        except ValueError:
            # `from None`: the cause may quote the key.
            raise ValueError(
                "ENCRYPTION_KEYS holds something that is not a Fernet key"
                " (32 bytes in URL-safe base64)."
            ) from None
        self._keys = [Key(urlsafe_b64decode(key)) for key in keys]

    def close(self, words: str, *, alone: bool = False) -> str:
        """The words, sealed. Nothing stays nothing: an empty string has no words to hide.

        What was sealed in one run of the process can be told from what was sealed in another, even
        without a key; not so what is sealed `alone`.
        """
        if not words:
            return ""
        # surrogatepass: half an emoji is bad Unicode, but it arrives, and must not break a turn.
        sealed = self._keys[0].close(words.encode("utf-8", "surrogatepass"), alone=alone)
        return FORM + b2a_base64(sealed, newline=False).decode()

    def open(self, sealed: str) -> str:
        """The words again. Raises Unreadable when no key fits."""
        if not sealed:
            return ""
        return self._opened(sealed, self._keys).decode("utf-8", "surrogatepass")

    def renew(self, sealed: str) -> str:
        """The same words under the first key, in the form of today; unchanged if they already are.

        Raises Unreadable when no key fits.
        """
        if not sealed:
            return sealed
        with suppress(Unreadable):
            if sealed.startswith(FORM):
                self._opened(sealed, self._keys[:1])
                return sealed
        return self.close(self.open(sealed))

    def _opened(self, sealed: str, keys: Sequence[Key]) -> bytes:
        try:
            if not sealed.startswith(FORM):
                return self._older.decrypt(sealed.encode())
            raw = a2b_base64(sealed[len(FORM) :])
        except (InvalidToken, ValueError):
            raise Unreadable(Unreadable.__doc__) from None
        for key in keys:
            with suppress(InvalidTag, ValueError):
                return key.open(raw)
        raise Unreadable(Unreadable.__doc__)


# A table is declared once and a store is opened many times, each with its own keys. What the two
# share is the dialect, one for each engine; it carries the seal to the column type.
_SEALS: WeakKeyDictionary[Dialect, Seal] = WeakKeyDictionary()


class Sealed(TypeDecorator[str]):
    """Text that is sealed on its way in and opened on its way out."""

    impl = Text
    cache_ok = True

    @staticmethod
    def use(dialect: Dialect, seal: Seal) -> None:
        """Let every sealed column of this engine use these keys."""
        _SEALS[dialect] = seal

    def step_in(self, dialect: Dialect) -> Callable[[str], str]:
        """For statements that are kept (see `prepared.py`): a sealed column is never NULL."""
        return _SEALS[dialect].close

    def step_out(self, dialect: Dialect) -> Callable[[str], str]:
        """The way back."""
        return _SEALS[dialect].open

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _SEALS[dialect].close(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _SEALS[dialect].open(value)


class Alone(Sealed):
    """Sealed text that does not tell what it was sealed beside, nor in which run of the bot."""

    cache_ok = True

    def step_in(self, dialect: Dialect) -> Callable[[str], str]:
        """As above."""
        return partial(_SEALS[dialect].close, alone=True)

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _SEALS[dialect].close(value, alone=True)
