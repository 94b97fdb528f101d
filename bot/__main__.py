"""The command line: `python -m bot demo | serve | migrate | backup | forget | dead | answers`."""

import asyncio
import os
import secrets
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from aiohttp import web
from cryptography.fernet import Fernet
from dotenv import dotenv_values

from bot.answers_cli import answers_app
from bot.app import application, channels_for, service_for
from bot.dead_cli import dead_app
from bot.log import configure, logger
from bot.loop import new_loop
from bot.scheduler import clock
from bot.settings import Settings, SettingsError
from dialogs.explore import drawings
from storage import Store
from storage.backup import back_up

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help=__doc__, pretty_exceptions_enable=False
)
app.add_typer(answers_app, name="answers")
# Requests that are under way at a stop may take this long to end.
GRACE_SECONDS = 8.0


def main() -> None:
    """Run a command; every setting that is wrong is told in one go, without a stack of code."""
    configure("WARNING")
    try:
        app()
    except SettingsError as error:
        give_up(error.problems)
    except (ValueError, OSError) as error:
        give_up([told(error)])


def told(error: Exception) -> str:
    """What went wrong, in words for whoever typed the command."""
    if isinstance(error, FileNotFoundError) and error.filename:
        return f"There is no file {error.filename}. Check the path."
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename} cannot be opened: {error.strerror}."
    return str(error)


def give_up(lines: list[str]) -> NoReturn:
    """Say what is wrong, a line each, and leave with 2."""
    for line in lines:
        typer.echo(line, err=True)
    raise SystemExit(2)


def settings() -> Settings:
    """From the environment, over a `.env` file beside it."""
    held = {name: value for name, value in dotenv_values(".env").items() if value is not None}
    return Settings.from_env({**held, **os.environ})


def fresh() -> str:
    """Unguessable text."""
    return secrets.token_hex(16)


app.add_typer(dead_app(settings), name="dead")


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Where the page listens, on this machine only.")] = 8000,
    folder: Annotated[Path, typer.Option(help="Where the demo keeps its things.")] = Path(".demo"),
) -> None:
    """Start the playground on this machine. No account and no network are needed."""
    from bot.demo import playground

    configure("WARNING")
    log = logger()
    address = f"http://127.0.0.1:{port}"

    async def build() -> web.Application:
        house = await playground(folder, clock, fresh, log, address)
        return house.app

    ready = f"Speak First is ready: open {address} in a browser. Ctrl+C stops it."
    run(build, "127.0.0.1", port, lambda: typer.echo(ready))


@app.command()
def serve() -> None:
    """Run the bot for Slack, Teams or both, as the settings say."""
    set_up = settings()
    if not (set_up.slack_on or set_up.teams_on):
        give_up(
            [
                "No channel is on. For Slack set SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN; "
                "for Teams set MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD. See .env.example.",
            ]
        )
    configure(set_up.log_level)
    log = logger()

    async def build() -> web.Application:
        store = Store.open(set_up.database_url, set_up.keys)
        trouble = await store.ready()
        if trouble:
            await store.close()
            raise SettingsError([trouble])
        service = service_for(set_up, store, clock, fresh, log)
        channels, routes = channels_for(set_up, service, store, clock, log)
        return application(store, service, channels, routes, clock, log).app

    run(build, set_up.host, set_up.port, lambda: log.info("listening", port=set_up.port))


def run(
    build: Callable[[], Coroutine[None, None, web.Application]],
    host: str,
    port: int,
    listening: Callable[[], None],
) -> None:
    """Serve until told to stop. `listening` is called when the door is open."""
    try:
        web.run_app(
            build(),
            host=host,
            port=port,
            print=lambda *_: listening(),
            access_log=None,
            shutdown_timeout=GRACE_SECONDS,
            loop=new_loop(),
        )
    except OSError as error:
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else "no such host"
        give_up([f"Cannot listen on {host}, port {port}: {why}. Change HOST or PORT."])


@app.command()
def migrate() -> None:
    """Bring the database to the shape this version needs. Safe to run again."""
    from storage.migrate import upgrade  # ten megabytes that `serve` has no use for

    set_up = settings()
    try:
        upgrade(set_up.database_url)
    except ValueError:
        raise
    except Exception as fault:
        # A driver's own words may hold the password of the database.
        trouble = asyncio.run(_trouble(set_up))
        give_up(
            [f"The database could not be brought up to date ({type(fault).__name__}).", trouble]
        )
    typer.echo("The database is up to date.")


async def _trouble(set_up: Settings) -> str:
    store = Store.open(set_up.database_url, set_up.keys)
    try:
        return await store.ready()
    finally:
        await store.close()


@app.command()
def backup(to: Annotated[Path, typer.Argument(help="A file that is not there yet.")]) -> None:
    """Copy a SQLite database into a file, while the bot runs. For PostgreSQL there is pg_dump."""
    back_up(settings().database_url, to)
    typer.echo(f"Written: {to}. It cannot be read without ENCRYPTION_KEYS: keep those elsewhere.")


@app.command()
def forget(address: str) -> None:
    """Delete all that is held about one person: `slack:T1:U2`, `teams:<tenant>:<id>`."""

    async def gone() -> dict[str, int]:
        set_up = settings()
        store = Store.open(set_up.database_url, set_up.keys)
        try:
            if trouble := await store.ready():
                raise SettingsError([trouble])
            async with store.begin() as tx:
                return await tx.forget(address)
        finally:
            await store.close()

    counts = asyncio.run(gone())
    total = sum(counts.values())
    if not total:
        give_up([f"Nothing is held about {address}. Is the address right? See docs/privacy.md."])
    for name, count in sorted(counts.items()):
        typer.echo(f"{name}: {count}")


@app.command()
def draw(folder: Path = Path("docs/flows")) -> None:
    """Draw every flow, as the code walks it, into a folder of Mermaid pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in drawings().items():
        (folder / f"{name}.md").write_text(picture, "utf-8")
        typer.echo(f"{folder / name}.md")


@app.command()
def rotate_keys() -> None:
    """Seal everything again with the first key, so that the old ones can be taken out."""

    async def sealed_again() -> int:
        set_up = settings()
        store = Store.open(set_up.database_url, set_up.keys)
        try:
            if trouble := await store.ready():
                raise SettingsError([trouble])
            return await store.rotate()
        finally:
            await store.close()

    typer.echo(f"{asyncio.run(sealed_again())} rows are sealed with the first key.")


@app.command()
def new_key() -> None:
    """Make a key for ENCRYPTION_KEYS. Put a new one first and keep the old ones behind it."""
    typer.echo(Fernet.generate_key().decode())


@app.command()
def teams_package(
    host: Annotated[str, typer.Option(help="The bot's public host name, without https://")],
    app_id: Annotated[str, typer.Option(envvar="MICROSOFT_APP_ID", help="The bot's app id.")],
    to: Path = Path("speak-first-teams.zip"),
) -> None:
    """Zip the app package that a Teams administrator uploads."""
    from adapters.teams_package import package

    to.write_bytes(package(app_id, host))
    typer.echo(f"Written: {to}")


if __name__ == "__main__":
    main()
