"""The log: its two forms, and that no content, secret or number gets in, come what may."""

import asyncio
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.config import Config, Database, Logs, Remote, Telegram
from bot.errors import StoreError
from bot.watching import logs

CONTENT = "Je-m-appelle-Marque-4711"
TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
CONFIG = replace(
    Config(),
    telegram=Telegram(token="a-short-own-token"),
    remote=Remote(api_key="key-of-the-endpoint"),
    database=Database(url="postgresql://pv:hush-hush@db/pv"),
)


@pytest.fixture(params=["text", "json"])
def form(request) -> str:
    return request.param


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The log of the tests themselves."""
    loggers = [logging.getLogger(name) for name in ("", *logs.OURS)]
    levels, hooks = [one.level for one in loggers], (sys.excepthook, threading.excepthook)
    yield
    logging.captureWarnings(False)
    for handler in [one for one in loggers[0].handlers if isinstance(one, logs._Ours)]:
        loggers[0].removeHandler(handler)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


@pytest.fixture
def written(form: str) -> io.StringIO:
    """What the log of a process with this configuration writes."""
    stream = io.StringIO()
    logs.configure(replace(CONFIG, logs=Logs(format=form, level="debug")), stream)
    return stream


def lines(stream: io.StringIO) -> list[dict]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize("form", ["json"], indirect=True)
def test_a_line_of_ours_is_an_event_with_fields(written: io.StringIO) -> None:
    logging.getLogger("porte_voix.runner").warning(
        "send-failed conversation=%s channel=%s attempt=%d error=%s",
        "ab12",
        "chat",
        2,
        "no way out",
    )
    (line,) = lines(written)
    assert line.pop("time").endswith("+00:00")
    assert line == {
        "level": "warning", "logger": "porte_voix.runner", "event": "send-failed",
        "conversation": "ab12", "channel": "chat", "attempt": 2.0, "error": "no way out",
    }  # fmt: skip


@pytest.mark.parametrize("form", ["json"], indirect=True)
def test_a_line_of_others_is_a_note_and_a_field_cannot_pose_as_the_level(written) -> None:
    logging.getLogger("bot.library").info("Models are LOADED: é")
    logging.getLogger("bot.x").info("done level=none")
    note, done = lines(written)
    assert (note["event"], note["text"]) == ("note", "Models are LOADED: é")
    assert (done["event"], done["level"]) == ("done", "info")


@pytest.mark.parametrize("form", ["text"], indirect=True)
def test_a_line_of_text(written: io.StringIO) -> None:
    logging.getLogger("bot.x").info("turn language=%s", "fr")
    assert written.getvalue().endswith(" INFO bot.x turn language=fr\n")


@pytest.mark.parametrize("secret", [
    "a-short-own-token", "key-of-the-endpoint", "postgresql://pv:hush-hush@db/pv", "hush-hush",
    TOKEN, f"https://api.telegram.org/bot{TOKEN}/getMe", "sk-abcdefghijklmnop",
    "EAAGm0PX4ZCpsBAxxxxxxx", "syt_dXNlcg_abcdefghij_0000",
    "Authorization: Bearer abcdef0123456789", "+33 1 99 00 12 34", "+33199001234",
    "01 99 00 12 34", "01.99.00.12.34", "0033199001234", "+1 (202) 555-0143",
    "33199001234@s.whatsapp.net",
])  # fmt: skip
def test_secrets_tokens_and_telephone_numbers_are_masked(written, secret: str) -> None:
    log = logging.getLogger("bot.library")
    log.info("saw %s here", secret)
    log.info(f"saw {secret} here")
    try:
        try:
            raise KeyError(secret)
        except KeyError as error:
            raise StoreError(f"because of {secret}") from error
    except StoreError:
        log.exception("it failed")
    text = written.getvalue()
    for part in secret.replace("https://api.telegram.org/bot", "").replace("/getMe", "").split():
        if len(part) > 5 and part not in ("Bearer", "Authorization:") and "@s." not in part:
            assert part not in text
    assert "33199001234" not in text
    assert logs.MASK in text


@pytest.mark.parametrize("harmless", [
    "turn total=1.05 listen=0.61 size=1234567", "conversation=0123456789abcdef0123456789abcdef",
    "address=http://127.0.0.1:18080", "peer 192.168.100.200", "port 65535", "2026-11-22",
])  # fmt: skip
def test_figures_pseudonyms_and_addresses_stay(written, harmless: str) -> None:
    assert logs.Redactor(["short"])(harmless) == harmless


def test_what_an_exception_says_is_not_logged_unless_it_is_ours(written: io.StringIO) -> None:
    try:
        try:
            {}[CONTENT]
        except KeyError:
            int(f"{CONTENT}")
    except ValueError:
        logging.getLogger("porte_voix").exception("line %d failed", 3)
    text = written.getvalue()
    assert CONTENT not in text
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_watching_logs.py:" in text
    written.truncate(0)
    logging.getLogger("porte_voix").error("x", exc_info=StoreError("the disk is full"))
    assert "StoreError: the disk is full" in written.getvalue()


async def test_a_task_nobody_waits_for_tells_no_content(written: io.StringIO) -> None:
    async def fails() -> None:
        raise ValueError(CONTENT)

    task = asyncio.create_task(fails())
    await asyncio.sleep(0.01)
    del task
    await asyncio.sleep(0.01)
    text = written.getvalue()
    assert "never retrieved" in text
    assert CONTENT not in text


def test_what_nobody_catches_tells_no_content(written: io.StringIO) -> None:
    def fails() -> None:
        raise ValueError(CONTENT)

    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    try:
        fails()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    text = written.getvalue()
    assert text.count("crashed") == 2
    assert CONTENT not in text


@pytest.mark.parametrize("formatter", [logs.Lines, logs.Objects])
def test_a_message_that_does_not_fit_its_arguments(formatter) -> None:
    record = logging.LogRecord("x", logging.INFO, "/a/b.py", 7, "%d people", (CONTENT,), None)
    text = formatter(logs.Redactor()).format(record)
    assert "at=b.py:7" in text
    assert "does not fit" in text
    assert CONTENT not in text


def test_warnings_go_the_same_way(written: io.StringIO) -> None:
    warnings.warn("of a library with " + TOKEN, stacklevel=1)
    assert TOKEN not in written.getvalue()


def test_the_level_is_the_operator_s(form: str) -> None:
    stream = io.StringIO()
    logs.configure(replace(CONFIG, logs=Logs(format=form, level="warning")), stream)
    logging.getLogger("bot.x").info("no")
    logging.getLogger("bot.x").warning("yes")
    logs.configure(replace(CONFIG, logs=Logs(level="error")), other := io.StringIO())
    logging.getLogger("bot.x").warning("again")
    logging.getLogger("library").warning("again")
    assert stream.getvalue().count("yes") == 1, "configured anew: the earlier handler is gone"
    assert "no\n" not in stream.getvalue()
    assert other.getvalue() == ""


@pytest.fixture
def unmuted() -> Iterator[None]:
    """A channel mutes its library for the whole process: another test may have made one."""
    muted = {name: logging.getLogger(name).level for name in ("telegram", "nio")}
    for name in muted:
        logging.getLogger(name).setLevel(logging.NOTSET)
    yield
    for name, level in muted.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.usefixtures("unmuted")
def test_libraries_only_warn_whatever_the_level(written: io.StringIO) -> None:
    """At "debug" the client of an endpoint logs the question, that of a platform the message."""
    for library in ("openai._base_client", "telegram.Bot", "nio.client", "argostranslate"):
        logging.getLogger(library).debug("request options %s", CONTENT)
        logging.getLogger(library).info("received %s", CONTENT)
        logging.getLogger(library).warning("something is wrong")
    logging.getLogger("porte_voix.runner").debug("claimed")
    text = written.getvalue()
    assert CONTENT not in text
    assert text.count("something is wrong") == 4
    assert "claimed" in text
