"""French: how signs, hours, abbreviations and the administration's acronyms are said."""

from __future__ import annotations

import re

from num2words import num2words

from bot.speech.lexicon import Lexicon

_FEMININE = re.compile(
    r"heures?|minutes?|secondes?|semaines?|années?|fois|personnes?|pièces?|pages?|copies?|photos?|"
    r"femmes?|filles?|familles?|lettres?|demandes?|nuits?|places?|chambres?|gouttes?|cuillères?|"
    r"journées?|cartes?|tonnes?|livres sterling|livre sterling|couronnes?|questions?|ordonnances?|"
    r"adresses?|langues?|enveloppes?|demi-journées?|copies?|feuilles?|enfances?|réponses?|voix|"
    r"[^ ]*(?:tions?|tés?|ttes?|elles?|ures?)(?<!cent)(?<!prénom)"
)


def _number(number: int) -> str:
    return str(num2words(number, lang="fr"))


def _counting(number: int, before: str, after: str) -> str:
    """vingt et une personnes, une semaine, but "page un"."""
    del before
    said = _number(number)
    return said + "e" if re.search(r"\bun$", said) and _FEMININE.fullmatch(after) else said


def _day(day: int) -> str:
    return "premier" if day == 1 else str(num2words(day, lang="fr"))


def _time(hour: int, minute: int, before: str) -> str:
    del before
    said = f"{_counting(hour, '', 'heures')} heure{'s' if hour > 1 else ''}"
    return f"{said} {_counting(minute, '', 'minutes')}" if minute else said


def _ordinal(number: int, ending: str) -> str:
    if number == 1:
        if ending == "ers":
            return "premiers"
        return "première" if ending in {"re", "ère", "ere"} else "premier"
    if ending in {"d", "nd", "nde"}:
        return "seconde" if ending == "nde" else "second"
    return str(num2words(number, lang="fr", to="ordinal"))


def _century(match: re.Match[str]) -> str:
    """XXe siècle, 1re, XVIème."""
    values = {"I": 1, "V": 5, "X": 10}
    digits = [values[letter] for letter in match[1]]
    value = sum(-digit if digit < max(digits[place:]) else digit
                for place, digit in enumerate(digits))  # fmt: skip
    return _ordinal(value, match[2])


_FRACTIONS = {"1/2": "un demi", "1/4": "un quart", "3/4": "trois quarts"}

_ABBREVIATIONS = {
    "pers.": "personne", "hab.": "habitants", "cp.": "comprimés", "cp": "comprimés",
    "gél.": "gélules",
    "M.": "monsieur", "MM.": "messieurs", "Mme": "madame", "Mmes": "mesdames",
    "Mlle": "mademoiselle",
    "Mgr": "monseigneur", "Me": "maître", "Dr": "docteur", "Dr.": "docteur", "Pr": "professeur",
    "Pr.": "professeur", "St": "saint", "Ste": "sainte",
    "av.": "avenue", "Av.": "avenue", "bd": "boulevard", "bd.": "boulevard", "Bd": "boulevard",
    "boul.": "boulevard", "pl.": "place", "imp.": "impasse", "rte": "route", "chem.": "chemin",
    "fg": "faubourg", "fbg": "faubourg", "bât.": "bâtiment", "Bât.": "bâtiment", "bat.": "bâtiment",
    "esc.": "escalier", "ét.": "étage", "appt": "appartement", "appt.": "appartement",
    "apt.": "appartement", "rés.": "résidence", "arr.": "arrondissement", "dép.": "département",
    "n°": "numéro", "N°": "numéro", "nº": "numéro", "n°s": "numéros",
    "art.": "article", "Art.": "article", "al.": "alinéa", "chap.": "chapitre", "p.": "page",
    "pp.": "pages", "cf.": "voir", "etc.": "et cetera", "ex.": "exemple", "p. ex.": "par exemple",
    "p.ex.": "par exemple", "c.-à-d.": "c'est-à-dire", "c-à-d": "c'est-à-dire",
    "càd": "c'est-à-dire",
    "i.e.": "c'est-à-dire", "réf.": "référence", "Réf.": "référence", "réf": "référence",
    "tél.": "téléphone", "Tél.": "téléphone", "tel.": "téléphone", "Tel.": "téléphone",
    "tél": "téléphone", "Tél": "téléphone", "dest.": "destinataire", "exp.": "expéditeur",
    "max.": "maximum", "min.": "minimum", "env.": "environ", "nb": "nombre", "RDV": "rendez-vous",
    "rdv": "rendez-vous", "RV": "rendez-vous", "svp": "s'il vous plaît", "SVP": "s'il vous plaît",
    "s.v.p.": "s'il vous plaît",
    "S.V.P.": "s'il vous plaît", "qté": "quantité", "janv.": "janvier", "févr.": "février",
    "avr.": "avril", "juil.": "juillet", "sept.": "septembre", "oct.": "octobre",
    "nov.": "novembre",
    "déc.": "décembre", "lun.": "lundi", "mar.": "mardi", "mer.": "mercredi", "jeu.": "jeudi",
    "ven.": "vendredi", "sam.": "samedi", "dim.": "dimanche", "cie": "compagnie", "éd.": "édition",
    "PUMa": "puma", "PUMA": "puma", "7j/7": "sept jours sur sept", "7/7": "sept jours sur sept",
    "24h/24": "vingt-quatre heures sur vingt-quatre",
    "24 h/24": "vingt-quatre heures sur vingt-quatre",
    "24/24": "vingt-quatre heures sur vingt-quatre",
}  # fmt: skip

