"""JSON as it goes over a wire, by orjson; by the standard library where orjson is too strict."""

import json
from typing import Any

import orjson

_escaped = json.JSONEncoder(check_circular=False).encode


def encode(value: Any) -> bytes:
    """As JSON, in UTF-8. Half an emoji, which is no UTF-8, is escaped."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return _escaped(value).encode()


def decode(written: bytes | str) -> Any:
    """What was written. Raises ValueError or RecursionError for what is no JSON."""
    try:
        return orjson.loads(written)
    except ValueError:
        # Half an emoji, NaN, a mark at the beginning: what was taken before is taken still.
        return json.loads(written)
