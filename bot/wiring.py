"""The only place that knows everybody: it builds the service from the configuration."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import entry_points
from time import monotonic

from bot.chains import Listeners, Readers, SceneReaders, Translators
from bot.channels.telegram import TelegramChannel
from bot.channels.web import WebChannel
from bot.config import Config
from bot.engines.argos import ArgosTranslator
from bot.engines.decoder import ChildDecoder
from bot.engines.language import LangIdentifier
from bot.engines.reader import PageReader
from bot.engines.scene import SceneEngine
from bot.engines.whisper import WhisperEngine
from bot.errors import ConfigError, PorteVoixError
from bot.locales import FluentPhrases
from bot.model import Conversation, Message, Turn
from bot.modelfiles import Catalogue
from bot.pipeline import respond
from bot.ports import Channel, Clock, Phrases, Services, Skill, Vault
from bot.remote import with_remote
from bot.runner import Runner
from bot.speech.catalogue import load_voices
from bot.speech.speaker import VoiceSpeaker
from bot.speech.voices import VoiceBook
from bot.stores.sqlite import SqliteStore
from skills.admin_help import SKILL as ADMIN_HELP
from skills.describe_image import SKILL as DESCRIBE_IMAGE
from skills.translate import SKILL as TRANSLATE

log = logging.getLogger(__name__)

SKILLS: tuple[Skill, ...] = (DESCRIBE_IMAGE, TRANSLATE, ADMIN_HELP)
"""In the order that breaks ties."""
ENTRY_POINTS = "porte_voix.skills"

# Seconds that one engine of a chain may take for one call.
LISTEN_SECONDS, READ_SECONDS, LOOK_SECONDS, CHAT_SECONDS, TRANSLATE_SECONDS = 300, 60, 30, 90, 60


class SystemClock:
    """The Clock port over the system's clocks."""

    def now(self) -> datetime:
        """Aware, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds."""
        return monotonic()


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """All engines of a process, to be prepared and closed together."""

    decoder: ChildDecoder
    listener: Listeners
    voices: VoiceBook
    speaker: VoiceSpeaker
    identifier: LangIdentifier
    translator: Translators
    reader: Readers
    scene: SceneReaders

    async def close(self) -> None:
        """Free models, threads and child processes."""
        for engine in (self.listener, self.reader, self.scene, self.translator):
            await engine.close()
        await self.speaker.close()
        await self.identifier.close()
        await self.decoder.close()


def build_engines(config: Config, clock: SystemClock) -> Engines:
    """The local engines. Loads nothing yet. Raises ModelFileError, ConfigError."""
    catalogue = Catalogue.load(config.models)
    threads = config.limits.threads
    decoder = ChildDecoder()
    whisper = WhisperEngine(
        [file for path, file in catalogue.files.items() if path.startswith("whisper-base/")],
        config.models / "whisper-base",
        decoder,
        threads=threads,
    )
    voices = load_voices(config.models, catalogue)
    return Engines(
        decoder=decoder,
        voices=voices,
        listener=Listeners("listen", [whisper], clock, timeout=LISTEN_SECONDS),
        speaker=VoiceSpeaker(
            voices,
            config.data / "speech-cache",
            budget_seconds=config.limits.speech_budget,
        ),
        identifier=LangIdentifier(),
        translator=Translators(
            "translate", [ArgosTranslator(config.models / "argos")], clock,
            timeout=TRANSLATE_SECONDS,
        ),
        reader=Readers("read", [PageReader(catalogue, decoder)], clock, timeout=READ_SECONDS),
        scene=SceneReaders("look", [SceneEngine(catalogue, decoder)], clock, timeout=LOOK_SECONDS),
    )  # fmt: skip


