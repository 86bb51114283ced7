"""What forms let people choose from: languages, roles, time zones."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

from babel import Locale

from bot import locales
from bot.partners.console.rendering import language_name
from bot.partners.model import Role

INTERFACES = ("fr", "en", "es")
"""Languages of the console."""
ROLES = (Role.VOLUNTEER, Role.WORKER, Role.COORDINATOR)
_MORE = (
    "az", "bm", "ckb", "de", "ff", "ha", "hi", "hy", "it", "kmr", "ln", "ne", "pl", "ro", "sr",
    "sw", "ta", "ur", "uz", "vi", "wo", "zh",
)  # fmt: skip
"""Languages that helpers often speak besides those of the bot."""
_ZONES = (
    "America/Cayenne", "America/Guadeloupe", "America/Martinique", "America/Miquelon",
    "America/St_Barthelemy", "Indian/Mayotte", "Indian/Reunion", "Pacific/Noumea",
    "Pacific/Tahiti", "Pacific/Wallis",
)  # fmt: skip


@cache
def bot_languages() -> tuple[str, ...]:
    """BCP 47 tags of the languages in which the bot speaks with people."""
    folder = Path(locales.__file__).parent
    return tuple(sorted(path.stem for path in folder.glob("*.ftl")))


@cache
def spoken_languages() -> tuple[str, ...]:
    """Those that a helper may speak."""
    return tuple(sorted({*bot_languages(), *_MORE}))


@cache
def languages_by_name(tags: tuple[str, ...], language: str) -> tuple[tuple[str, str], ...]:
    """(tag, name in `language`), in the order of the names."""
    named = [(tag, language_name(tag, language)) for tag in tags]
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))


@cache
def zones() -> tuple[str, ...]:
    """IANA names, France first."""
    europe = {name for name in available_timezones() if name.startswith("Europe/")}
    return ("Europe/Paris", *_ZONES, *sorted(europe - {"Europe/Paris"}))


def weekdays(language: str) -> tuple[str, ...]:
    """Names of the days, Monday first."""
    names = Locale.parse(language).days["stand-alone"]["wide"]
    return tuple(str(names[day]) for day in range(7))
