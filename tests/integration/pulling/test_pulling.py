"""Files from a server that misbehaves: they arrive whole and checked, or not at all."""

import asyncio
import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hub import Fault

from bot.errors import ModelFileError
from bot.pulling import lock

BLOB = Random(20261122).randbytes(3_000_000)  # noqa: S311
MEGABYTE = 1 << 20


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def model(hub, data: bytes = BLOB, name: str = "blob", **pins) -> dict:
    """An entry of one file that the hub has; pinned by sha256 and size unless told otherwise."""
    hub.files[f"some/{name}.bin"] = data
    pins = pins or {"sha256": sha256(data), "size": len(data)}
    return {"name": name, "files": [{"name": f"{name}.bin", **pins}]}


async def test_a_file_arrives_and_is_locked(bench, hub):
    assert await bench.pull(model(hub)) == []
    assert (bench.models / "blob" / "blob.bin").read_bytes() == BLOB
    assert bench.left == ["blob/blob.bin"]
    entry = lock.read(bench.models)["blob"]
    assert entry.proof == "sha256 pinned"
    assert entry.files == (
        lock.LockedFile(path="blob/blob.bin", size=len(BLOB), sha256=sha256(BLOB)),
    )
    assert lock.damage(bench.models, entry) == ""
    assert [one.method for one in hub.seen] == ["GET"]  # nothing to ask for what is pinned
    assert await bench.pull(model(hub)) == []
    assert len(hub.seen) == 1  # already here


async def test_a_real_voice_over_a_link_that_is_cut_is_resumed(bench, hub, joe):
    entry = {"name": "en_US-joe-medium", "kind": "voice", "languages": ["en"], "directory": "piper"}
    entry["files"] = [
        {"name": name, "sha256": sha256(path.read_bytes()), "size": path.stat().st_size}
        for name, path in joe.items()
    ]
    hub.files |= {f"some/{name}": path for name, path in joe.items()}
    path = "some/en_US-joe-medium.onnx"
    hub.faults[path] = [Fault(cut_after=20_000_000), Fault(cut_after=30_000_000)]
    assert await bench.pull(entry) == []
    first, second, third = hub.gets(path)
    assert first.range == ""
    assert second.range.startswith("bytes=")
    assert second.if_range
    size = joe["en_US-joe-medium.onnx"].stat().st_size
    served = first.served + second.served + third.served
    # What was on its way when the link was cut may be sent twice, not more.
    assert size <= served < size + 8 * MEGABYTE
    assert third.served < size - 40_000_000
    assert (bench.models / path.replace("some", "piper")).stat().st_size == size


async def test_a_cut_that_lasts_keeps_the_part_and_the_next_run_goes_on(bench, hub):
    entry = model(hub)
    hub.faults["some/blob.bin"] = [Fault(cut_after=2 * MEGABYTE), *[Fault(cut_after=0)] * 9]
    (problem,) = await bench.pull(entry)
    assert "3 times in a row" in problem
    assert "are kept for the next time" in problem
    assert bench.left == [".incoming/blob/blob.bin.etag", ".incoming/blob/blob.bin.part"]
    assert lock.read(bench.models) == {}
    kept = (bench.models / ".incoming/blob/blob.bin.part").stat().st_size
    before = len(hub.seen)
    hub.faults.clear()
    assert await bench.pull(entry) == []
    (last,) = hub.seen[before:]
    assert last.range == f"bytes={kept}-"
    assert last.served == len(BLOB) - kept
    assert (bench.models / "blob/blob.bin").read_bytes() == BLOB


async def test_a_file_that_changed_meanwhile_is_not_glued_together(bench, hub):
    old = Random(1).randbytes(len(BLOB))  # noqa: S311
    entry = model(hub, old, sha256=sha256(BLOB))
    hub.faults["some/blob.bin"] = [Fault(cut_after=MEGABYTE), *[Fault(cut_after=0)] * 9]
    assert await bench.pull(entry)
    hub.files["some/blob.bin"] = BLOB
    hub.faults.clear()
    assert await bench.pull(entry) == []
    assert hub.seen[-1].range  # it asked for the rest; the tag did not fit, so all of it came
    assert hub.seen[-1].served == len(BLOB)


async def test_an_old_part_of_another_file_is_given_up_for_a_clean_start(bench, hub):
    entry = model(hub)
    place = bench.models / ".incoming" / "blob"
    place.mkdir(parents=True)
    (place / "blob.bin.part").write_bytes(b"x" * MEGABYTE)  # no tag: pinned, so it is tried
    assert await bench.pull(entry) == []
    assert [one.range for one in hub.seen] == [f"bytes={MEGABYTE}-", ""]
    assert bench.left == ["blob/blob.bin"]


@pytest.mark.parametrize(
    ("pins", "says"),
    [
        ({"sha256": "0" * 64, "size": len(BLOB)}, "wrong sha256"),
        ({"md5": "0" * 32, "size": len(BLOB)}, "wrong md5"),
        ({"sha256": sha256(BLOB), "size": len(BLOB) + 1}, "another size"),
        ({"sha256": sha256(BLOB), "size": len(BLOB) - 1}, "another size"),
        ({"sha256": "0" * 64}, "wrong sha256"),
    ],
)
async def test_a_file_that_is_not_the_one_is_refused_and_nothing_is_left(bench, hub, pins, says):
    (problem,) = await bench.pull(model(hub, **pins))
    assert says in problem
    assert "refused" in problem
    assert bench.left == []
    assert lock.read(bench.models) == {}
    assert len(hub.gets()) == 1


