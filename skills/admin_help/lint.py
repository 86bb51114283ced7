"""What a sheet must keep. Each finding is one sentence; an empty list is a good sheet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from string import Formatter

from skills.admin_help.sheets import COMPLETE, STATUSES, Bullet, Confidence, Sheet, Wording

LANGUAGES = (
    "fr", "en", "ar", "uk", "ru", "fa", "ps", "tr", "es", "pt", "ti", "am", "so", "bn", "ka", "sq",
)  # fmt: skip
"""Every sheet has a title, a short answer and ways of asking in each."""
DETAILED = ("fr", "en", "ar", "uk", "ru", "fa", "tr", "es", "pt")
"""Languages in which the details of every sheet exist as well."""
MACHINE_WRITTEN = "machine-written, not yet reviewed by a native speaker"
NAMES_WITH_DIGITS = ("C2S", "UPE2A")
"""Proper names: not figures, the same in every language."""
_NUMBER_WORDS = {
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille",
    "en": "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cien mil",
    "pt": "dois três quatro cinco seis sete oito nove dez doze quinze vinte trinta cem mil",
    "ru": "два две три четыре пять шесть семь восемь девять десять двенадцать двадцать тридцать",
    "uk": "два дві три чотири шість вісім десять дванадцять двадцять тридцять",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on yirmi otuz",
    "ar": "ثلاثة ثلاث أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرين ثلاثين شهرين سنتين يومين",
    "fa": "دو سه چهار پنج شش هفت هشت ده دوازده بیست سی",
    "sq": "dy tre katër pesë gjashtë shtatë tetë nëntë dhjetë dymbëdhjetë njëzet tridhjetë",
    "so": "saddex afar shan lix toddoba siddeed sagaal toban labaatan soddon",
}
"""Words that are figures, where they are nothing else."""
_ATTRIBUTED = {
    "fr": "selon",
    "en": "according to",
    "ar": "حسب|بحسب|وفقا",
    "uk": r"за даними|згідно|за словами|за \w+ ?(?:\w+м )?(?:довідником|сайтом)",
    "ru": "по данным|согласно|по словам",
    "fa": "به گفته|طبق",
    "tr": "göre",
    "es": "según",
    "pt": "segundo",
}
"""How each language says that a fact was read in an association's or a private text."""
_DOUBTED = {
    "fr": "à vérifier",
    "en": "to be checked",
    "ar": "تحقق",
    "uk": "уточн|перевір",
    "ru": "уточн|провер",
    "fa": "بررسی|بپرسید|معلوم کنید",
    "tr": "teyit|sorup|sorun",
    "es": "confirmar|comprobar",
    "pt": "confirmar|verificar",
}
"""How each language says that a fact is to be checked with somebody."""
_SENTENCE_END = re.compile(r"[.!?؟…](?=\s|$)")


