"""The OpenAI-compatible adapter against a server that speaks the wire format, and its faults."""

import asyncio
import base64
import gzip
import json
import logging
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from openai_service import (
    VERBOSE,
    chat_answer,
    endless,
    failure,
    json_answer,
    plain,
    silence,
    tone,
    truncated,
)

from bot.engines.openai_compatible import (
    PRESETS,
    Endpoint,
    OpenAIChat,
    OpenAISpeaker,
    OpenAITranscriber,
)
from bot.errors import ConfigError, EngineBusy, EngineError, MediaTooLarge, UnreadableMedia
from bot.model import Voice

KEY = "sk-test-51f09c2e"
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40


def endpoint(service, **changes) -> Endpoint:
    made = Endpoint(
        base_url=service.url,
        api_key=KEY,
        chat_model="chat-1",
        vision_model="vision-1",
        transcription_model="listen-1",
        speech_model="speak-1",
        voice="verse",
        timeout=10.0,
        deadline=30.0,
        first_pause=0.02,
    )
    return replace(made, **changes)


@pytest.fixture
async def chat(service):
    engine = OpenAIChat(endpoint(service))
    yield engine
    await engine.close()


async def complete(engine: OpenAIChat, **more) -> str:
    return await engine.complete(system="Réponds court.", user="Bonjour", **more)


async def until(condition) -> None:
    async with asyncio.timeout(5):
        while not condition():
            await asyncio.sleep(0.01)


# --- the wire format ---


async def test_chat(service, chat):
    assert await complete(chat, max_tokens=50) == "Bonjour."
    ((path, headers, body),) = service.requests
    assert path == "/v1/chat/completions"
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["accept-encoding"] == "identity"
    assert body == {
        "model": "chat-1",
        "messages": [
            {"role": "system", "content": "Réponds court."},
            {"role": "user", "content": "Bonjour"},
        ],
        "temperature": 0.0,
        "max_tokens": 50,
    }


async def test_the_answer_is_bounded_whatever_is_asked_for(service, chat):
    await complete(chat, max_tokens=1_000_000)
    await complete(chat, max_tokens=-3)
    assert [body["max_tokens"] for _, _, body in service.requests] == [1500, 1]


async def test_newer_names_of_parameters(service):
    engine = OpenAIChat(
        endpoint(service, max_tokens_field="max_completion_tokens", temperature=None)
    )
    await complete(engine)
    await engine.close()
    body = service.requests[0][2]
    assert body["max_completion_tokens"] == 400
    assert "max_tokens" not in body
    assert "temperature" not in body


@pytest.mark.parametrize(
    ("image", "mime"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0" + b"0" * 40, "image/jpeg"),
        (b"RIFF0000WEBPVP8 ", "image/webp"),
        (b"GIF89a000", "image/gif"),
    ],
)
async def test_a_picture_travels_inside_the_question(service, chat, image, mime):
    await complete(chat, image=image)
    body = service.requests[0][2]
    assert body["model"] == "vision-1"
    text, picture = body["messages"][1]["content"]
    assert text == {"type": "text", "text": "Bonjour"}
    url = f"data:{mime};base64,{base64.b64encode(image).decode()}"
    assert picture == {"type": "image_url", "image_url": {"url": url}}


async def test_pictures_that_cannot_be_sent_are_not(service, chat):
    with pytest.raises(UnreadableMedia):
        await complete(chat, image=b"%PDF-1.7")
    with pytest.raises(MediaTooLarge):
        await complete(chat, image=PNG + bytes(10_000_001))
    assert service.requests == []


async def test_a_capability_without_a_model_is_a_final_error(service):
    without = endpoint(service, vision_model="", transcription_model="", speech_model="")
    chat, ears, mouth = OpenAIChat(without), OpenAITranscriber(without), OpenAISpeaker(without)
    for call in (
        complete(chat, image=PNG),
        ears.transcribe(b"OggS", language=None),
        mouth.speak("Bonjour", language="fr"),
    ):
        with pytest.raises(EngineError) as caught:
            await call
        assert not caught.value.retryable
    assert service.requests == []


async def test_the_models_thinking_is_taken_off(service, chat):
    service.script.append(chat_answer("<think>hmm\nhmm</think>\n Bonjour !"))
    assert await complete(chat) == "Bonjour !"


