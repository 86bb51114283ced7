"""Mirrors, Argos packages, and a lock that lies."""

import zipfile
from pathlib import Path

import pytest
from test_pulling import BLOB, model, sha256

from bot.errors import ModelFileError
from bot.pulling import lock


async def test_a_mirror_stands_for_every_home(bench, hub):
    nobody = "http://127.0.0.1:9"
    assert await bench.pull(model(hub), home=nobody, mirror=hub.url) == []
    assert lock.read(bench.models)["blob"].origin == hub.url
    (problem,) = await bench.pull(model(hub, name="two"), home=nobody)
    assert "cannot be reached, 3 times in a row" in problem


async def test_a_folder_is_a_mirror_too(bench, hub, tmp_path):
    folder = tmp_path / "a stick" / "some"
    folder.mkdir(parents=True)
    (folder / "blob.bin").write_bytes(BLOB)
    mirror = folder.parent.as_uri()
    assert await bench.pull(model(hub), model(hub, name="gone"), mirror=mirror) == [
        f"gone: gone.bin: {folder.parent} does not have some/gone.bin"
    ]
    assert bench.left == ["blob/blob.bin"]
    assert hub.seen == []
    with pytest.raises(ModelFileError, match="mirror"):
        await bench.pull(model(hub, name="third"), mirror="gopher://x")


def argos(hub, package: Path, pair=("uk", "en"), **pins) -> dict:
    hub.files[f"some/{package.name}"] = package
    data = package.read_bytes()
    pins = pins or {"sha256": sha256(data), "size": len(data)}
    return {
        "name": f"argos-{pair[0]}-{pair[1]}", "kind": "translation", "languages": list(pair),
        "directory": "argos", "files": [{"name": package.name, **pins}],
    }  # fmt: skip


async def test_a_package_is_unpacked_and_every_file_of_it_locked(bench, hub, package):
    assert await bench.pull(argos(hub, package)) == []
    entry = lock.read(bench.models)["argos-uk-en"]
    assert {file.path for file in entry.files} == set(bench.left)
    assert "argos/uk-en/model/model.bin" in bench.left
    weights = bench.models / "argos/uk-en/model/model.bin"
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")
    assert lock.damage(bench.models, entry) == "argos/uk-en/model/model.bin is damaged"
    assert await bench.pull(argos(hub, package)) == []  # damaged: fetched again
    assert lock.damage(bench.models, entry) == ""


async def test_a_package_that_is_not_what_it_should_be_leaves_nothing(
    bench, hub, package, tmp_path
):
    (problem,) = await bench.pull(argos(hub, package, pair=("fa", "en")))
    assert "translates uk-en" in problem
    evil = tmp_path / "evil.argosmodel"
    with zipfile.ZipFile(package) as good, zipfile.ZipFile(evil, "w") as out:
        for name in good.namelist():
            out.writestr(name, good.read(name))
        out.writestr("../../../outside.txt", b"x")
    (problem,) = await bench.pull(argos(hub, evil))
    assert "path outside itself" in problem
    assert bench.left == []
    assert not list(tmp_path.rglob("outside.txt"))
    assert lock.read(bench.models) == {}


async def test_a_lock_that_points_outside_is_not_believed(bench, hub, tmp_path):
    assert await bench.pull(model(hub)) == []
    place = bench.models / lock.NAME
    place.write_text(place.read_text("utf-8").replace("blob/blob.bin", "../../x"), "utf-8")
    with pytest.raises(ModelFileError, match="damaged"):
        await bench.pull(model(hub))
    assert bench.left  # nothing was deleted
