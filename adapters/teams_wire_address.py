"""An activity addressed to one person in their own chat with the bot: pure, no SDK."""

from collections.abc import Mapping

from adapters.wire_json import encode


def addressed(details: Mapping[str, str], written: str) -> bytes:
    """The body to post: what was `written` (an activity as JSON, without address), with an address.

    The same that the SDK's `continue_conversation` would post; a test holds the two together. But
    for the name of the tenant, which the SDK spells so that Teams does not read it.
    """
    envelope = {
        "channelId": "msteams",
        "serviceUrl": details["service_url"],
        "from": {"id": details["bot_id"]},
        "recipient": {"id": details["user_id"]},
        "conversation": {
            "id": details["conversation_id"],
            "conversationType": "personal",
            "tenantId": details["tenant"],
        },
        "inputHint": "acceptingInput",
    }
    return encode(envelope)[:-1] + b"," + written[1:].encode("utf-8", "replace")
