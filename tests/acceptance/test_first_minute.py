"""The first minute by voice alone: real service, real Chromium with a microphone into which a real
voice speaks, real recogniser; and what comes out of the loudspeaker is listened to again.

A blind person uses the keyboard and hears; a person who cannot read presses the microphone and
speaks Spanish. Neither types a letter or reads one.
"""

from __future__ import annotations

import base64
import shutil
import sqlite3
import sys
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright
from service import Service, running
from talk import World

from bot.channels.web.requests import COOKIE, conversation
from bot.config import load
from bot.cues import fold
from bot.locales import FluentPhrases
from bot.model import Conversation
from bot.partners.model import Invitation, Organisation
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite.book import OwnBook
from bot.turns import CONSENT_VERSION
from bot.wiring import SystemClock, open_store

sys.path.append(str(Path(__file__).parents[1] / "integration" / "web"))
from driver import ALLOW, ARGUMENTS, CHROMIUM, DESKTOP, PHONE, ChatPage, Shown

pytestmark = pytest.mark.asyncio(loop_scope="session")

HOST = "Association A"
PHRASES = FluentPhrases()
LEAD, TAIL = 0.6, 0.7
"""Seconds of silence around what is spoken into the microphone."""
WAIT = 240.0
LONG = 4
MOST = 0.4
"""Of the longer words of a sentence: the smallest recogniser listens to what may be the voice of
last resort, on a machine that has other things to do."""
SOURCED = 0.15
"""The same of an answer, of which the source is written and not said."""

LOUDSPEAKER = """const make = URL.createObjectURL;
window.sounds = new Map();
URL.createObjectURL = (blob) => {
  const address = make(blob);
  window.sounds.set(address, blob);
  return address;
};"""
"""Remembers what the page plays: its own policy lets no script fetch it again."""
BYTES = """async (sound) => {
  const bytes = new Uint8Array(await window.sounds.get(sound.src).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""
FOUND = """text => [...document.querySelectorAll(".theirs")].findLastIndex(
  (item) => item.querySelector(".words").textContent === text)"""


@dataclass
class Hall:
    """An association's service, and the microphone of who sits before it."""

    service: Service
    world: World
    microphone: Path
    secret: str = ""
    browser: Browser | None = None

    @asynccontextmanager
    async def visitor(
        self, secret: str, locale: str, size: tuple[int, int], tongue: str
    ) -> AsyncIterator[Person]:
        """Somebody who opens the invitation's link."""
        assert self.browser is not None
        address = f"{self.service.url}/?invite={secret}"
        async with ChatPage.open(
            self.browser, address, locale=locale, size=size, script=LOUDSPEAKER
        ) as page:
            yield Person(hall=self, page=page, tongue=tongue)


@dataclass
class Person:
    """Speaks with the project's own voice of their language, and hears with its recogniser."""

    hall: Hall
    page: ChatPage
    tongue: str
    told: int = 0
    """Answers heard so far."""

    async def says(self, words: str) -> None:
        """Presses the microphone, speaks, and presses it again: by Space, which both can find."""
        seconds = await speak(self.hall.world, words, self.tongue, self.hall.microphone)
        self.told = await self.page.answers()
        await self.page.record(seconds)

    async def hears(self, name: str, language: str) -> Shown:
        """The answer that says this sentence of ours."""
        sentence = PHRASES.say(language, name, days=30, minutes=30)
        return await self.page.spoken_answer(self.told, saying=sentence[:40], timeout=WAIT)

    async def listens(self, shown: Shown, key: str, most: float = MOST) -> None:
        """What sounds is as long as a sentence, and the recogniser hears the key word and most of
        the others in it, or in the second note that a long answer ends with."""
        sounds(shown)
        place = await self.page.page.evaluate(FOUND, shown.text)
        heard = await self._understands(place, shown.language)
        if share(shown.text, heard) < most or fold(key) not in fold(heard):
            await self.page.answer(place + 1, timeout=WAIT)
            heard += " " + await self._understands(place + 1, shown.language)
        assert fold(key) in fold(heard), (shown.text, heard)
        assert share(shown.text, heard) >= most, (shown.text, heard)

    async def _understands(self, place: int, language: str) -> str:
        note = self.page.page.locator(".theirs").nth(place).locator("audio")
        sound = base64.b64decode(await note.evaluate(BYTES))
        listener = self.hall.world.engines.listener
        return (await listener.transcribe(sound, language=language)).text

    async def key(self) -> str:
        """The browser's secret, by which its conversation is found."""
        cookies = await self.page.page.context.cookies()
        return next(one["value"] for one in cookies if one["name"] == COOKIE)


def sounds(shown: Shown) -> None:
    """Something is heard: on a busy machine the first note may be the first sentence alone."""
    assert shown.sound_seconds is not None
    assert shown.sound_seconds > 0.5, shown.text


def share(said: str, heard: str) -> float:
    """How many of the longer words of what was said were heard."""
    words = {word for word in fold(said).split() if len(word) >= LONG}
    return len(words & set(fold(heard).split())) / len(words)


