"""What the locks of the translate skill cost and catch, on the project's own parallel sentences.

    python benchmarks/locks.py [--every N]

Refused: the share of the phrase bank's sentences, French or English beside each other language and
back, that the locks would refuse although they are translations of each other. Caught: the share
of translations with deliberate damage that they refuse: a negation taken out of the bank's own
sentences, another number word, another person's name, another unit, another acronym.
"""

from __future__ import annotations

import argparse
import itertools
from collections import Counter

from bot.cues import fold
from bot.number_words import NUMBERS
from skills.translate import bank, negation
from skills.translate.locks import Lock, broken

NAMES = """
Ahmed أحمد Ахмед አሕመድ আহমেদ აჰმედ
Fatima فاطمة Фатіма ፋጢማ ফাতিমা ფატიმა
Samuel صموئيل Самуель ሳሙኤል স্যামুয়েল სამუელ
Karim كريم Карім ካሪም করিম ქარიმ
Viktor فيكتور Віктор ቪክቶር ভিক্টর ვიქტორ
Tesfay تسفاي Тесфай ተስፋይ তেসফাই ტესფაი
Nadia نادية Надія ናድያ নাদিয়া ნადია
Hussein حسين Хуссейн ሑሴን হুসেইন ჰუსეინ
Kateryna كاترينا Катерина ካተሪና ক্যাটেরিনা კატერინა
Mariam مريم Маріам ማርያም মরিয়ম მარიამ
"""
COLUMN = {"ar": 1, "fa": 1, "ps": 1, "uk": 2, "ru": 2, "am": 3, "ti": 3, "bn": 4, "ka": 5}
SENTENCE = {
    "fr": "Elle habite avec {} et sa mère", "en": "She lives with {} and her mother",
    "ar": "تسكن مع {} وأمها",
    "fa": "او با {} و مادرش زندگی می‌کند", "ps": "هغه له {} او مور سره اوسي",
    "uk": "Вона живе з {} і мамою", "ru": "Она живёт с {} и мамой",
    "ka": "ის {} და დედასთან ცხოვრობს",
    "am": "ከ {} እና ከእናቷ ጋር ትኖራለች", "ti": "ምስ {} ን ኣዲኣን ትነብር", "bn": "সে {} ও তার মায়ের সঙ্গে থাকে",
    "tr": "{} ve annesiyle yaşıyor", "es": "Vive con {} y su madre", "pt": "Vive com {} e a mãe",
    "so": "Waxay la nooshahay {} iyo hooyadeed", "sq": "Ajo jeton me {} dhe nënën e saj",
}  # fmt: skip
UNITS = {
    "fr": "jours semaines mois", "en": "days weeks months", "ar": "أيام أسابيع أشهر",
    "uk": "днів тижнів місяців", "ru": "дней недель месяцев", "fa": "روز هفته ماه",
    "ps": "ورځې اوونۍ میاشتې", "tr": "gün hafta ay", "es": "días semanas meses",
    "pt": "dias semanas meses", "ti": "መዓልታት ሰሙን ኣዋርሕ", "am": "ቀናት ሳምንታት ወራት",
    "so": "maalmood toddobaad bilood", "bn": "দিন সপ্তাহ মাস", "ka": "დღე კვირა თვე",
    "sq": "ditë javë muaj",
}  # fmt: skip
Tally = Counter[tuple[str, str]]


def good(language: str, every: int, tally: Tally) -> None:
    """The bank's own translations."""
    for one in bank.sentences()[::every]:
        for other in {"fr", "en"} - {language}:
            for a, b in ((other, language), (language, other)):
                tally[language, "good"] += 1
                tally[language, "refused"] += bool(broken(one.text(a), one.text(b), (a, b)))


def negations(language: str, every: int, tally: Tally) -> None:
    """Sentences of the bank that deny in both languages, the words that do so taken out."""
    pattern = negation._pattern(language, sure=True)
    other = "en" if language == "fr" else "fr"
    for one in bank.sentences()[::every]:
        text, said = one.text(language), one.text(other)
        if pattern and negation.denies(text, language) and negation.denies(said, other):
            damaged = pattern.sub("", fold(text))
            _count("negation", language, said, damaged, (other, language), Lock.NEGATION, tally)


def words(language: str, tally: Tally) -> None:
    """Number words from three to twelve, each in the place of each other."""
    if language == "fr":
        return
    values = {code: _values(code) for code in ("fr", language)}
    for right, wrong in itertools.permutations(range(3, 13), 2):
        if right in values["fr"] and wrong in values[language]:
            said, found = f"{values['fr'][right]} pages", values[language][wrong]
            _count("number", language, said, found, ("fr", language), Lock.NUMBER, tally)


def _values(language: str) -> dict[int, str]:
    row = NUMBERS[language].split()
    found: dict[int, str] = {}
    for word, value in zip(row[::2], row[1::2], strict=True):
        found.setdefault(int(value), word)
    return found


def names_and_units(language: str, tally: Tally) -> None:
    """Another person, another unit; and the right ones, which must pass."""
    other = "en" if language == "fr" else "fr"
    people = [row.split() for row in NAMES.strip().splitlines()]
    for (at, person), (there, somebody) in itertools.product(enumerate(people), repeat=2):
        said = SENTENCE[other].format(person[COLUMN.get(other, 0)])
        found = SENTENCE[language].format(somebody[COLUMN.get(language, 0)])
        pair = (other, language)
        if at == there:
            tally[language, "name-good"] += 1
            tally[language, "name-refused"] += Lock.NAME in broken(said, found, pair)
        else:
            _count("name", language, said, found, pair, Lock.NAME, tally)
    for one, two in itertools.permutations(range(3), 2):
        said, found = f"15 {UNITS[other].split()[one]}", f"15 {UNITS[language].split()[two]}"
        _count("unit", language, said, found, (other, language), Lock.NUMBER, tally)


def _count(
    kind: str, language: str, said: str, found: str, pair: tuple[str, str], lock: Lock, tally: Tally
) -> None:
    tally[language, kind] += 1
    tally[language, f"{kind}-caught"] += lock in broken(said, found, pair)


def main() -> None:
    """Print one row a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take every N-th sentence of the bank")
    every = parser.parse_args().every
    tally: Tally = Counter()
    print("language  refused good | caught: negation, number word, name, unit | names refused")
    for language in SENTENCE:
        good(language, every, tally)
        negations(language, every, tally)
        words(language, tally)
        names_and_units(language, tally)
        print(language, _row(language, tally), flush=True)
    for language, kind in list(tally):
        tally["all", kind] += tally[language, kind]
    print("all", _row("all", tally))


def _row(language: str, tally: Tally) -> str:
    kinds = ("negation", "number", "name", "unit")
    shares = [_share(tally[language, f"{kind}-caught"], tally[language, kind]) for kind in kinds]
    refused = _share(tally[language, "refused"], tally[language, "good"])
    names = _share(tally[language, "name-refused"], tally[language, "name-good"])
    return f"{refused} | {', '.join(shares)} | {names}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} % of {whole}" if whole else "-"


if __name__ == "__main__":
    main()
