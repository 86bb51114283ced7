"""Languages with a short lexicon: numbers by num2words, dates and units by CLDR."""

from __future__ import annotations

from collections.abc import Callable

from num2words import num2words

from bot.speech.lexicon import Lexicon


def _clock(code: str, joined: str, one: str, whole: str) -> Callable[[int, int, str], str]:
    """Hour and minute with one word between: "diez y treinta"."""

    def time(hour: int, minute: int, before: str) -> str:
        del before
        hours = one if hour == 1 else str(num2words(hour, lang=code))
        return f"{hours} {joined} {num2words(minute, lang=code)}" if minute else f"{hours} {whole}"

    return time


def _german_time(hour: int, minute: int, before: str) -> str:
    del before
    hours = "ein" if hour == 1 else num2words(hour, lang="de")
    return f"{hours} Uhr {num2words(minute, lang='de')}" if minute else f"{hours} Uhr"


def _russian_genitive(number: int) -> str:
    return str(num2words(number, lang="ru", to="ordinal", case="g"))


LEXICONS = {
    "es": Lexicon(
        number="es", point="coma", dot="punto", at="arroba", percent="por ciento", minus="menos",
        to="a", date="{day} de {month} de {year}",
        time=_clock("es", "y", "una", "en punto"),
        symbols={"&": "y", "+": "más", "=": "igual a", "§": "párrafo", "×": "por"},
        abbreviations={"Sr.": "señor", "Sra.": "señora", "n.º": "número", "nº": "número",
                       "p. ej.": "por ejemplo", "Ud.": "usted", "etc.": "etcétera",
                       "av.": "avenida"},
    ),
    "pt": Lexicon(
        number="pt_BR", point="vírgula", dot="ponto", at="arroba", percent="por cento",
        minus="menos", to="a", date="{day} de {month} de {year}",
        time=_clock("pt_BR", "e", "uma", "horas"),
        symbols={"&": "e", "+": "mais", "=": "igual a", "§": "parágrafo", "×": "vezes"},
        abbreviations={"Sr.": "senhor", "Sra.": "senhora", "nº": "número", "n.º": "número",
                       "p. ex.": "por exemplo", "etc.": "etcétera",
                       "av.": "avenida"},
    ),
    "it": Lexicon(
        number="it", point="virgola", dot="punto", at="chiocciola", percent="per cento",
        minus="meno", to="a", time=_clock("it", "e", "una", "in punto"),
        symbols={"&": "e", "+": "più", "=": "uguale a", "§": "paragrafo", "×": "per"},
        abbreviations={"Sig.": "signor", "Sig.ra": "signora", "n.": "numero", "ecc.": "eccetera",
                       "p. es.": "per esempio"},
    ),
    "de": Lexicon(
        number="de", point="Komma", dot="Punkt", at="ät", percent="Prozent", minus="minus",
        to="bis", time=_german_time,
        day=lambda day: f"{num2words(day, lang='de', to='ordinal')}n",
        symbols={"&": "und", "+": "plus", "=": "gleich", "§": "Paragraf", "×": "mal"},
        abbreviations={"z. B.": "zum Beispiel", "z.B.": "zum Beispiel", "Nr.": "Nummer",
                       "bzw.": "beziehungsweise", "usw.": "und so weiter", "Str.": "Straße",
                       "d. h.": "das heißt", "Hr.": "Herr", "Fr.": "Frau", "Tel.": "Telefon"},
    ),
    "ru": Lexicon(
        number="ru", point="запятая", dot="точка", at="собака", percent="процентов",
        minus="минус", to="до", date="{day} {month} {year} года",
        day=_russian_genitive, year=_russian_genitive,
        symbols={"&": "и", "+": "плюс", "=": "равно", "№": "номер", "§": "параграф"},
        abbreviations={"т. е.": "то есть", "т.е.": "то есть", "и т. д.": "и так далее",
                       "и т.д.": "и так далее", "ул.": "улица", "тел.": "телефон",
                       "г-н": "господин", "г-жа": "госпожа", "руб.": "рублей", "ст.": "статья"},
    ),
    "tr": Lexicon(
        number="tr", point="virgül", dot="nokta", at="et", percent="yüzde", minus="eksi", to="ile",
        symbols={"&": "ve", "+": "artı", "=": "eşittir"},
        abbreviations={"vb.": "ve benzeri", "Dr.": "doktor", "No.": "numara", "örn.": "örneğin"},
    ),
    "ro": Lexicon(
        number="ro", point="virgulă", dot="punct", at="a rond", percent="la sută", minus="minus",
        to="până la", symbols={"&": "și", "+": "plus", "=": "egal"},
        abbreviations={"nr.": "numărul", "dl.": "domnul", "dna.": "doamna", "etc.": "etcetera"},
    ),
    "fa": Lexicon(
        number="fa", decimal=".", point="ممیز", dot="نقطه", percent="درصد", minus="منفی", to="تا",
        symbols={"&": "و", "+": "به علاوه", "=": "مساوی"},
    ),
    "bn": Lexicon(
        number="bn", decimal=".", point="দশমিক", dot="ডট", percent="শতাংশ", to="থেকে",
        symbols={"&": "এবং"},
    ),
    "ka": Lexicon(dot="წერტილი", percent="პროცენტი", symbols={"&": "და"}),
    "sq": Lexicon(dot="pikë", percent="për qind", symbols={"&": "dhe"}),
}  # fmt: skip
