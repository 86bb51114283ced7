"""Webhook bodies of the WhatsApp Cloud API, after the public samples; all ids are made up."""

from __future__ import annotations

import time
from typing import Any

NUMBER = "106540352242922"


def envelope(
    value: dict[str, Any], *, number: str = NUMBER, name: str = "messages"
) -> dict[str, Any]:
    """A webhook body with one change."""
    metadata = {"display_phone_number": "33199000000", "phone_number_id": number}
    whole = {"messaging_product": "whatsapp", "metadata": metadata, **value}
    return {
        "object": "whatsapp_business_account",
        "entry": [{"id": "102290129340398", "changes": [{"value": whole, "field": name}]}],
    }


def incoming(
    number: int | str, kind: str = "text", *, phone: str = "33199000001", user: str = "",
    at: int = 0, **content: Any,
) -> dict[str, Any]:  # fmt: skip
    """A webhook body with one message of a person: ``{kind: content}``."""
    return envelope(arrived(number, kind, phone=phone, user=user, at=at, **content))


def arrived(
    number: int | str, kind: str = "text", *, phone: str = "33199000001", user: str = "",
    at: int = 0, **content: Any,
) -> dict[str, Any]:  # fmt: skip
    """The ``value`` of it."""
    if kind == "text" and not content:
        content = {"text": {"body": f"text of {number}"}}
    contact: dict[str, Any] = {"profile": {"name": "A person"}}
    one: dict[str, Any] = {
        "id": f"wamid.IN{number}",
        "timestamp": str(at or int(time.time())),
        "type": kind,
        **content,
    }
    if phone:
        contact["wa_id"] = one["from"] = phone
    if user:
        contact["user_id"] = one["from_user_id"] = user
    return {"contacts": [contact], "messages": [one]}


def changed_user_id(old: str, new: str, *, phone: str = "", number: int = 1) -> dict[str, Any]:
    """The system message that tells of a new user id."""
    body = f"User A person changed from {old} to {new}"
    system = {"body": body, "user_id": new, "type": "user_changed_user_id"}
    one = {"id": f"wamid.SYS{number}", "timestamp": str(int(time.time())), "type": "system"}
    if phone:
        one["from"] = phone
    return envelope({"messages": [{**one, "system": system}]})


def user_id_update(old: str, new: str) -> dict[str, Any]:
    """The webhook field of the same name."""
    one = {
        "detail": "User id for A person has been updated.",
        "user_id": {"previous": old, "current": new},
        "timestamp": str(int(time.time())),
    }
    return envelope({"user_id_update": [one]}, name="user_id_update")


def changed_number(old: str, new: str, *, number: int = 1) -> dict[str, Any]:
    """The system message that tells of a new telephone number."""
    system = {
        "body": f"User A person changed from {old} to {new}",
        "wa_id": new,
        "type": "user_changed_number",
    }
    one = {
        "from": old,
        "id": f"wamid.SYS{number}",
        "timestamp": str(int(time.time())),
        "type": "system",
        "system": system,
    }
    return envelope({"messages": [one]})
