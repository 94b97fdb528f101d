"""Where somebody works: asked once, where it changes whom they can call, and easy to change."""

import re
from collections.abc import Iterable

from dialogs import showing, tokens
from dialogs.answers import Library
from dialogs.messages import Message, Option
from dialogs.wording import Words

# Kept for somebody who was asked, and named none: they are not asked again.
NOWHERE = "-"
_AT = re.compile(r"(?:i|we) work (?:now )?(?:at|for|in) (.{1,80}?)[\s.!]*", re.IGNORECASE)


def matters(library: Library, roles: Iterable[str], site: str) -> bool:
    """Whether it would change whom somebody can ask, and nobody has asked them yet."""
    if len(library.sites) < 2 or site == NOWHERE or site in library.sites:
        return False
    return any(role in one.contacts for role in roles for one in library.sites.values())


def question(words: Words, library: Library) -> Message:
    """Where do you work? A button for each site, and one for none of them."""
    if len(library.sites) < 2:
        return Message(words.say("answers", "site.one"))
    door = tokens.door("site")
    options = [Option(door, id_, site.name) for id_, site in library.sites.items()]
    options.append(Option(door, NOWHERE, words.say("answers", "site.none"), "quiet"))
    return Message(words.say("answers", "site.ask"), options=tuple(options))


def typed(library: Library, text: str) -> str:
    """The id of the site in "I work at the Royal"; empty for anything else."""
    found = _AT.fullmatch(text)
    name = found[1].casefold() if found else ""
    wanted = {name, name.removeprefix("the ")}
    for id_, site in library.sites.items():
        if {site.name.casefold(), site.name.casefold().removeprefix("the ")} & wanted:
            return id_
    return ""


def settled(words: Words, library: Library, site: str, roles: Iterable[str]) -> Message:
    """Said when somebody has told where they work: whom they can call there."""
    if site not in library.sites:
        return Message(words.say("answers", "site.no_site"))
    text = words.say("answers", "site.settled", site=library.sites[site].name)
    return Message(text, facts=showing.people(words, library, roles, site))
