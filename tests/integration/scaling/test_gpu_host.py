"""Models behind an HTTP server on another machine: a worker for voice notes uses it as it is."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from crew import Crew, Door, message, until

from bot.capabilities import Capability, Role
from bot.config import Config, Remote
from bot.model import MediaKind, MediaRef
from bot.pipeline import respond
from bot.wiring import SystemClock, build_engines, build_services

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests" / "contract" / "openai"))

from openai_service import OpenAIService  # noqa: E402

VOICE = ROOT / "tests" / "fixtures" / "speech" / "fleurs-fr-000.ogg"


@dataclass
class VoiceDoor(Door):
    """Gives a real voice note."""

    async def fetch(self, ref: MediaRef) -> bytes:
        return VOICE.read_bytes()


async def test_a_worker_for_voice_notes_has_them_heard_by_the_server(
    crew: Crew, tmp_path: Path
) -> None:
    server = OpenAIService()
    await server.start()
    remote = Remote(base_url=server.url, transcription="large", local=True)
    config = Config(data=tmp_path, models=tmp_path, remote=remote)
    clock = SystemClock()
    engines = build_engines(config, clock)
    heard = []

    async with (
        crew.process(Role.FRONT, door := VoiceDoor()),
        crew.process(
            Role.WORKER, serves=frozenset({Capability.LISTEN}), answer=lambda *given: listen(*given)
        ) as worker,
    ):
        services = build_services(config, engines, worker.store, clock, speak=False)

        async def listen(incoming, conversation, meanwhile):
            turn = await respond(incoming, conversation, services, (), meanwhile)
            heard.append(turn.heard)
            return turn

        await door.post(message("voice", "p", MediaKind.VOICE))
        await until(lambda: len(door.sent) >= 1, 60)
    await engines.close()
    await server.stop()
    assert [one.text.strip() for one in heard if one] == ["Où est la gare ?"]
    asked = [fields for path, _, fields in server.requests if path == "/v1/audio/transcriptions"]
    assert [fields["model"] for fields in asked] == ["large"]
