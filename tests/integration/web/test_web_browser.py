"""The page in real Chromium: keyboard alone, axe-core, voice, photos, and bad connections."""

import asyncio

import pytest
from driver import DENY, DESKTOP, PHONE, ChatPage, chromium
from web_kit import tone

from bot.model import MediaKind

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("language", ["fr", "en", "ar", "uk"])
async def test_axe_finds_nothing(browser, service, photo, language):
    """Every rule of axe-core, with messages, a photo ready to send and an alert on the page."""
    async with ChatPage.open(browser, service.address, locale=language) as chat:
        await chat.attach_photo(photo)
        await chat.write("?")
        shown = await chat.answer()
        assert shown.language == language
        assert shown.direction == ("rtl" if language == "ar" else "ltr")
        await chat.attach_photo(photo)
        await chat.page.set_input_files(
            "#file", [{"name": "a.txt", "mimeType": "text/plain", "buffer": b"x"}]
        )
        assert await chat.alert()
        for size in (DESKTOP, PHONE):
            await chat.page.set_viewport_size({"width": size[0], "height": size[1]})
            for scheme in ("light", "dark"):
                await chat.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                assert await chat.axe() == [], (size, scheme)
            assert await chat.small_targets() == []
            assert await chat.sideways() == 0
        assert chat.problems == []


@pytest.mark.parametrize(("width", "height"), [(640, 450), (320, 256)])
async def test_zoom(browser, service, width, height):
    """200 % and 400 % of a 1280-pixel screen: no sideways scrolling, everything in reach."""
    async with ChatPage.open(browser, service.address, size=(width, height)) as chat:
        await chat.write("Une question")
        await chat.answer()
        assert await chat.sideways() == 0
        assert await chat.axe() == []
        await chat.tab_to("#file")
        assert await chat.page.evaluate(IN_VIEW, "#file")


IN_VIEW = """(selector) => {
  const box = document.querySelector(selector).getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
}"""


async def test_keyboard_alone(browser, service, photo):
    """Type, send, hear, attach a photo, answer with a choice: the mouse is never touched."""
    async with ChatPage.open(browser, service.address) as chat:
        await chat.page.keyboard.press("Tab")
        assert await chat.page.evaluate("document.activeElement.className") == "skip"
        await chat.page.keyboard.press("Enter")
        assert await chat.page.evaluate("document.activeElement.id") == "text"

        await chat.page.keyboard.type("Comment demander l’asile ?")
        await chat.page.keyboard.press("Enter")
        first = await chat.answer(0)
        assert first.text == "Voici la réponse à votre question."
        assert first.sound_seconds > 1
        assert first.links == ["https://www.service-public.fr/particuliers/vosdroits/F2741"]
        assert "2 novembre 2026" in await chat.page.locator(".checked").first.text_content()
        assert await chat.page.evaluate("document.activeElement.id") == "text"
        assert await chat.page.input_value("#text") == ""

        await chat.attach_photo(photo)
        await chat.page.keyboard.press("Shift+Tab")
        await chat.write("Que dit cette lettre ?")
        await chat.answer(1)

        await chat.tab_to(".choices button")
        await chat.page.keyboard.press("Enter")
        await chat.answer(2)
        assert chat.problems == []
        assert all(
            address.startswith((service.address, f"blob:{service.address}"))
            for address in chat.requested
        )

    asked, with_photo, chosen = service.answerer.messages
    assert (asked.text, asked.media) == ("Comment demander l’asile ?", ())
    assert with_photo.text == "Que dit cette lettre ?"
    (ref,) = with_photo.media
    assert (ref.kind, ref.mime) == (MediaKind.PHOTO, "image/jpeg")
    assert await service.vault.get(with_photo.key, ref) == photo.read_bytes()
    assert chosen.text == first.choices[0]
    assert len({message.key for message in service.answerer.messages}) == 1
    assert len(service.answerer.delivered) == 3


