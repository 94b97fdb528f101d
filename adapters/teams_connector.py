"""One conversation after another at the Bot Connector: our token, and our manners."""

from urllib.parse import quote

from aiohttp import ClientSession

from adapters.channel import Clock, RetryLater
from adapters.manners import Doors, Holds, Throttled
from adapters.teams_http import Credentials, post


class Connector:
    """Posts activities. `credentials` is None only for the development door, without a token."""

    def __init__(
        self,
        session: ClientSession,
        credentials: Credentials | None,
        patience: float,
        now: Clock,
    ) -> None:
        self._session = session
        self._credentials = credentials
        self._patience = patience
        self._now = now
        self._holds = Holds(now)
        self._doors = Doors(now)

    async def post(self, service_url: str, conversation: str, tenant: str, body: bytes) -> None:
        """One activity into one conversation. Raises RetryLater, Gone or Refused."""
        service = service_url.rstrip("/")
        where = f"{service}/v3/conversations/{quote(conversation, safe='')}/activities"
        self._holds.check(tenant)
        try:
            with self._doors.through(service):
                await self._with_token(where, body)
        except Throttled as told:
            self._holds.hold(tenant, told.seconds)
            raise

    async def _with_token(self, where: str, body: bytes) -> None:
        for _ in range(2):
            token = await self._credentials.token(self._session) if self._credentials else ""
            try:
                return await post(
                    self._session, where, body, token=token, patience=self._patience, now=self._now
                )
            except PermissionError:
                if self._credentials:
                    self._credentials.forget(token)
        raise RetryLater(300, "the connector does not take our token")
