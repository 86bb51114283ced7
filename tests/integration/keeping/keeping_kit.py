"""Data of a service with something of everything, on each database and media place."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg

from bot.__main__ import main
from bot.config import Config
from bot.model import (
    Consent,
    Conversation,
    ConversationKey,
    MediaKind,
    MediaRef,
    Message,
    PendingPhoto,
    Reply,
    Turn,
)
from bot.partners.model import Organisation
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.store import SqlStore
from bot.wiring.stores import open_store
from tests.servers.s3 import Access

PHOTO = b"of a photo" * 1000
KINDS = ("sqlite", "postgres")


class Clock:
    """The system's, moved by the test."""

    def __init__(self) -> None:
        self.moved = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.moved

    def monotonic(self) -> float:
        return self.now().timestamp()


@dataclass
class House:
    """The data of one installation."""

    config: Config
    file: Path
    """Its configuration."""
    clock: Clock

    @property
    def data(self) -> Path:
        return self.config.data

    def store(self) -> SqlStore:
        return open_store(self.config, self.clock)

    def run(self, *arguments: object) -> int:
        """A command of the command line, with this configuration."""
        return main(["--config", str(self.file), *map(str, arguments)])

    def rows(self) -> dict[str, int]:
        """Of each table."""
        if self.config.database.url:
            with psycopg.connect(self.config.database.url) as connection:
                names = connection.execute(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                ).fetchall()
                return {
                    name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
                    for (name,) in names
                }
        with closing(sqlite3.connect(self.config.file)) as connection:
            names = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall()
            return {
                name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
                for (name,) in names
            }


def house(root: Path, url: str = "", place: str = "files", access: Access | None = None) -> House:
    """An empty one. `access`: to a bucket for its media."""
    root.mkdir(parents=True, exist_ok=True)
    file = root / "porte-voix.toml"
    lines = [f'data = "{root / "data"}"', f'association = "{root / "association"}"']
    if url:
        lines += ["[database]", f'url = "{url}"']
    if place != "files":
        lines += ["[media]", f'place = "{place}"']
    if access is not None:
        lines += [f'{name} = "{value}"' for name, value in asdict(access).items()]
    file.write_text("\n".join(lines) + "\n")
    from bot.config import load

    return House(load(file, {}), file, Clock())


def key(person: str = "p1", channel: str = "web") -> ConversationKey:
    return ConversationKey(channel=channel, chat=person, person=person)


async def say(store: SqlStore, clock: Clock, person: str, id_: str) -> MediaRef:
    """A message and its answer; a photo is kept for questions, the reply waits to be sent."""
    await store.accept(
        [Message(id=id_, key=key(person), text=f"text of {id_}", sent_at=clock.now())]
    )
    item = await store.claim(())
    assert item is not None
    photo = await store.put(key(person), PHOTO, kind=MediaKind.PHOTO, mime="image/jpeg")
    await store.finish(item, turn(item.message.key, clock, photo, id_))
    return photo


def turn(whose: ConversationKey, clock: Clock, photo: MediaRef, id_: str, **more: object) -> Turn:
    state = Conversation(
        key=whose,
        language="fr",
        recent=(f"text of {id_}",),
        consent=Consent(version="1", at=clock.now(), language="fr"),
        pending_photo=PendingPhoto(refs=(photo,), expires_at=clock.now() + timedelta(minutes=30)),
    )
    answer = Reply(text=f"answer to {id_}", speech="answer", language="fr")
    return Turn(**({"replies": (answer,), "conversation": state} | more))


async def furnish(home: House) -> MediaRef:
    """Three people, a waiting message, an association."""
    store = home.store()
    await store.open()
    photo = await say(store, home.clock, "p1", "m1")
    await say(store, home.clock, "p2", "m2")
    await say(store, home.clock, "p3", "m3")
    await store.accept(
        [Message(id="m4", key=key("p1"), text="text of m4", sent_at=home.clock.now())]
    )
    assert store.book is not None
    await Organisations(store.book).add(Organisation(name="Association A"))
    await store.close()
    home.config.association.mkdir(exist_ok=True)
    (home.config.association / "sheets").mkdir(exist_ok=True)
    (home.config.association / "sheets" / "one.yaml").write_text("title: one\n")
    return photo
