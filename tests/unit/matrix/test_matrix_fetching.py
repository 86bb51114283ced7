"""Files are opened beside the event loop."""

from __future__ import annotations

import threading

from matrix_script import BOT, Script, WallClock
from nio.crypto.attachments import encrypt_attachment

from bot.channels.matrix import MatrixChannel
from bot.channels.matrix.convert import File, handle_of
from bot.locales import FluentPhrases
from bot.model import MediaKind, MediaRef


class Watched(bytes):
    """Keeps in which threads its length was asked for, as decrypting does."""

    threads: set[int]

    def __len__(self) -> int:
        self.threads.add(threading.get_ident())
        return super().__len__()


async def test_a_file_is_opened_in_another_thread(tmp_path):
    sealed, keys = encrypt_attachment(b"Bonjour")
    data = Watched(sealed)
    data.threads = set()

    async def download(mxc: str, most: int) -> bytes:
        return data

    channel = MatrixChannel("https://h.invalid", tmp_path, user=BOT, clock=WallClock(),
                            phrases=FluentPhrases(), password="x")  # fmt: skip
    channel._here.homeserver = script = Script()
    script.token, script.download = "t", download
    handle = handle_of(File(mxc="mxc://h/1", key=keys["key"]["k"], iv=keys["iv"],
                            sha256=keys["hashes"]["sha256"]))  # fmt: skip
    ref = MediaRef(kind=MediaKind.VOICE, mime="audio/ogg", size=7, handle=handle)
    assert await channel.fetch(ref) == b"Bonjour"
    assert data.threads
    assert threading.get_ident() not in data.threads
    await channel.close()