def build_services(
    config: Config, engines: Engines, vault: Vault, clock: SystemClock, *, speak: bool = True
) -> Services:
    """The bundle that the corridor is handed."""
    services = Services(
        phrases=FluentPhrases(),
        clock=clock,
        vault=vault,
        listener=engines.listener,
        speaker=engines.speaker if speak else None,
        identifier=engines.identifier,
        translator=engines.translator,
        reader=engines.reader,
        scene=engines.scene,
        default_language=config.language,
        photo_minutes=config.limits.photo_minutes,
        retention_days=config.limits.retention_days,
    )
    if not config.remote.configured:
        return services
    return replace(services, consented=with_remote(config.remote, services, clock))


def skills() -> tuple[Skill, ...]:
    """Ours, then those that other packages register."""
    return (*SKILLS, *(entry.load() for entry in entry_points(group=ENTRY_POINTS)))


# --- the service ----------------------------------------------------------------------------------


def open_store(config: Config, clock: SystemClock) -> SqliteStore:
    """The durable store of this configuration, not yet opened."""
    return SqliteStore(
        config.data / "porte-voix.db",
        config.data / "media",
        config.data / "master.key",
        clock,
        retention=timedelta(days=config.limits.retention_days),
    )


def build_channels(
    config: Config, store: SqliteStore, phrases: Phrases, clock: Clock
) -> list[Channel]:
    """Every channel that is configured. Raises ConfigError when none is."""
    channels: list[Channel] = []
    if config.web.enabled:
        channels.append(
            WebChannel(
                store,
                phrases,
                host=config.web.host,
                port=config.web.port,
                hosts=config.web.hosts,
                clock=clock,
            )
        )
    if config.telegram.token:
        channels.append(TelegramChannel(config.telegram, clock=clock))
    if not channels:
        raise ConfigError("no channel is configured: enable [web] or give a Telegram token")
    return channels


async def serve(config: Config, stop: asyncio.Event) -> None:
    """Run the service until `stop` is set. Raises ConfigError, StoreError."""
    clock = SystemClock()
    store = open_store(config, clock)
    await store.open()
    engines = build_engines(config, clock)
    services = build_services(config, engines, store, clock)
    known = skills()

    async def answer(message: Message, conversation: Conversation) -> Turn:
        return await respond(message, conversation, services, known)

    runner = Runner(
        store,
        build_channels(config, store, services.phrases, clock),
        answer,
        phrases=services.phrases,
        clock=clock,
        workers=config.limits.workers,
        queue_limit=config.limits.queue,
    )
    warming = asyncio.create_task(warm_up(engines, services, prerender=config.prerender))
    try:
        await runner.run(stop)
    finally:
        warming.cancel()
        await asyncio.gather(warming, return_exceptions=True)
        await engines.close()
        await store.close()


async def warm_up(engines: Engines, services: Services, *, prerender: bool) -> None:
    """Load the models while the first visitors arrive, then speak the fixed sentences ahead."""
    for engine in (
        engines.identifier,
        engines.decoder,
        engines.listener,
        engines.reader,
        engines.scene,
    ):
        try:
            await engine.prepare()
        except PorteVoixError as error:
            log.warning("could not prepare %s: %s", type(engine).__name__, error)
    log.info("models are loaded")
    if prerender and services.speaker is not None:
        await services.speaker.prerender(fixed_sentences(services))


# What nearly everybody hears first; in the order of rendering.
FIXED = (
    "welcome", "greeting", "heard-nothing", "not-understood", "help", "i-am-a-machine", "no-more",
    "nothing-yet", "slower-set", "faster-set", "stopped", "erased", "voice-on-set", "language-set",
    "language-ask", "guard-refused", "error-internal", "error-unreadable-media", "error-engine",
    "error-listen", "error-media-too-large", "error-media-too-long", "danger-suicide",
    "danger-violence", "danger-trafficking", "danger-medical", "danger-child",
)  # fmt: skip


def fixed_sentences(services: Services) -> list[tuple[str, str]]:
    """(language, sentence) of everything fixed, the most needed first."""
    languages = services.phrases.languages
    return [
        (language, services.phrases.say(language, phrase, days=services.retention_days))
        for phrase in FIXED
        for language in languages
    ]