async def test_transcription_with_language_and_probabilities(service):
    engine = OpenAITranscriber(endpoint(service))
    heard = await engine.transcribe(b"OggS" + b"x" * 100, language=None, likely=("en",))
    await engine.close()
    assert (heard.text, heard.language, heard.seconds) == ("Où est la gare ?", "fr", 3.2)
    # exp of the mean log-probability weighted by length: (-0.2 * 2 - 0.5 * 1) / 3
    assert heard.confidence == pytest.approx(0.7408, abs=0.001)
    fields = service.requests[0][2]
    assert fields["file"] == ("voice.ogg", b"OggS" + b"x" * 100)
    assert fields["model"] == "listen-1"
    assert fields["response_format"] == "verbose_json"
    assert "language" not in fields


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"RIFF\x00\x00\x00\x00WAVE", "voice.wav"),
        (b"\x1aE\xdf\xa3", "voice.webm"),
        (b"\x00\x00\x00\x20ftypM4A ", "voice.m4a"),
        (b"ID3", "voice.mp3"),
        (b"fLaC", "voice.flac"),
        (b"#!AMR\n", "voice.amr"),
    ],
)
async def test_the_file_name_says_what_the_recording_is(service, start, name):
    engine = OpenAITranscriber(endpoint(service))
    await engine.transcribe(start + b"x" * 50, language="fr-FR")
    await engine.close()
    fields = service.requests[0][2]
    assert fields["file"][0] == name
    assert fields["language"] == "fr"


async def test_silence_is_heard_as_nothing(service):
    quiet = {**VERBOSE["segments"][0], "no_speech_prob": 0.9, "avg_logprob": -1.4}
    service.script.append(json_answer({**VERBOSE, "text": "Merci.", "segments": [quiet]}))
    engine = OpenAITranscriber(endpoint(service))
    assert (await engine.transcribe(b"OggS", language="fr")).text == ""
    await engine.close()


async def test_services_without_verbose_transcripts(service):
    engine = OpenAITranscriber(endpoint(service, verbose_transcripts=False))
    heard = await engine.transcribe(b"OggS", language=None, likely=("uk", "fr"))
    service.script.append(json_answer({"text": "hello", "language": "en"}))
    named = await engine.transcribe(b"OggS", language=None, likely=("uk",))
    await engine.close()
    assert (heard.text, heard.language, heard.confidence) == ("Où est la gare ?", "uk", 0.5)
    assert named.language == "en"
    assert "response_format" not in service.requests[0][2]


async def test_too_large_a_recording_is_not_sent(service):
    engine = OpenAITranscriber(endpoint(service))
    with pytest.raises(MediaTooLarge):
        await engine.transcribe(bytes(20_000_001), language="fr")
    assert service.requests == []


async def test_speech(service):
    engine = OpenAISpeaker(endpoint(service), languages=frozenset({"fr"}))
    audio = await engine.speak("Bonjour.", language="fr", speed=Voice.SLOW)
    assert (audio.rate, round(audio.seconds, 2)) == (24_000, 0.2)
    assert service.requests[0][2] == {
        "model": "speak-1",
        "voice": "verse",
        "input": "Bonjour.",
        "response_format": "wav",
        "speed": 0.8,
    }
    service.script.append(plain(tone(channels=2, rate=16_000), "audio/wav"))
    mixed = await engine.speak("Bonjour.", language="fr")
    assert (mixed.rate, round(mixed.seconds, 2)) == (16_000, 0.2)
    for text, language in (("Hello", "en"), (" ", "fr"), ("a" * 4_097, "fr")):
        with pytest.raises(EngineError) as caught:
            await engine.speak(text, language=language)
        assert not caught.value.retryable
    await engine.close()


async def test_a_header_without_the_length_is_read_to_its_end(service):
    streamed = bytearray(tone())
    streamed[4:8] = streamed[40:44] = b"\xff\xff\xff\xff"  # what streaming servers write
    service.script.append(plain(bytes(streamed), "audio/wav"))
    engine = OpenAISpeaker(endpoint(service))
    assert round((await engine.speak("Bonjour", language="fr")).seconds, 2) == 0.2
    await engine.close()


@pytest.mark.parametrize("body", [b"", b"ID3 mp3 after all", tone(rate=4_000), tone(seconds=0)])
async def test_sound_that_is_no_usable_wav_is_an_error(service, body):
    service.script.append(plain(body, "audio/wav"))
    engine = OpenAISpeaker(endpoint(service))
    with pytest.raises(EngineError):
        await engine.speak("Bonjour", language="fr")
    await engine.close()


