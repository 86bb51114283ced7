"""Files from a server that misbehaves: they arrive whole and checked, or not at all."""

import asyncio
import hashlib
from dataclasses import replace
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


async def test_large_files_of_the_hub_are_vouched_for_where_it_redirects(bench, hub):
    """As the hub answers: 302 to another host, with the checksum in the first answer."""
    entry = model(hub, size=len(BLOB))
    away = {"Location": hub.url.replace("127.0.0.1", "localhost") + "/some/blob.bin"}
    linked = {"X-Linked-Etag": f'"{sha256(BLOB)}"', "X-Linked-Size": str(len(BLOB))}
    hub.faults["HEAD some/blob.bin"] = [Fault(status=302, headers=away | linked)]
    hub.faults["some/blob.bin"] = [Fault(status=302, headers=away)]
    assert await bench.pull(entry, publishes=True) == []
    assert [one.method for one in hub.seen] == ["HEAD", "GET", "GET"]
    # What only the other host says of the file is no word of the home's.
    hub.publishes = True
    hub.faults["HEAD some/two.bin"] = [Fault(status=302, headers=away)]
    (problem,) = await bench.pull(model(hub, name="two", size=len(BLOB)), publishes=True)
    assert "--first-use" in problem


async def test_small_files_of_the_hub_are_vouched_for_by_their_git_hash(bench, hub):
    data = b'{"sample_rate": 22050}'
    git = hashlib.sha1(b"blob 22\0" + data, usedforsecurity=False).hexdigest()
    for name, tag, problems in (("good", git, 0), ("bad", git[::-1], 1)):
        entry = model(hub, data, name, size=22)
        hub.faults[f"HEAD some/{name}.bin"] = [Fault(status=200, headers={"ETag": f'W/"{tag}"'})]
        assert len(await bench.pull(entry, publishes=True)) == problems
    assert bench.left == ["good/good.bin"]


async def test_files_that_came_another_way_are_recognised(bench, hub):
    for name, data in (("right", BLOB), ("wrong", BLOB[::-1])):
        (bench.models / name).mkdir(parents=True)
        (bench.models / name / f"{name}.bin").write_bytes(data)
        assert await bench.pull(model(hub, name=name)) == []
        assert lock.damage(bench.models, lock.read(bench.models)[name]) == ""
    assert [one.path for one in hub.seen] == ["some/wrong.bin"]


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
