"""ChildDecoder's own rules, with scripted children in place of the real one."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.decoding.wire import MAX_BYTES, MAX_SECONDS, READY, RESPONSE, Status
from bot.engines.decoder import ChildDecoder
from bot.errors import EngineBusy, EngineError, MediaTooLarge, MediaTooLong, UnreadableMedia

READ = "import sys, time, struct\nread = sys.stdin.buffer.read\nout = sys.stdout.buffer\n"
HELLO = READ + f"out.write({READY!r}); out.flush()\n"
REQUEST = "kind, number, length = struct.unpack('!BII', read(9)); data = read(length)\n"


def answering(header: bytes, body: bytes) -> str:
    """A child that answers every request with these bytes."""
    return HELLO + f"while True:\n {REQUEST} out.write({header + body!r}); out.flush()\n"


@asynccontextmanager
async def decoder(script: str, **options: float) -> AsyncIterator[ChildDecoder]:
    made = ChildDecoder(command=(sys.executable, "-c", script), **options)  # type: ignore[arg-type]
    try:
        yield made
    finally:
        await made.close()


async def test_empty_and_too_large_never_reach_a_child():
    async with decoder("raise SystemExit") as made:
        with pytest.raises(UnreadableMedia):
            await made.audio(b"")
        with pytest.raises(MediaTooLarge):
            await made.image(bytes(MAX_BYTES + 1))


@pytest.mark.parametrize("script", ["raise SystemExit", "print('something else')", "1/0"])
async def test_a_child_that_cannot_start_is_our_fault_not_the_mediums(script: str):
    async with decoder(script) as made:
        with pytest.raises(EngineError):
            await made.prepare()
        with pytest.raises(EngineError):
            await made.audio(b"a fine recording")


async def test_a_command_that_does_not_exist():
    made = ChildDecoder(command=("/nonexistent/python",))
    with pytest.raises(EngineError):
        await made.prepare()


LIES: dict[str, str] = {
    "nothing": HELLO + REQUEST,
    "half a header": answering(b"\0\0", b"").replace("while True:\n", "if True:\n"),
    "unknown status": answering(RESPONSE.pack(9, 0, 0, 0, 0, 0), b""),
    "endless body": answering(RESPONSE.pack(Status.OK, 0, 0, 0, 0, 2**32 - 1), b""),
    "too much sound": answering(
        RESPONSE.pack(Status.OK, 0, 0, 0, 0, (MAX_SECONDS + 2) * 32_000), b""
    ),
    "half a sample": answering(RESPONSE.pack(Status.OK, 0, 0, 0, 0, 3), b"abc"),
    "long error": answering(RESPONSE.pack(Status.UNREADABLE, 0, 0, 0, 0, 5000), bytes(5000)),
}


@pytest.mark.parametrize("script", LIES.values(), ids=LIES.keys())
async def test_a_child_that_was_taken_over_cannot_hurt_the_service(script: str):
    async with decoder(script) as made:
        for _ in range(2):
            with pytest.raises(UnreadableMedia):
                await made.audio(b"sound")


async def test_a_picture_must_have_as_many_bytes_as_it_says():
    async with decoder(answering(RESPONSE.pack(Status.OK, 2, 2, 4, 4, 3), b"abc")) as made:
        with pytest.raises(UnreadableMedia):
            await made.image(b"picture")


async def test_statuses_become_errors_and_the_child_lives_on():
    """The child counts its answers: a second process would begin again at one."""
    script = HELLO + (
        "count = 0\nwhile True:\n " + REQUEST + " count += 1\n"
        " status = {b'long': 2, b'bad': 1}.get(data, 0)\n body = b'Name' if status == 1 else b''\n"
        " body = body or (bytes([count, 0]) if status == 0 else b'')\n"
        " out.write(struct.pack('!BIIIII', status, 0, 0, 0, 0, len(body)) + body); out.flush()\n"
    )
    async with decoder(script, children=1) as made:
        with pytest.raises(MediaTooLong):
            await made.audio(b"long")
        with pytest.raises(UnreadableMedia, match="Name"):
            await made.audio(b"bad")
        assert (await made.audio(b"good")).pcm == b"\x03\x00"


COUNTING = HELLO + (
    "import os\nwhile True:\n " + REQUEST + " body = struct.pack('<I', os.getpid())\n"
    " out.write(struct.pack('!BIIIII', 0, 0, 0, 0, 0, 4) + body); out.flush()\n"
)


async def test_a_child_is_replaced_after_some_jobs():
    async with decoder(COUNTING, children=1, jobs_per_child=2) as made:
        pids = [(await made.audio(b"x")).pcm for _ in range(6)]
    assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4] == pids[5]


SLOW = HELLO + (
    "while True:\n " + REQUEST + " time.sleep(float(data))\n"
    " out.write(struct.pack('!BIIIII', 0, 0, 0, 0, 0, 2) + b'ok'); out.flush()\n"
)


async def test_a_hang_ends_and_the_next_job_works():
    async with decoder(SLOW, children=1, sound_seconds=1.5) as made:
        with pytest.raises(UnreadableMedia):
            await made.audio(b"60")
        assert (await made.audio(b"0")).pcm == b"ok"


async def test_a_cancelled_job_leaves_no_answer_for_the_next():
    script = SLOW.replace("b'ok'", "data.ljust(2)[:2]")
    async with decoder(script, children=1) as made:
        await made.prepare()
        task = asyncio.create_task(made.audio(b"0.3"))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await made.audio(b"0")).pcm == b"0 "


async def test_jobs_run_side_by_side_and_the_queue_is_bounded():
    async with decoder(SLOW, children=2, queue=1) as made:
        jobs = [asyncio.create_task(made.audio(b"0.5")) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(EngineBusy):
            await made.audio(b"0")
        assert [audio.pcm for audio in await asyncio.gather(*jobs)] == [b"ok"] * 3
        assert (await made.audio(b"0")).pcm == b"ok"


async def test_the_environment_of_the_service_stays_with_the_service(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("PORTE_VOIX_TELEGRAM_TOKEN", "secret")
    script = HELLO + (
        "import os\nwhile True:\n " + REQUEST
        + " body = b'no' if any('TOKEN' in name for name in os.environ) else b'ok'\n"
        " out.write(struct.pack('!BIIIII', 0, 0, 0, 0, 0, 2) + body); out.flush()\n"
    )  # fmt: skip
    async with decoder(script) as made:
        assert (await made.audio(b"x")).pcm == b"ok"


async def test_closing_ends_the_children():
    async with decoder(COUNTING) as made:
        pid = int.from_bytes((await made.audio(b"x")).pcm, "little")
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
