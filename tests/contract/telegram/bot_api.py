"""Shapes of the Bot API, as Telegram would send them."""

from __future__ import annotations

import json

from fault_proxy import Sent


def person(number: int, *, language: str = "fr") -> dict:
    """A Bot API `User`."""
    return {"id": number, "is_bot": False, "first_name": f"P{number}", "language_code": language}


def private(number: int, message: int, **content: object) -> dict:
    """A Bot API `Message` in a private chat."""
    return {
        "message_id": message,
        "date": 1_790_000_000 + message,
        "chat": {"id": number, "type": "private", "first_name": f"P{number}"},
        "from": person(number),
        **content,
    }


def in_group(group: int, number: int, message: int, **content: object) -> dict:
    """A Bot API `Message` in a group chat."""
    chat = {"id": group, "type": "supergroup", "title": "Test"}
    return {**private(number, message, **content), "chat": chat}


def keyboard_of(sent: Sent) -> list[tuple[str, str]]:
    """(label, callback data) of the buttons under a message."""
    rows = json.loads(sent.fields["reply_markup"])["inline_keyboard"]
    return [(button["text"], button["callback_data"]) for row in rows for button in row]
