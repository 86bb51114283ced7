"""Who wrote a letter.

A name in the letterhead or the signature is the sender's; a name in the text is only spoken of.
Each place where a known name stands has a weight; the heaviest sender is taken, and none when even
that is light ("your CAF file" in a letter without letterhead tells nothing about its writer).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import data, plain, source, wording

ENOUGH = 2.0  # weight from which a sender is named
HEAD, SIGNED, DOMAIN = 6.0, 4.0, 2.5  # weights: letterhead, signature, web or mail address there
SPEAKS, MENTION = 2.5, 0.3  # "the CAF informs you"; merely named
WEAK = 0.45  # factor of names that stand on letters of others
SHARED = 0.4  # share of the heaviest from which one that lives under its letterhead is the writer
LONG = 16  # characters of a phrase that is known even where a space beside it is lost
LONGEST = 60  # characters of a name taken from the letterhead
_SPEAKS = wording(
    r"^(?:\s[\w'-]+){0,4}\s(?:vous|ne vous|a le plaisir|a (?:décidé|examiné|étudié|reçu)|invite"
    r"|organise)\b"
)
_COPY = wording(r"^\W*(?:copies?|cc|ampliation|destinataires?|p\.?j\.?|pièces? jointes?)\b\s?:?")
_DECLARED = wording(r"^\W*(?:expéditeur|de la part de|from|émetteur)\s?:")
_REFERENCE = wording(
    r"^\W*(?:n°|v/?réf|réf|votre|vos|num[ée]ro|dossier|allocataire|destinataire)\b"
)
_NO_NAME = re.compile(r"@|www|\d{5}|[.!?]$|[:;]|^(?:[Ll]e|[Ll]a|[Ll]es) ")
_TAIL = re.compile(  # what a recogniser reads on the same row as a name: another column, an address
    r"\s[-–—|•]\s|,?\s\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|cours|quai|bd|av"
    r"|allée|chemin|route|impasse|square)\b|\s(?:BP|CS|TSA) ?\d|\s\d{5}\s",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:Service|Pôle|Direction|Bureau|Secrétariat|Unité|Département)\b", re.I)
_ADDRESS = re.compile(r"[a-z0-9][a-z0-9.-]*\.[a-z]{2,}")
_LEGAL = re.compile(
    r"\b(?:SARL|S\.A\.R\.L|SASU?|S\.A\.S|EURL|SCI|SELARL|SCP|SNC|SA|S\.A|SCOP|GIE|EI)\b"
    r"|\b(?i:étude|cabinet|soci[ée]t[ée]|entreprise|restaurant|h[ôo]tel|groupe|institut|centre"
    r"|fondation|foyer|r[ée]sidence)\s+[A-ZÉÈ]"
)


@dataclass(frozen=True, slots=True)
class Sender:
    """One known sender."""

    name: str
    words: tuple[tuple[str, re.Pattern[str]], ...]
    """(a part every match carries, pattern for plain forms)."""
    signs: tuple[tuple[str, re.Pattern[str]], ...]
    rows: tuple[str, ...]
    domains: tuple[str, ...]
    within: frozenset[str]
    own: bool
    weak: bool


@dataclass(slots=True)
class Evidence:
    """What speaks for one sender."""

    weight: float = 0.0
    best: float = 0.0
    span: Span | None = None
    spans: list[Span] = field(default_factory=list)
    """Where the name stands in the letterhead or the signature."""

    def add(self, weight: float, span: Span) -> None:
        """The strongest place counts in full, a few further ones a little."""
        if weight >= ENOUGH / 2:
            self.spans.append(span)
        if weight > self.best:
            self.weight += weight - 0.85 * self.best
            self.best, self.span = weight, span
        else:
            self.weight += 0.15 * weight


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote."""

    name: str
    """As people call it: "CAF", "Collège Jean Moulin"."""
    sort: str | None
    """Its name in senders.toml; None for one that is not there."""
    span: Span
    """The words of the letter that show it."""


def writer_of(layout: Layout) -> Writer | None:
    """Who wrote the letter; None when unclear."""
    found = _weighed(layout)
    if found:
        best = _writer(sorted(found, key=lambda sender: -found[sender].weight), found)
        if found[best].weight >= ENOUGH:
            return _named(best, found[best], layout)
    company = _company(layout)
    return Writer(company.text, None, company) if company else None


def _writer(ranked: list[Sender], found: dict[Sender, Evidence]) -> Sender:
    """The heaviest, or who writes under its letterhead."""
    best = ranked[0]
    for _ in range(3):
        inner = next(
            (
                one
                for one in ranked
                if best.name in one.within
                and found[one].best >= max(ENOUGH, SHARED * found[best].best)
                and one is not best
            ),
            None,
        )
        if inner is None:
            break
        best = inner
    return best


def _named(sender: Sender, evidence: Evidence, layout: Layout) -> Writer | None:
    """Those of whom there are many are called by the row that names this one."""
    if evidence.span is None:
        return None
    rows = [one for span in evidence.spans if (one := _own_row(span, layout))]
    if not sender.own or not rows:
        return Writer(sender.name, sender.name, evidence.span)
    # "Est Habitat" rather than "Office public de l'habitat"
    row = next((row for row, span in rows if len(row.text) > len(span.text) + 2), rows[0][0])
    company = _company(layout)  # "SELARL X" rather than "Avocats à la cour"
    if company and company.end <= row.start:
        row = company
    return Writer(row.text, sender.name, row)


