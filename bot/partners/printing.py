"""An invitation as files: QR codes, NFC stickers, a poster and a card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.config import Config
from bot.errors import ConfigError
from bot.partners.posters import PAPERS, Link, Platform, Poster, links, ndef, png, poster, svg

__all__ = ["Poster", "chosen", "ways", "write"]


def ways(config: Config, secret: str) -> tuple[Link, ...]:
    """One link for each way in that is configured, the web first."""
    web = config.doors.web or config.web.address
    return links(config.doors, web, secret)


def chosen(wanted: str | None, config: Config) -> Platform:
    """Whose code goes on paper: what was asked for, else the web page where it has a public
    address, else the first messenger. Raises ConfigError."""
    known = {way.platform.value: way.platform for way in ways(config, "any")}
    if wanted is not None and wanted not in known:
        raise ConfigError(f"--platform is one of: {', '.join(known)}")
    if wanted is None:
        messengers = [name for name in known if name != "web"]
        wanted = "web" if config.doors.web or not messengers else messengers[0]
    return known[wanted]


def write(folder: Path, token: str, sheet: Poster) -> list[Path]:
    """What is printed and what is put on pages, for each way in; poster and card in as many of the
    languages as fit. Raises ConfigError for a name or a language that cannot be printed, OSError.
    """
    files = {f"{way.platform}.svg": svg(way.url) for way in sheet.links}
    files |= {f"{way.platform}.png": png(way.url) for way in sheet.links}
    files |= {f"{way.platform}.ndef": ndef(way.url) for way in sheet.links}
    try:
        for name, paper in (("poster.pdf", "A4"), ("card.pdf", "A6")):
            best = replace(sheet, languages=sheet.languages[: PAPERS[paper]])
            files[name] = poster(best, paper=paper)
    except ValueError as error:
        raise ConfigError(f"no poster: {error}") from error
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in files.items():
        path = folder / f"invitation-{token}-{name}"
        path.write_bytes(content)
        written.append(path)
    return written
