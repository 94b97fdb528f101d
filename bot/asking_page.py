"""The pages where a question without a name is written, and where its reply is read.

No script, no cookie, no log. Who looks at a link changes nothing; only its button does.
"""

from urllib.parse import parse_qsl

from aiohttp import web

from bot import plain_page as html
from bot.asking_desk import AskingDesk, FullQuestion, FullToday, NoSuchCode, Slip, UsedLink
from dialogs import safety
from dialogs.asking_unnamed import goes_on, route_name
from dialogs.cards import crisis
from dialogs.plain_text import plain
from dialogs.unnamed import KEPT, LIMIT, ROUTES, Line, Question, Route
from dialogs.wording import Words

# Fields of our own forms; whoever sends more than these did not use them.
_MOST_FIELDS = 8


class AskingPage:
    """Shows the pages over a desk. `nation` is where the numbers of the crisis card hold."""

    def __init__(self, desk: AskingDesk, words: Words, nation: str) -> None:
        self._desk = desk
        self._words = words
        self._nation = nation

    def routes(self) -> list[web.RouteDef]:
        """`/ask` and `/answer`."""
        return [
            web.get("/ask", self._no_link),
            web.post("/ask", self._send),
            web.get("/ask/{permit}", self._look),
            web.post("/ask/{permit}", self._begin),
            web.get("/answer", self._ask_code),
            web.post("/answer", self._answer),
        ]

    async def _no_link(self, _request: web.Request) -> web.Response:
        return self._plain("no_link", 404)

    async def _look(self, request: web.Request) -> web.Response:
        if not self._desk.looks_right(request.match_info["permit"]):
            return self._plain("used", 410)
        return html.shown(
            self._say("title"),
            html.paragraphs(self._say("start")),
            html.note(html.heading(self._say("seen_title")), html.paragraphs(self._say("seen"))),
            html.form("", self._say("begin")),
        )

    async def _begin(self, request: web.Request) -> web.Response:
        try:
            slip = await self._desk.begin(request.match_info["permit"])
        except UsedLink:
            return self._plain("used", 410)
        except FullToday:
            return self._full()
        return html.shown(self._say("form_title"), *self._form(slip, "", ""))

    async def _send(self, request: web.Request) -> web.Response:
        given = await _fields(request)
        text = given.get("text", "").strip()
        try:
            slip = self._desk.slip(given.get("slip", ""))
            route = next((one for one in slip.routes if one == given.get("route")), None)
            first = self._first(text, bool(given.get("again")), route)
            if first or route is None:
                form = self._form(slip, given.get("route", ""), text)
                return html.shown(self._say("form_title"), *first, *form, status=422)
            code = await self._desk.send(slip, route, text)
        except UsedLink:
            mine = (html.paragraphs(self._say("used_text")), html.said(text)) if text else ()
            return self._plain("used", 410, *mine)
        except FullToday:
            return self._full(html.paragraphs(self._say("used_text")), html.said(text))
        return html.shown(
            self._say("sent_title"),
            html.paragraphs(self._say("sent")),
            html.code(code),
            html.paragraphs(self._say("sent_next")),
            html.link("/answer", self._say("answer_link")),
        )

    async def _ask_code(self, _request: web.Request) -> web.Response:
        return self._code_page()

    async def _answer(self, request: web.Request) -> web.Response:
        given = await _fields(request)
        code, text = given.get("code", ""), given.get("text", "").strip()
        try:
            question = await self._desk.read(code)
            if "text" not in given:
                return self._thread(question, code)
            if first := self._first(text, bool(given.get("again")), question.route):
                return self._thread(question, code, *first, text=text, status=422)
            question = await self._desk.write_more(code, text)
        except NoSuchCode:
            return self._code_page(404)
        except FullQuestion:
            return self._thread(
                question, code, html.note(html.paragraphs(self._told("full"))), text=text
            )
        return self._thread(question, code, html.note(html.paragraphs(self._told("more_sent"))))

    def _first(self, text: str, again: bool, route: Route | None) -> tuple[str, ...]:
        """What comes before the sending, on top of the page; empty where nothing does.

        Help in danger comes first and once: whoever still wants to send can.
        """
        if not again and (kind := self._danger(text)):
            card = crisis(self._words, kind, self._nation)
            help_ = (
                html.heading(card.title),
                html.paragraphs(card.text),
                html.facts(card.facts),
                html.paragraphs(self._say("still_send")),
            )
            return (html.note(*help_, alert=True),)
        missing = [
            key
            for key, wrong in (
                ("no_text", not text),
                ("too_long", len(text) > LIMIT),
                ("nhs_number", safety.nhs_number(text)),
                ("no_route", route is None),
            )
            if wrong
        ]
        if not missing:
            return ()
        said = [html.paragraphs(self._trouble(key, text)) for key in missing]
        return (html.note(html.heading(self._trouble("title", text)), *said, alert=True),)

    def _danger(self, text: str) -> str:
        if found := safety.danger(text):
            return found.kind
        return "emergency" if safety.emergency(text) else ""

    def _form(self, slip: Slip, route: str, text: str) -> tuple[str, ...]:
        if not slip.routes:
            return (html.paragraphs(self._say("gone_route")), html.facts(self._desk.call()))
        options = [(one, route_name(self._words, one)) for one in slip.routes]
        others = [one for one in ROUTES if one not in slip.routes]
        return (
            html.form(
                "/ask",
                *self._sending(text),
                html.hidden("slip", slip.text),
                html.radios("route", self._say("who"), options, route),
                html.box("text", self._say("question"), self._say("hint"), text),
                html.paragraphs(self._say("when")),
            ),
            *self._calls(others),
        )

    def _sending(self, text: str) -> tuple[str, str]:
        """The words of the button, and what the page then knows: that help was shown first."""
        if self._danger(text):
            return self._say("send_anyway"), html.hidden("again", "yes")
        return self._say("send"), ""

    def _calls(self, routes: list[Route]) -> tuple[str, ...]:
        """Those whom no question here can reach, for whoever would rather talk."""
        if not (rows := self._desk.call(routes)):
            return ()
        told = html.paragraphs(self._say("call"))
        return (html.heading(self._say("call_title")), told, html.facts(rows))

    def _thread(
        self, question: Question, code: str, *first: str, text: str = "", status: int = 200
    ) -> web.Response:
        words = self._words
        lines = [
            html.heading(
                self._told("yours" if one.by == "asker" else "theirs", day=words.day(one.on))
            )
            + html.said(one.text)
            for one in question.lines
        ]
        waits = html.paragraphs(self._told("no_reply")) if question.lines[-1].by == "asker" else ""
        form = html.form(
            "/answer",
            *self._sending(text),
            html.hidden("code", code),
            html.box("text", self._told("more"), self._told("more_hint"), text),
        )
        return html.shown(
            self._told("thread_title"),
            *first,
            html.paragraphs(self._told("to", route=route_name(words, question.route))),
            *lines,
            waits,
            html.paragraphs(self._told("gone_on", day=words.day(goes_on(question, KEPT)))),
            form,
            status=status,
        )

    def _line(self, line: Line) -> str:
        whose = "yours" if line.by == "asker" else "theirs"
        return html.heading(self._told(whose, day=self._words.day(line.on))) + html.said(line.text)

    def _code_page(self, status: int = 200) -> web.Response:
        wrong = html.note(html.paragraphs(self._told("unknown")), alert=True)
        return html.shown(
            self._told("title"),
            wrong if status != 200 else "",
            html.form(
                "/answer",
                self._told("open"),
                html.paragraphs(self._told("ask")),
                html.line("code", self._told("code"), self._told("hint")),
            ),
            status=status,
        )

    def _full(self, *mine: str) -> web.Response:
        return self._plain("full", 429, html.facts(self._desk.call()), *mine)

    def _plain(self, what: str, status: int, *more: str) -> web.Response:
        said = html.paragraphs(self._say(what))
        back = html.link("/answer", self._say("answer_link"))
        return html.shown(self._say(f"{what}_title"), said, *more, back, status=status)

    def _say(self, path: str, **says: str) -> str:
        return self._words.say("unnamed", f"page.{path}", **says)

    def _trouble(self, key: str, text: str) -> str:
        return self._words.say("unnamed", f"trouble.{key}", size=f"{len(text):,}")

    def _told(self, path: str, **says: str) -> str:
        return self._words.say("unnamed", f"answer.{path}", **says)


async def _fields(request: web.Request) -> dict[str, str]:
    """What a form of ours sent; empty for anything else."""
    sent = (await request.read()).decode("utf-8", "replace")
    try:
        pairs = parse_qsl(sent, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}
    return {name: plain(given) for name, given in pairs}
