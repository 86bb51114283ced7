"""Archives made from the fixture sheets, in both published formats."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from xml.etree.ElementTree import Element

import admin_world

from bot.guard import refusal
from bot.model import Answer
from bot.ports import Context
from skills.admin_help import AdminHelp
from skills.admin_help.library import dila
from skills.admin_help.library.importing import import_archive

FIXTURES = Path(__file__).parents[2] / "fixtures" / "library"
TODAY = date(2026, 11, 22)


def xml(name: str) -> bytes:
    return (FIXTURES / f"{name}.xml").read_bytes()


def as_json(name: str) -> bytes:
    """A fixture sheet as xml-js writes it."""

    def node(part: Element) -> dict[str, object]:
        children: list[dict[str, object]] = []
        if part.text:
            children.append({"type": "text", "text": part.text})
        for child in part:
            children.append(node(child))
            if child.tail:
                children.append({"type": "text", "text": child.tail})
        found: dict[str, object] = {"type": "element", "name": part.tag, "children": children}
        return found | ({"attributes": dict(part.attrib)} if part.attrib else {})

    return json.dumps({"id": name, "children": [node(dila.element(xml(name)))]}).encode()


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def tarred(path: Path, files: Mapping[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


def published(folder: Path) -> Path:
    """All fixture sheets as DILA publishes them."""
    return zipped(
        folder / "vosdroits.zip",
        {path.name: path.read_bytes() for path in sorted(FIXTURES.glob("*.xml"))},
    )


def imported(folder: Path, today: date = TODAY) -> Path:
    """A library with all fixture sheets."""
    library = folder / "service-public.db"
    import_archive(published(folder), library, today, lambda _: None)
    return library


async def ask(
    skill: AdminHelp, text: str, language: str = "fr", now: datetime = admin_world.NOW
) -> Answer:
    """What a skill answers with the real sentences and a fixed clock."""
    services = admin_world.services_of(now=now)
    context = Context(
        conversation=admin_world.conversation(language),
        language=language,
        text=text,
        services=services,
    )
    answer = await skill.handle(admin_world.message(text), context)
    assert answer is not None
    assert refusal(answer) is None, "the guard would stop this answer"
    return answer
