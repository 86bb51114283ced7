"""Names and acronyms survive a translation (rule R7): "Ahmed" is not "Mohamed", CAF stays CAF.

A name is what follows "my name is" or "Mrs", in any script, and a capitalised word inside a
sentence. It is looked for in the translation as it is written, and by its sound where the script is
another one. Countries, cities, languages, days and months have names of their own in every
language (Unicode CLDR 47): those are no names here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from babel import Locale, UnknownLocaleError

from bot.cues import fold
from skills.translate.sounding import alike, sound

ACROSS = 0.7
"""How near (0.0-1.0) a name must sound in another script."""
SHORT = 2  # words of a text that may be all names; consonants of a name that must all be there
TWO_WORDS = 4  # consonants of a name that may be two words elsewhere
LONG = 7  # letters of a name whose last two may be an ending
NEAR_PLACE = (4, 5)  # letters that a country and its adjective share: Iran, Iranian; Syria, Syrian
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u064b-\u0652\u0980-\u09e3])*")
_START = re.compile(r"(?:^|[.!?¿¡…:;\n«»“”\"„(\[*•।።፤፣؟–—-])[\s\u00a0\u202f'’\"«“(¿¡]*$")
_ACRONYM = re.compile(r"(?<![\w.@/-])[A-ZÀ-Þ]{2,8}\d?[A-Z]?(?![\w@/]|\.\w)")


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


_TRANSLATED = _set(
    "sms mms tv pc usa us uk eu ue un onu ngo ong hiv vih aids sida tva vat ok id cv dna adn gp qr "
    "gps pdf irm mri ti tic it ia ai pin sim usb wifi faq am pm bc ad ac dc no non oui yes not ne "
    "pas sos stop ii iii iv vi vii viii ix xi xii xiv xv xvi"
)
"""Written otherwise in other languages, or no acronyms at all."""
_LEADS = """
fr: je m appelle|mon nom est|son nom est|elle s appelle|il s appelle|nomme|monsieur|madame|
 mademoiselle|mme|mlle|docteur|dr|maitre
en: my name is|name is|i am called|called|mr|mrs|ms|miss|dr|doctor
ar: اسمي|واسمي|اسمه|اسمها|السيد|السيده
uk: мене звати|мене звуть|моє ім'я|пан|пані|лікар|його звати|її звати
ru: меня зовут|мое имя|господин|госпожа|доктор|его зовут|ее зовут
fa: نام من|اسم من|آقاي|خانم
ps: زما نوم|ښاغلي|مېرمن
tr: benim adim|adim|doktor|bay|bayan
es: me llamo|mi nombre es|se llama|senor|senora|sr|sra|doctor|doctora|dr|dra
pt: chamo me|o meu nome e|meu nome e|chama se|senhor|senhora|sr|sra|doutor|doutora|dr|dra
ti: ስመይ|አይተ|ወይዘሮ
am: ስሜ|አቶ|ወይዘሮ
so: magacaygu waa|magaceygu waa|mudane|marwo|dhakhtar|dr
bn: আমার নাম|জনাব
ka: მქვია|ბატონი|ქალბატონი
sq: quhem|emri im eshte|une quhem|zoti|zonja|doktor|dr
de: ich heisse|mein name ist|herr|frau|doktor|dr
it: mi chiamo|il mio nome e|si chiama|signor|signora|dottor|dottoressa|dr
ro: ma numesc|numele meu este|domnul|doamna|doctorul|dr
"""
"""What a name stands after."""
_CASED = _set("fr en uk ru tr es pt so sq it ro")
"""Written with capitals for names and little else (German: for every noun)."""
_LATIN = _set("fr en tr es pt so sq it ro de")
_BY_EAR = frozenset({"tr", "so", "sq"})
_SMALL = _set("est es is usted ustedes ella e eshte eshtë waa من د را is")
_CORPORATE = _set(
    "Internet Web Wi Fi Bluetooth Google Facebook WhatsApp Dieu God Allah Monsieur "
    "Madame Mademoiselle Mme Mlle Mr Mrs Ms Miss Dr Docteur Doctor Sir Madam Señor Señora Senhor "
    "Senhora Dios Deus Zoti Bog Tanrı Etat État State Estado Mairie Préfecture Republic République "
    "Euro Euros Noël Christmas Ramadan Islam Muslim Christian Jewish Navidad Natal Easter Pâques "
    "Nord Sud Est Ouest North South East West Conseil Council Consejo Conselho Senate Sénat Senado "
    "Rights Droits Défenseur Defender Children Enfance"
)


def acronyms_survive(source: str, target: str) -> bool:
    """True when every acronym of the source stands in the target, or is spoken there."""
    words = [word for word in _TOKEN.findall(source) if len(word) > 1]
    if not words or sum(word.isupper() for word in words) * 2 > len(words):
        return True  # somebody shouts
    kept = fold(target)
    return all(
        fold(found) in kept or any(sound(found) == sound(word) for word in _words(target))
        for found in acronyms(source)
    )


def spans(text: str, found: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where these words stand in a text."""
    for word in found:
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            yield match.span()


