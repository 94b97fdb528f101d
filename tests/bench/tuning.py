"""Teach the sentence model our subject: `python -m tests.bench.tuning [ROUNDS]`.

Thin changes to its weights (two factors of rank 16 beside each) are learnt by telling the classes
of our examples apart, each time with other slips, stories and greetings around them. It takes
half an hour, needs `answers learn` after it, and is worth it only when the subject has grown. It
asks for `jax`, which nothing else here does: `uv run --with jax python -m tests.bench.tuning`.
"""

import random
import sys
from collections.abc import Iterator, Sequence

# mypy: ignore-errors
import jax
import jax.numpy as jnp
import numpy as np

from bot.content import load, model_folder
from bot.matching import TUNED
from dialogs.matcher import Matcher
from dialogs.matcher_sentences import Sentences, weights
from tests.bench.slips import slipped

_RANK, _SCALE, _BATCH, _LONGEST = 16, 2.0, 64, 48
# How sharply classes are told apart, what the topic counts beside the answer, what is left out.
_SHARP, _TOPIC, _DROP = 18.0, 0.5, 0.1
_RATE, _RATE_OF_CLASSES, _WARM = 4e-4, 2e-3, 30
_PARTS = ("attend", "join", "widen", "narrow")
_NAMES = {
    "join": "attention.output.dense",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "attention.output.LayerNorm",
    "norm2": "output.LayerNorm",
}


def _layers(tensors):
    found = []
    for n in range(6):
        name = f"encoder.layer.{n}."
        heads = [f"{name}attention.self.{part}" for part in ("query", "key", "value")]
        layer = {
            part: (tensors[f"{name}{at}.weight"].T, tensors[f"{name}{at}.bias"])
            for part, at in _NAMES.items()
        }
        layer["attend"] = (
            np.concatenate([tensors[f"{head}.weight"] for head in heads]).T,
            np.concatenate([tensors[f"{head}.bias"] for head in heads]),
        )
        found.append(jax.tree_util.tree_map(jnp.array, layer))
    return found


def _normed(x, norm):
    x = x - x.mean(-1, keepdims=True)
    return x / jnp.sqrt((x * x).mean(-1, keepdims=True) + 1e-12) * norm[0] + norm[1]


def _vectors(thin, x, mask, layers, key):
    """Unit vectors of a batch; `thin` are the factors, `key` decides what is left out."""
    count, length, width = x.shape
    for n, (layer, factors) in enumerate(zip(layers, thin, strict=True)):
        keys = dict(zip(_PARTS, jax.random.split(jax.random.fold_in(key, n), 4), strict=True))

        def through(part, x, layer=layer, factors=factors, keys=keys):
            kept = jax.random.bernoulli(keys[part], 1 - _DROP, x.shape) / (1 - _DROP)
            change = (x * kept @ factors[part][0]) @ factors[part][1]
            return x @ layer[part][0] + layer[part][1] + _SCALE * change

        both = through("attend", x).reshape(count, length, 3, 12, 32)
        query, key_, value = (both[:, :, part].transpose(0, 2, 1, 3) for part in range(3))
        seen = query @ key_.swapaxes(-1, -2) / np.sqrt(32)
        seen = jax.nn.softmax(jnp.where(mask[:, None, None, :], seen, -1e9), -1) @ value
        seen = seen.transpose(0, 2, 1, 3).reshape(count, length, width)
        x = _normed(through("join", seen) + x, layer["norm"])
        x = _normed(through("narrow", jax.nn.gelu(through("widen", x))) + x, layer["norm2"])
    whole = (x * mask[..., None]).sum(1) / mask.sum(1)[:, None]
    return whole / jnp.linalg.norm(whole, axis=-1, keepdims=True)


def _loss(learnt, x, mask, wanted, layers, of_topic, key):
    classes = learnt["classes"]
    classes = classes / (jnp.linalg.norm(classes, axis=1, keepdims=True) + 1e-9)
    found = _vectors(learnt["thin"], x, mask, layers, key)
    chances = jax.nn.log_softmax(_SHARP * (found @ classes.T))
    of_answer = -jnp.take_along_axis(chances, wanted[:, None], 1)
    themes = jnp.log(jnp.exp(chances) @ of_topic + 1e-9)
    theme = -jnp.sum(themes * of_topic[wanted], axis=1)
    return of_answer.mean() + _TOPIC * theme.mean()


