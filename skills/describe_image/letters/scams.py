"""Whether a message is a scam, with the reasons seen.

Each sign has a weight; a message is called a scam only from `SURE` on, and never for a threat, a
short delay or a demand for money alone: genuine fines and reminders have those too. What decides is
what genuine senders do not do: a link that imitates an official site, a request for card numbers,
gift cards, a few euros for a parcel, a sold appointment, a new number of "your child". Sentences
that warn against scams are not counted. Links are never quoted.

Official domains: ends in .gouv.fr, or the bodies' own sites as their letters print them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import Span
from skills.describe_image.letters.wording import data, written

SURE = 3.0
_DATA = data("scams.toml")
_OFFICIAL = tuple(str(domain) for domain in _DATA["official"])
_SHORTENERS = frozenset(_DATA["shorteners"])
_FREE_MAIL = frozenset(_DATA["free_mail"])
_BRANDS = re.compile("|".join(_DATA["brands"]))
_VAGUE = re.compile("|".join(_DATA["vague"]))
_CHEAP = frozenset(_DATA["cheap"])
_WARNS = written(_DATA["warns"])
_OFFICIAL_CLAIM = written(_DATA["claims"])
_ENDS = "|".join(_DATA["ends"])
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"]+|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,5}"
    rf"(?:{_ENDS})"
    r"(?![\w-])(?:[/?][^\s<>«»\"]*)?",
    re.IGNORECASE,
)  # fmt: skip
_REST = re.compile(r"\s[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s<>«»\"]*", re.IGNORECASE)
_PRESSES = written(_DATA["presses"])
_LURES = frozenset(_DATA["lures"])
_LURES_ALONE = frozenset({"parcel", "bank-alarm"})
_MAIL = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[a-z]{2,12})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason: its key, its weight, and the wording."""

    key: str
    weight: float
    pattern: re.Pattern[str]


