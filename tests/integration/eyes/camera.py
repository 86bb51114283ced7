"""A phone's camera on a computer: sheets of paper, a table, light, a hand that shakes, JPEG.

Geometry is that of a pinhole camera above a plane. Everything is drawn from seeds.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

FONTS = ("NotoSans-Regular", "NotoSerif-Regular", "NotoNaskhArabic-Regular")
LETTER = (
    "Service des prestations",
    "12 rue de la Mairie, 35000 Rennes",
    "",
    "Rennes, le 3 mars 2026",
    "Référence : 7781-BD",
    "Objet : votre demande de logement",
    "",
    "Madame, Monsieur,",
    "",
    "Nous avons étudié votre demande du 12 janvier. Pour la traiter, il nous manque encore les",
    "trois derniers bulletins de salaire et une attestation d'hébergement signée par la personne",
    "qui vous loge. Merci d'envoyer ces documents avant le 30 avril 2026 à l'adresse indiquée en",
    "haut de cette lettre, ou de les déposer à l'accueil du lundi au vendredi, de 9 h à 12 h.",
    "Sans réponse de votre part dans ce délai, votre dossier sera fermé et vous devrez faire une",
    "nouvelle demande. Un agent peut vous aider à réunir les pièces si vous en avez besoin.",
    "",
    "Vous avez le droit de contester cette décision. Pour cela, écrivez à la commission de",
    "recours dans un délai de deux mois après réception de cette lettre, en joignant une copie",
    "du courrier et les documents qui appuient votre demande. La commission vous répondra par",
    "écrit. Pendant ce temps, votre demande reste ouverte et vos droits ne changent pas.",
    "",
    "Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.",
    "",
    "La responsable du service",
)
NOTICE = (
    "Державна служба допомоги",
    "",
    "Шановні пані та панове!",
    "",
    "Повідомляємо, що прийом документів на тимчасовий захист",
    "відбувається щодня з дев'ятої години ранку до шостої вечора.",
    "Візьміть із собою паспорт, дві фотографії та довідку про місце",
    "проживання. Якщо ви не можете прийти особисто, зателефонуйте",
    "нам і домовтеся про інший день. Послуга є безкоштовною для всіх.",
    "Без цих документів заяву не буде розглянуто до кінця місяця.",
    "",
    "З повагою, приймальна служби",
)


def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """A font of the system by its file name."""
    return ImageFont.truetype(f"{name}.ttf", size)


def sheet(
    rows: Sequence[str], *, name: str = FONTS[0], size: int = 24, margin: int = 110
) -> np.ndarray:
    """An A4 page (1240 x 1754 pixels) with text; the paper is not quite white."""
    page = Image.new("RGB", (1240, 1754), (246, 245, 240))
    draw, face = ImageDraw.Draw(page), font(name, size)
    for row, text in enumerate(rows):
        draw.text((margin, margin + row * size * 1.6), text, fill=(25, 25, 30), font=face)
    return np.asarray(page)


def table(seed: int, width: int, height: int) -> np.ndarray:
    """Something to lay a sheet on: wood, cloth or plain."""
    chance = np.random.default_rng(seed)
    colour = np.array(chance.choice([(120, 85, 55), (90, 95, 105), (150, 130, 110), (60, 50, 45)]))
    grain = chance.normal(0, 1, (height // 4, width // 4)).astype(np.float32)
    across = float(chance.choice([2.0, 12.0]))
    grain = cv2.GaussianBlur(grain, (0, 0), sigmaX=across, sigmaY=2)
    grain = cv2.resize(grain / max(float(grain.std()), 1e-6), (width, height))
    return np.clip(colour + grain[..., None] * 9, 0, 255).astype(np.float32)


@dataclass(frozen=True, kw_only=True)
class Shot:
    """How a sheet is photographed. Lengths are shares of the picture's width unless said."""

    seed: int = 0
    frame: tuple[int, int] = (960, 1280)
    wide: float = 0.86
    """Width of the sheet."""
    shift: tuple[float, float] = (0.0, 0.0)
    """Of the sheet's middle from the picture's; the second is a share of the height."""
    turn: float = 0.0
    """Degrees in the plane of the picture."""
    lean: tuple[float, float] = (0.0, 0.0)
    """Degrees by which the sheet leans away at the top and at the right."""
    light: float = 0.9
    slope: float = 0.15
    """Loss of light towards one corner."""
    noise: float = 2.0
    """Of 255."""
    blur: float = 0.0
    """Radius of the disc of confusion in pixels."""
    motion: tuple[float, float] = (0.0, 0.0)
    """Length in pixels and direction in degrees."""
    glare: Sequence[tuple[float, float, float]] = field(default=())
    """(x, y, radius) of reflections on the sheet: x, y as shares of the picture."""
    thumb: float = 0.0
    """1.0: a finger covers the lens."""
    quality: int = 85


