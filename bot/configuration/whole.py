"""The whole configuration."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from bot.configuration.doors import Console, Doors, Matrix, Telegram, Web, Whatsapp
from bot.configuration.kinds import Address, unrepresented
from bot.configuration.machine import (
    Database,
    Limits,
    Listening,
    Logs,
    Media,
    Remote,
    Telemetry,
    Watch,
)

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything an operator can set. Without a file, every default works offline."""

    data: Path = PROJECT / "var" / "data"
    """Database, encrypted media and the master key."""
    models: Path = PROJECT / "var" / "models"
    """Weights of the models."""
    models_mirror: Annotated[str, Address(("https", "http", "file"), passwords=True)] = (
        unrepresented("")
    )
    """Where `porte-voix models pull` fetches from instead of the official homes: an address or a
    folder (file:///mnt/stick) with the same paths. Empty: the homes of voices/homes.toml."""
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
    whatsapp: Whatsapp = field(default_factory=Whatsapp)
    matrix: Matrix = field(default_factory=Matrix)
    database: Database = field(default_factory=Database)
    media: Media = field(default_factory=Media)
    watch: Watch = field(default_factory=Watch)
    logs: Logs = field(default_factory=Logs)
    telemetry: Telemetry = field(default_factory=Telemetry)
    remote: Remote = field(default_factory=Remote)
    limits: Limits = field(default_factory=Limits)
    listening: Listening = field(default_factory=Listening)

    @property
    def file(self) -> Path:
        """SQLite: everything durable but the media."""
        return self.data / "porte-voix.db"

    @property
    def partners_key(self) -> Path:
        """Opens what associations were handed, and nothing else."""
        return self.data / "partners.key"

    @property
    def library(self) -> Path:
        """The sheets that ``porte-voix kb import`` read."""
        return self.data / "service-public.db"
