"""What a barcode or QR code contains, in words. Links are neither opened nor read out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.model import Claim
from bot.seeing.gs1 import Gs1, cip13_of, is_checked, parse
from skills.describe_image.words import Says

LONGEST = 120  # characters of other content that are read out

# Second labels below a country under which anybody may register: co.uk, gouv.fr, com.ua ...
_SHARED = frozenset({"ac", "asso", "co", "com", "edu", "gob", "gouv", "gov", "net", "nom", "org"})
_LINK = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CodeSaid:
    """A sentence about one code, and the days in it that the content writes otherwise."""

    text: str
    evidence: tuple[str, ...] = ()


def said(content: str, teller: Says) -> CodeSaid:
    """One sentence about the content of a code."""
    content = content.strip()
    if _LINK.match(content):
        site = site_of(content)
        return CodeSaid(teller.say("code-link", site=site) if site else teller.say("code-no-site"))
    gs1 = parse(content)
    if gs1 is not None:
        return _product(gs1, content, teller)
    if cip13_of(content):
        return CodeSaid(teller.say("code-medicine", number=content), (content,))
    if is_checked(content):
        return CodeSaid(teller.say("code-product", number=content), (content,))
    for scheme, phrase in (("wifi:", "wifi"), ("tel:", "phone"), ("begin:vcard", "card")):
        if content.casefold().startswith(scheme):
            return CodeSaid(teller.say(f"code-{phrase}"))
    return CodeSaid(_without_links(content, teller), (content,))


def codes_told(claims: Sequence[Claim], teller: Says) -> list[CodeSaid]:
    """One sentence about each code that was read."""
    contents = dict.fromkeys(claim.text for claim in claims if claim.evidence == "barcode")
    return [said(content, teller) for content in contents]


def gs1_in(claims: Sequence[Claim]) -> Gs1 | None:
    """The first code of a medicine or another product with its expiry or batch."""
    codes = (parse(claim.text) for claim in claims if claim.evidence == "barcode")
    return next((code for code in codes if code is not None), None)


def site_of(link: str) -> str | None:
    """The registrable domain of a link: what decides whose site it is. None when it has none."""
    address = link if "://" in link else f"https://{link}"
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return None
    if re.fullmatch(r"[\d.]+|.*:.*", host):
        return host or None
    labels = host.split(".")
    if len(labels) < 2 or not all(labels):
        return None
    shared = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SHARED
    return ".".join(labels[-3:] if shared else labels[-2:])


def _product(gs1: Gs1, content: str, teller: Says) -> CodeSaid:
    phrase = "code-medicine" if gs1.cip13 else "code-product"
    number = gs1.cip13 or gs1.gtin
    parts = [teller.say(phrase, number=number) if number else teller.say("code-gs1")]
    evidence = [content, number or ""]
    if gs1.expiry is not None:
        parts.append(teller.say("code-expiry", day=gs1.expiry))
        evidence.append(gs1.expiry.isoformat())
    if gs1.lot and not _LINK.search(gs1.lot):
        parts.append(teller.say("code-lot", lot=gs1.lot))
    return CodeSaid(" ".join(parts), tuple(evidence))


def _without_links(content: str, teller: Says) -> str:
    shown = _LINK.sub("…", content)[:LONGEST]
    return teller.say("code", content=shown)
