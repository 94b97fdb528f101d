"""Slack's installations, kept in the store."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage import Store


@dataclass(frozen=True, slots=True)
class Installed:
    """What the Slack channel asks of whoever keeps the tokens of many workspaces."""

    store: Store

    async def save(
        self, team: str, bot_token: str, bot_user: str, details: Mapping[str, str]
    ) -> None:
        """Keep, or replace, the token of one workspace (sealed at rest)."""
        async with self.store.begin() as tx:
            await tx.installation_save(team, bot_token, bot_user, details)

    async def find(self, team: str) -> str | None:
        """The bot token of this workspace, or None."""
        async with self.store.begin() as tx:
            found = await tx.installation(team)
        return found[0] if found else None

    async def delete(self, team: str) -> None:
        """Forget this workspace's token."""
        async with self.store.begin() as tx:
            await tx.installation_delete(team)
