"""Text cut to length: never through an address, for half of a link opens nothing."""

import re
from collections.abc import Sequence

_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)\S+", re.IGNORECASE)


def cut(text: str, most: int) -> str:
    """At most `most` characters, with a mark where something is missing.

    An address that does not fit whole is left out whole.
    """
    if len(text) <= most:
        return text
    end = most - 1
    for found in _ADDRESS.finditer(text):
        if found.end() > end:
            end = min(end, found.start())
            break
    return text[: max(end, 0)].rstrip() + "…"


def with_links(before: str, links: Sequence[str], after: str, most: int) -> str:
    """Words, links and words in at most `most` characters: the links stay whole for longest.

    What comes before them is cut first. A link that does not fit by itself is left out whole.
    """
    parts = [before, *links, after]
    whole = "\n\n".join(part for part in parts if part)
    if len(whole) <= most or not links:
        return cut(whole, most)
    kept, room = [], most
    for link in links:
        if len(link) + 2 <= room:
            kept.append(link)
            room -= len(link) + 2
    # Less than a few letters of the rest would say nothing.
    head = cut(before, room) if room > 3 else ""
    return "\n\n".join(part for part in (head, *kept) if part) or "…"
