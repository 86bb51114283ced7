"""How people name languages: in the interface languages, by the language's own name, by codes.

Names are those of Unicode CLDR 47 (``languages/languages`` of each locale), with the everyday
variants people use. Forms with endings or joined prepositions are made by rule below.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from babel import Locale

# code: French | English | Arabic | Ukrainian | own name and variants
_NAMES = """
fr: français | French | الفرنسية | французька | français
en: anglais | English | الإنجليزية, الانكليزية | англійська | English
ar: arabe | Arabic | العربية | арабська | العربية, عربي
uk: ukrainien | Ukrainian | الأوكرانية | українська | українська
ru: russe | Russian | الروسية | російська | русский
fa: persan, farsi, dari | Persian | الفارسية, الدرية | перська, фарсі, дарі | فارسی, دری
ps: pachto, pachtou | Pashto, Pushto | البشتو, البشتوية | пушту | پښتو
tr: turc | Turkish | التركية | турецька | Türkçe
es: espagnol | Spanish | الإسبانية | іспанська | español
pt: portugais | Portuguese | البرتغالية | португальська | português
ti: tigrigna, tigrinya | Tigrinya | التغرينية, التيغرينية | тигринья, тигринью | ትግርኛ
am: amharique | Amharic | الأمهرية | амхарська | አማርኛ
so: somali | Somali | الصومالية | сомалі, сомалійська | Soomaali
bn: bengali | Bengali, Bangla | البنغالية | бенгальська | বাংলা
ka: géorgien | Georgian | الجورجية | грузинська | ქართული
sq: albanais | Albanian | الألبانية | албанська | shqip
de: allemand | German | الألمانية | німецька | Deutsch
it: italien | Italian | الإيطالية | італійська | italiano
ro: roumain | Romanian | الرومانية | румунська | română
"""

_OTHERS = """
fr: французский | فرانسه | fransizca | faransi, faransiiska | frengjisht, frangjisht | ፈረንሳይኛ
en: английский | انګریزی, انګلیسي, انگریزی | ingilizce | ingiriis, ingiriisi, ingiriiska
ar: арабский | carabi, carabiga, carabic | arabça | ዓረብኛ, አረብኛ
uk: украинский | اوکرایني | ukrayin | yukreeniyaan
ru: русский | raashiyaan, ruushka
fa: дари, фарси | دری, فارسی دری | darice, dari | beershiyaan, daari | farsisht | ፋርስኛ | ফারসি
ps: پښتو, پشتو, پشتون | পশতু | ፓሽቶ | peştunca | bashtuun, bashto | pashto | pastó, pashtún
tr: ترکی, ترکي | turki, turkiga | তুর্কি
es: castellano | اسپانیولی, هسپانوی | isbaanish, isbaanishka | spanjollisht | ስፓኒሽ, ስፓንኛ
pt: پرتگالی, پرتګالي | boortaqiis, burtuqiis | portugezisht | ፖርቹጋልኛ, ፖርቱጋልኛ | পর্তুগিজ
ti: تیگرینیا, تیګرینیا | tigrinyaca | tigrinja | ትግርኛ | তিগ্রিনিয়া
am: امهری, امهري | amxaari, amxaariga | amharisht | አማርኛ, ኣምሓርኛ
so: сомалийский | سومالی | soomaaliga, somali | ሶማልኛ
bn: بنگلا, بنګالي | bangaali, bengaali | ቤንጋሊ, በንጋልኛ
ka: ګرجي | joorjiyaan | ጆርጂያኛ, ጆርጅያኛ
sq: albaaniyaan, albaani | shqip | አልባኒያኛ, ኣልባንኛ
de: جرمنی, جرمني | ጀርመንኛ | জার্মান
it: ایتالوی | ইতালীয় | talyaaniga | ጣልያንኛ
"""
"""Everyday names and spellings that CLDR does not have."""
_LOCALES = ("ru", "fa", "ps", "tr", "es", "pt", "ti", "am", "so", "bn", "ka", "sq")
_RUSSIAN = ("ский", "ского", "скому", "ским", "ском", "ски")
"""Needs its preposition: на французский, по-французски."""
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None,
                         "ی": "ي", "ک": "ك", "ı": "i"})  # fmt: skip
_ENDINGS = ("ька", "ькою", "ьку", "ької", "ькій", "ьки")
"""Ukrainian adjectives: українська, українською, на українську, по-українськи ..."""


def fold(word: str) -> str:
    """Plain form of one word: lower case, no accents on Latin letters, one spelling in Arabic."""
    plain = ""
    for letter in unicodedata.normalize("NFKC", word).casefold():
        parts = unicodedata.normalize("NFD", letter)
        keep = len(parts) > 1 and unicodedata.name(parts[0], "").startswith("CYRILLIC")
        plain += letter if keep else "".join(p for p in parts if not unicodedata.combining(p))
    return plain.translate(_ARABIC)


def _forms() -> tuple[dict[str, str], dict[str, str]]:
    bare: dict[str, str] = {}
    marked: dict[str, str] = {}
    for row in _NAMES.strip().splitlines():
        code, columns = row.split(":")
        for column in columns.split("|"):
            for name in column.split(","):
                plain = fold(name.strip())
                bare[plain] = code
                if plain.endswith("ька"):
                    marked.update({plain[:-3] + ending: code for ending in _ENDINGS[1:]})
                if plain.startswith("ال"):
                    marked[f"ب{plain}"] = marked[f"لل{plain[2:]}"] = code
                    bare[plain[2:]] = code
    for code, name in _named():
        plain = fold(name).removeprefix("af-")
        if len(plain) < 3 or " " in plain:
            continue
        bare.setdefault(plain, code)
        for form in _with_preposition(plain):
            marked.setdefault(form, code)
        for form in _inflected(plain):
            bare.setdefault(form, code)
    return bare, marked


def _named() -> Iterator[tuple[str, str]]:
    """(code, name) in the other interface languages: Unicode CLDR's, and the everyday ones."""
    rows = [row.split(":") for row in _OTHERS.strip().splitlines()]
    for code, columns in rows:
        for name in columns.replace("|", ",").split(","):
            yield code, name.strip()
    for locale in _LOCALES:
        known = Locale.parse(locale).languages
        for code, _ in rows:
            if code in known and known[code] != "Bangladesh":
                yield code, known[code]


