"""The Matrix channel (also Tchap): one account, one device, plain and encrypted rooms."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from datetime import timedelta
from pathlib import Path

from nio.crypto.attachments import decrypt_attachment
from nio.exceptions import EncryptionError

from bot.channels import secrecy
from bot.channels.matrix import convert, faults
from bot.channels.matrix.connection import Connection
from bot.channels.matrix.convert import NAME
from bot.channels.matrix.deliver import Sender
from bot.channels.matrix.homeserver import Refused, Unreachable
from bot.channels.matrix.intake import Intake
from bot.channels.matrix.invitations import Invitations
from bot.channels.matrix.memory import OCCUPIED_PAUSE, Occupied, token_of
from bot.channels.matrix.offered import Offered
from bot.channels.matrix.receive import Receiver
from bot.channels.pausing import Pause
from bot.errors import (
    ChannelError,
    ChannelGone,
    ConfigError,
    LockedMessage,
    MediaTooLarge,
    StoreError,
    UnreadableMedia,
)
from bot.model import ConversationKey, MediaRef
from bot.ports import Clock, Inbox, Outgoing, Phrases

log = logging.getLogger(__name__)

MAX_DOWNLOAD = 20 * 1024 * 1024  # bytes
KEY_SECONDS = 30.0
KEPT = timedelta(days=30)


class MatrixChannel:
    """`bot.ports.Channel` for one Matrix account."""

    def __init__(
        self,
        homeserver: str,
        folder: Path,
        *,
        user: str,
        clock: Clock,
        phrases: Phrases,
        password: str = "",
        token: str = "",
        device: str = "PORTEVOIX",
        invitations: tuple[str, ...] = (),
        max_download: int = MAX_DOWNLOAD,
        key_patience: float = KEY_SECONDS,
        kept: timedelta = KEPT,
    ) -> None:
        """Connects to nothing yet.

        `homeserver`: its https address. `folder`: ours alone; keys and sync token lie there.
        `user`: ``@name:server``. `invitations`: see `bot.channels.matrix.rooms.welcome`.
        `max_download`: bytes. `key_patience`: seconds that the key of a message may be late before
        its sender is asked to send it again. `kept`: how long conversations are kept: keys that
        are not used are deleted after it. Raises ConfigError.
        """
        if not (password or token):
            raise ConfigError("[matrix] needs a password or an access token")
        for name in ("nio", "peewee"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # they log ids of people
        self._unmask = [secrecy.mask(one, "<matrix-secret>") for one in (password, token) if one]
        self._here = Connection(
            folder, homeserver, user=user, password=password, token=token, device=device,
            kept=kept.total_seconds(),
        )  # fmt: skip
        self._max_download = max_download
        policy = Invitations(self._here, invitations)
        self._offered = Offered(self._here)
        intake = Intake(self._here, policy, self._offered, clock, patience=key_patience)
        self._receiver = Receiver(self._here, intake, policy)
        self._sender = Sender(
            self._here, policy, self._offered, intake.threads, phrases, clock.monotonic
        )

    @property
    def name(self) -> str:
        """``matrix``."""
        return NAME

    async def receive(self, inbox: Inbox) -> None:
        """Receive until cancelled; the sync token moves only behind what the inbox committed.

        Survives network failures, 429s and a refusing store by trying again. Raises ConfigError.
        """
        await self._connected()
        log.info("matrix: receiving")
        await self._receiver.run(inbox)

    async def _connected(self) -> None:
        """Open the connection, however long that takes. Raises ConfigError."""
        pause, told = Pause(), False
        while True:
            try:
                return await self._here.open()
            except Occupied as error:  # of a rolling restart; or a mistake
                if not told:
                    log.warning("%s; waiting for its end", error)
                told = True
                await asyncio.sleep(OCCUPIED_PAUSE)
            except (Refused, Unreachable) as error:
                log.warning("matrix: connecting failed: %s", error)
                await pause.wait()

    async def send(self, outgoing: Outgoing) -> None:
        """Deliver: voice message, text, file. Raises ChannelError, ChannelGone.

        Never SendUnknown: what is sent again is not shown again (see `deliver`).
        """
        await self._sender.send(outgoing)

    async def fetch(self, ref: MediaRef) -> bytes:
        """Bytes of media, opened. Raises MediaTooLarge, UnreadableMedia, LockedMessage,
        ChannelError."""
        if ref.handle == convert.LOCKED:
            raise LockedMessage("its key never came")
        if ref.size > self._max_download:
            raise MediaTooLarge(f"{ref.size} bytes, at most {self._max_download}")
        try:
            file = convert.file_of(ref.handle)
        except ValueError:
            raise UnreadableMedia("not a file of this channel") from None
        await self._signed_in()
        try:
            data = await self._here.homeserver.download(file.mxc, self._max_download)
        except (Refused, Unreachable) as error:
            raise _of_fetch(error) from None
        if not file.key:
            return data
        try:
            # Of 20 MB: too long for the event loop.
            return bytes(
                await asyncio.to_thread(decrypt_attachment, data, file.key, file.sha256, file.iv)
            )
        except (EncryptionError, ValueError):
            raise UnreadableMedia("the file is damaged") from None

    async def working(self, key: ConversationKey) -> None:
        """Show "is writing" for up to 8 s. Errors are swallowed."""
        with contextlib.suppress(ChannelError):
            room = self._here.rooms.today(key.chat)
            self._here.chores.do(lambda: self._sender.typing(room, on=True))

    async def forget(self, key: ConversationKey) -> None:
        """What was said with the person cannot be opened any more by our device. Where that fails,
        it is so a day later (see `expiry`). Raises nothing."""
        try:
            self._offered.forget(self._here.rooms.today(key.chat))
            await self._here.forget(key)
        except (ChannelError, StoreError, TimeoutError) as error:
            log.error("matrix: keys of an erased person are still there: %s", type(error).__name__)

    async def close(self) -> None:
        """Close connections and files."""
        await self._here.close()
        for undo in self._unmask:
            undo()

    async def _signed_in(self) -> None:
        """Have an access token. Raises ChannelError."""
        if self._here.homeserver.token:
            return
        try:
            await self._here.open()
        except Occupied:
            self._here.homeserver.token = self._here.token or token_of(self._here.folder)
        except (Refused, Unreachable, ConfigError) as error:
            raise ChannelError(f"not logged in: {error}") from None


def _of_fetch(error: Refused | Unreachable) -> Exception:
    meant = faults.of_send(error)
    if isinstance(meant, ChannelGone):
        return UnreadableMedia("the homeserver does not have this file")
    return meant
