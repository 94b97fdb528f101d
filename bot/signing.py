"""Signatures on answers, as they lie on disk: one sealed line each, proved with a public key."""

import base64
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from dialogs.answers import SIDES, Mark, Marks, Problem
from dialogs.signing import together

SIGNERS = "signers.toml"
SIGNATURES = "signatures.toml"
_HEAD = """\
# Who agreed to which words: one line for each side of an answer. Written by `answers sign`; a line
# that is changed or copied by hand no longer fits its seal and counts for nothing.
"""
_MEND = "Remove the line, and let that person run `answers sign`"


class MayNotSign(ValueError):
    """Somebody may not sign, or a key is no key. The message says who and why."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who may sign for one side, known by an Ed25519 public key in base64."""

    name: str
    side: str
    key: str


def signers(path: Path, shown: str) -> tuple[tuple[Signer, ...], tuple[Problem, ...]]:
    """Who may sign, and what is wrong with the file, under the name `shown`. No file: nobody may.

    One person or one key on both sides counts for neither.
    """
    if not path.is_file():
        return (), ()
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        what = f"it is not TOML: {error}. Until it is, nobody may sign"
        return (), (Problem(shown, 1, what, "Mend it"),)
    found, problems = [], []
    for name, table in tables.items():
        entry = table if isinstance(table, dict) else {}
        side, key = entry.get("side"), entry.get("key")
        public = _public(key) if isinstance(key, str) else None
        if side not in SIDES:
            what, todo = f"{name} is on no side", f"Write `side` as {' or '.join(SIDES)}"
        elif public is None:
            what, todo = f"the key of {name} is no public key", "Copy it again from `--new-key`"
        else:
            # Written anew, so that one key cannot be spelt in two ways.
            found.append(Signer(name, side, _text(public)))
            continue
        problems.append(Problem(shown, 1, what, todo))
    kept = []
    for one in found:
        twins = [each for each in found if each is not one and _one_person(each, one)]
        if twins:
            what = f"{one.name} and {twins[0].name} are one person or one key"
            problems.append(Problem(shown, 1, what, "Give every signer a key of their own"))
        else:
            kept.append(one)
    return tuple(kept), tuple(problems)


def signatures(
    path: Path, shown: str, known: tuple[Signer, ...], answers: frozenset[str]
) -> tuple[Marks, tuple[Problem, ...]]:
    """The signatures that are proved, by line, and a problem for every line that is not."""
    if not path.is_file():
        return {}, ()
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}, (Problem(shown, 1, "the file cannot be read as UTF-8 text", "Mend it"),)
    found: list[Marks] = []
    problems = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            mark = _proved(line, known)
        except MayNotSign as error:
            problems.append(Problem(shown, number, str(error), _MEND))
            continue
        if mark.answer not in answers:
            what = f"no answer has the id {mark.answer}"
            problems.append(Problem(shown, number, what, "Remove the line, or mend the file"))
        found.append({mark.answer: {mark.side: mark}})
    return together(*found), tuple(problems)


def _proved(line: str, known: tuple[Signer, ...]) -> Mark:
    try:
        ((answer, sides),) = tomllib.loads(line).items()
        ((side, entry),) = sides.items()
        by, at, text, seal = (entry[name] for name in ("by", "at", "text", "seal"))
        mark = Mark(answer, side, by, at.astimezone(UTC), text, entry.get("withdrawn") is True)
        payload, sealed = _payload(mark), base64.b64decode(seal, validate=True)
    except (tomllib.TOMLDecodeError, ValueError, TypeError, KeyError, AttributeError):
        raise MayNotSign("the line is no signature") from None
    signer = next((each for each in known if each.name == mark.by), None)
    if signer is None:
        raise MayNotSign(f"{mark.by} may not sign: {SIGNERS} does not name them")
    if signer.side != mark.side:
        raise MayNotSign(f"{mark.by} may sign for {signer.side}, not for {mark.side}")
    public = _public(signer.key)
    try:
        if public is None:
            raise InvalidSignature
        public.verify(sealed, payload)
    except InvalidSignature:
        what = f"the seal of {mark.by} does not fit: it was made up, copied or changed"
        raise MayNotSign(what) from None
    return mark


def may_sign(key: Ed25519PrivateKey, known: tuple[Signer, ...]) -> Signer:
    """Whose key this is. Raises MayNotSign for a key that is in no signers file."""
    public = _text(key.public_key())
    for signer in known:
        if signer.key == public:
            return signer
    raise MayNotSign(
        f"This key belongs to nobody in {SIGNERS}, so it may not sign. "
        "Ask whoever keeps that file to add you."
    )


def write(path: Path, mark: Mark, key: Ed25519PrivateKey) -> None:
    """Put one sealed line into the file, in place of the one this side had on this answer."""
    seal = base64.b64encode(key.sign(_payload(mark))).decode()
    start = f"{_quoted(mark.answer)}.{mark.side} = "
    back = "withdrawn = true, " if mark.withdrawn else ""
    line = (
        f"{start}{{ by = {_quoted(mark.by)}, at = {_moment(mark.at)}, {back}"
        f'text = "{mark.digest}", seal = "{seal}" }}'
    )
    text = path.read_text(encoding="utf-8") if path.is_file() else _HEAD
    kept = [each for each in text.splitlines() if not each.startswith(start)]
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text("\n".join([*kept, line]) + "\n", encoding="utf-8")
    fresh.replace(path)


def new_key(path: Path, name: str, side: str) -> str:
    """Write a new private key that only its owner can read. Returns the lines for signers.toml.

    Raises MayNotSign for a side that is none, FileExistsError rather than lose a key.
    """
    if side not in SIDES:
        raise MayNotSign(f"{side} is no side. Use {' or '.join(SIDES)}.")
    key = Ed25519PrivateKey.generate()
    held = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(held, "wb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return f'[{_quoted(name)}]\nside = "{side}"\nkey = "{_text(key.public_key())}"'


def read_key(path: Path) -> Ed25519PrivateKey:
    """The private key in a file. Raises MayNotSign for what is none, OSError where none is."""
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise MayNotSign(f"{path.name} is no signing key. Make one with `--new-key`.")
    return key


def _payload(mark: Mark) -> bytes:
    """What is sealed: every part of the line, so that none can be changed or carried elsewhere."""
    says = "withdrawn" if mark.withdrawn else "agreed"
    parts: Mapping[str, str] = {
        "speak-first": "signature 1",
        "says": says,
        "answer": mark.answer,
        "side": mark.side,
        "by": mark.by,
        "at": _moment(mark.at),
        "text": mark.digest,
    }
    return "\n".join(f"{name}={_quoted(value)}" for name, value in parts.items()).encode()


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _quoted(text: str) -> str:
    """A TOML string of one line. Raises MayNotSign for a text with a line end in it."""
    if not text.isprintable():
        raise MayNotSign("a name or an id may not hold a line end or another hidden character")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _public(key: str) -> Ed25519PublicKey | None:
    try:
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
    except ValueError:
        return None


def _text(key: Ed25519PublicKey) -> str:
    return base64.b64encode(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()


def _one_person(one: Signer, other: Signer) -> bool:
    names = [" ".join(each.name.split()).casefold() for each in (one, other)]
    return names[0] == names[1] or one.key == other.key
