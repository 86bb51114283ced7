"""The letters in French: their templates, and what the answers make of them. No fact is added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal

from bot.errors import ConfigError
from bot.ports import Paragraph, Place
from skills.admin_help.render import write_date
from skills.admin_help.sheets import read_yaml

LANGUAGE = "fr"
BLANK, SHORT, RULE = "." * 50, "." * 24, "." * 140
"""Lines to fill in by hand: of a field, of a word, over the whole width."""
DATES = frozenset({"since", "asked", "decision"})


@dataclass(frozen=True, slots=True)
class Template:
    """One kind of letter."""

    questions: tuple[str, ...]
    """Ids of the questions, in the order of asking."""
    subject: str
    body: tuple[tuple[str, str], ...]
    """Paragraphs, each with the question without whose answer it is left out, or ""."""
    enclosed: tuple[str, ...]
    sheet: str | None
    """The knowledge-base sheet behind it."""
    contest: bool
    """True when it contests a decision: to be checked by a lawyer first."""


@dataclass(frozen=True, slots=True)
class Templates:
    """All that is said in letters."""

    letters: Mapping[str, Template]
    recipients: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]]
    """Question -> answer -> its words in the letter."""
    frame: Mapping[str, str]
    """What every letter has around its body."""


@cache
def templates(path: Path = Path(__file__).parent / "letters.yaml") -> Templates:
    """The templates. Raises ConfigError."""
    data = read_yaml(path)
    try:
        return Templates(
            letters={kind: _template(row) for kind, row in data["letters"].items()},
            recipients=data["recipients"],
            choices=data["choices"],
            frame=data["frame"],
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"{path.name}: {error!r}") from error


def _template(row: Mapping[str, Any]) -> Template:
    return Template(
        questions=tuple(row["questions"]),
        subject=row["subject"],
        body=tuple(
            ("", one) if isinstance(one, str) else (one["when"], one["text"]) for one in row["body"]
        ),
        enclosed=tuple(row["enclosed"]),
        sheet=row.get("sheet"),
        contest=row.get("contest", False),
    )


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets the letter."""

    key: str
    """Of `Templates.recipients`; "" when it is none of them."""
    words: str
    """As the person, or the letter that is answered, names them; "" for the usual name."""

    @classmethod
    def read(cls, answer: str) -> Recipient:
        """From the answer to the question ``to``."""
        key, _, words = answer.partition(":")
        return cls(key, words)

    @property
    def answer(self) -> str:
        """The answer that `read` reads."""
        return f"{self.key}:{self.words}"


def written(question: str, answer: str) -> str:
    """An answer as it stands in the letter; a line to fill in where it is empty."""
    known = templates()
    if question in known.choices:
        return known.choices[question].get(answer, BLANK)
    if not answer:
        return SHORT if question in DATES or question == "amount" else BLANK
    if question in DATES:
        return write_date(date.fromisoformat(answer), LANGUAGE)
    if question == "amount":
        return written_amount(answer, LANGUAGE)
    if question == "to":
        recipient = Recipient.read(answer)
        name = recipient.words or known.recipients.get(recipient.key, BLANK)
        return name.replace("{blank}", BLANK)
    return answer


def written_amount(answer: str, language: str) -> str:
    """``1287.45`` as "1287,45 €": cents where there are any, no separators between thousands."""
    pattern = "0.00" if "." in answer else "0"
    return f"{format_decimal(answer, pattern, locale=language)} €"


def letter(kind: str, answers: Mapping[str, str], today: date) -> tuple[Paragraph, ...]:
    """The letter, paragraph by paragraph. `answers`: question -> answer, "" or missing: unknown."""
    return tuple(_paragraphs(kind, answers, today))


def _paragraphs(kind: str, answers: Mapping[str, str], today: date) -> Iterator[Paragraph]:
    known = templates()
    template, frame = known.letters[kind], known.frame
    slots = {one: written(one, answers.get(one, "")) for one in template.questions}
    slots |= {"blank": BLANK, "short": SHORT, "rule": RULE, "subject": template.subject}
    slots |= {"today": write_date(today, LANGUAGE)}

    def filled(text: str, place: Place = Place.BODY) -> Paragraph:
        return Paragraph(text=text.format_map(slots), place=place)

    if template.contest:
        yield filled(frame["note"], Place.NOTE)
    name = frame["name"] if answers.get("name") else frame["no_name"]
    home = "{address}" if answers.get("address") else frame["no_address"]
    yield filled(f"{name}\n{home}", Place.LEFT)
    to = frame["recipient"] if answers.get("to") else frame["no_recipient"]
    yield filled(to, Place.RIGHT)
    yield filled(frame["place"], Place.RIGHT)
    if template.contest:
        yield filled(frame["sent"], Place.LEFT)
    yield filled(frame["subject"], Place.SUBJECT)
    yield filled(frame["reference"], Place.LEFT)
    yield filled(frame["greeting"])
    for needed, text in template.body:
        if not needed or (answers.get(needed) and slots[needed]):
            yield filled(text)
    yield filled(frame["closing"])
    yield filled(frame["signature"] + (name if answers.get("name") else ""), Place.RIGHT)
    if template.enclosed:
        yield filled(frame["enclosed"])
        for text in template.enclosed:
            yield filled(f"– {text}", Place.ITEM)


def as_text(paragraphs: tuple[Paragraph, ...]) -> str:
    """The letter as plain text, a blank line between paragraphs."""
    return _replaced(paragraphs, "." * 16)


def as_speech(paragraphs: tuple[Paragraph, ...]) -> str:
    """The letter to be read aloud in French: a line to fill in is called so."""
    return _replaced(paragraphs, "à compléter")


def _replaced(paragraphs: tuple[Paragraph, ...], blank: str) -> str:
    text = "\n\n".join(one.text for one in paragraphs)
    for line in (RULE, BLANK, SHORT):
        text = text.replace(line, blank)
    return text
