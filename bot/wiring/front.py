"""``porte-voix run --role front``: the channels and the outbox. No engine is even imported."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from bot.capabilities import WORK, Role
from bot.clock import SystemClock
from bot.config import Config
from bot.errors import EngineError, PorteVoixError
from bot.keeping.loop import Keeping
from bot.locales import FluentPhrases
from bot.model import Conversation, ConversationKey, Manner, Message, Reply, Turn
from bot.ports import Meanwhile, Store
from bot.runner import Runner
from bot.watching.observer import Observer
from bot.wiring.channels import build_channels
from bot.wiring.console import beside
from bot.wiring.scaling import check, company_of, hears_danger, ringer
from bot.wiring.stores import open_store


async def serve_front(config: Config, stop: asyncio.Event, file: Path | None = None) -> None:
    """Receive and deliver until `stop` is set. `file`: where `config` was read from, for the
    console. Raises ConfigError, StoreError."""
    check(config, Role.FRONT)
    clock, phrases = SystemClock(), FluentPhrases()
    dangerous = hears_danger(lambda: phrases)
    await asyncio.to_thread(dangerous, "")  # builds its index, once
    store = open_store(config, clock, ringer(config, dangerous))
    doors = build_channels(config, store, phrases, clock, records=store)
    company = company_of(
        config, store, clock, Role.FRONT, WORK, dangerous=dangerous, speak=None, channels=doors
    )
    if company is None:
        raise AssertionError("a front without PostgreSQL")
    observer = Observer(config, store.backlog, role=Role.FRONT, languages=phrases.languages)
    runner = Runner(
        store,
        observer.watched(doors),
        _nobody,
        phrases=phrases,
        clock=clock,
        queue_limit=config.limits.queue,
        pseudonym=store.pseudonym,
        on_event=observer.event,
        voice=SpokenLater(store),
        company=company,
    )
    console = asyncio.create_task(beside(config, file, store.book).run())
    keeping = asyncio.create_task(Keeping(store, config.data, clock).keeping())
    try:
        async with company, observer.watching(stop):
            await runner.run(stop)
    finally:
        console.cancel()
        keeping.cancel()
        await asyncio.gather(console, keeping, return_exceptions=True)


class SpokenLater:
    """Our own sentences get their voice from a worker, as second notes do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, key: ConversationKey, reply: Reply) -> Reply:
        """Without a voice where the person wants none, or nobody knows."""
        try:
            state = await self._store.load(key)
        except PorteVoixError:
            return reply
        if not state.prefers_voice:
            return reply
        return replace(reply, late=Manner(speed=state.speed, voice=state.voice))


async def _nobody(message: Message, conversation: Conversation, meanwhile: Meanwhile) -> Turn:
    raise EngineError("a front answers nobody")
