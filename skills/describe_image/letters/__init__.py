"""Letters and official paper: who wrote, what they want, by when; every field with its quote."""

from skills.describe_image.letters.report import is_letter, report_of, sender_of, subject_of
from skills.describe_image.letters.text import LetterText

__all__ = ["LetterText", "is_letter", "report_of", "sender_of", "subject_of"]
