"""What people typed, made plainer: spelling mended, foreign words turned into English."""

import re
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain

from dialogs.matcher_packed import Packed

# The scripts of India write vowels with marks that Python counts among no letters.
_WORD = re.compile(r"(?:[^\W_]|[\u0900-\u0dff])+(?:'[^\W_]+)*|[£$%?]")
_RUN = re.compile(r"(\w)\1{2,}")
_CLAUSE = re.compile(
    r"[.?!;:,\n]+|\b(?:and also|also|another thing|and then|but)\b"
    r"|\band\b(?= (?:will|can|do|does|did|is|are|what|how|who|when|where|why|if|should|must)\b)"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# The table of the lexicon that is no language: short forms of English, always spelt out.
SHORT_FORMS = "short_forms"
# Letters past this are of other scripts; and a stem in one of those is no shorter than that.
_LAST_LATIN, _SHORTEST_STEM = "\u024f", 3
# A clause shorter than this says too little alone.
_FEWEST_WORDS = 3


class Words:
    """The vocabulary of the answers, and how anything else is brought nearer to it."""

    def __init__(
        self,
        texts: Iterable[str],
        written: Iterable[str],
        real: Container[str],
        lexicon: Mapping[str, Mapping[str, str]],
    ) -> None:
        """`texts` were edited with care; `written` is as people type, so a word there counts
        as rightly spelt only when it is also one of `real`, or stands in three of them.
        """
        self._real = real
        # Few people type the accents of their language to a bot; both ways of writing are known.
        self._tongues = {
            name: {form(word): gloss for form in (_bare, plain) for word, gloss in table.items()}
            for name, table in lexicon.items()
            if name != SHORT_FORMS
        }
        self._short = lexicon.get(SHORT_FORMS, {})
        careful = Counter(word for text in texts for word in set(split(text)))
        typed = Counter(word for text in written for word in set(split(text)))
        foreign = set(self._short).union(*self._tongues.values())
        self._often: Counter[str] = Counter()
        for word, count in (careful + typed).items():
            if word in careful or word in real or (count >= 3 and word not in foreign):
                self._often[word] = count
        self._known = tuple(word for word in self._often if len(word) >= 4 and word.isalpha())
        # By what is left of a word without a letter or two: two words that share one are near.
        self._near = Packed(
            (shorter, number)
            for number, word in enumerate(self._known)
            for shorter in _shorter(word, 2 if len(word) >= 7 else 1)
        )

    def mend(self, text: str) -> str:
        """The text in lower case, each word in English and spelt right as far as we can tell."""
        return " ".join(self._spelt(word) for word in self._english(split(text)))

    def mend_all(self, texts: Iterable[str]) -> list[str]:
        """Many texts, each word spelt out once; nothing of it is kept."""
        known: dict[str, str] = {}
        found = [self._english(split(text)) for text in texts]
        for word in set(chain.from_iterable(found)):
            known[word] = self._spelt(word)
        return [" ".join(known[word] for word in words) for words in found]

    def clauses(self, text: str) -> tuple[str, ...]:
        """The parts of a longer text that could each be a question of their own; maybe none."""
        parts = [part.strip() for part in _CLAUSE.split(plain(text))]
        whole = [part for part in parts if len(part.split()) >= _FEWEST_WORDS]
        return tuple(whole) if len(whole) > 1 else ()

    def _english(self, words: list[str]) -> list[str]:
        # What is also an English word, or very short, is foreign only in foreign company.
        strange = [word for word in words if word not in self._often and len(word) > 2]
        company = {
            language: sum(bool(_stem(word, table)) for word in strange)
            for language, table in self._tongues.items()
        }
        likely = sorted((name for name in company if company[name]), key=lambda n: -company[n])
        found = []
        for word in words:
            gloss = self._short.get(word)
            for language in likely if gloss is None else ():
                table = self._tongues[language]
                stem = _stem(word, table)
                if stem and (word in strange or company[language] >= 2):
                    gloss = table[stem]
                    break
            found += [word] if gloss is None else gloss.split()
        return found

    def unread(self, mended: str) -> float:
        """How much of a mended text is no word of ours nor of English, from 0 to 1."""
        words = [word for word in mended.split() if word.isalpha() or _foreign(word)]
        if len(words) < _FEWEST_WORDS and not any(map(_foreign, words)):
            return 0.0
        known = [w in self._often or w in self._real for w in words]
        strange = [w for w, ours in zip(words, known, strict=True) if _foreign(w) or not ours]
        return len(strange) / len(words)

    def _spelt(self, word: str) -> str:
        if word in self._often or word in self._real or len(word) < 4 or not word.isalpha():
            return word
        allowed = 2 if len(word) >= 7 else 1
        near = {
            (distance, -self._often[other], other)
            for shorter in _shorter(word, allowed)
            for other in map(self._known.__getitem__, self._near.all(shorter))
            if (distance := _distance(word, other)) <= allowed
        }
        if near:
            return min(near)[2]
        for place in range(3, len(word) - 2):
            if {word[:place], word[place:]} <= self._often.keys():
                return f"{word[:place]} {word[place:]}"
        return min((other for other in _edited(word) if other in self._real), default=word)


def plain(text: str) -> str:
    """Lower case, one kind of quote, no letter more than twice in a row, single spaces."""
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("`", "'")
    return " ".join(_RUN.sub(r"\1\1", text).split())


def split(text: str) -> list[str]:
    """The words of a text, in lower case, with the few signs that carry meaning."""
    return _WORD.findall(plain(text))


def _foreign(word: str) -> bool:
    """Whether it is written in another script than ours."""
    return any(letter > _LAST_LATIN for letter in word)


def _stem(word: str, table: Mapping[str, str]) -> str:
    """The word as it stands in the table; empty where it does not. In the scripts of India
    endings are left off, since each noun there has dozens.
    """
    if word in table or not _foreign(word):
        return word if word in table else ""
    starts = (word[:end] for end in range(len(word) - 1, _SHORTEST_STEM - 1, -1))
    return next((start for start in starts if start in table), "")


def _bare(word: str) -> str:
    """The word without accents."""
    apart = unicodedata.normalize("NFD", plain(word).replace("ł", "l"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _shorter(word: str, most: int) -> set[str]:
    """The word, and what is left of it without one letter (or `most` letters)."""
    found = {word}
    edge = {word}
    for _ in range(most):
        edge = {each[:n] + each[n + 1 :] for each in edge for n in range(len(each))}
        found |= edge
    return found


def _edited(word: str) -> Iterator[str]:
    for n in range(len(word) + 1):
        head, tail = word[:n], word[n:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def _distance(one: str, two: str) -> int:
    """How many letters to add, drop, change or swap to get from one word to the other."""
    before: list[int] = []
    last = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(two, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
