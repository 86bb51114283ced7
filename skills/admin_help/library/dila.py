"""The XML of DILA's open data "Vos droits et démarches", format 3.x: one sheet, one file.

Described by the publisher's schemas ``Publication.xsd`` and ``ServiceComplementaire.xsd``. Files
are UTF-8 without a document type: one that declares entities is refused before it is parsed.
"""

from __future__ import annotations

import re
from datetime import date
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from skills.admin_help.library.fiches_vdd import DEPTH
from skills.admin_help.library.model import Banner, ImportedSheet
from skills.admin_help.library.passages import flat, passages, sentences_of

ROOTS = ("Publication", "ServiceComplementaire")
PAGE = "https://www.service-public.gouv.fr/particuliers/vosdroits/"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_ID = re.compile(r"[FNR]\d{1,7}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_OFFICIAL = re.compile(r"https://(?:[a-z-]+\.)*service-public(?:\.gouv)?\.fr/[\w/.-]*")


class _Bounded(TreeBuilder):
    """Refuses what no sheet has: more levels than anybody writes."""

    depth = 0

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        self.depth += 1
        if self.depth > DEPTH:
            raise ValueError("nested too deeply")
        return super().start(tag, attrs)

    def end(self, tag: str) -> Element:
        self.depth -= 1
        return super().end(tag)


def element(content: bytes) -> Element:
    """The root element of a sheet. Raises ValueError when it is not one."""
    text = content.decode("utf-8-sig")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ValueError("declares a document type")
    parser = XMLParser(target=_Bounded())  # noqa: S314 - no entity can be declared, see above
    try:
        parser.feed(text)
        root = parser.close()
    except ParseError as error:
        raise ValueError(str(error)) from error
    if not isinstance(root, Element):
        raise ValueError("empty")
    for part in root.iter():
        part.tag = part.tag.replace(_DUBLIN_CORE, "dc:")
    return root


def for_people(root: Element) -> bool:
    """False for a sheet that only firms or associations are meant to read."""
    audiences = {flat(part) for part in root.findall("Audience")}
    return not audiences or "Particuliers" in audiences


def sheet(root: Element) -> ImportedSheet:
    """What a sheet says. Raises ValueError when it lacks an id, a title or a date."""
    name = root.get("ID", "")
    title = flat(root.find("dc:title"))
    day = _day(flat(root.find("dc:date")))
    if root.tag not in ROOTS or not _ID.fullmatch(name) or not title or day is None:
        raise ValueError("no sheet")
    url = root.get("spUrl", "")
    return ImportedSheet(
        id=name,
        title=title,
        day=day,
        # Shown to people: an address elsewhere than the publisher's is not taken over.
        url=url if _OFFICIAL.fullmatch(url) else PAGE + name,
        topics=_topics(root, title),
        banners=tuple(_banner(one) for one in root.findall("Avertissement")),
        passages=passages(root),
    )


def _day(text: str) -> date | None:
    """The date in "modified 2020-10-07"."""
    found = _DAY.search(text)
    return date.fromisoformat(found.group()) if found else None


def _topics(root: Element, title: str) -> tuple[str, ...]:
    names = [flat(one) for one in root.findall("FilDAriane/Niveau")[1:]]
    names += [flat(root.find("SousThemePere")), flat(root.find("SousDossierPere"))]
    return tuple(dict.fromkeys(name for name in names if name and name != title))


def _banner(part: Element) -> Banner:
    paragraphs = [flat(one) for one in part.iter("Paragraphe")]
    return Banner(
        title=flat(part.find("Titre")),
        text=" ".join(sentence for one in paragraphs for sentence in sentences_of(one)),
        day=_day(part.get("date", "")),
    )
