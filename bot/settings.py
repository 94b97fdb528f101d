"""The settings: typed, frozen, read once, every problem told at once and by name."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from cryptography.fernet import Fernet
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from adapters.teams_hosts import is_safe
from bot.answers_signers import Signers, read_signers
from bot.readers import Readers, read_readers
from bot.roles_file import Roles, RolesError, read_roles
from bot.unasked import UNASKED_A_DAY

Nation = Literal["england", "scotland", "wales", "northern_ireland"]


class SettingsError(Exception):
    """One line a problem, each naming the setting to mend."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseModel):
    """Everything a running bot is told from outside, by the names of the environment."""

    model_config = ConfigDict(frozen=True)

    database_url: str = "sqlite:///speak-first.sqlite3"
    encryption_keys: SecretStr = SecretStr("")
    host: str = "127.0.0.1"
    port: int = Field(default=3000, ge=0, le=65535)
    nation: Nation = "england"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    organisations: str = ""
    public_url: str = ""
    roles_file: str = ""
    signers_file: str = ""
    contacts_file: str = ""
    unasked_a_day: int = Field(default=UNASKED_A_DAY, ge=3, le=1000)
    show_unsigned: Literal["no", "banner"] = "no"

    slack_bot_token: SecretStr = SecretStr("")
    slack_signing_secret: SecretStr = SecretStr("")
    slack_app_token: SecretStr = SecretStr("")
    slack_client_id: str = ""
    slack_client_secret: SecretStr = SecretStr("")
    slack_api_url: str = "https://slack.com/api/"

    microsoft_app_id: str = ""
    microsoft_app_password: SecretStr = SecretStr("")
    microsoft_app_tenant_id: str = ""
    teams_openid_metadata_url: str = ""
    teams_login_url: str = ""
    teams_service_hosts: str = ""
    teams_unauthenticated: bool = False

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> "Settings":
        """Read, check, and name every problem at once. Raises SettingsError."""
        given = {
            name: value.strip()
            for name in cls.model_fields
            if (value := environ.get(name.upper())) is not None and value.strip()
        }
        problems = []
        try:
            settings = cls.model_validate(given)
        except ValidationError as error:
            problems = [_line(one["loc"], one["msg"]) for one in error.errors()]
            # The rest is looked at as well: nobody should have to start five times for five slips.
            wrong = {str(one["loc"][0]) for one in error.errors()}
            settings = cls.model_validate({k: v for k, v in given.items() if k not in wrong})
        for check in (_keys, _urls, _slack, _teams, _homes, _roles, _files):
            problems += check(settings)
        if problems:
            raise SettingsError(problems)
        return settings

    @property
    def keys(self) -> list[str]:
        """The encryption keys, the newest first."""
        held = self.encryption_keys.get_secret_value()
        return [key.strip() for key in held.split(",") if key.strip()]

    @property
    def slack_on(self) -> bool:
        """Whether Slack is configured."""
        return bool(self.slack_signing_secret.get_secret_value())

    @property
    def teams_on(self) -> bool:
        """Whether Teams is configured."""
        return bool(self.microsoft_app_id) or self.teams_unauthenticated

    @property
    def hosts(self) -> tuple[str, ...]:
        """The service URL hosts that are allowed, in place of the documented ones; often empty."""
        return tuple(host.strip() for host in self.teams_service_hosts.split(",") if host.strip())

    @property
    def roles(self) -> Roles:
        """Who may be lead, HR and rep, from ROLES_FILE; nobody named where there is none."""
        return read_roles(_text(self.roles_file))

    @property
    def readers(self) -> Readers:
        """Who reads questions without a name, from the same file."""
        return read_readers(_text(self.roles_file))

    @property
    def signers(self) -> Signers:
        """Who may sign answers in chat, from the same file."""
        return read_signers(_text(self.roles_file))

    @property
    def homes(self) -> dict[str, str]:
        """Which organisation a workspace belongs to, where that was written down."""
        found = {}
        for part in self.organisations.split(";"):
            name, _, workspaces = part.partition("=")
            for workspace in workspaces.split(","):
                if workspace.strip():
                    found[workspace.strip()] = name.strip()
        return found

    def organisation(self, workspace: str) -> str:
        """The organisation of a workspace seen for the first time.

        As written in ORGANISATIONS; else `home` for the one workspace that a static Slack token or
        a single-tenant Teams app serves; else the workspace is an organisation of its own.
        """
        if workspace in self.homes:
            return self.homes[workspace]
        channel, _, own = workspace.partition(":")
        single = {
            "slack": bool(self.slack_bot_token.get_secret_value()),
            "teams": own == self.microsoft_app_tenant_id or self.teams_unauthenticated,
            "web": True,
        }
        return "home" if single.get(channel) else workspace


