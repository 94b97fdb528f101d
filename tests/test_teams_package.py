"""The app package for Teams is one an administrator can upload."""

import io
import json
import os
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from adapters.teams_package import manifest, package
from dialogs.reading import grade

APP_ID = "11111111-2222-4333-8444-555555555555"


def opened() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(package(APP_ID, "bot.example.org")))


def test_the_manifest_is_valid_by_the_official_schema() -> None:
    beside = Path(__file__).parents[1].parent / "shared" / "schemas"
    path = Path(os.environ.get("SPEAK_FIRST_SCHEMAS", beside)) / "teams-manifest.json"
    if not path.exists():
        pytest.skip(f"no manifest schema at {path}: set SPEAK_FIRST_SCHEMAS")
    validator = Draft4Validator(json.loads(path.read_text("utf-8-sig")))
    found = json.loads(opened().read("manifest.json"))
    assert [error.message for error in validator.iter_errors(found)] == []
    assert list(validator.iter_errors(found | {"id": "no guid"}))


def test_the_manifest_offers_a_personal_bot_with_three_commands() -> None:
    found = json.loads(manifest(APP_ID.upper(), "bot.example.org"))
    (bot,) = found["bots"]
    assert found["id"] == bot["botId"] == APP_ID
    assert bot["scopes"] == ["personal"]
    assert bot["isNotificationOnly"] is False
    titles = [command["title"] for command in bot["commandLists"][0]["commands"]]
    assert titles == ["Something has happened", "My agreements", "Help"]
    assert "{" not in "".join(found["developer"].values())
    for words in (found["description"]["short"], found["description"]["full"]):
        assert grade(words) <= 6


@pytest.mark.parametrize(("name", "side"), [("color.png", 192), ("outline.png", 32)])
def test_the_icons_are_pictures_of_the_right_size(name: str, side: int) -> None:
    picture = opened().read(name)
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    chunks, at = {}, 8
    while at < len(picture):
        (long,) = struct.unpack(">I", picture[at : at + 4])
        kind, content = picture[at + 4 : at + 8], picture[at + 8 : at + 8 + long]
        (check,) = struct.unpack(">I", picture[at + 8 + long : at + 12 + long])
        assert zlib.crc32(kind + content) == check
        chunks[kind] = content
        at += 12 + long
    assert struct.unpack(">II", chunks[b"IHDR"][:8]) == (side, side)
    pixels = zlib.decompress(chunks[b"IDAT"])
    assert len(pixels) == side * (1 + 4 * side)
    rows = [pixels[n * (1 + 4 * side) + 1 : (n + 1) * (1 + 4 * side)] for n in range(side)]
    colours = {row[at : at + 4] for row in rows for at in range(0, 4 * side, 4)}
    if name == "outline.png":
        assert colours == {b"\xff\xff\xff\xff", b"\xff\xff\xff\x00"}
    else:
        assert all(colour[3] == 255 for colour in colours)


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert package(APP_ID, "bot.example.org") == package(APP_ID, "bot.example.org")


@pytest.mark.parametrize(
    ("app_id", "host"),
    [("", "bot.example.org"), ("nonsense", "bot.example.org"), (APP_ID, ""), (APP_ID, "nohost"),
     (APP_ID, "https://bot.example.org"), (APP_ID, 'a.b","x":"'), (APP_ID, "bot.example.org/x")],
)  # fmt: skip
def test_an_app_id_or_host_that_is_none_is_refused(app_id: str, host: str) -> None:
    with pytest.raises(ValueError, match=r"hexadecimal|host"):
        package(app_id, host)