def _with_preposition(plain: str) -> Iterator[str]:
    """Forms that mean "into ..." by themselves."""
    if plain.endswith(("ca", "ce")):  # Turkish: Fransızcaya, İngilizceye
        yield f"{plain}y{plain[-1]}"
        yield f"{plain}d{plain[-1]}"
    elif plain.endswith("ული") or plain.endswith("ური"):  # Georgian: ფრანგულად
        yield f"{plain[:-1]}ად"
    elif "\u0980" <= plain[0] <= "\u09ff":  # Bengali: ফরাসিতে, বাংলায়
        yield f"{plain}তে"
        yield f"{plain}য়"
        yield fold(f"{plain}য়")
        yield f"{plain}ে"
    elif "\u1200" <= plain[0] <= "\u137f":  # Ethiopic: በፈረንሳይኛ, ብፈረንሳይኛ, ንፈረንሳይኛ
        yield from (f"{letter}{plain}" for letter in "በብንለ")


def _inflected(plain: str) -> Iterator[str]:
    """Forms that need a preposition or an ending after them."""
    if plain.endswith("ский"):
        yield from (plain[:-4] + ending for ending in _RUSSIAN)
    elif plain.endswith("ული") or plain.endswith("ური"):
        yield plain[:-1]


BARE, MARKED = _forms()
"""Folded word -> code. A marked form carries its preposition ("باللغة", "українською") and needs
no other; a bare one could also be an ordinary word of the sentence."""
CODES = frozenset(BARE.values())
