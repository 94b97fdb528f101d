"""What Slack shows: a message or a front page as Block Kit, always within Slack's limits. Pure."""

from collections.abc import Iterator, Sequence
from itertools import count, groupby
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

from adapters.cut import cut
from adapters.slack_wire_fields import choice_labels, field, labels, plain, send_button
from adapters.slack_wire_limits import LIMITS, Block, fewer, fits, shorter
from adapters.slack_wire_spoken import fallback, in_words
from adapters.slack_wire_text import (
    OPTION,
    action_id,
    cut_escaped,
    escaped,
    one_line,
    pieces,
    words,
)
from dialogs.messages import Home, Link, Message, Option

_T = TypeVar("_T")

_OPENS = {"http", "https", "tel", "mailto"}


def render(message: Message) -> dict[str, Any]:
    """`text`, the whole message as words, for notifications and screen readers; and `blocks`.

    Raises ValueError when a token or a value is longer than Slack can give back.
    """
    blocks = fewer(_blocks(message, count()), LIMITS["blocks"])
    said = in_words(message)
    if not _far_from(LIMITS["blocks_text"], said, message.links):
        shorter(blocks, LIMITS["blocks_text"])
    return {"text": fallback(message, LIMITS["message_text"]), "blocks": blocks}


def _far_from(most: int, said: str, links: Sequence[Link]) -> bool:
    """Whether the words of the blocks are certainly fewer than `most`, without counting them.

    A label stands at most twice in the blocks, numbered; of an address each character may take
    twelve; and what is empty is shown by a mark, in no more blocks than there may be.
    """
    spelled = 12 * sum(len(one.url) + len(one.label) for one in links)
    return 3 * len(said) + spelled + 1_500 < most


def render_home(home: Home) -> dict[str, Any]:
    """The Home tab: the title, then each card below a line."""
    number = count()  # one for the whole page: every id on it is different
    blocks = _title(home.title)
    for card in home.cards:
        blocks += [{"type": "divider"}, *_blocks(card, number)]
    return {"type": "home", "blocks": fewer(blocks, LIMITS["home_blocks"])}


def _blocks(message: Message, number: Iterator[int]) -> list[Block]:
    asked = message.input
    primary = next((one for one in message.options if one.weight == "primary"), None)
    blocks = [
        *_footer(message.echo),
        *_title(message.title),
        *_text(message.text),
        *_sections(message.sections),
        *_facts(message.facts),
        *_copy(message.copy),
        *_in_full([one.label for one in message.options], "button"),
        *_buttons(message.options, number, primary),
    ]
    if asked:
        own = next(number)
        button = send_button(asked, own, primary is None)
        blocks += [*_in_full(choice_labels(asked), "option"), field(asked, own)]
        blocks += [{"type": "actions", "elements": [button]}]
    blocks += [*_links(message.links), *_footer(message.footer)]
    if message.urgent:  # a frame, and the heading inside it: never colour alone
        blocks = [{"type": "divider"}, *blocks, {"type": "divider"}]
    # Why, back, skip and stop are all in sight: a way out that is folded into a menu is found
    # last by those who need it most.
    return [*blocks, *_buttons(message.controls, number, None)]


def _title(title: str) -> list[Block]:
    heading = one_line(title)
    if not title.strip():
        return []
    blocks = [{"type": "header", "text": plain(heading, LIMITS["header"])}]
    return blocks if len(heading) <= LIMITS["header"] else [*blocks, *_text(heading)]


def _text(text: str) -> list[Block]:
    elements = _elements(text)
    return [{"type": "rich_text", "elements": elements}] if elements else []


def _sections(sections: Sequence[tuple[str, str]]) -> list[Block]:
    """A block each, its heading bold. In rich text no mark that somebody writes makes bold."""
    blocks: list[Block] = []
    for heading, under in sections:
        elements = _elements(under)
        if heading.strip():
            first = [one | {"style": {"bold": True}} for one in _literal(one_line(heading))]
            if elements and elements[0]["type"] == "rich_text_section":
                first += [*_literal("\n"), *elements.pop(0)["elements"]]
            elements = [{"type": "rich_text_section", "elements": first}, *elements]
        blocks += [{"type": "rich_text", "elements": elements}] if elements else []
    return blocks


def _elements(text: str) -> list[dict[str, Any]]:
    """Paragraphs and real lists, as rich text: nothing in it is ever read as markup."""
    elements: list[dict[str, Any]] = []
    runs = _runs(cut(text, LIMITS["blocks_text"]))
    for at, (listed, lines) in enumerate(runs):
        if listed:
            items = [{"type": "rich_text_section", "elements": _literal(one[2:])} for one in lines]
            elements.append({"type": "rich_text_list", "style": "bullet", "elements": items})
        else:
            # Slack puts no space of its own between a paragraph and a list.
            before, after = "\n" if at else "", "\n" if at + 1 < len(runs) else ""
            body = before + "\n".join(lines).strip("\n") + after
            elements.append({"type": "rich_text_section", "elements": _literal(body)})
    return elements