# --- faults ---


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503])
async def test_passing_faults_are_tried_again(service, chat, status):
    service.script += [failure(status), failure(status)]
    assert await complete(chat) == "Bonjour."
    assert len(service.requests) == 3


async def test_retry_after_is_obeyed(service, chat):
    service.script.append(failure(429, {"Retry-After": "1.2"}))
    started = time.monotonic()
    assert await complete(chat) == "Bonjour."
    assert time.monotonic() - started >= 1.2


async def test_retry_after_may_be_a_date(service, chat):
    when = datetime.now(UTC) + timedelta(seconds=3)
    service.script.append(failure(503, {"Retry-After": format_datetime(when, usegmt=True)}))
    started = time.monotonic()
    assert await complete(chat) == "Bonjour."
    assert time.monotonic() - started >= 1.5  # the date is given in whole seconds


async def test_a_longer_pause_than_we_wait_fails_at_once(service, chat):
    service.script.append(failure(429, {"Retry-After": "3600"}))
    started = time.monotonic()
    with pytest.raises(EngineError) as caught:
        await complete(chat)
    assert caught.value.retryable
    assert time.monotonic() - started < 1
    assert len(service.requests) == 1


async def test_after_the_last_attempt_the_engine_failed_for_now(service, chat):
    service.script += [failure(500)] * 3
    with pytest.raises(EngineError) as caught:
        await complete(chat)
    assert caught.value.retryable
    assert len(service.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422, 501])
async def test_other_refusals_are_final(service, chat, status):
    service.script.append(failure(status))
    with pytest.raises(EngineError) as caught:
        await complete(chat)
    assert not caught.value.retryable
    assert len(service.requests) == 1


async def test_redirects_are_not_followed(service, chat):
    location = {"Location": f"{service.url}/audio/speech"}
    service.script.append(json_answer({}, status=307, headers=location))
    with pytest.raises(EngineError) as caught:
        await complete(chat)
    assert not caught.value.retryable
    assert [path for path, _, _ in service.requests] == ["/v1/chat/completions"]


async def test_no_answer_in_time(service):
    engine = OpenAIChat(endpoint(service, timeout=0.3))
    service.script.append(silence())
    started = time.monotonic()
    with pytest.raises(EngineError) as caught:
        await complete(engine)
    assert caught.value.retryable
    assert time.monotonic() - started < 2
    assert len(service.requests) == 1
    await engine.close()


async def test_the_deadline_counts_all_attempts_and_pauses(service):
    engine = OpenAIChat(endpoint(service, deadline=1.0, attempts=9))
    service.script += [failure(503, {"Retry-After": "0.4"})] * 9
    started = time.monotonic()
    with pytest.raises(EngineError, match="no answer after"):
        await complete(engine)
    assert time.monotonic() - started < 2
    await engine.close()


async def test_an_unreachable_service_is_tried_again_and_then_given_up(service):
    await service.stop()
    engine = OpenAIChat(endpoint(service, first_pause=0.5))
    started = time.monotonic()
    with pytest.raises(EngineError, match="cannot be reached") as caught:
        await complete(engine)
    assert caught.value.retryable
    assert time.monotonic() - started > 1  # two pauses
    await engine.close()


@pytest.mark.parametrize(
    "answer",
    [
        plain(b"this is not json"),
        plain(b"<html>proxy error</html>", "text/html"),
        plain(b"{}"),
        plain(b"[]"),
        plain(b'{"choices": []}'),
        plain(b'{"choices": [{"message": {}}]}'),
        plain(b""),
        plain(b"\xff\xfe\x00"),
        json_answer({"choices": [{"message": {"role": "assistant", "content": 17}}]}),
        chat_answer(""),
        chat_answer(None),
        chat_answer("<think>endless"),
        chat_answer(None, tool_calls=[{"id": "t", "type": "function"}]),
    ],
)
async def test_an_answer_of_the_wrong_shape_is_an_engine_error(service, chat, answer):
    service.script.append(answer)
    with pytest.raises(EngineError):
        await complete(chat)
    assert len(service.requests) == 1


@pytest.mark.parametrize("body", [b"{}", b"nonsense", b'{"text": 5}', b"[1]"])
async def test_a_transcript_of_the_wrong_shape_is_an_engine_error(service, body):
    for verbose in (True, False):
        service.script.append(plain(body))
        engine = OpenAITranscriber(endpoint(service, verbose_transcripts=verbose))
        with pytest.raises(EngineError):
            await engine.transcribe(b"OggS", language=None)
        await engine.close()