async def test_a_file_that_goes_on_and_on_is_refused(bench, hub):
    hub.faults["some/blob.bin"] = [Fault(headers={"Content-Length": "10"})]
    entry = model(hub, sha256=sha256(BLOB), size=1000)
    (problem,) = await bench.pull(entry)
    assert "refused" in problem
    assert bench.left == []


async def test_the_checksum_that_the_home_publishes_is_used(bench, hub):
    hub.publishes = True
    assert await bench.pull(model(hub, size=len(BLOB)), publishes=True) == []
    assert [one.method for one in hub.seen] == ["HEAD", "GET"]
    assert lock.read(bench.models)["blob"].proof == "checksum published by its home"
    entry = model(hub, name="other", size=len(BLOB), md5="0" * 32)
    (problem,) = await bench.pull(entry, publishes=True)  # both must agree
    assert "wrong md5" in problem


async def test_what_nobody_vouches_for_is_refused_unless_it_is_asked_for(bench, hub):
    entry = model(hub, size=0)
    (problem,) = await bench.pull(entry)
    assert "--first-use" in problem
    assert hub.gets() == []
    assert await bench.pull(entry, first_use=True) == []
    locked = lock.read(bench.models)["blob"]
    assert locked.proof.startswith("first use")
    assert locked.files[0].sha256 == sha256(BLOB)


async def test_not_there_is_said_at_once(bench, hub):
    entry = model(hub)
    hub.files.clear()
    (problem,) = await bench.pull(entry)
    assert "404" in problem
    assert len(hub.seen) == 1
    assert bench.left == []


async def test_a_busy_home_is_asked_again_when_it_said(bench, hub):
    hub.faults["some/blob.bin"] = [
        Fault(status=429, headers={"Retry-After": "1"}),
        Fault(status=503),
    ]
    assert await bench.pull(model(hub)) == []
    first, second, third = hub.seen
    assert second.at - first.at >= 1.0
    assert third.at - second.at < 0.5


async def test_a_home_that_stays_busy_is_given_up(bench, hub):
    hub.faults["some/blob.bin"] = [Fault(status=500)] * 9
    (problem,) = await bench.pull(model(hub))
    assert "busy (500), 3 times in a row" in problem
    assert len(hub.seen) == 3


async def test_a_slow_link_is_waited_for_as_long_as_something_comes(bench, hub):
    bench.patience = replace(bench.patience, read=0.5)
    hub.faults["some/blob.bin"] = [Fault(block=len(BLOB) // 10, pause=0.12)]
    began = asyncio.get_running_loop().time()
    assert await bench.pull(model(hub)) == []
    assert asyncio.get_running_loop().time() - began > 2 * bench.patience.read
    assert len(hub.seen) == 1


async def test_a_stalled_link_ends_with_a_sentence(bench, hub):
    bench.patience = replace(bench.patience, read=0.3)
    hub.faults["some/blob.bin"] = [Fault(stall_after=0)] * 3
    (problem,) = await asyncio.wait_for(bench.pull(model(hub)), timeout=10)
    assert "nothing more arrived, 3 times in a row" in problem


async def test_a_server_that_ignores_ranges_starts_anew(bench, hub):
    hub.faults["some/blob.bin"] = [Fault(cut_after=MEGABYTE), Fault(ignore_range=True)]
    assert await bench.pull(model(hub)) == []
    assert hub.seen[1].range
    assert hub.seen[1].served == len(BLOB)


async def test_redirects_are_followed_and_never_to_another_kind_of_address(bench, hub):
    hub.files["elsewhere"] = BLOB
    hub.faults["some/blob.bin"] = [Fault(status=302, headers={"Location": f"{hub.url}/elsewhere"})]
    assert await bench.pull(model(hub)) == []
    for location in ("ftp://127.0.0.1/x", "file:///etc/passwd"):
        hub.faults["some/two.bin"] = [Fault(status=302, headers={"Location": location})]
        (problem,) = await bench.pull(model(hub, name="two"))
        assert "insecure address" in problem
    circle = Fault(status=302, headers={"Location": f"{hub.url}/some/two.bin"})
    hub.faults["some/two.bin"] = [circle] * 9
    (problem,) = await bench.pull(model(hub, name="two"))
    assert "in circles" in problem


async def test_four_files_at_once_and_one_failure_spoils_nothing_else(bench, hub):
    entries = [model(hub, BLOB[:200_000], f"m{number}") for number in range(9)]
    for number in range(9):
        hub.faults[f"some/m{number}.bin"] = [Fault(pause=0.03)]
    del hub.files["some/m4.bin"]
    (problem,) = await bench.pull(*entries)
    assert problem.startswith("m4:")
    assert hub.most == 4
    assert set(lock.read(bench.models)) == {f"m{number}" for number in range(9)} - {"m4"}


async def test_no_space_is_said_before_anything_is_fetched(bench, hub):
    with pytest.raises(ModelFileError, match="not enough space"):
        await bench.pull(model(hub, sha256=sha256(BLOB), size=10**16))
    assert hub.seen == []


async def test_two_pulls_do_not_write_the_same_files(bench, hub):
    hub.faults["some/blob.bin"] = [Fault(pause=0.01)]
    first = asyncio.create_task(bench.pull(model(hub)))
    while not hub.seen:
        await asyncio.sleep(0.01)
    with pytest.raises(ModelFileError, match="another"):
        await bench.pull(model(hub))
    assert await first == []


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
