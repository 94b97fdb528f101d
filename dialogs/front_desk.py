"""The answer side as a turn meets it: an answer with its ways on, and what may be counted of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from dialogs import answering, counted, showing
from dialogs.answering import Desk
from dialogs.answers import ANSWER, Marks
from dialogs.deeds_unnamed import Count
from dialogs.guide import Asked
from dialogs.matcher import ABSTAIN


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """Answers, and says what to count of each: a topic and a week, never who asked."""

    desk: Desk

    def reply(self, question: str, on: date, nation: str, before: str = "") -> Asked:
        """The answer, up to three suggestions, or who can say."""
        found = answering.reply(self.desk, question, on, nation or None, before)
        message = counted.with_ways_on(self.desk.words, found)
        counts = counted.of_reply(found, self.desk.library, on, nation)
        return Asked(message, found.answer_id, counts)

    def show(self, answer: str, on: date, nation: str) -> Asked | None:
        """One answer by its id; None if there is no such answer any more."""
        message = self.desk.show(answer, on, nation)
        if message is None:
            return None
        # Whoever presses "None of these" has asked in vain, and was shown no answer to lean on.
        fits = answer != answering.NONE
        found = (
            answering.Reply(message, ANSWER, answer) if fits else answering.Reply(message, ABSTAIN)
        )
        counts = counted.of_reply(found, self.desk.library, on, nation)
        return Asked(counted.with_ways_on(self.desk.words, found), found.answer_id, counts)

    def sure(self, question: str) -> bool:
        """Whether this is so plainly a question that it is no answer to ours."""
        return self.desk.sure(question)

    def under(self, chat: Marks) -> "FrontDesk":
        """The same desk, with these signatures in force besides those of the files."""
        return FrontDesk(replace(self.desk, chat=chat))

    def people(self, roles: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Whom to ask, for roles of contacts.toml: a row each."""
        return showing.people(self.desk.words, self.desk.library, roles)

    def unhelpful(self, answer: str) -> Count | None:
        """What is counted where somebody says that an answer did not help."""
        return counted.unhelpful(self.desk.library, answer)
