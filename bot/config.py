"""The operator's configuration: one TOML file, secrets also from the environment."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import TypeVar, get_origin, get_type_hints

from bot.errors import ConfigError

PROJECT = Path(__file__).resolve().parent.parent
DEFAULT_FILE = "porte-voix.toml"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The web chat."""

    enabled: bool = True
    host: str = "127.0.0.1"
    port: int = 8080
    hosts: tuple[str, ...] = ()
    """Further host names under which the page may be reached (behind a reverse proxy)."""
    behind_proxy: bool = False
    """True: the address of the visitor is taken from the proxy's header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """The pages of partner associations. They run in a process of their own."""

    enabled: bool = True
    """Started with the service as soon as an association was added."""
    host: str = "127.0.0.1"
    port: int = 8090
    url: str = ""
    """The public https address, for links and passkeys; empty: host and port."""
    hosts: tuple[str, ...] = ()
    """Further host names under which the pages may be reached (behind a reverse proxy)."""
    behind_proxy: bool = False

    @property
    def address(self) -> str:
        """Without a slash at the end."""
        return (self.url or f"http://{self.host}:{self.port}").rstrip("/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Where invitations lead to; a platform without an address gets no link."""

    web: str = ""
    """The public address of the web chat; empty: its host and port."""
    telegram: str = ""
    """The bot's user name, without @."""
    whatsapp: str = ""
    """The number in international form, digits only."""
    matrix: str = ""
    """The bot's Matrix id, @name:server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telegram:
    """Telegram; off without a token."""

    token: str = ""
    """From @BotFather; better in the environment: PORTE_VOIX_TELEGRAM_TOKEN."""
    base_url: str = ""
    """Another Bot API server; empty: the official one."""
    base_file_url: str = ""
    mode: str = "poll"
    """``poll`` or ``webhook``."""
    webhook_url: str = ""
    """The public https address that Telegram calls."""
    webhook_secret: str = ""
    """PORTE_VOIX_TELEGRAM_WEBHOOK_SECRET."""
    webhook_host: str = "127.0.0.1"
    webhook_port: int = 8443


@dataclass(frozen=True, slots=True, kw_only=True)
class Remote:
    """One OpenAI-compatible endpoint; off without an address. Used only with consent (P3)."""

    preset: str = ""
    """openai, mistral, infomaniak, albert, ollama, vllm, llamacpp or empty."""
    base_url: str = ""
    api_key: str = ""
    """PORTE_VOIX_REMOTE_API_KEY."""
    account: str = ""
    """The customer's product number, where a preset asks for it."""
    local: bool = False
    """The operator's word that this endpoint is on their own machine or network: no content leaves,
    so nobody is asked for consent. Refused for public addresses."""
    chat: str = ""
    """Name of the model for each capability; empty: the preset's, or not used."""
    vision: str = ""
    transcription: str = ""
    speech: str = ""
    speech_voice: str = ""
    embeddings: str = ""
    timeout: float = 30.0
    """Seconds one request may take."""

    @property
    def configured(self) -> bool:
        """True when the operator named an endpoint."""
        return bool(self.preset or self.base_url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Speech recognition on this machine."""

    model: str = "auto"
    """``auto``: the largest Whisper model below `models` that fits into the free memory; else its
    size (base, small, medium, large-v3-turbo, distil-large-v3 ...) or the path of a directory in
    CTranslate2's format. The embedded model, base, stays the next one when it fails."""
    threads: int = 0
    """Processor threads; 0: as `limits.threads`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much, how long."""

    workers: int = 4
    """Messages answered at the same time."""
    queue: int = 200
    """More waiting messages than this: people are told that their turn comes."""
    retention_days: int = 30
    photo_minutes: int = 30
    threads: int = 2
    """Processor threads of one model."""
    speech_budget: float = 12.0
    """Seconds a person waits at most for the best voice before a faster one is taken."""
    speech_cache: int = 256
    """Megabytes of the bot's own sentences that are kept as sound. One language takes about 150."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything an operator can set. Without a file, every default works offline."""

    data: Path = PROJECT / "var" / "data"
    """Database, encrypted media and the master key."""
    models: Path = PROJECT / "var" / "models"
    models_mirror: str = ""
    """Where ``porte-voix models pull`` fetches from instead of the official homes: an address or a
    folder (``file:///mnt/stick``) with the same paths. Empty: the homes of voices/homes.toml."""
    association: Path = PROJECT / "var" / "association"
    """The association's own sheets and changes to ours; none when there is no such folder."""
    entitlements_python: Path = PROJECT / "var" / "openfisca" / "bin" / "python"
    """An interpreter that has openfisca-france (`scripts/setup --entitlements` makes it). Without
    it, no entitlements are calculated."""
    language: str = "fr"
    """The language for people whose own is not known or not spoken yet."""
    prerender: bool = True
    """Render the bot's own sentences in idle time, so that they are heard at once, and embed the
    sheets, so that they are found by meaning."""
    web: Web = field(default_factory=Web)
    console: Console = field(default_factory=Console)
    doors: Doors = field(default_factory=Doors)
    telegram: Telegram = field(default_factory=Telegram)
    remote: Remote = field(default_factory=Remote)
    limits: Limits = field(default_factory=Limits)
    listening: Listening = field(default_factory=Listening)

    @property
    def database(self) -> Path:
        """Everything durable but the media."""
        return self.data / "porte-voix.db"

    @property
    def partners_key(self) -> Path:
        """Opens what associations were handed, and nothing else."""
        return self.data / "partners.key"

    @property
    def library(self) -> Path:
        """The sheets that ``porte-voix kb import`` read."""
        return self.data / "service-public.db"


_SECRETS = {
    ("telegram", "token"): "PORTE_VOIX_TELEGRAM_TOKEN",
    ("telegram", "webhook_secret"): "PORTE_VOIX_TELEGRAM_WEBHOOK_SECRET",
    ("remote", "api_key"): "PORTE_VOIX_REMOTE_API_KEY",
}


def load(path: Path | None, environment: Mapping[str, str] = os.environ) -> Config:
    """Read the configuration. Raises ConfigError with the line to mend.

    `path` None: ``porte-voix.toml`` in the current directory if it is there, else the defaults.
    """
    chosen = path or Path(environment.get("PORTE_VOIX_CONFIG", DEFAULT_FILE))
    table: dict[str, object] = {}
    if path is not None or chosen.is_file():
        try:
            table = tomllib.loads(chosen.read_text("utf-8"))
        except OSError as error:
            raise ConfigError(f"cannot read {chosen}: {error.strerror}") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ConfigError(f"{chosen} is not valid TOML: {error}") from error
    for (section, key), variable in _SECRETS.items():
        if value := environment.get(variable):
            part = table.setdefault(section, {})
            if isinstance(part, dict):
                part[key] = value
    return _checked(_section(Config, table, ""))


def _section(cls: type[T], table: object, where: str) -> T:
    """Build one dataclass from a TOML table; unknown keys and wrong types are errors."""
    if not isinstance(table, dict):
        raise ConfigError(f"[{where}] must be a table")
    hints = get_type_hints(cls)
    known = {one.name: one for one in fields(cls)}  # type: ignore[arg-type]
    values: dict[str, object] = {}
    for key, value in table.items():
        name = f"{where}.{key}" if where else str(key)
        if key not in known:
            raise ConfigError(f"unknown setting {name}; known here: {', '.join(sorted(known))}")
        values[key] = _value(hints[key], value, name)
    return cls(**values)


def _value(kind: type, value: object, name: str) -> object:
    if is_dataclass(kind):
        return _section(kind, value, name)
    if kind is Path and isinstance(value, str):
        return Path(value).expanduser()
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if get_origin(kind) is tuple and isinstance(value, list):
        return tuple(str(item) for item in value)
    if (
        isinstance(kind, type)
        and isinstance(value, kind)
        and (kind is bool) == isinstance(value, bool)
    ):
        return value
    raise ConfigError(f"{name} must be a {getattr(kind, '__name__', kind)}")


def _checked(config: Config) -> Config:
    if config.telegram.mode not in {"poll", "webhook"}:
        raise ConfigError('telegram.mode must be "poll" or "webhook"')
    if config.telegram.mode == "webhook" and not (
        config.telegram.webhook_url.startswith("https://") and config.telegram.webhook_secret
    ):
        raise ConfigError("telegram webhooks need webhook_url (https) and webhook_secret")
    for name, port in (("web", config.web.port), ("console", config.console.port)):
        if not 0 < port < 65536:
            raise ConfigError(f"{name}.port must be between 1 and 65535")
    positive = ("workers", "queue", "retention_days", "photo_minutes", "threads")
    for name in positive:
        if getattr(config.limits, name) < 1:
            raise ConfigError(f"limits.{name} must be at least 1")
    return config
