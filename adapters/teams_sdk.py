"""The only file that imports botbuilder: a CloudAdapter that speaks first over our transport.

For what Teams refused in our own spelling; see docs/decisions/0010-the-hot-path.md. Imported when
that happens for the first time, and not before.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from botbuilder.core import TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationReference,
    ResourceResponse,
)

# Posts one activity (as JSON) to a conversation of a service URL.
Post = Callable[[str, str, bytes], Awaitable[None]]


class _Conversations:
    # What CloudAdapter calls on a connector client, without msrest's client, retries and session.
    # The SDK addresses the activity; what it says is ours, and stays as it was rendered.
    def __init__(self, service_url: str, rendered: Mapping[str, Any], post: Post) -> None:
        self._service_url = service_url
        self._rendered = rendered
        self._post = post

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> object:
        body = {**activity.serialize(), **self._rendered}
        body.pop("replyToId", None)
        written = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        await self._post(self._service_url, conversation_id, written)
        return ResourceResponse()

    async def reply_to_activity(
        self, conversation_id: str, _made_up: str, activity: Activity
    ) -> object:
        # A continued conversation has no activity to reply to; the SDK makes up an id for one.
        return await self.send_to_conversation(conversation_id, activity)


class _Client:
    def __init__(self, conversations: _Conversations) -> None:
        self.conversations = conversations


class _Authentication:
    # Stands where the SDK's own would: ours has authenticated already, and holds the token.
    def __init__(self, rendered: Mapping[str, Any], post: Post) -> None:
        self._rendered = rendered
        self._post = post

    def create_connector_factory(self, _claims: object) -> "_Authentication":
        return self

    async def create(self, service_url: str, _audience: str | None = None) -> _Client:
        return _Client(_Conversations(service_url, self._rendered, self._post))

    async def create_user_token_client(self, _claims: object) -> None:
        return None  # we never sign people in


async def say(
    app_id: str, details: Mapping[str, str], rendered: Mapping[str, Any], post: Post
) -> None:
    """Continue the conversation `details` point to with one rendered activity.

    Raises what `post` raises.
    """

    async def speak(context: TurnContext) -> None:
        await context.send_activity(Activity(type=rendered["type"]))

    adapter = CloudAdapter(_Authentication(rendered, post))
    await adapter.continue_conversation(_reference(details), speak, app_id)


def _reference(details: Mapping[str, str]) -> ConversationReference:
    return ConversationReference(
        channel_id="msteams",
        service_url=details["service_url"],
        bot=ChannelAccount(id=details["bot_id"]),
        user=ChannelAccount(id=details["user_id"]),
        conversation=ConversationAccount(
            id=details["conversation_id"],
            conversation_type="personal",
            tenant_id=details["tenant"],
        ),
    )