def acronyms(text: str) -> tuple[str, ...]:
    """CAF, OFPRA ... of a text, but for those that other languages write otherwise."""
    found = (match[0] for match in _ACRONYM.finditer(text))
    return tuple(dict.fromkeys(one for one in found if fold(one) not in _TRANSLATED))


def names_survive(source: str, target: str, languages: tuple[str, str]) -> bool:
    """True when every name of the source sounds in the target."""
    return all(_found(name, target, languages) for name in names(source, languages[0]))


def names(text: str, language: str) -> tuple[str, ...]:
    """The names in a text, in order."""
    found = [*_led(text, language)]
    if language in _CASED:
        found += _capitals(text, language)
    return tuple(dict.fromkeys(found))


def _led(text: str, language: str) -> Iterator[str]:
    """Names after "my name is" or "Mrs"."""
    leads = _leads().get(language, ())
    tokens = [(match[0], fold(match[0])) for match in _TOKEN.finditer(text)]
    for lead in leads:
        size = len(lead)
        for at in range(len(tokens) - size):
            if tuple(plain for _, plain in tokens[at : at + size]) != lead:
                continue
            word, plain = tokens[at + size]
            small = language in _CASED and word[0].islower() and size == 1
            if len(plain) > 1 and plain not in _SMALL and not small and not _known(plain, language):
                yield word


@lru_cache(maxsize=1)
def _leads() -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in _LEADS.replace("|\n", "|").strip().splitlines():
        language, words = row.split(": ")
        table[language] = tuple(tuple(fold(lead).split()) for lead in words.split("|"))
    return table


def _capitals(text: str, language: str) -> Iterator[str]:
    """Capitalised words inside a sentence."""
    rest = [word for word in _TOKEN.findall(text)[1:] if len(word) > 1]
    rest = [word for word in rest if not _known(fold(word), language)]
    if len(rest) > SHORT and sum(word[0].isupper() for word in rest) * 3 > len(rest) * 2:
        return  # a title, or everything is written so
    for match in _TOKEN.finditer(text):
        word = match[0]
        if len(word) < 3 or not word[0].isupper() or word.isupper():
            continue
        if _START.search(text[: match.start()]) or _known(fold(word), language):
            continue
        yield word


def _found(name: str, target: str, languages: tuple[str, str]) -> bool:
    plain = fold(name)
    words = _words(target)
    folded = [fold(word) for word in words]
    stem = plain[: max(3, len(plain) - (1 if len(plain) < LONG else 2))]
    if plain in fold(target) or any(word.startswith(stem) for word in folded):
        return True
    heard = sound(name).replace("H", "")
    if not heard:
        return True  # all vowels: cannot be compared
    if set(languages) <= _LATIN:  # copied as it is, or spelt by ear
        return bool(_BY_EAR & set(languages)) and any(
            heard == sound(word).replace("H", "") for word in words
        )
    if len(heard) == 1:
        return any(heard in sound(word)[:3] for word in words)
    if len(heard) == SHORT:
        return any(sound(word).replace("H", "") == heard for word in words)
    heard_there = [word for word in words if len(sound(word)) > 1]
    if len(heard) >= TWO_WORDS:  # "Abdallah" is "Abd Allah" elsewhere
        heard_there += [f"{one}{two}" for one, two in pairwise(words)]
    return any(alike(name, word) >= ACROSS for word in heard_there)


def _words(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _known(plain: str, language: str) -> bool:
    """True for a country, a city, a language, a day, a month or a word like them."""
    known, stems = _places(language)
    return (
        plain in _CORPORATE
        or plain in known
        or any(len(plain) > size and plain[:size] in stems for size in NEAR_PLACE)
    )


@lru_cache(maxsize=32)
def _places(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """(folded words of CLDR's names, the first letters of countries and languages)."""
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return frozenset(), frozenset()
    nations = [*locale.territories.values(), *locale.languages.values()]
    calendar = [
        *(name for kind in locale.days.values() for name in kind["wide"].values()),
        *(name for kind in locale.months.values() for name in kind["wide"].values()),
    ]
    cities = [str(zone["city"]) for zone in locale.time_zones.values() if "city" in zone]
    words = frozenset(
        word for name in (*nations, *calendar, *cities) for word in fold(name).split()
    )
    stems = frozenset(
        word[: NEAR_PLACE[1]]
        for name in locale.territories.values()
        for word in (fold(name),)
        if " " not in word and len(word) >= NEAR_PLACE[0] and word != "mali"
    )
    return words, stems
