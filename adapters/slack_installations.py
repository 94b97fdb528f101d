"""Where the bot tokens of many workspaces are kept: the seam, filled by whoever has a store."""

from collections.abc import Mapping
from typing import Protocol


class Installations(Protocol):
    """Bot tokens by workspace. `team` is a Slack team id, or the Enterprise id of a Grid."""

    async def save(
        self, team: str, bot_token: str, bot_user: str, details: Mapping[str, str]
    ) -> None:
        """Keep, or replace, the token of one workspace. It is a secret: keep it encrypted."""
        ...

    async def find(self, team: str) -> str | None:
        """The bot token of this workspace, or None."""
        ...

    async def delete(self, team: str) -> None:
        """Forget this workspace. Nothing happens when it is not known."""
        ...
