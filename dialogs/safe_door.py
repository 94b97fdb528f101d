"""Help for somebody in danger, one tap from every card, and never behind any question."""

from dataclasses import replace

from dialogs import tokens
from dialogs.messages import Message, Option
from dialogs.wording import Words


def with_safe_door(words: Words, message: Message) -> Message:
    """The same card with the way to help. A bare line of text and the crisis card stay as they are.

    A line has no buttons to stand beside, and the crisis card is that help.
    """
    token = tokens.door("safe")
    is_card = bool(message.options or message.input or message.title or message.controls)
    if message.urgent or not is_card or any(one.token == token for one in message.controls):
        return message
    door = Option(token, "", words.say("common", "doors.safe"), "quiet")
    return replace(message, controls=(*message.controls, door))