def _line(where: tuple[int | str, ...], what: str) -> str:
    return f"{str(where[0]).upper()}: {what}."


def _keys(settings: Settings) -> list[str]:
    if not settings.keys:
        return [
            "ENCRYPTION_KEYS: is missing. Words people type are sealed with it. "
            "Make one with `python -m bot new-key`."
        ]
    for number, key in enumerate(settings.keys, 1):
        try:
            Fernet(key)
        except ValueError:
            return [
                f"ENCRYPTION_KEYS: key {number} is not a Fernet key. "
                "Make one with `python -m bot new-key`."
            ]
    return []


def _urls(settings: Settings) -> list[str]:
    return [
        f"{name.upper()}: must begin with https:// (or http:// on this machine)."
        for name in ("public_url", "slack_api_url", "teams_openid_metadata_url", "teams_login_url")
        if (url := getattr(settings, name)) and not is_safe(url)
    ]


def _slack(settings: Settings) -> list[str]:
    held = {
        "SLACK_SIGNING_SECRET": settings.slack_signing_secret.get_secret_value(),
        "SLACK_BOT_TOKEN": settings.slack_bot_token.get_secret_value(),
        "SLACK_APP_TOKEN": settings.slack_app_token.get_secret_value(),
        "SLACK_CLIENT_ID": settings.slack_client_id,
        "SLACK_CLIENT_SECRET": settings.slack_client_secret.get_secret_value(),
    }
    if not any(held.values()):
        return []
    problems = []
    if not held["SLACK_SIGNING_SECRET"]:
        problems.append("SLACK_SIGNING_SECRET: is missing, and other Slack settings are there.")
    installs = held["SLACK_CLIENT_ID"] and held["SLACK_CLIENT_SECRET"]
    if bool(held["SLACK_CLIENT_ID"]) != bool(held["SLACK_CLIENT_SECRET"]):
        missing = "SLACK_CLIENT_SECRET" if held["SLACK_CLIENT_ID"] else "SLACK_CLIENT_ID"
        problems.append(f"{missing}: is missing. Both are needed to install by the browser.")
    elif not held["SLACK_BOT_TOKEN"] and not installs:
        problems.append(
            "SLACK_BOT_TOKEN: is missing (or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead)."
        )
    if held["SLACK_APP_TOKEN"] and not held["SLACK_BOT_TOKEN"]:
        problems.append("SLACK_BOT_TOKEN: is missing. Socket Mode (SLACK_APP_TOKEN) needs it.")
    return problems


def _teams(settings: Settings) -> list[str]:
    password = settings.microsoft_app_password.get_secret_value()
    if settings.teams_unauthenticated and (settings.microsoft_app_id or password):
        return [
            "TEAMS_UNAUTHENTICATED: is for a bot without MICROSOFT_APP_ID. Take one of them out."
        ]
    if settings.microsoft_app_id and not password:
        return ["MICROSOFT_APP_PASSWORD: is missing, and MICROSOFT_APP_ID is there."]
    others = (password, settings.microsoft_app_tenant_id)
    if any(others) and not settings.microsoft_app_id:
        return ["MICROSOFT_APP_ID: is missing, and other Teams settings are there."]
    return []


def _roles(settings: Settings) -> list[str]:
    try:
        text = _text(settings.roles_file)
    except (OSError, UnicodeDecodeError) as error:
        return [f"ROLES_FILE: cannot be read ({type(error).__name__}). Check the path."]
    problems: dict[str, None] = {}
    for read in (read_roles, read_readers, read_signers):
        try:
            read(text)
        except RolesError as error:
            problems |= dict.fromkeys(error.problems)
    return list(problems)


def _files(settings: Settings) -> list[str]:
    return [
        f"{name.upper()}: there is no such file. Check the path, or leave it empty."
        for name in ("signers_file", "contacts_file")
        if (path := getattr(settings, name)) and not Path(path).is_file()
    ]


def _text(path: str) -> str:
    return Path(path).read_text("utf-8") if path else ""


def _homes(settings: Settings) -> list[str]:
    for part in settings.organisations.split(";"):
        name, _, workspaces = part.partition("=")
        if part.strip() and not (name.strip() and workspaces.strip()):
            return [
                "ORGANISATIONS: write `name=slack:T1,teams:<tenant>; other=slack:T2` "
                f"(the part that is wrong begins with {part.strip()[:20]!r})."
            ]
    return []