_SIGNS = tuple(
    Sign(str(one["key"]), float(one["weight"]), written(one["words"])) for one in _DATA["sign"]
)
# Told as no reason: genuine letters have it too.
_SILENT = frozenset({"click"})
LINK, MISMATCH = "link-not-official", "mismatched-sender"
# Without one of these, a message is a reminder or an advertisement, however it threatens.
_STRONG = frozenset(_DATA["strong"])
KEYS = tuple(dict.fromkeys([LINK, MISMATCH, *(s.key for s in _SIGNS if s.key not in _SILENT)]))
IMITATES, HIDES, UNKNOWN = 2.5, 2.0, 0.7  # weights of links
PRESSES = 2.2  # weight of any other link in a short message that presses; its lure weighs beside it
MESSAGE = 700  # characters of a short message at most
GENUINE = 2.5  # taken off where only official links, or the form of a letter, are seen
FORMAL = 1.0  # taken off where a letter has a subject and a closing formula besides its link
Links = Sequence[tuple[int, int]]
Seen = tuple[float, Span | None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A message that is a scam: why, and the words that show it (never a link)."""

    reasons: tuple[str, ...]
    spans: tuple[Span, ...]


def scam_in(layout: Layout) -> Verdict | None:
    """The verdict; None when it is not sure."""
    links = _links(layout.text.flowing)
    found = dict(_signs(layout, links))
    if weight := _link_weight(layout, links, found):
        found[LINK] = (weight, _before_link(layout, links))
    if _mismatched(layout):
        found[MISMATCH] = (2.0, None)
    if sum(weight for weight, _ in found.values()) - _trust(layout, found) < SURE:
        return None
    if not _STRONG & found.keys():
        return None
    ranked = sorted((key for key in found if key not in _SILENT), key=lambda key: -found[key][0])
    spans = tuple(span for key in ranked if (span := found[key][1]) is not None)
    return Verdict(tuple(ranked), spans)


def _signs(layout: Layout, links: Links) -> Iterator[tuple[str, Seen]]:
    """Each sign that is there, outside sentences that warn."""
    told = _untold(layout, links)
    for sign in _SIGNS:
        if match := sign.pattern.search(told):
            yield sign.key, (sign.weight, _clean(layout, match.span(), links))


def _untold(layout: Layout, links: Links) -> str:
    """The plain text; sentences that warn, and links, are full stops."""
    told = layout.plain
    for one in layout.statements:
        if _WARNS.search(told, one.start, one.end):
            told = told[: one.start] + "." * (one.end - one.start) + told[one.end :]
    for start, end in links:
        told = told[:start] + " " * (end - start) + told[end:]
    return told.replace("\n", " ")


def _clean(layout: Layout, where: tuple[int, int], links: Links) -> Span | None:
    """The words without a link."""
    start, end = where
    for begin, stop in links:
        if begin < end and start < stop:
            if begin - start >= 3:
                end = begin
            else:
                start = stop
    return layout.text.span(start, end) if end - start > 2 else None


def _before_link(layout: Layout, links: Links) -> Span | None:
    """The last words before the first link: they prove that one stands there without telling it."""
    start = links[0][0] if links else 0
    before = layout.text.flowing[max(0, start - 60) : start].split("\n")[-1]
    words = before.split()[-6:]
    if not words or "@" in before:
        return None
    return layout.text.span(start - len(before) + before.index(words[0]), start)


def _links(flowing: str) -> list[tuple[int, int]]:
    """Where links stand; one that a narrow screen breaks after a hyphen goes on in the next row."""
    found: list[tuple[int, int]] = []
    for match in _LINK.finditer(flowing):
        rest = _REST.match(flowing, match.end()) if match.group().endswith("-") else None
        if not found or match.start() >= found[-1][1]:
            found.append((match.start(), rest.end() if rest else match.end()))
    return found


def _pressed(layout: Layout, found: dict[str, Seen]) -> bool:
    """True for a short message without the form of a letter that presses to act on a known lure.

    No such message comes from the one whose name it bears with a link that is not theirs.
    """
    if layout.subject or layout.closing is not None or len(layout.plain) > MESSAGE:
        return False
    lured = _LURES & found.keys() and _OFFICIAL_CLAIM.search(layout.plain)
    return bool((lured or _LURES_ALONE & found.keys()) and _PRESSES.search(layout.plain))


def _link_weight(layout: Layout, links: Links, found: dict[str, Seen]) -> float:
    """The heaviest link: one that imitates, that hides, or is unknown in an official's name."""
    weight = 0.0
    claims = bool(_OFFICIAL_CLAIM.search(layout.plain))
    for start, end in links:
        domain = domain_of("".join(layout.text.flowing[start:end].split()))
        if is_official(domain) or "." not in domain:
            continue
        if domain in _SHORTENERS:
            weight = max(weight, HIDES)
        elif _imitates(domain):
            weight = max(weight, IMITATES)
        elif _pressed(layout, found):
            weight = max(weight, PRESSES)
        elif claims:
            weight = max(weight, UNKNOWN)
    return weight


def _imitates(domain: str) -> bool:
    """True for an address with a name or a word that is not its own."""
    cheap = domain.rsplit(".", 1)[-1] in _CHEAP
    return bool(_BRANDS.search(domain) or (cheap and _VAGUE.search(domain)))


def domain_of(link: str) -> str:
    """The host of a link, lower case, without www."""
    host = re.sub(r"^https?://", "", link.lower()).split("/")[0].split("?")[0].split(":")[0]
    return host.removeprefix("www.").strip(".,;)(")


def is_official(domain: str) -> bool:
    """True for a domain of a public body or a well-known company."""
    return any(domain == known or domain.endswith("." + known) for known in _OFFICIAL)


def _mismatched(layout: Layout) -> bool:
    """An official's name over a mail address that anybody can have."""
    mails = (match.group(1).lower() for match in _MAIL.finditer(layout.text.flowing))
    return bool(_OFFICIAL_CLAIM.search(layout.plain)) and any(one in _FREE_MAIL for one in mails)


def _trust(layout: Layout, found: dict[str, Seen]) -> float:
    """What speaks for a genuine letter."""
    subject, closed = layout.subject is not None, layout.closing is not None
    if LINK in found or MISMATCH in found:
        return FORMAL if subject and closed else 0.0
    links = (layout.text.flowing[start:end] for start, end in _links(layout.text.flowing))
    official = any(is_official(domain_of(link)) for link in links)
    return GENUINE if official or subject or closed else 0.0
