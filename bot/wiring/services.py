"""The bundles of ports that the corridor is handed, and the skills it asks."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from bot.chains import ChatModels, Listeners
from bot.config import Config, Remote
from bot.engines.sense import EmbeddedSense, Network
from bot.errors import ConfigError
from bot.ledger import Ledger
from bot.locales import FluentPhrases
from bot.ports import Clock, Invitations, Joins, Services, Skill, Vault
from bot.routing import LANGUAGES
from bot.speech.voices import ChainedVoice, VoiceBook
from bot.wiring.engines import LISTEN_SECONDS, Engines, ranking, speaker_of
from bot.wiring.rendering import rendered
from skills.admin_help import SKILL as ADMIN_HELP
from skills.describe_image import SKILL as DESCRIBE_IMAGE
from skills.translate import SKILL as TRANSLATE
from skills.translate.interpreter import SKILL as INTERPRETER

if TYPE_CHECKING:  # loads OpenAI's library: only where an endpoint is configured
    from bot.engines.openai_compatible import Endpoint, OpenAISpeaker

SKILLS: tuple[Skill, ...] = (INTERPRETER, DESCRIBE_IMAGE, TRANSLATE, ADMIN_HELP)
"""In the order that breaks ties."""
ENTRY_POINTS = "porte_voix.skills"


def skills(config: Config | None = None) -> tuple[Skill, ...]:
    """Ours, then those that other packages register.

    With a configuration, admin_help also has what the operator added: imported sheets and the
    association's own.
    """
    ours = SKILLS
    if config is not None:
        admin = replace(ADMIN_HELP, imported=config.library, association=config.association)
        ours = tuple(admin if skill is ADMIN_HELP else skill for skill in SKILLS)
    return (*ours, *(entry.load() for entry in entry_points(group=ENTRY_POINTS)))


def build_services(
    config: Config,
    engines: Engines,
    vault: Vault,
    clock: Clock,
    *,
    speak: bool = True,
    joins: Joins | None = None,
    invitations: Invitations | None = None,
) -> Services:
    """The bundle that the corridor is handed. Raises ConfigError for a wrong [remote] section."""
    services = Services(
        phrases=FluentPhrases(),
        clock=clock,
        vault=vault,
        joins=joins,
        invitations=invitations,
        rendering=rendered,
        listener=engines.listener,
        answers=engines.answers,
        speaker=engines.speaker if speak else None,
        identifier=engines.identifier,
        translator=engines.translator,
        translators=engines.translator.each,
        reader=engines.reader,
        scene=engines.scene,
        default_language=config.language,
        photo_minutes=config.limits.photo_minutes,
        retention_days=config.limits.retention_days,
        decoder=engines.decoder,
        embedder=engines.embedder,
        sense=EmbeddedSense(engines.embedder, Network()),
        paper=engines.paper,
        calculator=engines.calculator,
        ledger=build_ledger(config, engines.listener, engines.voices),
    )
    if not config.remote.configured:
        return services
    endpoint = endpoint_of(config.remote)
    remote = _with_remote(config, endpoint, services, engines, clock)
    # On the operator's own machine or network nothing leaves: no question is asked (rule P3).
    return remote if endpoint.local else replace(services, consented=remote)


def build_ledger(config: Config, listener: Listeners, voices: VoiceBook) -> Ledger:
    """The ledger of these engines, with the operator's own figures. Raises ConfigError."""
    return ranking(config, [engine.capabilities for engine in listener.engines], voices)


def endpoint_of(remote: Remote) -> Endpoint:
    """The endpoint of the configuration: a preset, or an address, with what the operator changed.

    Raises ConfigError for an unknown preset, a missing key or an address that cannot be used.
    """
    from bot.engines.openai_compatible import PRESETS, Endpoint

    if remote.preset and remote.preset not in PRESETS:
        raise ConfigError(f"remote.preset must be one of: {', '.join(sorted(PRESETS))}")
    if remote.preset:
        endpoint = PRESETS[remote.preset].endpoint(
            remote.preset, api_key=remote.api_key, account=remote.account, local=remote.local
        )
    else:
        endpoint = Endpoint(base_url=remote.base_url, api_key=remote.api_key, local=remote.local)
    return replace(
        endpoint,
        base_url=remote.base_url or endpoint.base_url,
        chat_model=remote.chat or endpoint.chat_model,
        vision_model=remote.vision or endpoint.vision_model,
        transcription_model=remote.transcription or endpoint.transcription_model,
        speech_model=remote.speech or endpoint.speech_model,
        voice=remote.speech_voice or endpoint.voice,
        embedding_model=remote.embeddings or endpoint.embedding_model,
        timeout=remote.timeout,
        deadline=remote.timeout * 2,
    )


def _with_remote(
    config: Config, endpoint: Endpoint, services: Services, engines: Engines, clock: Clock
) -> Services:
    """The bundle with the remote engines first; the local ones stay behind them."""
    from bot.engines.openai_compatible import (
        OpenAIChat,
        OpenAIEmbedder,
        OpenAISpeaker,
        OpenAITranscriber,
    )

    listener, spoken = engines.listener, engines.voices
    if endpoint.transcription_model:
        remote = OpenAITranscriber(endpoint)
        listener = Listeners("listen", [remote, engines.listener], clock, timeout=LISTEN_SECONDS)
        services = replace(services, listener=listener)
    if endpoint.speech_model and services.speaker is not None:
        spoken = _remote_first(engines.voices, OpenAISpeaker(endpoint), endpoint)
        services = replace(services, speaker=speaker_of(config, spoken))
    services = replace(services, ledger=build_ledger(config, listener, spoken))
    if endpoint.embedding_model:
        services = replace(services, embedder=OpenAIEmbedder(endpoint))
    if endpoint.chat_model or endpoint.vision_model:
        chat = ChatModels("chat", [OpenAIChat(endpoint)], clock, timeout=endpoint.deadline + 5)
        services = replace(services, chat=chat)
    return services


def _remote_first(voices: VoiceBook, engine: OpenAISpeaker, endpoint: Endpoint) -> VoiceBook:
    """Every language's chain with the remote voice in front."""

    def remote(language: str) -> ChainedVoice:
        return ChainedVoice(
            name=f"{endpoint.name}/{endpoint.voice}",
            language=language,
            engine=engine,
            real_time_factor=0.3,
        )

    known = {*LANGUAGES, *voices.languages}
    return VoiceBook({tag: (remote(tag), *voices.chain(tag)) for tag in known})
