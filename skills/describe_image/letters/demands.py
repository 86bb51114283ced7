"""What a letter demands, the documents it asks for, what happens otherwise, how to contest.

Each is the statement of the letter that says it best: statements are weighed by their wording, and
none is taken when even the best is light. A statement of politeness ("veuillez agréer"), a remark
("pour tout renseignement, contactez ...") or a way to contest is no demand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from skills.describe_image.letters.statements import Layout
from skills.describe_image.letters.text import BULLET, Span
from skills.describe_image.letters.wording import data, written

LIGHT = 2.0  # weight of words that speak for a demand only beside others
LONGEST = 320  # characters of a statement that is spoken whole
_ARTICLE = re.compile(
    r"(?i)article\s+\d+(?:er)?\s*[:.–-]\s*"
    r"|n°[^:\d]{2,25}:\s*[\d ]+\s(?=à (?:régler|payer))"  # the column beside it
)
Weights = tuple[tuple[float, re.Pattern[str]], ...]

_DATA = data("demands.toml")


def _weights(name: str) -> Weights:
    return tuple((float(one["weight"]), written(one["words"])) for one in _DATA[name])


_DEMANDS = _weights("demand")
_CONSEQUENCES = _weights("consequence")
_APPEALS = _weights("appeal")
_DISAGREES = written(_DATA["disagrees"]["words"])
_FITTING = {kind: written(words) for kind, words in _DATA["fitting"].items()}


def demand_in(layout: Layout, kind: str, dated: Sequence[Span] = ()) -> Span | None:
    """The one statement that says what the reader has to do; None when nothing is demanded.

    dated: the words of the deadline and of the appointment; a demand that has them fits better.
    """
    fitting = _FITTING.get(kind)
    best, found = 2.4, None
    for number, one in enumerate(_spoken(layout)):
        text = layout.plain[one.start : one.end]
        score = _score(text, _DEMANDS)
        if fitting and score > 0 and fitting.search(text):
            score += 2
        if score > 0 and any(one.start < span.end and span.start < one.end for span in dated):
            score += 1.5
        score -= min(number, 20) * 0.02
        if score > best:
            best, found = score, one
    return _trimmed(layout, found) if found else None


def consequence_in(layout: Layout) -> Span | None:
    """The statement that says what happens otherwise."""
    return _trim(layout, _heaviest(layout, _CONSEQUENCES, least=3))


def appeal_in(layout: Layout) -> Span | None:
    """The statement that says how to contest; with the question that it answers."""
    answers = [
        layout.text.span(one.start, after.end)
        for one, after in pairwise(layout.statements)
        if one.text.endswith("?") and _DISAGREES.search(layout.plain, one.start, one.end)
    ]
    return _trim(layout, _heaviest(layout, _APPEALS, least=4, others=answers))


def _heaviest(
    layout: Layout, weights: Weights, least: float, others: Sequence[Span] = ()
) -> Span | None:
    best, found = least - 0.01, None
    for one in (*_spoken(layout), *others):
        text = layout.plain[one.start : one.end]
        score = sum(weight for weight, pattern in weights if pattern.search(text))
        if score > best:
            best, found = score, one
    return found


def _spoken(layout: Layout) -> Iterator[Span]:
    """Statements that are sentences: not the subject, not a lone title or list item."""
    subject = layout.subject
    for one in layout.statements:
        if subject and one.start < subject.end and subject.start < one.end:
            continue
        words = one.text.split()
        telling = len(words) >= 4 or any(character.isdigit() for character in one.text)
        if len(words) >= 3 and telling and not (BULLET.match(one.text) and len(words) < 5):
            yield one


def _score(text: str, weights: Weights) -> float:
    """The best wording in full, two further ones a little, less what speaks against."""
    found = sorted((weight for weight, pattern in weights if pattern.search(text)), reverse=True)
    if not found or found[0] <= LIGHT:
        return 0.0
    return (
        found[0]
        + 0.3 * sum(max(0.0, one) for one in found[1:3])
        + sum(min(0.0, one) for one in found)
    )


def _trim(layout: Layout, span: Span | None) -> Span | None:
    return _trimmed(layout, span) if span else None


def _trimmed(layout: Layout, span: Span) -> Span:
    """Without the bullet or number before it; a long one ends at its last comma or semicolon."""
    label = BULLET.match(span.text) or _ARTICLE.match(span.text)
    start = span.start + (label.end() if label else 0)
    text = layout.text.flowing[start : span.end]
    if len(text) > LONGEST:
        cut = max(text.rfind(mark, 0, LONGEST) for mark in (";", ",", ":"))
        text = text[: cut if cut > 80 else text.rfind(" ", 0, LONGEST)]
    return layout.text.span(start, start + len(text))


# --- documents ------------------------------------------------------------------------------------

_ASKED = written(_DATA["documents"]["asked"])
_NOT_ASKED = written(_DATA["documents"]["not_asked"])
_NOUN = written(_DATA["documents"]["nouns"])
_ASKS = written(_DATA["documents"]["asks"])
_STOP = re.compile(
    r"\b(?:avant|pour|afin|dans|sous|par|au plus|à l['’]adresse|sur (?:votre|le site))\b"
)
_SPLIT = re.compile(
    r"\s*[;,]\s*(?:et\s+)?(?:(?:d['’]|de\s+|du\s+|des\s+)(?=\w))?|\s+(?:et|ainsi\s+que)\s+(?:d['’]\s?|de\s+|du\s+)?(?=(?:une?|la|le|les|l['’]|votre|vos|deux|trois|\d+|tout|son|sa|cet(?:te)?|ce)\b)",
    re.IGNORECASE,
)  # fmt: skip
_LEAD = re.compile(r"^(?:et\s+)?(?:de\s+|d['’]\s?|du\s+|des\s+(?!\w+\s+photos))", re.IGNORECASE)
_BY_WHEN = re.compile(r"[\s,]*(?:avant|dans|sous|au plus tard|d['’]ici)\b[^,:;]{3,60}, ?")
LONGEST_ITEM = 170
NEAR = 12  # characters between two words that ask for the same things
MOST_ITEMS = 15


def documents_in(layout: Layout) -> tuple[Span, ...]:
    """The documents that are asked for, each verbatim, without its bullet."""
    statements = layout.statements
    found: list[Span] = []
    for number, one in enumerate(statements):
        text = layout.plain[one.start : one.end]
        match = _ASKED.search(text)
        if match is None or _NOT_ASKED.search(text) or BULLET.match(one.text):
            continue
        items = _listed(layout, statements[number + 1 :]) if text.rstrip()[-1:] == ":" else []
        found += items or _inline(layout, one, match)
    kept = {(one.start, one.end): one for one in found}
    return tuple(kept[key] for key in sorted(kept))[:MOST_ITEMS]


def _listed(layout: Layout, rest: Sequence[Span]) -> list[Span]:
    """The list items that follow; without bullets, short statements that name a document."""
    items: list[Span] = []
    bulleted = bool(rest) and bool(BULLET.match(rest[0].text))
    for one in rest:
        bullet = BULLET.match(one.text)
        if bulleted and not bullet:
            break
        text = layout.plain[one.start : one.end]
        if not bulleted and (len(one.text) > 90 or not _NOUN.search(text) or one.text[-1] == ":"):
            break
        if len(one.text) <= LONGEST_ITEM:
            items.append(_item(layout, one.start + (bullet.end() if bullet else 0), one.end))
        if one.text[-1] == "." and bulleted and not _more(rest, one):
            break
    return [one for one in items if len(one.text) > 2]


def _more(rest: Sequence[Span], one: Span) -> bool:
    after = [other for other in rest if other.start > one.start]
    return bool(after) and bool(BULLET.match(after[0].text))


def _inline(layout: Layout, one: Span, match: re.Match[str]) -> list[Span]:
    """The enumeration inside one sentence."""
    flowing = layout.text.flowing
    colon = flowing.find(":", one.start + match.start(), one.end)
    start = colon + 1 if colon >= 0 and colon + 3 < one.end else _first_noun(layout, one, match)
    end = one.end
    if stop := _STOP.search(flowing, min(start + 6, end), end):
        end = stop.start()
    items, at = [], start
    for cut in [*_SPLIT.finditer(flowing, start, end), None]:
        item = _item(layout, at, cut.start() if cut else end)
        if (
            item.text
            and len(item.text) <= LONGEST_ITEM
            and _NOUN.search(layout.plain[item.start : item.end])
        ):
            items.append(item)
        at = cut.end() if cut else end
    return items


def _first_noun(layout: Layout, one: Span, match: re.Match[str]) -> int:
    """Where the enumeration starts: after the words that ask ("vous présenter muni de")."""
    at = one.start + match.start()
    asks = _ASKS.search(layout.plain, at, one.end)
    while asks:
        at = asks.end()
        asks = _ASKS.search(layout.plain, at, min(at + NEAR, one.end))
    by_when = _BY_WHEN.match(layout.text.flowing, at, one.end)
    return by_when.end() if by_when else at


def _item(layout: Layout, start: int, end: int) -> Span:
    span = layout.text.span(start, end)
    lead = _LEAD.match(span.text)
    start = span.start + (lead.end() if lead else 0)
    text = layout.text.flowing[start : span.end].rstrip(" ;,.:\n")
    text = re.sub(r"[\s,;]+(?:et|ou)$", "", text)
    return layout.text.span(start, start + len(text))
