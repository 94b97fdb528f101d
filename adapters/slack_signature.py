"""Did Slack sign these bytes just now? https://docs.slack.dev/authentication/verifying-requests"""

import hmac

_LEEWAY = 300  # seconds between Slack's clock and ours


def is_genuine(secret: bytes, raw: bytes, at: str, signature: str, now: float) -> bool:
    """Whether `signature` is Slack's own (v0) for these bytes at `at`, and `at` is close to `now`.

    Both are Unix seconds; `at` and `signature` are headers as they came, empty when they did not.
    Bytes that are no text are nothing of Slack's, whoever signed them.
    """
    if not (at.isascii() and at.isdigit() and len(at) < 12 and abs(now - int(at)) <= _LEEWAY):
        return False
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    ours = "v0=" + hmac.digest(secret, b"v0:%b:%b" % (at.encode(), raw), "sha256").hex()
    return hmac.compare_digest(ours.encode(), signature.encode("utf-8", "replace"))
