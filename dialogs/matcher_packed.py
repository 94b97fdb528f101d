"""Many words and a number for each, in twelve bytes a word where a dict takes a hundred."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import numpy as np


class Packed:
    """Words by their hash. Two of a set this size share 64 bits less than once in a million sets.

    A word may stand in it more than once, with another number each time.
    """

    def __init__(self, words: Iterable[tuple[str, int]]) -> None:
        hashes, numbers = array("q"), array("i")
        for word, number in words:
            hashes.append(hash(word))
            numbers.append(number)
        order = np.argsort(np.frombuffer(hashes, np.int64), kind="stable")
        # Not numpy arrays: to read one number of an array of the standard library is far cheaper.
        self._hashes = array("q", np.frombuffer(hashes, np.int64)[order].tobytes())
        self._numbers = array("i", np.frombuffer(numbers, np.int32)[order].tobytes())

    def __contains__(self, word: object) -> bool:
        return self.first(word) is not None

    def first(self, word: object) -> int | None:
        """The number of this word, or None."""
        return next(self.all(word), None)

    def all(self, word: object) -> Iterator[int]:
        """Every number of this word, in the order they were given."""
        wanted = hash(word)
        place = bisect_left(self._hashes, wanted)
        while place < len(self._hashes) and self._hashes[place] == wanted:
            yield self._numbers[place]
            place += 1
