"""Languages with a short lexicon: numbers by num2words, dates and units by CLDR."""

from __future__ import annotations

from bot.speech.lexicon import Lexicon

LEXICONS = {
    "es": Lexicon(
        number="es", point="coma", dot="punto", at="arroba", percent="por ciento", minus="menos",
        to="a", date="{day} de {month} de {year}",
        symbols={"&": "y", "+": "más", "=": "igual a", "§": "párrafo", "×": "por"},
        abbreviations={"Sr.": "señor", "Sra.": "señora", "n.º": "número", "nº": "número",
                       "p. ej.": "por ejemplo", "Ud.": "usted", "etc.": "etcétera",
                       "av.": "avenida"},
    ),
    "pt": Lexicon(
        number="pt_BR", point="vírgula", dot="ponto", at="arroba", percent="por cento",
        minus="menos", to="a", date="{day} de {month} de {year}",
        symbols={"&": "e", "+": "mais", "=": "igual a", "§": "parágrafo", "×": "vezes"},
        abbreviations={"Sr.": "senhor", "Sra.": "senhora", "nº": "número", "n.º": "número",
                       "p. ex.": "por exemplo", "etc.": "etcétera",
                       "av.": "avenida"},
    ),
    "it": Lexicon(
        number="it", point="virgola", dot="punto", at="chiocciola", percent="per cento",
        minus="meno", to="a",
        symbols={"&": "e", "+": "più", "=": "uguale a", "§": "paragrafo", "×": "per"},
        abbreviations={"Sig.": "signor", "Sig.ra": "signora", "n.": "numero", "ecc.": "eccetera",
                       "p. es.": "per esempio"},
    ),
    "de": Lexicon(
        number="de", point="Komma", dot="Punkt", at="ät", percent="Prozent", minus="minus",
        to="bis",
        symbols={"&": "und", "+": "plus", "=": "gleich", "§": "Paragraf", "×": "mal"},
        abbreviations={"z. B.": "zum Beispiel", "z.B.": "zum Beispiel", "Nr.": "Nummer",
                       "bzw.": "beziehungsweise", "usw.": "und so weiter", "Str.": "Straße",
                       "d. h.": "das heißt", "Hr.": "Herr", "Fr.": "Frau", "Tel.": "Telefon"},
    ),
    "ru": Lexicon(
        number="ru", point="запятая", dot="точка", at="собака", percent="процентов",
        minus="минус", to="–", date="{day} {month} {year} года",
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
