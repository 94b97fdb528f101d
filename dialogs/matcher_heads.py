"""The two heads over a text: what its sentence means, and which letters it is written with.

Both are closed sums over the examples, with nothing to iterate and nothing left to chance.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

# How quickly an example's say fades with distance, and how little one example alone may bend.
_REACH = np.float32(2.0)
_CALM = np.float32(0.15)
# So many examples share one place, and so often the places are moved to the middle of theirs.
_SHARE, _MOVES = 2, 6
# What the words by themselves count beside the meaning, and how many numbers are kept of both.
_WORDS, _KEPT = np.float32(0.8), 384
_BLOCK = 1024
_BUCKETS = 1 << 13


@dataclass(frozen=True, slots=True)
class Meaning:
    """Kernel ridge regression over sentence vectors: near an example is near its class.

    The kernel is between a text and some places, each in the middle of two or so examples of a
    class: half the numbers of all examples, and nearly as often right. A text comes as two halves,
    what it means and its words by themselves; `middle` is that of all words, and `turn` keeps of
    both halves what tells the examples apart.
    """

    middle: Floats
    turn: Floats
    places: Floats
    weight: Floats

    @classmethod
    def learn(cls, vectors: Floats, classes: Numbers, count: int) -> "Meaning":
        """From one row of two halves, and one class number, an example."""
        middle = vectors[:, vectors.shape[1] // 2 :].mean(0)
        joined = _joined(vectors, middle)
        turn = np.linalg.eigh(joined.T @ joined)[1][:, ::-1][:, :_KEPT]
        turned = _unit(joined @ turn)
        of_each = (turned[classes == number] for number in range(count))
        places = np.concatenate([_middles(those) for those in of_each if len(those)])
        square = _CALM * _kernel(places, places)
        square[np.diag_indices(len(places))] += np.float32(1e-3)
        wanted = np.zeros((len(places), count), np.float32)
        for start in range(0, len(turned), _BLOCK):
            near = _kernel(turned[start : start + _BLOCK], places)
            square += near.T @ near
            of_these = classes[start : start + _BLOCK]
            for number in np.unique(of_these):
                wanted[:, number] += near[of_these == number].sum(0)
        return cls(middle, np.ascontiguousarray(turn), places, np.linalg.solve(square, wanted))

    def scores(self, vectors: Floats) -> Floats:
        """One row a text, one column a class; about 1 on an example, about 0 far from all."""
        turned = _unit(_joined(vectors, self.middle) @ self.turn)
        return _kernel(turned, self.places) @ self.weight


@dataclass(frozen=True, slots=True)
class Letters:
    """How near a text's words and letter groups are to those of each class (tf-idf, cosine)."""

    rarity: Floats
    weight: Floats

    @classmethod
    def learn(cls, texts: Sequence[str], classes: Numbers, count: int) -> "Letters":
        """From one text and one class number an example."""
        known: dict[str, list[int]] = {}
        found = [_grams(text, known) for text in texts]
        rows = np.repeat(np.arange(len(texts)), [len(grams) for grams in found])
        places, counts = np.unique(
            rows * _BUCKETS + np.fromiter(chain.from_iterable(found), np.int64, len(rows)),
            return_counts=True,
        )
        rows, buckets = np.divmod(places, _BUCKETS)
        seen = np.bincount(buckets, minlength=_BUCKETS)
        rarity = np.log((1 + len(texts)) / (1 + seen)).astype(np.float32)
        value = np.log1p(counts) * rarity[buckets]
        length = np.sqrt(np.bincount(rows, value * value, len(texts))) + 1e-9
        weight = np.bincount(
            buckets * count + classes[rows], value / length[rows], _BUCKETS * count
        ).astype(np.float32)
        weight = weight.reshape(_BUCKETS, count)
        weight /= np.linalg.norm(weight, axis=0) + 1e-9
        return cls(rarity, weight)

    def scores(self, texts: Sequence[str]) -> Floats:
        """One row a text, one column a class, from 0 to 1."""
        found = np.zeros((len(texts), self.weight.shape[1]), np.float32)
        for row, text in enumerate(texts):
            buckets, counts = np.unique(np.array(_grams(text, {}), np.int64), return_counts=True)
            value = np.log1p(counts).astype(np.float32) * self.rarity[buckets]
            found[row] = value @ self.weight[buckets] / (np.linalg.norm(value) + 1e-9)
        return found


def softmax(scores: Floats, temperature: float) -> Floats:
    """Scores as probabilities, row by row."""
    rest = np.exp((scores - scores.max(1, keepdims=True)) / np.float32(temperature))
    found: Floats = rest / rest.sum(1, keepdims=True)
    return found


def _joined(vectors: Floats, middle: Floats) -> Floats:
    half = vectors.shape[1] // 2
    return np.hstack([_unit(vectors[:, :half]), _WORDS * _unit(vectors[:, half:] - middle)])


def _unit(vectors: Floats) -> Floats:
    found: Floats = vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + np.float32(1e-9))
    return found


def _middles(vectors: Floats) -> Floats:
    """A few unit vectors with each of these near to one of them (k-means, on the sphere)."""
    found = vectors[::_SHARE]
    for _ in range(_MOVES):
        nearest = (vectors @ found.T).argmax(1)
        sums = np.stack([vectors[nearest == n].sum(0) for n in range(len(found))])
        empty = ~sums.any(1)
        sums[empty] = found[empty]
        found = _unit(sums)
    return found


def _kernel(one: Floats, two: Floats) -> Floats:
    found: Floats = one @ two.T
    found -= 1
    found *= _REACH
    return np.exp(found, out=found)


def _grams(text: str, known: dict[str, list[int]]) -> list[int]:
    """The buckets of a text's words, pairs of words, and letter groups; one more than once.

    `known` remembers those of a word for the next text.
    """
    words = text.split()
    found = [_bucket(f"b{one} {two}") for one, two in pairwise(words)]
    for word in words:
        if word not in known:
            framed = f"<{word}>"
            groups = [
                framed[n : n + size] for size in (3, 4) for n in range(len(framed) - size + 1)
            ]
            known[word] = [_bucket(gram) for gram in (f"w{word}", *groups)]
        found += known[word]
    return found


def _bucket(gram: str) -> int:
    return zlib.crc32(gram.encode()) % _BUCKETS