def _batches(examples: Sequence[tuple[list[int], int]], chance: random.Random) -> Iterator[list]:
    """Batches of about the same length, so that little of them is padding."""
    found = []
    for start in range(0, len(examples) - _BATCH + 1, _BATCH * 8):
        near = sorted(examples[start : start + _BATCH * 8], key=lambda each: len(each[0]))
        found += [near[n : n + _BATCH] for n in range(0, len(near) - _BATCH + 1, _BATCH)]
    chance.shuffle(found)
    yield from found


def _padded(tensors, batch):
    length = min(max(len(ids) for ids, _ in batch), _LONGEST)
    length = next(size for size in (12, 16, 24, 32, _LONGEST) if size >= length)
    ids = np.zeros((len(batch), length), np.int32)
    mask = np.zeros((len(batch), length), bool)
    for row, (text, _) in enumerate(batch):
        ids[row, : len(text)], mask[row, : len(text)] = text[:length], True
    places = tensors["embeddings.position_embeddings.weight"][:length]
    first = tensors["embeddings.word_embeddings.weight"][ids] + places
    norm = tuple(tensors[f"embeddings.LayerNorm.{part}"] for part in ("weight", "bias"))
    return _normed(first + tensors["embeddings.token_type_embeddings.weight"][0], norm), mask


def _started(layers, count: int):
    chance = np.random.default_rng(7)
    thin = [
        {
            part: (
                jnp.array(
                    chance.normal(size=(layer[part][0].shape[0], _RANK))
                    / np.sqrt(layer[part][0].shape[0]),
                    jnp.float32,
                ),
                jnp.zeros((_RANK, layer[part][0].shape[1])),
            )
            for part in _PARTS
        }
        for layer in layers
    ]
    return {"thin": thin, "classes": jnp.array(chance.normal(size=(count, 384)), jnp.float32)}


def _step(learnt, slope, first, second, at: int, left: float):
    """One step of Adam, slower for the weights than for the classes."""
    tree = jax.tree_util.tree_map
    first = tree(lambda old, new: 0.9 * old + 0.1 * new, first, slope)
    second = tree(lambda old, new: 0.999 * old + 0.001 * new * new, second, slope)

    def moved(rate):
        return lambda x, m, v: (
            x - rate * left * (m / (1 - 0.9**at)) / (jnp.sqrt(v / (1 - 0.999**at)) + 1e-8)
        )

    rates = {"thin": _RATE, "classes": _RATE_OF_CLASSES}
    moves = {
        name: tree(moved(rate), learnt[name], first[name], second[name])
        for name, rate in rates.items()
    }
    return moves, first, second


def main(rounds: int) -> None:
    """Learn from all examples, so many times over, and write what was learnt."""
    folder, chance = model_folder(), random.Random(7)
    library, sentences, tensors = load(), Sentences(folder), weights(folder)
    matcher = Matcher(library, None, sentences.words)
    place = {kind.id: n for n, kind in enumerate(matcher.kinds)}
    texts = {(place[a.id], text) for a in library.answers for text in (*a.phrasings, a.question)}
    examples = [(number, matcher.mended(text)) for number, text in sorted(texts)]
    topics = sorted({kind.topic for kind in matcher.kinds})
    of_topic = jnp.array(
        [[kind.topic == topic for topic in topics] for kind in matcher.kinds], float
    )
    layers = _layers(tensors)
    learnt = _started(layers, len(place))
    first = second = jax.tree_util.tree_map(jnp.zeros_like, learnt)
    slope_of, step = jax.jit(jax.value_and_grad(_loss)), jax.jit(_step)
    steps, at = rounds * (len(examples) // _BATCH), 0
    for number in range(rounds):
        told = [(sentences.tokens(slipped(text, chance)), place) for place, text in examples]
        chance.shuffle(told)
        for batch in _batches(told, chance):
            at += 1
            x, mask = _padded(tensors, batch)
            wanted = jnp.array([place for _, place in batch])
            key = jax.random.PRNGKey(at)
            loss, slope = slope_of(learnt, x, mask, wanted, layers, of_topic, key)
            left = min(at / _WARM, max(0.02, 1 - at / steps))
            learnt, first, second = step(learnt, slope, first, second, at, left)
        print(f"round {number + 1} of {rounds}, loss {float(loss):.2f}", flush=True)
    kept = {}
    for n, layer in enumerate(learnt["thin"]):
        for part, (into, out) in layer.items():
            kept[f"{n}.{part}.in"] = np.asarray(into, np.float16)
            kept[f"{n}.{part}.out"] = np.asarray(_SCALE * out, np.float16)
    np.savez(TUNED, **kept)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 4)
