"""``porte-voix evaluate``: the engines of this machine, handed to what measures them."""

from __future__ import annotations

import argparse
from dataclasses import replace

from bot.channels.terminal import MemoryVault
from bot.clock import SystemClock
from bot.config import Config
from bot.evaluating.command import run
from bot.evaluating.samples import Sentence
from bot.evaluating.translation import Made
from bot.model import Conversation, ConversationKey
from bot.ports import Context
from bot.wiring.engines import build_engines
from bot.wiring.services import build_services
from skills.translate.translating import translation

NOBODY = Conversation(key=ConversationKey(channel="evaluate", chat="", person=""))


async def evaluate(options: argparse.Namespace, config: Config) -> int:
    """Measure with the local engines; nothing is sent anywhere. Raises ConfigError."""
    clock = SystemClock()
    engines = build_engines(config, clock)
    # Without the ledger: an engine that it holds for bad can be measured again.
    services = build_services(config, engines, MemoryVault(), clock, speak=False)
    services = replace(services, ledger=None, chat=None, consented=None)

    async def translate(sentence: Sentence) -> Made | None:
        context = Context(
            conversation=NOBODY,
            language=sentence.source,
            text=sentence.text,
            services=services,
        )
        found = await translation(sentence.text, sentence.source, sentence.target, context)
        return None if found is None else Made(text=found.text, engine=found.engine)

    try:
        return await run(
            options,
            config.data,
            listener=engines.listener,
            book=engines.voices,
            translate=translate,
        )
    finally:
        await engines.close()
