"""JSON as it is kept: by orjson, and by the standard library where orjson is too strict."""

import json
from typing import Any

import orjson


def encode(value: Any) -> str:
    """As JSON. Dataclasses are written by their fields. Half an emoji is escaped."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        # Parts of it may be whatever the quick way writes by itself.
        return json.dumps(value, separators=(",", ":"), default=_fields)


def decode(written: str) -> Any:
    """What `encode` wrote. Raises ValueError for what is no JSON."""
    try:
        return orjson.loads(written)
    except ValueError:
        return json.loads(written)


def _fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}
