"""Slack's limits in one table, and the last resorts that keep a message inside them. Pure."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from adapters.cut import cut

Block = dict[str, Any]

# Under docs.slack.dev/reference/block-kit unless another place is named.
LIMITS: Final = {
    "blocks": 50,  # blocks: "up to 50 blocks in each message"
    "home_blocks": 100,  # surfaces/app-home: "up to 100 blocks in modals or home tabs"
    "message_text": 40_000,  # methods/chat.postMessage, truncating: cut after 40,000 characters
    # Not in the reference: `msg_blocks_too_long` was seen at 13,200 characters, and at 11,341
    # (slackapi/bolt-js issues 2509 and 2867). We stay well below.
    "blocks_text": 9_000,
    "header": 150,  # blocks/header-block: text
    "text": 3_000,  # composition-objects/text-object: text; also blocks/section-block: text
    "field": 2_000,  # blocks/section-block: text of one field
    "fields": 10,  # blocks/section-block: fields
    "actions": 25,  # blocks/actions-block: elements
    "context": 10,  # blocks/context-block: elements
    "action_id": 255,  # block-elements/*: action_id
    "block_id": 255,  # blocks/*: block_id
    "button": 75,  # block-elements/button-element: text
    "value": 2_000,  # block-elements/button-element: value
    "url": 3_000,  # block-elements/button-element: url (a link in text names none)
    "option": 75,  # composition-objects/option-object: text
    "option_value": 75,  # composition-objects/option-object: 150 today, 75 in Slack's own types
    "checkboxes": 10,  # block-elements/checkboxes-element: options
    "select": 100,  # block-elements/multi-select-menu-element: options; also option_groups
    "label": 2_000,  # blocks/input-block: label, hint
    "typed": 3_000,  # block-elements/plain-text-input-element: max_length
}


def fits(name: str, written: str) -> str:
    """An id or a value as it is. Raises ValueError: half of one would be a different one."""
    if len(written) > LIMITS[name]:
        raise ValueError(f"{name}: {len(written)} characters, and Slack takes {LIMITS[name]}")
    return written


def fewer(blocks: Sequence[Block], most: int) -> list[Block]:
    """At most `most` blocks: the first ones, a mark where some are missing, and the last one.

    Links stay: without them the rest could not be followed.
    """
    if len(blocks) <= most:
        return list(blocks)
    missing = {"type": "context", "elements": [{"type": "plain_text", "text": "…"}]}
    first, rest = blocks[: most - 2], blocks[most - 2 : -1]
    links = [one for one in rest if _is_links(one)]
    return [*first[: len(first) - len(links)], missing, *links, blocks[-1]]


def shorter(blocks: Sequence[Block], most: int) -> None:
    """Cut the words in these blocks, in place, until all of them together are within `most`.

    What can be pressed keeps its words for as long as anything else has some left to lose; and a
    link is there whole, or not at all.
    """
    kept_first = sorted(
        blocks, key=lambda one: one["type"] not in ("actions", "input") and not _is_links(one)
    )
    for block in kept_first:
        for holder in _texts(block):
            if len(holder["text"]) > most and _is_links(block):
                holder["text"] = _whole_lines(holder["text"], most)
            elif len(holder["text"]) > most:
                holder["text"] = cut(holder["text"], max(most, 1))
            most -= len(holder["text"])


def _is_links(block: Block) -> bool:
    return bool(block["type"] == "section" and block.get("text", {}).get("type") == "mrkdwn")


def _whole_lines(text: str, most: int) -> str:
    kept: list[str] = []
    for line in text.splitlines():
        if len("\n".join([*kept, line])) <= most:
            kept.append(line)
    return "\n".join(kept) or "…"


def _texts(part: Any) -> Iterator[dict[str, Any]]:
    """Every object in this part that holds words."""
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from _texts(one)
