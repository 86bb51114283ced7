"""A reply becomes WhatsApp messages: voice notes, plain text in pieces, choices, a document. Pure.

Limits: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.channels.pieces import TEXT_LIMIT, split, units, written
from bot.channels.whatsapp.convert import CHOICE, is_user_id
from bot.channels.whatsapp.wire import Json
from bot.model import Reply
from bot.ports import Phrases

BODY_LIMIT = 1024  # UTF-16 units above buttons
BUTTONS, BUTTON_LIMIT = 3, 20  # how many, characters on each
ROWS, ROW_LIMIT, ROW_MORE_LIMIT = 10, 24, 72  # and of a row's second line
ID_LIMIT = 200  # characters
NUMBERED = 40
"""Choices in one text at most; more could not be listened to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A button or a row of a list."""

    id: str
    title: str
    more: str = ""
    """A row's second line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One WhatsApp message of a reply."""

    name: str
    """Unique in the reply and the same at every try: the base of the callback token."""
    text: str = ""
    voice: bytes = b""
    """Ogg/Opus, at most 512 KB; such a part has no text."""
    document: bytes = b""
    file: str = ""
    """Name of the document."""
    mime: str = ""
    options: tuple[Option, ...] = ()
    """Under the text: buttons when there are at most `BUTTONS`, else the rows of a list."""
    opener: str = ""
    """What is written on the button that opens the list."""


def parts(
    reply: Reply, notes: Sequence[bytes], phrases: Phrases, document: bytes | None = None
) -> tuple[Part, ...]:
    """What to send, in order. Voice notes come first: who cannot see hears them at once."""
    pieces = split(written(reply, phrases))
    if not pieces and not notes:
        pieces = split(reply.speech)
    made = [Part(name=f"voice-{index}", voice=note) for index, note in enumerate(notes)]
    choices = _distinct(reply)
    if choices and (made or pieces):
        pieces, last = _choices(pieces, choices, reply.language, phrases)
    else:
        last = ()
    made += [Part(name=f"text-{index}", text=piece) for index, piece in enumerate(pieces)]
    made += last
    if document and reply.document is not None:
        file, mime = reply.document.name, _sendable(reply.document.mime)
        made.append(Part(name="document", document=document, file=file, mime=mime))
    return tuple(made)


def numbered(reply: Reply) -> tuple[str, ...]:
    """The choices that are told by their numbers, in that order: "2" may come back for one. Empty
    where buttons or rows carry the words themselves."""
    choices = _distinct(reply)
    return () if _on_buttons(choices) else choices[:NUMBERED]


def _distinct(reply: Reply) -> tuple[str, ...]:
    """The platform refuses two buttons with the same words."""
    return tuple(filter(None, dict.fromkeys(choice.strip() for choice in reply.choices)))


def _on_buttons(choices: tuple[str, ...]) -> bool:
    """True when each fits on its button or row, in full."""
    limit = BUTTON_LIMIT if len(choices) <= BUTTONS else ROW_LIMIT
    return len(choices) <= ROWS and all(len(choice) <= limit for choice in choices)


def _sendable(mime: str) -> str:
    """Of text the platform takes plain text only; an entry for the agenda keeps its name."""
    return "text/plain" if mime.startswith("text/") else mime


def _choices(
    pieces: list[str], choices: tuple[str, ...], language: str, phrases: Phrases
) -> tuple[list[str], tuple[Part, ...]]:
    """The texts in front, and the message with the choices."""
    lead = phrases.say(language, "whatsapp-choices")
    if len(choices) > ROWS or any(len(CHOICE + choice) > ID_LIMIT for choice in choices):
        listed = "\n".join(_numbered(choices[:NUMBERED]))
        return split("\n\n".join([*pieces, f"{lead}\n{listed}"])), ()
    short = _on_buttons(choices)
    body = "" if short else "\n".join(_numbered(choices))
    *before, above = pieces or [lead]
    whole = f"{above}\n\n{body}" if body else above
    if units(whole) > BODY_LIMIT:
        before, whole = [*before, above], f"{lead}\n{body}" if body else lead
    if units(whole) > BODY_LIMIT:  # ten choices of 190 letters: they are told before
        before, whole = [*before, *split(whole)], lead
    options = tuple(
        _option(number, choice, short=short, row=len(choices) > BUTTONS)
        for number, choice in enumerate(choices, 1)
    )
    opener = phrases.say(language, "whatsapp-list")[:BUTTON_LIMIT]
    last = Part(name="choices", text=whole, options=options, opener=opener)
    return before, (last,)


def _option(number: int, choice: str, *, short: bool, row: bool) -> Option:
    """A choice that is too long for the button is written out above and goes by its number: half
    a sentence on a button may say something else."""
    identity = CHOICE + choice
    if short:
        return Option(id=identity, title=choice)
    more = choice if row and len(choice) <= ROW_MORE_LIMIT else ""
    return Option(id=identity, title=str(number), more=more)


def _numbered(choices: Sequence[str]) -> list[str]:
    return [f"{number}. {choice}" for number, choice in enumerate(choices, 1)]


# --- payloads -------------------------------------------------------------------------------------


def addressed(person: str, token: str) -> dict[str, object]:
    """What every message to a person begins with. `token`: returned with its statuses."""
    to = {"recipient": person} if is_user_id(person) else {"to": person}
    return {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        **to,
        "biz_opaque_callback_data": token,
    }


def payload(part: Part, person: str, token: str, media: str) -> Json:
    """The body of the request. `media`: id of the uploaded voice note or document."""
    start = addressed(person, token)
    if part.voice:
        return {**start, "type": "audio", "audio": {"id": media, "voice": True}}
    if part.document:
        return {**start, "type": "document", "document": {"id": media, "filename": part.file}}
    if not part.options:
        return {**start, "type": "text", "text": {"preview_url": False, "body": part.text}}
    if len(part.options) <= BUTTONS:
        action: Json = {
            "buttons": [
                {"type": "reply", "reply": {"id": one.id, "title": one.title}}
                for one in part.options
            ]
        }
        shape = "button"
    else:
        rows = [
            {"id": one.id, "title": one.title} | ({"description": one.more} if one.more else {})
            for one in part.options
        ]
        action = {"button": part.opener, "sections": [{"title": part.opener, "rows": rows}]}
        shape = "list"
    interactive = {"type": shape, "body": {"text": part.text}, "action": action}
    return {**start, "type": "interactive", "interactive": interactive}


def template(name: str, language: str, person: str, token: str) -> Json:
    """A template without parameters: nothing of what waits is in it."""
    shown = {"name": name, "language": {"code": language}}
    return {**addressed(person, token), "type": "template", "template": shown}


def text_of(part: Part, text: str) -> Part:
    """A sentence in the place of a part that was refused."""
    return replace(
        part, name=part.name + "-said", text=text[:TEXT_LIMIT], voice=b"", document=b"", options=()
    )
