"""The operator's configuration: one TOML file, and the environment for every setting.

The settings themselves are dataclasses in bot/configuration/: `doors` (channels), `machine`
(places, monitors, engines, limits) and `whole`. A field there is a setting, and the sentence under
it is its documentation: ``porte-voix config --example`` is made of them. An annotation says what it
takes (`kinds`), `secret()` that it is never shown.
"""

from bot.configuration.doors import Console, Doors, Matrix, Telegram, Web, Whatsapp
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
from bot.configuration.reading import DEFAULT_FILE, check_places, load
from bot.configuration.whole import PROJECT, Config

__all__ = [
    "DEFAULT_FILE",
    "PROJECT",
    "Config",
    "Console",
    "Database",
    "Doors",
    "Limits",
    "Listening",
    "Logs",
    "Matrix",
    "Media",
    "Remote",
    "Telegram",
    "Telemetry",
    "Watch",
    "Web",
    "Whatsapp",
    "check_places",
    "load",
]
