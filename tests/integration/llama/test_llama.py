"""The adapter against a real llama.cpp server with real weights, not against our idea of one."""

import time

import pytest

from bot.engines.openai_compatible import PRESETS, Endpoint, OpenAIChat, OpenAITranscriber
from bot.errors import EngineError


def endpoint(url: str, **changes) -> Endpoint:
    settings = {"timeout": 60.0, "deadline": 90.0, "chat_model": PRESETS["llamacpp"].chat}
    return Endpoint(base_url=url, name="llama.cpp", local=True, **{**settings, **changes})


async def test_a_real_model_completes_within_its_bound(llama):
    engine = OpenAIChat(endpoint(llama))
    assert engine.capabilities.local
    short = await engine.complete(system="Answer.", user="The capital of France is", max_tokens=2)
    longer = await engine.complete(system="Answer.", user="The capital of France is", max_tokens=6)
    await engine.close()
    # The weights are fixed and the temperature is 0: the short answer begins the longer one.
    assert 0 < len(short) <= len(longer) < 200
    assert longer.startswith(short)


async def test_a_real_server_that_is_too_slow_is_given_up(llama):
    engine = OpenAIChat(endpoint(llama, timeout=0.05))
    started = time.monotonic()
    with pytest.raises(EngineError, match="no answer in time") as caught:
        await engine.complete(system="Answer.", user="Tell a long story.", max_tokens=200)
    assert caught.value.retryable
    assert time.monotonic() - started < 5
    await engine.close()


async def test_what_the_real_server_cannot_do_is_an_engine_error(llama):
    """A text model does not see pictures, and this server does not transcribe with it."""
    picture = b"\x89PNG\r\n\x1a\n" + bytes(60)
    chat = OpenAIChat(endpoint(llama, vision_model="default", attempts=1))
    ears = OpenAITranscriber(endpoint(llama, transcription_model="default", attempts=1))
    with pytest.raises(EngineError, match="HTTP 500"):
        await chat.complete(system="Describe.", user="What is it?", image=picture, max_tokens=2)
    with pytest.raises(EngineError, match="HTTP 501") as caught:
        await ears.transcribe(b"OggS" + bytes(100), language="en")
    assert not caught.value.retryable
    # The connection still works afterwards.
    assert await chat.complete(system="Answer.", user="One two three", max_tokens=2)
    await chat.close()
    await ears.close()
