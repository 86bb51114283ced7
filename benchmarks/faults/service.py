"""A service to be hurt: the product's store, runner and Telegram channel; answers by script.

    python -m benchmarks.faults.service SPEC.json

Each message is answered by "re: <text>" after a moment in which a kill may fall, but for these:

    /poison          ends the process
    /slow S          takes S seconds, "re: ..." then
    /hog N           needs N million bytes
    /erase           erases the person
    /remind N LABEL  notes a reminder of something in N days
    /hang            calls native code that never comes back, in a thread as the engines have them
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import json
import logging
import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.faults.places import store_of
from bot import locales, wedged
from bot.attending import Limits
from bot.capabilities import Capability, Role
from bot.channels.telegram import TelegramChannel, Webhook
from bot.clock import SystemClock
from bot.compute import Pool
from bot.engines.decoder import ChildDecoder
from bot.engines.whisper import WhisperEngine
from bot.locales import FluentPhrases
from bot.model import Consent, Conversation, MediaKind, Message, Reminder, Reply, Turn
from bot.ports import Channel, Clock, Meanwhile, Vault
from bot.runner import Runner
from bot.scaling.company import Place, PostgresCompany

SECRET = "0123456789abcdef-secret"  # noqa: S105 - nobody's


HANG_SECONDS = 2.0
LISTEN_SECONDS = 8.0
"""What a recording has in the child process, besides four times its length."""
HANGING = Pool("hanging", queue=8)


@dataclass(frozen=True, kw_only=True)
class Ears:
    """A real recogniser, where a trial is about one."""

    engine: WhisperEngine
    vault: Vault


EARS: list[Ears] = []


@dataclass(kw_only=True)
class Spec:
    """What the service is made of; written as JSON by who starts it."""

    store: str
    directory: str
    url: str = ""
    base_url: str
    base_file_url: str
    token: str
    door: str = "telegram"
    """``telegram``, ``whatsapp`` or ``matrix``, whose homeserver is `base_url`."""
    webhook_port: int = 0
    """0: long polling."""
    user: str = ""
    """Of Matrix; its password is `token`."""
    kill: str = ""
    """``before-finish``, ``after-accept`` ...: where the process ends itself, once."""
    answer_seconds: float = 0.01
    listening_seconds: float = 0.05
    """What a voice note takes."""
    workers: int = 4
    remind_every: float = 60.0
    sweep_every: float = 60.0
    patience: float = 180.0
    role: str = "all"
    """``all``, ``front`` or ``worker``."""
    grace: float = 20.0
    model: str = ""
    """Directory of a Whisper model that hears voice notes, in a child process."""
    megabytes: int = 0
    """That the child may allocate; 0: all."""
    shift: float = 0.0
    """Seconds by which its clock is wrong."""

    def write(self, path: Path) -> Path:
        """The file to hand to the service."""
        path.write_text(json.dumps(asdict(self)))
        return path


class WrongClock(SystemClock):
    """The system's clock, wrong by so many seconds."""

    def __init__(self, shift: float) -> None:
        self._shift = timedelta(seconds=shift)

    def now(self) -> datetime:
        return super().now() + self._shift


class Killing:
    """A store, or one of its rooms, of which one method is the last thing that this process does.

    Each method is one transaction: before it and after it are the only two states that a kill can
    leave behind.
    """

    def __init__(self, inner: Any, point: str, marker: Path) -> None:
        self._inner = inner
        self._point = point
        self._marker = marker

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._inner, name)
        when, _, what = self._point.partition("-")
        alias = _ALIASES.get(name, name)
        if name in ("desk", "rooms", "newsroom") and value is not None:
            return Killing(value, self._point, self._marker)
        if alias != what:
            return value

        async def call(*args: Any, **named: Any) -> Any:
            if when == "before":
                self._die()
            result = await value(*args, **named)
            if when == "after" and (alias not in _MAY_FIND_NOTHING or result is not None):
                self._die()
            return result

        return call

    def _die(self) -> None:
        if not self._marker.exists():
            self._marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)


_ALIASES = {"claim_of": "claim"}
"""Methods of one store that do what another's do by another name."""
_MAY_FIND_NOTHING = frozenset({"claim", "outgoing"})


def french(directory: Path) -> FluentPhrases:
    """The real sentences of one language: a restart reads one file instead of all."""
    locale = directory / "locales" / "fr.ftl"
    locale.parent.mkdir(exist_ok=True)
    if not locale.exists():
        locale.symlink_to(Path(locales.__file__).with_name("fr.ftl"))
    return FluentPhrases(locale.parent)


