"""24 pictures that people spoil and 24 that can be used: (name, what may be said of it, the file).

What may be said: the flaw, with its side where text is cut; None where the picture may be used.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from camera import FONTS, LETTER, NOTICE, encoded, font, sheet, taken
from PIL import Image, ImageDraw

Sample = tuple[str, tuple[str | None, ...], bytes]
FIXTURES = Path(__file__).parents[2] / "fixtures"


def spoilt() -> Iterator[Sample]:
    """Pictures that must not be described as if they could be read."""
    letter, serif, notice = (
        sheet(LETTER),
        sheet(LETTER, name=FONTS[1], size=25),
        sheet(NOTICE, size=30),
    )
    french = scan("fr_clean")
    yield "blur-focus", ("blur",), taken(letter, seed=1, blur=7.5, noise=3)
    yield "blur-shake", ("blur",), taken(serif, seed=2, motion=(22, 20))
    yield "blur-shake-down", ("blur",), taken(notice, seed=3, motion=(24, 80))
    yield "dark-room", ("dark",), taken(letter, seed=4, light=0.06, noise=4)
    yield "dark-night", ("dark",), taken(notice, seed=5, light=0.1, noise=9, quality=70)
    yield (
        "dark-brightened",
        ("dark", "blur"),
        taken(serif, seed=6, light=0.22, noise=34, motion=(6, 40), quality=60),
    )
    yield "glare-flash", ("glare",), taken(letter, seed=7, glare=[(0.5, 0.45, 0.16)])
    yield (
        "glare-window",
        ("glare",),
        taken(serif, seed=8, light=0.75, glare=[(0.62, 0.6, 0.2), (0.3, 0.35, 0.08)]),
    )
    yield (
        "glare-lamp",
        ("glare",),
        taken(notice, seed=9, light=0.8, glare=[(0.4, 0.38, 0.17)]),
    )
    yield "cut-left", ("cut-left",), taken(letter, seed=10, wide=0.95, shift=(-0.16, 0))
    yield "cut-left-scan", ("cut-left",), cropped(french, (210, 0, 1000, 1274))
    yield "cut-right", ("cut-right",), taken(serif, seed=11, wide=0.98, shift=(0.2, 0), turn=1.5)
    yield (
        "cut-right-close",
        ("cut-right",),
        taken(notice, seed=12, wide=1.2, shift=(0.17, 0.1), lean=(8, 4)),
    )
    yield "cut-top", ("cut-top",), taken(letter, seed=13, wide=0.95, shift=(0, -0.3))
    yield "cut-top-turned", ("cut-top",), taken(serif, seed=14, wide=0.9, shift=(0, -0.26), turn=-2)
    yield "cut-bottom", ("cut-bottom",), taken(letter, seed=15, wide=0.95, shift=(0, 0.5))
    yield "cut-bottom-scan", ("cut-bottom",), cropped(french, (0, 0, 1000, 655))
    yield "far-table", ("small",), taken(letter, seed=16, wide=0.25)
    yield "far-room", ("small",), taken(serif, seed=17, wide=0.22)
    yield "far-wall", ("small",), taken(letter, seed=18, wide=0.26, lean=(6, 10), light=0.7)
    yield "tilt-down", ("tilt", "blur", "small", None), taken(letter, seed=19, lean=(62, 0))
    yield "tilt-side", ("tilt", "blur", "small", None), taken(serif, seed=20, lean=(5, 62))
    yield "blank-wall", ("blank",), encoded(wall(21))
    yield "blank-thumb", ("blank", "dark"), taken(letter, seed=22, thumb=0.97, noise=5)


def usable() -> Iterator[Sample]:
    """Pictures that must be described."""
    letter, serif, notice = (
        sheet(LETTER),
        sheet(LETTER, name=FONTS[1], size=25),
        sheet(NOTICE, size=30),
    )
    good = (None,)
    yield "letter", good, taken(letter, seed=31)
    yield "letter-warm", good, taken(serif, seed=32, light=0.8, slope=0.35, turn=2)
    yield "letter-large", good, taken(letter, seed=33, frame=(1536, 2048), wide=0.9)
    yield "letter-turned", good, taken(serif, seed=34, wide=0.8, turn=-7)
    yield "letter-leaning", good, taken(letter, seed=35, wide=0.85, lean=(14, 8))
    yield "letter-soft", good, taken(letter, seed=36, blur=1.8)
    yield "letter-shaken", good, taken(serif, seed=37, motion=(4, 30))
    yield "letter-dim", good, taken(letter, seed=38, light=0.35, noise=3)
    yield "letter-evening", good, taken(serif, seed=39, light=0.25, noise=3, slope=0.3)
    yield "letter-further", good, taken(letter, seed=40, frame=(1200, 1600), wide=0.64)
    yield "letter-tight", good, taken(serif, seed=41, frame=(905, 1280), wide=0.99)
    yield "letter-sideways", good, turned(taken(letter, seed=42), 90)
    yield "letter-upside-down", good, turned(taken(serif, seed=43), 180)
    yield "notice", good, taken(notice, seed=44, wide=0.9)
    yield "notice-overexposed", good, taken(notice, seed=45, light=1.12, slope=0.1)
    yield "notice-bright-corner", good, taken(notice, seed=46, glare=[(0.85, 0.85, 0.1)])
    yield "scan", good, (FIXTURES / "ocr/fr_clean.jpg").read_bytes()
    yield "screenshot", good, encoded(screenshot(), 92)
    yield "sign", good, encoded(sign(47))
    yield "medicine", good, (FIXTURES / "ocr/sc_med.jpg").read_bytes()
    yield "menu", good, (FIXTURES / "ocr/sc_menu.jpg").read_bytes()
    yield "cat", good, (FIXTURES / "photos/chelsea.jpg").read_bytes()
    yield "coffee", good, (FIXTURES / "photos/coffee.jpg").read_bytes()
    yield "motorcycle", good, (FIXTURES / "photos/motorcycle_left.jpg").read_bytes()


def scan(name: str) -> Image.Image:
    """A clean page of the fixtures."""
    return Image.open(FIXTURES / f"ocr/{name}.jpg").convert("RGB")


def cropped(page: Image.Image, box: tuple[int, int, int, int]) -> bytes:
    """A part of a page."""
    return encoded(np.asarray(page.crop(box)), 90)


def turned(image: bytes, degrees: int) -> bytes:
    """A picture held the wrong way; phones without a sense of direction write no EXIF."""
    return encoded(np.asarray(Image.open(io.BytesIO(image)).rotate(degrees, expand=True)), 88)


def wall(seed: int) -> np.ndarray:
    """Plaster in the shade: nothing but a soft slope of light."""
    chance = np.random.default_rng(seed)
    slope = np.linspace(150, 185, 1200)[:, None, None] * np.array([1.0, 0.96, 0.88])
    picture = np.repeat(slope, 900, axis=1) + chance.normal(0, 2.5, (1200, 900, 1))
    return np.clip(picture, 0, 255).astype(np.uint8)


def screenshot() -> np.ndarray:
    """A phone's screen: a status bar, messages, text down to the lower border."""
    picture = Image.new("RGB", (720, 1480), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((30, 14), "9:41", fill=(60, 60, 60), font=font(FONTS[0], 26))
    draw.text((610, 14), "87 %", fill=(60, 60, 60), font=font(FONTS[0], 26))
    for row, text in enumerate(
        ("Bonjour, votre colis est arrivé", "au point relais de la gare.", "",
         "Vous pouvez le retirer jusqu'au", "vendredi soir avec une pièce", "d'identité.", "",
         "Merci et bonne journée !")
    ):  # fmt: skip
        draw.text((40, 140 + 52 * row), text, fill=(20, 20, 20), font=font(FONTS[0], 34))
    draw.rounded_rectangle((20, 1380, 700, 1460), 30, outline=(150, 150, 150), width=2)
    draw.text((50, 1398), "Écrire un message", fill=(120, 120, 120), font=font(FONTS[0], 30))
    return np.asarray(picture)


def sign(seed: int) -> np.ndarray:
    """Two large lines that fill the picture from border to border."""
    chance = np.random.default_rng(seed)
    picture = Image.new("RGB", (1000, 520), (20, 60, 150))
    draw = ImageDraw.Draw(picture)
    draw.text((24, 90), "SORTIE DE SECOURS", fill="white", font=font(FONTS[0], 98))
    draw.text((60, 280), "Accueil au fond à droite", fill="white", font=font(FONTS[0], 74))
    noisy = np.asarray(picture).astype(np.float32) * 0.9 + chance.normal(0, 3, (520, 1000, 1))
    return np.clip(noisy, 0, 255).astype(np.uint8)
