"""A service process to be killed: real store, runner and channel; only the answers are scripted.

`python whatsapp_service.py receive|serve PORT DATA BASE_URL [ANSWER_SECONDS]`
`receive` fills the inbox and answers nothing; `serve` answers each text with "re: <text>".
Everything that can be logged is.
"""

import asyncio
import logging
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[2])]

from store_kit import store_at  # noqa: E402
from whatsapp_kit import WallClock  # noqa: E402

from bot.channels.whatsapp import Account, WhatsappChannel  # noqa: E402
from bot.locales import FluentPhrases  # noqa: E402
from bot.model import Consent, Conversation, Message, Reply, Turn  # noqa: E402
from bot.runner import Runner  # noqa: E402
from tests.servers.whatsapp import APP_SECRET, NUMBER, TOKEN, VERIFY  # noqa: E402

CLOCK = WallClock()


async def answer(message: Message, conversation: Conversation, *_: object) -> Turn:
    """Echo, after a moment in which a kill may fall."""
    await asyncio.sleep(0.01)
    text = f"re: {message.text}" + "".join(f" +{ref.kind.value}" for ref in message.media)
    reply = Reply(text=text, speech=text, language="fr")
    consent = conversation.consent or Consent(version="test", at=CLOCK.now(), language="fr")
    return Turn(replies=(reply,), conversation=replace(conversation, consent=consent))


async def whole(note: bytes) -> Sequence[bytes]:
    """Nobody speaks here."""
    return (note,)


async def main(mode: str, port: int, data: Path, base_url: str) -> None:
    logging.basicConfig(level=logging.DEBUG)
    store = store_at(data, CLOCK)
    phrases = FluentPhrases()
    account = Account(
        token=TOKEN, app_secret=APP_SECRET, verify_token=VERIFY, phone_number_id=NUMBER,
        base_url=base_url, media_hosts=("127.0.0.1",), port=port,
    )  # fmt: skip
    channel = WhatsappChannel(account, clock=CLOCK, phrases=phrases, store=store, fitting=whole)
    if mode == "receive":
        await store.open()
        await channel.receive(store)
        return
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await Runner(store, [channel], answer, phrases=phrases, clock=CLOCK).run(stop)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]))
