"""Documents made by hand, byte by byte, so that every lie can be told."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Sequence
from time import gmtime

from PIL import Image, ImageDraw

PADDING = bytes.fromhex(  # ISO 32000-1, 7.6.3.3, algorithm 2
    "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A"
)
A4 = "0 0 595 842"
LETTER = (
    "Madame, Monsieur,",
    "Nous avons bien recu votre demande de logement social.",
    "Il manque les documents suivants :",
    "- une copie de votre titre de sejour,",
    "- votre dernier avis d'imposition.",
    "Merci de nous les envoyer avant le 15 decembre 2026.",
    "Sans reponse de votre part, votre demande sera annulee.",
    "Reference du dossier : 75 2026 0418",
    "Le service du logement",
)


def pdf(
    pages: Sequence[Sequence[str]] = (LETTER,),
    *,
    box: str = A4,
    turned: int = 0,
    password: str | None = None,
    listed: int | None = None,
    packed: bool = False,
) -> bytes:
    """A PDF with one column of lines on each page.

    `box`, `turned`: size in points and turn in degrees of each page. `password`: locked with 40-bit
    RC4, the oldest way. `listed`: pages that the file claims to have. `packed`: deflated.
    """
    lock, key = (b"", b"") if password is None else _lock(password.encode())
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {listed or len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, lines in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Rotate {turned}"
            f" /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>".encode()
        )
        shown = "".join(f"({line}) Tj T*\n" for line in lines).encode("latin-1")
        text = b"BT /F1 12 Tf 24 TL 60 760 Td\n" + shown + b"ET"
        objects.append(_stream(text, packed, key and _object_key(key, len(objects) + 1)))
    return _file([*objects, lock] if lock else objects, locked=bool(lock))


def _stream(data: bytes, packed: bool, key: bytes) -> bytes:
    data = zlib.compress(data) if packed else data
    data = _rc4(key, data) if key else data
    how = b"/Filter /FlateDecode " if packed else b""
    return b"<< %b/Length %d >>\nstream\n%b\nendstream" % (how, len(data), data)


def _file(objects: Sequence[bytes], *, locked: bool) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    entry = b"/Encrypt %d 0 R /ID [<00> <00>] " % len(objects) if locked else b""
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R %b>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, entry, len(data))
    )


def _lock(password: bytes) -> tuple[bytes, bytes]:
    """The encryption dictionary (standard handler, revision 2) and the key of the file."""
    padded = (password + PADDING)[:32]
    owner = _rc4(_md5(padded)[:5], padded)
    key = _md5(padded + owner + b"\xfc\xff\xff\xff" + b"\0")[:5]
    user = _rc4(key, PADDING)
    entry = b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%b> /U <%b> >>"
    return entry % (owner.hex().encode(), user.hex().encode()), key


def _object_key(key: bytes, number: int) -> bytes:
    return _md5(key + number.to_bytes(3, "little") + b"\0\0")[:10]


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def form(value: str) -> bytes:
    """A page with nothing but a field that somebody filled in."""
    look = "/Subtype /Form /BBox [0 0 300 30] /Resources << /Font << /F1 3 0 R >> >>"
    shown = f"/Tx BMC BT /F1 18 Tf 4 8 Td ({value}) Tj ET EMC"
    return _file(
        [
            b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /DR << /Font"
            b" << /F1 3 0 R >> >> /DA (/F1 18 Tf 0 g) >> >>",
            b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{A4}] /Annots [5 0 R] >>".encode(),
            f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V ({value}) /F 4 /P 4 0 R"
            " /DA (/F1 18 Tf 0 g) /Rect [100 700 400 730] /AP << /N 6 0 R >> >>".encode(),
            f"<< {look} /Length {len(shown)} >>\nstream\n{shown}\nendstream".encode(),
        ],
        locked=False,
    )


def bomb(depth: int = 7, times: int = 10) -> bytes:
    """Under 2 kB that ask for `times` to the power of `depth` drawings."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{A4}] /Contents 4 0 R"
        " /Resources << /XObject << /X 5 0 R >> >> >>".encode(),
        _stream(b"/X Do", False, b""),
    ]
    for level in range(1, depth + 1):
        body = b"/X Do " * times if level < depth else b"0 0 500 500 re f"
        inside = b"/Resources << /XObject << /X %d 0 R >> >>" % (len(objects) + 2)
        look = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + inside
        objects.append(b"<< %b /Length %d >>\nstream\n%b\nendstream" % (look, len(body), body))
    return _file(objects, locked=False)


def scans(number: int, kind: str, *, size: tuple[int, int] = (600, 800)) -> bytes:
    """A scanned document as PDF or TIFF: white pictures, each with as many bars as its place says.

    `size`: pixels.
    """
    made = []
    for place in range(1, number + 1):
        image = Image.new("L", size, 255)
        draw = ImageDraw.Draw(image)
        for bar in range(place):
            draw.rectangle((50, 40 + 30 * bar, 400, 55 + 30 * bar), fill=0)
        made.append(image)
    file = io.BytesIO()
    dates = {"creationDate": gmtime(0), "modDate": gmtime(0)} if kind == "PDF" else {}
    made[0].save(file, kind, save_all=True, append_images=made[1:], **dates)
    return file.getvalue()
