"""The token and what people wrote stay out of the logs."""

import logging

import httpx
import pytest

from bot.channels.telegram.secrecy import MASK, mask_token, silence_libraries

TOKEN = "4242:SECRET-part_of-it"


@pytest.fixture
def log(caplog):
    undo = mask_token(TOKEN)
    caplog.set_level(logging.DEBUG)
    yield caplog
    undo()


@pytest.mark.parametrize("name", ["httpx", "aiohttp.access", "a.b.c", "root"])
def test_masked_in_every_logger(log, name):
    logger = logging.getLogger(name)
    logger.error("POST https://api.telegram.org/bot%s/getMe took %d ms", TOKEN, 3)
    logger.error(f"again {TOKEN}")
    logger.error("as an object: %s", httpx.URL(f"https://api.telegram.org/bot{TOKEN}/x"))
    assert TOKEN not in log.text
    assert log.text.count(MASK) == 3


def test_masked_in_tracebacks(log):
    try:
        try:
            raise ValueError(f"https://api.telegram.org/file/bot{TOKEN}/x")
        except ValueError as error:
            raise RuntimeError("outer") from error
    except RuntimeError:
        logging.getLogger("any").exception("failed")
    assert TOKEN not in log.text
    assert "RuntimeError: outer" in log.text
    assert MASK in log.text


def test_wrong_format_string_hides_the_token_too(log):
    record = logging.getLogRecordFactory()("n", 10, "p", 1, "%d %s", (TOKEN, 1), None)
    assert TOKEN not in f"{record.msg} {record.args}"


def test_undo_restores_and_other_records_are_untouched(caplog):
    before = logging.getLogRecordFactory()
    undo = mask_token(TOKEN)
    logging.getLogger("any").error("count %d", 3)
    assert caplog.records[-1].args == (3,)
    undo()
    assert logging.getLogRecordFactory() is before


def test_libraries_that_log_urls_and_content_are_silent(caplog):
    silence_libraries()
    caplog.set_level(logging.DEBUG)  # the operator asks for everything
    logging.getLogger("telegram.Bot").critical("Received data was %r", {"text": "private"})
    logging.getLogger("telegram.request.BaseRequest").error("private")
    logging.getLogger("httpx").info("HTTP Request: POST https://x/bot1:2/getMe")
    logging.getLogger("httpcore.http11").debug("request")
    assert caplog.text == ""
