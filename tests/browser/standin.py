"""A small scripted stand-in for the bot: it answers with every part a message can have."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.channel import Incoming
from adapters.web import WebChannel
from adapters.web_wire import Player
from dialogs.messages import Home, Input, Link, Message, Option

START = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
REMINDER = (START + timedelta(days=7), "sam", "Today you said you would call Jo.")

CAST = (
    Player("sam", "Sam", "Ward manager", "Leads Larch Ward. Looks after Jo and Asha."),
    Player("jo", "Jo", "Nurse on nights", "Works nights. Has had a hard month."),
    Player("asha", "Asha", "Overseas nurse", "Came from Kerala last year. Has a work visa."),
    Player("lee", "Lee", "Matron", "Leads Sam, and steps in when a talk is missed."),
)

CONTROLS = (
    Option("c1", "why", "Why do you ask?", "quiet"),
    Option("c2", "back", "Go back", "quiet"),
    Option("c3", "skip", "Skip this", "quiet"),
    Option("c4", "stop", "Stop here", "quiet"),
)

SAFE = Message(
    title="Is everyone safe right now?",
    text="Before anything else.\n\nThis means:\n- the patient\n- the people on shift\n- you",
    options=(
        Option("t1", "yes", "Yes, everyone is safe", "primary"),
        Option("t2", "no", "No"),
        Option("t3", "unsure", "I am not sure"),
    ),
    controls=CONTROLS,
)

FIELDS: dict[str, Input] = {
    "text": Input("f1", "text", "What would help?", "Save this", hint="Use your own words."),
    "line": Input("f2", "line", "Where will you talk?", "Save place"),
    "day": Input("f3", "day", "Which day?", "Save day", initial="2026-12-01"),
    "time": Input("f4", "time", "What time?", "Save time", initial="14:30"),
    "moment": Input("f5", "moment", "When will you talk?", "Save time"),
    "person": Input("f6", "person", "Who is this about?", "Choose"),
    "several": Input(
        "f7",
        "several",
        "What could help?",
        "Save these",
        choices=(("rota", "A change of rota"), ("rest", "Some days of rest"), ("talk", "A talk")),
        hint="Pick as many as you like.",
    ),
}

AGREEMENT = Message(
    title="Your contact agreement with Jo",
    text="This is what the two of you settled on.",
    facts=(
        ("How", "A phone call"),
        ("How often", "Every week, on Tuesday at 14:00"),
        ("Next", "Tuesday 1 December 2026, 14:00"),
        ("Until", "Jo says stop, or is back at work"),
    ),
    copy="Hi Jo, can I speak to you about Tuesday? It is a talk, not a meeting about blame.\nSam",
    options=(Option("a1", "pause", "Pause it"), Option("a2", "change", "Change it")),
    links=(
        Link("Get help from Samaritans", "https://www.samaritans.org/"),
        Link("Call 111", "tel:111"),
        Link("Never a script", "javascript:alert(1)"),
    ),
    footer="Checked on 20 November 2026. Signed by the staff side lead.",
)

CRISIS = Message(
    title="Call 999 if someone may die",
    text="You can also call Samaritans on 116 123, day or night. It is free.",
    links=(Link("Call 999", "tel:999"), Link("Call Samaritans on 116 123", "tel:116123")),
    urgent=True,
)

VISA = Message(
    title="Strikes and your visa",
    text=(
        "A lawful strike does not break the rules of a work visa.\n\n"
        "A lawful, official strike is an exception to the four-week limit on unpaid time."
    ),
    footer="Ask a regulated adviser about your own visa.",
)


class StandIn:
    """What a bot would be to the channel: it keeps a clock, answers, and can be made to fail."""

    def __init__(self) -> None:
        self.time = START
        self.due = [REMINDER]
        self.arrived: list[Incoming] = []
        self.failing = False
        self.channel: WebChannel

    def open(self, transcript: Path | None = None, heartbeat: float = 15.0) -> WebChannel:
        """A channel wired to this stand-in."""
        self.channel = WebChannel(
            people=CAST,
            receive=self.receive,
            home=self.home,
            now=lambda: self.time,
            move_clock=self.move_clock,
            next_due=self.next_due,
            reset=self.reset,
            transcript=transcript,
            heartbeat=heartbeat,
        )
        return self.channel

    async def receive(self, incoming: Incoming) -> None:
        if self.failing:
            raise ConnectionError("the store is away")
        if incoming.id in {earlier.id for earlier in self.arrived}:
            return
        self.arrived.append(incoming)
        for message in self._answers(incoming):
            await self.channel.send(incoming.address, incoming.details, message)

    def _answers(self, incoming: Incoming) -> tuple[Message, ...]:
        said = incoming.said
        if said.token in ("t1", "t2", "t3"):
            return (Message(text=f"Thank you. You said: {said.value}."),)
        if said.token:
            return (Message(text=f"Noted: {said.value}"),)
        if said.text in FIELDS:
            return (Message(text="One question.", input=FIELDS[said.text], controls=CONTROLS),)
        known = {
            "Something has happened": (SAFE,),
            "My agreements": (AGREEMENT,),
            "What does a strike mean for my visa?": (VISA,),
            "crisis": (CRISIS,),
        }
        return known.get(said.text, (Message(text=f"You wrote: {said.text}"),))

    async def home(self, address: str) -> Home:
        door = Message(
            title="Start here",
            text="Has something happened?",
            options=(Option("t0", "start", "Speak first", "primary"),),
        )
        return Home(title=f"Home of {address}", cards=(door, AGREEMENT))

    async def next_due(self) -> datetime | None:
        return self.due[0][0] if self.due else None

    async def move_clock(self, moment: datetime) -> None:
        self.time = moment
        while self.due and self.due[0][0] <= moment:
            _, slug, text = self.due.pop(0)
            await self.channel.send(f"web:demo:{slug}", {}, Message(text=text, title="A reminder"))

    async def reset(self) -> None:
        self.time = START
        self.due = [REMINDER]
        self.arrived.clear()