def corners(shot: Shot, shape: Sequence[int]) -> np.ndarray:
    """Where the sheet's corners are in the picture (4 x 2 pixels)."""
    width, height = shot.frame
    tall = shape[0] / shape[1]
    flat = np.array([[-0.5, -tall / 2], [0.5, -tall / 2], [0.5, tall / 2], [-0.5, tall / 2]])
    turn, up, side = np.radians([shot.turn, *shot.lean])
    flat = flat @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    x, y = flat[:, 0] * np.cos(side), flat[:, 1] * np.cos(up)
    depth = 1.6 - flat[:, 1] * np.sin(up) + flat[:, 0] * np.sin(side)
    scale = shot.wide * width * 1.6
    middle = np.array([width * (0.5 + shot.shift[0]), height * (0.5 + shot.shift[1])])
    return (np.stack([x / depth, y / depth], axis=1) * scale + middle).astype(np.float32)


def photograph(paper: np.ndarray, shot: Shot) -> np.ndarray:
    """The picture (height x width x 3, RGB) before it is compressed."""
    chance = np.random.default_rng(shot.seed)
    width, height = shot.frame
    rows, columns = paper.shape[:2]
    source = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    placed = corners(shot, paper.shape)
    # Shrinking by warping alone would skip pixels: the sheet is shrunk first.
    shrink = columns / max(float(np.linalg.norm(placed[1] - placed[0])), 1)
    if shrink > 1.3:
        paper = cv2.resize(
            paper, None, fx=1.1 / shrink, fy=1.1 / shrink, interpolation=cv2.INTER_AREA
        )
        source *= 1.1 / shrink
    matrix = cv2.getPerspectiveTransform(source, placed)
    warped = cv2.warpPerspective(paper, matrix, shot.frame, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(
        np.full(paper.shape[:2], 1, np.float32), matrix, shot.frame, flags=cv2.INTER_LINEAR
    )[..., None]
    picture = table(shot.seed, width, height) * (1 - mask) + warped.astype(np.float32) * mask
    picture *= shot.light * _slope(chance, shot)[..., None]
    picture = _reflected(picture, mask, shot)
    picture = _unsharp(picture, shot)
    if shot.thumb:
        picture = _covered(picture, shot, chance)
    picture += shot.noise * chance.standard_normal(picture.shape, np.float32)
    return np.clip(picture, 0, 255).astype(np.uint8)


def _slope(chance: np.random.Generator, shot: Shot) -> np.ndarray:
    width, height = shot.frame
    angle = chance.uniform(0, 2 * np.pi)
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    return (1 - shot.slope * (1 + (x * np.cos(angle) + y * np.sin(angle)) / 1.5) / 2).astype(
        np.float32
    )


def _reflected(picture: np.ndarray, mask: np.ndarray, shot: Shot) -> np.ndarray:
    """Lamps mirrored by the paper: a burnt-out middle and a halo."""
    width, height = shot.frame
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    for across, down, radius in shot.glare:
        far = np.hypot(x - across * width, (y - down * height) * 1.2) / (radius * width)
        picture = picture + mask * (420 * np.exp(-(far**4)) + 60 * np.exp(-far))[..., None]
    return picture


def _unsharp(picture: np.ndarray, shot: Shot) -> np.ndarray:
    if shot.blur:
        reach = int(np.ceil(shot.blur))
        x, y = np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1))
        disc = np.clip(shot.blur + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
        picture = cv2.filter2D(picture, -1, disc / disc.sum())
    length, angle = shot.motion
    if length:
        size = int(np.ceil(length)) | 1
        line = np.zeros((size, size), np.float32)
        line[size // 2] = 1
        turn = cv2.getRotationMatrix2D(((size - 1) / 2, (size - 1) / 2), angle, 1)
        line = cv2.warpAffine(line, turn, (size, size))
        picture = cv2.filter2D(picture, -1, line / line.sum())
    return picture


def _covered(picture: np.ndarray, shot: Shot, chance: np.random.Generator) -> np.ndarray:
    width, height = shot.frame
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    near = np.exp(-((x - chance.uniform(-1, 1)) ** 2 + (y - chance.uniform(-1, 1)) ** 2) / 2)
    skin = np.array([130, 55, 40]) * (0.35 + near[..., None])
    return picture * (1 - shot.thumb) + skin * shot.thumb


def encoded(picture: np.ndarray, quality: int = 85) -> bytes:
    """JPEG."""
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "JPEG", quality=quality)
    return out.getvalue()


def taken(paper: np.ndarray, **how) -> bytes:
    """The file that the messenger hands over."""
    shot = Shot(**how)
    return encoded(photograph(paper, shot), shot.quality)
