"""Pages of plain HTML that need no script, keep no cookie and tell no other site where one was."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from html import escape

from aiohttp import web

_STYLE = (
    ":root{color-scheme:light dark;--line:#4c6272;--note:#f0f4f5;--ink:#212b32;--back:#fff;"
    "--link:#005eb8;--press:#fff}"
    "@media(prefers-color-scheme:dark){:root{--line:#aeb7bd;--note:#26313a;--ink:#f0f4f5;"
    "--back:#14191d;--link:#7db8f5;--press:#14191d}}"
    "body{font:1.125rem/1.5 sans-serif;color:var(--ink);background:var(--back);margin:0}"
    "main{max-width:36rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}"
    "a{color:var(--link)}"
    "label,legend{font-weight:bold}"
    "fieldset{border:0;margin:0 0 1.5rem;padding:0}"
    "fieldset label{display:block;padding:.5rem 0;font-weight:normal}"
    "input[type=radio]{width:1.5rem;height:1.5rem;margin:0 .5rem 0 0;vertical-align:middle}"
    "textarea,input[type=text]{display:block;box-sizing:border-box;width:100%;font:inherit;"
    "color:inherit;background:var(--back);border:2px solid var(--line);padding:.5rem}"
    "button{font:inherit;color:var(--press);background:var(--link);border:2px solid var(--link);"
    "padding:.75rem 1.25rem;margin:1rem 0}"
    ":focus-visible{outline:4px solid var(--ink);outline-offset:2px}"
    ".note{border-left:.5rem solid var(--line);background:var(--note);padding:.5rem 1rem;"
    "margin:1.5rem 0}"
    ".code{font:bold 1.5rem/2 monospace}"
    ".said{white-space:pre-wrap}"
    "dt{font-weight:bold}dd{margin:0 0 .75rem;white-space:pre-line}"
)
_OWN_STYLE = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_OWN_STYLE}'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def shown(title: str, *parts: str, status: int = 200) -> web.Response:
    """A whole page. `parts` are HTML; `title` is text."""
    page = (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{''.join(parts)}</main></body></html>\n"
    )
    return web.Response(status=status, text=page, content_type="text/html", headers=HEADERS)


def paragraphs(text: str) -> str:
    """Text as HTML: a blank line parts paragraphs, lines with `- ` before them are a list."""
    made = []
    for part in text.strip().split("\n\n"):
        lines = [escape(line) for line in part.split("\n")]
        if all(line.startswith("- ") for line in lines):
            made.append(f"<ul>{''.join(f'<li>{line[2:]}</li>' for line in lines)}</ul>")
        else:
            made.append(f"<p>{'<br>'.join(lines)}</p>")
    return "".join(made)


def heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def note(*parts: str, alert: bool = False) -> str:
    """A part set apart. An `alert` is read out at once where a screen reader is used."""
    role = ' role="alert"' if alert else ""
    return f'<div class="note"{role}>{"".join(parts)}</div>'


def said(text: str) -> str:
    """What somebody wrote, line for line."""
    return f'<p class="said">{escape(text)}</p>'


def code(text: str) -> str:
    """A code to write down."""
    return f'<p class="code">{escape(text)}</p>'


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Names and what belongs to them."""
    inner = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in rows)
    return f"<dl>{inner}</dl>" if inner else ""


def form(action: str, button: str, *fields: str) -> str:
    """Fields and one button. Nothing that is typed is offered again by the browser."""
    return (
        f'<form method="post" action="{escape(action)}" autocomplete="off">{"".join(fields)}'
        f'<button type="submit">{escape(button)}</button></form>'
    )


def hidden(name: str, value: str) -> str:
    return f'<input type="hidden" name="{name}" value="{escape(value)}">'


def radios(name: str, legend: str, options: Iterable[tuple[str, str]], chosen: str) -> str:
    """One of a few; the one that was `chosen` before still is."""
    inner = "".join(
        f'<label><input type="radio" name="{name}" value="{escape(value)}" required'
        f"{' checked' if value == chosen else ''}> {escape(label)}</label>"
        for value, label in options
    )
    return f"<fieldset><legend>{escape(legend)}</legend>{inner}</fieldset>"


def box(name: str, label: str, hint: str, text: str) -> str:
    """A field for many lines. It does not stop anybody from pasting more: that is said after."""
    # A line break that stands first in the text would be lost without one of ours before it.
    return (
        f'<label for="{name}">{escape(label)}</label><p id="{name}-hint">{escape(hint)}</p>'
        f'<textarea id="{name}" name="{name}" rows="10" required aria-describedby="{name}-hint">'
        f"\n{escape(text)}</textarea>"
    )


def line(name: str, label: str, hint: str) -> str:
    """A field for one line."""
    return (
        f'<label for="{name}">{escape(label)}</label><p id="{name}-hint">{escape(hint)}</p>'
        f'<input type="text" id="{name}" name="{name}" required spellcheck="false" '
        f'autocapitalize="characters" aria-describedby="{name}-hint">'
    )


def link(url: str, label: str) -> str:
    return f'<p><a href="{escape(url)}">{escape(label)}</a></p>'
