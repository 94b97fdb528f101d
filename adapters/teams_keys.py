"""The public keys Bot Framework signs with: fetched, kept a day, fetched again for a new key."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt import InvalidKeyError
from jwt.algorithms import RSAAlgorithm

from adapters.channel import Clock
from adapters.teams_hosts import is_safe

FRESH = timedelta(hours=24)
# Old keys serve this long when the metadata cannot be had; Bot Framework's documents allow 5 days.
STALE = timedelta(days=5)
# An unknown key asks for the metadata again at most this often; after a failure, sooner.
AGAIN = timedelta(minutes=5)
AFTER_FAILURE = timedelta(seconds=5)

# Fetches JSON from a URL; raises OSError or ValueError when it cannot.
Fetch = Callable[[str], Awaitable[object]]


class KeysError(Exception):
    """The signing keys cannot be had now, so nobody can be proved genuine. The sender may retry."""


@dataclass(frozen=True, slots=True)
class Key:
    """One signing key and the channels it may speak for."""

    public: RSAPublicKey
    endorsements: frozenset[str]


class KeyRing:
    """The keys by id. One fetch at a time; everybody else waits for it."""

    def __init__(self, metadata_url: str, fetch: Fetch, now: Clock) -> None:
        self._metadata_url = metadata_url
        self._fetch = fetch
        self._now = now
        self._keys: dict[str, Key] = {}
        self._fetched: datetime | None = None
        self._failed: datetime | None = None
        self._lock = asyncio.Lock()

    async def find(self, key_id: str) -> Key | None:
        """The key, or None when it is certainly not one of theirs. Raises KeysError."""
        if self._is_due(key_id):
            async with self._lock:
                if self._is_due(key_id):  # somebody else may have fetched while we waited
                    await self._refresh()
        if self._fetched is None or self._is_stale():
            raise KeysError("no signing keys")
        key = self._keys.get(key_id)
        if key is None and self._failed is not None and self._failed > self._fetched:
            raise KeysError("the key is new and the metadata cannot be had")
        return key

    def at_hand(self, key_id: str) -> Key | None:
        """The key, where `find` would give it without fetching or waiting; else None."""
        return None if self._is_due(key_id) or self._is_stale() else self._keys.get(key_id)

    async def warm(self) -> bool:
        """Fetch before the first request needs it; False when that failed."""
        async with self._lock:
            await self._refresh()
        return self._fetched is not None

    def _is_due(self, key_id: str) -> bool:
        now = self._now()
        if self._failed is not None and now - self._failed < AFTER_FAILURE:
            return False
        if self._fetched is None or now - self._fetched >= FRESH:
            return True
        return key_id not in self._keys and now - self._fetched >= AGAIN

    def _is_stale(self) -> bool:
        return self._fetched is None or self._now() - self._fetched > STALE

    async def _refresh(self) -> None:
        try:
            metadata = await self._fetch(self._metadata_url)
            where = metadata.get("jwks_uri") if isinstance(metadata, dict) else None
            if not isinstance(where, str) or not is_safe(where):
                raise ValueError("the metadata names no safe jwks_uri")
            keys = _keys(await self._fetch(where))
        except (OSError, ValueError):
            self._failed = self._now()
        else:
            self._keys, self._fetched, self._failed = keys, self._now(), None


def _keys(found: object) -> dict[str, Key]:
    listed = found.get("keys") if isinstance(found, dict) else None
    keys: dict[str, Key] = {}
    for one in listed if isinstance(listed, list) else []:
        if not isinstance(one, dict) or not isinstance(one.get("kid"), str):
            continue
        try:
            public = RSAAlgorithm.from_jwk(json.dumps(one))
        except (InvalidKeyError, ValueError, TypeError):
            continue  # a key of another kind: not one we could use
        if isinstance(public, RSAPublicKey):
            endorsed = one.get("endorsements")
            names = endorsed if isinstance(endorsed, list) else []
            keys[one["kid"]] = Key(public, frozenset(str(name) for name in names))
    if not keys:
        raise ValueError("no usable key")
    return keys
