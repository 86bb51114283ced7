"""The text that was read on a photo of a letter: any misreading, any swindler's words."""

from __future__ import annotations

from pathlib import Path

from bot.model import LetterReport
from fuzz.mutations import of_lines
from fuzz.target import Target, hold, text
from skills.describe_image.letters.report import is_letter, report_of, sender_of, subject_of

LETTERS = Path(__file__).parents[2] / "tests" / "fixtures" / "letters"
FIELDS = ("sender", "demand", "deadline", "appointment", "total", "consequence", "appeal")


def report(data: bytes) -> None:
    """Nothing is told that has no quote, and every quote stands in the letter."""
    read = text(data)
    is_letter(read), sender_of(read), subject_of(read)
    found: LetterReport = report_of(read)
    words = "".join(read.split())
    for quote in found.quotes:
        hold("".join(quote.text.split()) in words, f"a quote of {quote.field} is not in the letter")
    for field in FIELDS:
        if getattr(found, field) is not None:
            hold(found.quote(field) is not None, f"{field} without a quote")


def _seeds() -> tuple[bytes, ...]:
    small = sorted(LETTERS.rglob("*.txt"), key=lambda path: path.stat().st_size)[:12]
    own = (
        "CAF de Paris\nParis, le 3 novembre 2026\nObjet : demande de pièces\nMadame, Monsieur,\n"
        "Vous devez envoyer une attestation de loyer avant le 15 décembre 2026.\n"
        "À défaut, vos droits seront suspendus. Montant : 635,71 €\nTél. 01 99 00 12 34",
        "AMENDES : votre amende de 35 € est impayée. Payez sous 24 h : http://example.org/x",
        "PRÉFECTURE\nDécision portant refus de séjour\nVous disposez d'un délai de 30 jours à "
        "compter de la notification pour former un recours.",
        "Convocation\nle 12/01/2027 à 10h30, 3 rue de l'Exemple, 75000 Paris",
    )
    return (*(path.read_bytes() for path in small), *(one.encode() for one in own))


TARGETS = (
    Target(
        name="letters-report", run=report, seeds=_seeds, mutate=of_lines, longest=4096, seconds=2.0
    ),
)
