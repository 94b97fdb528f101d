"""The app package an administrator uploads to Teams: a manifest and two icons, in one zip."""

import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from uuid import UUID

Colour = tuple[int, int, int, int]
_HOST = re.compile(r"(?=.{1,253}(?::|$))[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?", re.IGNORECASE)
_BLUE, _WHITE, _CLEAR = (0, 94, 184, 255), (255, 255, 255, 255), (255, 255, 255, 0)
_OLDEST = (1980, 1, 1, 0, 0, 0)


def package(app_id: str, host: str) -> bytes:
    """The zip for one bot. `host` is where its pages are, without `https://`.

    The same arguments give the same bytes. Raises ValueError when the app id is no GUID or the
    host no host name.
    """
    files = {
        "manifest.json": manifest(app_id, host).encode(),
        "color.png": _picture(192, _colour),
        "outline.png": _picture(32, _outline),
    }
    zipped = BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _OLDEST), content)
    return zipped.getvalue()


def manifest(app_id: str, host: str) -> str:
    """The manifest for one bot, as JSON. Raises ValueError as `package` does."""
    guid = str(UUID(app_id))
    if not _HOST.fullmatch(host):
        raise ValueError("the host must be a name such as bot.example.org")
    text = Path(__file__).with_name("teams_manifest.json").read_text("utf-8")
    filled = text.replace("{app_id}", guid).replace("{host}", host)
    return json.dumps(json.loads(filled), indent=2, ensure_ascii=False) + "\n"


def _picture(side: int, colour: Callable[[float, float], Colour]) -> bytes:
    # A PNG of `side` by `side` pixels; `colour` is asked for points between 0 and 1.
    rows = b"".join(
        b"\0" + bytes(part for x in range(side) for part in colour(_at(x, side), _at(y, side)))
        for y in range(side)
    )
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _at(pixel: int, side: int) -> float:
    return (pixel + 0.5) / side


def _colour(x: float, y: float) -> Colour:
    dots = any((x - at) ** 2 + (y - 0.44) ** 2 < 0.0016 for at in (0.35, 0.5, 0.65))
    return _WHITE if _bubble(x, y, 0.0) and not dots else _BLUE


def _outline(x: float, y: float) -> Colour:
    return _WHITE if _bubble(x, y, 0.0) and not _bubble(x, y, 0.075) else _CLEAR


def _bubble(x: float, y: float, within: float) -> bool:
    # A speech bubble: a box with round corners and a tail; `within` is how far inside its edge.
    left, right, top, bottom, corner = 0.14, 0.86, 0.2, 0.68, 0.12
    across = max(left + corner - x, x - right + corner, 0.0)
    down = max(top + corner - y, y - bottom + corner, 0.0)
    box = (across**2 + down**2) ** 0.5 <= corner - within
    tail = bottom - 0.09 <= y <= 0.88 - 2 * within and 0.28 + within <= x <= 1.16 - y - within
    return box or tail
