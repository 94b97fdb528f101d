"""The files for production say what the code needs, and hold no secret."""

import fnmatch
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.__main__ import GRACE_SECONDS
from bot.scheduler import STOP_SECONDS
from bot.settings import Settings
from tests.laws.test_architecture import MAY

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
SERVICES: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]


def test_the_image_holds_every_room_and_the_lock_and_nothing_else() -> None:
    copied = set(re.findall(r"^COPY (?!--from)(\S+) ", DOCKERFILE, re.MULTILINE))
    assert copied == {*MAY, "requirements.txt"}
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split("\n")
    assert {line[1:] for line in ignored if line.startswith("!")} == copied
    assert "*" in ignored


@pytest.mark.parametrize("name", [".env", "bot/.env", "speak-first.sqlite3-wal", "storage/a.key"])
def test_no_secret_and_no_data_gets_into_an_image(name: str) -> None:
    lines = (ROOT / ".dockerignore").read_text("utf-8").split("\n")
    out = [line.removeprefix("**/") for line in lines if line.startswith("**/")]
    assert any(fnmatch.fnmatch(Path(name).name, line) for line in out)


def test_the_image_compiles_nothing_trusts_no_index_and_runs_as_nobody() -> None:
    assert "--require-hashes --no-deps --only-binary :all:" in DOCKERFILE
    users = re.findall(r"^USER (\S+)$", DOCKERFILE, re.MULTILINE)
    assert users
    assert int(users[-1]) > 0
    for compiler in ("gcc", "build-essential", "apt-get"):
        assert compiler not in DOCKERFILE


def test_the_bot_begins_after_a_migration_that_ended_well() -> None:
    assert SERVICES["bot"]["depends_on"]["migrate"] == {
        "condition": "service_completed_successfully"
    }
    assert SERVICES["migrate"]["command"] == ["migrate"]
    assert SERVICES["migrate"]["restart"] == "no"
    for service in SERVICES.values():
        for other, how in service.get("depends_on", {}).items():
            assert other in SERVICES
            assert how["condition"] != "service_healthy" or "healthcheck" in SERVICES[other]


def test_a_process_has_the_time_to_stop_that_it_takes() -> None:
    given = float(SERVICES["bot"]["stop_grace_period"].removesuffix("s"))
    assert given >= 1.5 * (GRACE_SECONDS + 2 * STOP_SECONDS)


def test_secrets_stand_in_files_of_their_own() -> None:
    for name, service in SERVICES.items():
        assert service["env_file"] in (".env", "db.env"), name
        for key in service.get("environment", {}):
            assert not re.search("PASSWORD|SECRET|TOKEN|KEYS|URL", key), key
    ignored = (ROOT / ".gitignore").read_text("utf-8").split("\n")
    assert {".env", "db.env"} <= set(ignored)
    for line in (ROOT / "db.env.example").read_text("utf-8").split("\n"):
        assert not re.match("POSTGRES_PASSWORD=.", line)


def test_the_doors_that_are_asked_are_there() -> None:
    assert "/healthz" in DOCKERFILE
    assert Settings().port == 3000
    assert all(port.endswith(":3000") for port in SERVICES["bot"]["ports"])