async def test_shift_enter_makes_a_line_and_send_button_sends(browser, service):
    async with ChatPage.open(browser, service.address) as chat:
        await chat.tab_to("#text")
        await chat.page.keyboard.type("un")
        await chat.page.keyboard.press("Shift+Enter")
        await chat.page.keyboard.type("deux")
        await chat.tab_to("#send")
        await chat.page.keyboard.press("Space")
        await chat.answer()
    assert service.answerer.messages[0].text == "un\ndeux"


async def test_voice_is_recorded_sent_and_answered_aloud(browser, service):
    async with ChatPage.open(browser, service.address) as chat:
        await chat.record(1.5)
        shown = await chat.answer()
        assert shown.sound_seconds > 1
        playing = "() => document.querySelector('.theirs audio').currentTime > 0"
        await chat.page.wait_for_function(playing, timeout=5000)
        quiet = await chat.page.locator(".theirs").get_attribute("aria-live")
        assert quiet == "off", "a screen reader would speak over the answer"
        assert chat.problems == []
    message = service.answerer.messages[0]
    (ref,) = message.media
    data = await service.vault.get(message.key, ref)
    assert (ref.kind, ref.mime) == (MediaKind.VOICE, "audio/webm")
    assert data.startswith(b"\x1aE\xdf\xa3")  # EBML: a real WebM file
    assert len(data) > 2000


async def test_send_ends_the_recording_and_takes_the_words_along(browser, service):
    async with ChatPage.open(browser, service.address) as chat:
        await chat.tab_to("#text")
        await chat.page.keyboard.type("Écoutez")
        await chat.tab_to("#record")
        await chat.page.keyboard.press("Space")
        await chat.page.locator("#record[aria-pressed=true]").wait_for()
        await chat.page.wait_for_timeout(1200)
        await chat.page.keyboard.press("Shift+Tab")
        await chat.page.keyboard.press("Enter")
        await chat.answer()
        assert chat.problems == []
    (message,) = service.answerer.messages
    assert message.text == "Écoutez"
    assert [ref.kind for ref in message.media] == [MediaKind.VOICE]


async def test_recording_can_be_cancelled(browser, service):
    async with ChatPage.open(browser, service.address) as chat:
        await chat.tab_to("#record")
        await chat.page.keyboard.press("Space")
        await chat.page.locator("#record[aria-pressed=true]").wait_for()
        assert "Enregistrement" in await chat.status()
        assert await chat.axe() == []
        await chat.page.keyboard.press("Escape")
        await chat.page.locator("#record[aria-pressed=false]").wait_for()
        assert "annulé" in await chat.status()
        assert await chat.page.evaluate("document.activeElement.id") == "record"
    assert service.answerer.messages == []


KEEP_STREAM = """const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (wanted) => (window.microphone = await ask(wanted));"""


@pytest.mark.parametrize(
    "interruption",
    [
        "microphone.getTracks()[0].stop()",  # the recorder then stops by itself
        "microphone.getTracks()[0].dispatchEvent(new Event('ended'))",
    ],
)
async def test_a_microphone_that_goes_away_sends_what_was_recorded(browser, service, interruption):
    """A headset is switched off or a call comes in: the page does not stay in "recording"."""
    async with ChatPage.open(browser, service.address, script=KEEP_STREAM) as chat:
        await chat.tab_to("#record")
        await chat.page.keyboard.press("Space")
        await chat.page.locator("#record[aria-pressed=true]").wait_for()
        await chat.page.wait_for_timeout(1300)
        await chat.page.evaluate(f"() => {{ {interruption}; }}")
        await chat.page.locator("#record[aria-pressed=false]").wait_for(timeout=5000)
        await chat.answer()
        await chat.record(1.2)  # and the next recording works
        await chat.answer(1)
        assert chat.problems == []
    assert [[ref.kind for ref in each.media] for each in service.answerer.messages] == [
        [MediaKind.VOICE],
        [MediaKind.VOICE],
    ]
    for message in service.answerer.messages:
        assert len(await service.vault.get(message.key, message.media[0])) > 2000


