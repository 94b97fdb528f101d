"""The settings: every problem at once and by name; and a bot that will not start says why."""

import re
import shutil
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.settings import Settings, SettingsError
from tests.serving import Process, free_port, ward

KEY = Fernet.generate_key().decode()
SLACK = {"SLACK_SIGNING_SECRET": "s", "SLACK_BOT_TOKEN": "xoxb-secret"}
EXAMPLE = Path(__file__).parent.parent / ".env.example"


def problems(**given: str) -> list[str]:
    """What is wrong with these settings."""
    with pytest.raises(SettingsError) as wrong:
        Settings.from_env({"ENCRYPTION_KEYS": KEY, **given})
    return wrong.value.problems


def named(lines: list[str]) -> list[str]:
    return [line.partition(":")[0] for line in lines]


def test_the_smallest_settings_are_enough() -> None:
    settings = Settings.from_env({"ENCRYPTION_KEYS": f" {KEY}, {KEY}", **SLACK})
    assert settings.slack_on
    assert not settings.teams_on
    assert settings.keys == [KEY, KEY]


def test_every_problem_is_told_at_once_and_by_name() -> None:
    found = problems(
        ENCRYPTION_KEYS="no key",
        PORT="many",
        NATION="france",
        LOG_LEVEL="loud",
        TEAMS_UNAUTHENTICATED="perhaps",
        SLACK_SIGNING_SECRET="s",
        SLACK_API_URL="http://elsewhere.example/",
        MICROSOFT_APP_ID="id",
        TEAMS_LOGIN_URL="login",
        ORGANISATIONS="trust-a",
        PUBLIC_URL="speak.example",
        ROLES_FILE="/no/such/roles.toml",
    )
    assert sorted(named(found)) == [
        "ENCRYPTION_KEYS",
        "LOG_LEVEL",
        "MICROSOFT_APP_PASSWORD",
        "NATION",
        "ORGANISATIONS",
        "PORT",
        "PUBLIC_URL",
        "ROLES_FILE",
        "SLACK_API_URL",
        "SLACK_BOT_TOKEN",
        "TEAMS_LOGIN_URL",
        "TEAMS_UNAUTHENTICATED",
    ]
    assert all(len(line) < 200 and "\n" not in line for line in found)


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"SLACK_BOT_TOKEN": "x"}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_SIGNING_SECRET": "x"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_APP_TOKEN": "x", "SLACK_SIGNING_SECRET": "x"}, "SLACK_BOT_TOKEN"),
        ({**SLACK, "SLACK_CLIENT_ID": "x"}, "SLACK_CLIENT_SECRET"),
        ({**SLACK, "SLACK_CLIENT_SECRET": "x"}, "SLACK_CLIENT_ID"),
        ({"MICROSOFT_APP_ID": "x"}, "MICROSOFT_APP_PASSWORD"),
        ({"MICROSOFT_APP_PASSWORD": "x"}, "MICROSOFT_APP_ID"),
        ({"MICROSOFT_APP_TENANT_ID": "x"}, "MICROSOFT_APP_ID"),
        ({"MICROSOFT_APP_ID": "x", "TEAMS_UNAUTHENTICATED": "true"}, "TEAMS_UNAUTHENTICATED"),
        ({"ENCRYPTION_KEYS": ""}, "ENCRYPTION_KEYS"),
        ({"ENCRYPTION_KEYS": f"{KEY},short"}, "ENCRYPTION_KEYS"),
        ({"PORT": "65536"}, "PORT"),
        ({"ORGANISATIONS": "a=slack:T1;b="}, "ORGANISATIONS"),
        ({"PUBLIC_URL": "http://speak.example"}, "PUBLIC_URL"),
        ({"PUBLIC_URL": "speak.example"}, "PUBLIC_URL"),
        ({"PUBLIC_URL": "https://bot:hunter2@speak.example"}, "PUBLIC_URL"),
    ],
)
def test_half_a_configuration_names_the_other_half(given: dict[str, str], wrong: str) -> None:
    assert wrong in named(problems(**given))


@pytest.mark.parametrize("url", ["https://speak.example/bot", "http://127.0.0.1:3000"])
def test_a_link_goes_out_over_https_or_stays_on_this_machine(url: str) -> None:
    assert Settings.from_env({"ENCRYPTION_KEYS": KEY, "PUBLIC_URL": url}).public_url == url


ROLES = """
[home]
admins = ["slack:T1:U1"]
leads = [{ name = "Lee Park", address = "slack:T1:U9" }]
"""


def test_the_roles_file_is_read_with_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "roles.toml"
    file.write_text(ROLES, "utf-8")
    roles = Settings.from_env({"ENCRYPTION_KEYS": KEY, "ROLES_FILE": str(file)}).roles
    assert [(one.role, one.name, one.address) for one in roles.of("home")] == [
        ("lead", "Lee Park", "slack:T1:U9")
    ]
    assert Settings.from_env({"ENCRYPTION_KEYS": KEY}).roles.of("home") == ()


def test_a_wrong_entry_in_the_roles_file_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "roles.toml"
    file.write_text(ROLES.replace("slack:T1:U9", "lee@speak.example") + "bosses = []\n", "utf-8")
    address, key = problems(ROLES_FILE=str(file))
    assert address.startswith("ROLES_FILE line 4:")
    assert "lee@speak.example" in address
    assert key.startswith("ROLES_FILE line 5:")
    assert "bosses" in key


