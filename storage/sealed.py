"""Words people typed, encrypted at rest: the keys, and the column type that uses them."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, Text
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.types import TypeDecorator


class Unreadable(Exception, DontWrapMixin):
    """This was sealed with a key that is not in ENCRYPTION_KEYS."""


class Recent:
    """What was sealed or opened a moment ago, by what it is sealed as: short pieces, and few.

    A turn's words are mostly read again by the next one, a letter as soon as it is written.
    """

    # At most this many pieces, twice, of this many characters: some ten megabytes, if all are long.
    MANY, LONG = 1000, 2000

    def __init__(self) -> None:
        self._new: dict[str, str] = {}
        self._old: dict[str, str] = {}

    def put(self, sealed: str, words: str) -> None:
        """Remember it, for a while. Safe on any thread."""
        if len(sealed) <= self.LONG:
            if len(self._new) >= self.MANY:
                self._old, self._new = self._new, {}
            self._new[sealed] = words

    def get(self, sealed: str) -> str | None:
        """The words, if they are remembered."""
        words = self._new.get(sealed)
        return self._old.get(sealed) if words is None else words


class Seal:
    """Closes words with the first key and opens them with any. Its repr shows no key.

    Raises ValueError, which names ENCRYPTION_KEYS and prints none of it, when a key is no Fernet
    key or there is none.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ValueError("ENCRYPTION_KEYS is empty. Give it at least one Fernet key.")
        try:
            fernets = [Fernet(key) for key in keys]
        except ValueError:
            # `from None`: the cause may quote the key.
            raise ValueError(
                "ENCRYPTION_KEYS holds something that is not a Fernet key"
                " (32 bytes in URL-safe base64)."
            ) from None
        self._first = fernets[0]
        self._any = MultiFernet(fernets)
        self._recent = Recent()

    def close(self, words: str, *, dated: bool = True) -> str:
        """The words, sealed. Nothing stays nothing: an empty string has no words to hide.

        What is sealed tells anybody, without a key, the second it was sealed at; not so `dated`
        False.
        """
        if not words:
            return ""
        # surrogatepass: half an emoji is bad Unicode, but it arrives, and must not break a turn.
        written = words.encode("utf-8", "surrogatepass")
        sealed = self._any.encrypt(written) if dated else self._any.encrypt_at_time(written, 0)
        shown = sealed.decode()
        self._recent.put(shown, words)
        return shown

    def open(self, sealed: str) -> str:
        """The words again. Raises Unreadable when no key fits."""
        if not sealed:
            return ""
        if (words := self._recent.get(sealed)) is not None:
            return words
        try:
            words = self._any.decrypt(sealed.encode()).decode("utf-8", "surrogatepass")
        except InvalidToken:
            raise Unreadable(Unreadable.__doc__) from None
        self._recent.put(sealed, words)
        return words

    def renew(self, sealed: str) -> str:
        """The same words under the first key; unchanged if they already are.

        Raises Unreadable when no key fits.
        """
        if not sealed:
            return sealed
        try:
            self._first.decrypt(sealed.encode())
        except InvalidToken:
            return self.close(self.open(sealed))
        return sealed


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

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _SEALS[dialect].close(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _SEALS[dialect].open(value)


class Undated(Sealed):
    """Sealed text that does not tell when it was sealed."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _SEALS[dialect].close(value, dated=False)
