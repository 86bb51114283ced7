"""The words of a sheet as passages that may be quoted, and texts as sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from skills.admin_help.library.model import Passage

_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r" ([.,)])")
# Not read: tables make no sense by ear; links, references and conditions are no sentences.
_SKIPPED = frozenset({
    "Tableau", "ServiceEnLigne", "OuSAdresser", "Condition", "Titre", "TitreAlternatif", "Image",
    "Illustration", "Avertissement", "Reference", "PourEnSavoirPlus", "Definition", "Abreviation",
    "VoirAussi", "Fiche", "QuestionReponse", "CommentFaireSi", "FilDAriane", "Theme", "DossierPere",
    "SousDossier", "FicheLiee", "LienExterneCommente", "Problematiques", "Questionnaire",
    "RechercheGuidee", "Partenaire", "ServiceEnLigneAnnexe", "LienWeb", "NoticeLiee",
})  # fmt: skip
_CASES = frozenset({"Situation", "Cas"})
_CHAPTERS = frozenset({"Chapitre", "SousChapitre"})
_NOTES = frozenset({"Attention", "ASavoir", "ANoter", "Rappel"})
_SHORT = 40
"""Letters of the shortest summary that says anything."""
_READ = ("Introduction", "Texte", "ListeSituations", "Description")
_ABBREVIATED = re.compile(
    r"(?:\b(?:art|cf|ex|etc|M|Mme|MM|Mlle|n|L|R|D|St|Ste|tél|env|max|min|p)|°)$"
)
_END = re.compile(r"(?<=[.!?…])[»)]?\s+(?=[A-ZÀÂÇÉÈÊÎÔÛ«\d(])")


def flat(part: Element | None) -> str:
    """All the words of an element in one line; empty for None."""
    if part is None:
        return ""
    return _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", "".join(part.itertext()))).strip()


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a French text; joined with spaces they are the text again."""
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        head = text[start : match.start()]
        if _ABBREVIATED.search(head.rstrip(".")) and head.endswith("."):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    return tuple(one for one in (*found, text[start:].strip()) if one)


@dataclass(frozen=True, slots=True)
class _Place:
    heading: str = ""
    cases: tuple[str, ...] = ()
    quotable: bool = True


def passages(root: Element) -> tuple[Passage, ...]:
    """The passages of a sheet, the summary first, none twice."""
    found: list[Passage] = []
    summary = flat(root.find("dc:description"))
    if root.find("Introduction") is None and summary:
        # Some are cut after so many letters; the title again, or a few words, are no answer.
        whole = summary.endswith((".", "!", "?")) and not summary.endswith("...")
        whole = whole and len(summary) > _SHORT and summary != flat(root.find("dc:title"))
        found.append(Passage(text=summary, quotable=whole))
    for name in _READ:
        for part in root.findall(name):
            found += _read(part, _Place())
    return tuple(dict.fromkeys(passage for passage in found if passage.text))


def _read(part: Element, place: _Place) -> Iterator[Passage]:
    """The passages of one element; a paragraph that ends with a colon takes its list with it."""
    opening = ""
    for child in part:
        if child.tag == "Paragraphe":
            if opening:
                yield _passage(opening, place, whole=False)
            opening = flat(child)
            if not opening.endswith(":"):
                yield _passage(opening, place)
                opening = ""
        elif child.tag == "Liste":
            yield _passage(_listed(opening, child), place)
            opening = ""
        elif child.tag not in _SKIPPED:
            yield from _read(child, _inside(child, place))
    if opening:
        # What the colon announces is not here: a table, cases, addresses.
        yield _passage(opening, place, whole=False)


def _passage(text: str, place: _Place, *, whole: bool = True) -> Passage:
    return Passage(
        text=text, heading=place.heading, cases=place.cases, quotable=place.quotable and whole
    )


def _inside(part: Element, place: _Place) -> _Place:
    title = flat(part.find("Titre"))
    if part.tag in _CASES:
        return replace(place, cases=(*place.cases, title), quotable=place.quotable and bool(title))
    if part.find("Condition") is not None:
        return replace(place, quotable=False)
    if part.tag in _CHAPTERS:
        return replace(place, heading=title or place.heading)
    return place


def _listed(opening: str, part: Element) -> str:
    """A list as one sentence."""
    items = [
        " ".join(flat(paragraph) for paragraph in item).rstrip(" .;,")
        for item in part.findall("Item")
        if not _complex(item)
    ]
    if len(items) < len(part.findall("Item")):
        return ""  # never a list of documents that lacks one
    return f"{opening} {' ; '.join(items)}.".strip() if items else ""


def _complex(item: Element) -> bool:
    """True for an item that holds more than a sentence."""
    return any(item.find(f".//{name}") is not None for name in ("Liste", "Tableau", "BlocCas"))
