"""Our own choices when they come back: "به فارسی ترجمه کن: ..." in any interface language.

A button sends its own text. What people say in their own words is understood in `request.py`, for
the languages whose grammar is known there.
"""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

from skills.translate.names import BARE, CODES, fold

# The sentence ``translate-choice`` of each locale file; a test compares them.
TEMPLATES = {
    "fr": "Traduis en {target} : {text}",
    "en": "Translate into {target}: {text}",
    "ar": "ترجم إلى {target}: {text}",
    "uk": "Переклади, мова {target}: {text}",
    "ru": "Переведи на {target}: {text}",
    "fa": "به {target} ترجمه کن: {text}",
    "ps": "{target} ته وژباړه: {text}",
    "tr": "{target} olarak çevir: {text}",
    "es": "Traduce al {target}: {text}",
    "pt": "Traduzir para {target}: {text}",
    "ti": "ናብ {target} ተርጉም፦ {text}",
    "am": "ወደ {target} ተርጉም፦ {text}",
    "so": "Ku tarjun {target}: {text}",
    "bn": "{target} ভাষায় অনুবাদ করো: {text}",
    "ka": "თარგმნე, ენა {target}: {text}",
    "sq": "Përkthe në {target}: {text}",
}


def pressed(text: str) -> tuple[str, str] | None:
    """(target language, words to translate) when the text is one of our choices."""
    for language, pattern in _patterns().items():
        if match := pattern.fullmatch(text.strip()):
            code = _named(match["target"], language)
            if code is not None:
                return code, match["text"].strip()
    return None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {language: re.compile(_regular(template)) for language, template in TEMPLATES.items()}


def _regular(template: str) -> str:
    written = re.escape(template)
    written = written.replace(re.escape("{target}"), "(?P<target>[^:]{1,40}?)")
    return written.replace(re.escape("{text}"), r"(?P<text>.+)")


def _named(name: str, language: str) -> str | None:
    """The code of a language by its name in another one: ours, else Unicode CLDR's."""
    plain = fold(name.strip())
    return BARE.get(plain) or _names(language).get(plain) or _others().get(plain)


@cache
def _names(language: str) -> dict[str, str]:
    known = Locale.parse(language).languages
    return {fold(known[code]): code for code in CODES if code in known}


@cache
def _others() -> dict[str, str]:
    return {fold(name): code for name, code in NAMES.items()}


# Names in our locale files that are neither in `names.py` nor CLDR's.
NAMES: dict[str, str] = {
    "af-albaaniyaan": "sq",
    "af-amxaari": "am",
    "af-bangaali": "bn",
    "af-bashtuun": "ps",
    "af-boortaqiis": "pt",
    "af-carabi": "ar",
    "af-faarisi": "fa",
    "af-faransiis": "fr",
    "af-ingiriis": "en",
    "af-isbaanish": "es",
    "af-jarmal": "de",
    "af-joorjiyaan": "ka",
    "af-ruush": "ru",
    "af-soomaali": "so",
    "af-talyaani": "it",
    "af-tigrinya": "ti",
    "af-turki": "tr",
    "af-yukreeniyaan": "uk",
    "amharisht": "am",
    "pasto": "ps",
    "tigrinja": "ti",
    "сомалийский": "so",
    "امهري": "am",
    "انګلیسي": "en",
    "اوکرایني": "uk",
    "بنګالي": "bn",
    "ترکی": "tr",
    "تیګرینیا": "ti",
    "تیگرینیا": "ti",
    "جرمني": "de",
    "پرتګالي": "pt",
    "پرتگالی": "pt",
    "ګرجي": "ka",
    "ইতালীয": "it",
    "তুরকি": "tr",
    "পরতুগিজ": "pt",
    "পশতু": "ps",
    "სომალური": "so",
    "ስፓንኛ": "es",
    "ሶማልኛ": "so",
    "በንጋልኛ": "bn",
    "ቤንጋሊ": "bn",
    "አልባኒያኛ": "sq",
    "ዩክሬንኛ": "uk",
    "ጀርመንኛ": "de",
    "ጆርጂያኛ": "ka",
    "ጆርጅያኛ": "ka",
    "ጣልያንኛ": "it",
    "ፖርቱጋልኛ": "pt",
}
