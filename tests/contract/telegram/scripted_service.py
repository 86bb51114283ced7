"""A service process to be killed: real store, runner and channel; only the answers are scripted.

`python scripted_service.py receive|serve|PORT DATA BASE_URL BASE_FILE_URL TOKEN`
`receive` fills the inbox and answers nothing; a port number does the same by webhook;
`serve` answers each text with "re: <text>". Everything that can be logged is.
"""

import asyncio
import logging
import signal
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from telegram_kit import SECRET, WallClock

from bot.channels.telegram import TelegramChannel, Webhook
from bot.locales import FluentPhrases
from bot.model import Consent, Conversation, Message, Reply, Turn
from bot.runner import Runner
from bot.stores.sqlite import SqliteStore

CLOCK = WallClock()


async def answer(message: Message, conversation: Conversation, *_: object) -> Turn:
    """Echo, after a moment in which a kill may fall."""
    await asyncio.sleep(0.01)
    text = f"re: {message.text}" + "".join(f" +{ref.kind.value}" for ref in message.media)
    reply = Reply(text=text, speech=text, language="fr")
    consent = conversation.consent or Consent(version="test", at=CLOCK.now(), language="fr")
    return Turn(replies=(reply,), conversation=replace(conversation, consent=consent))


async def main(mode: str, data: Path, base_url: str, base_file_url: str, token: str) -> None:
    logging.basicConfig(level=logging.DEBUG)
    store = SqliteStore(data / "test.db", data / "media", data / "master.key", CLOCK)
    phrases = FluentPhrases()
    hook = None
    if mode.isdigit():
        hook = Webhook(url=f"http://127.0.0.1:{mode}/hook", secret=SECRET, port=int(mode))
    channel = TelegramChannel(
        token, clock=CLOCK, phrases=phrases, base_url=base_url, base_file_url=base_file_url,
        webhook=hook,
    )  # fmt: skip
    if mode != "serve":
        await store.open()
        await channel.receive(store)
        return
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await Runner(store, [channel], answer, phrases=phrases, clock=CLOCK).run(stop)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:]))