async def test_microphone_refused(service):
    async with chromium(DENY) as browser, ChatPage.open(browser, service.address) as chat:
        await chat.tab_to("#record")
        await chat.page.keyboard.press("Space")
        await chat.page.locator("#alert", has_text="Le micro est bloqué").wait_for(timeout=5000)
        assert await chat.page.get_attribute("#record", "aria-pressed") == "false"


async def test_typed_questions_are_answered_in_silence_unless_asked(browser, service):
    paused = "() => document.querySelectorAll('.theirs audio')[{}].paused"
    async with ChatPage.open(browser, service.address) as chat:
        await chat.write("un")
        await chat.answer(0)
        await asyncio.sleep(0.3)
        assert await chat.page.evaluate(paused.format(0))
        assert await chat.page.locator(".theirs").get_attribute("aria-live") is None
        await chat.tab_to("#aloud")
        await chat.page.keyboard.press("Space")
        await chat.write("deux")
        await chat.answer(1)
        await chat.page.wait_for_function(f"() => !({paused.format(1)})()", timeout=5000)


async def test_a_browser_that_refuses_to_play(browser, service):
    refuse = """HTMLMediaElement.prototype.play = () =>
        Promise.reject(new DOMException("no gesture", "NotAllowedError"))"""
    async with ChatPage.open(browser, service.address, script=refuse) as chat:
        await chat.record(1)
        shown = await chat.answer()
        await chat.page.locator("#status", has_text="Appuyez sur Lecture").wait_for(timeout=5000)
        assert await chat.page.text_content("#announcer") == shown.text


async def test_a_sound_file_can_be_sent(browser, service):
    sound = tone(0.5)
    async with ChatPage.open(browser, service.address) as chat:
        await chat.tab_to("#file")
        await chat.page.set_input_files(
            "#file", [{"name": "question.ogg", "mimeType": "audio/ogg", "buffer": sound}]
        )
        await chat.tab_to("#send")
        await chat.page.keyboard.press("Enter")
        await chat.answer()
    message = service.answerer.messages[0]
    assert await service.vault.get(message.key, message.media[0]) == sound


@pytest.mark.parametrize("mime", ["application/pdf", ""])
async def test_a_document_can_be_sent(browser, service, mime):
    """Some systems do not know the type of a PDF file."""
    paper = {"name": "letter.pdf", "mimeType": mime, "buffer": b"%PDF-1.7 a letter"}
    async with ChatPage.open(browser, service.address) as chat:
        await chat.tab_to("#file")
        await chat.page.set_input_files("#file", [paper])
        await chat.page.locator("#status", has_text="Le document est prêt").wait_for()
        assert await chat.page.locator("#attachments img").count() == 0
        assert "letter.pdf" in await chat.page.locator("#attachments button").inner_text()
        await chat.tab_to("#send")
        await chat.page.keyboard.press("Enter")
        await chat.answer()
        assert await chat.page.locator(".mine .words").inner_text() == "Votre document"
        assert await chat.page.locator(".mine img").count() == 0
    (message,) = service.answerer.messages
    (ref,) = message.media
    assert ref.kind is MediaKind.DOCUMENT
    assert await service.vault.get(message.key, ref) == paper["buffer"]


async def test_too_large_is_told_before_it_is_sent(browser, service):
    big = {"name": "big.jpg", "mimeType": "image/jpeg", "buffer": b"x" * ((1 << 20) + 1)}
    async with ChatPage.open(browser, service.address) as chat:
        await chat.page.set_input_files("#file", [big])
        assert "La limite est de 1 Mo" in await chat.alert()
        assert await chat.page.locator("#attachments").is_hidden()
    assert service.answerer.messages == []


async def test_an_attachment_can_be_removed(browser, service, photo):
    async with ChatPage.open(browser, service.address) as chat:
        await chat.attach_photo(photo)
        await chat.tab_to("#attachments button")
        await chat.page.keyboard.press("Enter")
        assert await chat.page.locator("#attachments").is_hidden()
        assert await chat.page.evaluate("document.activeElement.id") == "text"


