"""Which answer fits this question, or none: probabilities over all answers, then one decision."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

import numpy as np

from dialogs.answers import ANSWER, Library
from dialogs.matcher_heads import Floats, Letters, Meaning, Numbers, softmax
from dialogs.matcher_words import Words

SUGGEST = "SUGGEST"
ABSTAIN = "ABSTAIN"
CLARIFY = "CLARIFY"

# Texts to rows of numbers: two halves (see `Meaning`), or chances.
Vectors = Callable[[Sequence[str]], Floats]

# The temperature of each head: fitted on tests/questions/dev.jsonl (see
# docs/decisions/0003-matching.md).
_LETTERS_AT, _MEANING_AT = 0.04, 0.05
# How much likelier people are to stray than the examples say, since nobody can list all of that.
_STRAYS = 2.0
# What the whole text counts against its clauses, and from how many words on it has any.
_WHOLE, _LONG = 0.8, 20
# Below this, the likeliest answers are not worth suggesting.
_FAINT = 0.008
# Clauses this sure of answers of different topics make two questions of one message.
_OTHER = 0.6
# What an answer just given is worth, when the next words could mean it or another.
_BEFORE = 1.5
_SUGGESTIONS = 3
# The topic of the reply to what is in no language we read; and how much must be unread for it.
OTHER_LANGUAGE, _UNREAD = "other_language", 0.5


@dataclass(frozen=True, slots=True)
class _Bar:
    """An answer is given outright only when it (`sure`), and all answers of its topic together
    (`theme`), are this likely, and what we do not answer is less likely than `stray`.
    """

    sure: float
    theme: float
    stray: float


# A wrong answer costs far more than one more press; and letters alone are easily misled.
_BAR, _BAR_OF_LETTERS = _Bar(0.4, 0.85, 0.05), _Bar(0.6, 0.6, 0.08)


@dataclass(frozen=True, slots=True)
class Kind:
    """One class: an answer, or a reply to something we do not answer."""

    id: str
    topic: str
    behaviour: str


@dataclass(frozen=True, slots=True)
class Match:
    """What to do with a text. `behaviour` is ANSWER, SUGGEST or the code of a reply.

    `answer` is the id of the answer or reply to show; empty for SUGGEST and where there is none.
    `suggestions` are ids of answers, best first; for ANSWER the ones that came next.
    `confidence` is a probability: of the answer, of the first suggestion, or of the behaviour.
    `runner_up` is that of the first suggestion of an ANSWER.
    """

    behaviour: str
    topic: str = ""
    answer: str = ""
    confidence: float = 0.0
    suggestions: tuple[str, ...] = ()
    runner_up: float = 0.0


class Matcher:
    """Learns the examples of a library once; then `match` costs a few milliseconds."""

    def __init__(
        self,
        library: Library,
        vectors: Vectors | None = None,
        real: Container[str] = (),
        learnt: Meaning | None = None,
    ) -> None:
        """`vectors` turns texts into rows of numbers; without it only the letters are compared.

        `real` are words that are rightly spelt. `learnt` is what `learnt_of` made of this very
        library with these vectors; made now where it is None. Raises ValueError where the library
        has no example at all.
        """
        if not library.answers:
            raise ValueError("there is no answer to match a question with")
        self.kinds = kinds(library)
        self._words = _words(library, real)
        if vectors is None:
            self._bar = _BAR_OF_LETTERS
            self._chances = _by_letters(Letters.learn(*_examples(library, self._words)))
        else:
            self._bar = _BAR
            self._chances = _by_meaning(learnt or learnt_of(library, vectors, real), vectors)
        self._other_language = next((k for k in self.kinds if k.topic == OTHER_LANGUAGE), None)
        self._answers = np.array([kind.behaviour == ANSWER for kind in self.kinds])

    def match(self, text: str, before: str = "") -> Match:
        """What to do with this text. `before` is the answer shown last; it only settles ties."""
        if not any(c.isalnum() for c in text):
            return Match(CLARIFY, "ambiguous")
        mended = self.mended(text)
        unread = self._words.unread(mended)
        clauses = self._words.clauses(text) if self._may_hold_two(text) else ()
        rows = self._of_mended([mended, *map(self.mended, clauses)])
        if unread > _UNREAD and (reply := self._other_language) is not None:
            return self._in_other_words(reply, rows[0], unread)
        chances = rows[0]
        if clauses:
            keen = rows[1:, self._answers].max(1)
            parts = (rows[1:] * keen[:, None]).sum(0) / (keen.sum() + np.float32(1e-9))
            chances = _WHOLE * chances + (1 - _WHOLE) * parts
        return self._decide(self._biased(chances, before), self._several(rows[1:]))

    @staticmethod
    def _may_hold_two(text: str) -> bool:
        return len(text.split()) >= _LONG or text.count("?") > 1 or " and " in text

    def mended(self, text: str) -> str:
        """The text as it is compared: lower case, spelt right, in English."""
        return self._words.mend(text)

    def probabilities(self, texts: Sequence[str]) -> Floats:
        """One row a text, one column a class (in the order of `kinds`)."""
        return self._of_mended([self.mended(text) for text in texts])

    def _of_mended(self, texts: Sequence[str]) -> Floats:
        found = self._chances(texts)
        found[:, ~self._answers] *= _STRAYS
        whole: Floats = found / found.sum(1, keepdims=True)
        return whole

    def _in_other_words(self, kind: Kind, chances: Floats, unread: float) -> Match:
        """Too little of it could be read: that is said, with what the other words may mean."""
        order = [int(n) for n in np.argsort(-chances) if self._answers[n]]
        near = self._ids(chances, order[:_SUGGESTIONS]) if unread < 1 else ()
        return Match(kind.behaviour, kind.topic, kind.id, unread, near)

    def _biased(self, chances: Floats, before: str) -> Floats:
        if not before:
            return chances
        near = {kind.topic for kind in self.kinds if kind.id == before}
        lift = np.array([_BEFORE if kind.topic in near else 1.0 for kind in self.kinds])
        found: Floats = chances * lift / (chances * lift).sum()
        return found

    def _several(self, rows: Floats) -> tuple[int, ...]:
        """The answers that clauses are each sure of, one a topic; empty unless there are two."""
        found: dict[str, int] = {}
        for row in rows:
            best = int(row.argmax())
            if self._answers[best] and row[best] >= _OTHER:
                found.setdefault(self.kinds[best].topic, best)
        return tuple(found.values()) if len(found) > 1 else ()

    def _decide(self, chances: Floats, several: tuple[int, ...]) -> Match:
        stray = float(chances[~self._answers].sum())
        order = [int(n) for n in np.argsort(-chances) if self._answers[n]]
        if stray > 0.5 or not order:
            return self._reply(chances, order)
        best = self.kinds[order[0]]
        sure = float(chances[order[0]])
        theme = sum(float(chances[n]) for n in order if self.kinds[n].topic == best.topic)
        bar = self._bar
        clear = sure > bar.sure and theme > bar.theme and stray < bar.stray
        if clear and not several:
            rest = self._ids(chances, order[1 : _SUGGESTIONS + 1])
            second = float(chances[order[1]]) if rest else 0.0
            return Match(ANSWER, best.topic, best.id, sure, rest, second)
        # The whole has the first word: a clause by itself is easily misread.
        first = [*order[:1], *(n for n in several if n != order[0]), *order[1:]]
        offered = [n for n in dict.fromkeys(first) if n in several or chances[n] >= _FAINT]
        offered = offered[:_SUGGESTIONS]
        if not offered:
            return Match(ABSTAIN, best.topic, confidence=1 - sure)
        ids = tuple(self.kinds[n].id for n in offered)
        theme_of = self.kinds[offered[0]].topic
        return Match(SUGGEST, theme_of, "", float(chances[offered[0]]), ids)

    def _reply(self, chances: Floats, order: list[int]) -> Match:
        """The behaviour with the most behind it, and the likeliest reply of that behaviour."""
        behind: dict[str, float] = {}
        for kind, chance in zip(self.kinds, chances.tolist(), strict=True):
            if kind.behaviour != ANSWER:
                behind[kind.behaviour] = behind.get(kind.behaviour, 0.0) + chance
        if not behind:
            return Match(ABSTAIN)
        behaviour = max(behind, key=lambda code: behind[code])
        of_it = [n for n, kind in enumerate(self.kinds) if kind.behaviour == behaviour]
        best = max(of_it, key=lambda n: chances[n])
        near = self._ids(chances, order[:_SUGGESTIONS])
        kind = self.kinds[best]
        return Match(behaviour, kind.topic, kind.id, behind[behaviour], near)

    def _ids(self, chances: Floats, numbers: Sequence[int]) -> tuple[str, ...]:
        return tuple(self.kinds[n].id for n in numbers if chances[n] >= _FAINT)


def kinds(library: Library) -> tuple[Kind, ...]:
    """The classes of a library, in the order of its answers."""
    first = [(key, each[0]) for key, each in library.by_id.items()]
    return tuple(Kind(key, answer.topic, answer.behaviour) for key, answer in first)


def learnt_of(library: Library, vectors: Vectors, real: Container[str] = ()) -> Meaning:
    """What can be learnt of the examples of a library: minutes of work for twelve thousand."""
    texts, classes, count = _examples(library, _words(library, real))
    return Meaning.learn(vectors(texts), classes, count)


def _words(library: Library, real: Container[str]) -> Words:
    return Words(
        [text for answer in library.answers for text in (answer.question, answer.body)],
        [text for answer in library.answers for text in answer.phrasings],
        real,
        library.lexicon,
    )


def _examples(library: Library, words: Words) -> tuple[list[str], Numbers, int]:
    """Each way to ask, mended, the number of its class, and how many classes there are."""
    place = {key: number for number, key in enumerate(library.by_id)}
    written = [(place[a.id], text) for a in library.answers for text in a.phrasings]
    labels = [(place[key], each[0].question) for key, each in library.by_id.items()]
    texts = words.mend_all(text for _, text in written + labels)
    return texts, np.array([number for number, _ in written + labels]), len(place)


def _by_letters(letters: Letters) -> Vectors:
    return lambda texts: softmax(letters.scores(texts), _LETTERS_AT)


def _by_meaning(meaning: Meaning, vectors: Vectors) -> Vectors:
    return lambda texts: softmax(meaning.scores(vectors(texts)), _MEANING_AT)
