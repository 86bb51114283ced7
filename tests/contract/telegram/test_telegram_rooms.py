"""A team's group over the Bot API: the code, the request, the answer by a Telegram reply."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

TESTS = Path(__file__).parents[2]
sys.path[:0] = [
    str(TESTS / "unit" / part) for part in ("corridor", "partners/org", "partners/rooms")
]

from bot_api import in_group, person  # noqa: E402
from fault_proxy import FaultProxy, Sent  # noqa: E402
from room_kit import MEANING, PERSON, Group, group_at  # noqa: E402
from telegram_kit import TOKEN  # noqa: E402

from bot.channels.telegram import TelegramChannel  # noqa: E402
from bot.locales import FluentPhrases  # noqa: E402
from bot.model import Conversation, Message, Turn  # noqa: E402
from bot.runner import Runner  # noqa: E402

GROUP = -100200300


def command(text: str) -> dict:
    return {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}


def ours(sent: Sent, number: int) -> dict:
    """The bot's own message, as Telegram quotes it in a reply."""
    return {**in_group(GROUP, 7, number, text=sent.text), "from": {**person(7), "is_bot": True}}


class Service:
    """The runner with everything about rooms; what would go to the corridor is kept."""

    def __init__(self, group: Group, proxy: FaultProxy) -> None:
        channel = TelegramChannel(
            TOKEN, clock=group.clock, phrases=FluentPhrases(), base_url=proxy.base_url,
            base_file_url=proxy.base_file_url,
        )  # fmt: skip
        self.group, self.stop = group, asyncio.Event()
        self.corridor: list[str] = []
        self.runner = Runner(
            group.store, [channel], self.answer, phrases=FluentPhrases(), clock=group.clock,
            loops={"rooms": group.posting.posting, "desk": group.relay.relaying,
                   "words": group.translating.translating},
        )  # fmt: skip

    async def answer(self, message: Message, conversation: Conversation, *_: object) -> Turn:
        turn = await self.group.answers.answered(message, conversation)
        if turn is None:
            self.corridor.append(message.text)
        return turn or Turn(replies=(), conversation=conversation)

    async def __aenter__(self) -> Service:
        self.task = asyncio.create_task(self.runner.run(self.stop))
        self.time = asyncio.create_task(self._pass_time())
        return self

    async def _pass_time(self) -> None:
        """Groups are written to every few seconds only: seconds pass quickly here."""
        while True:
            await asyncio.sleep(0.02)
            self.group.clock.pass_(seconds=2)

    async def __aexit__(self, *error: object) -> None:
        self.stop.set()
        self.time.cancel()
        async with asyncio.timeout(20):
            await self.task


async def posted(proxy: FaultProxy, words: str) -> Sent:
    """The message of the bot in the group with these words, once it is there."""
    async with asyncio.timeout(20):
        while True:
            for sent in proxy.sent:
                if words in sent.text and sent.chat == str(GROUP):
                    return sent
            await asyncio.sleep(0.01)


async def test_a_request_is_answered_by_a_reply_in_the_group(
    proxy: FaultProxy, tmp_path: Path
) -> None:
    async with group_at(tmp_path) as group, Service(group, proxy) as service:
        await proxy.say(in_group(GROUP, 12, 1, text="on se voit à midi ?"))
        code = await group.rooms.code(group.organisation, group.member)
        text = f"/desk {code}"
        await proxy.say(in_group(GROUP, 11, 2, text=text, entities=[command(text)]))
        await posted(proxy, "serveurs de Telegram")
        await group.ask()
        request = await posted(proxy, MEANING)
        assert PERSON.person not in request.text
        group.rendering.critical = True
        answer = in_group(GROUP, 12, 4, text="Venez demain.", reply_to_message=ours(request, 3))
        await proxy.say(answer)
        check = await posted(proxy, "fa: Venez demain.")
        await proxy.say(in_group(GROUP, 11, 6, text="OK", reply_to_message=ours(check, 5)))
        await posted(proxy, group.sentence("room-agreed"))
        async with asyncio.timeout(20):
            while not any(line.state == "sent" for line in (await group.thread()).lines):
                await asyncio.sleep(0.05)
    # The group's chatter never reached us; nothing that was said there is for the skills.
    assert service.corridor == []
    assert not any(PERSON.person in str(sent.fields) for sent in proxy.sent)