async def scripted(
    message: Message, conversation: Conversation, *, spec: Spec, clock: Clock
) -> Turn:
    """The answer to one message."""
    command, _, rest = message.text.partition(" ")
    text = f"re: {message.text}" + "".join(f" +{ref.kind.value}" for ref in message.media)
    changes: dict[str, Any] = {}
    if command == "/poison":
        os.kill(os.getpid(), signal.SIGKILL)
    elif command == "/slow":
        await asyncio.sleep(float(rest.split()[0]))
    elif command == "/hog":
        await asyncio.to_thread(_hog, int(rest.split()[0]))
    elif command == "/erase":
        return Turn(
            replies=(Reply(text=text, speech="", language="fr"),),
            conversation=Conversation(key=message.key),
            erase=True,
        )
    elif command == "/remind":
        days, _, label = rest.partition(" ")
        day = (clock.now() + timedelta(days=int(days))).date()
        noted = Reminder(day=day, label=label, language="fr")
        changes["reminders"] = (*conversation.reminders, noted)
    elif command == "/hang":
        await HANGING.run(ctypes.CDLL(None).pause, timeout=HANG_SECONDS)
    else:
        voices = [ref for ref in message.media if ref.kind is MediaKind.VOICE]
        await asyncio.sleep(spec.listening_seconds if voices else spec.answer_seconds)
        for ears in EARS if voices else ():
            recording = await ears.vault.get(message.key, voices[0])
            heard = await ears.engine.transcribe(recording, language="fr")
            text = f"re: {len(heard.text)} letters heard"
    consent = conversation.consent or Consent(version="test", at=clock.now(), language="fr")
    reply = Reply(text=text, speech="", language="fr")
    return Turn(replies=(reply,), conversation=replace(conversation, consent=consent, **changes))


def _hog(megabytes: int) -> None:
    """Touch every page, so that the kernel must give it."""
    held = bytearray(megabytes << 20)
    held[::4096] = b"x" * len(held[::4096])
    time.sleep(0.2)


def channel_of(spec: Spec, phrases: FluentPhrases, clock: Clock, store: Any) -> Channel:
    """The product's channel against a server of this machine."""
    if spec.door == "whatsapp":
        return _whatsapp(spec, phrases, clock, store)
    if spec.door == "matrix":
        from bot.channels.matrix import MatrixChannel

        return MatrixChannel(
            spec.base_url, Path(spec.directory) / "matrix", user=spec.user, clock=clock,
            phrases=phrases, password=spec.token, device="BOTDEVICE",
        )  # fmt: skip
    hook = None
    if spec.webhook_port:
        address = f"http://127.0.0.1:{spec.webhook_port}/hook"
        hook = Webhook(url=address, secret=SECRET, port=spec.webhook_port)
    return TelegramChannel(
        spec.token,
        clock=clock,
        phrases=phrases,
        base_url=spec.base_url,
        base_file_url=spec.base_file_url,
        webhook=hook,
    )


def _whatsapp(spec: Spec, phrases: FluentPhrases, clock: Clock, store: Any) -> Channel:
    from bot.channels.whatsapp import Account, WhatsappChannel
    from tests.servers.whatsapp import APP_SECRET, NUMBER, TOKEN, VERIFY

    async def whole(note: bytes) -> Sequence[bytes]:
        return (note,)

    account = Account(
        token=TOKEN, app_secret=APP_SECRET, verify_token=VERIFY, phone_number_id=NUMBER,
        base_url=spec.base_url, media_hosts=("127.0.0.1",), port=spec.webhook_port,
    )  # fmt: skip
    return WhatsappChannel(account, clock=clock, phrases=phrases, store=store, fitting=whole)


def company_of(spec: Spec, store: Any, clock: Clock) -> PostgresCompany | None:
    """Our place among several processes; None on SQLite."""
    if spec.store != "postgres":
        return None
    place = Place(
        role=Role(spec.role),
        serves=frozenset({Capability.IO, Capability.LISTEN, Capability.VISION}),
        workers=spec.workers,
        exclusive=frozenset({"telegram", "matrix"}),
    )
    return PostgresCompany(spec.url, store, clock, place, dangerous=lambda text: False)


async def main(spec: Spec) -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    directory = Path(spec.directory)
    clock = WrongClock(spec.shift)
    store: Any = store_of(spec.store, directory, spec.url, clock)
    phrases = french(directory)
    if spec.kill:
        store = Killing(store, spec.kill, directory / f"killed-{spec.kill}")
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)

    async def answer(message: Message, conversation: Conversation, _: Meanwhile) -> Turn:
        return await scripted(message, conversation, spec=spec, clock=clock)

    if spec.model:
        engine = WhisperEngine(
            [], Path(spec.model), ChildDecoder(children=1), threads=1, apart=True,
            megabytes=spec.megabytes, least_seconds=LISTEN_SECONDS,
        )  # fmt: skip
        EARS.append(Ears(engine=engine, vault=store))
    watching = asyncio.create_task(wedged.watch(every=0.5, patience=HANG_SECONDS))
    company = company_of(spec, store, clock)
    runner = Runner(
        store,
        [channel_of(spec, phrases, clock, store)] if Role(spec.role).receives else [],
        answer,
        phrases=phrases,
        clock=clock,
        workers=spec.workers,
        queue_limit=1_000_000,
        remind_every=spec.remind_every,
        sweep_every=spec.sweep_every,
        grace=spec.grace,
        limits=Limits(retry_delay=0.1, patience=spec.patience),
        company=company,
    )
    async with company or contextlib.nullcontext():
        await runner.run(stop)
    watching.cancel()
    for ears in EARS:
        await ears.engine.close()


if __name__ == "__main__":
    asyncio.run(main(Spec(**json.loads(Path(sys.argv[1]).read_text()))))
