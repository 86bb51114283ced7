"""Receiving from a real homeserver: what people send, and what becomes of it."""

from __future__ import annotations

import asyncio

import nio
import pytest

from bot.config import Doors
from bot.model import MediaKind
from bot.partners.onboarding.arriving import arrival
from bot.partners.posters.links import Platform, links

OGG = b"OggS" + bytes(range(256)) * 20


@pytest.mark.parametrize("encrypted", [False, True])
async def test_text_voice_and_file_arrive_byte_identical(
    encrypted, receiving, channel, inbox, person, bot
):
    alice = await person()
    room = await alice.room_with(bot.user, encrypted=encrypted)
    await alice.joined(room, bot.user)
    await alice.say(room, "Bonjour <b>vous</b>", formatted_body="<b>HTML</b>")
    await alice.attach(room, OGG, "m.audio", "audio/ogg", "voice.ogg",
                       **{"org.matrix.msc3245.voice": {}})  # fmt: skip
    await alice.attach(room, b"%PDF-1.7", "m.file", "application/pdf", "qui ?", filename="a.pdf")
    await alice.attach(room, b"\x89PNG", "m.image", "image/png", "a.png")
    text, voice, file, image = await inbox.wait_for(4)
    assert text.text == "Bonjour <b>vous</b>"
    assert {one.key.person for one in (text, voice, file, image)} == {alice.user}
    assert [one.media[0].kind for one in (voice, file, image)] == [
        MediaKind.VOICE, MediaKind.DOCUMENT, MediaKind.PHOTO
    ]  # fmt: skip
    assert (voice.text, file.text, image.text) == ("", "qui ?", "")
    assert await channel.fetch(voice.media[0]) == OGG
    assert await channel.fetch(file.media[0]) == b"%PDF-1.7"
    assert await channel.fetch(image.media[0]) == b"\x89PNG"
    assert len(inbox.committed) == inbox.deliveries == 4


async def test_the_words_of_a_poster_bring_the_invitation(receiving, inbox, person, bot):
    secret = "k3Yz_0-exampleSecret22"
    (link,) = [one for one in links(Doors(matrix=bot.user), "https://example.org", secret)
               if one.platform is Platform.MATRIX]  # fmt: skip
    assert link.url.startswith("https://matrix.to/#/%40")
    alice = await person()
    room = await alice.room_with(bot.user)  # as a client does that opens the link
    await alice.joined(room, bot.user)
    await alice.say(room, link.send)
    (message,) = await inbox.wait_for(1)
    came = arrival(message)
    assert (came.secret, secret in came.message.text) == (secret, False)


async def test_receipts_follow_the_commit_and_typing_shows(receiving, channel, inbox, person, bot):
    alice = await person()
    signs: list[object] = []
    alice.client.add_ephemeral_callback(lambda _, event: signs.append(event), nio.EphemeralEvent)
    room = await alice.room_with(bot.user)
    await alice.joined(room, bot.user)
    inbox.refuse = 2
    said = await alice.say(room, "Bonjour")
    (message,) = await inbox.wait_for(1)
    await channel.working(message.key)
    async with asyncio.timeout(20):
        while not (typing(signs, bot.user) and receipts(signs, said, bot.user)):
            await alice.sync()


def typing(signs: list, user: str) -> bool:
    return any(isinstance(sign, nio.TypingNoticeEvent) and user in sign.users for sign in signs)


def receipts(signs: list, event: str, user: str) -> bool:
    return any(
        (one.event_id, one.user_id) == (event, user)
        for sign in signs if isinstance(sign, nio.ReceiptEvent) for one in sign.receipts
    )  # fmt: skip
