"""The words of a language, read from their files once at the start."""

import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable

from dialogs.wording import Words


def read_words(language: str = "en-GB", folder: Traversable | None = None) -> Words:
    """Every TOML file of a language. Raises ValueError naming the file that will not parse."""
    root = folder or files("dialogs").joinpath("words", language)
    tables: dict[str, dict[str, object]] = {}
    for file in sorted(root.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml"):
            # `speak_first.agreeing.toml` adds its words to those of `speak_first.toml`.
            table = tables.setdefault(file.name.split(".")[0], {})
            try:
                table.update(tomllib.loads(file.read_text("utf-8")))
            except tomllib.TOMLDecodeError as error:
                raise ValueError(f"{file.name} will not parse: {error}. Mend it there.") from error
    return Words(tables)
