"""What the WhatsApp Cloud API refuses in a message, from its documentation:
https://developers.facebook.com/documentation/business-messaging/whatsapp/messages."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any


def problem_of(body: dict[str, Any], media: Collection[str]) -> str:
    """What the platform would refuse in a message; empty: nothing."""
    if body.get("messaging_product") != "whatsapp":
        return "no messaging_product"
    to, recipient = body.get("to"), body.get("recipient")
    if not to and not recipient:
        return "nobody to send it to"
    if to and not str(to).isdigit():
        return "to: not a number"
    if recipient and "." not in recipient:
        return "recipient: not a user id"
    if len(body.get("biz_opaque_callback_data", "")) > 512:
        return "callback data too long"
    kind = body.get("type")
    if kind == "text":
        return "text" if not 0 < len(body["text"].get("body", "")) <= 4096 else ""
    if kind == "audio":
        voice = body["audio"].get("voice")
        return "audio" if body["audio"].get("id") not in media or voice is not True else ""
    if kind == "document":
        found = body["document"]
        return "document" if found.get("id") not in media or not found.get("filename") else ""
    if kind == "template":
        found = body["template"]
        return "template" if not found.get("name") or not found["language"].get("code") else ""
    if kind == "interactive":
        return _problem_of_choices(body["interactive"])
    return f"type {kind}"


def _problem_of_choices(interactive: dict[str, Any]) -> str:
    above = interactive.get("body", {}).get("text", "")
    action = interactive.get("action", {})
    if interactive.get("type") == "button":
        options = [button["reply"] for button in action.get("buttons", [])]
        most, title, identity, body = 3, 20, 256, 1024
    elif interactive.get("type") == "list":
        sections = action.get("sections", [])
        options = [row for section in sections for row in section["rows"]]
        most, title, identity, body = 10, 24, 200, 4096
        if not 0 < len(action.get("button", "")) <= 20:
            return "the list's button"
        if len(sections) > 1 and not all(0 < len(one.get("title", "")) <= 24 for one in sections):
            return "a section's title"
        if any(len(one.get("description", "")) > 72 for one in options):
            return "a row's description"
    else:
        return "interactive type"
    if not 0 < len(above) <= body:
        return "the text above the choices"
    if not 0 < len(options) <= most:
        return "how many choices"
    if any(not 0 < len(one["title"]) <= title for one in options):
        return "a title"
    if any(not 0 < len(one["id"]) <= identity for one in options):
        return "an id"
    same = len({one["id"] for one in options}) < len(options)
    return "two the same" if same or len({one["title"] for one in options}) < len(options) else ""
