"""The page itself: static files, its language, and the sentences its script says."""

from __future__ import annotations

import hashlib
import html
import re
from pathlib import Path

from aiohttp import web

from bot.ports import Phrases

STATIC = Path(__file__).parent / "static"
TYPES = {
    "attachments.js": "text/javascript",
    "chat.css": "text/css",
    "chat.js": "text/javascript",
    "recorder.js": "text/javascript",
    "outbox.js": "text/javascript",
    "messages.js": "text/javascript",
    "icon.svg": "image/svg+xml",
    "invitation.js": "text/javascript",
    "manifest.webmanifest": "application/manifest+json",
}
LANGUAGE_COOKIE = "language"  # not secret: which language the page is shown in
PLACEHOLDER = re.compile(r"\{(web-[a-z-]+)\}")
RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "pnb", "prs", "ps", "sd", "ug", "ur", "yi"}
)
"""Languages whose usual script runs from right to left (Unicode CLDR, characterOrder)."""

ARGUMENTS = {"web-checked": "date", "web-remove": "name", "web-download": "name"}
"""Sentences that the page's script completes: it replaces ``{date}`` and the like."""
SPOKEN_BY_SCRIPT = (
    "web-you", "web-your-voice", "web-your-photo", "web-your-document", "web-answer-sound",
    "web-checked", "web-new-tab", "web-remove", "web-photo-ready", "web-document-ready",
    "web-sound-ready", "web-sending", "web-working", "web-offline", "web-waiting",
    "web-answered", "web-recording", "web-recording-cancelled", "web-recording-limit",
    "web-microphone-refused", "web-microphone-missing", "web-microphone-insecure",
    "web-press-play", "web-sound-failed", "web-error-too-large", "web-error-empty",
    "web-error-file", "web-error-too-many-photos", "web-choices", "web-sources",
    "web-connected", "web-download",
    "web-error-file-gone", "first-web-listen",
)  # fmt: skip


def direction(language: str) -> str:
    """``rtl`` or ``ltr``."""
    return "rtl" if language.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def page_language(request: web.Request, phrases: Phrases) -> str:
    """The interface language: asked for in the address, chosen before, or the browser's."""
    wanted = [request.query.get("lang", ""), request.cookies.get(LANGUAGE_COOKIE, "")]
    wanted += _accepted(request.headers.get("Accept-Language", ""))
    for tag in wanted:
        base = tag.split("-")[0].lower()
        if base in phrases.languages:
            return base
    return phrases.languages[0]


def _accepted(header: str) -> list[str]:
    """Language tags of an Accept-Language header, best first (RFC 9110, section 12.5.4)."""
    weighted: list[tuple[float, str]] = []
    for item in header[:500].split(","):
        tag, _, parameter = item.strip().partition(";")
        try:
            weight = float(parameter.strip().removeprefix("q=")) if parameter else 1.0
        except ValueError:
            continue
        weighted.append((-weight, tag.strip()))
    return [tag for weight, tag in sorted(weighted, key=lambda pair: pair[0]) if weight < 0]


class Page:
    """The files of the page, read once."""

    def __init__(self, phrases: Phrases, *, megabytes: int) -> None:
        """`megabytes`: the upload limit that the page tells before it uploads in vain."""
        self._phrases = phrases
        self._megabytes = megabytes
        self._template = (STATIC / "index.html").read_text("utf-8")
        self._files = {name: (STATIC / name).read_bytes() for name in TYPES}

    def strings(self, language: str) -> dict[str, str]:
        """Every sentence of the page and its script, by id."""
        ids = {*PLACEHOLDER.findall(self._template), *SPOKEN_BY_SCRIPT}
        return {phrase: self._say(language, phrase) for phrase in sorted(ids)}

    def _say(self, language: str, phrase: str) -> str:
        arguments: dict[str, str | int] = {"megabytes": self._megabytes, "photos": 10}
        if phrase in ARGUMENTS:
            arguments[ARGUMENTS[phrase]] = "{" + ARGUMENTS[phrase] + "}"
        return self._phrases.say(language, phrase, **arguments)

    def index(self, language: str) -> str:
        """The document in one language."""

        def fill(match: re.Match[str]) -> str:
            return html.escape(self._say(language, match.group(1)))

        options = "".join(
            f'<option value="{tag}" lang="{tag}"{" selected" if tag == language else ""}>'
            f"{html.escape(self._phrases.say(tag, 'language-name'))}</option>"
            for tag in self._phrases.languages
        )
        document = PLACEHOLDER.sub(fill, self._template)
        for name, value in (
            ("{lang}", language),
            ("{dir}", direction(language)),
            ("{languages}", options),
            ("{megabytes}", str(self._megabytes)),
        ):
            document = document.replace(name, value)
        return document

    def file(self, request: web.Request, name: str) -> web.Response:
        """A static file, or 404. Answers 304 when the browser's copy is the same."""
        data = self._files.get(name)
        if data is None:
            raise web.HTTPNotFound
        tag = hashlib.sha256(data).hexdigest()[:16]
        known = any(each.value == tag for each in request.if_none_match or ())
        response = web.Response(status=304) if known else web.Response(body=data)
        if not known:
            response.content_type = TYPES[name]
            response.charset = "utf-8"
        response.etag = tag
        response.headers["Cache-Control"] = "no-cache"
        return response
