"""Codes that let somebody in: made to be read out, kept only as a hash."""

import hashlib
from datetime import timedelta

CODE_LIVES = timedelta(days=14)
# No letter or digit that is mistaken for another when it is read out: no I, L, O, U, 0, 1.
ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"


def make_code(random: str) -> str:
    """A code that can be read over the phone: `TALK-7KQ4-M2XP`, made from unguessable text."""
    number = int.from_bytes(hashlib.sha256(random.encode()).digest(), "big")
    letters = []
    for _ in range(8):
        number, at = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[at])
    return f"TALK-{''.join(letters[:4])}-{''.join(letters[4:])}"


def code_hash(code: str) -> str:
    """What is kept of a code."""
    return hashlib.sha256(code.upper().encode()).hexdigest()
