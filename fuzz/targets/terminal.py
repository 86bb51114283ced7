"""``porte-voix ask --jsonl``: one line."""

from __future__ import annotations

import json

from bot.channels.terminal import parse
from fuzz.mutations import of_json
from fuzz.target import Target, hold, text


def line(data: bytes) -> None:
    """A question whose words can be written out again, or ValueError with a sentence."""
    try:
        question = parse(text(data))
    except ValueError as error:
        hold(bool(str(error)), "no sentence")
        return
    json.dumps([question.id, question.text, question.language], ensure_ascii=False).encode()


TARGETS = (
    Target(
        name="terminal-line",
        run=line,
        mutate=of_json,
        seeds=lambda: (
            b'{"id":"1","text":"bonjour","language":"fr"}',
            b'{"id":2,"voice":"a.ogg","photos":["a.jpg","b.jpg"],"conversation":"c"}',
        ),
    ),
)
