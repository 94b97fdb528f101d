"""What stands behind the chat: files to take away, roles, questions without a name, counts,
signatures."""

from dataclasses import dataclass

from bot.answers_chat import SigningDesk
from bot.asking_desk import AskingDesk
from bot.counting import Tally
from bot.files import FileDesk
from bot.roles import NOBODY
from bot.roles_file import Roles


@dataclass(frozen=True, slots=True)
class Desks:
    """Each may be missing: then its door says so, or is not shown."""

    files: FileDesk | None = None
    roles: Roles = NOBODY
    asking: AskingDesk | None = None
    tally: Tally | None = None
    signing: SigningDesk | None = None

    def reads(self, organisation: str) -> bool:
        """Whether somebody there reads questions without a name."""
        return self.asking is not None and self.asking.is_read(organisation)


NO_DESKS = Desks()
