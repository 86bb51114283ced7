"""The real service, watched: ready, counted, and nothing that was said is in any log."""

import asyncio
import contextlib
import json
import re
from pathlib import Path

import aiohttp
from service import FIXTURES, Visitor, free_port, running

MARK = "Marquage-secret"
NUMBER = "01 99 00 47 11"
TEXT = f"Je veux parler à quelqu'un. Je m'appelle {MARK} et mon numéro est le {NUMBER}."


VOICE = FIXTURES / "speech" / "fleurs-fr-000.ogg"


async def get(port: int, path: str) -> tuple[int, str]:
    url = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


async def ready(port: int) -> None:
    async with asyncio.timeout(120):
        while True:
            with contextlib.suppress(aiohttp.ClientError):
                if (await get(port, "/readyz"))[0] == 200:
                    return
            await asyncio.sleep(0.2)


async def test_a_turn_is_counted_and_leaves_no_word_in_the_log(tmp_path: Path) -> None:
    port = free_port()
    token = "987654321:" + "A" * 35  # nobody's: the emulated API below is not even there
    more = (
        f"[watch]\nport = {port}\n[logs]\nformat = 'json'\nlevel = 'debug'\n"
        f"[console]\nenabled = false\n"
        f"[telegram]\ntoken = '{token}'\nbase_url = 'http://127.0.0.1:{free_port()}/bot'\n"
    )
    async with running(tmp_path, more) as service:
        assert await get(port, "/healthz") == (200, "ok\n")
        await ready(port)
        visitor = Visitor(service)
        first = await visitor.send(TEXT)
        await visitor.answer(first)
        second = await visitor.send(voice=VOICE)
        await visitor.answer(second)
        _, numbers = await get(port, "/metrics")
        assert await service.stop() == 0
    turns = re.findall(
        r'portevoix_turns_total\{language="fr",role="all",skill=".*"\} ([\d.]+)', numbers
    )
    assert sum(map(float, turns)) == 2
    assert 'portevoix_received_total{channel="web"} 2.0' in numbers
    assert 'portevoix_sends_total{channel="web",outcome="sent"}' in numbers
    assert 'portevoix_stage_seconds_count{stage="listen"} 1.0' in numbers
    log = service.log
    spoken = [
        word for word in VOICE.with_suffix(".txt").read_text("utf-8").split() if len(word) > 6
    ]
    assert len(spoken) > 2
    for told in (MARK, "Marquage", NUMBER, NUMBER.replace(" ", ""), token, "A" * 35, *spoken):
        assert told not in log
        assert told not in numbers
    # Everything but the line for people on standard output is an object with the five names.
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert {"time", "level", "logger", "event"} <= set.intersection(*(set(one) for one in lines))
    (turn, *_) = [one for one in lines if one["event"] == "turn"]
    assert re.fullmatch("[0-9a-f]{12,32}", turn["conversation"])
