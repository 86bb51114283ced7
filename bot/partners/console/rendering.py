"""Templates become pages: sentences, days and times in the language of who reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import jinja2
from aiohttp import web
from babel import Locale
from babel.dates import format_date, format_datetime

from bot.locales import FluentPhrases

FALLBACK_ZONE = "Europe/Paris"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the navigation."""

    path: str
    text: str
    daily: bool
    """False: among the settings, behind a disclosure."""


def wanted_language(request: web.Request, phrases: FluentPhrases) -> str:
    """The language of a visitor who is not signed in, as their browser asks for it."""
    for part in request.headers.get("Accept-Language", "").split(","):
        tag = part.split(";")[0].strip().lower().split("-")[0]
        if tag in phrases.languages:
            return tag
    return phrases.languages[0]


def language_name(tag: str, language: str) -> str:
    """The name of a language, in another."""
    try:
        return Locale.parse(tag.replace("-", "_")).get_display_name(language) or tag
    except ValueError:
        return tag
    except LookupError:  # a language that CLDR does not know
        return tag


class Renderer:
    """Renders a template. Everything is escaped; a name that is missing is an error.

    Templates have: ``say(id, **arguments)``, ``moment(datetime)`` (in the association's zone),
    ``day(date)``, ``name_of(tag)`` of a language, ``csrf``, ``visit`` (None at the door),
    ``language``, ``navigation``, ``path``.
    """

    def __init__(self, folder: Path, phrases: FluentPhrases) -> None:
        self._phrases = phrases
        self._templates = jinja2.Environment(
            loader=jinja2.FileSystemLoader(folder),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )

    def page(
        self, request: web.Request, template: str, language: str, values: Mapping[str, object],
        *, status: int = 200, zone: str = FALLBACK_ZONE,
    ) -> web.Response:  # fmt: skip
        """The page as a response. `zone`: of the times in it."""
        there = _zone(zone)

        def say(phrase: str, **arguments: str | int | float) -> str:
            return self._phrases.say(language, phrase, **arguments)

        def moment(when: datetime) -> str:
            return format_datetime(when.astimezone(there), "d MMMM y, HH:mm", locale=language)

        def day(when: date) -> str:
            return format_date(when, "d MMMM y", locale=language)

        def name_of(tag: str) -> str:
            return language_name(tag, language)

        known = {
            "say": say, "moment": moment, "day": day, "name_of": name_of, "language": language,
            "path": request.path,
        }  # fmt: skip
        text = self._templates.get_template(template).render(
            {"notice": "", "errors": {}, **values, **known}
        )
        return web.Response(text=text, content_type="text/html", status=status)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(FALLBACK_ZONE)