def _own_row(span: Span, layout: Layout) -> tuple[Span, Span] | None:
    """(the row of a name without its tail, the name); None where the row is no name."""
    row = next((row for row in layout.rows if row.start <= span.start < row.end), None)
    if row is None or len(row.text) > LONGEST or _NO_NAME.search(row.text):
        return None
    first = _TAIL.split(row.text)[0].strip(" ,-–|•")
    tail = span.end > row.start + len(first)  # "Agence du Parc - gestion locative"
    if not first[:1].isupper() or (tail and (len(first.split()) < 2 or _PART.match(first))):
        return None
    return Span(row.start, row.start + len(first), first), span


def _weighed(layout: Layout) -> dict[Sender, Evidence]:
    found: dict[Sender, Evidence] = {}
    whole = plain(layout.text.flowing)
    candidates = [
        (sender, [p for key, p in sender.words if key in whole],
         [p for key, p in sender.signs if key in whole])
        for sender in _senders()
    ]  # fmt: skip
    for number, row in enumerate(layout.rows):
        text = layout.plain_rows[number]
        place = _place(layout, number)
        for sender, words, signs in candidates:
            for weight, start, end in _matches(sender, words, signs, text, place):
                evidence = found.setdefault(sender, Evidence())
                span = layout.text.span(row.start + start, row.start + end)
                evidence.add(weight * (WEAK if sender.weak and weight < SIGNED else 1.0), span)
    _add_domains(layout, found)
    return found


def _place(layout: Layout, number: int) -> float:
    """Weight of a name in this row; negative numbers stand for "part of the running text"."""
    text = layout.plain_rows[number]
    if _COPY.search(text):
        return 0.0
    if _DECLARED.search(text):
        return HEAD
    if number < layout.head_end:
        if _REFERENCE.search(text):
            return 2 * MENTION
        return HEAD - min(number, 10) * 0.2
    if number >= layout.foot_start:
        return SIGNED
    return -MENTION


def _matches(
    sender: Sender,
    words: list[re.Pattern[str]],
    signs: list[re.Pattern[str]],
    text: str,
    place: float,
) -> Iterator[tuple[float, int, int]]:
    """(weight, start, end) of the sender's names in one row."""
    if place > MENTION:
        if text.strip(" .,-") in sender.rows:
            yield place, 0, len(text)
        for pattern in signs:
            if match := pattern.search(text):
                yield max(place, SIGNED), *match.span()
    for pattern in words:
        if match := pattern.search(text):
            yield _weight(place, text, match), *match.span()


def _weight(place: float, text: str, match: re.Match[str]) -> float:
    """In the letterhead a name stands near the start of its row; in a sentence it may speak."""
    before = text[: match.start()]
    after = text[match.end() :]
    if _SPEAKS.search(after) and len(before.split()) <= 3:
        return SPEAKS if place < 0 else max(place, SPEAKS)
    if place < 0:
        return -place
    if place == SIGNED and len(before.split()) <= 2:  # "votre Caf"
        return place
    if len(before.split()) > 4 or before.rstrip().endswith(
        ("votre", "aupres de la", "a la", "votre dossler")
    ):
        return min(place, 3 * MENTION)
    # A longer name tells more than a word that also stands in others' names.
    return place + min(len(match.group()), 40) / 40


def _add_domains(layout: Layout, found: dict[Sender, Evidence]) -> None:
    lowered = layout.text.flowing.lower()
    if "." not in lowered:
        return
    for match in _ADDRESS.finditer(lowered):
        for sender in _senders():
            if any(_ends(match.group(), domain) for domain in sender.domains):
                span = layout.text.span(*match.span())
                evidence = found.setdefault(sender, Evidence())
                evidence.add(_domain_weight(layout, span) * (WEAK if sender.weak else 1), span)


def _domain_weight(layout: Layout, span: Span) -> float:
    number = next((n for n, row in enumerate(layout.rows) if row.start <= span.start < row.end), 0)
    outside = number < layout.head_end or number >= layout.foot_start
    alone = len(layout.rows[number].text.split()) <= 6 if layout.rows else False
    return DOMAIN if outside and alone else 3 * MENTION


def _ends(address: str, domain: str) -> bool:
    return address == domain or address.endswith("." + domain)


def _company(layout: Layout) -> Span | None:
    """A row of the letterhead that bears a legal form."""
    for row in layout.rows[: min(layout.head_end, 5)]:
        if _LEGAL.search(row.text) and 4 < len(row.text) <= LONGEST and row.text[-1] not in ".:;":
            return row
    return None


@lru_cache(maxsize=1)
def _senders() -> tuple[Sender, ...]:
    return tuple(
        Sender(
            name=str(one["name"]),
            words=tuple(_phrase(str(word)) for word in one["words"]),
            signs=tuple(_phrase(str(word)) for word in one.get("signs", ())),
            rows=tuple(plain(str(row)) for row in one.get("rows", ())),
            domains=tuple(str(domain) for domain in one.get("domains", ())),
            within=frozenset(str(name) for name in one.get("within", ())),
            own=bool(one.get("own", False)),
            weak=bool(one.get("weak", False)),
        )
        for one in data("senders.toml")["sender"]
    )


def _phrase(words: str) -> tuple[str, re.Pattern[str]]:
    """The longest run of letters that every match carries, and the pattern."""
    escaped = source(words.replace(".", r"\."))
    key = max(re.split(r"[\W_]+|œ", plain(words)), key=len)
    if len(words) >= LONG and " " in words:  # so long that it is no part of another word
        return key, re.compile(escaped)
    return key, re.compile(rf"(?<![^\W_]){escaped}(?![^\W_])")
