"""What a barcode or a QR code contains."""

from __future__ import annotations

import re

from bot.locales import FluentPhrases
from bot.seeing import gs1
from fuzz.target import Target, hold, text
from skills.describe_image.codes import said, site_of
from skills.describe_image.telling import Teller

PHRASES = FluentPhrases()


def content(data: bytes) -> None:
    """One sentence, of bounded length, in which no link stands."""
    read = text(data)
    teller = Teller(PHRASES, "fr")
    one = said(read, teller)
    hold(bool(one.text.strip()), "nothing is said")
    hold(len(one.text) < 600, "a sentence that never ends")
    hold(not re.search(r"[a-z]://\w", one.text, re.I), "a link is read out")
    code = gs1.parse(read.strip())
    if code is not None and code.gtin is not None:
        hold(gs1.is_checked(code.gtin), "a product number with a wrong check digit")
    site_of(read)


TARGETS = (
    Target(
        name="codes-content",
        run=content,
        longest=600,
        seeds=lambda: (
            b"https://www.example.gouv.fr/a?b", b"WIFI:T:WPA;S:x;P:y;;", b"tel:+33199001234",
            b"BEGIN:VCARD\nFN:Association A\nEND:VCARD", b"3400930000014", b"www.example.co.uk",
            b"(01)03400930000014(17)271231(10)AB12", b"]d2010340093000001417271200\x1d10A\x1d21B",
            b"010340093000001417271231", b"bonjour", b"HTTP://[::1]:80/", b"https://xn--e1afmkfd.x",
        ),
    ),
)  # fmt: skip
