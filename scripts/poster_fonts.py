"""Cut the fonts of the posters down to the alphabets of their sixteen languages.

python scripts/poster_fonts.py DIRECTORY

DIRECTORY holds the files of Debian's package fonts-noto-core, version 20201225-1 (bookworm):
`apt-get download fonts-noto-core && dpkg-deb -x fonts-noto-core_*.deb noto`, then
noto/usr/share/fonts/truetype/noto. Whole alphabets, so that the name of an association and of a
group can be written in them too. Latin letters are the letter writer's, in bot/engines/paper.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "bot" / "partners" / "posters" / "fonts"
PUNCTUATION = " .,:!?()-/'\u2019\u00ab\u00bb\u2013\u2014\u2026\u00a0" + "0123456789"
JOINERS = "\u200c\u200d"
PERSO_ARABIC = "پچژکگیټډړښڼېۍئځڅږګۀۂەێڕ" + "۰۱۲۳۴۵۶۷۸۹" + "\u0670\u0654\u0655"
BLOCKS: dict[str, tuple[range, ...]] = {
    "Cyrillic": (range(0x0400, 0x0460), range(0x0490, 0x0492)),
    "Arabic": (range(0x060C, 0x060D), range(0x061B, 0x0620), range(0x0621, 0x0653),
               range(0x0660, 0x066D)),
    "Ethiopic": (range(0x1200, 0x137D),),
    "Bengali": (range(0x0980, 0x09FF), range(0x0964, 0x0966)),
    "Georgian": (range(0x10D0, 0x1100),),
}  # fmt: skip
EXTRA = {"Arabic": PERSO_ARABIC + JOINERS, "Bengali": JOINERS}


def cut(source: Path, script: str) -> Path:
    """Write one font of `TARGET`: bold, without hints, with what shaping needs."""
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # copyright and licence stay in the file
    font = TTFont(source / f"NotoSans{'' if script == 'Cyrillic' else script}-Bold.ttf")
    cutter = subset.Subsetter(options)
    letters = {ord(one) for one in PUNCTUATION + EXTRA.get(script, "")}
    cutter.populate(unicodes=letters.union(*BLOCKS[script]))
    cutter.subset(font)
    font["head"].modified = font["head"].created  # the same input gives the same bytes
    font.recalcTimestamp = False
    path = TARGET / f"NotoSans{script}-Bold.ttf"
    font.save(path)
    return path


if __name__ == "__main__":
    for name in BLOCKS:
        made = cut(Path(sys.argv[1]), name)
        sys.stdout.write(f"{made.name} {made.stat().st_size}\n")