async def test_a_truncated_body_is_tried_again(service, chat):
    service.script.append(truncated({"choices": ["x" * 2000]}))
    assert await complete(chat) == "Bonjour."
    assert len(service.requests) == 2


async def test_a_huge_body_is_not_read(service):
    engine = OpenAIChat(endpoint(service, most_bytes=200_000))
    service.script += [
        plain(json.dumps({"a": "x" * 300_000}).encode()),
        endless(),
        plain(gzip.compress(b" " * 900_000), headers={"Content-Encoding": "gzip"}),
    ]
    for _ in range(3):
        with pytest.raises(EngineError, match="too large") as caught:
            await complete(engine)
        assert not caught.value.retryable
    assert len(service.requests) == 3
    await engine.close()


async def test_no_more_calls_at_once_than_configured(service):
    engine = OpenAIChat(endpoint(service, most_calls=2))
    service.script += [silence(0.3)] * 2
    running = [asyncio.create_task(complete(engine)) for _ in range(2)]
    await until(lambda: service.running == 2)
    with pytest.raises(EngineBusy):
        await complete(engine)
    await asyncio.gather(*running, return_exceptions=True)
    assert service.most_running == 2
    assert await complete(engine) == "Bonjour."
    await engine.close()


async def test_cancelling_frees_the_place(service):
    engine = OpenAIChat(endpoint(service, most_calls=1))
    service.script.append(silence())
    task = asyncio.create_task(complete(engine))
    await until(lambda: service.running == 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await complete(engine) == "Bonjour."
    await engine.close()


async def test_neither_the_key_nor_the_text_is_in_errors_or_logs(service, chat, caplog):
    caplog.set_level(logging.DEBUG)
    echo = f"Incorrect API key provided: {KEY}. You said: Bonjour"
    service.script += [failure(401, text=echo), *[failure(500, text=echo)] * 3]
    for _ in range(2):
        with pytest.raises(EngineError) as caught:
            await complete(chat)
        error = caught.value
        assert error.__cause__ is None
        assert error.__suppress_context__ or error.__context__ is None
        for secret in (KEY, "Bonjour"):
            assert secret not in str(error)
    assert KEY not in caplog.text
    assert "Bonjour" not in caplog.text
    assert KEY not in repr(endpoint(service))


# --- what may be configured ---


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.org/v1",
        "http://8.8.8.8/v1",
        "ftp://127.0.0.1/v1",
        "api.example.org/v1",
        "https://",
        "https://key:secret@api.example.org/v1",
        "https://api.example.org/{account}/v1",
    ],
)
def test_addresses_that_are_refused(url):
    with pytest.raises(ConfigError):
        Endpoint(base_url=url)


@pytest.mark.parametrize(
    ("url", "near"),
    [
        ("http://127.0.0.1:8081/v1", True),
        ("http://[::1]:8081/v1", True),
        ("http://192.168.1.7:11434/v1", True),
        ("http://ollama:11434/v1", True),
        ("http://box.local/v1", True),
        ("https://api.example.org/v1", False),
        ("https://8.8.8.8/v1", False),
        ("https://mylocal.example.org/v1", False),
    ],
)
def test_local_is_the_operators_word_and_must_be_possible(url, near):
    assert not OpenAIChat(Endpoint(base_url=url, chat_model="m")).capabilities.local
    if near:
        assert OpenAIChat(Endpoint(base_url=url, local=True)).capabilities.local
    else:
        with pytest.raises(ConfigError):
            Endpoint(base_url=url, local=True)


def test_every_preset_makes_an_endpoint_or_says_what_it_needs():
    assert set(PRESETS) == {
        "openai", "mistral", "infomaniak", "albert", "ollama", "vllm", "llamacpp",
    }  # fmt: skip
    for name, preset in PRESETS.items():
        made = preset.endpoint(name, api_key="k", account="123")
        assert made.base_url.endswith("/v1")
        assert not made.local
        if preset.needs_key:
            assert made.base_url.startswith("https://")
            with pytest.raises(ConfigError):
                preset.endpoint(name, account="123")
    for account in ("", "../1", "a/b"):
        with pytest.raises(ConfigError):
            PRESETS["infomaniak"].endpoint("infomaniak", api_key="k", account=account)
