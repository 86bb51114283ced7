"""The page in real Chromium against the real service, by keyboard alone."""

import sys
from pathlib import Path

from service import ANSWER_SECONDS, FIXTURES, running

sys.path.append(str(Path(__file__).parents[1] / "integration" / "web"))
from driver import ChatPage, chromium


async def test_type_send_hear_and_show_a_letter(tmp_path: Path) -> None:
    async with (
        running(tmp_path) as service,
        chromium() as browser,
        ChatPage.open(browser, service.url) as page,
    ):
        await page.write("où demander l'asile ?")
        typed = await page.answer(0, timeout=ANSWER_SECONDS)
        assert "SPADA" in typed.text
        assert typed.language == "fr"
        assert typed.links
        assert typed.sound_seconds
        assert typed.sound_seconds > 3

        await page.spoken_answer(saying="une machine", timeout=ANSWER_SECONDS)  # the welcome
        before = await page.answers()
        await page.attach_photo(FIXTURES / "ocr" / "fr_photo.jpg")
        await page.tab_to("#send")
        await page.page.keyboard.press("Enter")
        shown = await page.spoken_answer(before, saying="CAF", timeout=ANSWER_SECONDS)
        assert shown.language == "fr"
        assert await page.axe() == []
        assert page.problems == []
