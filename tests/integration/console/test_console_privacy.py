"""The console's process sees what was handed over, and cannot see anything else.

A service's data directory holds conversations, waiting messages, replies, media, reminders and one
hand-off that its person agreed to. The real console then runs on it with the master key and the
media taken away, and everything that it opens is written down.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

TESTS = Path(__file__).parents[2]
sys.path[:0] = [str(TESTS / "integration" / "console"), str(TESTS / "contract")]

from console_process import console, signed_in  # noqa: E402
from handoff_kit import SECRET_FILE, SECRET_WORDS, Rooms  # noqa: E402

from bot.errors import StoreError  # noqa: E402
from bot.model import (  # noqa: E402
    Conversation,
    ConversationKey,
    MediaKind,
    Message,
    Reminder,
)
from bot.partners.console.passwords import Passwords  # noqa: E402
from bot.partners.model import Member, Role  # noqa: E402
from bot.storage.crypto import MasterKey  # noqa: E402
from bot.stores.sql.partners.members import Members  # noqa: E402

PASSWORD, TOTP = "correct lampe cheval agrafe", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
LOGIN = "coordinator@example.org"
MARK = b"only-the-service-knows"
"""In everything of the person that was not handed over."""
SEALED = {
    "person": ["wrapped_key"],
    "conversation": ["address", "state"],
    "inbox": ["payload"],
    "outbox": ["payload"],
    "media": ["wrapped_key"],
    "reminder": ["payload"],
}
KEYS_INSIDE = {("person", "wrapped_key"), ("media", "wrapped_key")}


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return datetime.now(UTC).timestamp()


async def furnished(folder: Path) -> str:
    """The data of a service; the token of the hand-off."""
    rooms = Rooms(folder, SystemClock())
    await rooms.store.open()
    home = await rooms.association()
    secret = await Members(rooms.book).add(
        home, Member(name="Coordinator", login=LOGIN), Role.COORDINATOR
    )
    await Members(rooms.book).open(secret, await Passwords().hash(PASSWORD), TOTP)
    _, found = await rooms.laid(home, name=MARK.decode())
    key = ConversationKey(channel="test", chat=MARK.decode(), person=MARK.decode())
    ref = await rooms.store.put(key, MARK + b" sound", kind=MediaKind.VOICE, mime="audio/ogg")
    day = datetime.now(UTC).date() + timedelta(days=9)
    wish = Reminder(day=day, label=MARK.decode(), language="fr")
    state = Conversation(key=key, language="fa", recent=(MARK.decode(),), reminders=(wish,))
    await rooms.turn(key, replies=[MARK.decode()], state=state)
    message = Message(id="waiting", key=key, sent_at=datetime.now(UTC), text=MARK.decode(),
                      media=(ref,))  # fmt: skip
    await rooms.store.accept([message])
    await rooms.store.close()
    return found.token


async def test_nothing_but_what_was_handed_over(tmp_path: Path) -> None:
    data, away, log = tmp_path / "data", tmp_path / "away", tmp_path / "opened.log"
    data.mkdir()
    away.mkdir()
    token = await furnished(data)
    for name in ("master.key", "media"):
        (data / name).rename(away / name)

    async with console(data, log) as running:
        worked = running.worked()
        async with signed_in(running.address, LOGIN, PASSWORD, TOTP) as client:
            pages = ["/", "/inbox", "/dashboard", "/announcements", "/association", "/members",
                     "/invitations", "/sheets", "/trail?check", "/account"]  # fmt: skip
            for path in pages:
                async with client.get(path) as page:
                    assert page.status == 200, path
                    assert MARK.decode() not in await page.text(), path
            async with client.get(f"/inbox/{token}") as page:
                thread = await page.text()
            assert SECRET_WORDS in thread
            (file,) = re.findall(rf"/inbox/{token}/files/[\w-]+", thread)[:1]
            async with client.get(file) as picture:
                assert await picture.read() == SECRET_FILE
        memory = running.memory()

    print(f"started in {running.seconds:.2f} s, {worked} s of work, {memory} kB in use")
    assert worked < 1.5
    opened = log.read_text("utf-8")
    inside = {path for path in re.findall(r"'([^']*)'", opened) if path.startswith(str(tmp_path))}
    names = {"porte-voix.toml", "porte-voix.db", "porte-voix.db.guests", "partners.key"}
    assert inside == {str(data / name) for name in names}, "and not the master key, nor media"
    (modules,) = (line.split() for line in opened.splitlines() if line.startswith("modules "))
    heavy = {"numpy", "onnxruntime", "ctranslate2", "faster_whisper", "cv2", "av", "openai"}
    assert not heavy & set(modules)
    service = ("skills", "bot.engines", "bot.pipeline", "bot.runner", "bot.wiring",
               "bot.stores.sqlite.store", "bot.stores.sql.turns")  # fmt: skip
    assert not [name for name in modules if name.startswith(service)]
    assert memory < 150_000


async def test_its_keys_open_nothing_of_people(tmp_path: Path) -> None:
    await furnished(tmp_path)
    connection = sqlite3.connect(tmp_path / "porte-voix.db")
    ours = keys_in(tmp_path / "partners.key", connection)
    master = keys_in(tmp_path / "master.key", connection)
    assert len(ours) >= 4, "the key itself, what is derived from it, and an association's"
    blobs = {
        (table, column): [
            row
            for (row,) in connection.execute(
                f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL"  # noqa: S608
            )
        ]
        for table, columns in SEALED.items()
        for column in columns
    }
    media = [path.read_bytes() for path in (tmp_path / "media").rglob("*") if path.is_file()]
    sealed = [blob for key, rows in blobs.items() if key not in KEYS_INSIDE for blob in rows]
    wrapped = [blob for key in KEYS_INSIDE for blob in blobs[key]]
    assert all(blobs.values()), "one of everything is there"
    assert media

    # Counter mode needs no place and no tag: if a key fits, words come out.
    assert not opened_by(within(ours, wrapped), [*sealed, *media])
    theirs = opened_by(within(master, wrapped), [*sealed, *media])
    assert len(theirs) == len([*sealed, *media]), "the service opens each of them"

    packet = [row for (row,) in connection.execute("SELECT payload FROM handoff_line")]
    files = [row for (row,) in connection.execute("SELECT payload FROM handoff_file")]
    assert SECRET_WORDS.encode() in b"".join(plain(key, row) for key in ours for row in packet)
    assert any(SECRET_FILE in plain(key, row) for key in ours for row in files)


def keys_in(path: Path, connection: sqlite3.Connection) -> list[bytes]:
    """A key file, what is derived from it, and the keys of associations that it unwraps."""
    raw = path.read_bytes()
    derived = MasterKey(raw)
    keys = [raw, derived._wrapping, derived._pepper]
    for token, wrapped in connection.execute("SELECT token, wrapped_key FROM organisation"):
        with contextlib.suppress(StoreError):  # wrapped by the other key
            keys.append(derived.unwrap(wrapped, token.encode()))
    return keys


def within(keys: Iterable[bytes], wrapped: Iterable[bytes]) -> list[bytes]:
    """Those keys, and whatever comes out of wrapped keys with them, twice over: a file's key lies
    in a person's, a person's in the master's."""
    known, rows = list(keys), list(wrapped)
    for _ in range(2):
        inside = [plain(key, row)[:32] for key in known for row in rows]
        known = list(dict.fromkeys([*known, *inside]))
    return [key for key in known if len(key) == 32]


def plain(key: bytes, sealed: bytes) -> bytes:
    """AES-GCM without its check (NIST SP 800-38D, 7.2: counter mode from the second block on)."""
    decryptor = Cipher(algorithms.AES(key), modes.CTR(sealed[:12] + b"\0\0\0\2")).decryptor()
    return decryptor.update(sealed[12:-16])


def opened_by(keys: Iterable[bytes], sealed: Iterable[bytes]) -> list[bytes]:
    """Those of `sealed` in which one of `keys` shows the mark."""
    known = list(keys)
    return [blob for blob in sealed if any(MARK in plain(key, blob) for key in known)]