def _runs(text: str) -> list[tuple[bool, list[str]]]:
    """Stretches of lines that are all items of a list, or none of them is."""
    runs = [(listed, list(lines)) for listed, lines in groupby(text.splitlines(), _is_item)]
    return [(listed, lines) for listed, lines in runs if any(one.strip() for one in lines)]


def _is_item(line: str) -> bool:
    return line.startswith("- ") and bool(line[2:].strip())


def _literal(text: str) -> list[dict[str, Any]]:
    return [{"type": "text", "text": piece} for piece in pieces(text, LIMITS["text"])]


def _facts(facts: Sequence[tuple[str, str]]) -> list[Block]:
    """Name and value side by side. A pair too long for a field is told in the text instead."""
    pairs = [(one_line(name), value.strip() or "–") for name, value in facts]
    fields = [pair for pair in pairs if max(map(len, pair)) <= LIMITS["field"]]
    told = [f"{name}: {value}" for name, value in pairs if (name, value) not in fields]
    blocks: list[Block] = [
        {"type": "section", "fields": [plain(one, LIMITS["field"]) for pair in few for one in pair]}
        for few in _by(LIMITS["fields"] // 2, fields)
    ]
    return blocks + _text("\n\n".join(told))


def _copy(text: str) -> list[Block]:
    if not text.strip():
        return []
    element = {"type": "rich_text_preformatted", "elements": _literal(text)}
    return [{"type": "rich_text", "elements": [element]}]


def _in_full(full: list[str], limit: str) -> list[Block]:
    """Every choice in full and numbered, when one of them is too long for its button."""
    tidy = [one_line(one) for one in full]
    if all(len(one) <= LIMITS[limit] for one in tidy):
        return []
    items = [{"type": "rich_text_section", "elements": _literal(one)} for one in tidy]
    numbered = {"type": "rich_text_list", "style": "ordered", "elements": items}
    return [*_text(words()["all_labels"]), {"type": "rich_text", "elements": [numbered]}]


def _buttons(
    options: Sequence[Option], number: Iterator[int], primary: Option | None
) -> list[Block]:
    shown = labels([one.label for one in options], "button")
    buttons = []
    for option, label in zip(options, shown, strict=True):
        button = {
            "type": "button",
            "text": plain(label, LIMITS["button"]),
            "action_id": fits("action_id", action_id(OPTION, next(number), option.token)),
            "value": fits("value", option.value),
        }
        buttons.append(button | ({"style": "primary"} if option is primary else {}))
    return [{"type": "actions", "elements": few} for few in _by(LIMITS["actions"], buttons)]


def _links(links: Sequence[Link]) -> list[Block]:
    """Links in text, a line each. Link buttons cannot dial, and a long label would not fit."""
    blocks: list[Block] = []
    lines: list[str] = []
    for line in map(_link, links):
        if lines and len("\n".join([*lines, line])) > LIMITS["text"]:
            blocks.append(_marked(lines))
            lines = []
        lines.append(line)
    return [*blocks, _marked(lines)] if lines else blocks


def _marked(lines: list[str]) -> Block:
    # verbatim: a word like #general in a label stays a word.
    text = {"type": "mrkdwn", "text": "\n".join(lines), "verbatim": True}
    return {"type": "section", "text": text}


def _link(link: Link) -> str:
    """A link in Slack's markup; bare words and address when the address is of no safe kind."""
    label = one_line(link.label)
    # What would end the link early is percent-encoded, as in any address.
    url = quote(link.url, safe=":/?#[]@!$&'()*+,;=%-._~")
    if _scheme(link.url) in _OPENS and len(url) + len(escaped(label)) < LIMITS["text"] - 3:
        return f"<{escaped(url)}|{escaped(label)}>"
    bare = escaped(f"{label}: {link.url}")
    return bare if len(bare) <= LIMITS["text"] else cut_escaped(label, LIMITS["text"])


def _scheme(url: str) -> str:
    try:
        return urlsplit(url).scheme.lower()
    except ValueError:
        return ""


def _footer(footer: str) -> list[Block]:
    small = [plain(one, LIMITS["field"]) for one in pieces(footer.strip(), LIMITS["field"])]
    return [{"type": "context", "elements": few} for few in _by(LIMITS["context"], small)]


def _by(size: int, many: Sequence[_T]) -> Iterator[list[_T]]:
    return (list(many[at : at + size]) for at in range(0, len(many), size))
