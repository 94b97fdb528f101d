"""What fills a reading back: lines that are there only where there is something to say.

The words say `{avoid:What not to do: }`, and all of it is left out where nothing was given. So
every label stays with the words, and none is in the code.
"""

from collections.abc import Mapping


class Line(str):
    """Words that bring a line of their own, after the label that the template gives them."""

    __slots__ = ()

    def __format__(self, label: str) -> str:
        return "\n- " + label + str(self) if self and label else str(self)


class Chosen(str):
    """Not empty where this option was chosen: the template's label is then the whole line."""

    __slots__ = ()

    def __format__(self, label: str) -> str:
        return "\n- " + label if self else ""


def chosen(key: str, options: tuple[str, ...], value: str) -> Mapping[str, str]:
    """Blanks for a choice: `{means_call:How: a phone call}`, and `{means_own:How: }` otherwise."""
    value = str(value)
    marks: dict[str, str] = {
        f"{key}_{option}": Chosen("yes" if option == value else "") for option in options
    }
    return {**marks, f"{key}_own": Line("" if value in options else value)}


class Rhythm(str):
    """A rule, which the words write out: `{often:How often: }` becomes a line of its own."""

    __slots__ = ()
