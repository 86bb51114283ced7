"""How people name languages: in the four interface languages, by the language's own name, by codes.

Names are those of Unicode CLDR 47 (``languages/languages`` of each locale), with the everyday
variants people use. Forms with endings or joined prepositions are made by rule below.
"""

from __future__ import annotations

import unicodedata

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

_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None})
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
    return bare, marked


BARE, MARKED = _forms()
"""Folded word -> code. A marked form carries its preposition ("باللغة", "українською") and needs
no other; a bare one could also be an ordinary word of the sentence."""
CODES = frozenset(BARE.values())
