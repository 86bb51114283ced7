"""What people send: texts, voice notes and photos in a stated mix.

`TEXT`: people who write and said "without voice", so that nothing is spoken. `REAL` is an
assumption of ours, to be replaced by what an association counts: 60 % texts, 30 % voice notes,
10 % photos of letters and things; everything is answered by voice as well.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

TEXT: Mapping[str, float] = {"text": 1.0}
REAL: Mapping[str, float] = {"text": 0.6, "voice": 0.3, "photo": 0.1}
WITHOUT_VOICE = "sans la voix"
"""The first message of everybody in the mix of texts."""
MIXES: Mapping[str, Mapping[str, float]] = {"text": TEXT, "real": REAL}

TEXTS = (
    "Bonjour",
    "Comment demander l'asile ?",
    "Je n'ai pas de logement ce soir",
    "coment avoir une carte vital",
    "Ma carte de séjour expire bientôt",
    "traduis en arabe : où avez-vous mal ?",
    "Je cherche des cours de français",
    "How do I ask for asylum?",
    "Where can I eat for free?",
    "I need a doctor but I have no papers",
    "¿Cómo inscribo a mi hijo en la escuela?",
    "Necesito abrir una cuenta bancaria",
    "كيف أطلب اللجوء؟",
    "أين يمكنني تعلم الفرنسية؟",
    "Як отримати медичну страховку?",
    "Де можна переночувати?",
    "چطور درخواست پناهندگی بدهم؟",
    "Oturma izni nasıl alınır?",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One message as a person sends it."""

    kind: str
    """``text``, ``voice`` or ``photo``."""
    text: str = ""
    file: Path | None = None


class Mixture:
    """An endless stream of messages, the same for the same seed."""

    def __init__(
        self, shares: Mapping[str, float], data: Path, seed: int, *, aloud: bool = True
    ) -> None:
        """`aloud` False: everybody first says that they want no voice. `data`: a directory with
        ``speech/fleurs-*.ogg``, ``ocr/*_photo.jpg`` and ``photos/*.jpg``.

        Raises ValueError when a kind with a share has no files.
        """
        self.opening = Sent(kind="text", text=WITHOUT_VOICE) if not aloud else None
        """What everybody says first, if anything."""
        self._shares = shares
        self._random = random.Random(seed)  # noqa: S311 - not a secret
        self._voices = sorted((data / "speech").glob("fleurs-*.ogg"))
        self._photos = sorted((data / "ocr").glob("*_photo.jpg"))
        self._photos += sorted((data / "photos").glob("*.jpg"))
        for kind, files in (("voice", self._voices), ("photo", self._photos)):
            if shares.get(kind) and not files:
                raise ValueError(f"no files for {kind} in {data}")

    def __iter__(self) -> Iterator[Sent]:
        while True:
            yield self.one()

    def one(self) -> Sent:
        """The next message."""
        (kind,) = self._random.choices(list(self._shares), list(self._shares.values()))
        if kind == "voice":
            return Sent(kind=kind, file=self._random.choice(self._voices))
        if kind == "photo":
            return Sent(kind=kind, file=self._random.choice(self._photos))
        return Sent(kind=kind, text=self._random.choice(TEXTS))
