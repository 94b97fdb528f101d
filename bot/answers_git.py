"""The answers as they were at an earlier revision, out of git."""

import io
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.content import LANGUAGE, load
from dialogs.answers import Library


class NoHistory(ValueError):
    """The earlier text cannot be had. The message says why, and what to do."""


def library_at(root: Path, revision: str, language: str = LANGUAGE) -> Library:
    """The answers under `root` at a revision of the repository that holds it.

    Raises NoHistory where there is no git, no repository, no such revision, or no answers in it.
    """
    folder = root / "answers" / language
    if revision.startswith("-"):
        raise NoHistory(f"{revision} is no revision. Use a branch, a tag or a commit.")
    _git(folder, "This folder is in no git repository, so there is no earlier text.", "rev-parse")
    asked = f"{revision}^{{commit}}"
    missing = f"git knows no revision {revision}. Use a branch, a tag or a commit."
    _git(folder, missing, "rev-parse", "--verify", "--quiet", asked)
    tar = _git(
        folder,
        f"There were no answers at {revision}.",
        *("archive", "--format=tar", revision, "--", "."),
    )
    with TemporaryDirectory() as held:
        fresh = Path(held) / root.resolve().name
        with tarfile.open(fileobj=io.BytesIO(tar)) as packed:
            for member in packed:
                if member.name.endswith((".md", ".toml")) and (file := packed.extractfile(member)):
                    path = fresh / "answers" / language / member.name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(file.read())
        return load(fresh, language)


def _git(folder: Path, otherwise: str, *words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError:
        raise NoHistory("git is not installed here, so there is no earlier text.") from None
    if done.returncode:
        raise NoHistory(otherwise)
    return done.stdout
