"""A document in real Chromium: a link whose name says what it does, by keyboard alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from driver import ChatPage
from web_kit import CALENDAR, answer, attachment

pytestmark = pytest.mark.asyncio(loop_scope="session")

NAMES = {
    "fr": "Télécharger le fichier rappel.ics",
    "en": "Download the file rappel.ics",
    "ar": "تنزيل الملف rappel.ics",
    "uk": "Завантажити файл rappel.ics",
}


@pytest.mark.parametrize("language", NAMES)
async def test_a_document_is_downloaded_by_keyboard(browser, service, language):
    service.answerer._script = lambda message: [
        replace(answer("Voici.", language=language, audio=False), document=attachment())
    ]
    async with ChatPage.open(browser, service.address, locale=language) as chat:
        await chat.write("?")
        await chat.answer(sound=False)
        await chat.page.get_by_role("link", name=NAMES[language], exact=True).wait_for()
        assert service.answerer.delivered or await _delivered(chat, service)
        assert await chat.axe() == []
        assert await chat.small_targets() == []
        await chat.page.evaluate("document.body.focus()")
        await chat.tab_to(".files a")
        async with chat.page.expect_download() as waiting:
            await chat.page.keyboard.press("Enter")
        download = await waiting.value
        assert download.suggested_filename == "rappel.ics"
        assert Path(await download.path()).read_bytes() == CALENDAR
        assert chat.problems == []


async def _delivered(chat: ChatPage, service) -> bool:
    for _ in range(50):
        if service.answerer.delivered:
            return True
        await chat.page.wait_for_timeout(100)
    return False