async def speak(world: World, words: str, language: str, into: Path) -> float:
    """Write what is said to the file that Chromium takes for its microphone; its length."""
    note = await world.voice.record(words, language=language)
    sound = await world.engines.decoder.audio(note)
    quiet = [bytes(2 * int(seconds * sound.rate)) for seconds in (LEAD, TAIL)]
    with wave.open(str(into), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sound.rate)
        file.writeframes(quiet[0] + sound.pcm + quiet[1])
    return sound.seconds + LEAD + TAIL


async def invite(service: Service, languages: tuple[str, ...]) -> str:
    """The secret of a new invitation."""
    config = load(service.directory / "porte-voix.toml")
    async with OwnBook(config.file, config.partners_key, SystemClock()) as book:
        association, _ = await Organisations(book).add(Organisation(name=HOST))
        _, secret = await Invitations(book).issue(
            association, Invitation(group="Group", languages=languages), 1, 7
        )
    return secret


async def kept(service: Service, token: str) -> Conversation:
    """What the service keeps of this browser's conversation; read in a copy, since the data are the
    service's alone while it runs."""
    config = load(service.directory / "porte-voix.toml")
    copy = replace(config, data=service.directory / "copy")
    copy.data.mkdir(exist_ok=True)
    for key in config.data.glob("*.key"):
        shutil.copy(key, copy.data)
    with closing(sqlite3.connect(config.file)) as now, closing(sqlite3.connect(copy.file)) as then:
        now.backup(then)
    store = open_store(copy, SystemClock())
    await store.open()
    try:
        return await store.load(conversation(token))
    finally:
        await store.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def hall(world: World, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Hall]:
    microphone = tmp_path_factory.mktemp("microphone") / "speech.wav"
    await speak(world, "Bonjour.", "fr", microphone)
    listening = [f"--use-file-for-fake-audio-capture={microphone}%noloop", ALLOW]
    more = "[console]\nenabled = false\n"
    async with (
        running(tmp_path_factory.mktemp("hall"), more) as service,
        async_playwright() as play,
    ):
        browser = await play.chromium.launch(
            executable_path=CHROMIUM, args=[*ARGUMENTS, *listening]
        )
        yield Hall(service=service, world=world, microphone=microphone, browser=browser)
        await browser.close()


async def test_a_blind_person_with_a_keyboard(hall: Hall) -> None:
    secret, came = await invite(hall.service, ("fr", "en")), SystemClock().now()
    async with hall.visitor(secret, "fr", DESKTOP, "fr") as person:
        page = person.page
        await person.listens(await person.hears("first-hello", "fr"), "machine")
        sounds(await person.hears("first-hello", "en"))
        assert "invite" not in page.page.url
        assert secret not in await page.page.content()

        await person.says("Bonjour, je parle français.")
        welcome = await person.hears("first-intro", "fr")
        assert HOST in welcome.text
        await person.listens(welcome, "machine")
        asked = await person.hears("first-agree", "fr")
        assert asked.choices[:2] == ["Oui", "Non"]
        await person.listens(asked, "accord")

        await person.says("Oui, d'accord.")
        assert (await person.hears("first-yes", "fr")).sound_seconds
        await person.says("Comment demander l'asile ?")
        answer = await page.spoken_answer(person.told, saying="SPADA", timeout=WAIT)
        await person.listens(answer, "association", SOURCED)
        assert page.problems == []
        assert await page.axe() == []
        state = await kept(hall.service, await person.key())
    assert state.consent is not None
    assert (state.consent.version, state.consent.language) == (CONSENT_VERSION, "fr")
    assert state.consent.keep
    assert came < state.consent.at < SystemClock().now()
    assert state.organisation is not None
    assert secret not in hall.service.log


async def test_somebody_who_cannot_read_speaks_spanish(hall: Hall) -> None:
    secret = await invite(hall.service, ("fr", "es", "ar"))
    async with hall.visitor(secret, "fr", PHONE, "es") as person:
        await person.hears("first-hello", "fr")
        await person.listens(await person.hears("first-hello", "es"), "español")
        arabic = await person.hears("first-hello", "ar")
        sounds(arabic)
        assert arabic.choices == ["Français", "Español", "العربية"]

        await person.says("Hola, buenos días. Yo hablo español.")
        await person.listens(await person.hears("first-intro", "es"), "asociación")
        name = await person.page.spoken_answer(person.told, saying=HOST, timeout=WAIT)
        assert name.language == "fr", "the name by a voice of its language"
        await person.listens(await person.hears("first-agree", "es"), "acuerdo")

        await person.says("Sí, de acuerdo.")
        assert (await person.hears("first-yes", "es")).sound_seconds
        await person.says("¿Dónde puedo aprender francés?")
        answer = await person.page.spoken_answer(person.told, saying="francés", timeout=WAIT)
        assert answer.language == "es"
        await person.listens(answer, "francés", SOURCED)
        assert await person.page.sideways() == 0
        assert person.page.problems == []
        state = await kept(hall.service, await person.key())
    assert state.consent is not None
    assert (state.consent.version, state.consent.language) == (CONSENT_VERSION, "es")
    assert state.consent.keep
