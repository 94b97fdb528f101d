"""What Teams sends, read from the activity's own JSON: pure, no SDK (it drops half the fields)."""

import hashlib
import html
import json
import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from adapters.channel import Incoming
from dialogs.messages import Said

Activity = Mapping[str, Any]

# What `details` holds: all that is needed to speak first to this person later.
DETAILS = ("service_url", "conversation_id", "bot_id", "user_id", "tenant")

# The names under which a card's inputs come back beside `token` and `value`: PICKED holds a pair
# of token and value, chosen from a list of options.
GIVEN, GIVEN_DAY, GIVEN_TIME, PICKED = "given", "given_day", "given_time", "picked"

# Teams writes some messages as HTML. Only tags that Teams itself uses are taken away, so that
# somebody's "my score is <3" stays as they wrote it.
_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6]|blockquote|pre)>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|br|div|span|b|i|u|s|em|strong|strike|a|ul|ol|li|h[1-6]|blockquote|pre|code|img|"
    r"table|tbody|thead|tr|td|th|font|sub|sup|emoji|attachment|at)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_AT = re.compile(r"<at\b[^>]*>.*?</at>", re.IGNORECASE | re.DOTALL)


def parse(activity: Activity) -> Incoming | None:
    """What a person said or pressed in their own chat with the bot; None: acknowledge, ignore."""
    said = _said(activity)
    address = _address(activity)
    if said is None or not address:
        return None
    tenant = _tenant(activity)
    return Incoming(
        id=_id(activity),
        address=address,
        workspace=f"teams:{tenant}",
        said=said,
        details={
            "service_url": _text(activity.get("serviceUrl")),
            "conversation_id": _conversation(activity),
            "bot_id": _text(_dict(activity, "recipient").get("id")),
            "user_id": _text(_dict(activity, "from").get("id")),
            "tenant": tenant,
        },
        name=_text(_dict(activity, "from").get("name")),
        zone=_zone(activity),
    )


def left(activity: Activity) -> str | None:
    """The address of a person who has just removed the bot, else None."""
    kind = activity.get("type")
    if kind == "installationUpdate":
        gone = activity.get("action") == "remove"
    else:
        gone = kind == "conversationUpdate" and _names_the_bot(activity, "membersRemoved")
    return (_address(activity) or None) if gone else None


def invoke_name(activity: Activity) -> str | None:
    """The name of an invoke, which wants an answer in the response; None for all else."""
    return _text(activity.get("name")) if activity.get("type") == "invoke" else None


def _said(activity: Activity) -> Said | None:
    match activity.get("type"):
        case "message":
            pressed = _pressed(_value(activity))
            if pressed is not None:
                return pressed
            text = _typed(activity)
            return Said(text=text) if text else None
        case "invoke" if activity.get("name") == "adaptiveCard/action":
            return _pressed(_dict(_dict(_value(activity), "action"), "data"))
        case "installationUpdate" if activity.get("action") == "add":
            return Said(text="hello")
        case "conversationUpdate" if _names_the_bot(activity, "membersAdded"):
            return Said(text="hello")
    return None


def _pressed(data: Mapping[str, Any]) -> Said | None:
    if PICKED in data:
        token, value = _pair(_text(data.get(PICKED)))
    else:
        token, value = _text(data.get("token")), _text(data.get("value"))
        if GIVEN in data:
            value = _text(data.get(GIVEN))
        elif GIVEN_DAY in data or GIVEN_TIME in data:
            day, time = _text(data.get(GIVEN_DAY)), _text(data.get(GIVEN_TIME))[:5]
            value = f"{day}T{time}" if day and time else ""
    return Said(token=token, value=value) if token else None


def _pair(choice: str) -> tuple[str, str]:
    try:
        token, value = json.loads(choice)
    except (ValueError, TypeError, RecursionError):
        return "", ""
    return _text(token), _text(value)


def _typed(activity: Activity) -> str:
    text = _text(activity.get("text"))
    bot = _text(_dict(activity, "recipient").get("id"))
    for entity in _list(activity, "entities"):
        mentioned = _text(_dict(entity, "mentioned").get("id"))
        if entity.get("type") == "mention" and bot and mentioned == bot:
            mention = _text(entity.get("text"))
            text = text.replace(mention, " ") if mention else _AT.sub(" ", text)
    text = _TAG.sub("", _BREAK.sub("\n", text))
    lines = [line.strip() for line in html.unescape(text).replace("\xa0", " ").splitlines()]
    return "\n".join(lines).strip()


def _id(activity: Activity) -> str:
    conversation = _conversation(activity)
    if activity.get("type") in ("installationUpdate", "conversationUpdate"):
        # One installation arrives as two events; within the hour they are the same hello.
        hour = _text(activity.get("timestamp"))[:13] or _text(activity.get("id"))
        return f"teams:{conversation}:hello:{hour}"
    own = _text(activity.get("id"))
    if not own:  # a redelivery is the same bytes, so their hash recognises it
        own = hashlib.sha256(json.dumps(activity, sort_keys=True).encode()).hexdigest()
    return f"teams:{conversation}:{own}"


def _address(activity: Activity) -> str:
    conversation, sender = _dict(activity, "conversation"), _dict(activity, "from")
    person = _text(sender.get("aadObjectId")) or _text(sender.get("id"))
    own_chat = (
        _text(conversation.get("conversationType")) in {"", "personal"}
        and not conversation.get("isGroup")
        and not _text(conversation.get("id")).startswith("19:")  # a channel's or a group's thread
        and sender.get("role") != "bot"
    )
    tenant = _tenant(activity)
    known = own_chat and person and tenant and _conversation(activity)
    return f"teams:{tenant}:{person}" if known else ""


def _conversation(activity: Activity) -> str:
    return _text(_dict(activity, "conversation").get("id")).partition(";messageid=")[0]


def _tenant(activity: Activity) -> str:
    from_channel = _text(_dict(_dict(activity, "channelData"), "tenant").get("id"))
    return from_channel or _text(_dict(activity, "conversation").get("tenantId"))


def _zone(activity: Activity) -> str:
    names = [_text(activity.get("localTimezone"))]
    names += [
        _text(entity.get("timezone"))
        for entity in _list(activity, "entities")
        if entity.get("type") == "clientInfo"
    ]
    for name in filter(None, names):
        try:
            return ZoneInfo(name).key
        except (ValueError, OSError, LookupError):
            continue
    return ""


def _names_the_bot(activity: Activity, key: str) -> bool:
    bot = _text(_dict(activity, "recipient").get("id"))
    return bool(bot) and any(member.get("id") == bot for member in _list(activity, key))


def _value(activity: Activity) -> Mapping[str, Any]:
    value = activity.get("value")
    if isinstance(value, str):  # some clients send the object as text
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            value = None
    return value if isinstance(value, dict) else {}


def _dict(of: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    # A dict, since JSON makes nothing else: to ask for a Mapping takes ten times as long.
    found = of.get(key)
    return found if isinstance(found, dict) else {}


def _list(of: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    found = of.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _text(of: object) -> str:
    # A lone surrogate or a NUL cannot be stored, and would come back for ever as a redelivery.
    if not isinstance(of, str):
        return ""
    return of.replace("\0", "").encode("utf-8", "replace").decode()
