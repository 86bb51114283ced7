"""The runner over the real store, with a scripted channel and a scripted answer."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
from runner_kit import (
    VOICE,
    Running,
    ScriptedChannel,
    echo,
    message,
    until,
)

from bot.attending import Limits
from bot.errors import (
    ChannelError,
    ChannelGone,
    EngineError,
    MediaTooLarge,
    PorteVoixError,
    SendUnknown,
    StoreError,
)
from bot.model import (
    Conversation,
    ConversationKey,
    MediaKind,
    Message,
    Reply,
    StageFinished,
    Turn,
)


async def test_answers_come_back_in_order(running: Running) -> None:
    channel = ScriptedChannel()
    async with running(channel) as scene:
        await scene.post(*(message(f"{n}", f"p{n % 3}") for n in range(30)))
        await scene.texts(30)
    for person in range(3):
        mine = [o.reply.text for o in channel.sent if o.key.person == f"p{person}"]
        assert mine == [f"re {n}" for n in range(30) if n % 3 == person]
    stages = [event.stage for _, event in scene.events if isinstance(event, StageFinished)]
    assert stages.count("turn") == stages.count("send") == 30


async def test_a_conversation_is_never_answered_twice_at_once(running: Running) -> None:
    running_now: set[str] = set()
    most = 0

    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        nonlocal most
        assert incoming.key.person not in running_now
        running_now.add(incoming.key.person)
        most = max(most, len(running_now))
        await asyncio.sleep(0.01)
        running_now.remove(incoming.key.person)
        count = str(len(conversation.recent))
        reply = Reply(text=count, speech="", language="fr")
        return Turn(
            replies=(reply,),
            conversation=replace(conversation, recent=(*conversation.recent, count)),
        )

    channel = ScriptedChannel()
    async with running(channel, answer, workers=4) as scene:
        await scene.post(*(message(f"{n}", f"p{n % 3}") for n in range(15)))
        await scene.texts(15)
    assert most == 3
    for person in range(3):
        mine = [o.reply.text for o in channel.sent if o.key.person == f"p{person}"]
        assert mine == ["0", "1", "2", "3", "4"], "each saw the state the one before had left"


async def test_media_are_fetched_into_the_vault_before_the_answer(running: Running) -> None:
    seen: list[bytes] = []

    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        assert incoming.media[0].in_vault
        seen.append(await scene.store.get(incoming.key, incoming.media[0]))
        return await echo(incoming, conversation)

    async with running(ScriptedChannel(), answer) as scene:
        await scene.post(message("m", media=(VOICE,), text=""))
        await scene.texts(1)
    assert seen == [b"voice"]


@pytest.mark.parametrize(
    ("media", "phrase"),
    [(MediaTooLarge("20 MB"), "error-media-too-large"), (b"", "error-unreadable-media")],
)
async def test_unusable_media_get_their_sentence(
    running: Running, media: bytes | PorteVoixError, phrase: str
) -> None:
    async with running(ScriptedChannel(media=media)) as scene:
        await scene.post(message("m", media=(VOICE,), language_hint="uk-UA"))
        assert await scene.texts(1) == [f"uk:{phrase}"]
        assert (await scene.store.backlog()).dead == 0


async def test_typing_is_shown_at_once_and_a_sentence_later_only_once(running: Running) -> None:
    tries = 0

    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        nonlocal tries
        tries += 1
        await asyncio.sleep(0.4)
        if tries == 1:
            raise EngineError("out of memory")
        return await echo(incoming, conversation)

    channel = ScriptedChannel()
    limits = Limits(ack_after=0.1, working_every=0.1, retry_delay=0.01)
    async with running(channel, answer, limits=limits) as scene:
        await scene.post(message("m", media=(VOICE,)))
        assert await scene.texts(2) == ["fr:ack-working", "re m"]
    assert len(channel.shown) >= 4


async def test_a_text_gets_no_sentence_however_slow(running: Running) -> None:
    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        await asyncio.sleep(0.3)
        return await echo(incoming, conversation)

    async with running(ScriptedChannel(), answer, limits=Limits(ack_after=0.05)) as scene:
        await scene.post(message("m"))
        assert await scene.texts(1) == ["re m"]


@pytest.mark.parametrize(
    ("error", "expected_tries"),
    [(EngineError("x"), 3), (EngineError("x", retryable=False), 1), (ZeroDivisionError(), 3)],
)
async def test_what_fails_is_retried_then_buried_with_a_sentence(
    running: Running, error: Exception, expected_tries: int
) -> None:
    tries = 0

    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        nonlocal tries
        if incoming.id == "bad":
            tries += 1
            raise error
        return await echo(incoming, conversation)

    async with running(ScriptedChannel(), answer) as scene:
        await scene.post(message("bad"), message("good"), message("other", "q"))
        texts = await scene.texts(3)
        assert (await scene.store.backlog()).dead == 1
    assert tries == expected_tries
    assert sorted(texts) == ["fr:error-internal", "re good", "re other"]
    assert texts.index("fr:error-internal") < texts.index("re good")


async def test_an_answer_without_end_is_cut_off(running: Running) -> None:
    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        await asyncio.sleep(60)
        return await echo(incoming, conversation)

    limits = Limits(patience=0.05, max_attempts=2, retry_delay=0.01)
    async with running(ScriptedChannel(), answer, limits=limits) as scene:
        await scene.post(message("m"))
        assert await scene.texts(1) == ["fr:error-internal"]


async def test_an_answer_for_somebody_else_is_never_sent(running: Running) -> None:
    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        stranger = replace(conversation, key=replace(conversation.key, person="stranger"))
        return await echo(incoming, stranger)

    async with running(ScriptedChannel(), answer) as scene:
        await scene.post(message("m"))
        assert await scene.texts(1) == ["fr:error-internal"]


@pytest.mark.parametrize(
    "script",
    [
        [ChannelError("429", retry_after=0.05)],
        [ChannelError("down", retry_after=0.05), ChannelError("down", retry_after=0.05)],
    ],
)
async def test_what_was_not_sent_is_sent_later_in_order(
    running: Running, script: list[PorteVoixError]
) -> None:
    async with running(ScriptedChannel(script=list(script))) as scene:
        await scene.post(message("1"), message("2"))
        assert await scene.texts(2) == ["re 1", "re 2"]
    assert scene.channel.tries == 2 + len(script)


async def test_an_unknown_outcome_waits_longer_and_goes_again(running: Running) -> None:
    async with running(ScriptedChannel(script=[SendUnknown("read time-out")])) as scene:
        started = time.monotonic()
        await scene.post(message("1"))
        assert await scene.texts(1) == ["re 1"]
        assert time.monotonic() - started > 4.5
        assert scene.channel.sent[0].attempt == 2


async def test_waiting_long_for_somebody_does_not_use_up_the_unknown_tries(
    running: Running,
) -> None:
    away = [ChannelError("nobody there", retry_after=0.01) for _ in range(8)]
    async with running(ScriptedChannel(script=[*away, SendUnknown("cut")])) as scene:
        await scene.post(message("1"))
        assert await scene.texts(1) == ["re 1"], "not given up at its first unknown outcome"


async def test_the_channel_is_told_to_forget_who_was_erased(running: Running) -> None:
    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        return replace(await echo(incoming, conversation), erase=incoming.id == "2")

    async with running(ScriptedChannel(), answer) as scene:
        await scene.post(message("1"), message("2"))
        assert await scene.texts(2) == ["re 1", "re 2"]
        assert [key.person for key in scene.channel.forgotten] == ["p"]


@pytest.mark.parametrize("how", ["hangs", "fails"])
async def test_a_channel_that_cannot_forget_holds_up_nobody(
    running: Running, how: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.attending.FORGET_SECONDS", 0.05)

    class Stubborn(ScriptedChannel):
        async def forget(self, key: ConversationKey) -> None:
            if how == "fails":
                raise RuntimeError("a bug")
            await asyncio.Event().wait()

    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        return replace(await echo(incoming, conversation), erase=incoming.id == "1")

    async with running(Stubborn(), answer, workers=1) as scene:
        await scene.post(message("1"), message("2"))
        assert await scene.texts(2) == ["re 1", "re 2"]
    assert "forget-failed channel=chat" in caplog.text


async def test_who_is_gone_is_not_tried_again(running: Running) -> None:
    async with running(ScriptedChannel(script=[ChannelGone("blocked")])) as scene:
        await scene.post(message("1"), message("2"))
        assert await scene.texts(1) == ["re 2"]
        await until(lambda: scene.channel.tries == 2)


async def test_above_the_limit_each_person_is_told_once(running: Running) -> None:
    release = asyncio.Event()

    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        await release.wait()
        return await echo(incoming, conversation)

    async with running(ScriptedChannel(), answer, workers=1, queue_limit=4) as scene:
        await scene.post(*(message(f"{n}", f"p{n % 2}") for n in range(8)))
        assert await scene.texts(2) == ["fr:busy-your-turn"] * 2
        assert {outgoing.key.person for outgoing in scene.channel.sent} == {"p0", "p1"}
        release.set()
        texts = await scene.texts(10)
    assert sorted(texts[2:]) == [f"re {n}" for n in range(8)], "every message was kept"


async def test_own_sentences_are_spoken_when_a_voice_is_there(running: Running) -> None:
    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        raise EngineError("x", retryable=False)

    async def voice(key: ConversationKey, reply: Reply) -> Reply:
        ref = await scene.store.put(key, b"spoken", kind=MediaKind.VOICE, mime="audio/ogg")
        return replace(reply, audio=ref)

    async with running(ScriptedChannel(), answer, voice=voice) as scene:
        await scene.post(message("m"))
        await scene.texts(1)
    assert scene.channel.sent[0].audio == b"spoken"


async def test_a_receiver_that_fails_is_started_again(running: Running) -> None:
    async with running(ScriptedChannel(broken_receives=1)) as scene:
        await scene.post(message("m"))
        assert await scene.texts(1) == ["re m"]


async def test_a_clean_stop_lets_the_answer_end_and_sends_it(running: Running) -> None:
    started = asyncio.Event()

    async def answer(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        started.set()
        await asyncio.sleep(0.3)
        return await echo(incoming, conversation)

    channel = ScriptedChannel(send_seconds=0.1)
    async with running(channel, answer) as scene:
        await scene.post(message("m"))
        await started.wait()
    assert channel.texts == ["re m"]


async def test_a_stop_in_a_backlog_lets_every_begun_send_arrive_and_begins_no_more(
    running: Running,
) -> None:
    count = 80
    slow = ScriptedChannel(send_seconds=1.0)
    async with running(slow, flush=0.1) as scene:
        await scene.post(*(message(f"{n}", f"p{n}") for n in range(count)))
        await until(lambda: slow.tries >= 10)
    assert slow.tries == len(slow.sent) < count, "none was cut off, and some are left"
    after = ScriptedChannel()
    async with running(after) as scene:
        await scene.texts(count - len(slow.sent))
    assert sorted(slow.texts + after.texts) == sorted(f"re {n}" for n in range(count))


async def test_what_takes_too_long_at_stop_is_given_back_uncounted(running: Running) -> None:
    started = asyncio.Event()

    async def slow(incoming: Message, conversation: Conversation, *_: object) -> Turn:
        started.set()
        await asyncio.sleep(60)
        return await echo(incoming, conversation)

    async with running(ScriptedChannel(), slow, grace=0.1) as scene:
        await scene.post(message("m"))
        await started.wait()
    async with running(ScriptedChannel()) as scene:
        assert await scene.texts(1) == ["re m"]


async def test_a_full_disk_is_waited_for(running: Running) -> None:
    finished = 0

    async with running(ScriptedChannel()) as scene:
        real = scene.store.finish

        async def refuse_twice(*arguments: object) -> None:
            nonlocal finished
            finished += 1
            if finished <= 2:
                raise StoreError("disk full")
            await real(*arguments)

        scene.store.finish = refuse_twice
        await scene.post(message("m"))
        assert await scene.texts(1) == ["re m"]
    assert finished == 3
    assert len(scene.channel.sent) == 1
