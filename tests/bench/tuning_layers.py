"""The sentence model forwards and backwards: how a change of its thin factors changes a vector.

The same arithmetic as `dialogs/matcher_sentences.py`, over padded batches, with each step's slope
beside it. Only the factors learn; what the makers published stays as it is.
"""

# numpy's own types call a float32 that met a number a float64; what runs stays float32.
# mypy: disable-error-code="operator, arg-type, assignment, no-any-return"
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Factors = dict[str, Floats]  # by `layer.part.in` and `layer.part.out`
PARTS = ("attend", "join", "widen", "narrow")
_HEADS = 12
_NAMES = {"join": "attention.output.dense", "widen": "intermediate.dense", "narrow": "output.dense"}
_NORMS = {"join": "attention.output.LayerNorm", "narrow": "output.LayerNorm"}
_ROOT = np.float32(math.sqrt(2 / math.pi))


@dataclass(frozen=True, slots=True)
class Published:
    """One layer as it was published: weights as (in, out), biases, and the two norms."""

    weights: Mapping[str, Floats]
    biases: Mapping[str, Floats]
    norms: Mapping[str, tuple[Floats, Floats]]


def published(tensors: Mapping[str, Floats], number: int) -> Published:
    """One layer, from the tensors of the model's file."""
    name = f"encoder.layer.{number}."
    heads = [f"{name}attention.self.{part}" for part in ("query", "key", "value")]
    weights = {part: tensors[f"{name}{at}.weight"].T for part, at in _NAMES.items()}
    biases = {part: tensors[f"{name}{at}.bias"] for part, at in _NAMES.items()}
    weights["attend"] = np.concatenate([tensors[f"{head}.weight"] for head in heads]).T
    biases["attend"] = np.concatenate([tensors[f"{head}.bias"] for head in heads])
    norms = {
        part: (tensors[f"{name}{at}.weight"], tensors[f"{name}{at}.bias"])
        for part, at in _NORMS.items()
    }
    return Published(weights, biases, norms)


class Layer:
    """One layer with its factors, which remembers what its slopes need from forwards on."""

    def __init__(self, layer: Published, number: int, factors: Factors) -> None:
        self._layer, self._number, self._factors = layer, number, factors
        self._whole = {
            part: layer.weights[part] + self._factor(part, "in") @ self._factor(part, "out")
            for part in PARTS
        }
        self._kept: dict[str, Floats] = {}

    def _factor(self, part: str, end: str) -> Floats:
        return self._factors[f"{self._number}.{part}.{end}"]

    def forwards(self, x: Floats, hidden: Floats) -> Floats:
        """`x` is (texts, pieces, width); `hidden` is -1e9 where there is no piece, else 0."""
        query, key, value = _split(self._through("attend", x))
        scale = np.float32(1 / math.sqrt(query.shape[-1]))
        weight = query @ key.swapaxes(2, 3) * scale + hidden[:, None, None]
        weight = np.exp(weight - weight.max(-1, keepdims=True))
        weight /= weight.sum(-1, keepdims=True)
        self._kept |= {"query": query, "key": key, "value": value, "weight": weight}
        seen = (weight @ value).swapaxes(1, 2).reshape(x.shape)
        x = self._normed("join", self._through("join", seen) + x)
        wide = self._through("widen", x)
        bend = np.tanh(_ROOT * (wide + np.float32(0.044715) * wide**3))
        self._kept |= {"wide": wide, "bend": bend}
        return self._normed("narrow", self._through("narrow", wide * (1 + bend) / 2) + x)

    def backwards(self, slope: Floats, slopes: Factors) -> Floats:
        """From the slope at its end to that at its start; those of its factors go to `slopes`."""
        kept = self._kept
        slope = self._norm_back("narrow", slope)
        wide, bend = kept["wide"], kept["bend"]
        inner = _ROOT * (1 + 3 * np.float32(0.044715) * wide**2)
        bent = (1 + bend + wide * (1 - bend**2) * inner) / 2
        slope = slope + self._back("widen", self._back("narrow", slope, slopes) * bent, slopes)
        slope = self._norm_back("join", slope)
        query, key, value, weight = (kept[n] for n in ("query", "key", "value", "weight"))
        seen = self._back("join", slope, slopes)
        seen = seen.reshape(*seen.shape[:2], _HEADS, -1).swapaxes(1, 2)
        of_weight = seen @ value.swapaxes(2, 3)
        of_scores = weight * (of_weight - (of_weight * weight).sum(-1, keepdims=True))
        of_scores *= np.float32(1 / math.sqrt(query.shape[-1]))
        three = (of_scores @ key, of_scores.swapaxes(2, 3) @ query, weight.swapaxes(2, 3) @ seen)
        joined = np.stack([each.swapaxes(1, 2) for each in three], 2).reshape(*slope.shape[:2], -1)
        return slope + self._back("attend", joined, slopes)

    def _through(self, part: str, x: Floats) -> Floats:
        self._kept[f"into.{part}"] = x
        flat = x.reshape(-1, x.shape[-1]) @ self._whole[part] + self._layer.biases[part]
        return flat.reshape(*x.shape[:2], -1)

    def _back(self, part: str, slope: Floats, slopes: Factors) -> Floats:
        before = self._kept[f"into.{part}"]
        x, flat = (each.reshape(-1, each.shape[-1]) for each in (before, slope))
        into, out = self._factor(part, "in"), self._factor(part, "out")
        slopes[f"{self._number}.{part}.in"] = x.T @ (flat @ out.T)
        slopes[f"{self._number}.{part}.out"] = (x @ into).T @ flat
        return (flat @ self._whole[part].T).reshape(before.shape)

    def _normed(self, part: str, x: Floats) -> Floats:
        x = x - x.mean(-1, keepdims=True)
        spread = np.sqrt(np.square(x).mean(-1, keepdims=True) + np.float32(1e-12))
        self._kept |= {f"normed.{part}": x / spread, f"spread.{part}": spread}
        gain, lift = self._layer.norms[part]
        return x / spread * gain + lift

    def _norm_back(self, part: str, slope: Floats) -> Floats:
        x, spread = self._kept[f"normed.{part}"], self._kept[f"spread.{part}"]
        slope = slope * self._layer.norms[part][0]
        level = slope.mean(-1, keepdims=True)
        return (slope - level - x * (slope * x).mean(-1, keepdims=True)) / spread


def _split(both: Floats) -> tuple[Floats, Floats, Floats]:
    """Query, key and value, each as (texts, heads, pieces, width of a head)."""
    apart = both.reshape(*both.shape[:2], 3, _HEADS, -1).transpose(2, 0, 3, 1, 4)
    return apart[0], apart[1], apart[2]
