"""A new master key, or partners' key, and everything that hangs on the old one.

- The master key: each person gets a fresh key and new pseudonyms, and everything of theirs is
  sealed anew with it. Who has an old copy of the database and the old key file reads that copy, and
  nothing that is written from now on. Dedupe keys of messages that are done cannot be made anew
  (the platform's ids are not kept): the old pepper is kept for `forgetting.DEDUPE_SECONDS`, for
  nothing but recognising a message that is delivered again.
- The partners' key: the keys of the associations are wrapped anew. Its pseudonyms stay: they stand
  for random secrets on posters and in cookies, which nobody can make anew, and for the addresses
  that members sign in with.

One transaction; the new key file waits beside the old one until it is committed. Killed before
that, nothing happened; after it, the next run puts the file into place.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol, TypeVar

from bot.errors import ConfigError, StoreError
from bot.storage.crypto import MasterKey, new_key, next_key
from bot.storage.records import Letter, dump, parse
from bot.stores.sql import inbox, renaming
from bot.stores.sql.forgetting import DEDUPE_SECONDS
from bot.stores.sql.partners import counts, reviews
from bot.stores.sql.partners.book import Keys
from bot.stores.sql.people import Party, People
from bot.stores.sql.transaction import Transaction

T = TypeVar("T")


class Rows(Protocol):
    """The database, with the service stopped."""

    def run(self, operation: Callable[[Transaction], T]) -> T:
        """In one transaction. Raises StoreError."""
        ...


def rotate_master(rows: Rows, path: Path, now: float) -> int:
    """Returns how many people got a fresh key. Raises StoreError, ConfigError."""

    def mark(tx: Transaction) -> bytes:
        return bytes(tx.execute("SELECT key_fingerprint FROM schema_version").fetchone()[0])

    known = rows.run(mark)
    old = _begin(path, lambda key: key.pseudonym("fingerprint") == known)
    if old is None:
        return 0
    fresh = _prepare(path, old.successor(now + DEDUPE_SECONDS))
    count = rows.run(lambda tx: _people(tx, People(old), People(fresh)))
    _commit(path)
    return count


def rotate_partners(rows: Rows, path: Path) -> int | None:
    """Returns how many associations there are; None: there are none, and the key stays, since it
    opens nothing. Raises StoreError, ConfigError."""
    wrapped = rows.run(_associations)
    if not wrapped:
        _drop(next_key(path))
        return None

    def fits(key: MasterKey) -> bool:
        try:
            key.unwrap(wrapped[0][2], wrapped[0][1].encode())
        except StoreError:
            return False
        return True

    old = _begin(path, fits)
    if old is None:
        return 0
    fresh = _prepare(path, old.successor(None))
    count = rows.run(lambda tx: _wrap(tx, Keys(old), Keys(fresh)))
    _commit(path)
    return count


def _begin(path: Path, fits: Callable[[MasterKey], bool]) -> MasterKey | None:
    """The key of the data; None when an interrupted rotation only had to be completed."""
    _drop(_draft(path))
    waiting = next_key(path)
    if waiting.exists() and _opens(waiting, fits):
        _commit(path)
        return None
    old = _read(path)
    if not fits(old):
        raise ConfigError(f"{path} is not the key of these data: put the right key file back")
    _drop(waiting)  # it was killed before the transaction was committed
    return old


def _opens(path: Path, fits: Callable[[MasterKey], bool]) -> bool:
    """False too for half a file: no transaction was begun with it."""
    try:
        return fits(_read(path))
    except ConfigError:
        return False


def _drop(path: Path) -> None:
    """Raises ConfigError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ConfigError(f"{path} cannot be deleted: {error.strerror}") from error


def _prepare(path: Path, secret: bytes) -> MasterKey:
    """The next key file, whole or not at all. Raises ConfigError."""
    draft = _draft(path)
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secret)
            owner = path.stat()
            os.fchown(file.fileno(), owner.st_uid, owner.st_gid)  # the console may be another user
            os.fchmod(file.fileno(), owner.st_mode & 0o777)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(next_key(path))
        _sync(path.parent)
    except OSError as error:
        for half in (draft, next_key(path)):
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)
        raise ConfigError(
            f"the new key cannot be written beside {path} ({error.strerror}): nothing was changed"
        ) from error
    return MasterKey(secret)