def placeholders(text: str) -> frozenset[str]:
    """Names in braces. Raises ValueError for unbalanced braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def sentences(text: str) -> int:
    """How many sentences a text holds."""
    return max(1, len(_SENTENCE_END.findall(text.strip())))


def _figures(text: str, language: str) -> Iterator[str]:
    """Digits and number words outside placeholders."""
    bare = re.sub(r"\{\w+\}", " ", text)
    for name in NAMES_WITH_DIGITS:
        bare = bare.replace(name, " ")
    yield from re.findall(r"\d+", bare)
    words = set(re.findall(r"\w+", bare.casefold()))
    yield from words.intersection(_NUMBER_WORDS.get(language, "").split())


def _text(where: str, text: str, language: str, sheet: Sheet) -> Iterator[str]:
    """Rules of every text that is said to a person."""
    for figure in _figures(text, language):
        yield f"{where}: the figure {figure!r} must be a named value"
    for name in placeholders(text) - sheet.values.keys():
        yield f"{where}: {{{name}}} is not among the values"
    if "http" in text or "*" in text or "#" in text:
        yield f"{where}: no addresses and no markup in what is spoken"


def _wording(sheet: Sheet, language: str, wording: Wording) -> Iterator[str]:
    where = f"{sheet.id}/{language}"
    for part in (wording.title, *wording.short, *filter(None, [wording.simpler])):
        yield from _text(where, part, language, sheet)
    if sentences(" ".join(wording.short)) > 3 or len(wording.short) > 3:
        yield f"{where}: the short answer has more than three sentences"
    if len(set(wording.ask)) < 4:
        yield f"{where}: fewer than four ways of asking"
    if language in COMPLETE and not wording.simpler:
        yield f"{where}: no simpler form"
    if (
        language not in COMPLETE
        and wording.review != MACHINE_WRITTEN
        and "reviewed" not in wording.review
    ):
        yield f"{where}: the review state is missing"
    for name in placeholders(" ".join(wording.short)):
        if name in sheet.values and sheet.values[name].confidence is Confidence.UNVERIFIED:
            yield f"{where}: {{{name}}} is not verified"


def _bullet(sheet: Sheet, number: int, bullet: Bullet, detailed: Collection[str]) -> Iterator[str]:
    where = f"{sheet.id}/bullet {number}"
    known = {source.id: source for source in sheet.sources}
    for key in bullet.sources:
        if key not in known:
            yield f"{where}: {key} is not among the sheet's sources"
    for language in detailed:
        if language not in bullet.texts:
            yield f"{where}: no {language} text"
    if bullet.confidence is not Confidence.UNVERIFIED and not bullet.sources:
        yield f"{where}: no source"
    official = any(key in known and known[key].official for key in bullet.sources)
    if bullet.confidence is Confidence.OFFICIAL and not official:
        yield f"{where}: no official source"
    for language, text in bullet.texts.items():
        yield from _text(f"{where}/{language}", text, language, sheet)
        lower = text.casefold()
        attributed = re.search(_ATTRIBUTED.get(language, ""), lower)
        if bullet.confidence is Confidence.SECONDARY and not attributed:
            yield f"{where}/{language}: a fact seen in a secondary text must be attributed"
        if bullet.confidence is Confidence.UNVERIFIED:
            if not re.search(_DOUBTED.get(language, ""), lower):
                yield f"{where}/{language}: an unverified fact must be worded as to be checked"
            if placeholders(text):
                yield f"{where}/{language}: an unverified fact may carry no figure"


def lint(
    sheet: Sheet,
    concepts: Collection[str],
    sheets: Mapping[str, Sheet],
    *,
    detailed: Collection[str] = DETAILED,
) -> list[str]:
    """All findings for a sheet. `detailed`: languages that every bullet must have; an association
    need not write all of ours."""
    found: list[str] = []
    if sheet.volatility not in ("low", "medium", "high"):
        found.append(f"{sheet.id}: volatility {sheet.volatility}")
    if not sheet.sources:
        found.append(f"{sheet.id}: no source")
    whom = {*sheet.audience, *(one for bullet in sheet.bullets for one in bullet.statuses)}
    found += [f"{sheet.id}: status {one} is unknown" for one in sorted(whom - {*STATUSES})]
    for language in LANGUAGES:
        if language not in sheet.languages:
            found.append(f"{sheet.id}: no {language}")
    for language, wording in sheet.languages.items():
        found += _wording(sheet, language, wording)
    for number, bullet in enumerate(sheet.bullets, 1):
        found += _bullet(sheet, number, bullet, detailed)
    found += [f"{sheet.id}: related {key} is unknown" for key in sheet.related if key not in sheets]
    found += [
        f"{sheet.id}: keyword {key} is unknown" for key in sheet.keywords if key not in concepts
    ]
    found += _values(sheet)
    return found


def _values(sheet: Sheet) -> Iterator[str]:
    """Every value is sourced and used, and its confidence fits its source."""
    known = {source.id: source for source in sheet.sources}
    used: set[str] = set()
    for wording in sheet.languages.values():
        used |= placeholders(" ".join((wording.title, *wording.short, wording.simpler or "")))
    for bullet in sheet.bullets:
        used |= placeholders(" ".join(bullet.texts.values()))
    for value in sheet.values.values():
        if value.source not in known:
            yield f"{sheet.id}: value {value.name} cites {value.source}, which is not a source"
        elif value.confidence is Confidence.OFFICIAL and not known[value.source].official:
            yield f"{sheet.id}: value {value.name} is called official but its source is not"
        if value.name not in used:
            yield f"{sheet.id}: value {value.name} is not used"
