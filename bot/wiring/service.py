"""``porte-voix run``: store, channels, runner, and the warming up of the models."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot import danger
from bot.attending import Limits as RunnerLimits
from bot.channels.telegram import TelegramChannel, Webhook
from bot.channels.web import WebChannel
from bot.clock import SystemClock
from bot.config import PROJECT, Config
from bot.errors import ConfigError, PorteVoixError
from bot.locales import FluentPhrases
from bot.model import (
    Conversation,
    ConversationKey,
    EngineFailed,
    GuardRefused,
    Manner,
    Message,
    Reply,
    StageFinished,
    Turn,
    Voice,
)
from bot.partners.desk import Relay
from bot.partners.desk_words import Words
from bot.partners.news.announcing import Announcing
from bot.partners.rooms.answering import Answers
from bot.partners.rooms.posting import Posting
from bot.pipeline import respond
from bot.ports import Channel, Clock, Desks, Meanwhile, Newsletters, Phrases, Services, Skill
from bot.runner import Loop, Runner
from bot.speech.speaker import VoiceSpeaker
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.partners.handoffs import Handoffs
from bot.voicing import voiced
from bot.wiring.console import beside
from bot.wiring.engines import Engines, build_engines
from bot.wiring.fixed import recorded, sentences
from bot.wiring.learning import learn
from bot.wiring.services import build_services, skills
from bot.wiring.usage import LanguageUse

log = logging.getLogger(__name__)

WEB_PATIENCE = 4.0
"""Seconds for the spoken form of an answer from which on the web chat hears its beginning first."""
CONSOLE_LOCALES = PROJECT / "bot" / "partners" / "console" / "locales"
"""Sentences for members of associations."""
PATIENCE = 600.0  # seconds for one answer: a ten-minute voice note on a slow machine


def open_store(config: Config, clock: Clock) -> SqliteStore:
    """The durable store of this configuration, not yet opened."""
    config.data.mkdir(parents=True, exist_ok=True)
    return SqliteStore(
        config.database,
        config.data / "media",
        config.data / "master.key",
        clock,
        retention=timedelta(days=config.limits.retention_days),
        photo_minutes=config.limits.photo_minutes,
        partners_key_file=config.partners_key,
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
                clock=clock,
                host=config.web.host,
                port=config.web.port,
                hosts=config.web.hosts,
                behind_proxy=config.web.behind_proxy,
            )
        )
    telegram = config.telegram
    if telegram.token:
        webhook = None
        if telegram.mode == "webhook":
            webhook = Webhook(
                url=telegram.webhook_url,
                secret=telegram.webhook_secret,
                host=telegram.webhook_host,
                port=telegram.webhook_port,
            )
        channels.append(
            TelegramChannel(
                telegram.token,
                clock=clock,
                phrases=phrases,
                base_url=telegram.base_url or None,
                base_file_url=telegram.base_file_url or None,
                webhook=webhook,
            )
        )
    if not channels:
        raise ConfigError("no channel is configured: enable [web] or give a Telegram token")
    return channels


async def serve(config: Config, stop: asyncio.Event, file: Path | None = None) -> None:
    """Run the service until `stop` is set. `file`: where `config` was read from, for the console,
    which is a process of its own. Raises ConfigError, StoreError."""
    clock = SystemClock()
    store = open_store(config, clock)
    runner: Runner | None = None

    def idle() -> bool:
        return runner is not None and runner.idle

    engines = build_engines(config, clock, idle=idle)
    services = build_services(config, engines, store, clock, joins=store, invitations=store)
    services = patient(services, config)
    loops: dict[str, Loop] = {}
    if store.newsroom is not None:
        services = with_newsletters(services, store.newsroom)
        news = Announcing(store.newsroom, services)
        loops |= {"news-words": news.wording, "news-send": news.sending}
    if store.desk is not None:
        services = with_desks(services, store)
        relay, words = Relay(store.desk, services), Words(store.desk, services)
        loops |= {"desk": relay.relaying, "desk-words": words.translating}
        loops |= {"desk-canned": words.wording}
    room: Answers | None = None
    if store.rooms is not None and store.book is not None:
        for_members = FluentPhrases(CONSOLE_LOCALES)
        room = Answers(
            store.rooms, Handoffs(store.book), for_members, services.phrases, services.vault
        )
        loops["rooms"] = Posting(store.rooms, for_members, services.vault).posting
    known = skills(config)
    use = LanguageUse(config.data / "languages.json")

    async def answer(message: Message, conversation: Conversation, meanwhile: Meanwhile) -> Turn:
        if room is not None and (answered := await room.answered(message, conversation)):
            return answered  # said in a team's group: never for the skills
        turn = await respond(message, conversation, services, known, meanwhile)
        log_turn(turn, store.pseudonym(message.key))
        use.answered(turn.language)
        return turn

    async def voice(key: ConversationKey, reply: Reply) -> Reply:
        return await voiced(reply, key, services)

    async def late(reply: Reply) -> bytes:
        manner = reply.late or Manner()
        speaker = services.speaker or engines.speaker
        return await speaker.record(
            reply.speech, language=reply.language, speed=manner.speed, voice=manner.voice
        )

    async def recall(reply: Reply, speed: Voice) -> bytes:
        return await engines.speaker.recall(reply.speech, language=reply.language, speed=speed)

    runner = Runner(
        store,
        build_channels(config, store, services.phrases, clock),
        answer,
        phrases=services.phrases,
        clock=clock,
        workers=config.limits.workers,
        queue_limit=config.limits.queue,
        limits=RunnerLimits(patience=PATIENCE),
        pseudonym=store.pseudonym,
        voice=voice,
        recall=recall,
        late=late,
        loops=loops,
    )

    async def warm() -> None:
        await warm_up(engines, services, known)
        await learn(known, services, config.data, ahead=config.prerender, idle=idle)
        phrases = FluentPhrases()
        clips = await asyncio.to_thread(recorded, config, known, phrases)
        for bundle in filter(None, (services, services.consented)):
            if isinstance(bundle.speaker, VoiceSpeaker):
                bundle.speaker.use(clips)
        if config.prerender and services.speaker is not None:
            order = use.ordered(phrases.languages, config.language)
            texts = sentences(known, phrases, order, days=config.limits.retention_days)
            await services.speaker.prerender(await asyncio.to_thread(tuple, texts))
        await engines.speaker.prepare([config.language])

    warming = asyncio.create_task(warm())
    console = asyncio.create_task(beside(config, file, store.book).run())
    try:
        await runner.run(stop)
    finally:
        warming.cancel()
        console.cancel()
        await asyncio.gather(warming, console, return_exceptions=True)
        use.save()
        await engines.close()


def patient(services: Services, config: Config) -> Services:
    """The same services for channels that can take two notes for one answer. The page of the web
    chat plays one after the other by itself."""
    patience = {"web": WEB_PATIENCE, "telegram": config.limits.speech_budget}
    consented = services.consented and replace(services.consented, patience=patience)
    return replace(services, patience=patience, consented=consented)


def with_desks(services: Services, desks: Desks) -> Services:
    """The same services, with people of associations to be handed over to."""
    consented = services.consented and replace(services.consented, desks=desks)
    return replace(services, desks=desks, consented=consented)


def with_newsletters(services: Services, newsletters: Newsletters) -> Services:
    """The same services, with announcements."""
    consented = services.consented and replace(services.consented, newsletters=newsletters)
    return replace(services, newsletters=newsletters, consented=consented)


async def warm_up(engines: Engines, services: Services, known: Sequence[Skill]) -> None:
    """Load everything while the first visitors arrive."""
    for language in services.phrases.languages:
        await asyncio.to_thread(services.phrases.say, language, "help")  # parses its sentences
    await asyncio.to_thread(danger.detect, "", (), services.phrases)  # builds its index
    for skill in known:
        await asyncio.to_thread(skill.prepare)
    slow = (engines.identifier, engines.decoder, engines.listener, engines.reader, engines.scene)
    for engine in slow:
        try:
            await engine.prepare()
        except PorteVoixError as error:
            log.warning("could not prepare %s: %s", type(engine).__name__, error)
    log.info("models are loaded")


def log_turn(turn: Turn, who: str) -> None:
    """One line for a turn and one for each engine that failed; sizes and times, never content."""
    for event in turn.events:
        if isinstance(event, EngineFailed):
            log.warning(
                "failed stage=%s engine=%s error=%s", event.stage, event.engine, event.error
            )
        elif isinstance(event, GuardRefused):
            log.warning("refused rule=%s skill=%s", event.rule, turn.skill)
    stages = " ".join(
        f"{event.stage}={event.seconds:.2f}"
        for event in turn.events
        if isinstance(event, StageFinished)
    )
    log.info("turn conversation=%s skill=%s language=%s %s", who, turn.skill, turn.language, stages)
