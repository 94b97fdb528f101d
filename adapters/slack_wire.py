"""What Slack sends, read: pure, imports no SDK, and raises nothing whatever it is given."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from adapters.channel import Incoming
from adapters.slack_wire_text import FIELD, OPTION, SEND, action_id, read_action_id, unescaped
from dialogs.messages import Said

Body = Mapping[str, Any]

SHORTCUT = "speak_first"
# A person speaking. Every other subtype is an edit, a deletion, a join, a bot or housekeeping.
# A broadcast reply comes once with its subtype and once more as a `hidden` change.
_SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}
_ID = re.compile(r"[A-Z0-9]{2,40}")


def is_hot(body: Body) -> bool:
    """Whether this is what comes all day: something typed, or a button pressed."""
    kind = body.get("type")
    return kind == "block_actions" or bool(_event(body, "message"))


def challenge(body: Body) -> str | None:
    """What Slack wants to hear back when it checks the request URL; None for all else."""
    return _word(body.get("challenge")) if body.get("type") == "url_verification" else None


def parse(body: Body) -> Incoming | None:
    """What a person said or pressed; None when it is not for us (acknowledge it, do nothing)."""
    kind = body.get("type")
    if kind == "event_callback":
        return _typed(body)
    if kind == "block_actions":
        return _pressed(body)
    if kind in ("shortcut", "message_action") and body.get("callback_id") == SHORTCUT:
        # The message it was used on is somebody else's words: it is not read.
        return _incoming(body, _word(body.get("trigger_id")), Said(text="/speak"))
    if _word(body.get("command")).startswith("/"):
        text = f"{body['command']} {unescaped(_word(body.get('text')))}".strip()
        return _incoming(body, _word(body.get("trigger_id")), Said(text=text))
    return None


def home_opened(body: Body) -> str | None:
    """The address of the person who opened our Home tab, or None."""
    event = _event(body, "app_home_opened")
    if event.get("tab") != "home" or _stranger(body, enterprise(body)):
        return None
    team, user = _team(body, enterprise(body)), _user(body)
    return f"slack:{team}:{user}" if team and user else None


def left(body: Body) -> str | None:
    """The workspace (`slack:T1`) that took the app away, or None."""
    # Tokens of single people are revoked too; the app goes only with the bot's own.
    revoked = _table(_event(body, "tokens_revoked").get("tokens")).get("bot")
    if not (revoked or _event(body, "app_uninstalled")):
        return None
    team = _team(body, enterprise(body))
    return f"slack:{team}" if team else None


def enterprise(body: Body) -> str:
    """The Enterprise Grid organisation this came from, or an empty string."""
    return (
        _known(body.get("enterprise_id"))
        or _known(body.get("context_enterprise_id"))
        or _known(_table(body.get("enterprise")).get("id"))
        or next((_known(one.get("enterprise_id")) for one in _authorizations(body)), "")
    )


def event_id(body: Body) -> str:
    """A name for this arrival that says nothing of what is in it, for the log."""
    return _word(body.get("event_id")) or _word(body.get("trigger_id"))


def _typed(body: Body) -> Incoming | None:
    event = _event(body, "message")
    subtype = event.get("subtype")
    if event.get("channel_type") != "im" or not (subtype is None or isinstance(subtype, str)):
        return None
    if subtype not in _SPOKEN or event.get("hidden") or event.get("bot_id"):
        return None
    if event.get("user") in [
        one.get("user_id") for one in _authorizations(body) if one.get("is_bot")
    ]:
        return None  # our own voice
    text = unescaped(_word(event.get("text"))).strip()
    if not text:
        return None
    return _incoming(body, _word(body.get("event_id")), Said(text=text), event.get("channel"))


def _pressed(body: Body) -> Incoming | None:
    actions = body.get("actions")
    action = _table(actions[0] if isinstance(actions, list) and actions else None)
    written = _word(action.get("action_id"))
    read = read_action_id(written)
    if read is None or read[0] not in (OPTION, SEND):
        return None
    part, number, token = read
    value = _word(action.get("value"))
    if part == SEND:
        team = _team(body, enterprise(body))
        value = _given(_field(body, action_id(FIELD, int(number), token)), team)
    # There is no event id here: the moment of the press, the person and the button are one.
    moment = _word(action.get("action_ts")) or _word(body.get("trigger_id"))
    button = hashlib.sha256(written.encode()).hexdigest()[:16]
    own = f"{moment}:{_user(body)}:{button}" if moment else ""
    channel = _table(body.get("container")).get("channel_id")
    return _incoming(body, own, Said(token=token, value=value), channel)


def _incoming(body: Body, own: str, said: Said, channel: object = "") -> Incoming | None:
    grid = enterprise(body)
    team, user = _team(body, grid), _user(body)
    if not (own and team and user) or _stranger(body, grid):
        return None
    dm = _known(channel)
    channel_kept = dm if dm.startswith("D") else ""
    details = {"team": _one_team(body), "enterprise": grid, "channel": channel_kept}
    return Incoming(
        id=f"slack:{team}:{own}",
        address=f"slack:{team}:{user}",
        workspace=f"slack:{team}",
        said=said,
        details={name: value for name, value in details.items() if value},
        can_pick=True,
    )


def _field(body: Body, wanted: str) -> Body:
    """The state of one field, wherever the button beside it was pressed: a message or Home."""
    state = _table(body.get("state")) or _table(_table(body.get("view")).get("state"))
    for block in _table(state.get("values")).values():
        if wanted in _table(block):
            return _table(block[wanted])
    return {}


def _given(field: Body, team: str) -> str:
    """What a field holds, spelled as `Said.value` is; empty when it is empty."""
    kind = field.get("type")
    if kind == "datetimepicker":
        return _moment(field.get("selected_date_time"))
    if kind == "users_select":
        user = _known(field.get("selected_user"))
        return f"slack:{team}:{user}" if user else ""
    if kind in ("checkboxes", "multi_static_select"):
        return ",".join(_word(one.get("value")) for one in _tables(field.get("selected_options")))
    names = {"datepicker": "selected_date", "timepicker": "selected_time"}
    return _word(field.get(names.get(_word(kind), "value")))


def _moment(seconds: object) -> str:
    try:
        return datetime.fromtimestamp(int(str(seconds)), UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def _team(body: Body, grid: str) -> str:
    """The workspace a person is known in: the organisation when the app belongs to all of it.

    There one person has one id in every workspace, and Slack names now one workspace, now none.
    """
    return (_org_wide(body) and grid) or _one_team(body) or grid


def _one_team(body: Body) -> str:
    return _known(body.get("team_id")) or _known(_table(body.get("team")).get("id"))


def _org_wide(body: Body) -> bool:
    said = [body.get("is_enterprise_install")]
    said += [one.get("is_enterprise_install") for one in _authorizations(body)]
    return True in said or "true" in said  # a form has only words


def _user(body: Body) -> str:
    return (
        _known(body.get("user_id"))
        or _known(_table(body.get("user")).get("id"))
        or _known(_table(body.get("event")).get("user"))
    )


def _stranger(body: Body, grid: str) -> bool:
    """Whether the person belongs to another company (Slack Connect), and so is not one of ours.

    In an Enterprise Grid the person's own workspace may differ from the one we stand in.
    """
    event, pressed_by = _table(body.get("event")), _table(body.get("user"))
    names = (event.get("user_team"), event.get("source_team"), pressed_by.get("team_id"))
    theirs = {_word(one) for one in names if one}
    ours = {_one_team(body), grid, _word(body.get("context_team_id"))}
    ours |= {_word(one.get("team_id")) for one in _authorizations(body)}
    return not theirs <= ours and (not grid or bool(body.get("is_ext_shared_channel")))


def _event(body: Body, kind: str) -> Body:
    event = _table(body.get("event")) if body.get("type") == "event_callback" else {}
    return event if event.get("type") == kind else {}


def _authorizations(body: Body) -> Iterator[Body]:
    return _tables(body.get("authorizations"))


def _tables(value: object) -> Iterator[Body]:
    return (_table(one) for one in (value if isinstance(value, list) else ()))


def _table(value: object) -> Body:
    # A dict, since JSON makes nothing else: to ask for a Mapping takes ten times as long.
    return value if isinstance(value, dict) else {}


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _known(value: object) -> str:
    """An id of Slack's, or nothing: addresses are built from these."""
    return value if isinstance(value, str) and _ID.fullmatch(value) else ""
