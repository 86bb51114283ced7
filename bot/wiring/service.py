"""``porte-voix run``: store, channels, runner, and the warming up of the models."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from bot import danger, wedged
from bot.attending import Limits as RunnerLimits
from bot.capabilities import WORK, Capability, Role
from bot.clock import SystemClock
from bot.config import PROJECT, Config
from bot.errors import PorteVoixError
from bot.keeping.loop import Keeping
from bot.locales import FluentPhrases
from bot.metering import of_this_machine
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
from bot.ports import Channel, Desks, Meanwhile, Newsletters, Services, Skill
from bot.runner import Loop, Runner
from bot.speech.speaker import VoiceSpeaker
from bot.stores.sql.partners.handoffs import Handoffs
from bot.voicing import voiced
from bot.watching.observer import Observer
from bot.wiring.channels import build_channels
from bot.wiring.console import beside
from bot.wiring.engines import Engines, build_engines
from bot.wiring.fixed import recorded, sentences
from bot.wiring.learning import learn
from bot.wiring.metering import metered, remote_engine
from bot.wiring.scaling import check, company_of, hears_danger, ringer
from bot.wiring.services import build_services, skills
from bot.wiring.stores import open_store
from bot.wiring.usage import LanguageUse

log = logging.getLogger(__name__)

WEB_PATIENCE = 4.0
"""Seconds for the spoken form of an answer from which on the web chat hears its beginning first."""
CONSOLE_LOCALES = PROJECT / "bot" / "partners" / "console" / "locales"
"""Sentences for members of associations."""
PATIENCE = 600.0  # seconds for one answer: a ten-minute voice note on a slow machine


async def serve(
    config: Config, stop: asyncio.Event, file: Path | None = None, *,
    role: Role = Role.ALL, serves: frozenset[Capability] = WORK,
) -> None:  # fmt: skip
    """Run the service until `stop` is set. `file`: where `config` was read from, for the console,
    which is a process of its own. `role`: all, or worker; `serves`: what a worker is there for.
    Raises ConfigError, StoreError."""
    check(config, role)
    clock = SystemClock()
    dangerous = hears_danger(lambda: services.phrases)
    store = open_store(config, clock, ringer(config, dangerous))
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
    observer = Observer(config, store.backlog, role=role, languages=services.phrases.languages)
    observer.metrics.cache(lambda: engines.speaker.passages)
    meter, remote = of_this_machine(), remote_engine(config)

    async def answer(message: Message, conversation: Conversation, meanwhile: Meanwhile) -> Turn:
        if room is not None and (answered := await room.answered(message, conversation)):
            return answered  # said in a team's group: never for the skills
        answering = respond(message, conversation, services, known, meanwhile)
        turn = await metered(meter, answering, remote)
        observer.turn(turn)
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

    doors: list[Channel] = []
    if role.receives:
        doors = build_channels(config, store, services.phrases, clock, records=store)
    warmed = asyncio.Event()
    company = company_of(
        config, store, clock, role, serves, dangerous=dangerous, speak=late, channels=doors,
        warm=warmed if role is Role.WORKER else None,
    )  # fmt: skip
    runner = Runner(
        store,
        observer.watched(doors),
        answer,
        phrases=services.phrases,
        clock=clock,
        workers=config.limits.workers,
        queue_limit=config.limits.queue,
        limits=RunnerLimits(patience=PATIENCE),
        pseudonym=store.pseudonym,
        on_event=observer.event,
        voice=voice,
        recall=recall,
        late=late,
        loops=loops,
        company=company,
    )

    async def warm() -> None:
        try:
            await warm_up(engines, services, known, serves)
        finally:  # what could not be loaded now is tried again by who needs it
            warmed.set()
        observer.models_loaded()
        await learn(known, services, config.data, ahead=config.prerender, idle=idle)
        phrases = FluentPhrases()
        clips = await asyncio.to_thread(recorded, config, known, phrases)
        for bundle in filter(None, (services, services.consented)):
            if isinstance(bundle.speaker, VoiceSpeaker):
                bundle.speaker.use(clips)
        if config.prerender and services.speaker is not None and Capability.SPEAK in serves:
            order = use.ordered(phrases.languages, config.language)
            texts = sentences(known, phrases, order, days=config.limits.retention_days)
            await services.speaker.prerender(await asyncio.to_thread(tuple, texts))
        await engines.speaker.prepare([config.language])

    warming = asyncio.create_task(warm())
    console = asyncio.create_task(beside(config, file, store.book if role.receives else None).run())
    wedges = asyncio.create_task(wedged.watch())
    keeping = asyncio.create_task(Keeping(store, config.data, clock).keeping())
    try:
        async with company or nullcontext(), observer.watching(stop):
            await runner.run(stop)
    finally:
        warming.cancel()
        console.cancel()
        wedges.cancel()
        keeping.cancel()
        await asyncio.gather(warming, console, wedges, keeping, return_exceptions=True)
        use.save()
        await engines.close()


def patient(services: Services, config: Config) -> Services:
    """The same services for channels that can take two notes for one answer. The page of the web
    chat plays one after the other by itself."""
    patience = {"web": WEB_PATIENCE, "telegram": config.limits.speech_budget}
    patience["whatsapp"] = config.limits.speech_budget
    patience["matrix"] = config.limits.speech_budget
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


async def warm_up(
    engines: Engines, services: Services, known: Sequence[Skill],
    serves: frozenset[Capability] = WORK,
) -> None:  # fmt: skip
    """Load what this process is there for while the first visitors arrive; the rest is loaded when
    a message needs it."""
    for language in services.phrases.languages:
        await asyncio.to_thread(services.phrases.say, language, "help")  # parses its sentences
    await asyncio.to_thread(danger.detect, "", (), services.phrases)  # builds its index
    for skill in known:
        await asyncio.to_thread(skill.prepare)
    listening = (engines.decoder, engines.listener) if Capability.LISTEN in serves else ()
    seeing = (engines.decoder, engines.reader, engines.scene) if Capability.VISION in serves else ()
    for engine in (engines.identifier, *listening, *seeing):
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
