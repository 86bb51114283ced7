"""The terminal: one message through the same corridor as any messenger, nothing kept on disk."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from bot.errors import MediaTooLarge, PorteVoixError, UnreadableMedia
from bot.model import (
    Conversation,
    ConversationKey,
    Flaw,
    MediaKind,
    MediaRef,
    Message,
    StageFinished,
    Turn,
)

NAME = "terminal"
MAX_FILE = 20 << 20  # bytes of one voice note or photo, as on the messengers
MAX_CONVERSATIONS = 1000  # remembered at once; the one unused longest is forgotten
STAGES = ("listen", "read", "answer", "speak", "total")

Json = dict[str, object]
Answer = Callable[[Message, Conversation], Awaitable[Turn]]


class MemoryVault:
    """The Vault port in memory, for one message at a time."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    async def put(
        self, key: ConversationKey, data: bytes, *, kind: MediaKind, mime: str
    ) -> MediaRef:
        """Keep `data` until `forget`."""
        handle = f"vault:{uuid4().hex}"
        self._kept[handle] = data
        return MediaRef(kind=kind, mime=mime, size=len(data), handle=handle)

    async def get(self, key: ConversationKey, ref: MediaRef) -> bytes:
        """Raises UnreadableMedia when it was forgotten."""
        try:
            return self._kept[ref.handle]
        except KeyError:
            raise UnreadableMedia("no longer there") from None

    def keep_only(self, handles: Iterable[str]) -> None:
        """Forget everything else."""
        wanted = set(handles)
        self._kept = {handle: data for handle, data in self._kept.items() if handle in wanted}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One line of input, or the arguments of ``porte-voix ask``."""

    id: str | int
    """Comes back as it came in."""
    conversation: str | None = None
    text: str = ""
    voice: Path | None = None
    photos: tuple[Path, ...] = ()
    language: str | None = None


def parse(line: str) -> Question:
    """One JSON line. Raises ValueError with what is wrong."""
    try:
        entry = json.loads(line.encode("utf-8", "replace").decode())
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(entry, dict):
        raise ValueError("a line must be a JSON object")

    def text(name: str) -> str | None:
        value = entry.get(name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{name} must be a string")
        # A lone surrogate is legal in JSON but can never be written out again.
        return value and value.encode("utf-8", "replace").decode()

    identity, photos, voice = entry.get("id"), entry.get("photos") or [], text("voice")
    if isinstance(identity, bool) or not isinstance(identity, str | int):
        raise ValueError("id is missing")
    if not isinstance(photos, list) or not all(isinstance(photo, str) for photo in photos):
        raise ValueError("photos must be a list of paths")
    return Question(
        id=identity if isinstance(identity, int) else text("id") or "",
        conversation=text("conversation"),
        text=text("text") or "",
        voice=Path(voice) if voice else None,
        photos=tuple(Path(photo) for photo in photos),
        language=text("language"),
    )


class Terminal:
    """Conversations of one run of ``porte-voix ask``."""

    def __init__(self, answer: Answer, vault: MemoryVault) -> None:
        self._answer = answer
        self._vault = vault
        self._conversations: OrderedDict[str, Conversation] = OrderedDict()

    async def ask(self, question: Question, audio: Path | None) -> tuple[Json, Turn | None]:
        """Answer one question; write the first spoken reply to `audio` (further ones beside it).

        Returns the JSON object of the contract, and the turn unless it failed outright.
        """
        name = question.conversation or f"once-{uuid4().hex}"
        key = ConversationKey(channel=NAME, chat=name, person=name)
        state = self._conversations.get(name) or Conversation(key=key)
        if question.language:
            state = replace(state, language=question.language, language_chosen=True)
        try:
            message = Message(
                id=str(question.id),
                key=key,
                sent_at=datetime.now(UTC),
                text=question.text,
                media=await self._media(key, question),
                language_hint=question.language,
            )
            turn = await self._answer(message, state)
        except (PorteVoixError, OSError, ValueError) as error:
            return failure(question.id, question.conversation, error), None
        if turn.erase:
            self._conversations.pop(name, None)
        elif question.conversation:
            self._conversations[name] = turn.conversation
            self._conversations.move_to_end(name)
            while len(self._conversations) > MAX_CONVERSATIONS:
                self._conversations.popitem(last=False)
        written = await self._write(key, turn, audio)
        documents = await self._write_documents(key, turn, audio)
        answer = describe(question, turn, written, documents)
        self._vault.keep_only(
            ref.handle
            for one in self._conversations.values()
            if one.pending_photo
            for ref in one.pending_photo.refs
        )
        return answer, turn

    async def _media(self, key: ConversationKey, question: Question) -> tuple[MediaRef, ...]:
        files = [(MediaKind.VOICE, "audio/*", question.voice)] if question.voice else []
        files += [(MediaKind.PHOTO, "image/*", photo) for photo in question.photos]
        refs = []
        for kind, mime, path in files:
            if path.stat().st_size > MAX_FILE:
                raise MediaTooLarge(f"{path.name} is larger than 20 MB")
            refs.append(await self._vault.put(key, path.read_bytes(), kind=kind, mime=mime))
        return tuple(refs)

    async def _write(self, key: ConversationKey, turn: Turn, audio: Path | None) -> list[str]:
        written = []
        for number, reply in enumerate(turn.replies):
            if audio is None or reply.audio is None:
                written.append("")
                continue
            path = audio if number == 0 else audio.with_stem(f"{audio.stem}-{number + 1}")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(await self._vault.get(key, reply.audio))
            written.append(str(path))
        return written

    async def _write_documents(
        self, key: ConversationKey, turn: Turn, audio: Path | None
    ) -> list[str]:
        """Each beside the spoken answer, under its name: ``answer-rappel.ics``."""
        written = []
        for reply in turn.replies:
            if audio is None or reply.document is None or reply.document.ref is None:
                written.append("")
                continue
            path = audio.with_name(f"{audio.stem}-{reply.document.name}")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(await self._vault.get(key, reply.document.ref))
            written.append(str(path))
        return written


def failure(identity: str | int | None, conversation: str | None, error: Exception) -> Json:
    """The JSON object of a line that could not be answered."""
    code = error.code if isinstance(error, PorteVoixError) else "bad-input"
    if isinstance(error, OSError):
        text = f"{error.filename}: {error.strerror}"
    else:
        text = str(error) or type(error).__name__
    answer: Json = {"id": identity, "error": {"code": code, "text": text}}
    if conversation:
        answer["conversation"] = conversation
    return answer


def describe(question: Question, turn: Turn, audio: list[str], documents: list[str]) -> Json:
    """A turn as the JSON object of the contract. `audio` and `documents`: paths, one a reply."""
    heard, photo, letter = turn.heard, turn.photo, turn.letter
    return {
        "id": question.id,
        "conversation": question.conversation,
        "heard": heard
        and {
            "text": heard.text,
            "language": heard.language,
            "confidence": round(heard.confidence, 3),
        },
        "language": turn.language,
        "skill": turn.skill,
        "replies": [
            {
                "text": reply.text,
                "speech": reply.speech,
                "audio": path or None,
                "document": document or None,
                "sources": [
                    {"title": one.title, "url": one.url, "checked": one.checked.isoformat()}
                    for one in reply.sources
                ],
                "choices": list(reply.choices),
            }
            for reply, path, document in zip(turn.replies, audio, documents, strict=True)
        ],
        "facts": list(turn.facts),
        "danger": turn.danger,
        "handoff": turn.handoff,
        "photo": photo
        and {
            "readable": photo.readable,
            # A blank picture has no flaw of its own in the contract: it is just not readable.
            "flaw": None if photo.flaw is Flaw.BLANK else photo.flaw,
            "text": photo.text,
            "script": photo.script,
            "claims": [
                {
                    "text": one.text,
                    "certainty": round(one.certainty, 3),
                    "evidence": one.evidence,
                }
                for one in photo.claims
            ],
        },
        "letter": letter
        and {
            "sender": letter.sender,
            "kind": letter.kind,
            "demand": letter.demand,
            "deadline": letter.deadline and letter.deadline.isoformat(),
            "appointment": letter.appointment and letter.appointment.isoformat(timespec="minutes"),
            "total": letter.total,
            "amounts": list(letter.amounts),
            "references": list(letter.references),
            "phones": list(letter.phones),
            "consequence": letter.consequence,
            "written": letter.written and letter.written.isoformat(),
            "period": letter.period
            and {
                "number": letter.period.number,
                "unit": letter.period.unit,
                "start": letter.period.start,
            },
            "place": letter.place,
            "documents": list(letter.documents),
            "appeal": letter.appeal,
            "grave": letter.grave,
            "topic": letter.topic,
            "scam": letter.scam,
            "reasons": list(letter.reasons),
            "quotes": {one.field: one.text for one in reversed(letter.quotes)},
        },
        "timings": timings(turn),
        "error": turn.failure and {"code": turn.failure.code, "text": turn.failure.text},
    }


def timings(turn: Turn) -> dict[str, float]:
    """Seconds per stage of the contract."""
    spent = dict.fromkeys(STAGES, 0.0)
    for event in turn.events:
        if isinstance(event, StageFinished) and event.stage in spent:
            spent[event.stage] += event.seconds
    return {name: round(seconds, 3) for name, seconds in spent.items()}
