"""The bill of materials (CycloneDX 1.6, JSON): packages of the lock, models and voices."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from bot.modelfiles import Catalogue
from bot.pulling.catalogue import Homes
from scripts.supply_chain.licences import Licensed
from scripts.supply_chain.locks import ROOT, Pinned, read


def bill(pinned: Iterable[Pinned], licences: Iterable[Licensed], root: Path = ROOT) -> str:
    """The JSON text: always the same for the same locks and catalogues. Raises ValueError when it
    is not valid CycloneDX."""
    known = {one.name: one.licence for one in licences}
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    made = Bom()
    made.metadata.component = Component(
        name=project["name"], version=project["version"], type=ComponentType.APPLICATION,
        bom_ref=project["name"], licenses=[LicenseExpression(project["license"])],
    )  # fmt: skip
    for one in pinned:
        made.components.add(_package(one, known.get(one.name, "")))
    for model in (*_embedded(root), *_offered()):
        made.components.add(model)
    made.register_dependency(made.metadata.component, sorted(made.components))
    content = ",".join(sorted(f"{one.bom_ref}" for one in made.components))
    made.serial_number = uuid5(NAMESPACE_URL, content)
    made.metadata.timestamp = None  # type: ignore[assignment]
    text = JsonV1Dot6(made).output_as_string(indent=1)
    if error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ValueError(f"no valid bill: {error}")
    return text + "\n"


def _package(one: Pinned, licence: str) -> Component:
    """The hashes are those of its files, of which a machine installs one: properties, for a hash of
    a component is that of the component."""
    url = PackageURL("pypi", None, one.name, one.version)
    return Component(
        name=one.name, version=one.version, type=ComponentType.LIBRARY, purl=url, bom_ref=str(url),
        licenses=[LicenseExpression(licence)] if licence else [],
        properties=[Property(name="porte-voix:sha256", value=digest) for digest in one.hashes],
    )  # fmt: skip


def _model(path: str, sha256: str, licence: str, where: str) -> Component:
    return Component(
        name=path, version=sha256[:12] or "unpinned", type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=f"{where}:{path}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sha256)] if sha256 else [],
        licenses=[LicenseExpression(licence)] if licence else [],
        properties=[Property(name="porte-voix:model", value=where)],
    )  # fmt: skip


def _embedded(root: Path) -> list[Component]:
    files = Catalogue.load(root / "var" / "models").files
    return [_model(path, one.sha256, one.licence, "embedded") for path, one in files.items()]


def _offered() -> list[Component]:
    return [
        _model(f"{offer.name}/{file.name}", file.sha256, offer.licence, "offered")
        for offer in Homes.load().offers.values()
        for file in offer.files
    ]


def packages(root: Path = ROOT) -> list[Pinned]:
    """What people install."""
    return read((root / "requirements.lock").read_text("utf-8"))
