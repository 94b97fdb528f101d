"""Signing answers from a shell: a person reads the words, then puts their side's key to them."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot import signing
from bot.content import LANGUAGE, load, proved_numbers
from dialogs.answers import SIDES, Library
from dialogs.answers_check import check
from dialogs.showing import unexplained
from dialogs.signing import agreed, digest, sign, standing, withdraw

_SIDES = {"management": "management", "staff": "staff side"}


def sign_all(
    root: Path,
    signers: Path | None,
    key_file: Path,
    answers: Sequence[str],
    now: datetime,
    today: date,
    agrees: Callable[[str], bool],
    out: TextIO,
) -> None:
    """Sign each answer that `agrees` says yes to, shown its words. All are looked at first.

    Raises MayNotSign for a key that may not, ValueError for an answer that cannot be signed.
    """
    library = load(root, LANGUAGE, signers)
    key, signer = _who(root, signers, key_file)
    for answer in answers:
        _fit(library, answer, today, proved_numbers(root))
    for answer in answers:
        if not agrees(words_of(library, answer)):
            print(f"Not signed: {answer}.", file=out)
            continue
        marks = sign(library.marks, answer, signer.side, signer.name, now, digest(library, answer))
        signing.write(_signatures(root), marks[answer][signer.side], key)
        library = load(root, LANGUAGE, signers)
        held = standing(library, answer, {})
        missing = " and ".join(_SIDES[side] for side in SIDES if side not in held)
        more = "It shows now." if agreed(held) else f"It still waits for {missing}."
        side = _SIDES[signer.side]
        print(f"Signed: {answer}, for {side}, by {signer.name}. {more}", file=out)


def withdraw_all(
    root: Path,
    signers: Path | None,
    key_file: Path,
    answers: Sequence[str],
    now: datetime,
    out: TextIO,
) -> None:
    """Take one side's word on each answer back. It needs nobody else, and holds at once.

    Raises MayNotSign for a key that may not, ValueError for an answer that is not there.
    """
    library = load(root, LANGUAGE, signers)
    key, signer = _who(root, signers, key_file)
    for answer in answers:
        _there(library, answer)
    for answer in answers:
        marks = withdraw(library.marks, answer, signer.side, signer.name, now)
        signing.write(_signatures(root), marks[answer][signer.side], key)
        print(f"Taken back: {answer}, for {_SIDES[signer.side]}, by {signer.name}.", file=out)


def words_of(library: Library, answer: str) -> str:
    """All that is signed: every variant of an answer, as its file has it."""
    parts = []
    for each in library.by_id[answer]:
        dates = f"from {each.start or 'any day'} to {each.end or 'any day'}"
        parts.append(f"[{', '.join(each.nations)}; {dates}]\n{each.question}\n\n{each.body}")
        parts += [f"{_SIDES[side].capitalize()} says: {text}" for side, text in each.statements]
        parts += [f"Source: {source.name}, {source.date}" for source in each.sources]
        parts += [
            f"{word}: {library.words[word]}" for word in unexplained(each.body, library.words)
        ]
        parts.append(f"Checked {each.checked}, next by {each.review}. Ask: {', '.join(each.ask)}")
    return "\n\n".join(parts)


def _who(
    root: Path, signers: Path | None, key_file: Path
) -> tuple[Ed25519PrivateKey, signing.Signer]:
    path = signers or _signatures(root).with_name(signing.SIGNERS)
    known, problems = signing.signers(path, path.name)
    key = signing.read_key(key_file)
    try:
        return key, signing.may_sign(key, known)
    except signing.MayNotSign as refused:
        raise signing.MayNotSign("\n".join([str(refused), *map(str, problems)])) from None


def _there(library: Library, answer: str) -> None:
    if answer not in library.by_id:
        raise ValueError(f"No answer has the id {answer}, or its file cannot be read.")


def _fit(library: Library, answer: str, today: date, numbers: str) -> None:
    """Nobody signs what `check` finds fault with, or what needs no signature."""
    _there(library, answer)
    if not library.needs_keys(answer):
        raise ValueError(f"{answer} needs no keys: it always shows.")
    files = {each.file for each in library.by_id[answer]}
    wrong = [each for each in check(library, today, numbers) if each.file in files]
    if wrong:
        raise ValueError("\n".join(["Mend this before anybody signs it:", *map(str, wrong)]))


def _signatures(root: Path) -> Path:
    return root / "answers" / LANGUAGE / signing.SIGNATURES
