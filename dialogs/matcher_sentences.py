"""Sentences to vectors: the all-MiniLM-L6-v2 encoder, read from its own files and run in numpy.

Six transformer layers are forty lines of arithmetic; a deep-learning framework for them would be
larger than everything else we install together. The numbers agree with the original to 1e-5.
"""

import json
import math
import mmap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dialogs.matcher_pieces import LONGEST, Pieces

Floats = NDArray[np.float32]

# Pieces of all the texts in one pass. More would not be quicker, see _BLOCK.
_TOGETHER = 64
_BLOCK = 32  # columns: so small a product skips the packing of the weights, three times quicker
_HEADS = 12


@dataclass(frozen=True, slots=True)
class _Layer:
    attend: Floats
    attend_bias: Floats
    join: Floats
    join_bias: Floats
    join_norm: tuple[Floats, Floats]
    widen: Floats
    widen_bias: Floats
    narrow: Floats
    narrow_bias: Floats
    narrow_norm: tuple[Floats, Floats]


class Sentences:
    """The encoder: some 7 MB a layer. Word vectors stay on disk, and are read as they are used."""

    def __init__(self, folder: Path, tuned: Path | None = None) -> None:
        """Read `vocab.txt` and `model.safetensors` in this folder. Raises OSError or ValueError.

        `tuned` is a file of small changes to the weights, learnt from our own examples; the layers
        it changes are the only ones that are used. Without it all are, as they were published.
        """
        self.pieces = Pieces(folder / "vocab.txt")
        self._file = _opened(folder / "model.safetensors")
        tensors = _tensors(self._file)
        try:
            self._words = tensors["embeddings.word_embeddings.weight"]
            self._places = (
                tensors["embeddings.position_embeddings.weight"][:LONGEST]
                + tensors["embeddings.token_type_embeddings.weight"][0]
            )
            self._norm = _norm_of(tensors, "embeddings.LayerNorm")
            changes = _changes(tuned)
            count = sum(name.endswith("attention.output.dense.weight") for name in tensors)
            used = sorted({int(name.split(".")[0]) for name in changes}) or range(count)
            self._layers = [_layer(tensors, n, changes) for n in used]
        except KeyError as missing:
            raise ValueError(f"the model file lacks {missing}") from None
        self._let_go()

    def _let_go(self) -> None:
        """What was read of the file, and copied, need not stay in memory."""
        if hasattr(mmap, "MADV_DONTNEED"):
            self._file.madvise(mmap.MADV_DONTNEED)

    def vectors(self, texts: Sequence[str]) -> Floats:
        """What each text means: one unit vector a text, in the order of the texts."""
        found = self.both(texts)
        return found[:, : found.shape[1] // 2]

    def both(self, texts: Sequence[str]) -> Floats:
        """Beside the vector of what a text means the middle of its words, each by itself: it knows
        nothing of their order, and is not led astray by it.
        """
        tokens = [self.pieces.of(text) for text in texts]
        batches: list[list[list[int]]] = [[]]
        for ids in tokens:
            if batches[-1] and sum(map(len, batches[-1])) + len(ids) > _TOGETHER:
                batches.append([])
            batches[-1].append(ids)
        found = np.concatenate([self._batch(batch) for batch in batches])
        self._let_go()
        return found

    def first(self, pieces: NDArray[np.int64], places: NDArray[np.int64]) -> Floats:
        """What the first layer is given for pieces at their places: a row each."""
        return _normed(self._words[pieces] + self._places[places], self._norm)

    def _batch(self, texts: list[list[int]]) -> Floats:
        """Some texts at once: their pieces stand in one row of rows, with no padding between."""
        ends = np.cumsum([len(ids) for ids in texts]).tolist()
        parts = [slice(end - len(ids), end) for ids, end in zip(texts, ends, strict=True)]
        places = np.concatenate([np.arange(len(ids)) for ids in texts])
        x = first = self.first(np.concatenate(texts), places)
        for layer in self._layers:
            seen = _attended(_times(x, layer.attend) + layer.attend_bias, parts)
            x = _normed(_times(seen, layer.join) + layer.join_bias + x, layer.join_norm)
            wide = _gelu(_times(x, layer.widen) + layer.widen_bias)
            x = _normed(_times(wide, layer.narrow) + layer.narrow_bias + x, layer.narrow_norm)
        means = np.stack([x[part].mean(0) for part in parts])
        means /= np.linalg.norm(means, axis=1, keepdims=True)
        return np.hstack([means, np.stack([first[part].mean(0) for part in parts])])


def weights(folder: Path) -> dict[str, Floats]:
    """The tensors of the model in this folder, by their makers' names."""
    return _tensors(_opened(folder / "model.safetensors"))


def _opened(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _tensors(whole: mmap.mmap) -> dict[str, Floats]:
    """The tensors of a safetensors file, as views into the file."""
    start = 8 + int.from_bytes(whole[:8], "little")
    found = {}
    for name, entry in json.loads(whole[8:start]).items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        first, last = entry["data_offsets"]
        flat = np.frombuffer(whole, np.float32, (last - first) // 4, start + first)
        found[name] = flat.reshape(entry["shape"])
    return found


def _changes(tuned: Path | None) -> dict[str, Floats]:
    """What is to be added to the weights: two thin factors for each `layer.part`."""
    if tuned is None:
        return {}
    with np.load(tuned, allow_pickle=False) as kept:
        return {name: kept[name].astype(np.float32) for name in kept.files}


def _layer(tensors: dict[str, Floats], number: int, changes: dict[str, Floats]) -> _Layer:
    name = f"encoder.layer.{number}."

    def weight(part: str, flat: Floats) -> Floats:
        into, out = (changes.get(f"{number}.{part}.{end}") for end in ("in", "out"))
        return _blocks(flat if into is None or out is None else flat + (into @ out).T)

    parts = [f"{name}attention.self.{part}" for part in ("query", "key", "value")]
    return _Layer(
        weight("attend", np.concatenate([tensors[part + ".weight"] for part in parts])),
        np.concatenate([tensors[part + ".bias"] for part in parts]),
        weight("join", tensors[name + "attention.output.dense.weight"]),
        tensors[name + "attention.output.dense.bias"].copy(),
        _norm_of(tensors, name + "attention.output.LayerNorm"),
        weight("widen", tensors[name + "intermediate.dense.weight"]),
        tensors[name + "intermediate.dense.bias"].copy(),
        weight("narrow", tensors[name + "output.dense.weight"]),
        tensors[name + "output.dense.bias"].copy(),
        _norm_of(tensors, name + "output.LayerNorm"),
    )


def _norm_of(tensors: dict[str, Floats], name: str) -> tuple[Floats, Floats]:
    return tensors[name + ".weight"].copy(), tensors[name + ".bias"].copy()


def _blocks(weight: Floats) -> Floats:
    """A weight of (out, in) as (blocks, in, columns), each block lying together in memory."""
    out, width = weight.shape
    return np.ascontiguousarray(weight.reshape(out // _BLOCK, _BLOCK, width).swapaxes(1, 2))


def _times(x: Floats, blocks: Floats) -> Floats:
    return (x @ blocks).swapaxes(0, 1).reshape(len(x), -1)


def _attended(both: Floats, parts: Sequence[slice]) -> Floats:
    """What each piece takes from the others of its own text; `both` is query, key and value."""
    width = both.shape[1] // 3
    found = np.empty((len(both), width), np.float32)
    scale = np.float32(1 / math.sqrt(width // _HEADS))
    for part in parts:
        query, key, value = both[part].reshape(-1, 3, _HEADS, width // _HEADS).transpose(1, 2, 0, 3)
        weight = np.exp((query @ key.swapaxes(1, 2)) * scale)
        weight /= weight.sum(-1, keepdims=True)
        found[part] = (weight @ value).swapaxes(0, 1).reshape(-1, width)
    return found


def _normed(x: Floats, norm: tuple[Floats, Floats]) -> Floats:
    x = x - x.mean(-1, keepdims=True)
    spread = np.sqrt(np.square(x).mean(-1, keepdims=True) + np.float32(1e-12))
    found: Floats = x / spread * norm[0] + norm[1]
    return found


def _gelu(x: Floats) -> Floats:
    inner = np.float32(math.sqrt(2 / math.pi)) * (x + np.float32(0.044715) * x * x * x)
    found: Floats = x * np.float32(0.5) * (1 + np.tanh(inner))
    return found
