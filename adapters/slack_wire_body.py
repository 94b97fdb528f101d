"""The bytes of a request of Slack's, as a body: pure, imports no SDK, raises nothing."""

from binascii import a2b_qp
from typing import Any
from urllib.parse import unquote_to_bytes

from adapters import wire_json


def decode(raw: bytes, content_type: str) -> dict[str, Any] | None:
    """The body of a request: JSON, a form, or JSON inside a form. None when it is none of them."""
    try:
        if content_type == "application/x-www-form-urlencoded":
            fields = form(raw)
            body = wire_json.decode(fields["payload"]) if "payload" in fields else fields
            if not {"payload", "command", "ssl_check"} & fields.keys():
                return None
        else:
            body = wire_json.decode(raw)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) and body else None


def form(raw: bytes) -> dict[str, str]:
    """The fields of a form. Raises ValueError where one is no text."""
    pairs = (pair.partition(b"=") for pair in raw.split(b"&") if pair)
    return {_unquoted(name): _unquoted(value) for name, _, value in pairs}


def _unquoted(part: bytes) -> str:
    part = part.replace(b"+", b" ")
    return (_unescaped(part) if b"%" in part else part).decode()


def _unescaped(part: bytes) -> bytes:
    # Quoted-printable is the same with another mark, and is read in C: a press has hundreds of
    # escapes. If it did not find each `%` to be a whole one, the standard way says what they mean.
    if b"=" not in part and b"\n" not in part and b"\r" not in part:
        found = a2b_qp(part.replace(b"%", b"="))
        if len(part) - len(found) == 2 * part.count(b"%"):
            return found
    return unquote_to_bytes(part)