# How the acronyms of the French administration are said; those said letter by letter are absent
# unless they carry digits or look like a word (then their letters are written out).
_ACRONYMS = {
    "CAF": "caf", "OFPRA": "ofpra", "OFII": "o effe i i", "SPADA": "spada", "GUDA": "guda",
    "CADA": "cada",
    "HUDA": "huda", "CPAM": "cépame", "CAES": "caèsse", "URSSAF": "urssaf", "CROUS": "crousse",
    "ANTS": "antsse", "CERFA": "cerfa", "INSEE": "inssé", "SMIC": "smic", "FALC": "falc",
    "DALO": "dalo", "DAHO": "daho", "ANEF": "anèf", "PASS": "passe", "PUMA": "puma", "PAJE": "page",
    "CESEDA": "cézéda", "MDPH": "aime dé pé hache", "ASPA": "aspa",
    "ARIPA": "aripa",
    "CIMADE": "cimade", "SAMU": "samu", "SIAO": "siao", "UDAF": "udaf", "OQTF": "o ku té effe",
    "ADIL": "adil", "CLAT": "clat", "CAP": "cap", "BAC": "bac", "EPIDE": "épide", "DREETS": "drite",
    "FASTT": "fast", "CASNAV": "casnave", "UNICEF": "unicef", "DILCRAH": "dilcra", "FLE": "fleu",
    "DDASS": "dasse", "ASSEDIC": "assédic", "CARSAT": "carsate", "AGEFIPH": "agéfif",
    "ADA": "ada", "AESH": "a eu esse hache", "PAM": "pam", "JPEG": "jipègue", "PDF": "pé dé effe",
    "PACS": "pacse", "SIDA": "sida", "COVID": "covid", "IRM": "i ère aime", "ZEP": "zèp",
}  # fmt: skip

# Spelt so that espeak-ng, which gives the phonemes, reads them right: its "emme" is a nasal vowel.
_LETTERS = {
    "A": "a", "B": "bé", "C": "cé", "D": "dé", "E": "eu", "F": "effe", "G": "gé", "H": "hache",
    "I": "i", "J": "ji", "K": "ka", "L": "elle", "M": "aime", "N": "enne", "O": "o", "P": "pé",
    "Q": "ku", "R": "ère", "S": "esse", "T": "té", "U": "u", "V": "vé", "W": "double vé",
    "X": "ixe", "Y": "i grec", "Z": "zède",
}  # fmt: skip

_BEFORE_NUMBER = frozenset((
    "lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.", "p.", "pp.", "art.", "Art.",
    "al.", "chap.", "bat.", "bât.", "Bât.", "esc.", "arr.",
))  # fmt: skip

_BEFORE_NAME = frozenset((
    "M.", "MM.", "Me", "Mgr", "Dr", "Dr.", "Pr", "Pr.", "St", "Ste", "Bd", "av.", "Av.",
    "bd", "bd.", "pl.", "fg", "imp.", "rte",
))  # fmt: skip

