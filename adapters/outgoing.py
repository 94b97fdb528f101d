"""The one kept-alive session a channel sends with, and the proxy it goes through."""

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, TCPConnector


def open_session(timeout: ClientTimeout, proxy: str | None = None) -> ClientSession:
    """A session whose connections stay open between calls. Nobody's cookies are kept.

    It counts no connections. Whoever sends bounds how many are on their way, and `Doors` how many
    may hang: a limit here would let hung sends keep a quick question (a name, a key) waiting.
    """
    # A session of its own for each channel, so that one platform's trouble is not the other's.
    return ClientSession(
        connector=TCPConnector(limit=0),
        cookie_jar=DummyCookieJar(),
        timeout=timeout,
        proxy=proxy,
    )


def proxy_for(url: str) -> str | None:
    """What the standard proxy variables say of this URL.

    Asked once, when a session is opened: `trust_env` would ask in a thread for every request.
    """
    where = urlsplit(url)
    if proxy_bypass(where.netloc):
        return None
    return getproxies().get(where.scheme)
