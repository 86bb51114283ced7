"""What the command line needs besides the service: one run of ``ask``, and the ledger."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.channels.terminal import MemoryVault, Terminal
from bot.clock import SystemClock
from bot.config import Config
from bot.figures import load
from bot.hearing.languages import LANGUAGES as HEARD
from bot.languages import Entry, Route, entries
from bot.ledger import Ledger
from bot.locales import FluentPhrases
from bot.metering import of_this_machine
from bot.model import Conversation, Message, Turn
from bot.modelfiles import Catalogue
from bot.pipeline import respond
from bot.ports import Capabilities
from bot.speech.catalogue import load_voices
from bot.wiring.engines import build_engines
from bot.wiring.fixed import recorded
from bot.wiring.learning import learn
from bot.wiring.metering import metered, remote_engine
from bot.wiring.reviews import reviews
from bot.wiring.services import build_ledger, build_services, skills

EMBEDDED_LISTENER = "whisper-base"


@asynccontextmanager
async def open_terminal(config: Config, *, speak: bool) -> AsyncIterator[Terminal]:
    """Engines, services and conversations of one run of ``ask``; nothing is kept afterwards."""
    clock, vault = SystemClock(), MemoryVault()
    engines = build_engines(config, clock)
    services = build_services(config, engines, vault, clock, speak=speak)
    known = skills(config)
    meter, remote = of_this_machine(), remote_engine(config)

    async def answer(message: Message, conversation: Conversation) -> Turn:
        return await metered(meter, respond(message, conversation, services, known), remote)

    try:
        await asyncio.gather(
            engines.identifier.prepare(), *(asyncio.to_thread(skill.prepare) for skill in known)
        )
        await learn(known, services, config.data, ahead=False)
        yield Terminal(answer, vault)
    finally:
        await engines.close()


async def read_ledger(config: Config) -> list[Entry]:
    """The language ledger of this configuration."""
    engines = build_engines(config, SystemClock())
    try:
        routes = [
            Route(source=source, target=target, engine=engine.capabilities.name)
            for engine in engines.translator.engines
            for source, target in sorted(await engine.pairs())
        ]
        ledger = build_ledger(config, engines.listener, engines.voices)
        clips = recorded(config, skills(config), FluentPhrases()).counts
        return entries(ledger, engines.voices, routes, reviews(), clips)
    finally:
        await engines.close()


def read_embedded_ledger(config: Config) -> list[Entry]:
    """The ledger of what comes with the project, whatever is installed or was measured here."""
    voices = load_voices(config.models / "none", Catalogue.load(config.models))
    listener = Capabilities(name=EMBEDDED_LISTENER, languages=HEARD, local=True)
    ledger = Ledger(load(None), listeners=[listener], voices=voices)
    return entries(ledger, voices, (), reviews())
