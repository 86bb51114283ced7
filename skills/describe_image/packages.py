"""Medicine boxes, food packages and money, from the words printed on them.

Everything is quoted with the recogniser's confidence, and nothing rests on one uncertain reading
(rule B5): readings that differ are all said, as doubts. What is not printed is not said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.model import Line
from bot.seeing.gs1 import Gs1
from skills.describe_image.expiries import AGREED, EXPIRES, SURE, Reading, expiry_of
from skills.describe_image.money import money_in

LABEL = 900  # characters: more is a leaflet, whose text is told as any other, with the warning


class Kind(StrEnum):
    """What is never told without the offer of a person."""

    MEDICINE = "medicine"
    FOOD = "food"
    MONEY = "money"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What is printed on a package, a banknote or a coin. Empty or None: not read."""

    kind: Kind
    name: Reading | None = None
    strengths: tuple[Reading, ...] = ()
    """Several when lines differ: then none of them is sure."""
    form: str | None = None
    """A key of the ``photo-medicine-form`` sentence: tablet, capsule, syrup ..."""
    expiries: tuple[Reading, ...] = ()
    """As printed. Several when lines differ."""
    expiry: date | None = None
    """The last day, when code and print do not contradict each other and each is sure enough."""
    lot: Reading | None = None
    allergens: Reading | None = None
    amounts: tuple[Reading, ...] = ()
    """Money: "50 EURO" as printed."""

    @property
    def doubtful(self) -> bool:
        """True when a reading is unsure or readings contradict each other."""
        readings = (*self.strengths, *self.expiries, *filter(None, (self.name, self.allergens)))
        unsure = any(reading.confidence < SURE for reading in readings)
        return unsure or len(self.strengths) > 1 or len(self.expiries) > 1

    @property
    def told(self) -> bool:
        """True when something of it was read: then it is told as a package, else as a text."""
        parts = (self.name, self.strengths, self.form, self.expiries, self.expiry, self.amounts)
        return any(parts) or self.allergens is not None

    @property
    def evidence(self) -> tuple[str, ...]:
        """Days in a form in which every number of a sentence about them occurs (rule R3)."""
        return (self.expiry.isoformat(),) if self.expiry else ()


