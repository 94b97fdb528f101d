"""A second net for danger that no listed phrase fits: what the words of a clause weigh together.

The weights are learnt by `tests/safety_learn.py` from the example sentences beside the tests and
the questions that the answers list. They only ever add a card; they take none away.
"""

from collections.abc import Sequence
from itertools import pairwise

from dialogs.safety_weights import BASE, WEIGHTS

# A sum of weights, in hundredths. Set so that hardly any ordinary question reaches it.
THRESHOLD = 25

_TOO_COMMON = frozenset(
    "i me my he she they him her his their you your we us our im is are was be am it this that in"
    " on at for with and or if when who what why how do did does can could will would should may"
    " might has have had man said not as but by from there here al more so up".split()
)


def _learnt(listed: str) -> dict[str, tuple[int, int]]:
    out: dict[str, tuple[int, int]] = {}
    for entry in listed.split():
        feature, weight, other = entry.rsplit(":", 2)
        out[feature] = (int(weight), int(other))
    return out


_WEIGHTS = _learnt(WEIGHTS)


def features(clause: Sequence[str]) -> set[str]:
    """The words of a clause that say something, pairs of neighbours, and pairs one word apart.

    A blank (`_`) is where an everyday phrase stood.
    """
    spoken = [word for word in clause if word != "_"]
    found = {word for word in spoken if len(word) > 2 and word not in _TOO_COMMON}
    found.update(map("+".join, pairwise(spoken)))
    found.update(map("~".join, zip(spoken, spoken[2:], strict=False)))
    return found


def weigh(clause: Sequence[str]) -> tuple[int, int]:
    """How much a clause sounds like danger, and how much more like danger to somebody else."""
    found = [_WEIGHTS[feature] for feature in features(clause) & _WEIGHTS.keys()]
    return BASE[0] + sum(own for own, _ in found), BASE[1] + sum(other for _, other in found)
