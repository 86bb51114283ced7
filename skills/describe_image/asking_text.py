"""Questions about what was read: dates, sums, small print, labels, words, codes, medicines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.model import Line
from skills.describe_image.codes import codes_told, gs1_in
from skills.describe_image.goods import goods_in
from skills.describe_image.letters.report import AMOUNT, DATE, PHONE, TIME, every, sender_of
from skills.describe_image.packages import Kind, Package, package_of
from skills.describe_image.packages_told import expiry_told, sentence
from skills.describe_image.places import around, labels_of, lines_on, place_among, small_lines
from skills.describe_image.purposes import Purpose, own_words, side_of
from skills.describe_image.question import DOUBT, QUOTED, Asked, Found
from skills.describe_image.searching import Hit, search

PATTERNS = {
    Purpose.DATE: rf"{DATE}(?:[^.\d]{{0,12}}{TIME})?|\b\d{{2}}/\d{{4}}\b",
    Purpose.AMOUNT: AMOUNT,
    Purpose.PHONE: PHONE,
}


def pattern(asked: Asked, purpose: Purpose) -> Found:
    """Quote what looks like a date, an amount or a number, and say when it is doubtful."""
    hits = [
        (quote, line)
        for look in asked.looks
        for line in look.lines
        for quote in every(PATTERNS[purpose], line.text)
    ]
    # "How much is the chicken?": only what stands on the line of what is named.
    named = [
        line for hit in search(asked.question, asked.looks, asked.phrases) for line in hit.lines
    ]
    hits = [hit for hit in hits if hit[1] in named] or hits
    if not hits:
        return asked.say(f"no-{purpose}")
    return asked.quoted([quote for quote, _ in hits], min(line.confidence for _, line in hits))


def sender(asked: Asked) -> Found:
    """Who wrote a letter."""
    names = [name for look in asked.looks if (name := sender_of(look.text))]
    return asked.say("sender", sender=names[0]) if names else asked.say("no-sender")


def read(asked: Asked) -> Found | None:
    """None where there is text: telling the photo is the answer then."""
    return None if any(look.lines for look in asked.looks) else asked.say("no-text")


def part(asked: Asked) -> Found | None:
    """The text on one side of what is written."""
    side = side_of(asked.question, asked.phrases)
    if side is None or not any(look.lines for look in asked.looks):
        return read(asked)
    lines = [line for look in asked.looks for line in lines_on(look, side)]
    return _lines(asked, lines) if lines else asked.say("found-no-text-there")


def small(asked: Asked) -> Found | None:
    """The small print; None when all letters are about as large."""
    if not any(look.lines for look in asked.looks):
        return asked.say("no-text")
    lines = [line for look in asked.looks for line in small_lines(look)]
    return _lines(asked, lines) if lines else None


def _lines(asked: Asked, lines: Sequence[Line]) -> Found:
    text = ", ".join(line.text for line in lines)
    text = text if len(text) <= QUOTED else text[:QUOTED].rsplit(" ", 1)[0] + " …"
    return asked.quoted([text], min(line.confidence for line in lines))


# --- words and labels -----------------------------------------------------------------------------


def written(asked: Asked, *, place: bool = False) -> Found | None:
    """The lines that carry what the question names; None when no line does.

    `place`: say where they stand, or on which photo.
    """
    hits = search(asked.question, asked.looks, asked.phrases)
    if not hits:
        return None
    if len(asked.looks) > 1:
        parts = [
            asked.teller.say("found-text-on", number=hit.photo + 1, text=hit.text) for hit in hits
        ]
    elif place:
        parts = [_placed(asked, hit) for hit in hits]
    else:
        parts = [asked.teller.say("found-text", text=", ".join(hit.text for hit in hits))]
    if any(hit.confidence < DOUBT for hit in hits):
        quotes = asked.teller.listed([f"« {hit.text} »" for hit in hits])
        return Found(asked.teller.say("read-doubtful", text=quotes), handoff=True)
    return Found(" ".join(parts))


def _placed(asked: Asked, hit: Hit) -> str:
    look = asked.looks[hit.photo]
    labels = labels_of(look.lines)
    own = next(label for label in labels if hit.lines[0] in label)
    boxes = [around([line.box for line in label]) for label in labels]
    place = place_among(boxes[labels.index(own)], boxes, look)
    return asked.teller.say(
        "found-text-at", place=asked.teller.say(f"place-at-{place}"), text=hit.text
    )


def absent(asked: Asked) -> Found:
    """Nothing was found: an honest no, never a reassurance about food."""
    key = asked.thing
    words = own_words(asked.question, asked.phrases, shortest=2)
    food = _package(asked, Kind.FOOD) is not None
    if food and (words or goods_in(asked.question, asked.phrases)):
        return Found(asked.teller.say("found-not-in-food"), handoff=True, declined=True)
    if key is not None:
        return asked.not_seen(key)
    if not words:
        return asked.say("found-which")
    return asked.say("cannot-find")


# --- codes, dates of packages, medicines ----------------------------------------------------------


def code(asked: Asked) -> Found:
    """What the barcodes and QR codes contain."""
    told = [one for look in asked.looks for one in codes_told(look.claims, asked.teller)]
    if not told:
        return asked.say("code-none")
    evidence = tuple(piece for one in told for piece in one.evidence)
    return Found(" ".join(one.text for one in told), evidence=evidence)


def expiry(asked: Asked) -> Found:
    """Until when: from the code or the print, never from one unsure reading."""
    for look in asked.looks:
        found = expiry_told(look.lines, gs1_in(look.claims), asked.teller, asked.today)
        if found is not None:
            text, evidence = found
            return Found(text, handoff=True, declined=True, evidence=evidence)
    dates = pattern(asked, Purpose.DATE)
    if any(look.lines for look in asked.looks) and dates.text != asked.teller.say("no-date"):
        return replace(dates, handoff=True)
    return asked.say("medicine-no-expiry")


def medicine(asked: Asked) -> Found:
    """Name, strength and form as printed, with the sentence that sends to a pharmacist."""
    package = _package(asked, Kind.MEDICINE)
    if package is None:
        return Found(asked.teller.say("medicine-none"), handoff=True, declined=True)
    text = sentence(package, asked.teller)
    return Found(text, handoff=True, declined=True, evidence=package.evidence)


def _package(asked: Asked, kind: Kind) -> Package | None:
    found = (package_of(look.lines, gs1_in(look.claims)) for look in asked.looks)
    return next((one for one in found if one is not None and one.kind is kind), None)
