"""Teaching the sentence model: the slopes are those of the loss, and following them helps."""

import numpy as np

from tests.bench.tuning import Batch, Teacher, loss
from tests.bench.tuning_layers import PARTS, Factors, Published

WIDTH, WIDE = 24, 48
SIZES = {
    "attend": (WIDTH, 3 * WIDTH),
    "join": (WIDTH, WIDTH),
    "widen": (WIDTH, WIDE),
    "narrow": (WIDE, WIDTH),
}


def world() -> tuple[Factors, list[tuple[int, Published]], Batch, np.ndarray]:
    chance = np.random.default_rng(5)

    def some(*shape: int) -> np.ndarray:
        return chance.normal(0, 0.3, shape)

    layers, learnt = [], {"classes": some(4, WIDTH)}
    for number in range(2):
        norms = {part: (1 + some(WIDTH), some(WIDTH)) for part in ("join", "narrow")}
        weights = {part: some(*SIZES[part]) for part in PARTS}
        biases = {part: some(SIZES[part][1]) for part in PARTS}
        layers.append((number, Published(weights, biases, norms)))
        for part, (into, out) in SIZES.items():
            learnt |= {f"{number}.{part}.in": some(into, 3), f"{number}.{part}.out": some(3, out)}
    there = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [1, 1, 1, 0]], float)
    before = some(3, WIDTH)
    before /= np.linalg.norm(before, axis=1, keepdims=True)
    of_topic = np.array([[1, 0], [1, 0], [0, 1], [0, 1]], float)
    return learnt, layers, Batch(some(3, 4, WIDTH), there, [0, 1, 3], before), of_topic


def test_each_slope_is_that_of_the_loss() -> None:
    learnt, layers, batch, of_topic = world()
    _, slopes = loss(learnt, layers, batch, of_topic)
    assert slopes.keys() == learnt.keys()
    step = 1e-4
    for name, value in learnt.items():
        place = np.unravel_index(np.abs(slopes[name]).argmax(), value.shape)
        at = value[place]
        value[place] = at + step
        above, _ = loss(learnt, layers, batch, of_topic)
        value[place] = at - step
        below, _ = loss(learnt, layers, batch, of_topic)
        value[place] = at
        assert np.isclose((above - below) / (2 * step), slopes[name][place], rtol=2e-3), name


def test_what_stands_where_no_piece_is_does_not_count() -> None:
    learnt, layers, batch, of_topic = world()
    before, _ = loss(learnt, layers, batch, of_topic)
    batch.x[1, 2:] = 9
    after, _ = loss(learnt, layers, batch, of_topic)
    assert np.isclose(before, after)


def test_following_the_slopes_makes_it_less_wrong() -> None:
    learnt, layers, batch, of_topic = world()
    before, _ = loss(learnt, layers, batch, of_topic)
    teacher = Teacher(learnt)
    for _ in range(40):
        _, slopes = loss(learnt, layers, batch, of_topic)
        teacher.step(learnt, slopes, 1.0)
    after, _ = loss(learnt, layers, batch, of_topic)
    assert after < before - 1
