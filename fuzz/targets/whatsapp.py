"""What arrives from WhatsApp: the body of a webhook, signed or not."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from bot.channels.whatsapp.convert import delivery
from bot.channels.whatsapp.webhook import signed
from bot.model import Message
from bot.storage.records import dump, parse
from fuzz.mutations import of_json
from fuzz.target import Target, hold

NUMBER = "100000000000001"


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


def body(data: bytes) -> None:
    """Messages that can be stored and read again, the same at every redelivery; never an error."""
    hold(not signed("secret", data, data[:80].decode("latin-1")), "a forged signature is right")
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    found = delivery(value, NUMBER, _Clock())
    hold(found == delivery(value, NUMBER, _Clock()), "a redelivery is another message")
    for message in found.messages:
        hold(bool(message.id) and bool(message.key.person), "a message of nobody")
        again = parse(Message, dump(message))
        hold(parse(Message, dump(again)) == again, "written and read is another")
        hold(all(ref.size >= 0 for ref in message.media), "a negative size")
    for moved in found.moved:
        hold(moved.old != moved.new and bool(moved.new.person), "moved to nowhere")


def _body(value: dict[str, object]) -> bytes:
    value = {"messaging_product": "whatsapp", "metadata": {"phone_number_id": NUMBER}, **value}
    changes = [{"field": "messages", "value": value}]
    return json.dumps({"entry": [{"id": "1", "changes": changes}]}).encode()


def _said(kind: str, **content: object) -> bytes:
    message = {
        "id": "wamid.A", "from": "33199000001", "from_user_id": "FR.abc", "timestamp": "1790000000",
        "type": kind, **content,
    }  # fmt: skip
    contact = {"wa_id": "33199000001", "user_id": "FR.abc", "profile": {"name": "P"}}
    return _body({"contacts": [contact], "messages": [message]})


def _seeds() -> tuple[bytes, ...]:
    moved = {"type": "user_changed_number", "body": "P changed from 33199000001 to 33199000002",
             "wa_id": "33199000002"}  # fmt: skip
    status = {"id": "wamid.B", "status": "failed", "biz_opaque_callback_data": "t",
              "errors": [{"code": 131047}]}  # fmt: skip
    return (
        _said("text", text={"body": "bonjour"}),
        _said("audio", audio={"id": "1", "mime_type": "audio/ogg; codecs=opus", "voice": True}),
        _said("image", image={"id": "2", "mime_type": "image/jpeg", "caption": "quoi ?"}),
        _said("document", document={"id": "3", "mime_type": "application/pdf", "file_size": "9"}),
        _said("interactive", interactive={"type": "button_reply",
                                          "button_reply": {"id": "choice:oui", "title": "oui"}}),
        _said("system", system=moved),
        _body({"statuses": [status]}),
        _body({"user_id_update": [{"user_id": {"previous": "FR.a", "current": "FR.b"}}]}),
    )  # fmt: skip


TARGETS = (Target(name="whatsapp-body", run=body, seeds=_seeds, mutate=of_json),)
