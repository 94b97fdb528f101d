"""The two heads over a text: what its sentence means, and which letters it is written with.

Both are closed sums over the examples, with nothing to iterate and nothing left to chance.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

# How quickly an example's say fades with distance, and how little one example alone may bend.
_REACH = np.float32(2.0)
_CALM = np.float32(0.15)
_BLOCK = 256
_BUCKETS = 1 << 13


@dataclass(frozen=True, slots=True)
class Meaning:
    """Kernel ridge regression over sentence vectors: near an example is near its class."""

    examples: Floats
    weight: Floats

    @classmethod
    def learn(cls, vectors: Floats, classes: Numbers, count: int) -> "Meaning":
        """From one unit vector and one class number an example."""
        wanted = np.zeros((len(vectors), count), np.float32)
        wanted[np.arange(len(vectors)), classes] = 1
        kernel = _kernel(vectors, vectors)
        kernel[np.diag_indices(len(vectors))] += _CALM
        return cls(vectors, _solved(kernel, wanted))

    def scores(self, vectors: Floats) -> Floats:
        """One row a text, one column a class; about 1 on an example, about 0 far from all."""
        return _kernel(vectors, self.examples) @ self.weight


@dataclass(frozen=True, slots=True)
class Letters:
    """How near a text's words and letter groups are to those of each class (tf-idf, cosine)."""

    rarity: Floats
    weight: Floats

    @classmethod
    def learn(cls, texts: Sequence[str], classes: Numbers, count: int) -> "Letters":
        """From one text and one class number an example."""
        found = [_grams(text) for text in texts]
        seen = np.zeros(_BUCKETS, np.float32)
        for buckets, _ in found:
            seen[buckets] += 1
        rarity = np.log((1 + len(texts)) / (1 + seen)).astype(np.float32)
        weight = np.zeros((_BUCKETS, count), np.float32)
        for (buckets, counts), number in zip(found, classes, strict=True):
            value = counts * rarity[buckets]
            weight[buckets, number] += value / (np.linalg.norm(value) + 1e-9)
        weight /= np.linalg.norm(weight, axis=0) + 1e-9
        return cls(rarity, weight)

    def scores(self, texts: Sequence[str]) -> Floats:
        """One row a text, one column a class, from 0 to 1."""
        found = np.zeros((len(texts), self.weight.shape[1]), np.float32)
        for row, text in enumerate(texts):
            buckets, counts = _grams(text)
            value = counts * self.rarity[buckets]
            found[row] = value @ self.weight[buckets] / (np.linalg.norm(value) + 1e-9)
        return found


def softmax(scores: Floats, temperature: float) -> Floats:
    """Scores as probabilities, row by row."""
    rest = np.exp((scores - scores.max(1, keepdims=True)) / np.float32(temperature))
    found: Floats = rest / rest.sum(1, keepdims=True)
    return found


def _kernel(one: Floats, two: Floats) -> Floats:
    found: Floats = one @ two.T
    found -= 1
    found *= _REACH
    return np.exp(found, out=found)


def _solved(matrix: Floats, wanted: Floats) -> Floats:
    """Solve for a symmetric positive matrix, by Cholesky in blocks; both are overwritten.

    numpy has no solver for this kind of matrix: its general one takes three times the time, and a
    second copy of what is the largest thing we ever hold.
    """
    count = len(matrix)
    parts = [(start, min(start + _BLOCK, count)) for start in range(0, count, _BLOCK)]
    undo = []
    for start, end in parts:
        undo.append(np.linalg.inv(np.linalg.cholesky(matrix[start:end, start:end])))
        matrix[end:, start:end] = matrix[end:, start:end] @ undo[-1].T
        for left, right in parts:
            if left >= end:
                rows, columns = matrix[left:, start:end], matrix[left:right, start:end]
                matrix[left:, left:right] -= rows @ columns.T
    for (start, end), back in zip(parts, undo, strict=True):
        wanted[start:end] = back @ wanted[start:end]
        wanted[end:] -= matrix[end:, start:end] @ wanted[start:end]
    for (start, end), back in zip(reversed(parts), reversed(undo), strict=True):
        rest = wanted[start:end] - matrix[end:, start:end].T @ wanted[end:]
        wanted[start:end] = back.T @ rest
    return wanted


def _grams(text: str) -> tuple[Numbers, Floats]:
    words = text.split()
    grams = [f"w{word}" for word in words]
    grams += [f"b{one} {two}" for one, two in pairwise(words)]
    for word in words:
        framed = f"<{word}>"
        for size in (3, 4):
            grams += [framed[n : n + size] for n in range(len(framed) - size + 1)]
    numbers = np.array([zlib.crc32(gram.encode()) % _BUCKETS for gram in grams], np.int64)
    buckets, counts = np.unique(numbers, return_counts=True)
    return buckets, np.log1p(counts).astype(np.float32)
