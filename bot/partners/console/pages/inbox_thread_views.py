"""A conversation with somebody who was handed over, line by line, as values for its page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.doubt import DOUBT
from bot.model import Shared, Side
from bot.partners.console.pages.inbox_views import Teller, direction, stamp
from bot.stores.sql.partners.handoff_rows import Thread
from bot.stores.sql.partners.lines import Line, LineState, Reason

PICTURES: Final = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
"""What the page shows; every other file is only downloaded."""
_SOUND: Final = re.compile(r"audio/[a-z0-9.+-]{1,40}")
LONGEST_ALT: Final = 400
"""Characters of a picture's description; the whole explanation stands beside it."""
SIGNS: Final = {
    LineState.ASKED: "…", LineState.PROPOSED: "?", LineState.AGREED: "→", LineState.SENT: "✓",
    LineState.FAILED: "✗",
}  # fmt: skip
_OF_PROPOSALS: Final = frozenset({Reason.CRITICAL, Reason.APPROXIMATE, Reason.VOICE})
_OF_FAILURES: Final = frozenset({Reason.MISSING, Reason.UNHEARD, Reason.ENGINE, Reason.GONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text with its language."""

    text: str
    language: str
    dir: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file of a line."""

    path: str
    kind: str
    """``image``, ``sound`` or ``other``."""
    alt: str
    """Of a picture: what was explained of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line."""

    id: int
    side: Side
    state: LineState
    who: str
    at: str
    words: Words
    """As they were said."""
    translation: Words | None
    back: Words | None
    """The translation translated back."""
    confidence: str
    """How far to trust the translation; empty: there is none."""
    doubt: str
    """Set: it may have been misheard."""
    reason: str
    """Why a proposal waits."""
    state_text: str
    """How far a helper's line is."""
    sign: str
    files: tuple[Attached, ...]
    news: str
    stamp: str


def entries(thread: Thread, tell: Teller, reads: str) -> tuple[Entry, ...]:
    """`reads`: BCP 47 of the language that the members read."""
    return tuple(
        _entry(line, _files(line, _explained(thread.lines[number:]), thread, tell), tell, reads)
        for number, line in enumerate(thread.lines)
    )


def _entry(line: Line, files: tuple[Attached, ...], tell: Teller, reads: str) -> Entry:
    shared = line.shared
    translation = _words(shared.translation, shared.translation_language)
    state_text = _state(line, tell)
    return Entry(
        id=line.id,
        side=shared.side,
        state=line.state,
        who=_who(line, tell),
        at=tell.at(shared.at),
        words=Words(text=shared.text, language=shared.language, dir=direction(shared.language)),
        translation=translation,
        back=_words(shared.back, shared.language),
        confidence=_confidence(line, tell, reads),
        doubt=tell.say("inbox-doubt") if shared.heard is not None and shared.heard < DOUBT else "",
        reason=_reason(line, tell),
        state_text=state_text,
        sign=SIGNS.get(line.state, ""),
        files=files,
        news=_news(line, tell),
        stamp=stamp(line, files, _who(line, tell), tell.at(shared.at)),
    )


def _words(text: str, language: str) -> Words | None:
    return Words(text=text, language=language, dir=direction(language)) if text else None


def _who(line: Line, tell: Teller) -> str:
    match line.shared.side:
        case Side.PERSON:
            return tell.say("inbox-the-person")
        case Side.BOT:
            return "Porte-Voix"
    return tell.say("inbox-you") if line.member == tell.member else tell.who(line.member)


def _confidence(line: Line, tell: Teller, reads: str) -> str:
    """For what came from the person; a helper's own proposal says why it waits."""
    shared = line.shared
    if shared.side is Side.HELPER:
        return ""
    if shared.translation:
        return tell.say("inbox-rough" if shared.approximate else "inbox-machine")
    same = shared.language.split("-")[0] == reads.split("-")[0]
    return "" if same or not shared.text else tell.say("inbox-untranslated")


def _reason(line: Line, tell: Teller) -> str:
    if line.state is not LineState.PROPOSED:
        return ""
    reason = line.reason if line.reason in _OF_PROPOSALS else Reason.CRITICAL
    return tell.say(f"inbox-reason-{reason}")


def _state(line: Line, tell: Teller) -> str:
    match line.state:
        case LineState.SAID | LineState.PROPOSED:
            return ""
        case LineState.ASKED:
            return tell.say("inbox-line-listening" if not line.shared.text else "inbox-line-asked")
        case LineState.AGREED:
            return tell.say("inbox-line-agreed")
        case LineState.SENT:
            known = {None: "inbox-line-sent", True: "inbox-line-arrived", False: "inbox-line-lost"}
            return tell.say(known[line.delivered])
    reason = line.reason if line.reason in _OF_FAILURES else Reason.ENGINE
    return tell.say(f"inbox-failed-{reason}")


def _news(line: Line, tell: Teller) -> str:
    if line.shared.side is Side.PERSON:
        return tell.say("inbox-news-line")
    if line.state is LineState.PROPOSED:
        return tell.say("inbox-news-proposed")
    if line.state in {LineState.ASKED, LineState.SENT, LineState.FAILED}:
        return _state(line, tell)
    return ""


def _explained(lines: Sequence[Line]) -> Shared | None:
    """What Porte-Voix said to the first of these lines, or in it."""
    for line in lines:
        if line.shared.side is Side.HELPER:
            return None
        if line.shared.side is Side.BOT and line.shared.text:
            return line.shared
    return None


def _files(
    line: Line, explained: Shared | None, thread: Thread, tell: Teller
) -> tuple[Attached, ...]:
    alt = tell.say("inbox-picture")
    if explained is not None:
        alt = tell.say("inbox-picture-told", told=explained.translation or explained.text)
    return tuple(
        Attached(
            path=f"/inbox/{thread.handoff.token}/files/{file.token}",
            kind=kind_of(file.mime),
            alt=alt[:LONGEST_ALT],
        )
        for file in line.files
    )


def kind_of(mime: str) -> str:
    """``image``, ``sound`` or ``other``: how a file is shown."""
    plain = mime.partition(";")[0].strip().lower()
    if plain in PICTURES:
        return "image"
    return "sound" if _SOUND.fullmatch(plain) else "other"
