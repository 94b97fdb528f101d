"""Is this request really from Teams, for this app? All the checks, on our clock.

Written here because the SDK accepts a token without `exp`, skips the service URL when there is
none, answers 500 for most forgeries and blocks the loop while it fetches keys.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import jwt

from adapters.channel import Clock
from adapters.teams_keys import Key, KeyRing

ISSUER = "https://api.botframework.com"
CHANNEL = "msteams"
LEEWAY = timedelta(minutes=5)
_LONGEST = 8_000


class TokenError(Exception):
    """The token proves nothing. `str` of it is the reason, for our log only."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a good token says: whom we may answer. It holds until then, and for as long as its key
    is the one of that name.
    """

    service_url: str
    until: datetime
    key_id: str
    key: Key


class Gate:
    """Checks tokens for one app. A signature once checked is not worked out again.

    Teams uses one token for about an hour. It is remembered by its hash, never as it is, until it
    runs out or its key is fetched anew; of `most` tokens at once.
    """

    def __init__(self, app_id: str, keys: KeyRing, now: Clock, most: int = 1_000) -> None:
        self._app_id = app_id
        self._most = most
        self._keys = keys
        self._now = now
        self._proved: OrderedDict[bytes, Proof] = OrderedDict()

    async def check(self, header: str) -> Proof:
        """Prove the `Authorization` header. Raises TokenError or KeysError."""
        scheme, _, token = header.partition(" ")
        token = token.strip()
        if scheme.lower() != "bearer" or not token or len(token) > _LONGEST:
            raise TokenError("no bearer token")
        mark = sha256(token.encode("utf-8", "surrogateescape")).digest()
        known = self._proved.get(mark)
        if (
            known is not None
            and self._now() < known.until
            and self._keys.at_hand(known.key_id) is known.key
        ):
            return known
        proof = await self._prove(token)
        self._proved[mark] = proof
        while len(self._proved) > self._most:
            self._proved.popitem(last=False)
        return proof

    async def _prove(self, token: str) -> Proof:
        try:
            head = jwt.get_unverified_header(token)
        except (jwt.PyJWTError, ValueError, RecursionError) as error:
            raise TokenError("malformed") from error
        key_id = head.get("kid")
        if head.get("alg") != "RS256":
            raise TokenError("algorithm")
        if not isinstance(key_id, str) or not key_id:
            raise TokenError("no key id")
        key = await self._keys.find(key_id)
        if key is None:
            raise TokenError("unknown key")
        try:
            claims = jwt.decode(token, key.public, algorithms=["RS256"], options=_SIGNATURE_ONLY)
        except (jwt.PyJWTError, ValueError, RecursionError) as error:
            raise TokenError("signature") from error
        if CHANNEL not in key.endorsements:
            raise TokenError("key not endorsed for this channel")
        return self._read(claims, key_id, key)

    def _read(self, claims: Mapping[str, Any], key_id: str, key: Key) -> Proof:
        if claims.get("iss") != ISSUER:
            raise TokenError("issuer")
        if claims.get("aud") != self._app_id:
            raise TokenError("audience")
        now = self._now()
        ends = _moment(claims.get("exp"))
        if ends is None:
            raise TokenError("no expiry")
        if now - LEEWAY >= ends:
            raise TokenError("expired")
        if "nbf" in claims:
            begins = _moment(claims["nbf"])
            if begins is None or now + LEEWAY < begins:
                raise TokenError("not yet valid")
        service_url = claims.get("serviceurl", claims.get("serviceUrl"))
        if not isinstance(service_url, str) or not service_url:
            raise TokenError("no service url claim")
        return Proof(service_url, ends + LEEWAY, key_id, key)


# The times and the audience are checked above, on our clock and with our leeway.
_SIGNATURE_ONLY: Any = {
    "verify_signature": True,
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
    "verify_aud": False,
    "verify_iss": False,
    "verify_sub": False,
    "verify_jti": False,
}


def check_activity(activity: Mapping[str, Any], proof: Proof) -> None:
    """The activity must be the one the token speaks for. Raises TokenError."""
    if activity.get("channelId") != CHANNEL:
        raise TokenError("channel")
    service_url = activity.get("serviceUrl")
    if not isinstance(service_url, str) or not service_url:
        raise TokenError("no service url")
    if service_url.rstrip("/") != proof.service_url.rstrip("/"):
        raise TokenError("service url")


def _moment(claim: object) -> datetime | None:
    if isinstance(claim, bool) or not isinstance(claim, int | float):
        return None
    try:
        return datetime.fromtimestamp(claim, UTC)
    except (OverflowError, OSError, ValueError):
        return None