async def test_the_language_changes_and_the_conversation_stays(browser, service):
    async with ChatPage.open(browser, service.address) as chat:
        await chat.write("bonjour")
        await chat.answer(0)
        await chat.page.select_option("#language", "ar")
        await chat.page.locator("html[lang=ar][dir=rtl]").wait_for()
        assert await chat.page.text_content("#send span") == "إرسال"
        assert await chat.page.locator(".theirs").first.get_attribute("dir") == "ltr"
        await chat.write("مرحبا")
        second = await chat.answer(1)
        assert (second.language, second.direction) == ("ar", "rtl")
        await chat.page.reload()
        await chat.ready()
        assert await chat.page.get_attribute("html", "lang") == "ar"
        assert await chat.page.input_value("#language") == "ar"
    assert [message.language_hint for message in service.answerer.messages] == ["fr", "ar"]


async def test_nothing_is_lost_while_the_service_is_away(browser, service):
    """Written while the service is down: kept, said so, sent once when it is back."""
    async with ChatPage.open(browser, service.address) as chat:
        await service.stop()
        await chat.write("Êtes-vous là ?")
        await chat.page.locator(".state", has_text="Pas encore envoyé").wait_for(timeout=10000)
        await service.start()
        shown = await chat.answer(timeout=30)
        assert shown.text.startswith("Voici")
        await chat.page.locator(".state").wait_for(state="detached", timeout=5000)
    assert [message.text for message in service.answerer.messages] == ["Êtes-vous là ?"]


async def test_an_answer_waits_for_the_browser_to_come_back(browser, service):
    """The page is closed before the answer is made; the same browser gets it when it returns."""
    async with ChatPage.open(browser, service.address) as chat:
        await chat.page.route("**/api/ack*", lambda route: route.abort())
        await chat.write("bonjour")
        await chat.answer()
        await chat.page.goto("about:blank")
        await asyncio.sleep(0.3)
        assert service.answerer.delivered == []
        await chat.page.unroute("**/api/ack*")
        await chat.page.goto(service.address)
        await chat.ready()
        await chat.answer(timeout=30)
        for _ in range(100):
            if service.answerer.delivered:
                break
            await asyncio.sleep(0.1)
        assert len(service.answerer.delivered) == 1


async def test_an_answer_that_comes_twice_is_shown_once(browser, service):
    """The acknowledgement is lost on its way: the server delivers again, the page knows it."""
    dropped = []

    async def drop_first(route):
        if dropped:
            await route.continue_()
        else:
            dropped.append(route.request.url)
            await route.abort()

    async with ChatPage.open(browser, service.address) as chat:
        await chat.page.route("**/api/ack*", drop_first)
        await chat.write("bonjour")
        await chat.answer()
        for _ in range(300):
            if service.answerer.delivered:
                break
            await asyncio.sleep(0.1)
        assert len(service.answerer.delivered) == 1
        assert dropped
        assert await chat.page.locator(".theirs").count() == 1
        assert await chat.page.locator(".theirs audio").count() == 1


async def test_two_browsers_never_hear_each_other(browser, service):
    async with (
        ChatPage.open(browser, service.address, locale="fr") as one,
        ChatPage.open(browser, service.address, locale="uk") as two,
    ):
        await one.write("un")
        await two.write("два")
        assert (await one.answer()).language == "fr"
        assert (await two.answer()).language == "uk"
        assert await one.page.locator(".theirs").count() == 1
        assert await two.page.locator(".theirs").count() == 1


async def test_a_new_person_at_the_same_computer(browser, service):
    async with ChatPage.open(browser, service.address) as chat:
        await chat.write("un")
        await chat.answer()
        await chat.tab_to("#leave")
        await chat.page.keyboard.press("Enter")
        await chat.page.locator(".message").first.wait_for(state="detached")
        await chat.ready()
        await chat.write("deux")
        await chat.answer()
    first, second = (message.key for message in service.answerer.messages)
    assert first != second
