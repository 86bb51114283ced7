"""Local sheets as files: what an association adds to our knowledge, in the format that
skills/admin_help/README.md documents ("An association's own sheets").

The console knows the format and not the skill. Whether a file is right, ``porte-voix kb lint``
says, in a process of its own and over a copy of the folder, before the file is put into its place.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from bot.config import PROJECT
from bot.errors import StoreError
from bot.partners.console.program import surroundings

log = logging.getLogger(__name__)
OURS = PROJECT / "skills" / "admin_help" / "knowledge"
CHECK_SECONDS = 90.0
_TOPIC = re.compile(r"[a-z][a-z0-9-]{1,60}")
_TITLE = re.compile(r"^  (?P<language>[a-z]{2,3}):\n(?:    .*\n)*?    title: (?P<title>.+)$", re.M)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalSheet:
    """What an association says about one topic of ours."""

    topic: str
    """Id of our sheet."""
    association: str
    """Said as the source."""
    page: str
    """Its web address."""
    checked: date
    place: str = ""
    """Name of a place to go to; empty: none is named."""
    address: str = ""
    phone: str = ""
    hours: str = ""
    """French."""
    sentence: str = ""
    """French, said before our details; without figures."""
    sentence_en: str = ""
    """The same in English: our details have both."""
    drop: bool = False
    """True: our own detail of where to go is not said any more."""

    def as_yaml(self) -> str:
        """The file."""
        table: dict[str, object] = {
            "change": self.topic,
            "name": self.association,
            "url": self.page,
            "checked": self.checked,
        }
        if self.place:
            place: dict[str, object] = {"name": self.place, "address": self.address}
            place |= {"phone": self.phone} if self.phone else {}
            place |= {"hours": {"fr": self.hours}} if self.hours else {}
            table["places"] = [place]
        if self.sentence:
            table["bullets"] = [{"kind": "where", "fr": self.sentence, "en": self.sentence_en}]
        if self.drop:
            table["drop"] = ["where"]
        return yaml.safe_dump(table, allow_unicode=True, sort_keys=False, width=100)


@cache
def topics(language: str) -> dict[str, str]:
    """Our sheets: id -> title in that language, else in French."""
    found = {}
    for path in sorted(OURS.glob("*.yaml")):
        titles = {
            row["language"]: str(yaml.safe_load(row["title"]))
            for row in _TITLE.finditer(path.read_text("utf-8"))
        }
        if title := titles.get(language) or titles.get("fr"):
            found[path.stem] = title
    return found


class Shelf:
    """The files of one association in the folder that all associations of a service share."""

    def __init__(self, folder: Path, organisation: int) -> None:
        self._folder = folder
        self._prefix = f"association-{organisation}-"

    def all(self) -> list[LocalSheet]:
        """Those that were written here; a file that cannot be read is left out."""
        found = (_read(path) for path in sorted(self._folder.glob(f"{self._prefix}*.yaml")))
        return [sheet for sheet in found if sheet is not None]

    def get(self, topic: str) -> LocalSheet | None:
        """None: nothing was written about it."""
        path = self._path(topic)
        return _read(path) if path.is_file() else None

    async def problems(self, sheet: LocalSheet) -> list[str]:
        """What the linter says about this file, in its own words; none when it is right. Raises
        StoreError when it could not be asked."""
        with tempfile.TemporaryDirectory(prefix="porte-voix-sheets-") as name:
            copy = Path(name) / "association"
            copy.mkdir()
            for path in self._folder.glob("*.yaml") if self._folder.is_dir() else ():
                shutil.copyfile(path, copy / path.name)
            file = self._path(sheet.topic).name
            (copy / file).write_text(sheet.as_yaml(), "utf-8")
            config = Path(name) / "check.toml"
            config.write_text(f"association = {json.dumps(str(copy))}\n", "utf-8")
            return [line for line in await _lint(config) if line.startswith(f"{file},")]

    def put(self, sheet: LocalSheet) -> None:
        """Whole or not at all. Raises StoreError."""
        path = self._path(sheet.topic)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_suffix(".draft")
            draft.write_text(sheet.as_yaml(), "utf-8")
            draft.replace(path)
        except OSError as error:
            raise StoreError(f"a local sheet was not written: {error.strerror}") from error

    def remove(self, topic: str) -> bool:
        """False when there was none."""
        try:
            self._path(topic).unlink()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise StoreError(f"a local sheet was not removed: {error.strerror}") from error
        return True

    def _path(self, topic: str) -> Path:
        if not _TOPIC.fullmatch(topic):  # it becomes part of a file's name
            raise ValueError(topic)
        return self._folder / f"{self._prefix}{topic}.yaml"


def _read(path: Path) -> LocalSheet | None:
    try:
        table = yaml.safe_load(path.read_text("utf-8"))
        place = (table.get("places") or [{}])[0]
        bullet = (table.get("bullets") or [{}])[0]
        return LocalSheet(
            topic=table["change"],
            association=table["name"],
            page=table["url"],
            checked=table["checked"],
            place=place.get("name", ""),
            address=place.get("address", ""),
            phone=place.get("phone", ""),
            hours=place.get("hours", {}).get("fr", ""),
            sentence=bullet.get("fr", ""),
            sentence_en=bullet.get("en", ""),
            drop="where" in table.get("drop", ()),
        )
    except (OSError, yaml.YAMLError, KeyError, AttributeError, TypeError) as error:
        log.warning("local-sheet-unreadable error=%s", type(error).__name__)
        return None


async def _lint(config: Path) -> list[str]:
    """What ``porte-voix kb lint`` finds wrong."""
    command = (sys.executable, "-m", "bot", "--config", str(config), "kb", "lint", "--json")
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=surroundings(),
    )
    try:
        out, _ = await asyncio.wait_for(process.communicate(), CHECK_SECONDS)
        errors = json.loads(out)["errors"]
    except (TimeoutError, ValueError, KeyError) as error:
        raise StoreError("the sheets could not be checked") from error
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return [str(line) for line in errors]
