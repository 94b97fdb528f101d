"""`python -m bot dead list | show | release | drop`: what was put aside, and what becomes of it."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Annotated, TypeVar

import typer

from bot.scheduler import clock
from bot.settings import Settings, SettingsError
from storage import DeadLetter, Store, Tx

T = TypeVar("T")
Ids = Annotated[list[int] | None, typer.Argument(help="Numbers from `dead list`.")]
All = Annotated[bool, typer.Option("--all", help="Everything that the other options leave.")]
Organisation = Annotated[str, typer.Option(help="Only of this organisation.")]
Reason = Annotated[str, typer.Option(help="Only what was put aside for this reason.")]


def dead_app(settings: Callable[[], Settings]) -> typer.Typer:
    """The commands, over the settings of the process."""
    app = typer.Typer(no_args_is_help=True, help="What was put aside after too many tries.")

    def done(work: Callable[[Tx], Coroutine[None, None, T]]) -> T:
        return asyncio.run(_done(settings(), work))

    @app.command("list")
    def list_(organisation: Organisation = "", reason: Reason = "") -> None:
        """One line each: number, kind, when it was last due, organisation, reason."""
        found = done(lambda tx: tx.dead_letters(organisation=organisation, reason=reason))
        for one in found:
            kind = f"{one.kind} {one.name}".strip()
            parts = (str(one.id), kind, _moment(one.dead_at), one.organisation, one.reason)
            typer.echo("\t".join(parts))
        typer.echo(f"{len(found)} put aside.", err=True)

    @app.command()
    def show(number: int) -> None:
        """All that is known of one, but never what it says."""
        found = done(lambda tx: tx.dead_letters([number]))
        if not found:
            typer.echo(f"{number} is not put aside (any more).")
            return
        for name, value in _told(found[0]):
            typer.echo(f"{name}: {value}")

    @app.command()
    def release(
        ids: Ids = None, all_: All = False, organisation: Organisation = "", reason: Reason = ""
    ) -> None:
        """Try these again, each person's in the order they were said. Safe to run twice."""

        async def let_go(tx: Tx) -> int:
            which = await _picked(tx, ids, all_, organisation, reason)
            return await tx.release(which, clock()) if which else 0

        typer.echo(f"{done(let_go)} will be tried again.")

    @app.command()
    def drop(
        ids: Ids = None, all_: All = False, organisation: Organisation = "", reason: Reason = ""
    ) -> None:
        """Let these go for good. Safe to run twice."""

        async def let_go(tx: Tx) -> int:
            which = await _picked(tx, ids, all_, organisation, reason)
            return await tx.drop_dead(which) if which else 0

        typer.echo(f"{done(let_go)} were dropped.")

    return app


async def _picked(
    tx: Tx, ids: list[int] | None, all_: bool, organisation: str, reason: str
) -> list[int]:
    if not ids and not all_:
        raise SettingsError(["Which ones? Give numbers from `dead list`, or --all."])
    found = await tx.dead_letters(ids or (), organisation=organisation, reason=reason)
    return [one.id for one in found]


async def _done(set_up: Settings, work: Callable[[Tx], Coroutine[None, None, T]]) -> T:
    store = Store.open(set_up.database_url, set_up.keys)
    try:
        if trouble := await store.ready():
            raise SettingsError([trouble])
        return await store.run(work)
    finally:
        await store.close()


def _told(one: DeadLetter) -> list[tuple[str, str]]:
    return [
        ("number", str(one.id)),
        ("kind", f"{one.kind} {one.name}".strip()),
        ("organisation", one.organisation),
        ("for", one.address),
        ("due at first", _moment(one.since) if one.since else "not known"),
        ("last due", _moment(one.dead_at)),
        ("tries", str(one.attempts)),
        ("reason", one.reason),
    ]


def _moment(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M} UTC"
