"""The configuration in words: as it takes effect, and as an example to start from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

from bot.configuration.kinds import Setting, sections, settings
from bot.configuration.reading import settings_of
from bot.configuration.whole import PROJECT, Config

MASK = "********"
IN_ADDRESS = re.compile(r"(?<=://)([^/@\s:]*):[^@\s]*(?=@)")
HEAD = """\
Everything an operator can set. Nothing is needed: each default works, offline.

Lines that begin with # are the defaults; take the # away to change one. Each setting is also a
variable of the environment, which goes before the file: PORTE_VOIX_WEB_PORT for port in [web],
PORTE_VOIX_DATA for data at the top; true or false, numbers and texts as they are, lists separated
by commas. A secret may stand in a file instead, so that it is neither in this one nor in the
environment: PORTE_VOIX_TELEGRAM_TOKEN_FILE=/run/secrets/telegram. Under systemd, a credential
named PORTE_VOIX_TELEGRAM_TOKEN is found by itself (LoadCredential=)."""


def effective(config: Config) -> str:
    """The configuration as TOML, secrets masked; those that are empty are shown empty."""
    lines: list[str] = []
    section = ""
    for setting, value in settings_of(config):
        if setting.section != section:
            section = setting.section
            lines += ["", f"[{section}]"]
        lines.append(f"{setting.key} = {written(_masked(setting, value))}")
    return "\n".join(lines)


def _masked(setting: Setting, value: object) -> object:
    if setting.secret:
        return MASK if value else ""
    return IN_ADDRESS.sub(rf"\1:{MASK}", value) if isinstance(value, str) else value


def example() -> str:
    """A commented TOML file with every setting, its meaning and its default."""
    kinds = sections(Config)
    lines = [*_comment(HEAD)]
    section = ""
    for setting in settings(Config):
        if setting.section != section:
            section = setting.section
            about = " ".join((kinds[section].__doc__ or "").split())
            lines += ["", f"[{section}]", *_comment(about)]
        lines += ["", *_comment(setting.doc + _where(setting)), _default(setting)]
    return "\n".join(lines)


def page() -> str:
    """docs/configuration.md."""
    return (
        "# Configuration\n\n"
        "Written by `porte-voix config --page > docs/configuration.md`: do not edit it.\n"
        "`porte-voix config --example > porte-voix.toml` writes the same file to start from;\n"
        "`porte-voix config` prints what is in effect, secrets masked. Whatever is wrong is told\n"
        "when anything starts, all at once, with what to write instead.\n\n"
        f"```toml\n{example()}\n```\n"
    )


def _where(setting: Setting) -> str:
    return f" Secret: {setting.variable} or {setting.variable}_FILE." if setting.secret else ""


def _default(setting: Setting) -> str:
    value = setting.default
    if isinstance(value, Path) and value.is_relative_to(PROJECT):
        value = Path("/path/to/porte-voix") / value.relative_to(PROJECT)
    return f"# {setting.key} = {written(value)}"


def _comment(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield "#"
        yield from (f"# {line}" for line in wrap(" ".join(paragraph.split()), 98))


def written(value: object) -> str:
    """A value as TOML writes it; TOML's basic strings take JSON's escapes."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[" + ", ".join(written(item) for item in value) + "]"
    if isinstance(value, int | float):
        return repr(value)
    return json.dumps(str(value), ensure_ascii=False)