_STRENGTH = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[  ]?\d{3})*(?:[.,]\d+)?[  ]?(?:mg|µg|μg|mcg|microgrammes?|UI|IU"
    r"|мг|мкг|ملغ|مغ|ملجم)(?![a-zа-я])"
    r"(?:[  ]?/[  ]?\d*(?:[.,]\d+)?[  ]?(?:mg|ml|mL|g|dose|h|мл|мг)(?![a-zа-я]))?",
    re.IGNORECASE,
)
_FORMS = {
    "tablet": r"comprim[ée]s?|tablets?|таблет\w+|أقراص|قرص|cpr?\.? pellicul",
    "capsule": r"g[ée]lules?|capsules?|капсул\w+|كبسول\w*",
    "syrup": r"sirop|syrup|сироп\w*|شراب",
    "suppository": r"suppositoires?|suppositor(?:y|ies)|супозитор\w+|свічки|تحاميل|تحميلة",
    "drops": r"gouttes?|collyre|drops|крапл\w+|قطرة|قطرات",
    "solution": r"solution|suspension|розчин\w*|суспенз\w+|محلول|معلق",
    "powder": r"poudre|sachets?(?:-doses?)?|powder|порошок|مسحوق",
    "cream": r"cr[èe]me|pommade|gel|cream|ointment|мазь|крем|гель|مرهم|كريم",
    "spray": r"spray|inhalation|a[ée]rosol|спрей|بخاخ",
    "patch": r"dispositifs? transdermiques?|patch(?:s|es)?|пластир\w*|لصقة",
}
_FORM = {key: re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE) for key, words in _FORMS.items()}
# What only a medicine's label says beside its strength and its form.
_MEDICAL = re.compile(
    r"voie (?:orale|cutan[ée]e|nasale|rectale)|posologie|notice|m[ée]dicament|substance active"
    r"|excipients?|prescription|oral use|medicine|ліки|лікарськ|перорально|دواء|عن طريق الفم"
    r"|CIP\b|\bAMM\b|parac[ée]tamol|ibuprof[èe]ne|amoxicilline|aspirine|парацетамол|باراسيتامول",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\bmadame\b|\bmonsieur\b|\bobjet ?:|cordialement|salutations|\bdear\b|yours (?:sincerely|"
    r"faithfully)|шановн|з повагою|السيد|تحية",
    re.IGNORECASE,
)
_ALLERGENS = re.compile(
    r"allerg[èeé]n|contient ?:|contains ?:|peut contenir|traces? (?:[ée]ventuelles? )?d[e']"
    r"|may contain|алерген|може містити|مسببات الحساسية|قد يحتوي",
    re.IGNORECASE,
)
_FOOD = re.compile(
    r"ingr[ée]dients?|valeurs? nutritionnelles?|nutrition|\bsans gluten\b|склад ?:|المكونات",
    re.IGNORECASE,
)
_LOT = re.compile(
    r"\b(?:LOT|BATCH|Серія|التشغيلة)\b[ .:°]*([A-Z0-9][A-Z0-9-]{2,19})", re.IGNORECASE
)


def package_of(lines: Sequence[Line], code: Gs1 | None = None) -> Package | None:
    """The package whose label was read, or None for anything else, a letter above all.

    `code`: what a GS1 code on the same picture says.
    """
    text = "\n".join(line.text for line in lines)
    if _LETTER.search(text):
        return None
    if (code is not None and code.cip13) or _is_medicine(text):
        return Package(kind=Kind.MEDICINE) if len(text) > LABEL else _medicine(lines, code)
    if amounts := money_in(lines):
        readings = tuple(Reading(amount, confidence) for amount, confidence in amounts)
        return Package(kind=Kind.MONEY, amounts=readings)
    if _ALLERGENS.search(text) or _FOOD.search(text):
        expiries, day = expiry_of(lines, code)
        return Package(
            kind=Kind.FOOD, name=_name(lines), expiries=expiries, expiry=day,
            allergens=_allergens(lines),
        )  # fmt: skip
    return None


def _is_medicine(text: str) -> bool:
    """Two signs of a medicine: one alone is on many papers."""
    form = any(pattern.search(text) for pattern in _FORM.values())
    signs = (_STRENGTH.search(text), form, _MEDICAL.search(text))
    return sum(map(bool, signs)) >= 2


def _medicine(lines: Sequence[Line], code: Gs1 | None) -> Package:
    expiries, day = expiry_of(lines, code)
    lots = [
        Reading(match[1], line.confidence) for line in lines if (match := _LOT.search(line.text))
    ]
    lot = Reading(code.lot, AGREED) if code and code.lot else next(iter(lots), None)
    return Package(
        kind=Kind.MEDICINE,
        name=_name(lines),
        strengths=_strengths(lines),
        form=_form(lines),
        expiries=expiries,
        expiry=day,
        lot=lot,
    )


def _form(lines: Sequence[Line]) -> str | None:
    text = " ".join(line.text for line in lines)
    return next((key for key, pattern in _FORM.items() if pattern.search(text)), None)


def _strengths(lines: Sequence[Line]) -> tuple[Reading, ...]:
    """Each strength once, with its best confidence. "875 mg/125 mg" is one."""
    found: dict[str, Reading] = {}
    for line in lines:
        for match in _STRENGTH.finditer(line.text):
            key = re.sub(r"[\s  ]", "", match.group()).casefold().replace(",", ".")
            if key not in found or found[key].confidence < line.confidence:
                found[key] = Reading(match.group(), line.confidence)
    return tuple(found.values())


def _name(lines: Sequence[Line]) -> Reading | None:
    """The words in the largest letters, without strength; None when no line is a name."""
    best: tuple[float, Reading] | None = None
    for line in lines:
        words = _STRENGTH.sub("", line.text).strip(" ,;:-–")
        if sum(letter.isalpha() for letter in words) < 4 or EXPIRES.search(words):
            continue
        if any(p.search(words) for p in (_LOT, _MEDICAL, _ALLERGENS, _FOOD)) and best is not None:
            continue
        height = line.box.bottom - line.box.top
        if best is None or height > best[0] * 1.1:
            best = (height, Reading(words, line.confidence))
    return best[1] if best else None


def _allergens(lines: Sequence[Line]) -> Reading | None:
    """The line about allergens, with the next one when it goes on."""
    for at, line in enumerate(lines):
        if not _ALLERGENS.search(line.text):
            continue
        if line.text.rstrip()[-1:] in ",:" and at + 1 < len(lines):
            after = lines[at + 1]
            return Reading(f"{line.text} {after.text}", min(line.confidence, after.confidence))
        return Reading(line.text, line.confidence)
    return None