_AFTER_NUMBER = frozenset((
    "janv.", "févr.", "avr.", "juil.", "sept.", "oct.", "nov.", "déc.", "max.", "min.",
    "ex.", "cp", "cp.", "gél.",
))  # fmt: skip

LEXICON = Lexicon(
    number=_number,
    counting=_counting,
    dash="tiret",
    per="par ",
    rules=(
        (re.compile(r"\b([IVX]{1,6})(ers?|re|ère|e|ème|ᵉ)(?= |$|[,.;])"), _century),
        (re.compile(r"(?<![\w/,.])(1/2|1/4|3/4)(?![\w/]|,\d)"), lambda m: _FRACTIONS[m[1]]),
        (re.compile(r"(?<![\w.,])(\d{1,2}) ?x(?= [a-z])"), lambda m: f"{m[1]} fois"),
        (
            re.compile(
                r"(?i)\b((?:loi|décret|ordonnance|directive)(?: n° ?)? ?)(\d{4})-(\d{1,4})\b"
            ),
            lambda m: f"{m[1]} {_number(int(m[2]))} tiret {_number(int(m[3]))}",
        ),
        (re.compile(r"(?<=\d) ?k€"), lambda m: " 000 €"),
        (re.compile(r"(?<=€)/h(?!\w)"), lambda m: "/heure"),
        (re.compile(r"\b1 cp\b\.?"), lambda m: "1 comprimé"),
        (
            re.compile(r"(?<=[^\W\d])\.?/(?=(?:jour|mois|semaine|an|heure|personne|repas|nuit)\b)"),
            lambda m: " par ",
        ),
        (re.compile(r"\b(\d{1,2})°(?= (?:étage|arrondissement))"), lambda m: f"{m[1]}e"),
    ),
    references=(
        r"numéro|n°|allocataire|dossier|étranger|numéro d'étranger|AGDREF|matricule|référence|réf|"
        r"code(?! postal)|"
        r"récépissé|"
        r"numéro de dossier|n° de dossier|n° étranger|identifiant|sécurité sociale|usager|client"
    ),
    headings=(
        "chapitre|Chapitre|titre|Titre|livre|Livre|tome|Tome|Louis|partie|Partie|annexe|Annexe|"
        "section|Section|République|phase|niveau|Napoléon|Henri|François"
    ),
    linking=lambda count: "d'" if count and count % 1_000_000 == 0 else "",
    spelt_from=5,
    decimal=",",
    point="virgule",
    dot="point",
    at="arobase",
    percent="pour cent",
    minus="moins",
    to="à",
    over="sur",
    symbols={
        "½": "un demi", "¼": "un quart", "¾": "trois quarts", "²": "au carré",
        "&": "et", "+": "plus", "=": "égale", "§": "paragraphe", "×": "fois", "÷": "divisé par",
        "±": "plus ou moins", "≤": "au plus", "≥": "au moins", "≈": "environ", "‰": "pour mille",
        "№": "numéro", "#": "numéro",
    },
    abbreviations=_ABBREVIATIONS,
    before_number=_BEFORE_NUMBER,
    before_name=_BEFORE_NAME,
    after_number=_AFTER_NUMBER,
    acronyms=_ACRONYMS,
    letters=_LETTERS,
    titles=frozenset(("monsieur", "madame", "mademoiselle", "maître", "docteur", "messieurs")),
    not_acronyms=frozenset((
        "OUI", "NON", "NE", "PAS", "LE", "LA", "LES", "DE", "DU", "DES", "UN", "UNE", "ET", "OU",
        "EN", "AU", "AUX", "SUR", "ICI", "VU", "TRÈS", "SI", "À", "FIN", "NOM", "RUE", "EST", "OK",
        "ÉTÉ", "MAI", "CE", "VOS", "NOS", "MES", "SES", "PAR", "QUI", "QUE", "LUI", "IL",
    )),
    cent=lambda count: "centime" if count < 2 else "centimes",
    day=_day,
    date="{day} {month} {year}",
    time=_time,
    ordinal=_ordinal,
    ordinal_endings="ères|ère|ere|er|ers|re|res|nde|nd|d|èmes|ème|eme|emes|es|e|ᵉ|ᵉʳ",
    phone_pairs=True,
)  # fmt: skip
