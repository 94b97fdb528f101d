"""Whose code it is: asked of whoever typed it, before they are shown anything it leads to."""

from dialogs import tokens
from dialogs.guide import Guide
from dialogs.messages import Message, Option


def are_you(guide: Guide, name: str, code: str) -> Message:
    """The question, with the code in its two answers: nothing is kept until there is a yes."""
    words, token = guide.words, tokens.door("join")
    options = tuple(
        Option(token, f"{answer}:{code}", words.say("agreement", f"code.{answer}", name=name))
        for answer in ("yes", "no")
    )
    return Message(words.say("agreement", "code.whose", name=name), options=options)


def not_you(guide: Guide, name: str) -> Message:
    """Thanks for saying so."""
    return Message(guide.words.say("agreement", "code.not_you", name=name))


def somebody_else(guide: Guide, name: str, code_hash: str) -> Message:
    """To whoever passed the code on: it reached somebody else, and there can be a new one."""
    words = guide.words
    new = Option(tokens.door("join"), f"new:{code_hash}", words.say("agreement", "code.new"))
    return Message(words.say("agreement", "code.somebody_else", name=name), options=(new,))
