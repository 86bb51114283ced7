"""What arrives from Telegram: one update, polled or posted to the webhook."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime

import telegram
from aiohttp import StreamReader, web
from aiohttp.base_protocol import BaseProtocol
from aiohttp.test_utils import make_mocked_request

from bot.channels.telegram.convert import Converter
from bot.channels.telegram.poll import readable
from bot.channels.telegram.webhook import SECRET_HEADER, Webhook, application
from bot.model import Message
from bot.storage.records import dump, parse
from fuzz.mutations import of_json
from fuzz.target import Target, hold

ME = telegram.User(id=42, first_name="Porte-Voix", is_bot=True, username="PorteVoixBot")
SECRET = "s" * 20
LOOP = asyncio.new_event_loop()


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


def update(data: bytes) -> None:
    """A message that can be stored and read again, or none; never an error."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    if not isinstance(value, dict) or not isinstance(value.get("update_id"), int):
        return  # the platform's own promise; without an id nothing can be confirmed
    read = telegram.Update.de_json(readable(value), None)
    converter = Converter(ME, _Clock(), max_download=1000)
    for message in converter.messages([read] if read is not None else []):
        hold(message.key.channel == "telegram" and bool(message.id), "no key")
        again = parse(Message, dump(message))
        hold(parse(Message, dump(again)) == again, "written and read is another")


def webhook(data: bytes) -> None:
    """200 only for what was handed over, else a refusal; first byte: a right or wrong secret."""
    taken: list[telegram.Update | None] = []

    async def take(updates: Sequence[telegram.Update | None]) -> None:
        taken.extend(updates)

    app = application(Webhook(url="https://example.org/t", secret=SECRET), None, take)  # type: ignore[arg-type]
    right = not data or data[0] % 8 != 0

    async def post() -> int:
        body = StreamReader(BaseProtocol(LOOP), 2**16, loop=LOOP)
        body.feed_data(data[1:])
        body.feed_eof()
        headers = {SECRET_HEADER: SECRET if right else "x"}
        request = make_mocked_request("POST", "/t", headers=headers, payload=body, app=app)
        handler = next(iter(app.router.routes())).handler
        try:
            response = await handler(request)
        except web.HTTPException as error:
            return error.status
        return int(response.status)  # type: ignore[attr-defined]

    status = LOOP.run_until_complete(post())
    hold(status in {200, 400, 403, 413}, f"answered {status}")
    hold((status == 200) == bool(taken), "200 without an update, or an update without 200")
    hold(right or status == 403, "a wrong secret was let in")


def _update(**content: object) -> bytes:
    message = {
        "message_id": 5, "date": 1_790_000_000, "chat": {"id": 11, "type": "private"},
        "from": {"id": 11, "is_bot": False, "first_name": "P", "language_code": "uk"}, **content,
    }  # fmt: skip
    return json.dumps({"update_id": 7, "message": message}).encode()


def _seeds() -> tuple[bytes, ...]:
    file = {"file_id": "f", "file_unique_id": "u", "file_size": 10}
    group = {"id": -100, "type": "supergroup", "title": "T"}
    pressed = {
        "update_id": 8,
        "callback_query": {
            "id": "1", "from": {"id": 11, "is_bot": False, "first_name": "P"}, "chat_instance": "1",
            "data": "choice:1", "message": json.loads(_update(text="a"))["message"],
        },
    }  # fmt: skip
    return (
        _update(text="bonjour"),
        _update(voice={**file, "duration": 3, "mime_type": "audio/ogg"}),
        _update(photo=[{**file, "width": 10, "height": 10}], caption="quoi ?", media_group_id="9"),
        _update(document={**file, "mime_type": "application/pdf"}),
        _update(
            text="@PorteVoixBot aide", chat=group,
            entities=[{"type": "mention", "offset": 0, "length": 13}],
        ),
        _update(location={"latitude": 1.0, "longitude": 2.0}),
        json.dumps(pressed).encode(),
        json.dumps({"update_id": 9, "edited_message": json.loads(_update(text="b"))["message"]})
        .encode(),
    )  # fmt: skip


def _of_posted(data: bytes, most: int, seed: int) -> bytes:
    return bytes([seed % 256]) + of_json(data[1:] or b"{}", most - 1, seed)


TARGETS = (
    Target(name="telegram-update", run=update, seeds=_seeds, mutate=of_json),
    Target(
        name="telegram-webhook", run=webhook, mutate=_of_posted,
        seeds=lambda: tuple(b"\1" + one for one in _seeds()),
    ),
)  # fmt: skip
