"""Settings of the machine: where things lie, what is watched, engines and limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from bot.configuration.kinds import Address, Between, Host, Like, OneOf, Port, Url, secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """Where messages wait. Without an address: SQLite, in the data directory, for one machine."""

    url: Annotated[str, Address(("postgresql", "postgres"), passwords=True)] = secret()
    """postgresql://user:password@host/name, for several processes or machines."""
    connections: Annotated[int, Between(1, 100)] = 8
    """The most that one process opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """Where encrypted media lie."""

    place: Annotated[str, OneOf("files", "database", "bucket")] = "files"
    """files (the data directory), database (PostgreSQL, for several machines) or bucket
    (S3-compatible)."""
    endpoint: Url = ""
    """https address of the S3 server."""
    bucket: str = ""
    """Name of the bucket."""
    region: str = ""
    """Region of the bucket, where the server has any."""
    access_key: str = secret()
    """Name of the key that opens the bucket."""
    secret_key: str = secret()
    """The key itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What an operator's monitor asks. No content, no pseudonyms."""

    enabled: bool = True
    """false: nothing is answered to monitors."""
    host: Host = "127.0.0.1"
    """The address it listens on; keep it away from the internet."""
    port: Port = 8099
    """/healthz, /readyz and /metrics."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logs:
    """The log, on standard error."""

    format: Annotated[str, OneOf("text", "json")] = "text"
    """text or json (one object a line)."""
    level: Annotated[str, OneOf("debug", "info", "warning", "error")] = "info"
    """The least that is written: debug, info, warning or error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telemetry:
    """Traces to a collector of OpenTelemetry; off without an address. Durations and names of
    stages, never content. Needs the extra `telemetry`."""

    endpoint: Url = ""
    """OTLP over HTTP, for example http://127.0.0.1:4318/v1/traces."""
    service: str = "porte-voix"
    """The name of this service there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remote:
    """One OpenAI-compatible endpoint; off without an address. Used only with consent."""

    preset: Annotated[
        str,
        Like(
            r"openai|mistral|infomaniak|albert|ollama|vllm|llamacpp",
            "openai, mistral, infomaniak, albert, ollama, vllm, llamacpp or nothing",
        ),
    ] = ""
    """openai, mistral, infomaniak, albert, ollama, vllm, llamacpp or empty."""
    base_url: Url = ""
    """The endpoint's address, where it is not that of the preset."""
    api_key: str = secret()
    """The key that the endpoint asks for."""
    account: str = ""
    """The customer's product number, where a preset asks for it."""
    local: bool = False
    """The operator's word that this endpoint is on their own machine or network: no content leaves,
    so nobody is asked for consent. Refused for public addresses."""
    chat: str = ""
    """Name of the model that writes; empty, here and below: the preset's, or none."""
    vision: str = ""
    """Describes pictures."""
    transcription: str = ""
    """Listens."""
    speech: str = ""
    """Speaks."""
    speech_voice: str = ""
    """The voice it speaks with."""
    embeddings: str = ""
    """Finds sheets by meaning."""
    timeout: Annotated[float, Between(1, 600)] = 30.0
    """Seconds one request may take."""

    @property
    def configured(self) -> bool:
        """True when the operator named an endpoint."""
        return bool(self.preset or self.base_url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Speech recognition on this machine."""

    model: Annotated[
        str,
        Like(
            r"auto|(distil-)?large-v3|large-v3-turbo|medium|small|base|tiny|.*/.*",
            "auto, a size, or a path with a / in it",
        ),
    ] = "auto"
    """auto: the largest Whisper model below `models` that fits into the free memory; else its
    size (base, small, medium, large-v3-turbo, distil-large-v3 ...) or the path of a directory in
    CTranslate2's format. The embedded model, base, stays the next one when it fails."""
    threads: Annotated[int, Between(0, 256)] = 0
    """Processor threads; 0: as `limits.threads`."""
    apart: bool = True
    """The model runs in a child process, which is ended and replaced when it hangs or dies; False:
    in a thread of the service, which saves 80 MB."""
    memory: Annotated[int, Between(0, 1_000_000)] = 0
    """Megabytes that the child process may allocate, with the model; 0: as many as there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much, how long."""

    workers: Annotated[int, Between(1, 256)] = 4
    """Messages answered at the same time."""
    queue: Annotated[int, Between(1, 1_000_000)] = 200
    """More waiting messages than this: people are told that their turn comes."""
    retention_days: Annotated[int, Between(1, 3650)] = 30
    """Days after which a conversation is erased."""
    photo_minutes: Annotated[int, Between(1, 1440)] = 30
    """Minutes a photo is kept for questions about it."""
    threads: Annotated[int, Between(1, 256)] = 2
    """Processor threads of one model."""
    speech_budget: Annotated[float, Between(0, 600)] = 12.0
    """Seconds a person waits at most for the best voice before a faster one is taken."""
    speech_cache: Annotated[int, Between(0, 100_000)] = 256
    """Megabytes of the bot's own sentences that are kept as sound. One language takes about 150."""
