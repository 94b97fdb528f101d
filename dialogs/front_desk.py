"""The answer side as a turn meets it: an answer with its ways on, and what may be counted of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from dialogs import answering, counted, showing, sites
from dialogs.answering import Desk
from dialogs.answers import ANSWER, Marks
from dialogs.deeds_unnamed import Count
from dialogs.guide import Asked
from dialogs.matcher import ABSTAIN
from dialogs.messages import Message


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """Answers, and says what to count of each: a topic and a week, never who asked."""

    desk: Desk

    def reply(self, question: str, on: date, nation: str, before: str = "") -> Asked:
        """The answer, up to three suggestions, or who can say."""
        return self._asked(
            answering.reply(self.desk, question, on, nation or None, before), on, nation
        )

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
        return self._asked(found, on, nation)

    def _asked(self, found: answering.Reply, on: date, nation: str) -> Asked:
        desk = self.desk
        counts = counted.of_reply(found, desk, on, nation)
        message = counted.with_ways_on(desk.words, found, counts)
        where = None
        if found.behaviour in (ANSWER, ABSTAIN):
            roles = answering.roles_of(desk, found.answer_id, on, nation or None)
            if sites.matters(desk.library, roles, desk.site):
                where = sites.question(desk.words, desk.library)
        return Asked(message, found.answer_id, counts, where)

    def sure(self, question: str) -> bool:
        """Whether this is so plainly a question that it is no answer to ours."""
        return self.desk.sure(question)

    def under(self, chat: Marks) -> "FrontDesk":
        """The same desk, with these signatures in force besides those of the files."""
        return FrontDesk(replace(self.desk, chat=chat))

    def at(self, site: str) -> "FrontDesk":
        """The same desk for somebody who works at this site, or (empty, `-`) at none we know."""
        if site == self.desk.site or not self.desk.library.sites:
            return self
        return FrontDesk(replace(self.desk, site=site))

    def site(self, text: str) -> str:
        """The id of the site that somebody says they work at; empty where they say none."""
        return sites.typed(self.desk.library, text)

    def works_at(self, site: str, before: str, on: date, nation: str) -> tuple[Message, str]:
        """What is said to somebody who names their site, and what to keep; the question for none.

        `before` is the answer they were shown a moment ago: its people are named again.
        """
        words, library = self.desk.words, self.desk.library
        if site != sites.NOWHERE and site not in library.sites:
            return sites.question(words, library), ""
        roles = answering.roles_of(self.desk, before, on, nation or None)
        return sites.settled(words, library, site, roles), site

    def people(self, roles: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Whom to ask, for roles of contacts.toml: a row each."""
        return showing.people(self.desk.words, self.desk.library, roles)

    def unhelpful(self, answer: str) -> Count | None:
        """What is counted where somebody says that an answer did not help."""
        return counted.unhelpful(self.desk.library, answer)
