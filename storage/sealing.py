"""One key and the cipher: AES-256-GCM under keys that are derived from it, a new one for each run.

A piece is a salt of 16 bytes, a nonce of 12, and what is sealed with its tag. The salt makes the
key of its pieces out of the key in the settings, so that random nonces need only differ among the
pieces of one salt.
"""

import os
from functools import lru_cache

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_SALT, _NONCE = 16, 12
_FOR = b"speak-first: words at rest, 2"
# Pieces under one salt. Random nonces are safe for a thousand times as many.
_MOST = 2**22


class Key:
    """A key of ENCRYPTION_KEYS, as bytes. Safe on any thread; its repr shows nothing of it."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._derived = lru_cache(maxsize=256)(self._derive)
        self._fresh()

    def close(self, words: bytes, *, alone: bool) -> bytes:
        """Sealed, under the salt of this run or, `alone`, under one of its own."""
        self._left -= 1
        if self._left < 0:
            self._fresh()
        salt, cipher = self._now
        if alone:
            salt = os.urandom(_SALT)
            cipher = self._derive(salt)
        nonce = os.urandom(_NONCE)
        return salt + nonce + cipher.encrypt(nonce, words, None)

    def open(self, sealed: bytes) -> bytes:
        """The words. Raises InvalidTag or ValueError where this is not its key."""
        cipher = self._derived(sealed[:_SALT])
        return cipher.decrypt(sealed[_SALT : _SALT + _NONCE], sealed[_SALT + _NONCE :], None)

    def _fresh(self) -> None:
        salt = os.urandom(_SALT)
        self._now, self._left = (salt, self._derived(salt)), _MOST

    def _derive(self, salt: bytes) -> AESGCM:
        return AESGCM(HKDF(SHA256(), 32, salt, _FOR).derive(self._key))
