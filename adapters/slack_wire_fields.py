"""One field with one button beside it, as Slack's input block and a button. Pure."""

from datetime import date, datetime, time
from typing import Any

from adapters.cut import cut
from adapters.slack_wire_limits import LIMITS, Block, fits
from adapters.slack_wire_text import FIELD, SEND, action_id, one_line, words
from dialogs.messages import Input

_TYPES = {
    "text": "plain_text_input",
    "line": "plain_text_input",
    "day": "datepicker",
    "time": "timepicker",
    "moment": "datetimepicker",
    "person": "users_select",
}


def plain(text: str, most: int) -> dict[str, Any]:
    """Words shown exactly as they are: no links, no mentions, no emoji made out of `:words:`."""
    return {"type": "plain_text", "text": cut(text, most), "emoji": False}


def field(asked: Input, number: int) -> Block:
    """The input block. Its block id and action id are found again by the button of that number."""
    label = one_line(asked.label)
    if asked.kind in ("text", "line"):
        too = words()["type_too"]
        label = f"{cut(label, LIMITS['label'] - len(too) - 1)} {too}"
    block = {
        "type": "input",
        "block_id": f"field{number}",
        "label": plain(label, LIMITS["label"]),
        "element": _element(asked)
        | {"action_id": fits("action_id", action_id(FIELD, number, asked.token))},
        # Empty is an answer the dialog can talk about; Slack's own complaint is not ours to word.
        "optional": True,
    }
    if asked.hint.strip():
        block["hint"] = plain(asked.hint, LIMITS["label"])
    return block


def send_button(asked: Input, number: int, primary: bool) -> dict[str, Any]:
    """The button that sends what the field of the same number holds."""
    button = {
        "type": "button",
        "text": plain(one_line(asked.button), LIMITS["button"]),
        "action_id": fits("action_id", action_id(SEND, number, asked.token)),
    }
    return button | ({"style": "primary"} if primary else {})


def choice_labels(asked: Input) -> list[str]:
    """What there is to tick, as it was written."""
    return [label for _, label in asked.choices]


def _element(asked: Input) -> dict[str, Any]:
    if asked.kind == "several":
        return _several(asked)
    element: dict[str, Any] = {"type": _TYPES[asked.kind]}
    if asked.kind in ("text", "line"):
        most = max(1, min(asked.limit, LIMITS["typed"]))
        element |= {"multiline": asked.kind == "text", "max_length": most}
        if asked.initial:
            element["initial_value"] = asked.initial[:most]
    return element | _initial(asked)


def _initial(asked: Input) -> dict[str, Any]:
    """What a picker starts with. Anything that is no such value is left out: Slack would refuse."""
    start = asked.initial
    try:
        if asked.kind == "day":
            return {"initial_date": date.fromisoformat(start).isoformat()}
        if asked.kind == "time":
            return {"initial_time": time.fromisoformat(start).strftime("%H:%M")}
        if asked.kind == "moment":
            # Slack wants an instant of ten digits; a wall clock alone is none: start empty.
            moment = datetime.fromisoformat(start)
            if moment.tzinfo is not None and len(seconds := str(int(moment.timestamp()))) == 10:
                return {"initial_date_time": int(seconds)}
    except (ValueError, OverflowError):
        return {}
    if asked.kind == "person" and start.startswith("slack:"):
        return {"initial_user": start.rpartition(":")[2]}
    return {}


def _several(asked: Input) -> dict[str, Any]:
    shown = labels(choice_labels(asked), "option")
    options = [
        _option(value, label) for (value, _), label in zip(asked.choices, shown, strict=True)
    ]
    chosen = set(asked.initial.split(",")) if asked.initial else set()
    ticked = [one for one in options if one["value"] in chosen]
    start = {"initial_options": ticked} if ticked else {}
    if len(options) <= LIMITS["checkboxes"]:
        return {"type": "checkboxes", "options": options, **start}
    size = LIMITS["select"]
    if len(options) <= size:
        return {"type": "multi_static_select", "options": options, **start}
    groups = [options[at : at + size] for at in range(0, len(options), size)]
    if len(groups) > size:
        raise ValueError(f"select: {len(options)} choices")
    named = [
        {"label": plain(f"{one[0]['text']['text']} …", LIMITS["option"]), "options": one}
        for one in groups
    ]
    return {"type": "multi_static_select", "option_groups": named, **start}


def _option(value: str, label: str) -> dict[str, Any]:
    return {"text": plain(label, LIMITS["option"]), "value": fits("option_value", value)}


def labels(full: list[str], limit: str) -> list[str]:
    """Labels that fit. When one does not, all are numbered, as in the list beside them."""
    tidy = [one_line(one) for one in full]
    if all(len(one) <= LIMITS[limit] for one in tidy):
        return tidy
    return [cut(f"{at}. {one}", LIMITS[limit]) for at, one in enumerate(tidy, 1)]
