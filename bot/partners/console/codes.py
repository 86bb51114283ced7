"""The second step: codes of six digits that change every 30 seconds (TOTP, RFC 6238)."""

from __future__ import annotations

import base64
import hmac
import io
import re
from datetime import datetime

import pyotp
import segno

from bot.stores.sql.partners.book import Keys

STEP_SECONDS = 30
_DIGITS = re.compile(r"[0-9]{6}")


def new_secret(keys: Keys, door: str, opening: str) -> str:
    """A secret of 160 bits (RFC 4226, R6) in base32: always the same for this browser and this
    link, so that a reloaded page shows the code that was scanned; another one in any other."""
    parts = (keys.partners.pseudonym(f"totp-{half}", door, opening) for half in ("a", "b"))
    return base64.b32encode(b"".join(parts)[:20]).decode()


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The time step that this code is of, now or one beside (RFC 6238, 5.2); None: of none."""
    typed = re.sub(r"[\s-]", "", code)
    if not _DIGITS.fullmatch(typed):
        return None
    totp, current = pyotp.TOTP(secret), int(now.timestamp()) // STEP_SECONDS
    right = [
        step
        for step in (current - 1, current, current + 1)
        if hmac.compare_digest(totp.at(step * STEP_SECONDS), typed)
    ]
    return max(right, default=None)


def address(secret: str, *, login: str, association: str) -> str:
    """What an authenticator reads from the QR code (otpauth key URI format)."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=f"Porte-Voix {association}")


def picture(text: str) -> str:
    """A QR code as an SVG element, black on white in both colour schemes."""
    out = io.BytesIO()
    segno.make(text, error="m").save(
        out, kind="svg", border=4, xmldecl=False, svgns=True, nl=False, dark="#000", light="#fff",
        omitsize=True,
    )  # fmt: skip
    return out.getvalue().decode()


def grouped(secret: str) -> str:
    """Four letters at a time: to be read aloud and typed."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
