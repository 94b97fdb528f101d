"""The part of a transaction about who: arrivals, organisations, people, installations."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache

from sqlalchemy import Executable, bindparam, delete, exists, select, update

from dialogs.records import Person
from storage import schema
from storage.codec import notebook, pack, person_of, person_row, unpack, with_ours
from storage.kept import PERSON
from storage.part import Part


class People(Part):
    """Who is there, and to whom they belong."""

    async def first_sight(self, id: str, now: datetime) -> bool:  # noqa: A002
        """True for the first transaction to show this id, False for ever after.

        Two at the same time: the second waits for the first, and learns whether it was kept.
        """
        return await self._add(schema.seen, {"id": id, "at": now})

    async def organisation_of(self, workspace: str) -> str | None:
        """The organisation this workspace is bound to, or None."""
        row = await self._row(
            select(schema.workspace.c.organisation).where(schema.workspace.c.workspace == workspace)
        )
        return None if row is None else str(row["organisation"])

    async def bind_workspace(self, workspace: str, organisation: str, now: datetime) -> str:
        """Bind a workspace for good. Returns the organisation it has: the first writer wins."""
        await self._add(
            schema.workspace,
            {"workspace": workspace, "organisation": organisation, "bound_at": now},
        )
        return await self.organisation_of(workspace) or organisation

    async def organisation_has_channel(self, organisation: str, channel: str) -> bool:
        """Whether any workspace of this channel (`slack`, `teams`, `web`) is bound to it."""
        bound = exists().where(
            schema.workspace.c.organisation == organisation,
            schema.workspace.c.workspace.startswith(f"{channel}:", autoescape=True),
        )
        return await self._row(select(1).where(bound)) is not None

    async def person(self, address: str) -> Person | None:
        found = await self.person_and_details(address)
        return None if found is None else found[0]

    async def person_and_details(self, address: str) -> tuple[Person, dict[str, str]] | None:
        """Both at once: the person, and the channel's notebook for reaching them."""
        found: tuple[Person, dict[str, str]] | None = self._held(PERSON, address)
        if found is not None:
            return found
        row = await self._row(_person(), {"address": address})
        if row is None:
            return None
        found = person_of(row), notebook(row["details"])
        if self._kept is not None:
            self._kept.put(PERSON, address, found)
        return found

    async def details(self, address: str) -> dict[str, str]:
        """The channel's notebook for reaching this person; empty if there is none."""
        row = await self._row(_details(), {"address": address})
        return {} if row is None else notebook(row["details"])

    async def save_person(
        self, person: Person, details: Mapping[str, str] | None, now: datetime
    ) -> None:
        """Add or change a person. `details` None leaves what is there: site and form too."""
        row = person_row(person)
        kept = {} if details is None else {"details": with_ours(details, person)}
        empty = {"details": with_ours({}, person), "known_since": now}
        given, change = {**empty, **row, **kept}, [*row, *kept]
        await self._put(schema.person, ("address",), given, change, of=person.address)

    async def keep_form(self, address: str, form: str, now: datetime) -> None:
        """Which form of our words they see from now on. It is kept undated."""
        found = await self.person_and_details(address)
        if found is not None:
            person, details = found
            await self.save_person(replace(person, form=form), details, now)

    async def addresses(self, workspace: str) -> tuple[str, ...]:
        """Everybody known in one workspace (`slack:T1`)."""
        theirs = schema.person.c.address.startswith(f"{workspace}:", autoescape=True)
        rows = await self._rows(select(schema.person.c.address).where(theirs))
        return tuple(row["address"] for row in rows)

    async def mark_unreachable(self, address: str) -> None:
        """They are gone or said stop: nothing more is planned for them."""
        await self._write(
            update(schema.person).where(schema.person.c.address == address).values(reachable=False)
        )
        # But a wish to be forgotten outlives the going.
        theirs = (schema.task.c.address == address, schema.task.c.name != "forget")
        await self._write(delete(schema.task).where(*theirs))

    async def installation_save(
        self, team: str, bot_token: str, bot_user: str, details: Mapping[str, str]
    ) -> None:
        """Keep the tokens of one Slack team, sealed; a later save replaces them."""
        tokens = pack({**details, "bot_token": bot_token, "bot_user": bot_user})
        row = {"team": team, "tokens": tokens}
        await self._put(schema.installation, ("team",), row, ["tokens"])

    async def installation(self, team: str) -> tuple[str, str, dict[str, str]] | None:
        """(bot token, bot user, details) of one Slack team, or None."""
        row = await self._row(
            select(schema.installation.c.tokens).where(schema.installation.c.team == team)
        )
        if row is None:
            return None
        details = unpack(row["tokens"])
        return details.pop("bot_token"), details.pop("bot_user"), details

    async def installation_delete(self, team: str) -> None:
        await self._write(delete(schema.installation).where(schema.installation.c.team == team))


@cache
def _person() -> Executable:
    return select(schema.person).where(schema.person.c.address == bindparam("address"))


@cache
def _details() -> Executable:
    return select(schema.person.c.details).where(schema.person.c.address == bindparam("address"))
