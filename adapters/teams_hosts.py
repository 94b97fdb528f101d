"""Which hosts we may send to: the service URL comes with each message, so it is checked twice."""

from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

# learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
SERVICE_HOSTS = (
    "smba.trafficmanager.net",
    "smba.infra.gcc.teams.microsoft.com",
    "*.botframework.com",
)
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def is_safe(url: str) -> bool:
    """Whether a URL is https, or goes no further than this machine, and carries no password."""
    return _split(url) is not None


@lru_cache(maxsize=64)  # asked twice a turn, always the same few
def is_allowed(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether a service URL is safe and its host is on the list.

    An entry is a host, a suffix (`*.example.org` or `.example.org`), or a host with a port.
    Without a port it means the usual one.
    """
    split = _split(url)
    if split is None or split.query or split.fragment:
        return False
    usual = 443 if split.scheme == "https" else 80
    return any(_fits(split, usual, entry.strip().lower()) for entry in hosts)


def _fits(split: SplitResult, usual: int, entry: str) -> bool:
    name, colon, port = entry.rpartition(":")
    if not colon or not port.isdigit():
        name, port = entry, str(usual)
    if str(split.port or usual) != port or not name:
        return False
    host = (split.hostname or "").rstrip(".")
    suffix = name.removeprefix("*")
    return host.endswith(suffix) if suffix.startswith(".") else host == suffix.strip("[]")


def _split(url: str) -> SplitResult | None:
    try:
        split = urlsplit(url)
        port_is_fine = split.port is None or split.port > 0
    except ValueError:
        return None
    safe = split.scheme == "https" or (split.scheme == "http" and split.hostname in _LOOPBACK)
    odd = "@" in split.netloc or "\\" in url or any(ord(mark) <= 32 for mark in url)
    return split if safe and port_is_fine and split.hostname and not odd else None
