"""A worker as a process of its own, to be killed: `member.py URL HOME [SECONDS]`.

It answers after SECONDS. A message that says "die" kills it the moment it is answered; one that
says "die once" only while the file HOME/died is not there.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from crew import Crew, turn

from bot.capabilities import Role


async def main(url: str, home: Path, seconds: float) -> None:
    async def answer(incoming, conversation, meanwhile):
        if incoming.text == "die" or (incoming.text == "die once" and not _died(home)):
            os.kill(os.getpid(), signal.SIGKILL)
        await asyncio.sleep(seconds)
        return turn(incoming, conversation, text=f"re {incoming.id} by {os.getpid()}")

    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with Crew(url, home).process(Role.WORKER, answer=answer, grace=5.0):
        print("ready", flush=True)
        await stop.wait()


def _died(home: Path) -> bool:
    if (home / "died").exists():
        return True
    (home / "died").touch()
    return False


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), float((sys.argv[3:] or ["0"])[0])))