@pytest.mark.parametrize("raw", [b"\xff\xfe[home]", b"[home\n", b"home = 1\n"])
def test_a_roles_file_that_is_none_is_a_problem_and_no_crash(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "roles.toml"
    file.write_bytes(raw)
    (only,) = problems(ROLES_FILE=str(file))
    assert only.startswith("ROLES_FILE")


def test_a_roles_file_that_is_a_folder_cannot_be_read(tmp_path: Path) -> None:
    (only,) = problems(ROLES_FILE=str(tmp_path))
    assert only.startswith("ROLES_FILE: cannot be read (IsADirectoryError)")


def test_no_problem_and_no_settings_show_a_secret() -> None:
    given = {
        "ENCRYPTION_KEYS": f"{KEY},hidden-1",
        "SLACK_SIGNING_SECRET": "hidden-2",
        "SLACK_CLIENT_SECRET": "hidden-3",
        "MICROSOFT_APP_PASSWORD": "hidden-4",
    }
    said = "\n".join(problems(**given))
    whole = Settings.model_validate({name.lower(): value for name, value in given.items()})
    for secret in (KEY, "hidden-"):
        assert secret not in said
        assert secret not in repr(whole)
        assert secret not in str(whole)


def test_a_workspace_is_at_home_only_where_the_settings_say_so() -> None:
    one = Settings.model_validate(
        {
            "organisations": "trust-a=slack:T1, teams:t-1; trust-b=slack:T2",
            "microsoft_app_tenant_id": "t-9",
        }
    )
    assert one.organisation("slack:T1") == one.organisation("teams:t-1") == "trust-a"
    assert one.organisation("slack:T2") == "trust-b"
    assert one.organisation("slack:T3") == "slack:T3"
    assert one.organisation("teams:t-9") == "home"
    assert one.organisation("teams:t-8") == "teams:t-8"


def test_the_example_lists_every_setting_and_nothing_else() -> None:
    listed = re.findall(r"^([A-Z_]+)=", EXAMPLE.read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_shows_the_defaults() -> None:
    text = EXAMPLE.read_text("utf-8")
    shown = dict(re.findall(r"^([A-Z_]+)=(.*)$", text, re.MULTILINE))
    default = Settings.from_env({"ENCRYPTION_KEYS": KEY})
    assert Settings.from_env({**shown, "ENCRYPTION_KEYS": KEY}) == default


# A bot that will not start.


@pytest.fixture
def environment(migrated_file: Path, tmp_path: Path) -> dict[str, str]:
    """Settings that are all right."""
    shutil.copy(migrated_file, tmp_path / "bot.sqlite3")
    return {
        "ENCRYPTION_KEYS": KEY,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'bot.sqlite3'}",
        "PORT": str(free_port()),
        **SLACK,
    }


async def told(folder: Path, environment: dict[str, str], command: str = "serve") -> str:
    """What is said by a command that fails: a line or a few, no stack of code, no secret."""
    process = await Process(environment, folder).run(command)
    assert await process.ended() == 2
    assert "Traceback" not in process.text
    assert "xoxb-secret" not in process.text
    assert "hunter2" not in process.text
    lines = [line for line in process.said if not line.startswith("{")]
    assert 1 <= len(lines) <= 4
    return "".join(lines)


@pytest.mark.parametrize("command", ["serve", "migrate"])
@pytest.mark.parametrize(
    "url",
    [
        "mysql://bot:hunter2@host/x",
        "hunter2",
        "postgresql://bot:hunter2@127.0.0.1:1/x",
        "sqlite:////no/such/folder/x.sqlite3",
    ],
)
async def test_a_wrong_database_is_named(
    tmp_path: Path, environment: dict[str, str], url: str, command: str
) -> None:
    said = await told(tmp_path, {**environment, "DATABASE_URL": url}, command)
    assert "DATABASE_URL" in said


async def test_a_database_that_is_not_migrated(tmp_path: Path, environment: dict[str, str]) -> None:
    empty = f"sqlite:///{tmp_path / 'empty.sqlite3'}"
    assert "bot migrate" in await told(tmp_path, {**environment, "DATABASE_URL": empty})


async def test_settings_are_told_together(tmp_path: Path, environment: dict[str, str]) -> None:
    half = {**environment, "ENCRYPTION_KEYS": "", "MICROSOFT_APP_ID": "x", "PORT": "x"}
    said = await told(tmp_path, half)
    assert {"ENCRYPTION_KEYS", "MICROSOFT_APP_PASSWORD", "PORT"} <= set(named(said.splitlines()))


async def test_a_roles_file_that_is_not_there(tmp_path: Path, environment: dict[str, str]) -> None:
    said = await told(tmp_path, {**environment, "ROLES_FILE": "not-here.toml"})
    assert "ROLES_FILE: cannot be read" in said


async def test_no_channel_at_all(tmp_path: Path, environment: dict[str, str]) -> None:
    none = {name: value for name, value in environment.items() if name not in SLACK}
    assert "SLACK_SIGNING_SECRET" in await told(tmp_path, none)


async def test_a_host_that_is_not_ours(tmp_path: Path, environment: dict[str, str]) -> None:
    assert "HOST" in await told(tmp_path, {**environment, "HOST": "192.0.2.1"})


async def test_a_wrong_key_and_a_port_in_use(tmp_path: Path) -> None:
    async with ward(tmp_path) as bot:
        sam = bot.slack_person()
        await sam.types("hello")
        same = dict(bot.bot.environment)
        assert "PORT" in await told(tmp_path, same)
        other = {**same, "ENCRYPTION_KEYS": KEY, "PORT": str(free_port())}
        assert "ENCRYPTION_KEYS" in await told(tmp_path, other)
        # The right key behind a new one is enough.
        both = {**other, "ENCRYPTION_KEYS": f"{KEY},{same['ENCRYPTION_KEYS']}"}
        second = Process(both, tmp_path)
        await second.serve()
        assert await second.stop() == 0