def _commit(path: Path) -> None:
    """Raises ConfigError."""
    try:
        next_key(path).rename(path)
        _sync(path.parent)
    except OSError as error:
        raise ConfigError(
            f"the new key cannot take the place of {path} ({error.strerror}): mend that and run"
            " `porte-voix keys rotate` again"
        ) from error


def _draft(path: Path) -> Path:
    """What nothing looks at: the next key while it is written."""
    return path.with_name(path.name + ".draft")


def _read(path: Path) -> MasterKey:
    try:
        return MasterKey(path.read_bytes())
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"the key {path} is missing or damaged") from error


def _people(tx: Transaction, old: People, new: People) -> int:
    count = 0
    for person, pseudonym, wrapped in tx.execute(
        "SELECT id, pseudonym, wrapped_key FROM person"
    ).fetchall():
        try:
            old.master.unwrap(wrapped, pseudonym)
        except StoreError:  # damaged: nobody can read anything of theirs, nor ever will
            continue
        count += _person(tx, old, new, person)
    tx.execute("UPDATE schema_version SET key_fingerprint = ?", new.master.pseudonym("fingerprint"))
    tx.scrub = True
    return count


def _person(tx: Transaction, old: People, new: People, person: int) -> bool:
    """False for somebody who has no conversation: the sweep takes them."""
    fresh, whose = new_key(), None
    rows = tx.execute("SELECT id FROM conversation WHERE person = ?", person).fetchall()
    for (row,) in rows:
        party = old.at(tx, row)
        try:
            address = old.address(tx, party)
        except StoreError:  # damaged: it leads nowhere, and the sweep takes it
            continue
        whose = new.master.person(address)
        renewed = replace(party, key=fresh, pseudonym=new.master.conversation(address))
        _external(tx, old, new, party)
        renaming.reseal(tx, party, renewed, address)
        state = old.state(tx, party)
        counts.rename(tx, old, party.pseudonym, renewed.pseudonym, new)
        tx.execute(
            "UPDATE conversation SET pseudonym = ?, address = ?, state = ? WHERE id = ?",
            renewed.pseudonym, renewed.seal(dump(address), "address"),
            state and renewed.seal(dump(state), "state"), row,
        )  # fmt: skip
    if whose is not None:
        tx.execute(
            "UPDATE person SET pseudonym = ?, wrapped_key = ? WHERE id = ?",
            whose, new.master.wrap(fresh, whose), person,
        )  # fmt: skip
    return whose is not None


def _external(tx: Transaction, old: People, new: People, party: Party) -> None:
    """Dedupe keys of what still waits, and of what was answered to it or is still to be sent."""
    origins: set[str] = set()
    for row, payload in tx.execute(
        "SELECT id, payload FROM inbox WHERE conversation = ?", party.conversation
    ).fetchall():
        if payload is None:
            continue
        try:
            message = inbox.read(tx, party, row)
        except StoreError:  # damaged: it is buried as such
            continue
        origins.add(message.id)
        album = message.album and new.master.pseudonym("album", party.channel, message.album)
        tx.execute(
            "UPDATE inbox SET external_id = ?, album = ? WHERE id = ?",
            new.master.external(party.channel, message.id), album, row,
        )  # fmt: skip
    for token, payload in tx.execute(
        "SELECT token, payload FROM outbox WHERE conversation = ?", party.conversation
    ).fetchall():
        if payload is not None:
            with contextlib.suppress(StoreError):  # damaged
                letter = parse(Letter, party.unseal(payload, "outbox:" + token))
                origins.add(letter.reply_to)
    for name in origins:
        tx.execute(
            "UPDATE outbox SET origin = ? WHERE channel = ? AND origin = ?",
            new.master.external(party.channel, name), party.channel,
            old.master.external(party.channel, name),
        )  # fmt: skip


def _associations(tx: Transaction) -> list[tuple[int, str, bytes]]:
    rows = tx.execute("SELECT id, token, wrapped_key FROM organisation WHERE removed IS NULL")
    return [(row, token, bytes(wrapped)) for row, token, wrapped in rows.fetchall()]


def _wrap(tx: Transaction, old: Keys, new: Keys) -> int:
    rows = _associations(tx)
    for row, token, wrapped in rows:
        key = old.partners.unwrap(wrapped, token.encode())
        tx.execute(
            "UPDATE organisation SET wrapped_key = ? WHERE id = ?",
            new.partners.wrap(key, token.encode()), row,
        )  # fmt: skip
    reviews.rewrap(tx, old, new)
    tx.scrub = True
    return len(rows)


def _sync(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
