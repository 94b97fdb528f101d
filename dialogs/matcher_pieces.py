"""A text as the word pieces that the sentence model was taught, by their numbers."""

import re
import unicodedata
from pathlib import Path

from dialogs.matcher_packed import Packed

LONGEST = 64  # word pieces; what people type to a chat bot is shorter
_TOKEN = re.compile(r"\w+|[^\w\s]")
_CLS, _SEP, _UNKNOWN = 101, 102, 100


class Pieces:
    """The vocabulary of the model, from its makers' file: one piece a line."""

    def __init__(self, file: Path) -> None:
        """Raises OSError where there is no such file."""
        lines = file.read_text(encoding="utf-8").splitlines()
        self._numbers = Packed((piece, number) for number, piece in enumerate(lines))

    def __contains__(self, word: object) -> bool:
        """Whether this is a whole word, of letters, that the model was taught: a common word."""
        known = isinstance(word, str) and len(word) > 1 and word.isalpha()
        return known and word in self._numbers

    def of(self, text: str) -> list[int]:
        """The numbers of a text's pieces, with the first and the last that every text has."""
        plain = unicodedata.normalize("NFD", text.lower())
        plain = "".join(c for c in plain if not unicodedata.combining(c))
        ids = [_CLS]
        for word in _TOKEN.findall(plain):
            ids += self._word(word)
        return [*ids[: LONGEST - 1], _SEP]

    def _word(self, word: str) -> list[int]:
        ids: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = word[start:end] if start == 0 else "##" + word[start:end]
                number = self._numbers.first(piece)
                if number is not None:
                    ids.append(number)
                    start = end
                    break
            else:
                return [_UNKNOWN]
        return ids
